// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/exchange/pack/packfiles.h"
#include "models/exchange/pack/receipts.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QFileInfo>

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

QJsonValue momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

OrderedJson countsOf(const QMap<QString, qint64> &counts)
{
    OrderedJson json;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        json.add(count.key(), *count);
    return json;
}

PackProgress progressOf(CommandContext &context, const QString &what)
{
    return [&context, what](qint64 done, qint64 total) {
        return context.output.progress(what, total > 0 ? double(done) / double(total) : 0);
    };
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

// pack make

Result<PackRequest> requestFrom(CommandContext &context, const QCommandLineParser &arguments)
{
    PackRequest request;
    // “--scope a=1 b=2 --to one two”: words that belong to no option are more of either.
    QStringList expressions = arguments.values(QStringLiteral("scope"));
    QStringList names = arguments.values(QStringLiteral("to"));
    for (const QString &word : arguments.positionalArguments())
        (word.contains(u'=') || word == QLatin1String("all") ? expressions : names).append(word);
    if (expressions.isEmpty())
        return wrongUse(
            Words::tr("Say with --scope what the pack may hold: all, project=NUMBER, country=CODE or mine_site=ID"));
    if (!arguments.isSet(QStringLiteral("to")))
        return wrongUse(Words::tr("Say with --to for which devices the pack is"));
    if (!arguments.isSet(QStringLiteral("o")))
        return wrongUse(Words::tr("Say with -o which file to write"));
    const Result<Scope> scope = Scope::fromExpressions(expressions, context.casebook->reader());
    if (!scope)
        return scope.error().kind == Error::Kind::Invalid ? wrongUse(scope.error()) : scope.error();
    request.scope = *scope;
    const Result<QList<RecordId>> devices = PackFiles(*context.casebook).devicesCalled(names);
    if (!devices)
        return devices.error();
    request.devices = *devices;
    if (arguments.isSet(QStringLiteral("days"))) {
        const Result<int> days = numberOption(arguments, QStringLiteral("days"), 0);
        if (!days)
            return days.error();
        request.days = *days;
    }
    const QString attachments = arguments.value(QStringLiteral("attachments"));
    if (attachments == QLatin1String("none"))
        request.attachments = PackRequest::Attachments::None;
    else if (attachments == QLatin1String("all"))
        request.attachments = PackRequest::Attachments::All;
    else if (!attachments.isEmpty() && attachments != QLatin1String("small"))
        return wrongUse(Words::tr("--attachments takes none, small or all"));
    if (arguments.isSet(QStringLiteral("room"))) {
        const Result<int> room = numberOption(arguments, QStringLiteral("room"), 1);
        if (!room)
            return room.error();
        request.room = qint64(*room) * 1024 * 1024;
    }
    return request;
}

Result<ExitCode> make(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<PackRequest> request = requestFrom(context, arguments);
    if (!request)
        return request.error();
    const QString path = arguments.value(QStringLiteral("o"));
    const Result<MadePack> made =
        PackFiles(*context.casebook).make(*request, path, progressOf(context, Words::tr("Making the pack")));
    if (!made)
        return made.error();
    const PackContents &contents = made->contents;
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("pack"), toText(contents.manifest.pack));
        document.add(QStringLiteral("file"), path);
        document.add(QStringLiteral("bytes"), made->bytes);
        document.add(QStringLiteral("scope"), QJsonArray::fromStringList(request->scope.expressions()));
        QStringList devices;
        for (const RecordId &device : request->devices)
            devices.append(toText(device));
        document.add(QStringLiteral("to"), QJsonArray::fromStringList(devices));
        document.add(QStringLiteral("expires"),
                     momentOrNull(request->days > 0 ? contents.manifest.made.addDays(request->days) : QDateTime()));
        document.add(QStringLiteral("actions"), contents.actions);
        document.add(QStringLiteral("changes"), contents.changes);
        document.add(QStringLiteral("by_entity"), countsOf(contents.changesByEntity));
        document.add(QStringLiteral("withheld"), contents.withheld);
        document.add(QStringLiteral("unshared_reports"), contents.unshared);
        document.add(QStringLiteral("forgotten"), contents.forgotten);
        document.add(QStringLiteral("attachments"), made->contentsTaken);
        document.add(QStringLiteral("attachments_in_part"), made->contentsInPart);
        document.add(QStringLiteral("attachments_waiting"), made->contentsWaiting);
        document.add(QStringLiteral("attachments_left_out"), made->contentsLeftOut);
        context.output.json(document);
        return ExitCode::Done;
    }
    context.output.line(
        Words::tr("%1: %Ln change(s), %2", nullptr, int(contents.changes)).arg(path, sizeText(made->bytes)));
    if (contents.withheld > 0)
        context.output.message(
            Words::tr("%Ln change(s) of restricted records stay here", nullptr, int(contents.withheld)));
    if (contents.unshared > 0)
        context.output.message(Words::tr("%Ln due-diligence report(s) in it are without the member's consent: their scores and answers stay between officers",
                                         nullptr, int(contents.unshared)));
    if (contents.forgotten > 0)
        context.output.message(
            Words::tr("%Ln record(s) have left what may be held there; they are forgotten once all is back here",
                      nullptr, int(contents.forgotten)));
    if (made->contentsInPart + made->contentsWaiting > 0)
        context.output.message(
            Words::tr("%Ln attachment(s) find no room in this pack, or not all of them; later ones bring the rest",
                      nullptr, int(made->contentsInPart + made->contentsWaiting)));
    if (made->contentsLeftOut > 0)
        context.output.message(Words::tr("%Ln large attachment(s) stay here; --attachments all takes them along",
                                         nullptr, int(made->contentsLeftOut)));
    return ExitCode::Done;
}

