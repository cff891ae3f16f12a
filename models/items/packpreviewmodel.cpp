// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/packpreviewmodel.h"

#include "models/items/roles.h"
#include "models/items/treeplace.h"

#include <QLocale>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr quintptr levelBits = 2; // of an index's id: its level; above them which item it is in, counted from 0

Severity severityOf(PackItem::Risk risk)
{
    switch (risk) {
    case PackItem::Risk::HeldBack:
    case PackItem::Risk::Conflict:
    case PackItem::Risk::Twin:
    case PackItem::Risk::Delicate: return Severity::Attention;
    case PackItem::Risk::Deletion: return Severity::Bad;
    case PackItem::Risk::Change:
    case PackItem::Risk::Addition: return Severity::None;
    }
    return Severity::None;
}

/// All of it: nothing comes in.
bool isHeldBack(const PackItem &item)
{
    return item.risk == PackItem::Risk::HeldBack && std::ranges::all_of(item.fields, &PackItemField::isHeldBack);
}

/// Whether the report counts it as added or changed.
bool isCounted(const PackItem &item)
{
    return item.risk == PackItem::Risk::Addition || item.risk == PackItem::Risk::Deletion
        || std::ranges::any_of(item.fields, [](const PackItemField &field) {
               return !field.isHeldBack && field.before != field.after;
           });
}

qint64 unlisted(const PackReport &report)
{
    const qint64 listed = std::ranges::count_if(report.items, isCounted);
    return report.hasMoreItems() ? std::max<qint64>(0, report.added + report.changed - listed) : 0;
}

} // namespace

QString PackPreviewModel::label(PackItem::Risk risk)
{
    switch (risk) {
    case PackItem::Risk::HeldBack: return tr("Held back: cannot come in yet");
    case PackItem::Risk::Conflict: return tr("Changed here and there: to be decided");
    case PackItem::Risk::Deletion: return tr("Deleted there");
    case PackItem::Risk::Twin: return tr("Created on both sides: likely one");
    case PackItem::Risk::Delicate: return tr("Changed: money, or what only some may see");
    case PackItem::Risk::Change: return tr("Changed");
    case PackItem::Risk::Addition: return tr("New");
    }
    return {};
}

QString PackPreviewModel::remark(const PackView::Line &line)
{
    if (line.field.isHeldBack)
        return tr("Waits, nothing is lost");
    if (!line.field.isInConflict)
        return {};
    const QString shown = tr("Two values; to be decided. Until then: %1").arg(line.shown.isEmpty() ? tr("empty") : line.shown);
    return line.former.isEmpty() ? shown : tr("%1. Before both: %2").arg(shown, line.former);
}

void PackPreviewModel::setView(const PackView &view)
{
    beginResetModel();
    m_view = view;
    m_unlisted = view.report ? unlisted(*view.report) : 0;
    m_groups.clear();
    m_groupOf.clear();
    for (int i = 0; i < m_view.items.size(); ++i) {
        const PackItem::Risk risk = m_view.items.at(i).record.risk;
        if (m_groups.isEmpty() || m_groups.constLast().risk != risk)
            m_groups.append({risk, i, 0, view.report ? view.report->byRisk.value(risk) : 0});
        ++m_groups.last().count;
        m_groupOf.append(int(m_groups.size()) - 1);
    }
    m_refused = QList<QSet<int>>(m_view.items.size());
    m_isWhollyRefused = QList<bool>(m_view.items.size(), false);
    endResetModel();
}

QList<PackRefusal> PackPreviewModel::refused() const
{
    QList<PackRefusal> refusals;
    for (int i = 0; i < m_view.items.size(); ++i) {
        const PackView::Item &item = m_view.items.at(i);
        const PackRefusal whole{item.record.entity->name(), item.record.record, {}};
        if (m_isWhollyRefused.at(i)) {
            refusals.append(whole);
            continue;
        }
        for (int line = 0; line < item.lines.size(); ++line) {
            if (m_refused.at(i).contains(line))
                refusals.append({whole.entity, whole.record, item.lines.at(line).field.name});
        }
    }
    return refusals;
}

qint64 PackPreviewModel::taken() const
{
    qint64 taken = m_unlisted;
    for (int i = 0; i < m_view.items.size(); ++i)
        taken += !m_isWhollyRefused.at(i) && !isHeldBack(m_view.items.at(i).record);
    return taken;
}

QString PackPreviewModel::recordRemark(const PackView::Item &item)
{
    const QString kind = item.record.entity->label();
    const bool isDeletion = item.record.risk == PackItem::Risk::Conflict
        && std::ranges::none_of(item.lines, [](const PackView::Line &line) { return line.field.isInConflict; });
    return isDeletion ? tr("%1: deleted on one side", "kind of record").arg(kind) : kind;
}

PackPreviewModel::Level PackPreviewModel::levelOf(const QModelIndex &index)
{
    return Level(index.internalId() & ((1U << levelBits) - 1));
}

int PackPreviewModel::itemOf(const QModelIndex &index) const
{
    switch (levelOf(index)) {
    case Group: return -1;
    case Item: return m_groups.at(int(index.internalId() >> levelBits)).first + index.row();
    case Line: return int(index.internalId() >> levelBits);
    }
    return -1;
}

