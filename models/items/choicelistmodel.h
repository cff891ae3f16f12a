// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/choicelist.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// The entries of one choice list as people keep it: what each is called, here and in the other languages, how many
/// records hold it, and whether it is still offered. The code is under CodeRole.
class ChoiceListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, StateColumn, UsedColumn, CodeColumn, LanguagesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<ChoiceUse> &entries);
    const QList<ChoiceUse> &entries() const { return m_entries; }
    const ChoiceUse &at(int row) const { return m_entries.at(row); }
    int rowOf(const QString &code) const; ///< -1 for none.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString state(const ChoiceUse &use) const;
    static QString languages(const ChoiceUse &use);

    QList<ChoiceUse> m_entries;
};

} // namespace Lodebook
