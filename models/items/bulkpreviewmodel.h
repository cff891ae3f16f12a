// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/bulkchange.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// The records of a bulk change, what stands in the field before and after, and what is refused: all or those of one
/// fate.
class BulkPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordColumn, FateColumn, BeforeColumn, AfterColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::shared_ptr<const BulkPreview> preview);
    const std::shared_ptr<const BulkPreview> &preview() const { return m_preview; }
    void showOnly(std::optional<BulkRow::Fate> fate); ///< Nothing: all.

    static QString label(BulkRow::Fate fate);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void fill();
    QString text(const BulkRow &row, int column) const;

    std::shared_ptr<const BulkPreview> m_preview;
    std::optional<BulkRow::Fate> m_shown;
    QList<qsizetype> m_rows; ///< Of the preview, in its order.
};

} // namespace Lodebook
