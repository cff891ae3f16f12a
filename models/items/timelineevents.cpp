// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelineevents.h"

#include "models/core/spokenlanguage.h"
#include "models/items/changewords.h"
#include "models/items/paper.h"
#include "models/reports/reportdraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

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

bool linksTo(const Field &link, const QString &entity)
{
    return (link.type() == FieldType::Link || link.type() == FieldType::Links) && link.target() == entity;
}

class DatedRecords
{
public:
    DatedRecords(const RecordReader &reader, const RecordRef &about) : m_reader(reader), m_about(about) {}

    Result<QList<TimelineEvent>> collect()
    {
        if (const Result<> done = addThoseThatNameIt(); !done)
            return done.error();
        const QHash<const Entity *, QVariantList> near = m_found;
        for (auto of = near.cbegin(); of != near.cend(); ++of) {
            if (const Result<> done = addBelongings(*of.key(), of.value()); !done)
                return done.error();
        }
        std::ranges::stable_sort(m_events, std::ranges::greater(), &TimelineEvent::at);
        return m_events;
    }

private:
    Result<> addThoseThatNameIt()
    {
        for (const Entity *child : m_reader.catalog().entities()) {
            for (const Field *link : child->ownFields()) {
                const bool isAny = link->type() == FieldType::AnyLink;
                if (!isAny && !linksTo(*link, m_about.entity))
                    continue;
                const QVariant value = isAny ? QVariant::fromValue(m_about) : QVariant::fromValue(m_about.id);
                if (const Result<> done = add(*child, Filter::leaf(*link, Compare::Equal, value)); !done)
                    return done;
            }
        }
        return {};
    }

    /// What cannot be without one of these, as far as it has a day of its own.
    Result<> addBelongings(const Entity &of, const QVariantList &ids)
    {
        for (const ChildLink &link : m_reader.catalog().children(of)) {
            if (link.link->type() != FieldType::Link || !link.link->isRequired() || &dateField(*link.child) == &link.child->createdAt)
                continue;
            if (const Result<> done = add(*link.child, Filter::leaf(*link.link, Compare::AnyOf, ids)); !done)
                return done;
        }
        return {};
    }

    Result<> add(const Entity &child, const Filter &filter)
    {
        const Field &when = dateField(child);
        Query query(child, filter);
        query.order = {{when, true}};
        query.limit = mostOfAKind;
        const Result<QList<Record>> records = m_reader.list(query);
        const Result<QStringList> titles = records ? m_reader.titles(*records) : Result<QStringList>(records.error());
        if (!titles)
            return titles.error();
        for (qsizetype i = 0; i < records->size(); ++i)
            take(records->at(i), when, titles->at(i));
        return {};
    }

    void take(const Record &record, const Field &when, const QString &title)
    {
        if (m_seen.contains(record.id()) || record.id() == m_about.id)
            return;
        m_seen.insert(record.id());
        const Entity &child = record.entity();
        m_found[&child].append(QVariant::fromValue(record.id()));
        const bool isDated = !record.isEmpty(when);
        const QVariant at = isDated ? record.value(when) : record.value(child.createdAt);
        const bool wholeDay = isDated && when.type() == FieldType::Date;
        m_events.append({wholeDay ? QDateTime(at.toDate(), QTime(), Qt::UTC) : at.toDateTime(), wholeDay, child.name(), child.label(), title, {}, {child.name(), record.id()}});
    }

    const RecordReader &m_reader;
    RecordRef m_about;
    QSet<RecordId> m_seen;
    QHash<const Entity *, QVariantList> m_found;
    QList<TimelineEvent> m_events;
};

const ReportSpec &historySpec()
{
    static const ReportSpec spec{.name = QStringLiteral("contact_history"),
                                 .title = QT_TRANSLATE_NOOP("Reports", "Contact history"),
                                 .summary = QT_TRANSLATE_NOOP("Reports", "What happened with one record, newest first")};
    return spec;
}

} // namespace

Result<QList<TimelineEvent>> datedRecords(const RecordReader &reader, const RecordRef &record)
{
    return reader.catalog().entity(record.entity) ? DatedRecords(reader, record).collect() : QList<TimelineEvent>();
}

Result<QList<TimelineEvent>> timelineEvents(const RecordReader &reader, CodeLists &codes, const RecordRef &record)
{
    Result<QList<TimelineEvent>> events = datedRecords(reader, record);
    const Result<QList<ChangeLog::Entry>> entries = ChangeLog(reader).history(record.id);
    if (!events || !entries)
        return events ? entries.error() : events.error();
    const ChangeWords words(reader, codes);
    for (const ChangeLog::Entry &entry : *entries)
        events->append({entry.batch.at, false, QStringLiteral("change"), words.label(entry.batch), words.summary(entry.change), words.officer(entry.batch.officer), record});
    std::ranges::stable_sort(*events, std::ranges::greater(), &TimelineEvent::at);
    return events;
}

Result<ReportDocument> timelinePaper(Casebook &casebook, const RecordRef &ref, const QString &kind, const ReportRequest &request)
{
    const Entity *entity = casebook.catalog().entity(ref.entity);
    if (!entity)
        return Error{Error::Kind::Missing, QCoreApplication::translate("Reports", "There is no such record."), {}};
    const SpokenLanguage spoken(request.language);
    ReportDraft draft(historySpec(), casebook.reader(), request);
    const RecordReader reader = paperReader(casebook.reader());
    const Result<Record> record = reader.find(*entity, ref.id);
    if (!record)
        return record.error();
    const Result<QString> title = reader.title(*record);
    Result<QList<TimelineEvent>> events = datedRecords(reader, ref);
    const Result<QList<TimelineEvent>> all = datedRecords(casebook.reader(), ref);
    if (!title || !events || !all)
        return !title ? title.error() : events ? all.error() : events.error();
    const auto isAsked = [&kind](const TimelineEvent &event) { return kind.isEmpty() || event.kind == kind; };
    QSet<RecordId> shown;
    for (const TimelineEvent &event : *events)
        shown.insert(event.record.id);
    for (const TimelineEvent &event : *all) {
        if (isAsked(event) && !shown.contains(event.record.id))
            draft.leaveOut(event.record.id);
    }
    events->removeIf(std::not_fn(isAsked));
    draft.document().subtitle = *title;
    ReportTable table;
    table.columns = {{draft.text(QT_TRANSLATE_NOOP("Reports", "Day")), ReportColumn::Align::Start, 0}, {draft.text(QT_TRANSLATE_NOOP("Reports", "Kind")), ReportColumn::Align::Start, 1},
                     {draft.text(QT_TRANSLATE_NOOP("Reports", "What")), ReportColumn::Align::Start, 3}};
    for (const TimelineEvent &event : *events)
        table.rows.append({ReportRow::Kind::Record, {draft.day(event.wholeDay ? event.at.date() : event.at.toLocalTime().date()), {.text = event.kindLabel}, draft.cell(event.text)}});
    if (table.rows.isEmpty())
        draft.add(ReportParagraph{draft.text(QT_TRANSLATE_NOOP("Reports", "Nothing is recorded.")), ReportParagraph::Tone::Quiet});
    else
        draft.add(table);
    return draft.finish();
}

} // namespace Lodebook
