// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "models/storage/linkresolver.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Result<Selection> selectionFrom(const CommandContext &context, const Entity &entity, const QCommandLineParser &arguments)
{
    const Catalog &catalog = context.casebook->catalog();
    LinkResolver resolver(context.casebook->reader());
    Selection selection{Query(entity), {}};
    for (const QString &text : arguments.values(QStringLiteral("where"))) {
        const Result<std::optional<DerivedCondition>> derived = derivedConditionFromText(catalog, entity, text);
        if (!derived)
            return derived.error();
        if (*derived) {
            selection.derived.append(**derived);
            continue;
        }
        const Result<Filter> filter = filterFromText(catalog, entity, text, [&resolver](const Entity &target, const QString &name) { return resolver.resolve(target, name); });
        if (!filter)
            return filter.error();
        selection.query.filter = selection.query.filter && *filter;
    }
    const bool sorted = arguments.optionNames().contains(QStringLiteral("sort")); // not every command takes it
    for (const QString &step : (sorted ? arguments.value(QStringLiteral("sort")) : QString()).split(u',', Qt::SkipEmptyParts)) {
        const bool descending = step.endsWith(QLatin1String(":desc"));
        const Result<FieldPath> path = pathFromText(catalog, entity, descending ? step.chopped(5) : step);
        if (!path)
            return path.error();
        selection.query.order.append({*path, descending});
    }
    if (arguments.optionNames().contains(QStringLiteral("deleted")))
        selection.query.deleted = Query::Deleted::Only;
    return selection;
}

Result<QList<ListColumn>> columnsFrom(const CommandContext &context, const Entity &entity, const QCommandLineParser &arguments)
{
    if (arguments.isSet(QStringLiteral("fields")))
        return columnsFromText(context.casebook->catalog(), entity, arguments.value(QStringLiteral("fields")));
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
    bool ok = true;
    const int limit = arguments.isSet(QStringLiteral("limit")) ? arguments.value(QStringLiteral("limit")).toInt(&ok) : 0;
    if (!ok || limit < 0)
        return Error{Error::Kind::Invalid, Words::tr("--limit takes a number"), {}};
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
        wanted = at == wanted.end() ? std::span<const qint64>() : wanted.subspan(size_t(at - wanted.begin()) + 1);
    }
    if (limit > 0 && wanted.size() > size_t(limit))
        wanted = wanted.first(size_t(limit));
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
