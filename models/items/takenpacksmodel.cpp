// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/takenpacksmodel.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/common/device.h"
#include "models/entities/common/officer.h"
#include "models/items/roles.h"

namespace Lodebook {

Result<QList<TakenPackRow>> takenPacks(Casebook &casebook)
{
    const Result<QList<TakenPack>> packs = Receipts(casebook).packs();
    if (!packs)
        return packs.error();
    QList<RecordId> devices;
    QList<RecordId> officers;
    for (const TakenPack &pack : *packs) {
        devices.append(pack.sender);
        officers.append(pack.officer);
    }
    const Result<QHash<RecordId, QString>> senders = casebook.reader().titles(device(), devices);
    const Result<QHash<RecordId, QString>> takers = casebook.reader().titles(officer(), officers);
    if (!senders || !takers)
        return senders ? takers.error() : senders.error();
    QList<TakenPackRow> rows;
    for (const TakenPack &pack : *packs)
        rows.append({pack, senders->value(pack.sender), takers->value(pack.officer)});
    return rows;
}

void TakenPacksModel::setPacks(const QList<TakenPackRow> &packs)
{
    beginResetModel();
    m_packs = packs;
    endResetModel();
}

int TakenPacksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_packs.size());
}

int TakenPacksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TakenPacksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TakenPackRow &row = m_packs.at(index.row());
    const QLocale locale = SpokenLanguage::locale();
    if (role == SeverityRole)
        return int(index.column() == StateColumn && !row.pack.undoneBy.isNull() ? Severity::Attention : Severity::None);
    if (role == Qt::TextAlignmentRole && index.column() == ChangesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TakenColumn: return locale.toString(row.pack.takenAt.toLocalTime(), QLocale::ShortFormat);
    case SenderColumn: return row.sender.isEmpty() ? tr("A device not known here") : row.sender;
    case MadeColumn: return locale.toString(row.pack.made.toLocalTime(), QLocale::ShortFormat);
    case OfficerColumn: return row.officer;
    case ChangesColumn: return locale.toString(row.pack.changes);
    case StateColumn: return row.pack.undoneBy.isNull() ? tr("Stands") : tr("Undone");
    default: return {};
    }
}

QVariant TakenPacksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == ChangesColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TakenColumn: return tr("Taken");
    case SenderColumn: return tr("From");
    case MadeColumn: return tr("Made");
    case OfficerColumn: return tr("By");
    case ChangesColumn: return tr("Changes");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace Lodebook
