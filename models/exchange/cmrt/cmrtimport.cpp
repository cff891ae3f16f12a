// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cmrt/cmrtimport.h"

#include "models/entities/common/attachment.h"
#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/cmrtsmelter.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/partners/organisation.h"
#include "models/exchange/cmrt/cmrtanswers.h"
#include "models/exchange/cmrt/cmrtfile.h"
#include "models/exchange/cmrt/smeltermatch.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/linkresolver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace Lodebook {

namespace {

constexpr qsizetype rowsBetweenProgress = 50;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cmrt)
};

/// The answer as it was chosen, with what stands beside it.
QString inWords(const CmrtAnswer &answer)
{
    return answer.comment.isEmpty() ? answer.text : answer.text.isEmpty() ? answer.comment : answer.text + QStringLiteral(" – ") + answer.comment;
}

/// One run of an import: the state that lives as long as the file is taken.
class Run
{
public:
    Run(RecordStore &store, const CmrtOrder &order, const ImportOptions &options) : m_store(store), m_order(order), m_options(options), m_matches(store) {}

    Result<ImportReport> run();

private:
    using Step = Result<> (Run::*)();

    Result<> findOrganisation();
    Result<> compareWithOthers();
    Result<> findReport();
    Result<> takeDeclaration();
    Result<> takeSmelters();
    Result<> takeSmelter(CmrtSmelterLine line, QHash<QString, Record> &known, QSet<QString> &seen);
    Result<> removeWhatIsGone(const QHash<QString, Record> &known, const QSet<QString> &seen);
    Result<> takeAnswers();
    Result<> attachFile();
    Result<> save(const TableRow &row, std::optional<Record> before, Record after);
    void refuse(const CmrtSmelterLine &line, RowFate fate, const Record *after = nullptr);

    RecordStore &m_store;
    const CmrtOrder &m_order;
    const ImportOptions &m_options;
    SmelterMatch m_matches;
    CmrtFile m_file;
    ImportReport m_report;
    RecordId m_organisation;
    RecordId m_ddReport;
    std::optional<Record> m_before; ///< The same declaration, when it is here already.
    RecordId m_declaration;
    bool m_isOlder = false;
};

Result<ImportReport> Run::run()
{
    Result<CmrtFile> file = readCmrtFile(m_order.path);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    m_report.notes = m_file.notes;
    Batch batch(m_store, m_options.label.isEmpty() ? Words::tr("Import of the reporting template %1").arg(QFileInfo(m_order.path).fileName()) : m_options.label, BatchKind::Import);
    if (Result<> begun = m_options.rehearse ? batch.rehearse() : batch.begin(); !begun)
        return begun.error();
    for (const Step step : {&Run::findOrganisation, &Run::compareWithOthers, &Run::findReport, &Run::takeDeclaration, &Run::takeSmelters, &Run::takeAnswers}) {
        if (Result<> done = (this->*step)(); !done)
            return done.error();
    }
    if (m_options.rehearse)
        return m_report; // the batch is left without commit: nothing is kept
    if (Result<> attached = attachFile(); !attached)
        return attached.error();
    const Result<RecordId> kept = batch.commit();
    if (!kept)
        return kept.error();
    m_report.batch = *kept;
    return m_report;
}

Result<> Run::findOrganisation()
{
    m_organisation = m_order.organisation;
    if (!m_organisation.isNull())
        return {};
    const Result<RecordId> found = LinkResolver(m_store.reader()).resolve(organisation(), m_file.company);
    if (!found) {
        return Error{found.error().kind, Words::tr("Row %1 of the declaration names the company “%2”: %3 Say whose template it is, or add the organisation first; nothing was written.")
                                             .arg(m_file.companyRow).arg(m_file.company, found.error().message), {}};
    }
    m_organisation = *found;
    return {};
}

Result<> Run::compareWithOthers()
{
    const CmrtEntity &is = cmrt();
    const Result<QList<Record>> others = m_store.reader().list(Query(is, Filter::leaf(is.organisation, Compare::Equal, QVariant::fromValue(m_organisation))));
    if (!others)
        return others.error();
    QDate newest;
    for (const Record &other : *others) {
        if (other.text(is.scope) != m_file.scope || other.text(is.scopeDescription) != m_file.scopeDescription)
            continue;
        const QDate day = other.get(is.effectiveOn, QDate());
        if (day == m_file.effectiveOn)
            m_before = other;
        newest = qMax(newest, day);
    }
    if (m_before && m_before->text(is.version).toDouble() > m_file.version.toDouble())
        return Error{Error::Kind::Refused, Words::tr("The declaration of %1 is here already, from version %2 of the template; this file is version %3, so it is the older one. Nothing was written.")
                                               .arg(m_file.effectiveOn.toString(Qt::ISODate), m_before->text(is.version), m_file.version), {}};
    m_isOlder = newest.isValid() && newest > m_file.effectiveOn;
    if (m_isOlder)
        m_report.notes.append(Words::tr("A newer declaration is here already (%1). This one of %2 is kept beside it; it changes neither that one nor a report.")
                                  .arg(newest.toString(Qt::ISODate), m_file.effectiveOn.toString(Qt::ISODate)));
    return {};
}

