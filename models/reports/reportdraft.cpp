// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportdraft.h"

#include "models/core/clock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lodebook {

namespace {

QString casebookName(const CasebookLocation &location)
{
    return location.kind == CasebookLocation::Kind::File ? QFileInfo(location.path).completeBaseName() : location.database;
}

ReportWords wordsOf(const ReportLanguage &language)
{
    return {.pageOf = language.text(QT_TRANSLATE_NOOP("Reports", "Page %1 of %2")),
            .madeOn = {},
            .checksum = language.text(QT_TRANSLATE_NOOP("Reports", "Checksum %1.")),
            .sources = language.text(QT_TRANSLATE_NOOP("Reports", "Sources")),
            .notes = language.text(QT_TRANSLATE_NOOP("Reports", "What to know about this report")),
            .continued = language.text(QT_TRANSLATE_NOOP("Reports", "%1 (continued)")),
            .licence = language.text(QT_TRANSLATE_NOOP("Reports", "%1. Licence: %2"))};
}

} // namespace

ReportDraft::ReportDraft(const ReportSpec &spec, const RecordReader &reader, const ReportRequest &request)
    : m_reader(reader)
    , m_codes(reader)
    , m_request(request)
    , m_language(request.language)
    , m_derived(reader, request.asOf.isValid() ? request.asOf : Clock::system().today())
{
    m_document.name = spec.name;
    m_document.title = m_language.text(spec.title);
    m_document.casebook = request.casebook.isEmpty() ? casebookName(reader.database().location()) : request.casebook;
    m_document.language = m_language.code();
    m_document.asOf = m_derived.asOf();
    m_document.madeAt = request.madeAt.isValid() ? request.madeAt : Clock::system().now();
    m_document.words = wordsOf(m_language);
    m_document.words.madeOn = m_language.text(QT_TRANSLATE_NOOP("Reports", "State of %1, made on %2."))
                                  .arg(m_language.day(m_document.asOf), m_language.day(m_document.madeAt.toLocalTime().date()));
}

void ReportDraft::addMissing(const QStringList &missing)
{
    if (missing.isEmpty())
        return;
    add(ReportHeading{text(QT_TRANSLATE_NOOP("Reports", "What is missing")), 2});
    for (const QString &words : missing)
        add(ReportParagraph{words, ReportParagraph::Tone::Warning});
}

Result<QList<Record>> ReportDraft::list(const Query &query)
{
    QList<Record> records;
    const Result<> read = m_reader.forEach(query, [&](const Record &record) {
        if (record.get(record.entity().restricted, false))
            m_restricted.insert(record.id());
        else
            records.append(record);
        return true;
    });
    return read ? Result<QList<Record>>(std::move(records)) : Result<QList<Record>>(read.error());
}

Result<> ReportDraft::readNames(const Entity &list)
{
    QHash<QString, QString> &names = m_names[list.name()];
    const Field *plain = list.field(u"name");
    const QString ownName = QStringLiteral("name_") + m_language.code().section(u'-', 0, 0);
    const Field *own = list.field(ownName);
    return m_reader.forEach(Query(list), [&](const Record &entry) {
        const QString name = own && !entry.isEmpty(*own) ? entry.text(*own) : plain ? entry.text(*plain) : QString();
        if (!name.isEmpty())
            names.insert(entry.text(*list.codeField()), name);
        return true;
    });
}

QString ReportDraft::codeName(const Entity &list, const QString &code) const
{
    return m_names.value(list.name()).value(code, code);
}

QString ReportDraft::codeNames(const Entity &list, const QStringList &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names.append(codeName(list, code));
    return m_language.list(names);
}

QString ReportDraft::titleOf(const Entity &entity, const RecordId &id)
{
    if (id.isNull())
        return {};
    const Result<Record> record = m_reader.find(entity, id);
    if (!record)
        return {};
    if (record->get(entity.restricted, false)) {
        m_restricted.insert(id);
        return {};
    }
    const Result<QString> title = m_reader.title(*record);
    return title ? *title : QString();
}

ReportCell ReportDraft::cell(const QString &text) const
{
    return text.isEmpty() ? ReportCell{.text = m_language.notRecorded(), .known = false} : ReportCell{.text = text};
}

ReportCell ReportDraft::cell(const std::optional<qlonglong> &number) const
{
    return cell(number ? m_language.number(*number) : QString());
}

ReportCell ReportDraft::day(const QDate &day) const
{
    return cell(day.isValid() ? m_language.day(day) : QString());
}

ReportFact ReportDraft::fact(const char *name, const QString &value) const
{
    return {text(name), value.isEmpty() ? m_language.notRecorded() : value, !value.isEmpty()};
}

Result<> ReportDraft::begin()
{
    const Result<const ProvisionalFields *> open = m_derived.facts().provisional();
    if (!open)
        return open.error();
    m_open = **open;
    return {};
}

QString ReportDraft::marked(const QString &text, bool isProvisional)
{
    if (!isProvisional || text.isEmpty())
        return text;
    m_hasProvisional = true;
    return this->text(QT_TRANSLATE_NOOP("Reports", "%1 (provisional)")).arg(text);
}

ReportCell ReportDraft::marked(ReportCell cell, bool isProvisional)
{
    cell.text = marked(cell.text, isProvisional);
    cell.isProvisional = isProvisional;
    return cell;
}

Result<ReportDraft::Figure> ReportDraft::figure(const Record &record, QStringView derived)
{
    const Derived &wanted = *record.entity().derivedField(derived);
    const Result<QVariant> value = m_derived.value(record, wanted);
    const Result<bool> isProvisional = m_derived.isProvisional(record, wanted);
    if (!value || !isProvisional)
        return value ? isProvisional.error() : value.error();
    return Figure{*value, *isProvisional};
}

Error ReportDraft::stopped() const
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Reports", "The report was stopped."), {}};
}

Result<ReportDocument> ReportDraft::finish()
{
    if (m_hasProvisional)
        note(text(QT_TRANSLATE_NOOP("Reports", "Provisional: devices say different things of a value behind the figure, and nobody has decided yet.")));
    if (!m_restricted.isEmpty())
        note(text(QT_TRANSLATE_NOOP("Reports", "Restricted records left out: %1.")).arg(m_language.number(qlonglong(m_restricted.size()))));
    const Result<QStringList> silent = m_derived.facts().silentDevices();
    if (!silent)
        return silent.error();
    if (!silent->isEmpty())
        note(text(QT_TRANSLATE_NOOP("Reports", "Not heard of lately, so that changes made there may be missing: %1.")).arg(m_language.list(*silent)));
    m_document.sources = m_attribution.sources(m_language);
    return std::move(m_document);
}

} // namespace Lodebook
