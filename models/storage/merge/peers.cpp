// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/peers.h"

#include <QJsonDocument>

#include <algorithm>

namespace Lodebook {

namespace {

QVariant momentOrNull(const Dialect &dialect, const QDateTime &moment)
{
    return moment.isValid() ? dialect.stored(ColumnType::Moment, moment) : QVariant();
}

/// A word each: the hash, behind a stroke the bytes that are there, and a mark when somebody asked for it.
QString wordsOf(const AwaitedContents &contents)
{
    QStringList words;
    for (auto one = contents.cbegin(); one != contents.cend(); ++one)
        words.append(one.key() + (one->bytes > 0 ? u'/' + QString::number(one->bytes) : QString())
                     + (one->isAsked ? u"!" : u""));
    return words.join(u' ');
}

AwaitedContents awaitedContents(const QString &words)
{
    AwaitedContents contents;
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        AwaitedContent content;
        if (word.endsWith(u'!')) {
            content.isAsked = true;
            word.chop(1);
        }
        content.bytes = word.section(u'/', 1).toLongLong();
        contents.insert(word.section(u'/', 0, 0), content);
    }
    return contents;
}

} // namespace

bool Peer::has(const RecordId &record, std::optional<qint64> given, bool wrote) const
{
    if (incomplete.contains(record))
        return false;
    if (given)
        return *given > 0 && *given <= lastTaken;
    return wrote || (holds && holds->isAll() && lastTaken > 0);
}

Result<QList<Peer>> Peers::peers(const QString &where, const QVariantList &values) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral(
            "SELECT device, scope, knows, incomplete, heard_at, last_made, last_taken, made_at, wants, holds FROM pack_peer ")
            + where,
        values);
    if (!row)
        return row.error();
    QList<Peer> found;
    while (row->next()) {
        Peer peer;
        peer.device = row->value(0, ColumnType::Id).toUuid();
        peer.hasScope = !row->value(1).isNull();
        peer.scope = Scope::fromText(row->value(1).toString());
        const Result<Knowledge> knows =
            Knowledge::fromJson(QJsonDocument::fromJson(row->value(2).toString().toUtf8()).object());
        if (!knows)
            return knows.error();
        peer.knows = *knows;
        for (const QString &id : row->value(3).toString().split(u' ', Qt::SkipEmptyParts))
            peer.incomplete.insert(recordIdFromText(id));
        peer.heardAt = row->value(4, ColumnType::Moment).toDateTime();
        peer.lastMade = row->value(5).toLongLong();
        peer.lastTaken = row->value(6).toLongLong();
        peer.madeAt = row->value(7, ColumnType::Moment).toDateTime();
        peer.wants = awaitedContents(row->value(8).toString());
        if (!row->value(9).isNull())
            peer.holds = Scope::fromText(row->value(9).toString());
        found.append(peer);
    }
    const Result<> end = row->end();
    return end ? Result<decltype(found)>(found) : Result<decltype(found)>(end.error());
}

Result<Peer> Peers::peer(const RecordId &device) const
{
    const Result<QList<Peer>> found =
        peers(QStringLiteral("WHERE device = ?"), {m_database.dialect().stored(ColumnType::Id, device)});
    if (!found)
        return found.error();
    Peer none;
    none.device = device;
    return found->isEmpty() ? none : found->first();
}

Result<QList<Peer>> Peers::all() const
{
    return peers(QStringLiteral("ORDER BY heard_at, device"), {});
}

Result<bool> Peers::hasExchanged() const
{
    const Result<QVariant> found = m_database.value(QStringLiteral(
        "SELECT CASE WHEN EXISTS (SELECT 1 FROM pack_taken) OR EXISTS (SELECT 1 FROM pack_peer WHERE last_made > 0)\n"
        "THEN 1 ELSE 0 END"));
    return found ? Result<bool>(found->toInt() == 1) : Result<bool>(found.error());
}