Result<> Run::findReport()
{
    m_ddReport = m_order.ddReport;
    if (!m_ddReport.isNull() || m_isOlder)
        return {};
    const DdReportEntity &is = ddReport();
    const Result<QList<Record>> reports = m_store.reader().list(Query(is, Filter::all({Filter::leaf(is.organisation, Compare::Equal, QVariant::fromValue(m_organisation)),
                                                                                      Filter::leaf(is.year, Compare::Equal, qlonglong(m_file.effectiveOn.year()))})));
    if (!reports)
        return reports.error();
    if (reports->size() == 1)
        m_ddReport = reports->first().id();
    else
        m_report.notes.append(reports->isEmpty() ? Words::tr("There is no due-diligence report of %1 to fill answers into.").arg(m_file.effectiveOn.year())
                                                 : Words::tr("There are several due-diligence reports of %1; no answers were filled in. Say which one is meant.").arg(m_file.effectiveOn.year()));
    return {};
}

Result<> Run::takeDeclaration()
{
    const CmrtEntity &is = cmrt();
    Record record = m_before.value_or(Record(is));
    record.set(is.organisation, m_organisation);
    if (!m_ddReport.isNull())
        record.set(is.ddReport, m_ddReport);
    record.set(is.version, m_file.version);
    record.set(is.effectiveOn, m_file.effectiveOn);
    record.set(is.file, QFileInfo(m_order.path).fileName());
    const auto put = [&record](const Field &field, const QString &text) { record.setValue(field, text.isEmpty() ? QVariant() : QVariant(text)); };
    put(is.scope, m_file.scope);
    put(is.scopeDescription, m_file.scopeDescription);
    const std::array<const TextField *, CmrtFile::QuestionCount> fields{&is.answerA, &is.answerB, &is.answerC, &is.answerD, &is.answerE, &is.answerF, &is.answerG, &is.answerH};
    for (size_t i = 0; i < fields.size(); ++i)
        put(*fields.at(i), inWords(m_file.answers.at(i)));
    if (m_before && m_before->text(is.file) != record.text(is.file))
        record.set(is.file, m_before->text(is.file)); // the same declaration under another name is still the same
    TableRow row;
    row.number = m_file.companyRow;
    row.cells = {Cell::ofText(m_file.company)};
    if (Result<> saved = save(row, m_before, record); !saved)
        return saved;
    return m_report.rejected == 0 ? Result<>() : Result<>(Error{Error::Kind::Invalid, Words::tr("The declaration could not be taken: %1 Nothing was written.").arg(m_report.problems.last().problem), {}});
}

/// Checked like a typed record; what a rule refuses is rejected with its reason.
Result<> Run::save(const TableRow &row, std::optional<Record> before, Record after)
{
    const Result<Problems> wrong = m_store.problems(after);
    if (!wrong)
        return wrong.error();
    ++m_report.read;
    QList<ImportProblem> problems;
    for (const Problem &problem : *wrong)
        problems.append({row.number, problem.field ? problem.field->name() : QString(), problem.field ? after.value(*problem.field).toString() : QString(), problem.message});
    RowFate fate = before ? (*before == after ? RowFate::Unchanged : RowFate::Changed) : RowFate::Added;
    if (!problems.isEmpty())
        fate = RowFate::Rejected;
    else if (fate != RowFate::Unchanged) {
        if (Result<> saved = m_store.saveChecked(after); !saved)
            return saved;
    }
    (fate == RowFate::Added ? m_report.added : fate == RowFate::Changed ? m_report.changed : fate == RowFate::Unchanged ? m_report.unchanged : m_report.rejected) += 1;
    m_report.problems.append(problems);
    if (&after.entity() == &cmrt())
        m_declaration = after.id();
    if (m_options.onRow)
        m_options.onRow({row, fate, before ? &*before : nullptr, &after, problems});
    return {};
}

void Run::refuse(const CmrtSmelterLine &line, RowFate fate, const Record *after)
{
    ++m_report.read;
    (fate == RowFate::Duplicate ? m_report.duplicates : m_report.rejected) += 1;
    m_report.problems.append(line.problems);
    if (m_options.onRow)
        m_options.onRow({line.source, fate, nullptr, after, line.problems});
}

