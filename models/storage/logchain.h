// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changelog.h"
#include "models/storage/logarchive.h"

#include <QCryptographicHash>

#include <functional>

namespace Lodebook {

/// Makes the change log tell when somebody rewrote it. Each action is sealed with two digests (BLAKE2b, 256 bits),
/// which are kept in its line of log_batch:
///
///   content  of the action and of every line it changed, whatever its number is;
///   chain    of the digest “chain” of the action before it of the same device, its own number and its content.
///
/// The content is made of one digest for each changed record, so that an action of which only a part is known can be
/// checked too. What is digested is written as its length in bytes, a colon and the bytes, one after another:
///
///   change   “lodebook change 1”, entity, record, kind, stamp, fields as the log holds them
///   content  “lodebook action 1”, action, device, stamp, officer, moment in milliseconds since 1970 UTC, kind, label,
///            action it undoes, schema version, then the digest of each change in order
///   chain    “lodebook chain 1”, chain before (empty for the first), number, content
///
/// Ids are their sixteen bytes, absent ones empty; numbers are decimal. Whether an action is in force is no part of it:
/// that follows from the actions that undid it.
///
/// Of an action of another device not all lines may be here, nor its label: its line then keeps the digests of all its
/// changes (“parts”, 32 bytes each in their order), and of one whose predecessor is not here the digest of its chain
/// (“before_digest”). A chain shows what was altered, taken out or moved by somebody who did
/// not make all later digests anew; whoever did is found by what other devices have seen.
class LogChain
{
public:
    static constexpr auto algorithm = QCryptographicHash::Blake2b_256;

    [[nodiscard]] static QByteArray digestOfChange(const QString &entity, const RecordId &record, const QString &kind,
                                                   Stamp stamp, const QString &fields);
    /// What \a digests of an action's changes, 32 bytes each in their order, and what is said of it make together.
    [[nodiscard]] static QByteArray digestOfContent(const LogBatch &action, const QString &kind, int schemaVersion,
                                                    const QByteArray &digests);
    [[nodiscard]] static QByteArray digestOfChain(const QByteArray &before, qint64 sequence, const QByteArray &content);
    static constexpr qsizetype digestLength = 32; ///< In bytes.

    /// What is wrong with one action. Digests that are not there count as altered.
    struct Flaw
    {
        enum class Kind { Altered, Moved };

        Kind kind = Kind::Altered;
        RecordId device;
        qint64 sequence = 0;
        QString label;
        QDateTime at;
    };

    explicit LogChain(Database &database) : m_database(database), m_archive(database) {}

    /// Once, when the last change of the action is in the log and its transaction still open.
    [[nodiscard]] Result<> seal(qint64 batch);
    /// Every action of a log that was never sealed, device by device.
    [[nodiscard]] Result<> sealAll();
    /// Looks at every action, in the order of the log. \a progress gets how many more changes were looked at; false
    /// stops.
    [[nodiscard]] Result<> check(const std::function<void(const Flaw &)> &found,
                                 const std::function<bool(qint64 changes)> &progress) const;

private:
    struct Action;
    Result<QList<Action>> actions(const QString &where, const QVariantList &values) const;
    /// Adds what they changed to the contents of actions that follow one another.
    Result<qint64> addChanges(QList<Action> &actions) const;
    Result<> keep(const Action &action, const QByteArray &before);

    Database &m_database;
    LogArchive m_archive;
};

} // namespace Lodebook
