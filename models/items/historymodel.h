// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/changewords.h"
#include "models/items/roles.h"
#include "models/storage/casebook.h"

#include <QAbstractTableModel>

namespace Lodebook {

class TableWriter;

/// Who changed what, newest first: one row per changed field. Of one record, or of the whole casebook, which is read
/// action by action as people scroll. It follows the store: what is done now is in it at once.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, RecordTitle, FieldLabel, Before, After };
    static constexpr int columns = After + 1;

    /// Of everything.
    explicit HistoryModel(Casebook &casebook, QObject *parent = nullptr);
    /// Of one record.
    HistoryModel(Casebook &casebook, const RecordRef &record, QObject *parent = nullptr);

    /// What of everything: whose actions, since when, on which kind of record. Its limit and place are not used.
    void setFilter(const ChangeLog::BatchFilter &filter);
    /// Every changed field of everything the filter lets through, newest action first, into a table that was made for it;
    /// also of actions so large that the model shows only their beginning. Returns how many rows were written.
    /// \a progress hears the rows so far and answers whether to go on; then the result is Error::Cancelled.
    [[nodiscard]] Result<qint64> writeTo(TableWriter &table, const std::function<bool(qint64)> &progress = {}) const;
    RecordId batchAt(int row) const; ///< The action of a row, for undoing it.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const Lodebook::Error &error);

private:
    struct Row
    {
        LogBatch batch;
        QString entity;
        RecordId record;
        ChangeKind kind = ChangeKind::Update;
        ChangeWords::FieldChange field;
    };
    void reload();
    ChangeLog::BatchFilter page(std::optional<qint64> before = std::nullopt) const;
    QList<Row> rowsOf(const LogBatch &batch, const LogChange &change) const;
    Result<QList<Row>> rowsOf(const QList<LogBatch> &batches) const;
    Result<QList<Row>> recordRows() const;
    void showNewest();
    QString text(const Row &row, int column) const;

    Casebook &m_casebook; // not owned
    ChangeWords m_words;
    std::optional<RecordRef> m_record;
    ChangeLog::BatchFilter m_filter;
    QList<Row> m_rows;
    qint64 m_newest = 0;
    std::optional<qint64> m_oldest;
    bool m_isComplete = false;
};

} // namespace Lodebook
