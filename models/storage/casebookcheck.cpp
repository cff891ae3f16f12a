// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/casebookcheck.h"

#include "models/entities/common/attachment.h"
#include "models/schema/fieldtext.h"
#include "models/storage/changelog.h"
#include "models/storage/columns.h"
#include "models/storage/logarchive.h"
#include "models/storage/logchain.h"
#include "models/storage/loggedfield.h"
#include "models/storage/merge/mergedrecords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype findingsKept = 1000;
constexpr qsizetype recordsPerStep = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CasebookCheck)
};

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString columnOf(const Field &field)
{
    return quoted(columnsOf(field).first().name);
}

QString openAndSave() { return Words::tr("Open the record, choose anew and save."); }
QString takeBackup() { return Words::tr("Make a copy of the casebook as it is, then restore the last good backup."); }

} // namespace

Result<CheckReport> CasebookCheck::run(bool deep, const Progress &progress)
{
    m_report = {};
    m_progress = progress;
    m_done = 0;
    const Result<QVariant> changes = m_reader.database().value(QStringLiteral("SELECT count(*) FROM log_change"));
    const Result<QVariant> packs = m_reader.database().value(QStringLiteral("SELECT 1 FROM pack_taken LIMIT 1"));
    if (!packs)
        return packs.error();
    m_hasPacks = packs->isValid();
    if (!changes)
        return changes.error();
    m_total = 3 + changes->toLongLong() + m_reader.catalog().entities().size();
    if (deep) {
        for (const Entity *entity : m_reader.catalog().entities()) {
            Query all(*entity);
            all.deleted = Query::Deleted::With;
            const Result<qint64> count = m_reader.count(all);
            if (!count)
                return count.error();
            m_total += *count;
        }
    }
    const auto steps = [&]() -> Result<> {
        if (Result<> done = checkEngine(deep); !done || !step())
            return done;
        if (Result<> done = checkBatches(); !done || !step())
            return done;
        if (Result<> done = checkChain(); !done || m_report.cancelled)
            return done;
        for (const Entity *entity : m_reader.catalog().entities()) {
            if (Result<> done = checkFields(*entity); !done || !step())
                return done;
        }
        for (const Entity *entity : deep ? m_reader.catalog().entities() : QList<const Entity *>()) {
            if (Result<> done = checkLog(*entity); !done || m_report.cancelled)
                return done;
        }
        const Result<> done = checkContents(deep);
        step();
        return done;
    };
    const Result<> done = steps();
    return done ? Result<CheckReport>(std::exchange(m_report, {})) : Result<CheckReport>(done.error());
}

bool CasebookCheck::step(qint64 steps)
{
    m_done += steps;
    if (m_progress && !m_progress(m_done, m_total))
        m_report.cancelled = true;
    return !m_report.cancelled;
}

void CasebookCheck::add(const QString &entity, const RecordId &record, const QString &field, const QString &what, const QString &advice)
{
    ++m_report.found;
    if (m_report.findings.size() < findingsKept)
        m_report.findings.append({entity, record, field, what, advice});
}

Result<> CasebookCheck::addRows(const Entity &entity, const Field &field, const QString &from, const QVariantList &values, const QString &what, const QString &advice)
{
    Result<Statement> row = m_reader.database().query(QStringLiteral("SELECT t.id FROM ") + from, values);
    if (!row)
        return row.error();
    while (row->next())
        add(entity.name(), row->value(0, ColumnType::Id).toUuid(), field.name(), what, advice);
    return {};
}

Result<> CasebookCheck::checkEngine(bool deep)
{
    for (const QString &sql : m_reader.database().dialect().integrityChecks(deep)) {
        Result<Statement> row = m_reader.database().query(sql);
        if (!row)
            return row.error();
        while (row->next()) {
            if (const QString words = row->value(0).toString(); words != QLatin1String("ok"))
                add({}, {}, {}, Words::tr("The database file is damaged: %1").arg(words), takeBackup());
        }
    }
    return {};
}