// pack show

Result<ExitCode> show(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString path = arguments.positionalArguments().constFirst();
    const Result<PackGlance> glance =
        PackFiles(*context.casebook).glance(path, progressOf(context, Words::tr("Reading the pack")));
    if (!glance)
        return glance.error();
    const bool ours = glance->isForThisDevice;
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("file"), path);
        document.add(QStringLiteral("bytes"), glance->header.fileSize);
        document.add(QStringLiteral("format"), glance->header.format);
        document.add(QStringLiteral("for_this_device"), ours);
        document.add(QStringLiteral("recipients"), QJsonArray::fromStringList(glance->recipients));
        document.add(QStringLiteral("pack"),
                     ours ? QJsonValue(toText(glance->slip.pack)) : QJsonValue(QJsonValue::Null));
        document.add(QStringLiteral("sender"), textOrNull(glance->sender));
        document.add(QStringLiteral("made"), momentOrNull(glance->slip.made));
        document.add(QStringLiteral("expires"), momentOrNull(glance->slip.expires));
        document.add(QStringLiteral("scope"),
                     ours ? QJsonValue(QJsonArray::fromStringList(glance->manifest.scope.expressions()))
                          : QJsonValue(QJsonValue::Null));
        document.add(QStringLiteral("taken"), glance->wasTaken);
        document.add(QStringLiteral("changes"), glance->changes);
        document.add(QStringLiteral("by_entity"), countsOf(glance->changesByEntity));
        document.add(QStringLiteral("attachments"), glance->contents);
        context.output.json(document);
        return ours ? ExitCode::Done : ExitCode::NotPermitted;
    }
    if (!ours) {
        context.output.message(
            glance->recipients.isEmpty()
                ? Words::tr("%1 (%2) is not for this device").arg(path, sizeText(glance->header.fileSize))
                : Words::tr("%1 (%2) is for %3, not for this device")
                      .arg(path, sizeText(glance->header.fileSize), glance->recipients.join(QLatin1String(", "))));
        return ExitCode::NotPermitted;
    }
    context.output.line(Words::tr("%1 from “%2”, made on %3: %Ln change(s), %4", nullptr, int(glance->changes))
                            .arg(path, glance->sender,
                                 QLocale().toString(glance->slip.made.toLocalTime(), QLocale::ShortFormat),
                                 sizeText(glance->header.fileSize)));
    QList<QStringList> rows;
    for (auto count = glance->changesByEntity.cbegin(); count != glance->changesByEntity.cend(); ++count)
        rows.append({count.key(), QString::number(*count)});
    context.output.table({QStringLiteral("kind"), QStringLiteral("changes")}, rows);
    if (glance->wasTaken)
        context.output.message(Words::tr("It was taken in already"));
    return ExitCode::Done;
}

// pack apply

