// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conflictsmodel.h"

#include "models/core/spokenlanguage.h"
#include "models/items/roles.h"

#include <algorithm>

namespace Lodebook {

void ConflictsModel::setConflicts(const QList<OpenConflict> &conflicts)
{
    beginResetModel();
    m_conflicts = conflicts;
    endResetModel();
}

int ConflictsModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_conflicts, id, &OpenConflict::id);
    return found == m_conflicts.end() ? -1 : int(found - m_conflicts.begin());
}

QString ConflictsModel::what(const OpenConflict &conflict)
{
    switch (conflict.kind) {
    case OpenConflict::Kind::Field:
        return tr("%1: %Ln values", "a field", int(conflict.sides.size()))
            .arg(conflict.field ? conflict.field->label() : QString());
    case OpenConflict::Kind::Delete: return tr("Deleted and changed");
    case OpenConflict::Kind::Twin: return tr("Created twice");
    }
    return {};
}

QString ConflictsModel::who(const ConflictSide &side)
{
    const QString officer = side.officerName.isEmpty() ? tr("Somebody not known here") : side.officerName;
    const QString when = SpokenLanguage::locale().toString(side.at.toLocalTime(), QLocale::ShortFormat);
    if (side.isOurs)
        return tr("%1, here, %2", "officer, moment").arg(officer, when);
    return side.deviceName.isEmpty()
        ? tr("%1, %2", "officer, moment").arg(officer, when)
        : tr("%1, on “%2”, %3", "officer, device, moment").arg(officer, side.deviceName, when);
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

int ConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenConflict &one = m_conflicts.at(index.row());
    if (role == RecordRefRole)
        return QVariant::fromValue(RecordRef{one.entity->name(), one.record});
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case RecordColumn:
        return one.title.isEmpty() ? one.entity->label()
                                   : tr("%1 (%2)", "record and its kind").arg(one.title, one.entity->label());
    case WhatColumn: return what(one);
    case WhoColumn: {
        QStringList names;
        for (const ConflictSide &side : one.sides) {
            if (!side.officerName.isEmpty() && !names.contains(side.officerName))
                names.append(side.officerName);
        }
        return names.join(QStringLiteral(", "));
    }
    case WhenColumn: {
        QDateTime latest;
        for (const ConflictSide &side : one.sides)
            latest = latest.isValid() ? std::max(latest, side.at) : side.at;
        return SpokenLanguage::locale().toString(latest.toLocalTime(), QLocale::ShortFormat);
    }
    default: return {};
    }
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn: return tr("Record");
    case WhatColumn: return tr("What is open");
    case WhoColumn: return tr("Who");
    case WhenColumn: return tr("Last");
    default: return {};
    }
}

} // namespace Lodebook
