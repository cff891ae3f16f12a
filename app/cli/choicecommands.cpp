// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/entities/common/vocabularyentry.h"
#include "models/storage/choicelist.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The field of the first word behind the command.
Result<const Field *> fieldFrom(const CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Field *> field =
        ChoiceList::field(context.casebook->reader(), arguments.positionalArguments().first());
    return field ? field : Result<const Field *>(wrongUse(field.error()));
}

QString nameOf(const Field &field)
{
    return QStringLiteral("%1.%2").arg(field.entity().name(), field.name());
}

/// An entry by its code, also one that is retired or merged, or by any of its names.
Result<QString> codeFrom(CommandContext &context, const Field &field, const QList<ChoiceUse> &uses, const QString &text)
{
    if (std::ranges::any_of(uses, [&text](const ChoiceUse &use) { return use.entry.code == text; }))
        return text;
    const Result<QString> code = context.casebook->codes().code(field, text);
    if (code && code->isEmpty())
        return Error{Error::Kind::Missing,
                     Words::tr("%1: “%2” is not in the list of %3").arg(field.name(), text, field.label()),
                     {}};
    return code;
}

QString stateOf(const ChoiceUse &use)
{
    if (!use.isListed)
        return QStringLiteral("unlisted");
    if (!use.entry.mergedInto().isEmpty())
        return QStringLiteral("merged");
    return use.entry.isRetired() ? QStringLiteral("retired") : QStringLiteral("offered");
}

OrderedJson choiceJson(const ChoiceUse &use)
{
    OrderedJson json;
    json.add(QStringLiteral("code"), use.entry.code);
    json.add(QStringLiteral("label"), use.entry.label());
    OrderedJson labels;
    for (const QString &language : VocabularyEntryEntity::languages()) {
        const QString label = use.entry.ownLabel(language);
        labels.add(language, label.isEmpty() ? QJsonValue() : QJsonValue(label));
    }
    json.add(QStringLiteral("labels"), labels);
    json.add(QStringLiteral("built_in"), use.entry.isBuiltIn());
    json.add(QStringLiteral("state"), stateOf(use));
    json.add(QStringLiteral("merged_into"),
             use.entry.mergedInto().isEmpty() ? QJsonValue() : QJsonValue(use.entry.mergedInto()));
    json.add(QStringLiteral("records"), use.records);
    json.add(QStringLiteral("in_bin"), use.inBin);
    return json;
}

/// Every list there is, with how many entries people added.
Result<ExitCode> lists(CommandContext &context)
{
    QList<OrderedJson> found;
    QList<QStringList> rows;
    for (const Field *field : ChoiceList::fields(context.casebook->reader())) {
        const Result<QList<ChoiceEntry>> entries = choiceEntries(context.casebook->reader(), *field);
        if (!entries)
            return entries.error();
        const qint64 added =
            std::ranges::count_if(*entries, [](const ChoiceEntry &entry) { return !entry.isBuiltIn(); });
        OrderedJson json;
        json.add(QStringLiteral("field"), nameOf(*field));
        json.add(QStringLiteral("label"),
                 QString(QStringLiteral("%1: %2").arg(field->entity().label(), field->label())));
        json.add(QStringLiteral("entries"), qint64(entries->size()));
        json.add(QStringLiteral("added"), added);
        found.append(json);
        rows.append({nameOf(*field), field->entity().label(), field->label(), QString::number(entries->size()),
                     QString::number(added)});
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("total"), qint64(found.size()));
        document.add(QStringLiteral("lists"), found);
        context.output.json(document);
        return ExitCode::Done;
    }
    context.output.table(
        {QStringLiteral("field"), Words::tr("entity"), Words::tr("label"), Words::tr("entries"), Words::tr("added")},
        rows);
    return ExitCode::Done;
}

