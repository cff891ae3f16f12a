// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/devicesmodel.h"

#include "models/core/spokenlanguage.h"
#include "models/items/roles.h"

#include <algorithm>

namespace Lodebook {

namespace {

Severity severityOf(const Receipt &receipt, int column)
{
    const bool isTrusted = receipt.key.isTrusted();
    if (column == DevicesModel::HeardColumn && isTrusted && receipt.silentDays
        && *receipt.silentDays >= DevicesModel::daysOfSilence)
        return *receipt.silentDays >= 2 * DevicesModel::daysOfSilence ? Severity::Bad : Severity::Attention;
    if (column != DevicesModel::TrustColumn)
        return Severity::None;
    return !isTrusted ? Severity::Bad : receipt.key.confirmed ? Severity::Good : Severity::Attention;
}

} // namespace

void DevicesModel::setReceipts(const QList<Receipt> &receipts)
{
    beginResetModel();
    m_receipts = receipts;
    endResetModel();
}

int DevicesModel::rowOf(const RecordId &device) const
{
    const auto found =
        std::ranges::find_if(m_receipts, [&device](const Receipt &one) { return one.key.device == device; });
    return found == m_receipts.end() ? -1 : int(found - m_receipts.begin());
}

int DevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_receipts.size());
}

int DevicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DevicesModel::text(const Receipt &receipt, int column) const
{
    switch (column) {
    case NameColumn:
        return receipt.key.code.isEmpty()
            ? receipt.key.name
            : tr("%1 (%2)", "name and code of a device").arg(receipt.key.name, receipt.key.code);
    case OfficerColumn: return receipt.key.officer;
    case HeardColumn:
        if (!receipt.silentDays)
            return tr("Never");
        if (*receipt.silentDays < 1)
            return tr("Today");
        return *receipt.silentDays >= daysOfSilence ? tr("Silent for %Ln day(s)", nullptr, *receipt.silentDays)
                                                    : tr("%Ln day(s) ago", nullptr, *receipt.silentDays);
    case PendingColumn:
        return receipt.pending == 0 ? tr("Nothing") : tr("%Ln action(s)", nullptr, int(receipt.pending));
    case TrustColumn:
        if (!receipt.key.isTrusted())
            return tr("Withdrawn");
        return receipt.key.confirmed ? tr("Trusted, compared") : tr("Trusted, not compared");
    case ScopeColumn: return receipt.scope.isEmpty() ? tr("No pack was made for it yet") : receipt.scope;
    default: return {};
    }
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Receipt &receipt = m_receipts.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(receipt, index.column());
    case Qt::ToolTipRole:
        if (index.column() == HeardColumn && receipt.peer.heardAt.isValid())
            return SpokenLanguage::locale().toString(receipt.peer.heardAt.toLocalTime(), QLocale::ShortFormat);
        if (index.column() == PendingColumn && receipt.pending > 0)
            return tr("What it has not told to have: %1, of which %2 were done here", "two counts of actions")
                .arg(SpokenLanguage::locale().toString(receipt.pending),
                     SpokenLanguage::locale().toString(receipt.pendingOwn));
        return text(receipt, index.column());
    case SeverityRole: return int(severityOf(receipt, index.column()));
    default: return {};
    }
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Device");
    case OfficerColumn: return tr("Officer");
    case HeardColumn: return tr("Last heard of");
    case PendingColumn: return tr("Lacks");
    case TrustColumn: return tr("Key");
    case ScopeColumn: return tr("May hold");
    default: return {};
    }
}

} // namespace Lodebook