Result<> CasebookCheck::checkBatches()
{
    Database &database = m_reader.database();
    {
        Result<Statement> row = database.query(QStringLiteral(
            "SELECT b.device, b.sequence, (SELECT coalesce(max(e.sequence), 0) FROM log_batch e\n"
            "  WHERE e.device = b.device AND e.sequence < b.sequence) AS before FROM log_batch b\n"
            "LEFT JOIN log_batch p ON p.device = b.device AND p.sequence = b.sequence - 1\n"
            "WHERE b.sequence > 1 AND p.batch IS NULL AND b.before_digest IS NULL ORDER BY b.device, b.sequence"));
        if (!row)
            return row.error();
        while (row->next())
            add(QStringLiteral("device"), row->value(0, ColumnType::Id).toUuid(), {},
                Words::tr("The change log lacks actions %1 to %2 of this device", "numbers, the same when one is missing")
                    .arg(row->value(2).toLongLong() + 1)
                    .arg(row->value(1).toLongLong() - 1),
                Words::tr("Ask for a full pack from that device, or restore the last backup."));
        if (const Result<> end = row->end(); !end)
            return end.error();
    }
    for (
        const auto &[sql, what] :
        {std::pair(
             QStringLiteral(
                 "SELECT c.entity, c.record FROM log_change c LEFT JOIN log_batch b ON b.batch = c.batch WHERE b.batch IS NULL"),
             Words::tr("A line of the change log belongs to no action")),
         std::pair(
             QStringLiteral(
                 "SELECT '', u.id FROM log_batch u LEFT JOIN log_batch b ON b.id = u.undoes WHERE u.undoes IS NOT NULL AND u.pack IS NULL AND b.id IS NULL"),
             Words::tr("An undone action is missing in the change log"))}) {
        Result<Statement> row = database.query(sql);
        if (!row)
            return row.error();
        while (row->next())
            add(row->value(0).toString(), row->value(1, ColumnType::Id).toUuid(), {}, what, takeBackup());
    }
    return {};
}

Result<> CasebookCheck::checkChain()
{
    const QString altered = Words::tr("Action %1 of this device (“%2”, %3) was altered after it was written");
    const QString moved = Words::tr("Action %1 of this device (“%2”, %3) does not follow the one before it: one of them "
                                    "was moved, or put in the place of another");
    const auto say = [&](const LogChain::Flaw &flaw) {
        const QString &words = flaw.kind == LogChain::Flaw::Kind::Altered ? altered : moved;
        add(QStringLiteral("device"), flaw.device, {},
            words.arg(QString::number(flaw.sequence), flaw.label, QLocale().toString(flaw.at.toLocalTime(), QLocale::ShortFormat)),
            Words::tr("Something else than this program wrote to the change log. Make a copy of the casebook as it is, "
                      "then compare it with the last good backup."));
    };
    return LogChain(m_reader.database()).check(say, [this](qint64 changes) { return step(changes); });
}

Result<> CasebookCheck::checkFields(const Entity &entity)
{
    for (const Field *field : entity.fields()) {
        Result<> done;
        switch (field->type()) {
        case FieldType::Link:
        case FieldType::Links:
        case FieldType::AnyLink: done = checkLink(entity, *field); break;
        case FieldType::Choice:
        case FieldType::Choices:
        case FieldType::Code:
        case FieldType::Codes: done = checkCodes(entity, *field); break;
        default: break; // the other types point nowhere
        }
        if (done && field->isRequired())
            done = checkRequired(entity, *field);
        if (!done)
            return done;
    }
    return {};
}

Result<> CasebookCheck::checkRequired(const Entity &entity, const Field &field)
{
    return addRows(entity, field, QStringLiteral("%1 t WHERE t.deleted_at IS NULL AND t.%2 IS NULL").arg(entity.name(), columnOf(field)), {},
                   Words::tr("%1 is empty but has to be filled in").arg(field.label()), Words::tr("Open the record, fill it in and save."));
}

Result<> CasebookCheck::checkLink(const Entity &entity, const Field &field)
{
    const QString what = Words::tr("%1 points to a record that is not here").arg(field.label());
    if (field.type() == FieldType::Link) {
        if (!m_reader.catalog().target(field))
            return {};
        return addRows(entity, field, QStringLiteral("%1 t LEFT JOIN %2 x ON x.id = t.%3 WHERE t.%3 IS NOT NULL AND x.id IS NULL")
                                          .arg(entity.name(), field.target(), columnOf(field)), {}, what, openAndSave());
    }
    if (field.type() == FieldType::AnyLink) {
        const QString id = quoted(columnsOf(field).last().name);
        QStringList known;
        for (const Entity *target : m_reader.catalog().entities()) {
            known.append(u'\'' + target->name() + u'\'');
            const Result<> done = addRows(entity, field, QStringLiteral("%1 t LEFT JOIN %2 x ON x.id = t.%3 WHERE t.%4 = ? AND x.id IS NULL")
                                                             .arg(entity.name(), target->name(), id, columnOf(field)), {target->name()}, what, openAndSave());
            if (!done)
                return done;
        }
        return addRows(entity, field, QStringLiteral("%1 t WHERE t.%2 NOT IN (%3)").arg(entity.name(), columnOf(field), known.join(QLatin1String(", "))), {}, what, openAndSave());
    }
    QSet<QString> lists;
    {
        Result<Statement> row = m_reader.database().query(QStringLiteral("SELECT DISTINCT t.%1 FROM %2 t WHERE t.%1 IS NOT NULL").arg(columnOf(field), entity.name()));
        if (!row)
            return row.error();
        while (row->next())
            lists.insert(row->value(0).toString());
    }
    const Entity *target = m_reader.catalog().target(field);
    for (const QString &list : lists) {
        bool lost = false;
        for (const QJsonValue &id : QJsonDocument::fromJson(list.toUtf8()).array()) {
            const Result<qint64> row = target ? m_reader.rowKey(*target, recordIdFromText(id.toString())) : Result<qint64>(0);
            if (!row)
                return row.error();
            lost = lost || *row == 0;
        }
        const Result<> done = lost ? addRows(entity, field, QStringLiteral("%1 t WHERE t.%2 = ?").arg(entity.name(), columnOf(field)), {list}, what, openAndSave()) : Result<>();
        if (!done)
            return done;
    }
    return {};
}