Result<> Peers::keep(const Peer &peer)
{
    const Dialect &dialect = m_database.dialect();
    QStringList incomplete;
    for (const RecordId &record : peer.incomplete)
        incomplete.append(toText(record));
    incomplete.sort();
    const Result<qint64> kept = m_database.run(
        QStringLiteral(
            "INSERT INTO pack_peer (device, scope, knows, incomplete, heard_at, last_made, last_taken, made_at, wants, holds)\n"
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (device) DO UPDATE SET scope = excluded.scope, knows = excluded.knows,\n"
            "  incomplete = excluded.incomplete, heard_at = excluded.heard_at, last_made = excluded.last_made,\n"
            "  last_taken = excluded.last_taken, made_at = excluded.made_at, wants = excluded.wants,\n"
            "  holds = excluded.holds"),
        {dialect.stored(ColumnType::Id, peer.device), peer.hasScope ? QVariant(peer.scope.toText()) : QVariant(),
         QString::fromUtf8(QJsonDocument(peer.knows.toJson()).toJson(QJsonDocument::Compact)),
         incomplete.isEmpty() ? QVariant() : QVariant(incomplete.join(u' ')), momentOrNull(dialect, peer.heardAt),
         peer.lastMade, peer.lastTaken, momentOrNull(dialect, peer.madeAt),
         peer.wants.isEmpty() ? QVariant() : QVariant(wordsOf(peer.wants)),
         peer.holds ? QVariant(peer.holds->toText()) : QVariant()});
    return kept ? Result<>() : Result<>(kept.error());
}

Result<qint64> Peers::nextNumber() const
{
    const Result<QVariant> last = m_database.value(QStringLiteral("SELECT coalesce(max(last_made), 0) FROM pack_peer"));
    return last ? Result<qint64>(last->toLongLong() + 1) : Result<qint64>(last.error());
}

Result<QHash<RecordId, qint64>> Peers::given(const RecordId &device) const
{
    Result<Statement> row = m_database.query(QStringLiteral("SELECT record, number FROM peer_record WHERE device = ?"),
                                             {m_database.dialect().stored(ColumnType::Id, device)});
    if (!row)
        return row.error();
    QHash<RecordId, qint64> given;
    while (row->next())
        given.insert(row->value(0, ColumnType::Id).toUuid(), row->value(1).toLongLong());
    const Result<> end = row->end();
    return end ? Result<decltype(given)>(given) : Result<decltype(given)>(end.error());
}

Result<std::optional<qint64>> Peers::given(const RecordId &device, const RecordId &record) const
{
    const Dialect &dialect = m_database.dialect();
    const Result<QVariant> number =
        m_database.value(QStringLiteral("SELECT number FROM peer_record WHERE device = ? AND record = ?"),
                         {dialect.stored(ColumnType::Id, device), dialect.stored(ColumnType::Id, record)});
    if (!number)
        return number.error();
    return number->isValid() ? std::optional<qint64>(number->toLongLong()) : std::optional<qint64>();
}

Result<> Peers::setGiven(const RecordId &device, const RecordId &record, qint64 number)
{
    const Dialect &dialect = m_database.dialect();
    const Result<qint64> kept =
        m_database.run(QStringLiteral("INSERT INTO peer_record (device, record, number) VALUES (?, ?, ?)\n"
                                      "ON CONFLICT (device, record) DO UPDATE SET number = excluded.number"),
                       {dialect.stored(ColumnType::Id, device), dialect.stored(ColumnType::Id, record), number});
    return kept ? Result<>() : Result<>(kept.error());
}

Result<> Peers::noteForgotten(const RecordId &self, const RecordId &record)
{
    const Result<qint64> number = nextNumber();
    return number ? setGiven(self, record, *number) : Result<>(number.error());
}

Result<> Peers::dropForgottenThatWasHeard(const RecordId &self)
{
    const QVariant device = m_database.dialect().stored(ColumnType::Id, self);
    const Result<qint64> done = m_database.run(
        QStringLiteral("DELETE FROM peer_record WHERE device = ? AND number <= (SELECT coalesce(min(last_taken), 0)\n"
                       "  FROM pack_peer WHERE heard_at IS NOT NULL AND device <> ?)"),
        {device, device});
    return done ? Result<>() : Result<>(done.error());
}

