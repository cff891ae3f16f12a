// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "models/storage/searchindex.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

Result<ExitCode> due(CommandContext &context, const QCommandLineParser &arguments)
{
    const RecordReader &reader = context.casebook->reader();
    const Entity *officer = context.casebook->catalog().entity(u"officer");
    const Result<QList<Deadline>> found = deadlinesFrom(context, arguments);
    if (!found)
        return found.error();
    QList<RecordId> owners;
    for (const Deadline &one : *found)
        owners.append(one.owner);
    const Result<QHash<RecordId, QString>> names = reader.titles(*officer, owners);
    if (!names)
        return names.error();
    QList<OrderedJson> list;
    QList<QStringList> rows;
    for (const Deadline &one : *found) {
        const QString day = one.dueOn.toString(Qt::ISODate);
        OrderedJson json;
        json.add(QStringLiteral("kind"), one.kind);
        json.add(QStringLiteral("state"), stateCode(one.state));
        json.add(QStringLiteral("due_on"), textOrNull(day));
        json.add(QStringLiteral("entity"), textOrNull(one.entity));
        json.add(QStringLiteral("id"), textOrNull(toText(one.record)));
        json.add(QStringLiteral("title"), one.title);
        json.add(QStringLiteral("owner"), textOrNull(names->value(one.owner)));
        json.add(QStringLiteral("words"), one.words);
        json.add(QStringLiteral("count"), qint64(qMax<qsizetype>(1, one.group.size())));
        list.append(json);
        rows.append({stateWords(one.state), day, one.title, one.words, names->value(one.owner)});
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("as_of"), context.asOf.toString(Qt::ISODate));
        document.add(QStringLiteral("total"), qint64(list.size()));
        document.add(QStringLiteral("deadlines"), list);
        context.output.json(document);
    } else {
        context.output.table({Words::tr("state"), Words::tr("due"), Words::tr("what"), Words::tr("to do"), Words::tr("owner")}, rows);
    }
    return ExitCode::Done;
}

Result<ExitCode> search(CommandContext &context, const QCommandLineParser &arguments)
{
    QList<const Entity *> entities;
    for (const QString &name : arguments.value(QStringLiteral("in")).split(u',', Qt::SkipEmptyParts)) {
        const Result<const Entity *> entity = entityNamed(name);
        if (!entity)
            return entity.error();
        entities.append(*entity);
    }
    const Result<int> limit = numberOption(arguments, QStringLiteral("limit"), 50);
    if (!limit)
        return limit.error();
    SearchIndex index(context.casebook->reader());
    if (const Result<int> taken = index.catchUp(); !taken)
        return taken.error();
    const Result<QList<SearchHit>> hits = index.search(arguments.positionalArguments().join(u' '), entities, *limit);
    if (!hits)
        return hits.error();
    const Result<qint64> unread = index.pending();
    if (!unread)
        return unread.error();
    if (*unread > 0) // of a casebook that can only be read: nobody should take silence for an answer
        context.output.message(Words::tr("%Ln change(s) could not be taken into the search, because this casebook can only be read", nullptr, int(*unread)));
    QList<OrderedJson> list;
    QList<QStringList> rows;
    for (const SearchHit &hit : *hits) {
        OrderedJson json;
        json.add(QStringLiteral("entity"), hit.entity->name());
        json.add(QStringLiteral("id"), toText(hit.id));
        json.add(QStringLiteral("title"), hit.title);
        json.add(QStringLiteral("snippet"), textOrNull(hit.snippet));
        json.add(QStringLiteral("guessed"), hit.guessed);
        list.append(json);
        rows.append({hit.entity->name(), toText(hit.id), hit.title, hit.snippet});
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("total"), qint64(list.size()));
        document.add(QStringLiteral("hits"), list);
        context.output.json(document);
    } else {
        context.output.table({QStringLiteral("entity"), QStringLiteral("id"), Words::tr("title"), Words::tr("where")}, rows);
        if (!hits->isEmpty() && hits->first().guessed)
            context.output.message(Words::tr("Nothing holds just these words; these come close"));
    }
    return ExitCode::Done;
}

} // namespace

Result<QList<Deadline>> deadlinesFrom(const CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<QDate> until = dateOption(arguments, QStringLiteral("until"));
    if (!until)
        return until.error();
    RecordId owner;
    if (arguments.isSet(QStringLiteral("owner"))) {
        const Result<Record> named = recordNamed(context, *context.casebook->catalog().entity(u"officer"), arguments.value(QStringLiteral("owner")));
        if (!named)
            return named.error();
        owner = named->id();
    }
    return deadlines(context.casebook->reader(), context.asOf, *until, owner);
}

QList<Command> figureCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("due"), QStringLiteral("[--until DATE] [--owner NAME]"), Words::tr("What is late, missing or due"), Needs::Reading, 0, 0,
         {{QStringLiteral("until"), Words::tr("As far ahead as this day"), QStringLiteral("DATE")}, {QStringLiteral("owner"), Words::tr("Only what this officer has to do"), QStringLiteral("NAME")}}, due},
        {QStringLiteral("search"), QStringLiteral("TEXT [--in ENTITY,...] [--limit N]"), Words::tr("Full-text search over everything"), Needs::Reading, 1, -1,
         {{QStringLiteral("in"), Words::tr("Only in these"), QStringLiteral("ENTITY,...")}, {QStringLiteral("limit"), Words::tr("At most so many"), QStringLiteral("N")}}, search},
    };
}

} // namespace Lodebook
