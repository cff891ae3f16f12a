// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/logarchive.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int linesAtOnce = 4000;              ///< In one transaction: some ten milliseconds.
constexpr qsizetype bytesInBlock = 64 * 1024; ///< Less lines fill it as well.
constexpr qsizetype blocksKept = 16;

Error damaged(qint64 number)
{
    return {Error::Kind::Storage,
            Words::tr("Part %1 of the older change log cannot be read. The records are not touched by that; make a copy of the casebook, then restore the last good backup.").arg(number),
            {}};
}

void append(QByteArray &block, QByteArrayView text)
{
    block += QByteArray::number(text.size());
    block += ':';
    block += text;
}

/// Takes the next text off \a rest; null when there is none.
QByteArrayView takeText(QByteArrayView &rest)
{
    const qsizetype colon = rest.indexOf(':');
    bool isNumber = false;
    const qsizetype length = colon > 0 ? rest.first(colon).toLongLong(&isNumber) : 0;
    if (!isNumber || length < 0 || length > rest.size() - colon - 1)
        return {};
    const QByteArrayView text = rest.sliced(colon + 1, length);
    rest = rest.sliced(colon + 1 + length);
    return text;
}

} // namespace

Result<QByteArray> LogArchive::block(qint64 number) const
{
    if (const auto known = m_blocks.constFind(number); known != m_blocks.cend())
        return *known;
    const Result<QVariant> content =
        m_database->value(QStringLiteral("SELECT content FROM log_archive WHERE block = ?"), {number});
    if (!content)
        return content.error();
    const QByteArray inflated = qUncompress(content->toByteArray());
    if (inflated.isEmpty())
        return damaged(number);
    if (m_blocks.size() >= blocksKept)
        m_blocks.clear();
    return *m_blocks.insert(number, inflated);
}

Result<QString> LogArchive::fields(const Statement &row, int column) const
{
    const QVariant archived = row.value(column + 1);
    const QString said = row.value(column).toString();
    if (archived.isNull())
        return said;
    const Result<QByteArray> block = this->block(archived.toLongLong());
    if (!block)
        return block.error();
    bool isPlace = false;
    qsizetype place = said.toLongLong(&isPlace);
    QByteArrayView rest = *block;
    QByteArrayView text = isPlace && place >= 0 ? takeText(rest) : QByteArrayView();
    for (; !text.isNull() && place > 0; --place)
        text = takeText(rest);
    return text.isNull() ? Result<QString>(damaged(archived.toLongLong())) : Result<QString>(QString::fromUtf8(text));
}

Result<QList<LogArchive::Line>> LogArchive::linesAfter(qint64 change, const QVariant &before) const
{
    Result<Statement> row = m_database->query(
        QStringLiteral("SELECT c.change, c.fields FROM log_change c JOIN log_batch b ON b.batch = c.batch\n"
                       "WHERE c.change > ? AND c.archived IS NULL AND b.at < ? ORDER BY c.change LIMIT %1")
            .arg(linesAtOnce),
        {change, before});
    if (!row)
        return row.error();
    QList<Line> lines;
    while (row->next())
        lines.append({row->value(0).toLongLong(), row->value(1).toString().toUtf8()});
    const Result<> end = row->end();
    return end ? Result<QList<Line>>(lines) : Result<QList<Line>>(end.error());
}

Result<> LogArchive::keep(QList<Line>::const_iterator from, QList<Line>::const_iterator to, PutAway &done)
{
    QByteArray texts;
    std::for_each(from, to, [&texts](const Line &line) { append(texts, line.text); });
    const QByteArray content = qCompress(texts);
    const Result<QVariant> number = m_database->value(
        QStringLiteral("INSERT INTO log_archive (content) VALUES (?) RETURNING block"), {content});
    if (!number)
        return number.error();
    for (auto line = from; line != to; ++line) {
        const Result<qint64> moved =
            m_database->run(QStringLiteral("UPDATE log_change SET fields = ?, archived = ? WHERE change = ?"),
                            {QString::number(line - from), *number, line->change});
        if (!moved)
            return moved.error();
        done.before += line->text.size();
    }
    done.lines += to - from;
    done.after += content.size();
    return {};
}

Result<std::optional<qint64>> LogArchive::putAwaySome(qint64 after, const QVariant &before,
                                                      qsizetype linesInBlock, PutAway &done)
{
    const Result<QList<Line>> lines = linesAfter(after, before);
    if (!lines)
        return lines.error();
    std::optional<qint64> last;
    auto from = lines->cbegin();
    qsizetype bytes = 0;
    for (auto line = from; line != lines->cend(); ++line) {
        bytes += line->text.size();
        if (bytes < bytesInBlock && line - from + 1 < linesInBlock)
            continue;
        if (Result<> kept = keep(from, line + 1, done); !kept)
            return kept.error();
        last = line->change;
        from = line + 1;
        bytes = 0;
    }
    return last;
}

Result<LogArchive::PutAway> LogArchive::putAway(const QDateTime &before, const std::function<bool(double)> &progress,
                                                qsizetype linesInBlock)
{
    const QVariant moment = m_database->dialect().stored(ColumnType::Moment, before);
    const Result<QVariant> end = m_database->value(QStringLiteral("SELECT coalesce(max(change), 0) FROM log_change"));
    if (!end)
        return end.error();
    PutAway done;
    for (std::optional<qint64> reached = 0; reached && *reached < end->toLongLong();) {
        if (!progress(double(*reached) / double(end->toLongLong())))
            break;
        Transaction transaction(*m_database);
        if (Result<> begun = transaction.begin(); !begun)
            return begun.error();
        if (const QString lock = m_database->dialect().writerLock(); !lock.isEmpty()) {
            if (Result<> waited = m_database->run(lock); !waited)
                return waited.error();
        }
        PutAway some = done;
        const Result<std::optional<qint64>> last = putAwaySome(*reached, moment, linesInBlock, some);
        if (!last)
            return last.error();
        if (Result<> kept = transaction.commit(); !kept)
            return kept.error();
        done = some;
        reached = *last;
    }
    return done;
}

Result<LogArchive::Places> LogArchive::placesOf(const QList<RecordId> &records) const
{
    Places places;
    for (const RecordId &record : records) {
        Result<Statement> row = m_database->query(
            QStringLiteral("SELECT archived, fields FROM log_change WHERE record = ? AND archived IS NOT NULL"),
            {m_database->dialect().stored(ColumnType::Id, record)});
        if (!row)
            return row.error();
        while (row->next())
            places[row->value(0).toLongLong()].insert(row->value(1).toString().toLongLong());
        if (const Result<> end = row->end(); !end)
            return end.error();
    }
    return places;
}

Result<> LogArchive::empty(const Places &places)
{
    for (auto block = places.cbegin(); block != places.cend(); ++block) {
        const Result<QByteArray> texts = this->block(block.key());
        if (!texts)
            return texts.error();
        QByteArray left;
        QByteArrayView rest = *texts;
        qsizetype place = 0;
        for (QByteArrayView text = takeText(rest); !text.isNull(); text = takeText(rest), ++place)
            append(left, block->contains(place) ? QByteArrayView("") : text);
        const Result<qint64> kept =
            m_database->run(QStringLiteral("UPDATE log_archive SET content = ? WHERE block = ?"),
                            {qCompress(left), block.key()});
        if (!kept)
            return kept.error();
        m_blocks.remove(block.key());
    }
    return {};
}

Result<> giveBackRoom(Database &database)
{
    return database.location().kind == CasebookLocation::Kind::File ? database.run(QStringLiteral("VACUUM")) : Result<>();
}

} // namespace Lodebook