Result<> CasebookCheck::checkCodes(const Entity &entity, const Field &field)
{
    const bool several = field.type() == FieldType::Choices || field.type() == FieldType::Codes;
    QStringList stored;
    {
        Result<Statement> row = m_reader.database().query(
            QStringLiteral("SELECT DISTINCT t.%1 FROM %2 t WHERE t.deleted_at IS NULL AND t.%1 IS NOT NULL").arg(columnOf(field), entity.name()));
        if (!row)
            return row.error();
        while (row->next())
            stored.append(row->value(0).toString());
    }
    for (const QString &text : stored) {
        QStringList codes{text};
        if (several)
            codes = QVariant(QJsonDocument::fromJson(text.toUtf8()).array().toVariantList()).toStringList();
        QStringList unknown;
        for (const QString &code : codes) {
            const Result<bool> known = m_codes.has(field, code);
            if (!known)
                return known.error();
            if (!*known)
                unknown.append(code);
        }
        if (unknown.isEmpty())
            continue;
        const Result<> done = addRows(entity, field, QStringLiteral("%1 t WHERE t.deleted_at IS NULL AND t.%2 = ?").arg(entity.name(), columnOf(field)), {text},
                                      Words::tr("%1: “%2” is not in the list").arg(field.label(), unknown.join(QLatin1String("”, “"))), Words::tr("Choose another, or add the code to the list."));
        if (!done)
            return done;
    }
    return {};
}

Result<> CasebookCheck::checkContents(bool deep)
{
    // What came with a pack may be elsewhere for good reasons, and can be asked for.
    const Result<> missing = addRows(attachment(), attachment().sha256,
                                     QStringLiteral("attachment t LEFT JOIN attachment_content c ON c.sha256 = t.sha256 WHERE t.deleted_at IS NULL AND c.sha256 IS NULL\n"
                                                    "  AND NOT EXISTS (SELECT 1 FROM log_change l JOIN log_batch b ON b.batch = l.batch\n"
                                                    "    WHERE l.record = t.id AND l.kind = 'insert' AND b.pack IS NOT NULL)"), {},
                                     Words::tr("The content of the file is not in this casebook"), Words::tr("Ask for it with the next pack, or attach the file again."));
    if (!missing || !deep)
        return missing;
    QStringList hashes;
    {
        Result<Statement> row = m_reader.database().query(QStringLiteral("SELECT sha256 FROM attachment_content"));
        if (!row)
            return row.error();
        while (row->next())
            hashes.append(row->value(0).toString());
    }
    for (const QString &sha256 : hashes) {
        const Result<QVariant> content = m_reader.database().value(QStringLiteral("SELECT content FROM attachment_content WHERE sha256 = ?"), {sha256});
        if (!content)
            return content.error();
        if (QCryptographicHash::hash(content->toByteArray(), QCryptographicHash::Sha256).toHex() == sha256.toLatin1())
            continue;
        const Result<> done = addRows(attachment(), attachment().sha256, QStringLiteral("attachment t WHERE t.sha256 = ?"), {sha256},
                                      Words::tr("The content of the file is damaged"), Words::tr("Attach the file again, or take it from a backup."));
        if (!done)
            return done;
    }
    return {};
}