QString riskCode(PackItem::Risk risk)
{
    switch (risk) {
    case PackItem::Risk::HeldBack: return QStringLiteral("held_back");
    case PackItem::Risk::Conflict: return QStringLiteral("conflict");
    case PackItem::Risk::Deletion: return QStringLiteral("deletion");
    case PackItem::Risk::Twin: return QStringLiteral("twin");
    case PackItem::Risk::Delicate: return QStringLiteral("delicate_change");
    case PackItem::Risk::Change: return QStringLiteral("change");
    case PackItem::Risk::Addition: return QStringLiteral("addition");
    }
    return {};
}

Result<QList<PackRefusal>> refusalsFrom(const QCommandLineParser &arguments)
{
    QList<PackRefusal> refusals;
    for (const QString &text : arguments.values(QStringLiteral("refuse"))) {
        const PackRefusal one{text.section(u'/', 0, 0), recordIdFromText(text.section(u'/', 1, 1)),
                              text.section(u'/', 2)};
        const Result<const Entity *> entity = entityNamed(one.entity);
        if (!entity)
            return entity.error();
        if (one.record.isNull() || (!one.field.isEmpty() && !(*entity)->field(one.field)))
            return wrongUse(Words::tr("--refuse takes ENTITY/ID or ENTITY/ID/FIELD, not “%1”").arg(text));
        refusals.append(one);
    }
    return refusals;
}

OrderedJson itemJson(const PackItem &item)
{
    OrderedJson json;
    json.add(QStringLiteral("risk"), riskCode(item.risk));
    json.add(QStringLiteral("entity"), item.entity->name());
    json.add(QStringLiteral("id"), toText(item.record));
    json.add(QStringLiteral("title"), item.title);
    QList<OrderedJson> fields;
    for (const PackItemField &field : item.fields) {
        const auto value = [&](const QVariant &of) { return toJson(*item.entity->field(field.name), of); };
        OrderedJson one;
        one.add(QStringLiteral("field"), field.name);
        one.add(QStringLiteral("before"), value(field.before));
        one.add(QStringLiteral("after"), value(field.after));
        one.add(QStringLiteral("conflict"), field.isInConflict);
        if (field.isInConflict) {
            QJsonArray theirs;
            for (const QVariant &other : field.others)
                theirs.append(value(other));
            one.add(QStringLiteral("former"), value(field.former));
            one.add(QStringLiteral("ours"), value(field.before));
            one.add(QStringLiteral("theirs"), theirs);
        }
        one.add(QStringLiteral("held_back"), field.isHeldBack);
        fields.append(one);
    }
    json.add(QStringLiteral("fields"), fields);
    return json;
}

OrderedJson summaryOf(const PackReport &report, bool isPreview)
{
    OrderedJson document;
    const bool isDone = !isPreview && !report.isKnown;
    document.add(QStringLiteral("batch"),
                 isDone ? QJsonValue(toText(report.batch.isNull() ? report.pack : report.batch))
                        : QJsonValue(QJsonValue::Null));
    document.add(QStringLiteral("read"), report.added + report.changed + report.unchanged + report.heldBack);
    document.add(QStringLiteral("added"), report.added);
    document.add(QStringLiteral("changed"), report.changed);
    document.add(QStringLiteral("unchanged"), report.unchanged);
    document.add(QStringLiteral("rejected"), report.heldBack);
    document.add(QStringLiteral("duplicates"), report.twins);
    document.add(QStringLiteral("conflicts"), report.conflicts);
    QList<OrderedJson> problems;
    for (const PackItem &item : report.items) {
        for (const PackItemField &field : item.fields) {
            if (!field.isHeldBack)
                continue;
            OrderedJson one;
            one.add(QStringLiteral("row"), QJsonValue(QJsonValue::Null));
            one.add(QStringLiteral("entity"), item.entity->name());
            one.add(QStringLiteral("id"), toText(item.record));
            one.add(QStringLiteral("field"), field.name);
            one.add(QStringLiteral("value"), toJson(*item.entity->field(field.name), field.after));
            one.add(QStringLiteral("problem"),
                    Words::tr("Held back: what it leads to is not here, or a rule refuses it"));
            problems.append(one);
        }
    }
    document.add(QStringLiteral("problems"), problems);
    document.add(QStringLiteral("pack"), toText(report.pack));
    document.add(QStringLiteral("sender"), report.senderName);
    document.add(QStringLiteral("known"), report.isKnown);
    document.add(QStringLiteral("changes"), report.read);
    document.add(QStringLiteral("refused"), report.refused);
    document.add(QStringLiteral("forgotten"), report.forgotten);
    document.add(QStringLiteral("later_version"), report.laterVersion);
    document.add(QStringLiteral("clock_ahead_seconds"), report.clockAhead / 1000);
    if (!isPreview)
        return document;
    OrderedJson risks;
    for (auto risk = report.byRisk.cbegin(); risk != report.byRisk.cend(); ++risk)
        risks.add(riskCode(risk.key()), *risk);
    document.add(QStringLiteral("by_risk"), risks);
    QList<OrderedJson> items;
    for (const PackItem &item : report.items)
        items.append(itemJson(item));
    document.add(QStringLiteral("items"), items);
    document.add(QStringLiteral("more_items"), report.hasMoreItems());
    return document;
}

