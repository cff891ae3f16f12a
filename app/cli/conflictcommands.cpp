// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/exchange/pack/conflicts.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString kindCode(OpenConflict::Kind kind)
{
    switch (kind) {
    case OpenConflict::Kind::Field: return QStringLiteral("field");
    case OpenConflict::Kind::Delete: return QStringLiteral("delete");
    case OpenConflict::Kind::Twin: return QStringLiteral("twin");
    }
    return {};
}

/// What a side stands for, as its kind of conflict has it: a value, “delete” or “keep”, or the record.
QJsonValue valueOf(const OpenConflict &conflict, const ConflictSide &side)
{
    switch (conflict.kind) {
    case OpenConflict::Kind::Field: return toJson(*conflict.field, side.value);
    case OpenConflict::Kind::Delete: return side.isDeletion ? QStringLiteral("delete") : QStringLiteral("keep");
    case OpenConflict::Kind::Twin: return toText(side.record);
    }
    return {};
}

OrderedJson described(const OpenConflict &conflict)
{
    OrderedJson json;
    json.add(QStringLiteral("id"), conflict.id);
    json.add(QStringLiteral("kind"), kindCode(conflict.kind));
    json.add(QStringLiteral("entity"), conflict.entity->name());
    json.add(QStringLiteral("record"), toText(conflict.record));
    json.add(QStringLiteral("field"),
             conflict.field ? QJsonValue(conflict.field->name()) : QJsonValue(QJsonValue::Null));
    QList<OrderedJson> sides;
    for (const ConflictSide &side : conflict.sides) {
        OrderedJson one;
        one.add(QStringLiteral("value"), valueOf(conflict, side));
        one.add(QStringLiteral("officer"),
                side.officerName.isEmpty() ? QJsonValue(toText(side.officer)) : QJsonValue(side.officerName));
        one.add(QStringLiteral("device"),
                side.deviceName.isEmpty() ? QJsonValue(toText(side.device)) : QJsonValue(side.deviceName));
        one.add(QStringLiteral("at"), side.at.toUTC().toString(Qt::ISODateWithMs));
        one.add(QStringLiteral("ours"), side.isOurs);
        sides.append(one);
    }
    json.add(QStringLiteral("sides"), sides);
    json.add(QStringLiteral("title"), conflict.title);
    json.add(QStringLiteral("before"),
             conflict.field ? toJson(*conflict.field, conflict.before) : QJsonValue(QJsonValue::Null));
    return json;
}

Result<ExitCode> conflicts(CommandContext &context, const QCommandLineParser &)
{
    const Result<QList<OpenConflict>> all = Conflicts(*context.casebook).all();
    if (!all)
        return all.error();
    if (context.output.format == Output::Format::Json) {
        QList<OrderedJson> list;
        for (const OpenConflict &conflict : *all)
            list.append(described(conflict));
        OrderedJson document;
        document.add(QStringLiteral("total"), qint64(list.size()));
        document.add(QStringLiteral("conflicts"), list);
        context.output.json(document);
    } else {
        QList<QStringList> rows;
        for (const OpenConflict &conflict : *all) {
            QStringList sides;
            for (const ConflictSide &side : conflict.sides) {
                const QJsonValue value = valueOf(conflict, side);
                const QString text = conflict.field ? plainText(*conflict.field, side.value) : value.toString();
                sides.append(QStringLiteral("%1 (%2)").arg(
                    text, side.officerName.isEmpty() ? side.deviceName : side.officerName));
            }
            rows.append({conflict.id, conflict.title,
                         conflict.field ? conflict.field->label() : kindCode(conflict.kind),
                         sides.join(QLatin1String(" | "))});
        }
        context.output.table(
            {QStringLiteral("conflict"), QStringLiteral("title"), QStringLiteral("field"), QStringLiteral("sides")},
            rows);
    }
    return ExitCode::Done;
}

Result<> decide(Conflicts &conflicts, const OpenConflict &conflict, const QString &take)
{
    if (take == QLatin1String("ours"))
        return conflicts.decide(conflict, Conflicts::Take::Ours);
    if (take == QLatin1String("theirs"))
        return conflicts.decide(conflict, Conflicts::Take::Theirs);
    if (!take.startsWith(QLatin1String("value=")))
        return wrongUse(Words::tr("--take takes theirs, ours or value=V"));
    const QString text = take.sliced(6);
    switch (conflict.kind) {
    case OpenConflict::Kind::Twin:
        return wrongUse(Words::tr("Twins take --take ours or theirs: the record that is kept"));
    case OpenConflict::Kind::Delete:
        if (text != QLatin1String("delete") && text != QLatin1String("keep"))
            return wrongUse(Words::tr("A deletion takes value=delete or value=keep"));
        return conflicts.decideToDelete(conflict, text == QLatin1String("delete"));
    case OpenConflict::Kind::Field: break;
    }
    const Result<QVariant> value = fromPlainText(*conflict.field, text);
    return value ? conflicts.decide(conflict, *value) : Result<>(value.error());
}

Result<ExitCode> resolve(CommandContext &context, const QCommandLineParser &arguments)
{
    Conflicts conflicts(*context.casebook);
    const Result<OpenConflict> conflict = conflicts.find(arguments.positionalArguments().constFirst());
    if (!conflict)
        return conflict.error();
    if (const Result<> decided = decide(conflicts, *conflict, arguments.value(QStringLiteral("take"))); !decided)
        return decided.error();
    const Result<qint64> left = conflicts.count();
    if (!left)
        return left.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("id"), conflict->id);
        document.add(QStringLiteral("open"), *left);
        context.output.json(document);
    } else {
        context.output.line(Words::tr("Decided; %Ln conflict(s) wait", nullptr, int(*left)));
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> conflictCommands()
{
    using Needs = Command::Needs;
    return {{QStringLiteral("conflicts"),
             QString(),
             Words::tr("What several people decided differently, and waits"),
             Needs::Reading,
             0,
             0,
             {},
             conflicts},
            {QStringLiteral("resolve"),
             QStringLiteral("CONFLICT --take theirs|ours|value=V"),
             Words::tr("Decides a conflict"),
             Needs::Writing,
             1,
             1,
             {{QStringLiteral("take"), Words::tr("What stands from now on"), QStringLiteral("WHAT")}},
             resolve}};
}

} // namespace Lodebook
