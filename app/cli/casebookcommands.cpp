// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/entities/catalogue.h"
#include "models/exchange/demonstration.h"
#include "models/exchange/referencelists.h"
#include "models/storage/backup.h"
#include "models/storage/casebookcheck.h"
#include "models/storage/encryption.h"
#include "models/storage/logarchive.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<> prepareEncryption(CommandContext &context, const CasebookLocation &location,
                           std::unique_ptr<Encryption::NewCasebook> &encrypted)
{
    if (!Encryption::isAvailable())
        return Error{
            Error::Kind::Refused, Words::tr("This program is built without encryption at rest; nothing was made"), {}};
    if (location.kind != CasebookLocation::Kind::File)
        return Error{
            Error::Kind::Refused,
            Words::tr("A casebook on a server is encrypted by the server's disks and connections, not by this program"),
            {}};
    const Result<QString> passphrase = context.secrets.readNew(Words::tr("New passphrase"));
    if (!passphrase)
        return passphrase.error();
    Result<std::unique_ptr<Encryption::NewCasebook>> prepared =
        Encryption::NewCasebook::prepare(location.path, *passphrase);
    if (!prepared)
        return prepared.error();
    encrypted = std::move(*prepared);
    return {};
}

Result<ExitCode> create(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<CasebookLocation> location = context.location();
    if (!location)
        return location.error();
    std::unique_ptr<Encryption::NewCasebook> encrypted;
    if (arguments.isSet(QStringLiteral("encrypt"))) {
        if (Result<> prepared = prepareEncryption(context, *location, encrypted); !prepared)
            return prepared.error();
    }
    const auto progress = [&context](const QString &what, double fraction) {
        return context.output.progress(what, fraction);
    };
    const Result<NewCasebook> made = makeCasebook(*location, {.officer = context.officer}, arguments.isSet(QStringLiteral("demo")), progress);
    if (!made)
        return made.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("casebook"), location->display());
        document.add(QStringLiteral("reference_records"), made->referenceRecords);
        document.add(QStringLiteral("demonstration_records"), made->demonstrationRecords);
        if (encrypted)
            document.add(QStringLiteral("recovery_key"), encrypted->recoveryKey());
        context.output.json(document);
    } else {
        context.output.line(Words::tr("%1 made, with %2 reference records and %3 of the demonstration").arg(location->display()).arg(made->referenceRecords).arg(made->demonstrationRecords));
        if (encrypted)
            context.output.line(Words::tr("Recovery key, to be written on paper now; nobody can show it again: %1")
                                    .arg(encrypted->recoveryKey()));
    }
    return ExitCode::Done;
}

Result<ExitCode> info(CommandContext &context, const QCommandLineParser &)
{
    Casebook &casebook = *context.casebook;
    OrderedJson counts;
    QList<QStringList> rows;
    for (const Entity *entity : casebook.catalog().entities()) {
        const Result<qint64> count = casebook.reader().count(Query(*entity));
        if (!count)
            return count.error();
        counts.add(entity->name(), *count);
        if (*count > 0)
            rows.append({entity->name(), QString::number(*count)});
    }
    const Result<qint64> devices = casebook.reader().count(Query(*casebook.catalog().entity(u"device")));
    const Result<QString> version = casebook.fact(QStringLiteral("schema_version"));
    const Result<QString> backup = casebook.fact(QStringLiteral("last_backup"));
    if (!devices || !version || !backup)
        return (!devices ? devices.error() : !version ? version.error() : backup.error());
    const bool file = casebook.location().kind == CasebookLocation::Kind::File;
    const qint64 size = file ? QFileInfo(casebook.location().path).size() : 0;
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("casebook"), casebook.location().display());
        document.add(QStringLiteral("version"), QCoreApplication::applicationVersion());
        document.add(QStringLiteral("schema"), version->toInt());
        document.add(QStringLiteral("engine"), casebook.database().dialect().name());
        document.add(QStringLiteral("encrypted"), !casebook.database().keyId().isEmpty());
        document.add(QStringLiteral("size"), file ? QJsonValue(size) : QJsonValue(QJsonValue::Null));
        document.add(QStringLiteral("devices"), *devices);
        document.add(QStringLiteral("last_backup"), backup->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*backup));
        document.add(QStringLiteral("counts"), counts);
        context.output.json(document);
        return ExitCode::Done;
    }
    if (context.output.format == Output::Format::Table) {
        context.output.line(Words::tr("%1 (schema %2, program %3, %4)").arg(casebook.location().display(), *version, QCoreApplication::applicationVersion(), casebook.database().dialect().name()));
        if (file)
            context.output.line(QLocale().formattedDataSize(size));
        if (!casebook.database().keyId().isEmpty())
            context.output.line(Words::tr("Encrypted"));
        context.output.line(Words::tr("%Ln device(s)", nullptr, int(*devices)));
        context.output.line(backup->isEmpty() ? Words::tr("No backup yet") : Words::tr("Last backup: %1").arg(*backup));
    }
    context.output.table({QStringLiteral("entity"), QStringLiteral("records")}, rows);
    return ExitCode::Done;
}

