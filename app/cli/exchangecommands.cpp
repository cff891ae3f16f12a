// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/importanswer.h"
#include "app/cli/paper.h"
#include "app/cli/records.h"

#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/exchange/cmrt/cmrtfile.h"
#include "models/exchange/cmrt/cmrtimport.h"
#include "models/exchange/export/calendarexport.h"
#include "models/exchange/export/tableexport.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/importsource.h"
#include "models/items/importpreview.h"
#include "models/storage/linkresolver.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// NAME=TEXT pairs of a repeated option.
Result<QMap<QString, QString>> pairs(const QCommandLineParser &arguments, const QString &option)
{
    QMap<QString, QString> map;
    for (const QString &pair : arguments.values(option)) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 1)
            return wrongUse(Words::tr("--%1 takes FIELD=…, not “%2”").arg(option, pair));
        map.insert(pair.first(at), pair.sliced(at + 1));
    }
    return map;
}

Result<ImportMapping> mappingFrom(const CommandContext &context, const QCommandLineParser &arguments)
{
    const Catalog &catalog = context.casebook->catalog();
    ImportMapping mapping;
    if (arguments.isSet(QStringLiteral("mapping"))) {
        const Result<ImportMapping> saved = ImportMapping::fromFile(catalog, arguments.value(QStringLiteral("mapping")));
        if (!saved)
            return saved;
        mapping = *saved;
    }
    if (arguments.isSet(QStringLiteral("as"))) {
        const QString kind = arguments.value(QStringLiteral("as"));
        const Result<const Entity *> entity = entityNamed(kind == QLatin1String("vcard") ? person().name() : kind);
        if (!entity)
            return entity.error();
        if (mapping.entity && mapping.entity != *entity)
            return wrongUse(Words::tr("The mapping is for %1, not for %2").arg(mapping.entity->name(), (*entity)->name()));
        mapping.entity = *entity;
    }
    if (!mapping.entity)
        return wrongUse(Words::tr("Say what the rows are with --as KIND, or with a mapping"));
    const Result<QMap<QString, QString>> mapped = pairs(arguments, QStringLiteral("map"));
    const Result<QMap<QString, QString>> fixed = pairs(arguments, QStringLiteral("set"));
    if (!mapped || !fixed)
        return (mapped ? fixed : mapped).error();
    mapping.columns.insert(*mapped);
    mapping.fixed.insert(*fixed);
    if (arguments.isSet(QStringLiteral("key")))
        mapping.key = arguments.value(QStringLiteral("key")).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : mapping.columns.keys() + mapping.fixed.keys() + mapping.key) {
        if (!mapping.entity->field(name) && name != QLatin1String("id"))
            return wrongUse(Words::tr("%1 has no field “%2”").arg(mapping.entity->name(), name));
    }
    const QString empty = arguments.value(QStringLiteral("empty"));
    if (!empty.isEmpty() && empty != QLatin1String("keep") && empty != QLatin1String("clear"))
        return wrongUse(Words::tr("--empty takes keep or clear"));
    if (empty == QLatin1String("clear")) {
        for (const Field *field : mapping.entity->ownFields())
            mapping.clears.insert(field->name());
    }
    const QString dates = arguments.value(QStringLiteral("dates"));
    if (dates == QLatin1String("dmy"))
        mapping.rules.dates = TextRules::DateOrder::DayFirst;
    else if (dates == QLatin1String("mdy"))
        mapping.rules.dates = TextRules::DateOrder::MonthFirst;
    else if (!dates.isEmpty())
        return wrongUse(Words::tr("--dates takes dmy or mdy"));
    const QString decimal = arguments.value(QStringLiteral("decimal"));
    if (decimal == QLatin1String(","))
        mapping.rules.decimalPoint = u',';
    else if (!decimal.isEmpty() && decimal != QLatin1String("."))
        return wrongUse(Words::tr("--decimal takes , or ."));
    return mapping;
}

ImportOptions importOptions(CommandContext &context, const QCommandLineParser &arguments, const QString &path)
{
    ImportOptions options;
    options.rehearse = arguments.isSet(QStringLiteral("dry-run"));
    options.sourcePath = path;
    options.rejectsPath = arguments.value(QStringLiteral("rejects"));
    options.progress = [&context, path](double fraction) {
        return context.output.progress(Words::tr("Importing %1").arg(QFileInfo(path).fileName()), fraction);
    };
    return options;
}