Result<QList<TakenPack>> Peers::packs(const QString &where, const QVariantList &values) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral(
            "SELECT p.pack, p.id, p.number, p.sender, p.made, p.taken_at, p.officer, p.actions, p.changes, p.batch,\n"
            "  CASE WHEN u.active THEN p.undone_by END FROM pack_taken p LEFT JOIN log_batch u ON u.id = p.undone_by ")
            + where,
        values);
    if (!row)
        return row.error();
    QList<TakenPack> found;
    while (row->next()) {
        TakenPack pack;
        pack.pack = row->value(0).toLongLong();
        pack.id = row->value(1, ColumnType::Id).toUuid();
        pack.number = row->value(2).toLongLong();
        pack.sender = row->value(3, ColumnType::Id).toUuid();
        pack.made = row->value(4, ColumnType::Moment).toDateTime();
        pack.takenAt = row->value(5, ColumnType::Moment).toDateTime();
        pack.officer = row->value(6, ColumnType::Id).toUuid();
        pack.actions = row->value(7).toLongLong();
        pack.changes = row->value(8).toLongLong();
        pack.batch = row->value(9, ColumnType::Id).toUuid();
        pack.undoneBy = row->value(10, ColumnType::Id).toUuid();
        found.append(pack);
    }
    const Result<> end = row->end();
    return end ? Result<decltype(found)>(found) : Result<decltype(found)>(end.error());
}

Result<std::optional<TakenPack>> Peers::taken(const RecordId &pack) const
{
    const Result<QList<TakenPack>> found =
        packs(QStringLiteral("WHERE p.id = ?"), {m_database.dialect().stored(ColumnType::Id, pack)});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<TakenPack>() : std::optional<TakenPack>(found->first());
}

Result<QList<TakenPack>> Peers::allTaken() const
{
    return packs(QStringLiteral("ORDER BY p.pack DESC"), {});
}

Result<qint64> Peers::addTaken(const TakenPack &pack)
{
    const Dialect &dialect = m_database.dialect();
    const Result<QVariant> key = m_database.value(
        QStringLiteral("INSERT INTO pack_taken (id, number, sender, made, taken_at, officer, actions, changes)\n"
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING pack"),
        {dialect.stored(ColumnType::Id, pack.id), pack.number, dialect.stored(ColumnType::Id, pack.sender),
         dialect.stored(ColumnType::Moment, pack.made), dialect.stored(ColumnType::Moment, pack.takenAt),
         pack.officer.isNull() ? QVariant() : dialect.stored(ColumnType::Id, pack.officer), pack.actions,
         pack.changes});
    return key ? Result<qint64>(key->toLongLong()) : Result<qint64>(key.error());
}

Result<> Peers::setCounts(qint64 pack, qint64 actions, qint64 changes)
{
    const Result<qint64> done = m_database.run(
        QStringLiteral("UPDATE pack_taken SET actions = ?, changes = ? WHERE pack = ?"), {actions, changes, pack});
    return done ? Result<>() : Result<>(done.error());
}

Result<> Peers::setBatch(qint64 pack, const RecordId &batch)
{
    const Result<qint64> done =
        m_database.run(QStringLiteral("UPDATE pack_taken SET batch = ? WHERE pack = ?"),
                       {batch.isNull() ? QVariant() : m_database.dialect().stored(ColumnType::Id, batch), pack});
    return done ? Result<>() : Result<>(done.error());
}

Result<std::optional<TakenPack>> Peers::takenBy(const RecordId &batch) const
{
    const QVariant id = m_database.dialect().stored(ColumnType::Id, batch);
    const Result<QList<TakenPack>> found = packs(QStringLiteral("WHERE p.batch = ? OR p.id = ?"), {id, id});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<TakenPack>() : std::optional<TakenPack>(found->first());
}

Result<> Peers::setUndone(qint64 pack, const RecordId &by)
{
    const Result<qint64> done =
        m_database.run(QStringLiteral("UPDATE pack_taken SET undone_by = ? WHERE pack = ?"),
                       {by.isNull() ? QVariant() : m_database.dialect().stored(ColumnType::Id, by), pack});
    return done ? Result<>() : Result<>(done.error());
}

Result<qint64> Peers::lastNumberFrom(const RecordId &sender) const
{
    const Result<QVariant> number =
        m_database.value(QStringLiteral("SELECT max(number) FROM pack_taken WHERE sender = ?"),
                         {m_database.dialect().stored(ColumnType::Id, sender)});
    return number ? Result<qint64>(number->toLongLong()) : Result<qint64>(number.error());
}

} // namespace Lodebook
