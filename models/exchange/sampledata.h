// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "models/storage/undostack.h"

namespace Lodebook {

/// What taking the sample data away did.
struct SampleRemoval
{
    int removed = 0;               ///< Records put into the recycle bin.
    QList<UndoReport::Kept> kept{}; ///< What somebody changed or built on.
};

/// The records a casebook was filled with to be tried out (see addDemonstration()), told from everything else by the
/// actions that brought them.
class SampleData
{
public:
    /// \a folder holds the steps that were run, under the labels their actions have.
    explicit SampleData(Casebook &casebook, const QString &folder = QStringLiteral(":/demo")) : m_casebook(casebook), m_folder(folder) {}

    /// Whether any of these records is still there. Takes its time in a casebook with many: for a worker.
    [[nodiscard]] Result<bool> isThere() const;
    /// How many of a kind are still there.
    [[nodiscard]] Result<qint64> count(const Entity &entity) const;
    /// Puts them into the recycle bin as one action that can be undone, but those that somebody has changed or built on.
    /// Stopped, it changes nothing.
    [[nodiscard]] Result<SampleRemoval> remove(const UndoListener &progress = {});

private:
    Result<QList<LogBatch>> batches() const; ///< Newest first.
    /// Takes records out of the bin again to which one that is still there leads; true when there were any.
    Result<bool> bringBackLinked(SampleRemoval &removal, QHash<QString, QSet<RecordId>> &removed, const UndoListener &progress) const;
    Result<QList<RecordId>> stillLinked(const Field &link, const QSet<RecordId> &removed) const;
    Result<QHash<QString, QList<RecordId>>> records() const; ///< By the name of their kind, whether or not they are still there.
    Result<qint64> countAlive(const Entity &entity, const QList<RecordId> &records) const;

    Casebook &m_casebook; // not owned
    QString m_folder;
};

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::SampleRemoval)
