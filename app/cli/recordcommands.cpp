// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/records.h"

#include "models/entities/common/attachment.h"
#include "models/exchange/export/listing.h"
#include "models/exchange/files/utf8.h"
#include "models/exchange/import/rowreader.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/missingcontents.h"
#include "models/storage/filestate.h"
#include "models/storage/retiredcodes.h"

#include <QCoreApplication>
#include <QFile>

namespace Lodebook {

namespace {

constexpr qint64 longestFile = 16 * 1024 * 1024; // of a value that is read from one

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<ExitCode> list(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Entity *> entity = entityNamed(arguments.positionalArguments().first());
    if (!entity)
        return entity.error();
    const Result<Selection> selection = selectionFrom(context, **entity, arguments);
    if (!selection)
        return selection.error();
    const Result<QList<ListColumn>> columns = columnsFrom(context, **entity, arguments, selection->columns);
    if (!columns)
        return wrongUse(columns.error());
    const Result<FoundRecords> found = findRecords(context, *selection, arguments);
    if (!found)
        return found.error();
    Listing listing(context.casebook->reader(), *columns, context.asOf);
    beforeTelling(context, listing);
    if (Result<> ready = listing.prepare(**entity, found->records); !ready)
        return ready.error();
    if (context.output.format != Output::Format::Json) {
        QStringList headings;
        for (const ListColumn &column : *columns)
            headings.append(column.name());
        QList<QStringList> rows;
        for (const Record &record : found->records) {
            const Result<QStringList> texts = textsOf(context, listing, record);
            if (!texts)
                return texts.error();
            rows.append(*texts);
        }
        context.output.table(headings, rows);
        afterTelling(context, listing);
        if (context.output.format == Output::Format::Table && found->total > rows.size())
            context.output.message(Words::tr("%1 of %2").arg(rows.size()).arg(found->total));
        return ExitCode::Done;
    }
    QList<OrderedJson> records;
    for (const Record &record : found->records) {
        const Result<OrderedJson> json = listing.json(record);
        if (!json)
            return json.error();
        records.append(*json);
    }
    OrderedJson document;
    document.add(QStringLiteral("entity"), (*entity)->name());
    document.add(QStringLiteral("total"), found->total);
    document.add(QStringLiteral("records"), records);
    context.output.json(document);
    afterTelling(context, listing);
    return ExitCode::Done;
}

/// The text of a file named as a value.
Result<QString> textOfFile(const Field &field, const QString &path)
{
    if (isOpenCasebook(path))
        return Error{Error::Kind::Refused, Words::tr("%1: the file %2 is the open casebook itself").arg(field.name(), path), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("%1: the file %2 cannot be read: %3").arg(field.name(), path, file.errorString()), {}};
    if (file.size() > longestFile)
        return Error{Error::Kind::Refused, Words::tr("%1: the file %2 is too large for a field; attach it instead").arg(field.name(), path), {}};
    const QByteArray bytes = file.readAll();
    const Utf8Extent extent = utf8Extent(bytes);
    if (extent.valid != bytes.size())
        return Error{Error::Kind::Invalid, Words::tr("%1: byte %2 of the file %3 is not UTF-8 text; save it again as UTF-8").arg(field.name()).arg(extent.valid + 1).arg(path), {}};
    return QString::fromUtf8(bytes);
}

Result<> setFields(CommandContext &context, Record &record, const QStringList &assignments)
{
    const Entity &entity = record.entity();
    QStringList problems; // told together: whoever mends one wants to know of the others
    for (const QString &assignment : assignments) {
        const qsizetype at = assignment.indexOf(u'=');
        const Field *field = at > 0 ? entity.field(assignment.first(at)) : nullptr;
        if (!field || (field->isSystem() && field != &entity.restricted && field != &entity.number))
            return wrongUse(Words::tr("“%1” does not set a field of %2; write FIELD=VALUE").arg(assignment, entity.name()));
        QString text = assignment.sliced(at + 1);
        if (text.startsWith(u'@')) {
            const Result<QString> read = textOfFile(*field, text.sliced(1));
            if (!read)
                return read.error();
            text = *read;
        }
        ImportMapping mapping;
        mapping.entity = &entity;
        RowReader reader(mapping, context.casebook->reader(), context.casebook->codes());
        const Result<QVariant> value = reader.fromText(*field, text);
        if (value) {
            const Result<QString> retired =
                newlyRetired(context.casebook->codes(), *field, record.value(*field), *value);
            if (!retired)
                return retired.error();
            if (!retired->isEmpty())
                problems.append(Words::tr("%1: “%2” is retired and not chosen any more").arg(field->name(), *retired));
            record.setValue(*field, *value);
            continue;
        }
        const Error::Kind kind = value.error().kind;
        if (kind != Error::Kind::Invalid && kind != Error::Kind::Missing)
            return value.error();
        problems.append(Words::tr("%1: %2").arg(field->name(), value.error().message));
    }
    return problems.isEmpty() ? Result<>() : Result<>(Error{Error::Kind::Invalid, problems.join(u'\n'), {}});
}

void answerId(CommandContext &context, const Record &record)
{
    if (context.output.format != Output::Format::Json) {
        context.output.line(toText(record.id()));
        return;
    }
    OrderedJson document;
    document.add(QStringLiteral("id"), toText(record.id()));
    if (!record.isEmpty(record.entity().number))
        document.add(QStringLiteral("number"), record.text(record.entity().number));
    context.output.json(document);
}

Result<ExitCode> add(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Entity *> entity = entityNamed(arguments.positionalArguments().first());
    if (!entity)
        return entity.error();
    Record record(**entity);
    if (Result<> set = setFields(context, record, arguments.positionalArguments().sliced(1)); !set)
        return set.error();
    if (Result<> saved = context.casebook->store().save(record, Words::tr("New: %1 “%2”").arg((*entity)->label(), record.title())); !saved)
        return saved.error();
    answerId(context, record);
    return ExitCode::Done;
}

Result<ExitCode> set(CommandContext &context, const QCommandLineParser &arguments)
{
    Result<Record> record = recordFromArguments(context, arguments);
    if (!record)
        return record.error();
    if (Result<> done = setFields(context, *record, arguments.positionalArguments().sliced(2)); !done)
        return done.error();
    if (Result<> saved = context.casebook->store().save(*record, Words::tr("Change: %1 “%2”").arg(record->entity().label(), record->title())); !saved)
        return saved.error();
    answerId(context, *record);
    return ExitCode::Done;
}

Result<ExitCode> remove(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> record = recordFromArguments(context, arguments);
    if (!record)
        return record.error();
    if (Result<> done = context.casebook->store().remove(record->entity(), record->id(), Words::tr("Delete: %1 “%2”").arg(record->entity().label(), record->title())); !done)
        return done.error();
    answerId(context, *record);
    return ExitCode::Done;
}

Result<ExitCode> restore(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> record = recordFromArguments(context, arguments);
    if (!record)
        return record.error();
    if (Result<> done = context.casebook->store().restore(record->entity(), record->id(), Words::tr("Restore: %1 “%2”").arg(record->entity().label(), record->title())); !done)
        return done.error();
    answerId(context, *record);
    return ExitCode::Done;
}

Result<ExitCode> attach(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> record = recordFromArguments(context, arguments);
    if (!record)
        return record.error();
    AttachmentStore attachments(context.casebook->store());
    Batch batch(context.casebook->store(), Words::tr("Files attached"));
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    QStringList ids;
    for (const QString &path : arguments.positionalArguments().sliced(2)) {
        const Result<Record> added = attachments.put(RecordRef{record->entity().name(), record->id()}, path);
        if (!added)
            return added.error();
        ids.append(toText(added->id()));
    }
    const Result<RecordId> kept = batch.commit();
    if (!kept)
        return kept.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("attachments"), QJsonArray::fromStringList(ids));
        context.output.json(document);
    } else {
        context.output.line(ids.join(u'\n'));
    }
    return ExitCode::Done;
}

