// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// The records of a short query as a table: what belongs to one record. Long lists have a model of their own.
class RecordRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RecordIdRole = Qt::UserRole + 1 };

    RecordRows(Casebook &casebook, Query query, QList<const Field *> columns, QObject *parent = nullptr);

    [[nodiscard]] Result<> reload();
    const Record &record(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Result<> readLinks();
    QString text(const Record &record, const Field &field) const;

    Casebook &m_casebook; // not owned
    Query m_query;
    QList<const Field *> m_columns;
    QList<Record> m_records;
    QHash<RecordId, QString> m_titles; ///< Of everything the rows link to.
};

} // namespace Lodebook