Result<> CasebookCheck::checkLog(const Entity &entity)
{
    Query all(entity);
    all.deleted = Query::Deleted::With;
    const Result<QList<qint64>> keys = m_reader.rowKeys(all); // eight bytes for each record; the records come in steps
    if (!keys)
        return keys.error();
    for (qsizetype start = 0; start < keys->size(); start += recordsPerStep) {
        const std::span<const qint64> some(keys->constData() + start, size_t(std::min(recordsPerStep, keys->size() - start)));
        const Result<QList<Record>> records = m_reader.byRowKeys(entity, some);
        if (!records)
            return records.error();
        for (const Record &record : *records) {
            if (Result<> done = checkAgainstLog(record); !done)
                return done;
            ++m_report.records;
        }
        if (!step(qint64(some.size())))
            return {};
    }
    return checkLostRecords(entity);
}

Result<> CasebookCheck::checkAgainstLog(const Record &record)
{
    QHash<QString, QJsonValue> told;
    bool deleted = false;
    bool isMerged = false; // several devices wrote it: their order in the log says nothing
    Stamp stamp = 0;
    const LogArchive archive(m_reader.database());
    {
        Result<Statement> row = m_reader.database().query(
            QStringLiteral("SELECT c.kind, c.stamp, b.pack, c.fields, c.archived FROM log_change c\n"
                           "JOIN log_batch b ON b.batch = c.batch WHERE c.record = ? ORDER BY c.change"),
            {m_reader.database().dialect().stored(ColumnType::Id, record.id())});
        if (!row)
            return row.error();
        while (row->next()) {
            const QString kind = row->value(0).toString();
            deleted = kind == codeOf(ChangeKind::Delete) || (deleted && kind != codeOf(ChangeKind::Restore));
            stamp = row->value(1).toLongLong();
            isMerged = isMerged || !row->value(2).isNull();
            const Result<QString> said = archive.fields(*row, 3); // of what is damaged the chain tells
            const QJsonObject fields = QJsonDocument::fromJson(said ? said->toUtf8() : QByteArray()).object();
            for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
                told.insert(field.key(), field.value().toArray().at(1));
        }
    }
    const Entity &entity = record.entity();
    const QString advice = Words::tr("Something else than this program wrote to the casebook. Compare with the last backup; saving the record makes it whole again.");
    if (stamp == 0) {
        add(entity.name(), record.id(), {}, Words::tr("The change log does not know this record"), advice);
        return {};
    }
    // A twin, or what others built upon, follows from lines of other records too.
    if (isMerged || (m_hasPacks && (stamp != record.stamp() || deleted != record.isDeleted())))
        return checkMerged(record, advice);
    if (stamp != record.stamp())
        add(entity.name(), record.id(), {}, Words::tr("The record was written past the change log"), advice);
    if (deleted != record.isDeleted())
        add(entity.name(), record.id(), entity.deletedAt.name(), Words::tr("The change log says otherwise whether the record is deleted"), advice);
    for (const Field *field : entity.fields()) {
        if (!isLogged(*field))
            continue;
        const Result<QVariant> value = fromJson(*field, told.value(field->name(), QJsonValue::Null));
        if (!value || *value != record.value(*field))
            add(entity.name(), record.id(), field->name(), Words::tr("%1 is not what the change log says").arg(field->label()), advice);
    }
    return {};
}

Result<> CasebookCheck::checkMerged(const Record &record, const QString &advice)
{
    const Entity &entity = record.entity();
    RecordStore store(m_reader.database(), m_reader.catalog(), {});
    const Result<std::optional<Record>> expected = MergedRecords(store).expected(entity, record.id());
    if (!expected)
        return expected.error();
    if (!*expected)
        return {};
    if ((*expected)->isDeleted() != record.isDeleted())
        add(entity.name(), record.id(), entity.deletedAt.name(),
            Words::tr("The change log says otherwise whether the record is deleted"), advice);
    for (const Field *field : entity.fields()) {
        if (isLogged(*field) && (*expected)->value(*field) != record.value(*field))
            add(entity.name(), record.id(), field->name(),
                Words::tr("%1 is not what the change log says").arg(field->label()), advice);
    }
    return {};
}

Result<> CasebookCheck::checkLostRecords(const Entity &entity)
{
    Result<Statement> row = m_reader.database().query(
        QStringLiteral(
            "SELECT DISTINCT c.record FROM log_change c LEFT JOIN %1 t ON t.id = c.record WHERE c.entity = ? AND t.id IS NULL\n"
            "AND NOT EXISTS (SELECT 1 FROM held_back h WHERE h.record = c.record AND h.field = '')")
            .arg(entity.name()),
        {entity.name()});
    if (!row)
        return row.error();
    while (row->next())
        add(entity.name(), row->value(0, ColumnType::Id).toUuid(), {}, Words::tr("The record is in the change log but not in the casebook"), takeBackup());
    return {};
}

} // namespace Lodebook