Result<> Run::takeSmelters()
{
    const CmrtSmelterEntity &is = cmrtSmelter();
    QHash<QString, Record> known;
    if (m_before) {
        const Result<QList<Record>> rows = m_store.reader().list(Query(is, Filter::leaf(is.cmrt, Compare::Equal, QVariant::fromValue(m_before->id()))));
        if (!rows)
            return rows.error();
        for (const Record &row : *rows)
            known.insert(SmelterMatch::key(row), row);
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < m_file.smelters.size(); ++i) {
        if (m_options.progress && i % rowsBetweenProgress == 0 && !m_options.progress(double(i) / double(m_file.smelters.size())))
            return Error{Error::Kind::Cancelled, Words::tr("The import was stopped; nothing of it was kept"), {}};
        if (Result<> taken = takeSmelter(m_file.smelters.at(i), known, seen); !taken)
            return taken;
    }
    if (m_file.smelters.isEmpty())
        m_report.notes.append(Words::tr("The smelter list is empty."));
    m_report.notes.append(m_matches.notes());
    return removeWhatIsGone(known, seen);
}

Result<> Run::takeSmelter(CmrtSmelterLine line, QHash<QString, Record> &known, QSet<QString> &seen)
{
    const CmrtSmelterEntity &is = cmrtSmelter();
    const Result<QString> metal = m_matches.metal(line.metal);
    if (!metal)
        return metal.error();
    if (metal->isEmpty() && line.problems.isEmpty())
        line.problems.append({line.source.number, is.metal.name(), line.metal, Words::tr("“%1” is none of tantalum, tin, gold and tungsten").arg(line.metal)});
    if (!line.problems.isEmpty()) {
        refuse(line, RowFate::Rejected);
        return {};
    }
    Record record(is);
    record.set(is.cmrt, m_declaration);
    record.set(is.metal, *metal);
    const auto put = [&record](const Field &field, const QString &text) { record.setValue(field, text.isEmpty() ? QVariant() : QVariant(text)); };
    put(is.reportedName, line.name);
    put(is.reportedCountry, line.country);
    put(is.facilityId, line.facilityId);
    put(is.comment, line.comment);
    if (line.recycledOnly)
        record.set(is.recycledOnly, *line.recycledOnly);
    const QString key = SmelterMatch::key(record);
    if (seen.contains(key)) {
        line.problems.append({line.source.number, is.reportedName.name(), line.name, Words::tr("The list names this smelter for this metal twice; it counts once")});
        refuse(line, RowFate::Duplicate, &record);
        return {};
    }
    seen.insert(key);
    if (const Result<RecordId> match = m_matches.smelterFor(record); !match)
        return match.error();
    else if (!match->isNull())
        record.set(is.smelter, *match);
    const auto before = known.constFind(key);
    if (before == known.cend())
        return save(line.source, std::nullopt, record);
    Record after = *before;
    for (const Field *field : is.ownFields()) {
        if (field != &is.smelter || !record.isEmpty(*field)) // a match by hand stays
            after.setValue(*field, record.value(*field));
    }
    return save(line.source, *before, after);
}

/// Rows of an earlier reading of the same declaration that the file does not have any more.
Result<> Run::removeWhatIsGone(const QHash<QString, Record> &known, const QSet<QString> &seen)
{
    int gone = 0;
    for (auto row = known.cbegin(); row != known.cend(); ++row) {
        if (seen.contains(row.key()))
            continue;
        if (Result<> removed = m_store.remove(row->entity(), row->id()); !removed)
            return removed;
        ++gone;
    }
    if (gone > 0)
        m_report.notes.append(Words::tr("%Ln smelter(s) of the earlier reading are not in this file any more and go into the recycle bin.", nullptr, gone));
    return {};
}

Result<> Run::takeAnswers()
{
    if (m_ddReport.isNull() || m_isOlder)
        return {};
    const Result<QList<CmrtReportAnswer>> answers = answersForReport(m_store, m_ddReport, m_file);
    if (!answers)
        return answers.error();
    for (const CmrtReportAnswer &one : *answers) {
        TableRow row;
        row.number = one.row;
        if (Result<> saved = save(row, one.before, one.after); !saved)
            return saved;
    }
    return {};
}

Result<> Run::attachFile()
{
    QFile file(m_order.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("“%1” could not be opened: %2").arg(file.fileName(), file.errorString()), {}};
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    const RecordRef about{cmrt().name(), m_declaration};
    const Result<qint64> here = m_store.reader().count(Query(attachment(), Filter::all({Filter::leaf(attachment().about, Compare::Equal, QVariant::fromValue(about)),
                                                                                      Filter::leaf(attachment().sha256, Compare::Equal, sha256)})));
    if (!here)
        return here.error();
    if (*here > 0)
        return {};
    const Result<Record> put = AttachmentStore(m_store).put(about, m_order.path);
    return put ? Result<>() : Result<>(put.error());
}

} // namespace

Result<ImportReport> CmrtImport::run(const ImportOptions &options)
{
    return Run(m_store, m_order, options).run();
}

} // namespace Lodebook