/// “ENTITY ID ATTACHMENT”: a file on a record, by its name or its id.
Result<Record> fileFromArguments(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> about = recordFromArguments(context, arguments);
    if (!about)
        return about.error();
    const AttachmentEntity &entity = attachment();
    const QString name = arguments.positionalArguments().last();
    const Filter here = Filter::leaf(entity.about, Compare::Equal, QVariant::fromValue(RecordRef{about->entity().name(), about->id()}));
    const RecordId id = recordIdFromText(name);
    const Filter named = id.isNull() ? Filter::leaf(entity.fileName, Compare::Equal, name) : Filter::leaf(FieldPath(), Compare::Equal, id);
    const Result<QList<Record>> found = context.casebook->reader().list(Query(entity, here && named));
    if (!found)
        return found.error();
    if (found->size() != 1) {
        return Error{Error::Kind::Missing,
                     found->isEmpty() ? Words::tr("There is no file “%1” on %2 “%3”").arg(name, about->entity().label(), about->title())
                                      : Words::tr("Several files on %1 “%2” are called “%3”; name one by its id").arg(about->entity().label(), about->title(), name), {}};
    }
    return found->first();
}

Result<ExitCode> detach(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> file = fileFromArguments(context, arguments);
    if (!file)
        return file.error();
    if (Result<> done = AttachmentStore(context.casebook->store()).detach(file->id(), Words::tr("File detached")); !done)
        return done.error();
    answerId(context, *file);
    return ExitCode::Done;
}

