// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/logchain.h"

#include <QHash>

namespace Lodebook {

namespace {

constexpr int actionsAtOnce = 500;
constexpr int changesAtOnce = 5000;

class Digest
{
public:
    explicit Digest(const char *what) : m_hash(LogChain::algorithm) { *this << QByteArray(what); }

    Digest &operator<<(const QByteArray &part)
    {
        m_hash.addData(QByteArray::number(part.size()));
        m_hash.addData(":");
        m_hash.addData(part);
        return *this;
    }
    Digest &operator<<(const QString &part) { return *this << part.toUtf8(); }
    Digest &operator<<(qint64 part) { return *this << QByteArray::number(part); }
    Digest &operator<<(const RecordId &part) { return *this << (part.isNull() ? QByteArray() : part.toRfc4122()); }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash;
};

QByteArray chainOf(const QByteArray &before, qint64 sequence, const QByteArray &content)
{
    return (Digest("lodebook chain 1") << before << sequence << content).result();
}

} // namespace

struct LogChain::Action
{
    qint64 batch = 0;
    RecordId device;
    qint64 sequence = 0;
    QString label;
    QDateTime at;
    QByteArray content; ///< As it stands in the log; so are the next two.
    QByteArray chain;
    QByteArray chainBefore;
    std::shared_ptr<Digest> digest; ///< Of the content as it is now.
};

Result<QList<LogChain::Action>> LogChain::actions(const QString &where, const QVariantList &values) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral(
            "SELECT b.batch, b.id, b.device, b.sequence, b.stamp, b.officer, b.at, b.kind, b.label, b.undoes,\n"
            "  b.schema_version, b.content_digest, b.chain_digest, p.chain_digest FROM log_batch b\n"
            "LEFT JOIN log_batch p ON p.device = b.device AND p.sequence = b.sequence - 1 ")
            + where,
        values);
    if (!row)
        return row.error();
    QList<Action> actions;
    while (row->next()) {
        Action action;
        action.batch = row->value(0).toLongLong();
        action.device = row->value(2, ColumnType::Id).toUuid();
        action.sequence = row->value(3).toLongLong();
        action.at = row->value(6, ColumnType::Moment).toDateTime();
        action.label = row->value(8).toString();
        action.content = row->value(11).toByteArray();
        action.chain = row->value(12).toByteArray();
        action.chainBefore = row->value(13).toByteArray();
        action.digest = std::make_shared<Digest>("lodebook action 1");
        *action.digest << row->value(1, ColumnType::Id).toUuid() << action.device << row->value(4).toLongLong()
                       << row->value(5, ColumnType::Id).toUuid() << action.at.toMSecsSinceEpoch()
                       << row->value(7).toString() << action.label << row->value(9, ColumnType::Id).toUuid()
                       << row->value(10).toLongLong();
        actions.append(action);
    }
    const Result<> end = row->end();
    return end ? Result<QList<Action>>(actions) : Result<QList<Action>>(end.error());
}

Result<qint64> LogChain::addChanges(QList<Action> &actions) const
{
    QHash<qint64, Digest *> digests;
    for (const Action &action : actions)
        digests.insert(action.batch, action.digest.get());
    qint64 batch = actions.first().batch;
    qint64 change = 0;
    qint64 count = 0;
    for (int read = changesAtOnce; read == changesAtOnce;) {
        Result<Statement> row = m_database.query(
            QStringLiteral("SELECT batch, change, entity, record, kind, stamp, fields FROM log_change\n"
                           "WHERE (batch, change) > (?, ?) AND batch <= ? ORDER BY batch, change LIMIT %1")
                .arg(changesAtOnce),
            {batch, change, actions.last().batch});
        if (!row)
            return row.error();
        for (read = 0; row->next(); ++read) {
            batch = row->value(0).toLongLong();
            change = row->value(1).toLongLong();
            Digest line("lodebook change 1");
            line << row->value(2).toString() << row->value(3, ColumnType::Id).toUuid() << row->value(4).toString()
                 << row->value(5).toLongLong() << row->value(6).toString();
            if (Digest *digest = digests.value(batch))
                *digest << line.result();
        }
        if (const Result<> end = row->end(); !end)
            return end.error();
        count += read;
    }
    return count;
}

Result<> LogChain::keep(const Action &action, const QByteArray &before)
{
    const QByteArray content = action.digest->result();
    const Result<qint64> kept =
        m_database.run(QStringLiteral("UPDATE log_batch SET content_digest = ?, chain_digest = ? WHERE batch = ?"),
                       {content, chainOf(before, action.sequence, content), action.batch});
    return kept ? Result<>() : Result<>(kept.error());
}

Result<> LogChain::seal(qint64 batch)
{
    Result<QList<Action>> found = actions(QStringLiteral("WHERE b.batch = ?"), {batch});
    if (!found)
        return found.error();
    if (const Result<qint64> added = addChanges(*found); !added)
        return added.error();
    return keep(found->first(), found->first().chainBefore);
}

Result<> LogChain::sealAll()
{
    QHash<RecordId, QByteArray> last;
    for (qint64 after = 0;;) {
        Result<QList<Action>> found =
            actions(QStringLiteral("WHERE b.batch > ? ORDER BY b.batch LIMIT %1").arg(actionsAtOnce), {after});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return {};
        if (const Result<qint64> added = addChanges(*found); !added)
            return added.error();
        for (const Action &action : std::as_const(*found)) {
            QByteArray &chain = last[action.device];
            if (Result<> kept = keep(action, chain); !kept)
                return kept;
            chain = chainOf(chain, action.sequence, action.digest->result());
        }
        after = found->last().batch;
    }
}

Result<> LogChain::check(const std::function<void(const Flaw &)> &found,
                         const std::function<bool(qint64)> &progress) const
{
    for (qint64 after = 0;;) {
        Result<QList<Action>> some =
            actions(QStringLiteral("WHERE b.batch > ? ORDER BY b.batch LIMIT %1").arg(actionsAtOnce), {after});
        if (!some)
            return some.error();
        if (some->isEmpty())
            return {};
        const Result<qint64> changes = addChanges(*some);
        if (!changes)
            return changes.error();
        for (const Action &action : std::as_const(*some)) {
            const Flaw flaw{Flaw::Kind::Altered, action.device, action.sequence, action.label, action.at};
            const bool isAfterGap = action.sequence > 1 && action.chainBefore.isEmpty();
            if (action.digest->result() != action.content)
                found(flaw);
            else if (!isAfterGap && chainOf(action.chainBefore, action.sequence, action.content) != action.chain)
                found({Flaw::Kind::Moved, flaw.device, flaw.sequence, flaw.label, flaw.at});
        }
        after = some->last().batch;
        if (!progress(*changes))
            return {};
    }
}

} // namespace Lodebook
