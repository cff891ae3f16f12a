// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/bulkpreviewmodel.h"

#include "models/items/roles.h"

namespace Lodebook {

void BulkPreviewModel::setPreview(std::shared_ptr<const BulkPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_shown.reset();
    fill();
    endResetModel();
}

void BulkPreviewModel::showOnly(std::optional<BulkRow::Fate> fate)
{
    beginResetModel();
    m_shown = fate;
    fill();
    endResetModel();
}

void BulkPreviewModel::fill()
{
    m_rows.clear();
    if (!m_preview)
        return;
    for (qsizetype i = 0; i < m_preview->rows.size(); ++i) {
        if (!m_shown || m_preview->rows.at(i).fate == *m_shown)
            m_rows.append(i);
    }
}

QString BulkPreviewModel::label(BulkRow::Fate fate)
{
    switch (fate) {
    case BulkRow::Fate::Changed: return tr("Changed");
    case BulkRow::Fate::Same: return tr("Unchanged");
    case BulkRow::Fate::Refused: return tr("Refused");
    }
    return {};
}

int BulkPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulkRow &row = m_preview->rows.at(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case RecordIdRole: return QVariant::fromValue(row.record);
    case SeverityRole:
        return int(index.column() != FateColumn             ? Severity::None
                       : row.fate == BulkRow::Fate::Refused ? Severity::Bad
                       : row.fate == BulkRow::Fate::Changed ? Severity::Good
                                                            : Severity::None);
    default: return {};
    }
}

QString BulkPreviewModel::text(const BulkRow &row, int column) const
{
    switch (column) {
    case RecordColumn: return row.title;
    case FateColumn: return label(row.fate);
    case BeforeColumn: return row.before.isEmpty() ? tr("(empty)") : row.before;
    case AfterColumn: return row.after.isEmpty() ? tr("(empty)") : row.after;
    case ReasonColumn: return row.reason;
    default: return {};
    }
}

QVariant BulkPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case RecordColumn: return tr("Record");
    case FateColumn: return tr("What becomes of it");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    case ReasonColumn: return tr("Why not");
    default: return {};
    }
}

} // namespace Lodebook
