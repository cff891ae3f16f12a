// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "models/core/plaintext.h"
#include "models/items/savedviews.h"
#include "models/storage/filterjson.h"
#include "models/storage/linkresolver.h"
#include "models/storage/relativedays.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A code by any of its names, as an import takes it: a misspelt one would find nothing and say nothing.
Result<> useKnownCode(CodeLists &codes, Filter &filter)
{
    const Field *field = filter.kind == Filter::Kind::Leaf ? filter.condition.path.last() : nullptr;
    const bool compares = filter.condition.compare == Compare::Equal || filter.condition.compare == Compare::NotEqual;
    if (!field || !compares)
        return {};
    const FieldType type = field->type();
    const bool several = type == FieldType::Choices || type == FieldType::Codes;
    if (!several && type != FieldType::Choice && type != FieldType::Code)
        return {};
    QStringList known;
    for (const QString &text : filter.condition.value.toStringList()) {
        const Result<QString> code = codes.code(*field, text);
        if (!code)
            return code.error();
        if (code->isEmpty())
            return wrongUse(Words::tr("%1: “%2” is not in the list of %3").arg(field->name(), text, field->label()));
        known.append(*code);
    }
    filter.condition.value = several ? QVariant(known) : QVariant(known.value(0));
    return {};
}

/// What people call the record a link leads to; its id when it is nobody's.
Result<QString> titleBehind(const RecordReader &reader, const QString &entity, const RecordId &id)
{
    const Entity *target = reader.catalog().entity(entity);
    const Result<Record> record = target ? reader.find(*target, id) : Result<Record>(Error{Error::Kind::Missing, {}, {}});
    if (!record && record.error().kind == Error::Kind::Forbidden)
        return Words::tr("(restricted)");
    if (!record)
        return record.error().kind == Error::Kind::Missing ? Result<QString>(toText(id)) : Result<QString>(record.error());
    return reader.title(*record);
}

/// A condition on a day named from today, with that day in its place: derived figures are compared with days alone.
QString withDay(const QString &text, const QDate &today)
{
    static const QRegularExpression shape(QStringLiteral("^([^=<>~!]+(?:[!<>]?=|[<>]))(today(?:[+-]\\d{1,5})?)$"));
    const QRegularExpressionMatch match = shape.match(text);
    const std::optional<RelativeDays> days = RelativeDays::fromWord(match.captured(2));
    return days ? match.captured(1) + days->from(today).toString(Qt::ISODate) : text;
}

/// The view people call so: one's own before those of others.
Result<RecordId> viewNamed(const SavedViews &views, const QString &name)
{
    const Result<QList<SavedViews::Entry>> entries = views.list();
    if (!entries)
        return entries.error();
    QList<RecordId> mine;
    QList<RecordId> shared;
    QStringList titles;
    for (const SavedViews::Entry &entry : *entries) {
        titles.append(entry.title);
        if (entry.id == recordIdFromText(name))
            return entry.id;
        if (folded(entry.title) == folded(name))
            (entry.isMine ? mine : shared).append(entry.id);
    }
    const QList<RecordId> found = mine.isEmpty() ? shared : mine;
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return Error{
            Error::Kind::Invalid, Words::tr("Several views are called “%1”; name one by its id").arg(name), {}};
    return Error{Error::Kind::Missing,
                 titles.isEmpty() ? Words::tr("There is no view “%1” of this list, and no other one").arg(name)
                                  : Words::tr("There is no view “%1” of this list; there are: %2")
                                        .arg(name, titles.join(QLatin1String(", "))),
                 {}};
}

/// Takes filter, order and columns of a saved view.
Result<> takeView(const CommandContext &context, const QString &name, Selection &selection)
{
    const Entity &entity = *selection.query.entity;
    const SavedViews views(*context.casebook, entity);
    const Result<RecordId> id = viewNamed(views, name);
    if (!id)
        return id.error();
    const Result<QJsonObject> definition = views.definition(*id);
    if (!definition)
        return definition.error();
    const Catalog &catalog = context.casebook->catalog();
    const Result<Filter> filter =
        filterFromJson(catalog, entity, definition->value(QLatin1String("filter")).toObject());
    if (!filter)
        return filter.error();
    selection.query.filter = resolved(*filter, context.asOf);
    for (const QJsonValue &step : definition->value(QLatin1String("order")).toArray()) {
        const Result<FieldPath> path = pathFromText(catalog, entity, step[QLatin1String("name")].toString());
        if (!path)
            return path.error();
        selection.query.order.append({*path, step[QLatin1String("descending")].toBool()});
    }
    for (const QJsonValue &column : definition->value(QLatin1String("columns")).toArray())
        selection.columns.append(column[QLatin1String("name")].toString());
    return {};
}

} // namespace

Result<QStringList> textsOf(const CommandContext &context, Listing &listing, const Record &record)
{
    Result<QStringList> texts = listing.texts(record);
    if (!texts || context.output.format != Output::Format::Table)
        return texts;
    const RecordReader &reader = context.casebook->reader();
    for (qsizetype i = 0; i < listing.columns().size(); ++i) {
        const ListColumn &column = listing.columns().at(i);
        const Field *field = column.derived ? nullptr : column.path.last();
        const bool leads = field && (field->type() == FieldType::Link || field->type() == FieldType::Links || field->type() == FieldType::AnyLink);
        if (!leads || texts->at(i).isEmpty())
            continue;
        const Result<QVariant> value = listing.value(record, column);
        if (!value)
            return value.error();
        QList<RecordRef> refs;
        if (field->type() == FieldType::AnyLink)
            refs.append(value->value<RecordRef>());
        else if (field->type() == FieldType::Link)
            refs.append({field->target(), value->toUuid()});
        else
            for (const RecordId &id : value->value<QList<RecordId>>())
                refs.append({field->target(), id});
        QStringList names;
        for (const RecordRef &ref : std::as_const(refs)) {
            const Result<QString> name = titleBehind(reader, ref.entity, ref.id);
            if (!name)
                return name.error();
            names.append(*name);
        }
        (*texts)[i] = names.join(QLatin1String("; "));
    }
    return texts;
}

