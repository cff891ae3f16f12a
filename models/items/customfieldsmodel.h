// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// The fields that the casebook adds, kind by kind, in the order in which they stand in forms.
class CustomFieldsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, KindColumn, HoldsColumn, RulesColumn, NameColumn, ColumnCount };

    explicit CustomFieldsModel(Casebook &casebook, QObject *parent = nullptr);

    /// Reads them anew; of one kind only when \a kind names one.
    [[nodiscard]] Result<> load(const QString &kind = {});
    const Record &definition(int row) const { return m_definitions.at(row); }
    int rowOf(const RecordId &id) const; ///< -1 when it is not among them.
    /// The row that stands \a by places further within the same kind; -1 when there is none.
    int neighbour(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString kindOf(const Record &definition) const;
    QString holds(const Record &definition) const;
    QString rules(const Record &definition) const;

    Casebook &m_casebook; // not owned
    QList<Record> m_definitions;
};

} // namespace Lodebook
