// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "models/exchange/export/listing.h"
#include "models/storage/changelog.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The records that point to this one, by entity.
Result<OrderedJson> childrenJson(CommandContext &context, const Record &record)
{
    OrderedJson children;
    const RecordReader &reader = context.casebook->reader();
    QHash<QString, QList<OrderedJson>> byEntity;
    for (const ChildLink &link : context.casebook->catalog().children(record.entity())) {
        const Result<QList<Record>> found = reader.list(Query(*link.child, Filter::leaf(*link.link, Compare::Equal, record.id())));
        if (!found)
            return found.error();
        Listing listing(reader, allColumns(*link.child), context.asOf);
        beforeTelling(context, listing);
        if (Result<> ready = listing.prepare(*link.child, *found); !ready)
            return ready.error();
        for (const Record &child : *found) {
            const Result<OrderedJson> json = listing.json(child);
            if (!json)
                return json.error();
            byEntity[link.child->name()].append(*json);
        }
        afterTelling(context, listing);
    }
    for (const Entity *entity : context.casebook->catalog().entities()) {
        if (byEntity.contains(entity->name()))
            children.add(entity->name(), byEntity.value(entity->name()));
    }
    return children;
}

/// The changed fields an officer may see; into a file go no answers without the member's consent.
Result<QJsonObject> shownChanges(const CommandContext &context, const Record &record, QJsonObject fields)
{
    const RecordReader &reader = context.casebook->reader();
    MemberConsent consent(reader.withRestricted());
    if (const Result<> known = consent.prepare(std::span(&record, 1)); !known)
        return known.error();
    const bool isKept = context.output.isFile() && !consent.isGiven(record);
    for (const Field *field : record.entity().fields()) {
        if (field->isRestricted() && !reader.seesRestricted())
            fields.remove(field->name());
        else if (isKept && MemberConsent::covers(*field) && fields.contains(field->name()))
            fields.insert(field->name(), QJsonArray{MemberConsent::word(), MemberConsent::word()});
    }
    return fields;
}

QString officerName(const CommandContext &context, const RecordId &id)
{
    const Entity *officer = context.casebook->catalog().entity(u"officer");
    const Result<Record> record = context.casebook->reader().find(*officer, id);
    return record ? record->title() : QString();
}

Result<QList<OrderedJson>> historyJson(const CommandContext &context, const Record &record)
{
    const Result<QList<ChangeLog::Entry>> entries = ChangeLog(context.casebook->reader()).history(record.id());
    if (!entries)
        return entries.error();
    QList<OrderedJson> list;
    for (const ChangeLog::Entry &entry : *entries) {
        OrderedJson one;
        one.add(QStringLiteral("at"), entry.batch.at.toString(Qt::ISODateWithMs));
        one.add(QStringLiteral("by"), officerName(context, entry.batch.officer));
        one.add(QStringLiteral("kind"), codeOf(entry.change.kind));
        one.add(QStringLiteral("label"), entry.batch.label.isEmpty() ? QJsonValue::Null : QJsonValue(entry.batch.label));
        one.add(QStringLiteral("batch"), toText(entry.batch.id));
        const Result<QJsonObject> fields = shownChanges(context, record, entry.change.fields);
        if (!fields)
            return fields.error();
        one.add(QStringLiteral("fields"), *fields);
        list.append(one);
    }
    return list;
}

struct TimelineEntry
{
    QString on;
    const Entity *entity = nullptr;
    RecordId id;
    QString title;
};

/// What happened around a record, newest first: its own changes and those of the records that point to it.
Result<QList<TimelineEntry>> timeline(const CommandContext &context, const Record &record)
{
    QList<TimelineEntry> entries;
    const auto addEntry = [&entries](const QString &when, const Entity &entity, const RecordId &id, const QString &what) { entries.append({when, &entity, id, what}); };
    const RecordReader &reader = context.casebook->reader();
    addEntry(record.get(record.entity().createdAt, QDateTime()).toString(Qt::ISODateWithMs), record.entity(), record.id(), Words::tr("made"));
    for (const ChildLink &link : context.casebook->catalog().children(record.entity())) {
        const Field *date = nullptr;
        for (const Field *field : link.child->ownFields()) {
            if (field->type() == FieldType::Date && (!date || field->name() == QLatin1String("on")))
                date = field;
        }
        const Result<QList<Record>> found = reader.list(Query(*link.child, Filter::leaf(*link.link, Compare::Equal, record.id())));
        if (!found)
            return found.error();
        for (const Record &child : *found) {
            const bool dated = date && !child.isEmpty(*date);
            const Result<QString> title = reader.title(child);
            addEntry(dated ? child.value(*date).toDate().toString(Qt::ISODate) : child.get(child.entity().createdAt, QDateTime()).toString(Qt::ISODateWithMs),
                     *link.child, child.id(), title ? *title : child.title());
        }
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), &TimelineEntry::on);
    return entries;
}

Result<QList<OrderedJson>> timelineJson(const CommandContext &context, const Record &record)
{
    const Result<QList<TimelineEntry>> entries = timeline(context, record);
    if (!entries)
        return entries.error();
    QList<OrderedJson> list;
    for (const TimelineEntry &entry : *entries) {
        OrderedJson one;
        one.add(QStringLiteral("on"), entry.on);
        one.add(QStringLiteral("entity"), entry.entity->name());
        one.add(QStringLiteral("id"), toText(entry.id));
        one.add(QStringLiteral("title"), entry.title);
        list.append(one);
    }
    return list;
}

