// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/yearlyreports.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// Who has reported: a row for each member, a column for each year, how far the report is in each cell. A cell leads to its
/// report, the first column to the member.
class ReportingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(const WhoHasReported &grid);
    const WhoHasReported &grid() const { return m_grid; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString stateText(const YearlyReport &report) const;

    WhoHasReported m_grid;
};

} // namespace Lodebook
