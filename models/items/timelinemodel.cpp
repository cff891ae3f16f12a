// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinemodel.h"

#include "models/items/displaytext.h"

#include <algorithm>

namespace Lodebook {

TimelineModel::TimelineModel(Casebook &casebook, const RecordRef &record, QObject *parent)
    : QAbstractListModel(parent)
    , m_casebook(casebook)
    , m_record(record)
{
    connect(&casebook.store(), &RecordStore::changed, this, &TimelineModel::onChanged);
    reload();
}

void TimelineModel::onChanged(const ChangeNotice &notice)
{
    const Entity *own = m_casebook.catalog().entity(m_record.entity);
    if (!own)
        return;
    QSet<const Entity *> near; // what can hang on the record, and what can belong to that
    for (const ChildLink &link : m_casebook.catalog().children(*own)) {
        near.insert(link.child);
        for (const ChildLink &further : m_casebook.catalog().children(*link.child))
            near.insert(further.child);
    }
    const bool concerns = std::ranges::any_of(notice.items, [&](const ChangeNotice::Item &item) {
        const auto isAny = [](const Field *field) { return field->type() == FieldType::AnyLink; };
        return item.record == m_record.id || near.contains(item.entity) || std::ranges::any_of(item.entity->ownFields(), isAny);
    });
    if (concerns)
        reload();
}

void TimelineModel::reload()
{
    const Result<QList<TimelineEvent>> fresh = timelineEvents(m_casebook.reader(), m_casebook.codes(), m_record);
    if (!fresh) {
        emit failed(fresh.error());
        return;
    }
    m_all = *fresh;
    showChosen();
    findKinds();
}

void TimelineModel::findKinds()
{
    QList<Kind> kinds;
    for (const TimelineEvent &event : std::as_const(m_all)) {
        if (std::ranges::find(kinds, event.kind, &Kind::code) == kinds.end())
            kinds.append({event.kind, event.kindLabel});
    }
    std::ranges::sort(kinds, [](const Kind &one, const Kind &other) { return QString::localeAwareCompare(one.label, other.label) < 0; });
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    emit kindsChanged();
}

void TimelineModel::setKind(const QString &code)
{
    if (m_kind == code)
        return;
    m_kind = code;
    showChosen();
}

void TimelineModel::showChosen()
{
    QList<TimelineEvent> fresh = m_all;
    if (!m_kind.isEmpty())
        fresh.removeIf([this](const TimelineEvent &event) { return event.kind != m_kind; });
    // What stayed above and below stays: rows in between go and come, so that nobody's place on the page is lost.
    const auto [oldDiffers, freshDiffers] = std::ranges::mismatch(m_events, fresh);
    const int start = int(oldDiffers - m_events.begin());
    int end = 0;
    while (end < m_events.size() - start && end < fresh.size() - start && m_events.at(m_events.size() - 1 - end) == fresh.at(fresh.size() - 1 - end))
        ++end;
    if (const int gone = int(m_events.size()) - start - end; gone > 0) {
        beginRemoveRows({}, start, start + gone - 1);
        m_events.remove(start, gone);
        endRemoveRows();
    }
    if (const int come = int(fresh.size()) - start - end; come > 0) {
        beginInsertRows({}, start, start + come - 1);
        m_events = fresh;
        endInsertRows();
    }
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEvent &event = m_events.at(index.row());
    const QString when = event.wholeDay ? dateText(event.at.date()) : displayText(FieldType::Moment, event.at);
    switch (role) {
    case Qt::DisplayRole:
        return event.who.isEmpty() ? tr("%1 · %2: %3", "day · kind: what").arg(when, event.kindLabel, event.text)
                                   : tr("%1 · %2 (%3)", "day · what (who)").arg(when, event.text, event.who);
    case Qt::ToolTipRole: return event.kindLabel;
    case ValueRole:
    case SortRole: return event.wholeDay ? QVariant(event.at.date()) : QVariant(event.at);
    case KindRole: return event.kind;
    case RecordIdRole: return event.record.id;
    case RecordRefRole: return QVariant::fromValue(event.record);
    default: return {};
    }
}

} // namespace Lodebook