/// The records that point to this one, each by its name.
Result<QList<QStringList>> childRows(const CommandContext &context, const Record &record)
{
    const RecordReader &reader = context.casebook->reader();
    QList<QStringList> rows;
    for (const ChildLink &link : context.casebook->catalog().children(record.entity())) {
        const Result<QList<Record>> found = reader.list(Query(*link.child, Filter::leaf(*link.link, Compare::Equal, record.id())));
        if (!found)
            return found.error();
        for (const Record &child : *found) {
            const Result<QString> title = reader.title(child);
            if (!title)
                return title.error();
            rows.append({link.child->name(), toText(child.id()), *title});
        }
    }
    return rows;
}

Result<> showForPeople(CommandContext &context, const Record &record, Listing &listing)
{
    const Result<QStringList> texts = textsOf(context, listing, record);
    if (!texts)
        return texts.error();
    QList<QStringList> rows;
    for (qsizetype i = 0; i < texts->size(); ++i) {
        if (!texts->at(i).isEmpty())
            rows.append({listing.columns().at(i).name(), texts->at(i)});
    }
    context.output.table({QStringLiteral("field"), QStringLiteral("value")}, rows);
    if (context.output.format == Output::Format::Csv)
        return {}; // one table
    if (record.isDeleted())
        context.output.message(Words::tr("This record is in the recycle bin; restore takes it out"));
    const Result<QList<QStringList>> children = childRows(context, record);
    if (!children)
        return children.error();
    if (!children->isEmpty()) {
        context.output.line({});
        context.output.table({QStringLiteral("entity"), QStringLiteral("id"), Words::tr("belongs to it")}, *children);
    }
    return {};
}

QString valueWords(const QJsonValue &value)
{
    return value.isNull() ? Words::tr("empty") : value.isString() ? value.toString() : QString::fromUtf8(jsonText(value));
}

Result<> showHistory(CommandContext &context, const Record &record)
{
    const Result<QList<ChangeLog::Entry>> entries = ChangeLog(context.casebook->reader()).history(record.id());
    if (!entries)
        return entries.error();
    QList<QStringList> rows;
    for (const ChangeLog::Entry &entry : *entries) {
        QStringList changes;
        const Result<QJsonObject> fields = shownChanges(context, record, entry.change.fields);
        if (!fields)
            return fields.error();
        for (auto field = fields->begin(); field != fields->end(); ++field) {
            const QJsonArray values = field->toArray();
            changes.append(QStringLiteral("%1: %2 → %3").arg(field.key(), valueWords(values.at(0)), valueWords(values.at(1))));
        }
        rows.append({entry.batch.at.toString(Qt::ISODate), officerName(context, entry.batch.officer), codeOf(entry.change.kind), changes.join(QLatin1String("; "))});
    }
    context.output.line({});
    context.output.table({Words::tr("at"), Words::tr("by"), Words::tr("kind"), Words::tr("changed")}, rows);
    return {};
}

void showTimeline(CommandContext &context, const QList<TimelineEntry> &entries)
{
    QList<QStringList> rows;
    for (const TimelineEntry &entry : entries)
        rows.append({entry.on, entry.entity->name(), entry.title});
    context.output.line({});
    context.output.table({Words::tr("on"), QStringLiteral("entity"), Words::tr("what")}, rows);
}

} // namespace

Result<ExitCode> showRecord(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> record = recordFromArguments(context, arguments);
    if (!record)
        return record.error();
    Listing listing(context.casebook->reader(), allColumns(record->entity()), context.asOf);
    beforeTelling(context, listing);
    if (Result<> ready = listing.prepare(record->entity(), std::span(&*record, 1)); !ready)
        return ready.error();
    if (context.output.format != Output::Format::Json) {
        Result<> shown = showForPeople(context, *record, listing);
        const bool isTable = context.output.format == Output::Format::Table;
        if (shown && isTable && arguments.isSet(QStringLiteral("history")))
            shown = showHistory(context, *record);
        if (shown && isTable && arguments.isSet(QStringLiteral("timeline"))) {
            const Result<QList<TimelineEntry>> entries = timeline(context, *record);
            if (entries)
                showTimeline(context, *entries);
            else
                shown = entries.error();
        }
        afterTelling(context, listing);
        return shown ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(shown.error());
    }
    const Result<OrderedJson> json = listing.json(*record);
    const Result<OrderedJson> children = childrenJson(context, *record);
    if (!json || !children)
        return (json ? children : json).error();
    OrderedJson document;
    document.add(QStringLiteral("entity"), record->entity().name());
    document.add(QStringLiteral("record"), *json);
    document.add(QStringLiteral("deleted"), record->isDeleted());
    document.add(QStringLiteral("children"), *children);
    for (const auto &[option, part] : {std::pair(QStringLiteral("history"), &historyJson), std::pair(QStringLiteral("timeline"), &timelineJson)}) {
        if (!arguments.isSet(option))
            continue;
        const Result<QList<OrderedJson>> entries = part(context, *record);
        if (!entries)
            return entries.error();
        document.add(option, *entries);
    }
    context.output.json(document);
    afterTelling(context, listing);
    return ExitCode::Done;
}

} // namespace Lodebook
