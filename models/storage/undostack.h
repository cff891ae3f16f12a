// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

#include <functional>

namespace Lodebook {

/// What an undo did and what it had to leave.
struct UndoReport
{
    RecordId batch; ///< The batch that does the undoing; null when nothing was left to undo.
    QString label;  ///< Of the action that was undone.
    int undone = 0; ///< Records put back.
    /// Fields that somebody has changed since: kept as they are, named here.
    struct Kept
    {
        RecordRef record;
        QString title;
        QStringList fields; ///< Empty: the record as a whole, because others build on it, what it belongs to is
                            ///< deleted, or another record has its key.
    };
    QList<Kept> kept;
};

/// Told the share that is done; false stops the work, and nothing of it is kept.
using UndoListener = std::function<bool(double share)>;

/// Undo and redo over the change log: across restarts, of single steps and of whole batches, in any order.
/// Undoing is itself a batch, so it is in the history and can be undone.
class UndoStack
{
public:
    explicit UndoStack(RecordStore &store) : m_store(store), m_log(store.database()) {}

    /// The newest action of this device that is still in force; nothing when there is none.
    [[nodiscard]] Result<std::optional<LogBatch>> nextUndo() const;
    /// The newest undo after which nothing new was done here.
    [[nodiscard]] Result<std::optional<LogBatch>> nextRedo() const;

    /// Missing when there is nothing to undo.
    [[nodiscard]] Result<UndoReport> undo(const UndoListener &progress = {});
    [[nodiscard]] Result<UndoReport> redo(const UndoListener &progress = {});
    /// Any batch, however old. Values that were changed since are kept and named. Refused: what set the casebook up, such as
    /// its first officer and device.
    [[nodiscard]] Result<UndoReport> undoBatch(const RecordId &batch, const UndoListener &progress = {});

private:
    Result<std::optional<LogBatch>> newest(const QString &condition) const;
    Result<UndoReport> reverse(const LogBatch &batch, BatchKind kind, const UndoListener &progress);
    Result<> reverseChanges(const QList<LogChange> &changes, UndoReport &report, const UndoListener &progress);
    Result<> reverseTogether(QList<const LogChange *> &open, UndoReport &report, const UndoListener &progress);
    Result<> reverseChange(const LogChange &outline, UndoReport &report);
    Result<bool> reverseUnread(const Entity &entity, const LogChange &change, UndoReport &report);
    Result<> takeBack(const Record &record, const LogChange &change, UndoReport &report);
    Result<> takeOut(Record record, const LogChange &change, UndoReport &report);
    Result<> putInBin(const Record &record, const LogChange &change, UndoReport &report);
    Result<> putBack(Record record, const LogChange &change, UndoReport &report);

    RecordStore &m_store;
    ChangeLog m_log;
    bool m_mayMakeTwins = false; ///< What is undone made one record of two.
};

} // namespace Lodebook