void tell(CommandContext &context, const PackReport &report, bool isPreview)
{
    if (report.isKnown) {
        context.output.line(Words::tr("This pack was taken in already; nothing was changed."));
        return;
    }
    if (isPreview) {
        QList<QStringList> rows;
        for (const PackItem &item : report.items) {
            QStringList fields;
            for (const PackItemField &field : item.fields)
                fields.append(field.name);
            rows.append({riskCode(item.risk), item.entity->name(), toText(item.record), item.title,
                         fields.join(QLatin1String(", "))});
        }
        context.output.table({QStringLiteral("risk"), QStringLiteral("entity"), QStringLiteral("id"),
                              QStringLiteral("title"), QStringLiteral("fields")},
                             rows);
    }
    const QStringList counts{Words::tr("%Ln added", nullptr, int(report.added)),
                             Words::tr("%Ln changed", nullptr, int(report.changed)),
                             Words::tr("%Ln unchanged", nullptr, int(report.unchanged)),
                             Words::tr("%Ln held back", nullptr, int(report.heldBack)),
                             Words::tr("%Ln twin(s)", nullptr, int(report.twins)),
                             Words::tr("%Ln conflict(s)", nullptr, int(report.conflicts))};
    context.output.line(Words::tr("Pack from “%1”: %2").arg(report.senderName, counts.join(QLatin1String(", "))));
    if (report.clockAhead > 0)
        context.output.message(Words::tr("The clock of “%1” is %Ln minute(s) ahead of this one, or this one is slow",
                                         nullptr, int(report.clockAhead / 60000))
                                   .arg(report.senderName));
    if (report.forgotten > 0)
        context.output.message(Words::tr(
            "%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them",
            nullptr, int(report.forgotten)));
    if (report.laterVersion > 0)
        context.output.message(Words::tr(
            "%Ln change(s) are of kinds of records that only a newer program knows; they are kept and passed on",
            nullptr, int(report.laterVersion)));
}

Result<ExitCode> apply(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<QList<PackRefusal>> refused = refusalsFrom(arguments);
    if (!refused)
        return refused.error();
    const QString path = arguments.positionalArguments().constFirst();
    const bool isPreview = arguments.isSet(QStringLiteral("preview"));
    PackFiles files(*context.casebook);
    const PackProgress progress = progressOf(context, Words::tr("Taking the pack in"));
    const Result<PackReport> report = isPreview ? files.preview(path, progress) : files.take(path, *refused, progress);
    if (!report)
        return report.error();
    if (context.output.format == Output::Format::Json)
        context.output.json(summaryOf(*report, isPreview));
    else
        tell(context, *report, isPreview);
    const bool waits = report->heldBack > 0 || report->twins > 0 || report->conflicts > 0;
    return waits ? ExitCode::Incomplete : ExitCode::Done;
}

// pack receipts