Result<ExitCode> choices(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().isEmpty())
        return lists(context);
    const Result<const Field *> field = fieldFrom(context, arguments);
    if (!field)
        return field.error();
    const Result<QList<ChoiceUse>> uses = ChoiceList(context.casebook->store(), **field).entries();
    if (!uses)
        return uses.error();
    if (context.output.format == Output::Format::Json) {
        QList<OrderedJson> entries;
        for (const ChoiceUse &use : *uses)
            entries.append(choiceJson(use));
        OrderedJson document;
        document.add(QStringLiteral("field"), nameOf(**field));
        document.add(QStringLiteral("total"), qint64(entries.size()));
        document.add(QStringLiteral("choices"), entries);
        context.output.json(document);
        return ExitCode::Done;
    }
    QList<QStringList> rows;
    for (const ChoiceUse &use : *uses) {
        const QString into = use.entry.mergedInto();
        const QString state = into.isEmpty() ? stateOf(use) : stateOf(use) + QStringLiteral(" → ") + into;
        rows.append({use.entry.code, use.entry.label(),
                     use.entry.isBuiltIn() ? Words::tr("built in") : Words::tr("added"), state,
                     QString::number(use.records)});
    }
    context.output.table(
        {QStringLiteral("code"), Words::tr("label"), Words::tr("origin"), Words::tr("state"), Words::tr("records")},
        rows);
    return ExitCode::Done;
}

/// --name LL=NAME, over those given.
Result<ChoiceLabels> labelsFrom(const QCommandLineParser &arguments, ChoiceLabels labels)
{
    const QStringList known = VocabularyEntryEntity::languages();
    for (const QString &text : arguments.values(QStringLiteral("name"))) {
        const QString language = text.section(u'=', 0, 0).trimmed();
        if (!text.contains(u'=') || !known.contains(language))
            return wrongUse(Words::tr("--name takes LL=NAME with a language of %1, not “%2”")
                                .arg(known.join(QLatin1String(", ")), text));
        labels.insert(language, text.section(u'=', 1));
    }
    return labels;
}

void answerCode(CommandContext &context, const Field &field, const QString &code)
{
    if (context.output.format != Output::Format::Json) {
        context.output.line(code);
        return;
    }
    OrderedJson document;
    document.add(QStringLiteral("field"), nameOf(field));
    document.add(QStringLiteral("code"), code);
    context.output.json(document);
}

Result<ExitCode> addChoice(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Field *> field = fieldFrom(context, arguments);
    if (!field)
        return field.error();
    const Result<ChoiceLabels> labels =
        labelsFrom(arguments, {{VocabularyEntryEntity::languages().first(), arguments.positionalArguments().at(1)}});
    if (!labels)
        return labels.error();
    const Result<QString> code = ChoiceList(context.casebook->store(), **field).add(*labels);
    if (!code)
        return code.error();
    answerCode(context, **field, *code);
    return ExitCode::Done;
}

/// What set-choice was asked to do, in one batch by its caller.
Result<> change(ChoiceList &list, const ChoiceUse &use, qsizetype at, const QCommandLineParser &arguments)
{
    const QString &code = use.entry.code;
    if (arguments.isSet(QStringLiteral("name"))) {
        ChoiceLabels labels;
        for (const QString &language : VocabularyEntryEntity::languages())
            labels.insert(language, use.entry.ownLabel(language));
        const Result<ChoiceLabels> wanted = labelsFrom(arguments, labels);
        if (!wanted)
            return wanted.error();
        if (Result<> done = list.rename(code, *wanted); !done)
            return done;
    }
    if (arguments.isSet(QStringLiteral("place"))) {
        const Result<int> place = numberOption(arguments, QStringLiteral("place"), 1);
        if (!place)
            return place.error();
        if (Result<> done = list.move(code, *place - 1 - int(at)); !done)
            return done;
    }
    if (arguments.isSet(QStringLiteral("retire")))
        return list.retire(code);
    return arguments.isSet(QStringLiteral("bring-back")) ? list.bringBack(code) : Result<>();
}

Result<ExitCode> setChoice(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Field *> field = fieldFrom(context, arguments);
    if (!field)
        return field.error();
    const QStringList known{QStringLiteral("name"), QStringLiteral("place"), QStringLiteral("retire"),
                            QStringLiteral("bring-back")};
    if (std::ranges::none_of(known, [&arguments](const QString &option) { return arguments.isSet(option); }))
        return wrongUse(Words::tr("Say what to change: --name, --place, --retire or --bring-back"));
    if (arguments.isSet(QStringLiteral("retire")) && arguments.isSet(QStringLiteral("bring-back")))
        return wrongUse(Words::tr("--retire and --bring-back contradict each other"));
    ChoiceList list(context.casebook->store(), **field);
    const Result<QList<ChoiceUse>> uses = list.entries();
    if (!uses)
        return uses.error();
    const Result<QString> code = codeFrom(context, **field, *uses, arguments.positionalArguments().at(1));
    if (!code)
        return code.error();
    const auto use = std::ranges::find_if(*uses, [&code](const ChoiceUse &one) { return one.entry.code == *code; });
    Batch batch(context.casebook->store(),
                Words::tr("Change in the list of %1: %2").arg((*field)->label(), use->entry.label()));
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    if (Result<> done = change(list, *use, use - uses->begin(), arguments); !done)
        return done.error();
    if (const Result<RecordId> kept = batch.commit(); !kept)
        return kept.error();
    answerCode(context, **field, *code);
    return ExitCode::Done;
}

