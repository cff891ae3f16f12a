// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/keysteps.h"
#include "models/items/recordrowreader.h"

#include <QAbstractTableModel>
#include <QCache>

namespace Lodebook {

/// The records a query finds, as a table of any length: one row per record, one column per RecordColumn.
///
/// The first rows are there at once (or, where the database has to look hard, as soon as it found them); the row keys of
/// all others, eight bytes each, come from a worker. Cells are read for the rows that are looked at. Read-only: people
/// change records in forms, and the store tells the model, which says precisely which row came, went, moved or changed.
/// Only setQuery() and setOrder() start afresh.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    RecordTableModel(Casebook &casebook, const Query &query, QList<RecordColumn> columns, QObject *parent = nullptr);
    ~RecordTableModel() override;

    const Query &query() const { return m_query; }
    void setQuery(const Query &query);
    void setOrder(const QList<SortStep> &order);
    /// The steps the rows are sorted by now: those of the query, else the entity's own.
    QList<SortStep> order() const;

    const QList<RecordColumn> &columns() const { return m_columns; }
    void setColumns(const QList<RecordColumn> &columns);

    bool isComplete() const { return m_isComplete; } ///< rowCount() is the number of all records found.
    QModelIndex indexOf(const RecordId &id, int column = 0) const; ///< Invalid when the record is not among the rows.
    RecordRef recordAt(int row) const;
    /// The first row whose text in the column the rows are sorted by begins with \a typed; asks the database, not each row.
    QModelIndex firstStartingWith(const QString &typed) const;
    /// “12,345 mine sites, 3 selected”.
    QString countText(qsizetype selected = 0) const;
    /// Reads everything again, as after a change of the language or by another program; rows stay where they are.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void loadingStarted();
    void completed(); ///< All rows are known.
    void failed(const Lodebook::Error &error);

private:
    void load();
    void loadHere();
    void loadFirstRows();
    void loadAllKeys();
    void showFirst(const QList<qint64> &keys);
    bool isQuick() const;
    void becomeComplete();

    void takeKeys(const QList<qint64> &keys);
    void doStep(const KeyStep &step);
    void rearrange(const QList<qint64> &keys);
    void permute(const QList<qint64> &keys);

    void onChanged(const ChangeNotice &notice);
    bool dependsOn(const Entity &entity) const;
    void placeRecord(const RecordId &id);
    void rowChanged(qsizetype row);
    void forgetCells();

    const RecordRow *rowAt(int row) const;
    void readAround(int row) const;
    QVariant headerOrder(int section, int role) const;

    Casebook &m_casebook; // not owned
    Query m_query;
    QList<RecordColumn> m_columns;
    RecordRowReader m_rowReader;
    QList<qint64> m_keys;
    bool m_isComplete = false;
    bool m_isSmall = false; ///< So few records that no query on them takes long.
    Cancellation m_loading;
    mutable QCache<qint64, RecordRow> m_rows;
};

} // namespace Lodebook