RecordRef PackPreviewModel::recordAt(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) == Group)
        return {};
    const PackItem &record = m_view.items.at(itemOf(index)).record;
    return {record.entity->name(), record.record};
}

QModelIndex PackPreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(Group));
    if (levelOf(parent) == Group)
        return createIndex(row, column, (quintptr(parent.row()) << levelBits) | Item);
    return createIndex(row, column, (quintptr(itemOf(parent)) << levelBits) | Line);
}

QModelIndex PackPreviewModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) == Group)
        return {};
    const quintptr above = index.internalId() >> levelBits;
    if (levelOf(index) == Item)
        return createIndex(int(above), 0, quintptr(Group));
    const int group = m_groupOf.at(int(above));
    return createIndex(int(above) - m_groups.at(group).first, 0, (quintptr(group) << levelBits) | Item);
}

int PackPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() > 0)
        return 0;
    switch (levelOf(parent)) {
    case Group: return m_groups.at(parent.row()).count;
    case Item: return int(m_view.items.at(itemOf(parent)).lines.size());
    case Line: return 0;
    }
    return 0;
}

int PackPreviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PackPreviewModel::text(const QModelIndex &index) const
{
    if (levelOf(index) == Group) {
        const Risks &group = m_groups.at(index.row());
        if (index.column() != WhatColumn)
            return {};
        return group.all > group.count
            ? tr("%1 (%Ln, the first %2 listed)", "what happened to records, and to how many", int(group.all))
                  .arg(label(group.risk), QLocale().toString(group.count))
            : tr("%1 (%Ln)", "what happened to records, and to how many", group.count).arg(label(group.risk));
    }
    const PackView::Item &item = m_view.items.at(itemOf(index));
    if (levelOf(index) == Item) {
        switch (index.column()) {
        case WhatColumn: return item.title;
        case RemarkColumn: return recordRemark(item);
        default: return {};
        }
    }
    const PackView::Line &line = item.lines.at(index.row());
    switch (index.column()) {
    case WhatColumn: return line.label;
    case BeforeColumn: return line.before;
    case AfterColumn: return line.after;
    case RemarkColumn: return remark(line);
    default: return {};
    }
}

QVariant PackPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index);
    case Qt::CheckStateRole: return tick(index);
    case SeverityRole:
        if (levelOf(index) == Line && index.column() == RemarkColumn && !text(index).isEmpty())
            return int(Severity::Attention);
        return levelOf(index) == Group && index.column() == WhatColumn ? int(severityOf(m_groups.at(index.row()).risk))
                                                                       : QVariant();
    case RecordRefRole: return QVariant::fromValue(recordAt(index));
    case Qt::AccessibleDescriptionRole:
        return treePlace(int(levelOf(index)) + 1, index.row() + 1, rowCount(index.parent()));
    default: return {};
    }
}

bool PackPreviewModel::canRefuse(int item) const
{
    return !m_view.isTaken && m_view.items.at(item).record.risk != PackItem::Risk::HeldBack;
}

bool PackPreviewModel::isRefused(int item, int line) const
{
    return m_isWhollyRefused.at(item) || m_refused.at(item).contains(line);
}

QVariant PackPreviewModel::tick(const QModelIndex &index) const
{
    if (index.column() != WhatColumn || levelOf(index) == Group || !canRefuse(itemOf(index)))
        return {};
    const int item = itemOf(index);
    if (levelOf(index) == Line)
        return int(isRefused(item, index.row()) ? Qt::Unchecked : Qt::Checked);
    return int(m_isWhollyRefused.at(item)         ? Qt::Unchecked
                   : m_refused.at(item).isEmpty() ? Qt::Checked
                                                  : Qt::PartiallyChecked);
}

void PackPreviewModel::refuse(int item, bool refused)
{
    m_isWhollyRefused[item] = refused;
    m_refused[item].clear();
}

bool PackPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !tick(index).isValid())
        return false;
    const int item = itemOf(index);
    const bool isRefusal = value.toInt() == Qt::Unchecked;
    const QModelIndex record = levelOf(index) == Item ? index : index.parent();
    if (levelOf(index) == Item) {
        refuse(item, isRefusal);
    } else {
        const int lines = int(m_view.items.at(item).lines.size());
        if (m_isWhollyRefused.at(item)) { // this field after all: then the others alone are refused
            refuse(item, false);
            for (int line = 0; line < lines; ++line)
                m_refused[item].insert(line);
        }
        if (isRefusal)
            m_refused[item].insert(index.row());
        else
            m_refused[item].remove(index.row());
        if (m_refused.at(item).size() == lines)
            refuse(item, true);
    }
    emit dataChanged(record, record, {Qt::CheckStateRole});
    if (const int lines = rowCount(record); lines > 0)
        emit dataChanged(this->index(0, WhatColumn, record), this->index(lines - 1, WhatColumn, record),
                         {Qt::CheckStateRole});
    emit refusedChanged();
    return true;
}

Qt::ItemFlags PackPreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && tick(index).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PackPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn: return tr("Record and field");
    case BeforeColumn: return m_view.isTaken ? tr("Before") : tr("Here now");
    case AfterColumn: return m_view.isTaken ? tr("Now") : tr("With the pack");
    case RemarkColumn: return tr("Remark");
    default: return {};
    }
}

} // namespace Lodebook
