// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/logarchive.h"
#include "models/storage/recordreader.h"

#include <QJsonObject>
#include <QSet>

#include <optional>
#include <span>

namespace Lodebook {

/// What kind of action a batch is.
enum class BatchKind { Edit, Import, Merge, SetUp, Undo, Redo, Pack };

/// One user action: everything it changed is kept or undone together.
struct LogBatch
{
    qint64 batch = 0; ///< Local order.
    RecordId id;      ///< The same in every copy.
    RecordId device;
    qint64 sequence = 0; ///< Gapless per device.
    Stamp stamp = 0;
    RecordId officer;
    QDateTime at; ///< UTC.
    BatchKind kind = BatchKind::Edit;
    QString label; ///< What the person did, in their words: “Import visits.csv”. Often names a record.
    RecordId undoes;
    bool active = true; ///< False while another batch has undone it.
    int changes = 0;
};

enum class ChangeKind { Insert, Update, Delete, Restore };

/// One changed record within a batch. The fields object maps a name to [old, new]; inserted fields to [null, new].
struct LogChange
{
    qint64 change = 0;
    qint64 batch = 0;
    QString entity;
    RecordId record;
    ChangeKind kind = ChangeKind::Update;
    Stamp stamp = 0;
    QJsonObject fields;
};

[[nodiscard]] QString codeOf(BatchKind kind);
[[nodiscard]] QString codeOf(ChangeKind kind);

/// The change log: audit trail, source of undo, timeline, search index and packs. Only RecordStore writes it.
class ChangeLog
{
public:
    /// For work on the log: everything in it.
    explicit ChangeLog(Database &database) : m_database(&database), m_archive(database) {}
    /// For showing it: the label of an action that touched records the reader may not show says only that.
    explicit ChangeLog(const RecordReader &reader)
        : m_database(&reader.database()), m_archive(reader.database()), m_shownBy(reader)
    {
    }

    [[nodiscard]] Result<LogBatch> batch(const RecordId &id) const;
    /// Newest first.
    struct BatchFilter
    {
        std::optional<RecordId> officer = {};
        QDateTime since = {};
        QString entity = {};
        std::optional<qint64> before = {}; ///< Only batches older than this one: for paging.
        int limit = 100;
    };
    [[nodiscard]] Result<QList<LogBatch>> batches(const BatchFilter &filter) const;
    [[nodiscard]] Result<QList<LogChange>> changesOf(qint64 batch) const; ///< In the order they were made.
    /// The same without their fields, for work on batches of any size.
    [[nodiscard]] Result<QList<LogChange>> outlineOf(qint64 batch) const;
    [[nodiscard]] Result<QJsonObject> fieldsOf(qint64 change) const;
    struct Entry
    {
        LogBatch batch;
        LogChange change;
    };
    [[nodiscard]] Result<QList<Entry>> history(const RecordId &record) const; ///< Newest first.
    [[nodiscard]] Result<QList<LogChange>> changesAfter(qint64 change, int limit) const; ///< For followers such as the search index.
    [[nodiscard]] Result<qint64> lastChange() const;
    [[nodiscard]] Result<Stamp> lastStamp() const; ///< Of what was written here last; 0 in an empty log.

    // Writing, for RecordStore and UndoStack.
    [[nodiscard]] Result<qint64> nextSequence(const RecordId &device) const;
    [[nodiscard]] Result<qint64> append(const LogBatch &batch, qint64 epoch);
    [[nodiscard]] Result<> append(qint64 batch, const Entity &entity, const RecordId &record, Stamp stamp,
                                  ChangeKind kind, const QString &fields, const QString &alsoSeen = {});
    [[nodiscard]] Result<> setActive(const RecordId &batch, bool active);

private:
    Result<> hideLabels(std::span<LogBatch *const> batches) const;
    Result<QSet<qint64>> restricted(const QString &keys) const;

    Result<QList<LogChange>> changes(const QString &where, qint64 value) const;

    Database *m_database; // not owned
    LogArchive m_archive;
    std::optional<RecordReader> m_shownBy;
};

/// The fields text of a log row: what changed from \a before to \a after. Empty text when nothing did.
/// Of \a decided fields also those that stayed as they were.
[[nodiscard]] QString changedFields(const Record &before, const Record &after,
                                    const QList<const Field *> &decided = {});
/// The same of a new record: everything in it came from nothing.
[[nodiscard]] QString insertedFields(const Record &record);

} // namespace Lodebook
