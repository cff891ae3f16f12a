// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be written to, and the letters to them. Nothing is sent from here.
#include "app/cli/letteranswer.h"
#include "app/cli/records.h"

#include "models/entities/partners/lettertemplate.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/exchange/export/mailingfile.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The records a command line chooses, by id.
Result<QList<RecordId>> chosenRecords(const CommandContext &context, const Entity &entity, const QCommandLineParser &arguments)
{
    if (arguments.optionNames().contains(QStringLiteral("for"))) {
        QList<RecordId> ids;
        for (const QString &name : arguments.values(QStringLiteral("for"))) {
            const Result<Record> one = recordNamed(context, entity, name);
            if (!one)
                return one.error();
            ids.append(one->id());
        }
        return ids;
    }
    const Result<Selection> selection = selectionFrom(context, entity, arguments);
    if (!selection)
        return selection.error();
    if (selection->query.filter.isEmpty() && selection->derived.isEmpty() && !arguments.isSet(QStringLiteral("all")))
        return wrongUse(Words::tr("Say who is meant, with --where, --view or --for, or --all"));
    const RecordReader &reader = context.casebook->reader();
    const Result<QList<qint64>> keys = rowKeysWithDerived(reader, selection->query, selection->derived, context.asOf);
    if (!keys)
        return keys.error();
    const Result<QList<Record>> found = reader.byRowKeys(entity, *keys);
    if (!found)
        return found.error();
    QList<RecordId> ids;
    for (const Record &one : *found)
        ids.append(one.id());
    return ids;
}

Result<ExitCode> mailingList(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Entity *> entity = entityNamed(arguments.positionalArguments().first());
    if (!entity)
        return entity.error();
    if (*entity != &person() && *entity != &organisation())
        return wrongUse(Words::tr("A mailing list is made of people or of organisations: person or organisation"));
    const Result<QList<RecordId>> records = chosenRecords(context, **entity, arguments);
    if (!records)
        return records.error();
    const Mailing mailing{.channel = arguments.isSet(QStringLiteral("paper")) ? Channel::Paper : Channel::Email, .on = context.asOf};
    const RecordReader &reader = context.casebook->reader();
    const Result<MailingList> list = *entity == &person() ? mailingListOfPeople(reader, *records, mailing) : mailingListOfOrganisations(reader, *records, mailing);
    if (!list)
        return list.error();
    if (const QString path = arguments.value(QStringLiteral("o")); !path.isEmpty()) {
        if (const Result<> written = writeMailingList(*list, path); !written)
            return written.error();
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("as_of"), context.asOf.toString(Qt::ISODate));
        document.add(QStringLiteral("total"), qint64(list->included.size()));
        document.add(QStringLiteral("included"), addresseesJson(list->included));
        document.add(QStringLiteral("left_out"), addresseesJson(list->leftOut));
        context.output.json(document);
    } else {
        answerAddressees(context, list->included + list->leftOut);
    }
    return ExitCode::Done;
}

Result<ExitCode> letters(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Entity *> entity = entityNamed(arguments.positionalArguments().first());
    if (!entity)
        return entity.error();
    const Result<LetterOrder> order = letterOrderFrom(arguments);
    if (!order)
        return order.error();
    LetterWish wish{.about = *entity, .channel = order->channel(), .on = context.asOf, .officer = context.casebook->store().author().officer};
    for (const QString &name : arguments.values(QStringLiteral("template"))) {
        const Result<Record> one = recordNamed(context, letterTemplate(), name);
        if (!one)
            return one.error();
        wish.templates.append(one->id());
    }
    if (wish.templates.isEmpty())
        return wrongUse(Words::tr("Name the letter template with --template"));
    const Result<QList<RecordId>> records = chosenRecords(context, **entity, arguments);
    if (!records)
        return records.error();
    wish.records = *records;
    const Result<Letters> written = makeLetters(context.casebook->reader(), wish);
    return written ? putOutLetters(context, *written, *order, arguments.isSet(QStringLiteral("dry-run"))) : Result<ExitCode>(written.error());
}

QList<QCommandLineOption> choosingOptions()
{
    return {{QStringLiteral("where"), Words::tr("Only records for which this holds"), QStringLiteral("EXPR")},
            {QStringLiteral("view"), Words::tr("The records of a saved view"), QStringLiteral("NAME")},
            {QStringLiteral("all"), Words::tr("All records of the kind")}};
}

} // namespace

QList<Command> outreachCommands()
{
    return {
        {.name = QStringLiteral("mailing-list"),
         .usage = QStringLiteral("person|organisation [--where EXPR]... [--view NAME] [--all] [--paper] [-o FILE.csv|.xlsx]"),
         .help = Words::tr("Who may be written to, and who is left out and why; a file holds only those who may"),
         .needs = Command::Needs::Reading,
         .least = 1,
         .most = 1,
         .options = choosingOptions() + QList<QCommandLineOption>{{QStringLiteral("paper"), Words::tr("For letters on paper, which need no e-mail address")},
                                                                 {{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file"), QStringLiteral("FILE")}},
         .run = mailingList},
        {.name = QStringLiteral("letters"),
         .usage = QStringLiteral("person|organisation|attendance|project|dd_report --template NAME... [--where EXPR]... [--view NAME] [--for RECORD]... [--all] [--as eml|pdf|odt|html] [--record] [--dry-run] -o FOLDER|FILE.pdf|.odt|.html"),
         .help = Words::tr("Letters or e-mail drafts from a template, one for each record; nothing is sent"),
         .needs = Command::Needs::Writing,
         .least = 1,
         .most = 1,
         .options = choosingOptions() + QList<QCommandLineOption>{{QStringLiteral("template"), Words::tr("The letter template; several for several languages"), QStringLiteral("NAME")},
                                                                 {QStringLiteral("for"), Words::tr("One record, instead of a selection"), QStringLiteral("RECORD")}}
             + letterOptions(),
         .run = letters},
    };
}

} // namespace Lodebook