Result<ExitCode> fetch(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> file = fileFromArguments(context, arguments);
    if (!file)
        return file.error();
    const QString sha256 = file->text(attachment().sha256);
    const Result<bool> isHere = AttachmentStore(context.casebook->store()).hasContent(sha256);
    if (!isHere)
        return isHere.error();
    if (*isHere) {
        context.output.message(Words::tr("The content of %1 is here already").arg(file->text(attachment().fileName)));
    } else if (Result<> asked = MissingContents(context.casebook->database()).ask(sha256, !arguments.isSet(QStringLiteral("stop"))); !asked) {
        return asked.error();
    }
    answerId(context, *file);
    return ExitCode::Done;
}

} // namespace

QList<Command> recordCommands()
{
    using Needs = Command::Needs;
    const QCommandLineOption where(
        QStringLiteral("where"),
        Words::tr(
            "A condition, such as country=CD, workers>=50, name~gold or phone= (empty); dates also from today: due_on<today+30, on=month-1, week, quarter, year; several are joined by and"),
        QStringLiteral("EXPR"));
    const QCommandLineOption view(
        QStringLiteral("view"),
        Words::tr(
            "A saved view: its conditions, order and fields; --where adds to it, --sort and --fields take their place"),
        QStringLiteral("NAME"));
    const QCommandLineOption sort(QStringLiteral("sort"), Words::tr("Fields to sort by"), QStringLiteral("FIELD[:desc],..."));
    const QCommandLineOption fields(QStringLiteral("fields"), Words::tr("Fields to show"), QStringLiteral("A,B,..."));
    const QCommandLineOption limit(QStringLiteral("limit"), Words::tr("At most so many"), QStringLiteral("N"));
    const QCommandLineOption after(QStringLiteral("after"), Words::tr("Only what comes behind this record"), QStringLiteral("ID"));
    const QCommandLineOption deleted(QStringLiteral("deleted"), Words::tr("What is in the recycle bin"));
    return {
        {QStringLiteral("list"),
         QStringLiteral(
             "ENTITY [--view NAME] [--where EXPR]... [--sort FIELD[:desc],...] [--fields A,B,...] [--limit N] [--after ID]"),
         Words::tr("Lists records"),
         Needs::Reading,
         1,
         1,
         {view, where, sort, fields, limit, after, deleted},
         list},
        {QStringLiteral("show"),
         QStringLiteral("ENTITY ID|NUMBER [--history] [--timeline]"),
         Words::tr("Shows one record, its derived fields and its children"),
         Needs::Reading,
         2,
         2,
         {{QStringLiteral("history"), Words::tr("With who changed what")},
          {QStringLiteral("timeline"), Words::tr("With all that happened around it")}},
         showRecord},
        {QStringLiteral("add"),
         QStringLiteral("ENTITY FIELD=VALUE..."),
         Words::tr("Adds a record and prints its id"),
         Needs::Writing,
         2,
         -1,
         {},
         add},
        {QStringLiteral("set"),
         QStringLiteral("ENTITY ID FIELD=VALUE..."),
         Words::tr("Changes fields of a record"),
         Needs::Writing,
         3,
         -1,
         {},
         set},
        {QStringLiteral("delete"),
         QStringLiteral("ENTITY ID"),
         Words::tr("Puts a record into the recycle bin"),
         Needs::Writing,
         2,
         2,
         {},
         remove},
        {QStringLiteral("restore"),
         QStringLiteral("ENTITY ID"),
         Words::tr("Takes a record out of the recycle bin"),
         Needs::Writing,
         2,
         2,
         {},
         restore},
        {QStringLiteral("attach"),
         QStringLiteral("ENTITY ID FILE..."),
         Words::tr("Attaches files to a record"),
         Needs::Writing,
         3,
         -1,
         {},
         attach},
        {QStringLiteral("detach"),
         QStringLiteral("ENTITY ID ATTACHMENT"),
         Words::tr("Takes a file off a record"),
         Needs::Writing,
         3,
         3,
         {},
         detach},
        {QStringLiteral("fetch"),
         QStringLiteral("ENTITY ID ATTACHMENT [--stop]"),
         Words::tr("Asks for the content of a file that is not in this casebook; the next packs made here say so"),
         Needs::Writing,
         3,
         3,
         {{QStringLiteral("stop"), Words::tr("Asks for it no more")}},
         fetch},
    };
}

} // namespace Lodebook