Result<ExitCode> receipts(CommandContext &context, const QCommandLineParser &)
{
    const Receipts receipts(*context.casebook);
    const Result<QList<Receipt>> all = receipts.all();
    const Result<QList<TakenPack>> packs = receipts.packs();
    if (!all || !packs)
        return (all ? packs.error() : all.error());
    if (context.output.format == Output::Format::Json) {
        QList<OrderedJson> devices;
        for (const Receipt &receipt : *all) {
            OrderedJson one;
            one.add(QStringLiteral("device"), toText(receipt.key.device));
            one.add(QStringLiteral("name"), receipt.key.name);
            one.add(QStringLiteral("officer"), receipt.key.officer);
            one.add(QStringLiteral("trusted"), receipt.key.isTrusted());
            one.add(QStringLiteral("scope"),
                    receipt.peer.hasScope ? QJsonValue(QJsonArray::fromStringList(receipt.peer.scope.expressions()))
                                          : QJsonValue(QJsonValue::Null));
            one.add(QStringLiteral("last_heard_at"), momentOrNull(receipt.peer.heardAt));
            one.add(QStringLiteral("silent_days"),
                    receipt.silentDays ? QJsonValue(*receipt.silentDays) : QJsonValue(QJsonValue::Null));
            one.add(QStringLiteral("last_made_at"), momentOrNull(receipt.peer.madeAt));
            one.add(QStringLiteral("packs_made"), receipt.peer.lastMade);
            one.add(QStringLiteral("packs_confirmed"), receipt.peer.lastTaken);
            one.add(QStringLiteral("pending"), receipt.pending);
            one.add(QStringLiteral("pending_own"), receipt.pendingOwn);
            devices.append(one);
        }
        QList<OrderedJson> taken;
        for (const TakenPack &pack : *packs) {
            OrderedJson one;
            one.add(QStringLiteral("pack"), toText(pack.id));
            one.add(QStringLiteral("sender"), toText(pack.sender));
            one.add(QStringLiteral("made"), momentOrNull(pack.made));
            one.add(QStringLiteral("taken_at"), momentOrNull(pack.takenAt));
            one.add(QStringLiteral("actions"), pack.actions);
            one.add(QStringLiteral("changes"), pack.changes);
            one.add(QStringLiteral("undone"), !pack.undoneBy.isNull());
            taken.append(one);
        }
        OrderedJson document;
        document.add(QStringLiteral("total"), qint64(devices.size()));
        document.add(QStringLiteral("devices"), devices);
        document.add(QStringLiteral("packs"), taken);
        context.output.json(document);
        return ExitCode::Done;
    }
    QList<QStringList> rows;
    for (const Receipt &receipt : *all) {
        const QString silent = receipt.silentDays ? QString::number(*receipt.silentDays) : Words::tr("never heard of");
        rows.append({receipt.key.name, receipt.key.officer, receipt.scope, silent,
                     QString::number(receipt.peer.lastMade), QString::number(receipt.peer.lastTaken),
                     QString::number(receipt.pending)});
    }
    context.output.table({QStringLiteral("device"), QStringLiteral("officer"), QStringLiteral("scope"),
                          QStringLiteral("silent_days"), QStringLiteral("packs_made"),
                          QStringLiteral("packs_confirmed"), QStringLiteral("pending")},
                         rows);
    return ExitCode::Done;
}

} // namespace

QList<Command> packFileCommands()
{
    using Needs = Command::Needs;
    const auto option = [](const char *name, const QString &help, const char *value = "") {
        return QCommandLineOption(QString::fromLatin1(name), help, QString::fromLatin1(value));
    };
    return {
        {QStringLiteral("pack make"),
         QStringLiteral("--scope EXPR... --to NAME... [--days N] [--attachments none|small|all] [--room MB] -o FILE.lodepack"),
         Words::tr("Writes what other devices do not have yet, sealed for them"),
         Needs::Writing,
         0,
         -1,
         {option("scope", Words::tr("What they may hold: all, project=NUMBER, country=CODE, mine_site=ID"), "EXPR"),
          option("to", Words::tr("A trusted device, by its name or code"), "NAME"),
          option("days", Words::tr("How long the pack is good; for ever unless set"), "N"),
          option("attachments", Words::tr("Which contents go along: none, small (the usual), all"), "WHICH"),
          option("room", Words::tr("How many megabytes of attachments may go along; of a large one a part goes"), "MB"),
          {{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file to write"), QStringLiteral("FILE")}},
         make},
        {QStringLiteral("pack show"),
         QStringLiteral("FILE.lodepack"),
         Words::tr("Who made a pack, for whom, and what is in it"),
         Needs::Reading,
         1,
         1,
         {},
         show},
        {QStringLiteral("pack apply"),
         QStringLiteral("FILE.lodepack [--preview] [--refuse ENTITY/ID[/FIELD]]..."),
         Words::tr("Takes a pack in, whole or not at all"),
         Needs::Writing,
         1,
         1,
         {option("preview", Words::tr("Only says what it would change")),
          option("refuse", Words::tr("Puts a record, or one field of it, back to what stood here"), "ENTITY/ID")},
         apply},
        {QStringLiteral("pack receipts"),
         QString(),
         Words::tr("Which device has what, and since when it is silent"),
         Needs::Reading,
         0,
         0,
         {},
         receipts},
    };
}

} // namespace Lodebook