Result<ExitCode> imported(CommandContext &context, const Result<ImportReport> &report, const ImportOptions &options)
{
    const QString &path = options.sourcePath;
    if (!report) {
        const bool named = report.error().message.contains(QFileInfo(path).fileName());
        return named ? report.error() : Error{report.error().kind, Words::tr("%1: %2").arg(path, report.error().message), report.error().detail};
    }
    if (options.rehearse)
        context.output.message(Words::tr("Nothing was written; without --dry-run this would be the result:"));
    answerImport(context, *report, path);
    return report->isClean() ? ExitCode::Done : ExitCode::Incomplete;
}

/// A filled-in reporting template; --set says whose it is and which report its answers go into.
Result<ExitCode> importCmrt(CommandContext &context, const QCommandLineParser &arguments, const QString &path)
{
    for (const char *option : {"map", "mapping", "key", "empty", "dates", "decimal", "encoding", "sheet", "rejects"}) {
        if (arguments.isSet(QLatin1String(option)))
            return wrongUse(Words::tr("--%1 has no meaning for a reporting template, which is read as it was published").arg(QLatin1String(option)));
    }
    const Result<QMap<QString, QString>> fixed = pairs(arguments, QStringLiteral("set"));
    if (!fixed)
        return fixed.error();
    CmrtOrder order{.path = path};
    LinkResolver links(context.casebook->reader());
    for (auto set = fixed->cbegin(); set != fixed->cend(); ++set) {
        const bool isOrganisation = set.key() == cmrt().organisation.name();
        if (!isOrganisation && set.key() != cmrt().ddReport.name())
            return wrongUse(Words::tr("Of a reporting template --set takes organisation and dd_report, not “%1”").arg(set.key()));
        const Result<RecordId> id = isOrganisation ? links.resolve(organisation(), *set) : links.resolve(ddReport(), *set);
        if (!id)
            return id.error();
        (isOrganisation ? order.organisation : order.ddReport) = *id;
    }
    const ImportOptions options = importOptions(context, arguments, path);
    return imported(context, CmrtImport(context.casebook->store(), order).run(options), options);
}

/// Cards and mails: who resembles somebody that is here waits for a person, like rows the window holds back.
Result<ImportReport> importContacts(CommandContext &context, const ImportSource &source, const ImportMapping &mapping, const ImportOptions &options)
{
    ImportOrder order{.source = source, .mapping = mapping, .decisions = {}, .held = {}, .fingerprint = source.fingerprint(), .rejectsPath = options.rejectsPath};
    Result<std::unique_ptr<TableReader>> table = source.open();
    if (!table)
        return table.error();
    const Result<std::shared_ptr<ImportPreview>> preview = previewImport(context.casebook->store(), **table, mapping, options.progress);
    if (!preview || options.rehearse)
        return preview ? Result<ImportReport>((*preview)->report) : Result<ImportReport>(preview.error());
    order.held.source = source.name();
    order.held.mapping = mapping;
    order.held.headings = (*preview)->headings;
    for (const PreviewRow &row : (*preview)->rows) {
        if (!row.isDecidable())
            continue;
        order.decisions.insert(row.number, {RowDecision::Kind::HoldBack, {}, Words::tr("It may be “%1”, which is here already; it waits in the window, under Import").arg(row.resembles)});
        order.held.rows.append(row.source);
    }
    return carryOut(context.casebook->store(), order, options.progress);
}