Result<ExitCode> removeChoice(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Field *> field = fieldFrom(context, arguments);
    if (!field)
        return field.error();
    ChoiceList list(context.casebook->store(), **field);
    const Result<QList<ChoiceUse>> uses = list.entries();
    if (!uses)
        return uses.error();
    const Result<QString> code = codeFrom(context, **field, *uses, arguments.positionalArguments().at(1));
    if (!code)
        return code.error();
    if (Result<> done = list.remove(*code); !done)
        return done.error();
    answerCode(context, **field, *code);
    return ExitCode::Done;
}

Result<ExitCode> mergeChoices(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Field *> field = fieldFrom(context, arguments);
    if (!field)
        return field.error();
    ChoiceList list(context.casebook->store(), **field);
    const Result<QList<ChoiceUse>> uses = list.entries();
    if (!uses)
        return uses.error();
    const Result<QString> code = codeFrom(context, **field, *uses, arguments.positionalArguments().at(1));
    const Result<QString> into = code ? codeFrom(context, **field, *uses, arguments.positionalArguments().at(2)) : code;
    if (!into)
        return into.error();
    const Result<ChoiceMerge> merged = list.merge(
        *code, *into, [&context](double share) { return context.output.progress(Words::tr("Merging"), share); });
    if (!merged)
        return merged.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("batch"), toText(merged->batch));
        document.add(QStringLiteral("field"), nameOf(**field));
        document.add(QStringLiteral("code"), *into);
        document.add(QStringLiteral("records"), merged->records);
        context.output.json(document);
        return ExitCode::Done;
    }
    context.output.line(*into);
    context.output.message(Words::tr("%Ln record(s) hold “%1” now", nullptr, int(merged->records)).arg(*into));
    context.output.message(Words::tr("undo --batch %1 takes it back").arg(toText(merged->batch)));
    return ExitCode::Done;
}

} // namespace

QList<Command> choiceCommands()
{
    using Needs = Command::Needs;
    const QCommandLineOption name(
        QStringLiteral("name"),
        Words::tr("What it is called in a language, such as fr=Négociant; en holds where no other is given"),
        QStringLiteral("LL=NAME"));
    return {
        {QStringLiteral("choices"),
         QStringLiteral("[ENTITY.FIELD]"),
         Words::tr("The entries of a choice list and how many records hold each; without a field, the lists there are"),
         Needs::Reading,
         0,
         1,
         {},
         choices},
        {QStringLiteral("add-choice"),
         QStringLiteral("ENTITY.FIELD NAME [--name LL=NAME]..."),
         Words::tr("Adds an entry to a choice list and prints its code"),
         Needs::Writing,
         2,
         2,
         {name},
         addChoice},
        {QStringLiteral("set-choice"),
         QStringLiteral("ENTITY.FIELD CODE [--name LL=NAME]... [--place N] [--retire|--bring-back]"),
         Words::tr("Changes an entry of a choice list; a retired one is not offered any more, and records keep it"),
         Needs::Writing,
         2,
         2,
         {name,
          {QStringLiteral("place"), Words::tr("Where it stands in the list, from 1 on"), QStringLiteral("N")},
          {QStringLiteral("retire"), Words::tr("Offers it no longer")},
          {QStringLiteral("bring-back"), Words::tr("Offers it again")}},
         setChoice},
        {QStringLiteral("remove-choice"),
         QStringLiteral("ENTITY.FIELD CODE"),
         Words::tr("Removes an added entry that no record holds"),
         Needs::Writing,
         2,
         2,
         {},
         removeChoice},
        {QStringLiteral("merge-choices"),
         QStringLiteral("ENTITY.FIELD OLD NEW"),
         Words::tr("Makes one entry of two: every record that holds OLD holds NEW; undo takes it back"),
         Needs::Writing,
         3,
         3,
         {},
         mergeChoices},
    };
}

} // namespace Lodebook