QString derivedTypeName(FieldType type)
{
    switch (type) {
    case FieldType::YesNo: return QStringLiteral("yes_no");
    case FieldType::Integer: return QStringLiteral("integer");
    case FieldType::Decimal: return QStringLiteral("decimal");
    case FieldType::Date: return QStringLiteral("date");
    case FieldType::Choice: return QStringLiteral("choice");
    default: return QStringLiteral("text"); // no rule gives another type
    }
}

/// The codes a choice field takes: as declared, with what the casebook adds to them when one is named.
QStringList codesOf(const Field &field, Casebook *casebook)
{
    QStringList codes;
    if (const Result<QList<CodeEntry>> entries =
            casebook ? casebook->codes().entries(field) : Result<QList<CodeEntry>>(QList<CodeEntry>());
        entries) {
        for (const CodeEntry &entry : *entries) {
            if (!entry.retired)
                codes.append(entry.code);
        }
    }
    for (const Choice &choice : casebook ? QList<Choice>() : field.choices())
        codes.append(choice.code);
    return codes;
}

OrderedJson fieldJson(const Field &field, Casebook *casebook)
{
    OrderedJson json;
    json.add(QStringLiteral("name"), field.name());
    json.add(QStringLiteral("type"), typeName(field));
    json.add(QStringLiteral("several"), field.type() == FieldType::Codes || field.type() == FieldType::Choices || field.type() == FieldType::Links);
    json.add(QStringLiteral("label"), field.label());
    json.add(QStringLiteral("required"), field.isRequired());
    json.add(QStringLiteral("restricted"), field.isRestricted());
    json.add(QStringLiteral("personal"), field.isPersonal());
    if (!field.target().isEmpty())
        json.add(QStringLiteral("target"), field.target());
    if (!field.unit().isEmpty())
        json.add(QStringLiteral("unit"), field.unit());
    if (field.type() == FieldType::Choice || field.type() == FieldType::Choices)
        json.add(QStringLiteral("choices"), QJsonArray::fromStringList(codesOf(field, casebook)));
    return json;
}

OrderedJson entityJson(const Entity &entity, Casebook *casebook)
{
    QList<OrderedJson> fields, derived;
    for (const Field *field : entity.publicFields())
        fields.append(fieldJson(*field, casebook));
    for (const Derived &one : entity.derived()) {
        OrderedJson json;
        json.add(QStringLiteral("name"), one.name);
        json.add(QStringLiteral("type"), derivedTypeName(one.type));
        json.add(QStringLiteral("label"), one.translatedLabel());
        QStringList codes;
        for (const Choice &choice : one.choices)
            codes.append(choice.code);
        if (!codes.isEmpty())
            json.add(QStringLiteral("choices"), QJsonArray::fromStringList(codes));
        derived.append(json);
    }
    OrderedJson json;
    json.add(QStringLiteral("entity"), entity.name());
    json.add(QStringLiteral("label"), entity.label());
    json.add(QStringLiteral("fields"), fields);
    json.add(QStringLiteral("derived"), derived);
    return json;
}

Result<ExitCode> schema(CommandContext &context, const QCommandLineParser &arguments)
{
    QList<const Entity *> entities = allEntities();
    if (!arguments.positionalArguments().isEmpty()) {
        const Result<const Entity *> one = entityNamed(arguments.positionalArguments().first());
        if (!one)
            return one.error();
        entities = {*one};
    }
    if (context.output.format == Output::Format::Json) {
        QList<OrderedJson> list;
        for (const Entity *entity : entities)
            list.append(entityJson(*entity, context.casebook.get()));
        OrderedJson document;
        document.add(QStringLiteral("schema"), schemaVersion);
        document.add(QStringLiteral("entities"), list);
        context.output.json(document);
        return ExitCode::Done;
    }
    QList<QStringList> rows;
    for (const Entity *entity : entities) {
        for (const Field *field : entity->publicFields())
            rows.append({entity->name(), field->name(), typeName(*field), field->isRequired() ? Words::tr("needed") : QString(), field->label()});
        for (const Derived &one : entity->derived())
            rows.append({entity->name(), one.name, Words::tr("derived"), QString(), one.translatedLabel()});
    }
    context.output.table({QStringLiteral("entity"), QStringLiteral("field"), QStringLiteral("type"), QStringLiteral("required"), QStringLiteral("label")}, rows);
    return ExitCode::Done;
}

