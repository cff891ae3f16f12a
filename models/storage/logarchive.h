// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/storage/database.h"

#include <functional>

namespace Lodebook {

/// Where the older lines of the change log are kept small: what they say about fields, many together and compressed.
/// Nothing that was said is lost, and nothing else about a line changes: the chain of the log is checked, history read,
/// actions undone and late packs merged as before.
///
/// A block is a row of log_archive. Inflated (zlib behind four bytes of length, as qUncompress() takes it), it holds
/// the texts one after another, each as its length in bytes, a colon and the bytes (UTF-8). A line that was put away
/// names its block in “archived”, and in “fields” its place there, counted from 0.
class LogArchive
{
public:
    explicit LogArchive(Database &database) : m_database(&database) {}

    /// What the line says about fields, of a row that has “fields” in \a column and “archived” behind it.
    [[nodiscard]] Result<QString> fields(const Statement &row, int column) const;

    struct PutAway
    {
        qint64 lines = 0;
        qint64 before = 0; ///< What they took, in bytes.
        qint64 after = 0;
    };
    /// Puts away the lines of actions from before a moment, as far as they fill blocks. Each step is a transaction of its
    /// own that others need not wait for. \a progress gets a fraction; false stops, and what was put away stays so.
    [[nodiscard]] Result<PutAway> putAway(const QDateTime &before, const std::function<bool(double)> &progress,
                                          qsizetype linesInBlock = 500);
    static constexpr int daysKeptAtHand = 365; ///< What the program puts away by itself is older.

    /// Where blocks hold what lines of these records say.
    using Places = QHash<qint64, QSet<qsizetype>>;
    [[nodiscard]] Result<Places> placesOf(const QList<RecordId> &records) const;
    /// Makes blocks say nothing at these places; the lines have to go in the same transaction.
    [[nodiscard]] Result<> empty(const Places &places);

private:
    struct Line
    {
        qint64 change = 0;
        QByteArray text;
    };
    Result<QByteArray> block(qint64 number) const;
    Result<QList<Line>> linesAfter(qint64 change, const QVariant &before) const;
    Result<> keep(QList<Line>::const_iterator from, QList<Line>::const_iterator to, PutAway &done);
    /// Of the transaction: the last line that was put away; nothing when no block is full any more.
    Result<std::optional<qint64>> putAwaySome(qint64 after, const QVariant &before, qsizetype linesInBlock,
                                              PutAway &done);

    Database *m_database;                        // not owned
    mutable QHash<qint64, QByteArray> m_blocks; ///< Those that were read last, inflated.
};

/// Gives the room in a casebook's file that holds nothing back to the disk. Refused while others have it open.
[[nodiscard]] Result<> giveBackRoom(Database &database);

} // namespace Lodebook
