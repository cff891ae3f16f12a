// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/backupsmodel.h"

#include "models/core/spokenlanguage.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Lodebook {

void BackupsModel::setBackups(const QList<KeptBackup> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

int BackupsModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find(m_backups, path, &KeptBackup::path);
    return found == m_backups.end() ? -1 : int(found - m_backups.begin());
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    const KeptBackup &one = m_backups.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(one.path);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale = SpokenLanguage::locale();
    switch (index.column()) {
    case MadeColumn: return locale.toString(one.at, QLocale::ShortFormat);
    case KindColumn: return one.isAutomatic ? tr("By the program, day by day") : tr("By a person, or before a change of the program");
    case SizeColumn: return locale.formattedDataSize(one.bytes);
    case NameColumn: return QFileInfo(one.path).fileName();
    default: return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MadeColumn: return tr("Made");
    case KindColumn: return tr("By whom");
    case SizeColumn: return tr("Size");
    case NameColumn: return tr("File");
    default: return {};
    }
}

} // namespace Lodebook