Result<ExitCode> backup(CommandContext &context, const QCommandLineParser &arguments)
{
    Casebook &casebook = *context.casebook;
    QString path = arguments.value(QStringLiteral("o"));
    if (path.isEmpty())
        path = QStringLiteral("%1/%2.lodebook").arg(backupFolder(casebook.location().path), casebook.clock().now().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    const Result<BackupReport> report = writeBackup(casebook.database(), casebook.catalog(), path);
    if (!report)
        return report.error();
    if (!casebook.isReadOnly()) {
        if (Result<> noted = casebook.setFact(QStringLiteral("last_backup"), casebook.clock().now().toString(Qt::ISODate)); !noted)
            return noted.error();
    }
    const bool isEncrypted = !casebook.database().keyId().isEmpty();
    const bool isTried = isEncrypted && Encryption::isRehearsed(casebook.database());
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("file"), report->path);
        document.add(QStringLiteral("bytes"), report->bytes);
        document.add(QStringLiteral("records"), report->records);
        document.add(QStringLiteral("recovery_key_tried"), isEncrypted ? QJsonValue(isTried) : QJsonValue(QJsonValue::Null));
        context.output.json(document);
    } else {
        context.output.line(Words::tr("%1: %Ln record(s), opened and checked", nullptr, int(report->records)).arg(report->path));
    }
    if (isEncrypted && !isTried)
        context.output.message(
            Words::tr("Nobody has tried yet whether the recovery key on paper opens it. “recovery-key” tries it."));
    return ExitCode::Done;
}

qint64 sizeOf(const Casebook &casebook)
{
    return casebook.location().kind == CasebookLocation::Kind::File ? QFileInfo(casebook.location().path).size() : 0;
}

Result<ExitCode> compact(CommandContext &context, const QCommandLineParser &arguments)
{
    Casebook &casebook = *context.casebook;
    const QString text = arguments.value(QStringLiteral("older-than"));
    bool isNumber = true;
    const int days = text.isEmpty() ? LogArchive::daysKeptAtHand : text.toInt(&isNumber);
    if (!isNumber || days < 0)
        return wrongUse(Words::tr("%1 is not a number of days").arg(text));
    const qint64 before = sizeOf(casebook);
    LogArchive archive(casebook.database());
    const Result<LogArchive::PutAway> done =
        archive.putAway(casebook.clock().now().addDays(-days), [&context](double fraction) {
            return context.output.progress(Words::tr("Older entries of the change log are put away"), fraction);
        });
    if (!done)
        return done.error();
    if (Result<> given = giveBackRoom(casebook.database()); !given)
        return given.error();
    const qint64 after = sizeOf(casebook);
    if (context.output.format == Output::Format::Json) {
        const bool isFile = casebook.location().kind == CasebookLocation::Kind::File;
        OrderedJson document;
        document.add(QStringLiteral("lines"), done->lines);
        document.add(QStringLiteral("bytes_before"), isFile ? QJsonValue(before) : QJsonValue(QJsonValue::Null));
        document.add(QStringLiteral("bytes_after"), isFile ? QJsonValue(after) : QJsonValue(QJsonValue::Null));
        context.output.json(document);
    } else {
        context.output.line(Words::tr("%Ln entry(s) of the change log put away: %1 before, %2 now", nullptr, int(done->lines))
                                .arg(QLocale().formattedDataSize(done->before), QLocale().formattedDataSize(done->after)));
        if (before > 0)
            context.output.line(Words::tr("The casebook took %1 and takes %2").arg(QLocale().formattedDataSize(before), QLocale().formattedDataSize(after)));
    }
    return ExitCode::Done;
}

