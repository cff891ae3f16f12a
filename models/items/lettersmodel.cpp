// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/lettersmodel.h"

#include "models/items/roles.h"
#include "models/items/severity.h"

namespace Lodebook {

void LettersModel::setLetters(const LettersShown &shown)
{
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

const Letter *LettersModel::letterAt(int row) const
{
    return row >= 0 && row < letters().size() ? &letters().at(row) : nullptr;
}

int LettersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(letters().size()) + leftOut();
}

int LettersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LettersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == SeverityRole)
        return int(index.column() == ReasonColumn && !letterAt(index.row()) ? Severity::Attention : Severity::None);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(index.row(), index.column())) : QVariant();
}

QString LettersModel::text(int row, int column) const
{
    const qsizetype left = row - letters().size();
    if (left >= m_shown.letters.leftOut.size()) {
        const LettersShown::Other &other = m_shown.others.at(left - m_shown.letters.leftOut.size());
        return column == NameColumn ? other.name : column == ReasonColumn ? other.reason : QString();
    }
    const Letter *letter = letterAt(row);
    const Addressee &who = letter ? letter->to : m_shown.letters.leftOut.at(left);
    switch (column) {
    case NameColumn: return who.name;
    case HouseColumn: return who.house;
    case EmailColumn: return letter ? who.email : QString();
    case ReasonColumn: return standingWords(who);
    }
    return {};
}

QVariant LettersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case HouseColumn: return tr("Organisation");
    case EmailColumn: return tr("E-mail");
    case ReasonColumn: return tr("Why left out");
    }
    return {};
}

} // namespace Lodebook
