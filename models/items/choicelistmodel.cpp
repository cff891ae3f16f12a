// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/choicelistmodel.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/items/roles.h"

namespace Lodebook {

void ChoiceListModel::setEntries(const QList<ChoiceUse> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int ChoiceListModel::rowOf(const QString &code) const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).entry.code == code)
            return int(row);
    }
    return -1;
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ChoiceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChoiceListModel::state(const ChoiceUse &use) const
{
    if (!use.isListed)
        return tr("Not in the list");
    if (const QString into = use.entry.mergedInto(); !into.isEmpty()) {
        const int row = rowOf(into);
        return tr("Merged into %1").arg(row < 0 ? into : m_entries.at(row).entry.label());
    }
    if (use.entry.isRetired())
        return tr("Retired");
    return use.entry.isBuiltIn() ? tr("Built in") : tr("Added");
}

QString ChoiceListModel::languages(const ChoiceUse &use)
{
    const QStringList all = VocabularyEntryEntity::languages();
    const QString locale = SpokenLanguage::locale().name().section(u'_', 0, 0);
    const QString spoken = all.contains(locale) ? locale : all.first();
    QStringList parts;
    for (const QString &language : all) {
        const QString label = use.entry.ownLabel(language);
        if (!label.isEmpty() && language != spoken)
            parts.append(QStringLiteral("%1: %2").arg(language, label));
    }
    return parts.join(QStringLiteral("  ·  "));
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChoiceUse &use = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case LabelColumn: return use.entry.label();
        case StateColumn: return state(use);
        case UsedColumn: return SpokenLanguage::locale().toString(use.records);
        case CodeColumn: return use.entry.code;
        case LanguagesColumn: return languages(use);
        default: return {};
        }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == UsedColumn ? Qt::AlignRight : Qt::AlignLeft));
    case NumericRole: return index.column() == UsedColumn;
    case CodeRole: return use.entry.code;
    case SeverityRole:
        return int(index.column() == StateColumn && !use.isListed ? Severity::Attention : Severity::None);
    default: return {};
    }
}

QVariant ChoiceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == UsedColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn: return tr("Label");
    case StateColumn: return tr("State");
    case UsedColumn: return tr("Records");
    case CodeColumn: return tr("Code");
    case LanguagesColumn: return tr("In other languages");
    default: return {};
    }
}

} // namespace Lodebook