void beforeTelling(const CommandContext &context, Listing &listing)
{
    if (context.output.isFile())
        listing.askConsent();
}

void afterTelling(CommandContext &context, const Listing &listing)
{
    if (listing.withheldRecords() > 0)
        context.output.message(withheldSentence(listing.withheldRecords()));
}

Result<Selection> selectionFrom(const CommandContext &context, const Entity &entity, const QCommandLineParser &arguments)
{
    const Catalog &catalog = context.casebook->catalog();
    LinkResolver resolver(context.casebook->reader());
    Selection selection{Query(entity), {}};
    const QStringList options = arguments.optionNames();
    if (options.contains(QStringLiteral("view"))) {
        if (const Result<> taken = takeView(context, arguments.value(QStringLiteral("view")), selection); !taken)
            return taken.error();
    }
    for (const QString &text : arguments.values(QStringLiteral("where"))) {
        const Result<std::optional<DerivedCondition>> derived =
            derivedConditionFromText(catalog, entity, withDay(text, context.asOf));
        if (!derived)
            return wrongUse(derived.error());
        if (*derived) {
            selection.derived.append(**derived);
            continue;
        }
        Result<Filter> filter = filterFromText(catalog, entity, text, [&resolver](const Entity &target, const QString &name) { return resolver.resolve(target, name); });
        if (!filter)
            return wrongUse(filter.error());
        if (Result<> known = useKnownCode(context.casebook->codes(), *filter); !known)
            return known.error();
        selection.query.filter = selection.query.filter && resolved(*filter, context.asOf);
    }
    const bool sorted = options.contains(QStringLiteral("sort")); // not every command takes it
    if (sorted)
        selection.query.order.clear();
    for (const QString &step : (sorted ? arguments.value(QStringLiteral("sort")) : QString()).split(u',', Qt::SkipEmptyParts)) {
        const bool descending = step.endsWith(QLatin1String(":desc"));
        const bool ascending = step.endsWith(QLatin1String(":asc"));
        const Result<FieldPath> path = pathFromText(catalog, entity, step.chopped(descending ? 5 : ascending ? 4 : 0));
        if (!path)
            return wrongUse(path.error());
        selection.query.order.append({*path, descending});
    }
    if (arguments.optionNames().contains(QStringLiteral("deleted")))
        selection.query.deleted = Query::Deleted::Only;
    return selection;
}

Result<QList<ListColumn>> columnsFrom(const CommandContext &context, const Entity &entity,
                                      const QCommandLineParser &arguments, const QStringList &ofView)
{
    if (arguments.isSet(QStringLiteral("fields")))
        return columnsFromText(context.casebook->catalog(), entity, arguments.value(QStringLiteral("fields")));
    if (!ofView.isEmpty())
        return columnsFromText(context.casebook->catalog(), entity,
                               (QStringList{QStringLiteral("id")} + ofView).join(u','));
    if (context.output.format != Output::Format::Table)
        return allColumns(entity);
    QList<ListColumn> columns{ListColumn{}}; // people see the columns of the window's list
    if (!entity.numberPrefix().isEmpty())
        columns.append({FieldPath(entity.number), nullptr});
    for (const Field *field : entity.listFields())
        columns.append({FieldPath(*field), nullptr});
    return columns;
}

Result<FoundRecords> findRecords(const CommandContext &context, const Selection &selection, const QCommandLineParser &arguments)
{
    const Result<int> limit = numberOption(arguments, QStringLiteral("limit"), 0);
    if (!limit)
        return limit.error();
    const RecordReader &reader = context.casebook->reader();
    FoundRecords found;
    const Result<QList<qint64>> keys = selection.derived.isEmpty() ? reader.rowKeys(selection.query)
                                                                   : rowKeysWithDerived(reader, selection.query, selection.derived, context.asOf);
    if (!keys)
        return keys.error();
    found.total = keys->size();
    std::span<const qint64> wanted(*keys);
    if (arguments.isSet(QStringLiteral("after"))) {
        const Result<qint64> after = reader.rowKey(*selection.query.entity, recordIdFromText(arguments.value(QStringLiteral("after"))));
        if (!after)
            return after.error();
        const auto at = std::ranges::find(wanted, *after);
        if (at == wanted.end()) // an empty answer would look like the end of the list
            return Error{Error::Kind::Missing, Words::tr("--after: the record “%1” is not in this list (any more); begin again").arg(arguments.value(QStringLiteral("after"))), {}};
        wanted = wanted.subspan(size_t(at - wanted.begin()) + 1);
    }
    if (*limit > 0 && wanted.size() > size_t(*limit))
        wanted = wanted.first(size_t(*limit));
    Result<QList<Record>> records = reader.byRowKeys(*selection.query.entity, wanted);
    if (!records)
        return records.error();
    found.records = std::move(*records);
    return found;
}

Result<Record> recordFromArguments(const CommandContext &context, const QCommandLineParser &arguments)
{
    const QStringList words = arguments.positionalArguments();
    const Result<const Entity *> entity = entityNamed(words.at(0));
    return entity ? recordNamed(context, **entity, words.at(1)) : Result<Record>(entity.error());
}

} // namespace Lodebook
