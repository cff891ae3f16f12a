// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinemodel.h"

#include "models/items/displaytext.h"

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int mostOfAKind = 500;

/// The field that says when a record of this kind happened: what it is sorted by, else its first date, else its making.
const Field &dateField(const Entity &entity)
{
    const auto isDate = [](const Field *field) { return field->type() == FieldType::Date || field->type() == FieldType::Moment; };
    for (const SortField &step : entity.defaultOrder()) {
        if (isDate(step.field))
            return *step.field;
    }
    const QList<const Field *> own = entity.ownFields();
    const auto first = std::ranges::find_if(own, isDate);
    return first == own.end() ? entity.createdAt : **first;
}

} // namespace

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
    const QList<ChildLink> children = m_casebook.catalog().children(*own);
    const bool concerns = std::ranges::any_of(notice.items, [&](const ChangeNotice::Item &item) {
        const auto hangsOn = [&item](const ChildLink &link) { return link.child == item.entity; };
        const auto isAny = [](const Field *field) { return field->type() == FieldType::AnyLink; };
        return item.record == m_record.id || std::ranges::any_of(children, hangsOn)
            || std::ranges::any_of(item.entity->ownFields(), isAny);
    });
    if (concerns)
        reload();
}

Result<> TimelineModel::addRecords(const Entity &child, const Field &link, const QVariant &value, QList<Event> &events) const
{
    const RecordReader &reader = m_casebook.reader();
    const Field &when = dateField(child);
    Query query(child, Filter::leaf(link, Compare::Equal, value));
    query.order = {{when, true}};
    query.limit = mostOfAKind;
    const Result<QList<Record>> records = reader.list(query);
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        const bool isDated = !record.isEmpty(when);
        const QVariant at = isDated ? record.value(when) : record.value(child.createdAt);
        const bool wholeDay = isDated && when.type() == FieldType::Date;
        const Result<QString> title = reader.title(record);
        if (!title)
            return title.error();
        events.append({wholeDay ? QDateTime(at.toDate(), QTime(), Qt::UTC) : at.toDateTime(), wholeDay, child.name(), child.label(), *title, {},
                       {child.name(), record.id()}});
    }
    return {};
}

Result<> TimelineModel::addChildren(QList<Event> &events) const
{
    const Entity *own = m_casebook.catalog().entity(m_record.entity);
    if (!own)
        return {};
    for (const Entity *child : m_casebook.catalog().entities()) {
        for (const Field *link : child->ownFields()) {
            const bool points = (link->type() == FieldType::Link || link->type() == FieldType::Links) && link->target() == m_record.entity;
            Result<> done;
            if (points)
                done = addRecords(*child, *link, m_record.id, events);
            else if (link->type() == FieldType::AnyLink)
                done = addRecords(*child, *link, QVariant::fromValue(m_record), events);
            if (!done)
                return done;
        }
    }
    return {};
}

Result<> TimelineModel::addChanges(QList<Event> &events) const
{
    const ChangeLog log(m_casebook.reader());
    const Result<QList<ChangeLog::Entry>> entries = log.history(m_record.id);
    if (!entries)
        return entries.error();
    const ChangeWords words(m_casebook.reader(), m_casebook.codes());
    for (const ChangeLog::Entry &entry : *entries)
        events.append({entry.batch.at, false, QStringLiteral("change"), words.label(entry.batch), words.summary(entry.change),
                       words.officer(entry.batch.officer), m_record});
    return {};
}

Result<QList<TimelineModel::Event>> TimelineModel::events() const
{
    QList<Event> events;
    if (Result<> done = addChildren(events); !done)
        return done.error();
    if (Result<> done = addChanges(events); !done)
        return done.error();
    std::ranges::stable_sort(events, std::ranges::greater(), &Event::at);
    return events;
}

void TimelineModel::reload()
{
    const Result<QList<Event>> fresh = events();
    if (!fresh) {
        emit failed(fresh.error());
        return;
    }
    // What stayed above and below stays: rows in between go and come, so that nobody's place on the page is lost.
    const auto [oldDiffers, freshDiffers] = std::ranges::mismatch(m_events, *fresh);
    const int start = int(oldDiffers - m_events.begin());
    int end = 0;
    while (end < m_events.size() - start && end < fresh->size() - start && m_events.at(m_events.size() - 1 - end) == fresh->at(fresh->size() - 1 - end))
        ++end;
    if (const int gone = int(m_events.size()) - start - end; gone > 0) {
        beginRemoveRows({}, start, start + gone - 1);
        m_events.remove(start, gone);
        endRemoveRows();
    }
    if (const int come = int(fresh->size()) - start - end; come > 0) {
        beginInsertRows({}, start, start + come - 1);
        m_events = *fresh;
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
    const Event &event = m_events.at(index.row());
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