Result<ExitCode> import(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.value(QStringLiteral("as")) == cmrt().name() && isCmrtFile(arguments.positionalArguments().first()))
        return importCmrt(context, arguments, arguments.positionalArguments().first());
    const Result<ImportMapping> mapping = mappingFrom(context, arguments);
    if (!mapping)
        return mapping.error();
    TableOptions files;
    files.sheet = arguments.value(QStringLiteral("sheet"));
    const QString encoding = arguments.value(QStringLiteral("encoding"));
    if (encoding == QLatin1String("windows-1252") || encoding == QLatin1String("latin1"))
        files.encoding = TableOptions::Encoding::Windows1252;
    else if (!encoding.isEmpty() && encoding != QLatin1String("utf-8"))
        return wrongUse(Words::tr("--encoding takes utf-8 or windows-1252"));
    const QString path = arguments.positionalArguments().first();
    const ImportSource source{.path = path, .options = files};
    const bool isContacts = mapping->entity == &person() && source.isContacts();
    if (arguments.value(QStringLiteral("as")) == QLatin1String("vcard") && !isContacts)
        return wrongUse(Words::tr("%1 holds neither cards nor a mail").arg(path));
    Result<std::unique_ptr<TableReader>> table = openTable(path, files);
    if (!table)
        return table.error();
    const ImportOptions options = importOptions(context, arguments, path);
    TableImport importer(context.casebook->store(), *mapping);
    return imported(context, isContacts ? importContacts(context, source, *mapping, options) : importer.run(**table, options), options);
}

bool isCalendar(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("ics"), Qt::CaseInsensitive) == 0;
}

Result<QList<Record>> eventsFrom(const CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Selection> selection = selectionFrom(context, event(), arguments);
    if (!selection)
        return selection.error();
    const Result<QList<qint64>> keys = rowKeysWithDerived(context.casebook->reader(), selection->query, selection->derived, context.asOf);
    return keys ? context.casebook->reader().byRowKeys(event(), *keys) : Result<QList<Record>>(keys.error());
}

/// deadlines, event, or calendar: both.
Result<ExitCode> exportCalendar(CommandContext &context, const QCommandLineParser &arguments, const QString &kind, const QString &path)
{
    if (!isCalendar(path))
        return wrongUse(Words::tr("Deadlines go into a calendar file: end its name with .ics"));
    const Result<QList<Deadline>> deadlines = kind == event().name() ? Result<QList<Deadline>>(QList<Deadline>()) : deadlinesFrom(context, arguments);
    const Result<QList<Record>> events = kind == QLatin1String("deadlines") ? Result<QList<Record>>(QList<Record>()) : eventsFrom(context, arguments);
    if (!deadlines || !events)
        return deadlines ? events.error() : deadlines.error();
    const Result<CalendarReport> report = writeCalendar(*deadlines, *events, path, context.casebook->clock().now());
    if (!report)
        return report.error();
    if (report->undated > 0)
        context.output.message(Words::tr("Left out, because they have no day: %Ln deadline(s) or event(s)", nullptr, int(report->undated)));
    if (report->restricted > 0)
        context.output.message(Words::tr("Left out, because restricted: %Ln record(s)", nullptr, int(report->restricted)));
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("file"), path);
        document.add(QStringLiteral("written"), report->written);
        document.add(QStringLiteral("undated"), report->undated);
        document.add(QStringLiteral("restricted_records"), report->restricted);
        context.output.json(document);
    } else {
        context.output.line(Words::tr("%Ln calendar entry(ies) written to %1", nullptr, int(report->written)).arg(path));
    }
    return ExitCode::Done;
}

