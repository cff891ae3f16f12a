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

std::shared_ptr<Digest> beginOfContent(const LogBatch &action, const QString &kind, int schemaVersion)
{
    const auto digest = std::make_shared<Digest>("lodebook action 1");
    *digest << action.id << action.device << action.stamp << action.officer << action.at.toMSecsSinceEpoch() << kind
            << action.label << action.undoes << qint64(schemaVersion);
    return digest;
}

void addParts(Digest &digest, const QByteArray &parts)
{
    for (qsizetype at = 0; at < parts.size(); at += LogChain::digestLength)
        digest << parts.mid(at, LogChain::digestLength);
}

} // namespace

QByteArray LogChain::digestOfChange(const QString &entity, const RecordId &record, const QString &kind, Stamp stamp,
                                    const QString &fields)
{
    Digest line("lodebook change 1");
    line << entity << record << kind << stamp << fields;
    return line.result();
}

QByteArray LogChain::digestOfContent(const LogBatch &action, const QString &kind, int schemaVersion,
                                     const QByteArray &digests)
{
    const std::shared_ptr<Digest> digest = beginOfContent(action, kind, schemaVersion);
    addParts(*digest, digests);
    return digest->result();
}

QByteArray LogChain::digestOfChain(const QByteArray &before, qint64 sequence, const QByteArray &content)
{
    return (Digest("lodebook chain 1") << before << sequence << content).result();
}

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
    bool isPart = false;            ///< Not all its lines, or not its label, are here.
    bool isWithheld = false;        ///< So that its content cannot be made again.
    QSet<QByteArray> parts;
    bool hasStrangeLine = false;
};

Result<QList<LogChain::Action>> LogChain::actions(const QString &where, const QVariantList &values) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral(
            "SELECT b.batch, b.id, b.device, b.sequence, b.stamp, b.officer, b.at, b.kind, b.label, b.undoes,\n"
            "  b.schema_version, b.content_digest, b.chain_digest, coalesce(p.chain_digest, b.before_digest),\n"
            "  b.parts, b.withheld FROM log_batch b\n"
            "LEFT JOIN log_batch p ON p.device = b.device AND p.sequence = b.sequence - 1 ")
            + where,
        values);
    if (!row)
        return row.error();
    QList<Action> actions;
    while (row->next()) {
        Action action;
        action.batch = row->value(0).toLongLong();
        LogBatch said;
        said.id = row->value(1, ColumnType::Id).toUuid();
        said.device = action.device = row->value(2, ColumnType::Id).toUuid();
        action.sequence = row->value(3).toLongLong();
        said.stamp = row->value(4).toLongLong();
        said.officer = row->value(5, ColumnType::Id).toUuid();
        said.at = action.at = row->value(6, ColumnType::Moment).toDateTime();
        said.label = action.label = row->value(8).toString();
        said.undoes = row->value(9, ColumnType::Id).toUuid();
        action.content = row->value(11).toByteArray();
        action.chain = row->value(12).toByteArray();
        action.chainBefore = row->value(13).toByteArray();
        action.digest = beginOfContent(said, row->value(7).toString(), row->value(10).toInt());
        if (const QByteArray parts = row->value(14).toByteArray(); !parts.isEmpty()) {
            action.isPart = true;
            action.isWithheld = row->value(15, ColumnType::Boolean).toBool();
            addParts(*action.digest, parts);
            for (qsizetype at = 0; at < parts.size(); at += digestLength)
                action.parts.insert(parts.mid(at, digestLength));
        }
        actions.append(action);
    }
    const Result<> end = row->end();
    return end ? Result<QList<Action>>(actions) : Result<QList<Action>>(end.error());
}

Result<qint64> LogChain::addChanges(QList<Action> &actions) const
{
    QHash<qint64, Action *> known;
    for (Action &action : actions)
        known.insert(action.batch, &action);
    qint64 batch = actions.first().batch;
    qint64 change = 0;
    qint64 count = 0;
    for (int read = changesAtOnce; read == changesAtOnce;) {
        Result<Statement> row = m_database.query(
            QStringLiteral("SELECT batch, change, entity, record, kind, stamp, fields, archived FROM log_change\n"
                           "WHERE (batch, change) > (?, ?) AND batch <= ? ORDER BY batch, change LIMIT %1")
                .arg(changesAtOnce),
            {batch, change, actions.last().batch});
        if (!row)
            return row.error();
        for (read = 0; row->next(); ++read) {
            batch = row->value(0).toLongLong();
            change = row->value(1).toLongLong();
            const Result<QString> fields = m_archive.fields(*row, 6); // unreadable counts as altered
            const QByteArray line =
                digestOfChange(row->value(2).toString(), row->value(3, ColumnType::Id).toUuid(),
                               row->value(4).toString(), row->value(5).toLongLong(), fields ? *fields : QString());
            Action *action = known.value(batch);
            if (action && action->isPart)
                action->hasStrangeLine = action->hasStrangeLine || !action->parts.contains(line);
            else if (action)
                *action->digest << line;
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
                       {content, digestOfChain(before, action.sequence, content), action.batch});
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
            chain = digestOfChain(chain, action.sequence, action.digest->result());
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
            if (action.hasStrangeLine || (!action.isWithheld && action.digest->result() != action.content))
                found(flaw);
            else if (!isAfterGap && digestOfChain(action.chainBefore, action.sequence, action.content) != action.chain)
                found({Flaw::Kind::Moved, flaw.device, flaw.sequence, flaw.label, flaw.at});
        }
        after = some->last().batch;
        if (!progress(*changes))
            return {};
    }
}

} // namespace Lodebook