Result<ExitCode> restore(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<CasebookLocation> location = context.location();
    if (!location)
        return location.error();
    if (location->kind != CasebookLocation::Kind::File)
        return Error{Error::Kind::Refused, Words::tr("A casebook on a server is restored with the server's own tools"), {}};
    const Result<CasebookLocation> backupFile = CasebookLocation::fromText(arguments.positionalArguments().first());
    for (const Result<CasebookLocation> &each : {backupFile, location}) {
        if (const Result<> unlocked = each ? context.unlock(*each) : Result<>(each.error()); !unlocked)
            return unlocked.error();
    }
    const Result<QString> kept = restoreBackup(arguments.positionalArguments().first(), location->path, catalog(), *context.clock);
    if (!kept)
        return kept.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("casebook"), location->display());
        document.add(QStringLiteral("kept"), kept->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*kept));
        context.output.json(document);
    } else {
        context.output.line(kept->isEmpty() ? Words::tr("Restored to %1").arg(location->display()) : Words::tr("Restored to %1; what was there before is kept as %2").arg(location->display(), *kept));
    }
    return ExitCode::Done;
}

Result<ExitCode> check(CommandContext &context, const QCommandLineParser &arguments)
{
    CasebookCheck checker(context.casebook->reader());
    const Result<CheckReport> report = checker.run(arguments.isSet(QStringLiteral("deep")), [&context](qint64 done, qint64 total) {
        return context.output.progress(Words::tr("Checking"), total > 0 ? double(done) / double(total) : 1);
    });
    if (!report)
        return report.error();
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    QList<OrderedJson> list;
    for (const CheckFinding &finding : report->findings) {
        OrderedJson one;
        one.add(QStringLiteral("entity"), textOrNull(finding.entity));
        one.add(QStringLiteral("id"), textOrNull(toText(finding.record)));
        one.add(QStringLiteral("field"), textOrNull(finding.field));
        one.add(QStringLiteral("problem"), finding.what);
        one.add(QStringLiteral("advice"), textOrNull(finding.advice));
        list.append(one);
        if (context.output.format != Output::Format::Json) {
            const QStringList place{finding.entity, toText(finding.record), finding.field};
            context.output.message(QStringLiteral("%1: %2 %3").arg(place.join(u' ').simplified(), finding.what, finding.advice));
        }
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("ok"), report->found == 0);
        document.add(QStringLiteral("total"), report->found);
        document.add(QStringLiteral("findings"), list);
        context.output.json(document);
    } else {
        context.output.line(report->found == 0 ? Words::tr("Nothing is wrong") : Words::tr("%Ln thing(s) are wrong", nullptr, int(report->found)));
    }
    return report->found == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

QList<Command> casebookCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("create"),
         QStringLiteral("[--demo] [--encrypt]"),
         Words::tr("Makes a new casebook with the reference lists; never overwrites one"),
         Needs::Nothing,
         0,
         0,
         {{QStringLiteral("demo"), Words::tr("With the demonstration data")},
          {QStringLiteral("encrypt"), Words::tr("Encrypted at rest")}},
         create},
        {QStringLiteral("info"),
         QString(),
         Words::tr("Version, counts, size, devices, last backup"),
         Needs::Reading,
         0,
         0,
         {},
         info},
        {QStringLiteral("schema"),
         QStringLiteral("[ENTITY]"),
         Words::tr("Entities and fields: the dictionary itself"),
         Needs::ReadingIfThere,
         0,
         1,
         {},
         schema},
        {QStringLiteral("check"),
         QStringLiteral("[--deep]"),
         Words::tr("Looks for anything wrong; exit 1 when there is"),
         Needs::Reading,
         0,
         0,
         {{QStringLiteral("deep"), Words::tr("Everything, whatever it takes")}},
         check},
        {QStringLiteral("backup"),
         QStringLiteral("[-o FILE]"),
         Words::tr("Writes a copy, opens it and checks it"),
         Needs::Reading,
         0,
         0,
         {{{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file"), QStringLiteral("FILE")}},
         backup},
        {QStringLiteral("compact"),
         QStringLiteral("[--older-than DAYS]"),
         Words::tr("Makes the file smaller: older entries of the change log are kept compressed; nothing is lost"),
         Needs::Writing,
         0,
         0,
         {{QStringLiteral("older-than"), Words::tr("Entries from more days ago than these; 365 unless said"), QStringLiteral("DAYS")}},
         compact},
        {QStringLiteral("restore-backup"),
         QStringLiteral("FILE"),
         Words::tr("Puts a backup in the casebook's place; what was there is kept beside it"),
         Needs::Nothing,
         1,
         1,
         {},
         restore},
    };
}

} // namespace Lodebook