Result<ExitCode> exportRecords(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString kind = arguments.positionalArguments().first();
    const bool isBoth = kind == QLatin1String("deadlines") || kind == QLatin1String("calendar");
    if (arguments.isSet(QStringLiteral("o")) && (isBoth || (kind == event().name() && isCalendar(arguments.value(QStringLiteral("o"))))))
        return exportCalendar(context, arguments, kind, arguments.value(QStringLiteral("o")));
    const Result<const Entity *> entity = entityNamed(kind);
    if (!entity)
        return entity.error();
    const QString path = arguments.value(QStringLiteral("o"));
    if (path.isEmpty())
        return wrongUse(Words::tr("Name the file with -o FILE"));
    if (isPaper(path))
        return exportPaper(context, **entity, arguments, path);
    const Result<Selection> selection = selectionFrom(context, **entity, arguments);
    if (!selection)
        return selection.error();
    const Result<QList<ListColumn>> columns = arguments.isSet(QStringLiteral("fields"))
        ? columnsFromText(context.casebook->catalog(), **entity, arguments.value(QStringLiteral("fields")))
        : Result<QList<ListColumn>>(allColumns(**entity));
    if (!columns)
        return wrongUse(columns.error());
    const Result<QList<qint64>> keys = rowKeysWithDerived(context.casebook->reader(), selection->query, selection->derived, context.asOf);
    if (!keys)
        return keys.error();
    const auto progress = [&](qint64 done) {
        return context.output.progress(Words::tr("Writing %1").arg(QFileInfo(path).fileName()), double(done) / double(keys->size()));
    };
    const Result<ExportReport> report = TableExport(context.casebook->reader(), context.asOf).run(**entity, *keys, *columns, path, progress);
    if (!report)
        return report.error();
    for (const QString &sentence : report->sentences())
        context.output.message(sentence);
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("file"), path);
        document.add(QStringLiteral("written"), report->written);
        document.add(QStringLiteral("restricted_records"), report->restrictedRecords);
        document.add(QStringLiteral("restricted_fields"), QJsonArray::fromStringList(report->restrictedColumns));
        document.add(QStringLiteral("withheld_records"), report->withheldRecords);
        context.output.json(document);
    } else {
        context.output.line(Words::tr("%Ln record(s) written to %1", nullptr, int(report->written)).arg(path));
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> exchangeCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("import"), QStringLiteral("FILE --as KIND [--map FIELD=HEADING]... [--mapping FILE] [--set FIELD=VALUE]... [--key FIELD,...] [--empty keep|clear] [--dates dmy|mdy] [--decimal ,] [--encoding utf-8|windows-1252] [--sheet NAME] [--dry-run] [--rejects FILE]"),
         Words::tr("Brings the rows of a CSV file or workbook in, or the people of cards (vCard) or a mail (.eml), as one batch that can be undone whole"), Needs::Writing, 1, 1,
         {{QStringLiteral("as"), Words::tr("What the rows are: an entity, or vcard for cards and mails"), QStringLiteral("KIND")},
          {QStringLiteral("map"), Words::tr("Which heading fills a field"), QStringLiteral("FIELD=HEADING")},
          {QStringLiteral("mapping"), Words::tr("A saved mapping"), QStringLiteral("FILE")},
          {QStringLiteral("set"), Words::tr("One value for all rows"), QStringLiteral("FIELD=VALUE")},
          {QStringLiteral("key"), Words::tr("Fields that say which record a row updates"), QStringLiteral("FIELD,...")},
          {QStringLiteral("empty"), Words::tr("What an empty cell does to a record that is updated"), QStringLiteral("keep|clear")},
          {QStringLiteral("dates"), Words::tr("Which comes first in 03/04/2024"), QStringLiteral("dmy|mdy")},
          {QStringLiteral("decimal"), Words::tr("The decimal point of typed numbers"), QStringLiteral(",")},
          {QStringLiteral("encoding"), Words::tr("Of a text file that is not Unicode"), QStringLiteral("NAME")},
          {QStringLiteral("sheet"), Words::tr("Of a workbook"), QStringLiteral("NAME")},
          {QStringLiteral("dry-run"), Words::tr("Do everything and keep nothing")},
          {QStringLiteral("rejects"), Words::tr("Where rejected rows go, with the reasons"), QStringLiteral("FILE")}}, import},
        {QStringLiteral("export"), QStringLiteral("KIND [--where ...] [--fields ...] -o FILE, or deadlines, event or calendar (both) [--until DATE] [--owner NAME] -o FILE.ics"),
         Words::tr("Writes records to .csv, .xlsx or .json, as a printed list to .pdf, .html or .odt, and deadlines and events to a calendar"), Needs::Reading, 1, 1,
         {{QStringLiteral("where"), Words::tr("A condition"), QStringLiteral("EXPR")},
          {QStringLiteral("sort"), Words::tr("Fields to sort by"), QStringLiteral("FIELD[:desc],...")},
          {QStringLiteral("fields"), Words::tr("Fields to write"), QStringLiteral("A,B,...")},
          {QStringLiteral("until"), Words::tr("As far ahead as this day"), QStringLiteral("DATE")},
          {QStringLiteral("owner"), Words::tr("Only what this officer has to do"), QStringLiteral("NAME")},
          {{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file"), QStringLiteral("FILE")}}, exportRecords},
    };
}

} // namespace Lodebook
