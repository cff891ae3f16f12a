// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/devicelog.h"

#include "models/storage/logchain.h"
#include "models/storage/merge/forkeddevice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

QVariant idOrNull(const Dialect &dialect, const RecordId &id)
{
    return id.isNull() ? QVariant() : dialect.stored(ColumnType::Id, id);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

QString textOf(const Knowledge &knowledge)
{
    return QString::fromUtf8(QJsonDocument(knowledge.toJson()).toJson(QJsonDocument::Compact));
}

constexpr qsizetype authorsKept = 1000;

Result<Knowledge> knowledgeFrom(const QString &text)
{
    return Knowledge::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

} // namespace

QString AlsoSeen::toText() const
{
    if (!only && actions.isEmpty())
        return {};
    QStringList ids;
    for (const RecordId &action : actions)
        ids.append(Lodebook::toText(action));
    ids.sort();
    const QJsonObject json{{QStringLiteral("only"), only},
                           {QStringLiteral("actions"), QJsonArray::fromStringList(ids)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<AlsoSeen> AlsoSeen::fromText(const QString &text)
{
    AlsoSeen seen;
    if (text.isEmpty())
        return seen;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return Error{Error::Kind::Invalid, Words::tr("What the author of a change had seen cannot be read"), text};
    const QJsonObject json = document.object();
    seen.only = json.value(QStringLiteral("only")).toBool();
    for (const QJsonValue &id : json.value(QStringLiteral("actions")).toArray()) {
        const RecordId action = recordIdFromText(id.toString());
        if (action.isNull())
            return Error{Error::Kind::Invalid, Words::tr("What the author of a change had seen cannot be read"), text};
        seen.actions.insert(action);
    }
    return seen;
}

Result<std::pair<qint64, Knowledge>> DeviceLog::ownEpoch() const
{
    Result<Statement> row =
        m_database.query(QStringLiteral("SELECT epoch, seen FROM log_epoch WHERE own = ? ORDER BY epoch DESC LIMIT 1"),
                         {m_database.dialect().stored(ColumnType::Boolean, true)});
    if (!row)
        return row.error();
    if (row->next()) {
        const qint64 epoch = row->value(0).toLongLong();
        const Result<Knowledge> seen = knowledgeFrom(row->value(1).toString());
        return seen ? Result<std::pair<qint64, Knowledge>>(std::pair(epoch, *seen))
                    : Result<std::pair<qint64, Knowledge>>(seen.error());
    }
    const Result<> end = row->end();
    return end ? Result<std::pair<qint64, Knowledge>>(std::pair(qint64(0), Knowledge()))
               : Result<std::pair<qint64, Knowledge>>(end.error());
}

Result<Knowledge> DeviceLog::knowledge() const
{
    const Result<std::pair<qint64, Knowledge>> own = ownEpoch();
    if (!own)
        return own.error();
    Knowledge known = own->second;
    // Whoever wrote here last knew all others: only his own actions are missing.
    Result<Statement> last = m_database.query(
        QStringLiteral("SELECT device, sequence FROM log_batch WHERE pack IS NULL ORDER BY batch DESC LIMIT 1"));
    if (!last)
        return last.error();
    if (last->next())
        known.addUpTo(last->value(0, ColumnType::Id).toUuid(), last->value(1).toLongLong());
    const Result<> end = last->end();
    return end ? Result<Knowledge>(known) : Result<Knowledge>(end.error());
}

Result<qint64> DeviceLog::epochFor(const RecordId &device)
{
    RecordId writer;
    qint64 sequence = 0;
    {
        Result<Statement> last = m_database.query(
            QStringLiteral("SELECT device, sequence FROM log_batch WHERE pack IS NULL ORDER BY batch DESC LIMIT 1"));
        if (!last)
            return last.error();
        if (last->next()) {
            writer = last->value(0, ColumnType::Id).toUuid();
            sequence = last->value(1).toLongLong();
        }
        if (const Result<> end = last->end(); !end)
            return end.error();
    }
    if (writer.isNull() || writer == device) { // on the way of every save: what stands in it is not asked
        const Result<QVariant> own =
            m_database.value(QStringLiteral("SELECT epoch FROM log_epoch WHERE own = ? ORDER BY epoch DESC LIMIT 1"),
                             {m_database.dialect().stored(ColumnType::Boolean, true)});
        return own ? Result<qint64>(own->toLongLong()) : Result<qint64>(own.error());
    }
    Result<std::pair<qint64, Knowledge>> own = ownEpoch();
    if (!own)
        return own.error();
    own->second.addUpTo(writer, sequence);
    return insertEpoch(own->second, true);
}

Result<qint64> DeviceLog::insertEpoch(const Knowledge &seen, bool own)
{
    const Result<QVariant> epoch =
        m_database.value(QStringLiteral("INSERT INTO log_epoch (seen, own) VALUES (?, ?) RETURNING epoch"),
                         {textOf(seen), m_database.dialect().stored(ColumnType::Boolean, own)});
    return epoch ? Result<qint64>(epoch->toLongLong()) : Result<qint64>(epoch.error());
}

Result<> DeviceLog::learn(const Knowledge &claimed)
{
    Result<Knowledge> known = knowledge();
    if (!known)
        return known.error();
    if (!known->covers(claimed)) {
        known->unite(claimed);
        if (const Result<qint64> epoch = insertEpoch(*known, true); !epoch)
            return epoch.error();
    }
    QList<RecordId> covered;
    {
        Result<Statement> row = m_database.query(QStringLiteral(
            "SELECT DISTINCT b.id, b.device, b.sequence FROM beyond_known y JOIN log_batch b ON b.id = y.action"));
        if (!row)
            return row.error();
        while (row->next()) {
            if (known->has(row->value(1, ColumnType::Id).toUuid(), row->value(2).toLongLong()))
                covered.append(row->value(0, ColumnType::Id).toUuid());
        }
        if (const Result<> end = row->end(); !end)
            return end;
    }
    for (const RecordId &action : std::as_const(covered)) {
        const Result<qint64> gone = m_database.run(QStringLiteral("DELETE FROM beyond_known WHERE action = ?"),
                                                   {m_database.dialect().stored(ColumnType::Id, action)});
        if (!gone)
            return gone.error();
    }
    return {};
}

Result<> DeviceLog::learnAnew(const Knowledge &claimed)
{
    const Result<Knowledge> before = knowledge();
    const Result<QHash<RecordId, qint64>> own = ownReach();
    const Result<QHash<RecordId, qint64>> reach = this->reach();
    for (const Error *error :
         {before ? nullptr : &before.error(), own ? nullptr : &own.error(), reach ? nullptr : &reach.error()}) {
        if (error)
            return *error;
    }
    Knowledge known = claimed;
    for (auto device = own->cbegin(); device != own->cend(); ++device)
        known.addUpTo(device.key(), *device);
    if (known.covers(*before))
        return learn(claimed);
    if (const Result<qint64> epoch = insertEpoch(known, true); !epoch)
        return epoch.error();
    for (auto device = reach->cbegin(); device != reach->cend(); ++device) {
        const Result<QList<std::pair<qint64, qint64>>> batches =
            batchesAfter(device.key(), known.upTo(device.key()), int(std::min<qint64>(*device, INT_MAX)));
        if (!batches)
            return batches.error();
        for (const auto &[batch, sequence] : *batches) {
            if (known.has(device.key(), sequence))
                continue;
            const Result<qint64> noted = m_database.run(
                QStringLiteral(
                    "INSERT INTO beyond_known (record, action)\n"
                    "SELECT DISTINCT c.record, b.id FROM log_change c JOIN log_batch b ON b.batch = c.batch\n"
                    "WHERE c.batch = ? ON CONFLICT DO NOTHING"),
                {batch});
            if (!noted)
                return noted.error();
        }
    }
    return {};
}

Result<std::shared_ptr<const Knowledge>> DeviceLog::seenAt(qint64 epoch) const
{
    if (epoch == 0)
        return std::shared_ptr<const Knowledge>();
    if (const auto known = m_epochs.constFind(epoch); known != m_epochs.cend())
        return *known;
    const Result<QVariant> text =
        m_database.value(QStringLiteral("SELECT seen FROM log_epoch WHERE epoch = ?"), {epoch});
    const Result<Knowledge> seen = text ? knowledgeFrom(text->toString()) : Result<Knowledge>(text.error());
    if (!seen)
        return seen.error();
    const auto shared = std::make_shared<const Knowledge>(*seen);
    m_epochs.insert(epoch, shared);
    return std::shared_ptr<const Knowledge>(shared);
}

Result<qint64> DeviceLog::takeEpoch(const Knowledge &seen)
{
    if (seen == Knowledge())
        return qint64(0);
    if (!m_foreignEpochs) { // once for a pack: a first one brings those of all years
        m_foreignEpochs.emplace();
        Result<Statement> row =
            m_database.query(QStringLiteral("SELECT seen, epoch FROM log_epoch WHERE own = ? ORDER BY epoch DESC"),
                             {m_database.dialect().stored(ColumnType::Boolean, false)});
        if (!row)
            return row.error();
        while (row->next())
            m_foreignEpochs->insert(row->value(0).toString(), row->value(1).toLongLong());
        if (const Result<> end = row->end(); !end)
            return end.error();
    }
    const QString text = textOf(seen);
    if (const auto known = m_foreignEpochs->constFind(text); known != m_foreignEpochs->cend())
        return *known;
    const Result<qint64> epoch = insertEpoch(seen, false);
    if (epoch)
        m_foreignEpochs->insert(text, *epoch);
    return epoch;
}

Result<DeviceLog::Taken> DeviceLog::take(const DeviceAction &action, qint64 pack)
{
    const Dialect &dialect = m_database.dialect();
    const QVariant id = dialect.stored(ColumnType::Id, action.batch.id);
    const auto yesNo = [&dialect](bool yes) { return dialect.stored(ColumnType::Boolean, yes); };
    {
        Result<Statement> row =
            m_database.query(QStringLiteral("SELECT batch, withheld FROM log_batch WHERE id = ?"), {id});
        if (!row)
            return row.error();
        if (row->next()) {
            const Taken here{row->value(0).toLongLong(), false};
            if (!row->value(1, ColumnType::Boolean).toBool() || action.isWithheld)
                return here;
            const Result<qint64> named =
                m_database.run(QStringLiteral("UPDATE log_batch SET label = ?, withheld = ? WHERE batch = ?"),
                               {textOrNull(action.batch.label), yesNo(false), here.batch});
            return named ? Result<Taken>(here) : Result<Taken>(named.error());
        }
        if (const Result<> end = row->end(); !end)
            return end.error();
    }
    if (const Result<> alone = ForkedDevice::check(m_database, action); !alone)
        return alone.error();
    const LogBatch &said = action.batch;
    const Result<QVariant> key = m_database.value(
        QStringLiteral(
            "INSERT INTO log_batch (id, device, sequence, epoch, stamp, officer, at, kind, label, undoes, active,\n"
            "  schema_version, content_digest, chain_digest, before_digest, parts, withheld, pack)\n"
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING batch"),
        {id, dialect.stored(ColumnType::Id, said.device), said.sequence, action.epoch, said.stamp,
         idOrNull(dialect, said.officer), dialect.stored(ColumnType::Moment, said.at), action.kind,
         textOrNull(said.label), idOrNull(dialect, said.undoes), yesNo(true), action.schemaVersion, action.content,
         action.chain, bytesOrNull(action.before), bytesOrNull(action.parts),
         action.isWithheld ? yesNo(true) : QVariant(), pack});
    return key ? Result<Taken>(Taken{key->toLongLong(), true}) : Result<Taken>(key.error());
}

Result<bool> DeviceLog::has(qint64 batch, const RecordId &record) const
{
    const Result<QVariant> found =
        m_database.value(QStringLiteral("SELECT 1 FROM log_change WHERE record = ? AND batch = ? LIMIT 1"),
                         {m_database.dialect().stored(ColumnType::Id, record), batch});
    return found ? Result<bool>(found->isValid()) : Result<bool>(found.error());
}

Result<> DeviceLog::take(qint64 batch, const RecordId &action, const DeviceChange &change, bool isBeyond)
{
    const Dialect &dialect = m_database.dialect();
    const QVariant record = dialect.stored(ColumnType::Id, change.record);
    const Result<qint64> done = m_database.run(
        QStringLiteral("INSERT INTO log_change (batch, entity, record, kind, stamp, fields, also_seen)\n"
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {batch, change.entity, record, change.kind, change.stamp, change.fields, textOrNull(change.alsoSeen)});
    if (!done)
        return done.error();
    if (!isBeyond)
        return {};
    const Result<qint64> noted =
        m_database.run(QStringLiteral("INSERT INTO beyond_known (record, action) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                       {record, dialect.stored(ColumnType::Id, action)});
    return noted ? Result<>() : Result<>(noted.error());
}

Result<QSet<RecordId>> DeviceLog::actionsOf(qint64 pack) const
{
    return ids(QStringLiteral("SELECT id FROM log_batch WHERE pack = ? AND kind <> 'set_up'"), {pack});
}

Result<QList<DeviceLog::LoggedRecord>> DeviceLog::recordsOf(qint64 pack) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral("SELECT DISTINCT c.entity, c.record FROM log_batch b JOIN log_change c ON c.batch = b.batch\n"
                       "WHERE b.pack = ? AND b.kind <> 'set_up' ORDER BY c.entity, c.record"),
        {pack});
    if (!row)
        return row.error();
    QList<LoggedRecord> found;
    while (row->next())
        found.append({row->value(0).toString(), row->value(1, ColumnType::Id).toUuid()});
    const Result<> end = row->end();
    return end ? Result<decltype(found)>(found) : Result<decltype(found)>(end.error());
}

Result<qint64> DeviceLog::countBeyond(const Knowledge &known, const RecordId &device) const
{
    const Result<QHash<RecordId, qint64>> reach = this->reach();
    if (!reach)
        return reach.error();
    qint64 count = 0;
    for (auto one = reach->cbegin(); one != reach->cend(); ++one) {
        if ((!device.isNull() && one.key() != device) || *one <= known.upTo(one.key()))
            continue;
        const Result<QVariant> beyond =
            m_database.value(QStringLiteral("SELECT count(*) FROM log_batch WHERE device = ? AND sequence > ?"),
                             {m_database.dialect().stored(ColumnType::Id, one.key()), known.upTo(one.key())});
        if (!beyond)
            return beyond.error();
        count += beyond->toLongLong();
    }
    return count;
}

Result<bool> DeviceLog::isMadeHere(const RecordId &record) const
{
    const Result<QVariant> found =
        m_database.value(QStringLiteral("SELECT 1 FROM log_change c JOIN log_batch b ON b.batch = c.batch\n"
                                        "WHERE c.record = ? AND c.kind = 'insert' AND b.pack IS NULL LIMIT 1"),
                         {m_database.dialect().stored(ColumnType::Id, record)});
    return found ? Result<bool>(found->isValid()) : Result<bool>(found.error());
}

Result<qint64> DeviceLog::lastLine() const
{
    const Result<QVariant> last =
        m_database.value(QStringLiteral("SELECT change FROM log_change ORDER BY change DESC LIMIT 1"));
    return last ? Result<qint64>(last->toLongLong()) : Result<qint64>(last.error());
}

Result<bool> DeviceLog::isHeldSince(const RecordId &record, qint64 line) const
{
    const Result<QVariant> found =
        m_database.value(QStringLiteral("SELECT 1 FROM log_change c JOIN log_batch b ON b.batch = c.batch\n"
                                        "WHERE c.record = ? AND (b.pack IS NULL OR c.change <= ?) LIMIT 1"),
                         {m_database.dialect().stored(ColumnType::Id, record), line});
    return found ? Result<bool>(found->isValid()) : Result<bool>(found.error());
}

Result<> DeviceLog::settleUndone(qint64 pack)
{
    // An action is in force unless one that is in force undoes it; each newer one may turn the older ones again.
    QList<std::pair<RecordId, RecordId>> undoing;
    {
        Result<Statement> row = m_database.query(
            QStringLiteral("SELECT id, undoes FROM log_batch WHERE pack = ? AND undoes IS NOT NULL ORDER BY stamp"),
            {pack});
        if (!row)
            return row.error();
        while (row->next())
            undoing.append({row->value(0, ColumnType::Id).toUuid(), row->value(1, ColumnType::Id).toUuid()});
        if (const Result<> end = row->end(); !end)
            return end;
    }
    const ChangeLog log(m_database);
    for (const auto &[id, undoes] : std::as_const(undoing)) {
        const Result<LogBatch> undone = log.batch(undoes);
        if (!undone && undone.error().kind == Error::Kind::Missing)
            continue; // of records that are not here
        if (!undone)
            return undone.error();
        ChangeLog writer(m_database);
        if (Result<> marked = writer.setActive(undoes, false); !marked)
            return marked;
        if (!undone->undoes.isNull()) {
            if (Result<> marked = writer.setActive(undone->undoes, true); !marked)
                return marked;
        }
    }
    return {};
}

Result<DeviceLog::WrongClock> DeviceLog::clockOf(const RecordId &device) const
{
    if (const auto known = m_clocks.constFind(device); known != m_clocks.cend())
        return *known;
    WrongClock clock;
    Result<Statement> row = m_database.query(
        QStringLiteral("SELECT clock_noticed_at, clock_said FROM device\n"
                       "WHERE id = ? AND clock_said IS NOT NULL AND clock_noticed_at IS NOT NULL"), // one may be undone
        {m_database.dialect().stored(ColumnType::Id, device)});
    if (!row)
        return row.error();
    if (row->next()) {
        clock.from = firstStampAt(row->value(0, ColumnType::Moment).toDateTime());
        clock.until = firstStampAt(row->value(1, ColumnType::Moment).toDateTime().addMSecs(1)) - 1;
    }
    if (const Result<> end = row->end(); !end)
        return end.error();
    m_clocks.insert(device, clock);
    return clock;
}

/// Of a row of factsOf(): neighbours among the records are often of one action, which is read once.
const DeviceLog::Author &DeviceLog::authorIn(const Statement &row) const
{
    const qint64 batch = row.value(0).toLongLong();
    if (const auto known = m_authors.constFind(batch); known != m_authors.cend())
        return *known;
    if (m_authors.size() >= authorsKept)
        m_authors.clear();
    Author author;
    author.fact.action = row.value(4, ColumnType::Id).toUuid();
    author.fact.device = row.value(5, ColumnType::Id).toUuid();
    author.fact.sequence = row.value(6).toLongLong();
    author.fact.officer = row.value(7, ColumnType::Id).toUuid();
    author.fact.at = row.value(8, ColumnType::Moment).toDateTime();
    author.isSetUp = row.value(9).toString() == codeOf(BatchKind::SetUp);
    author.epoch = row.value(10).toLongLong();
    return *m_authors.insert(batch, author);
}

Result<QList<Fact>> DeviceLog::factsOf(const RecordId &record, bool asTold) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral(
            "SELECT b.batch, c.kind, c.stamp, c.also_seen, b.id, b.device, b.sequence, b.officer, b.at, b.kind,\n"
            "  b.epoch, c.fields, c.archived FROM log_change c JOIN log_batch b ON b.batch = c.batch WHERE c.record = ?\n"
            "ORDER BY c.change"),
        {m_database.dialect().stored(ColumnType::Id, record)});
    if (!row)
        return row.error();
    QList<Fact> facts;
    QHash<qint64, qsizetype> places;
    QList<qint64> epochs;
    QStringList also;
    const QString insert = codeOf(ChangeKind::Insert), remove = codeOf(ChangeKind::Delete),
                  back = codeOf(ChangeKind::Restore);
    while (row->next()) {
        const QString kind = row->value(1).toString();
        const qint64 batch = row->value(0).toLongLong();
        auto place = places.constFind(batch);
        if (place == places.cend()) {
            place = places.insert(batch, facts.size());
            const Author &author = authorIn(*row);
            facts.append(author.fact);
            facts.last().isShipped = author.isSetUp && kind == insert;
            epochs.append(author.epoch);
            also.append(row->value(3).toString());
        }
        // Several lines of one action are one fact: the last one says how the action left the record.
        Fact &fact = facts[*place];
        fact.kind = kind == remove                               ? ChangeKind::Delete
            : kind == back                                       ? ChangeKind::Restore
            : kind == insert                                     ? ChangeKind::Insert
            : fact.stamp != 0 && fact.kind == ChangeKind::Insert ? ChangeKind::Insert
                                                                 : ChangeKind::Update;
        fact.stamp = row->value(2).toLongLong();
        const Result<QString> said = m_archive.fields(*row, 11);
        if (!said)
            return said.error();
        const QJsonObject fields = QJsonDocument::fromJson(said->toUtf8()).object();
        for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
            fact.values.insert(field.key(), field.value().toArray().at(1));
    }
    if (const Result<> end = row->end(); !end)
        return end.error();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const Result<WrongClock> clock = asTold ? Result<WrongClock>(WrongClock()) : clockOf(facts.at(i).device);
        if (!clock)
            return clock.error();
        if (facts.at(i).stamp > clock->from && facts.at(i).stamp <= clock->until)
            facts[i].stamp = clock->from;
        const Result<AlsoSeen> seen = AlsoSeen::fromText(also.at(i));
        if (!seen)
            return seen.error();
        facts[i].alsoSeen = seen->actions;
        if (seen->only)
            continue;
        const Result<std::shared_ptr<const Knowledge>> epoch = seenAt(epochs.at(i));
        if (!epoch)
            return epoch.error();
        facts[i].seen = *epoch;
    }
    return facts;
}

Result<bool> DeviceLog::hasLoose() const
{
    const Result<QVariant> found = m_database.value(QStringLiteral(
        "SELECT CASE WHEN EXISTS (SELECT 1 FROM beyond_known) OR EXISTS (SELECT 1 FROM incomplete_record) THEN 1 ELSE 0 END"));
    return found ? Result<bool>(found->toInt() == 1) : Result<bool>(found.error());
}

Result<AlsoSeen> DeviceLog::alsoSeen(const RecordId &record, const RecordId &author) const
{
    const Dialect &dialect = m_database.dialect();
    const QVariant id = dialect.stored(ColumnType::Id, record);
    AlsoSeen seen;
    const Result<QVariant> incomplete =
        m_database.value(QStringLiteral("SELECT 1 FROM incomplete_record WHERE record = ?"), {id});
    if (!incomplete)
        return incomplete.error();
    seen.only = incomplete->isValid();
    Result<Statement> row = seen.only
        ? m_database.query(
            QStringLiteral("SELECT DISTINCT b.id FROM log_change c JOIN log_batch b ON b.batch = c.batch\n"
                           "WHERE c.record = ? AND b.device <> ?"),
            {id, dialect.stored(ColumnType::Id, author)})
        : m_database.query(QStringLiteral("SELECT action FROM beyond_known WHERE record = ?"), {id});
    if (!row)
        return row.error();
    while (row->next())
        seen.actions.insert(row->value(0, ColumnType::Id).toUuid());
    const Result<> end = row->end();
    return end ? Result<AlsoSeen>(seen) : Result<AlsoSeen>(end.error());
}

Result<> DeviceLog::setIncomplete(const RecordId &record, bool incomplete)
{
    const Result<qint64> done = m_database.run(
        incomplete ? QStringLiteral("INSERT INTO incomplete_record (record) VALUES (?) ON CONFLICT DO NOTHING")
                   : QStringLiteral("DELETE FROM incomplete_record WHERE record = ?"),
        {m_database.dialect().stored(ColumnType::Id, record)});
    return done ? Result<>() : Result<>(done.error());
}

Result<QSet<RecordId>> DeviceLog::incomplete() const
{
    return ids(QStringLiteral("SELECT record FROM incomplete_record"));
}

} // namespace Lodebook
