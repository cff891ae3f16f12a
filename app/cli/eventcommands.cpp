// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "models/entities/partners/event.h"
#include "models/entities/partners/person.h"
#include "models/programme/eventlist.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<ExitCode> inviteTo(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> of = recordNamed(context, event(), arguments.positionalArguments().first());
    if (!of)
        return of.error();
    const Result<Selection> selection = selectionFrom(context, person(), arguments);
    if (!selection)
        return selection.error();
    if (selection->query.filter.isEmpty())
        return wrongUse(Words::tr("Say who is invited, with --where or --view"));
    const RecordReader &reader = context.casebook->reader();
    const Result<QList<qint64>> keys = rowKeysWithDerived(reader, selection->query, selection->derived, context.asOf);
    if (!keys)
        return keys.error();
    const Result<QList<Record>> found = reader.byRowKeys(person(), *keys);
    if (!found)
        return found.error();
    QList<RecordId> people;
    for (const Record &one : *found)
        people.append(one.id());
    const Result<InvitationReport> report = invite(context.casebook->store(), of->id(), people);
    if (!report)
        return report.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("batch"), report->batch.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(toText(report->batch)));
        document.add(QStringLiteral("added"), report->added);
        document.add(QStringLiteral("already"), report->already);
        document.add(QStringLiteral("without_organisation"), qint64(report->noOrganisation.size()));
        context.output.json(document);
    } else {
        context.output.line(Words::tr("%Ln person(s) put on the list", nullptr, report->added));
        if (report->already > 0)
            context.output.message(Words::tr("On the list already: %Ln person(s)", nullptr, report->already));
        if (!report->noOrganisation.isEmpty())
            context.output.message(Words::tr("Without an organisation on that day: %Ln person(s)", nullptr, int(report->noOrganisation.size())));
    }
    return ExitCode::Done;
}

Result<ExitCode> checkInAt(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> of = recordNamed(context, event(), arguments.positionalArguments().first());
    if (!of)
        return of.error();
    QList<RecordId> people;
    for (const QString &name : arguments.positionalArguments().mid(1)) {
        const Result<Record> who = recordNamed(context, person(), name);
        if (!who)
            return who.error();
        people.append(who->id());
    }
    Batch batch(context.casebook->store(), Words::tr("Check in at “%1”").arg(of->title()));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    for (const RecordId &who : std::as_const(people)) {
        if (const Result<> done = checkIn(context.casebook->store(), of->id(), who); !done)
            return done.error();
        context.output.line(toText(attendanceId(of->id(), who)));
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(kept.error());
}

} // namespace

QList<Command> eventCommands()
{
    return {
        {.name = QStringLiteral("invite"),
         .usage = QStringLiteral("EVENT [--where EXPR]... [--view NAME]"),
         .help = Words::tr("Put people on the list of an event"),
         .needs = Command::Needs::Writing,
         .least = 1,
         .most = 1,
         .options = {{QStringLiteral("where"), Words::tr("Only people for whom this holds"), QStringLiteral("EXPR")},
                     {QStringLiteral("view"), Words::tr("The people of a saved view"), QStringLiteral("NAME")}},
         .run = inviteTo},
        {.name = QStringLiteral("check-in"),
         .usage = QStringLiteral("EVENT PERSON..."),
         .help = Words::tr("Write down that people are at an event"),
         .needs = Command::Needs::Writing,
         .least = 2,
         .most = -1,
         .options = {},
         .run = checkInAt},
    };
}

} // namespace Lodebook
