// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packlines.h"

#include "models/core/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringBuilder>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

constexpr QLatin1String fieldsMark(",\"fields\":");

Error damaged(const char *what)
{
    return Error{Error::Kind::Invalid,
                 Words::tr("The pack is damaged inside: a line cannot be read. Nothing was changed; ask for it again."),
                 QString::fromLatin1(what)};
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString textOf(const RecordId &id)
{
    return id.isNull() ? QString() : toText(id);
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentFrom(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesFrom(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

QJsonObject numbersOf(const QHash<RecordId, qint64> &numbers)
{
    QJsonObject json;
    for (auto one = numbers.cbegin(); one != numbers.cend(); ++one)
        json.insert(toText(one.key()), *one);
    return json;
}

QHash<RecordId, qint64> numbersFrom(const QJsonValue &json)
{
    QHash<RecordId, qint64> numbers;
    const QJsonObject object = json.toObject();
    for (auto one = object.constBegin(); one != object.constEnd(); ++one)
        numbers.insert(recordIdFromText(one.key()), one->toInteger());
    return numbers;
}

Result<PackLine> manifestFrom(const QJsonObject &json)
{
    PackManifest manifest;
    manifest.pack = recordIdFromText(json.value(QStringLiteral("pack")).toString());
    manifest.sender = recordIdFromText(json.value(QStringLiteral("sender")).toString());
    manifest.made = momentFrom(json.value(QStringLiteral("made")));
    manifest.schemaVersion = json.value(QStringLiteral("schema_version")).toInt();
    manifest.scope = Scope::fromText(json.value(QStringLiteral("scope")).toString());
    manifest.holds = Scope::fromText(json.value(QStringLiteral("holds")).toString());
    manifest.claimsAll = json.value(QStringLiteral("claims_all")).toBool();
    const Result<Knowledge> claims = Knowledge::fromJson(json.value(QStringLiteral("claims")).toObject());
    const Result<Knowledge> knows = Knowledge::fromJson(json.value(QStringLiteral("knows")).toObject());
    if (manifest.pack.isNull() || manifest.sender.isNull() || !manifest.made.isValid() || !claims || !knows)
        return damaged("manifest");
    manifest.claims = *claims;
    manifest.knows = *knows;
    const QJsonObject assumes = json.value(QStringLiteral("assumes")).toObject();
    for (auto one = assumes.constBegin(); one != assumes.constEnd(); ++one) {
        const Result<Knowledge> had = Knowledge::fromJson(one->toObject());
        if (!had)
            return damaged("assumes");
        manifest.assumes.insert(recordIdFromText(one.key()), *had);
    }
    manifest.numbers = numbersFrom(json.value(QStringLiteral("numbers")));
    manifest.taken = numbersFrom(json.value(QStringLiteral("taken")));
    for (const QJsonValue &id : json.value(QStringLiteral("incomplete")).toArray())
        manifest.incomplete.insert(recordIdFromText(id.toString()));
    for (const QJsonValue &id : json.value(QStringLiteral("forgotten")).toArray())
        manifest.forgotten.insert(recordIdFromText(id.toString()));
    const QJsonObject has = json.value(QStringLiteral("has")).toObject();
    for (const QJsonValue &hash : json.value(QStringLiteral("wants")).toArray())
        manifest.wants.insert(hash.toString(), {std::max<qint64>(0, has.value(hash.toString()).toInteger()), false});
    for (const QJsonValue &hash : json.value(QStringLiteral("asks")).toArray()) {
        if (const auto wanted = manifest.wants.find(hash.toString()); wanted != manifest.wants.end())
            wanted->isAsked = true;
    }
    manifest.actions = json.value(QStringLiteral("actions")).toInteger();
    return PackLine(manifest);
}

QJsonArray idsOf(const QSet<RecordId> &records)
{
    QStringList ids;
    for (const RecordId &record : records)
        ids.append(toText(record));
    ids.sort();
    return QJsonArray::fromStringList(ids);
}

Result<PackLine> actionFrom(const QJsonObject &json)
{
    DeviceAction action;
    action.batch.id = recordIdFromText(json.value(QStringLiteral("action")).toString());
    action.batch.device = recordIdFromText(json.value(QStringLiteral("device")).toString());
    action.batch.sequence = json.value(QStringLiteral("sequence")).toInteger();
    action.batch.stamp = json.value(QStringLiteral("stamp")).toInteger();
    action.batch.officer = recordIdFromText(json.value(QStringLiteral("officer")).toString());
    action.batch.at = momentFrom(json.value(QStringLiteral("at")));
    action.kind = json.value(QStringLiteral("kind")).toString();
    action.batch.label = json.value(QStringLiteral("label")).toString();
    action.batch.undoes = recordIdFromText(json.value(QStringLiteral("undoes")).toString());
    action.schemaVersion = json.value(QStringLiteral("schema_version")).toInt();
    action.epoch = json.value(QStringLiteral("epoch")).toInteger();
    action.content = bytesFrom(json.value(QStringLiteral("content")));
    action.chain = bytesFrom(json.value(QStringLiteral("chain")));
    action.before = bytesFrom(json.value(QStringLiteral("before")));
    action.parts = bytesFrom(json.value(QStringLiteral("parts")));
    action.isWithheld = json.value(QStringLiteral("withheld")).toBool();
    const bool isWhole = !action.batch.id.isNull() && !action.batch.device.isNull() && action.batch.sequence > 0
        && action.batch.at.isValid() && !action.kind.isEmpty();
    return isWhole ? Result<PackLine>(PackLine(action)) : Result<PackLine>(damaged("action"));
}

Result<PackLine> changeFrom(const QJsonObject &json, const QByteArray &line)
{
    const qsizetype mark = line.indexOf(fieldsMark.data());
    DeviceChange change;
    change.record = recordIdFromText(json.value(QStringLiteral("change")).toString());
    change.entity = json.value(QStringLiteral("entity")).toString();
    change.kind = json.value(QStringLiteral("kind")).toString();
    change.stamp = json.value(QStringLiteral("stamp")).toInteger();
    if (const QJsonValue seen = json.value(QStringLiteral("also_seen")); seen.isObject())
        change.alsoSeen = QString::fromUtf8(bytesOf(seen.toObject()));
    const bool isWhole = mark > 0 && line.endsWith('}') && !change.record.isNull() && !change.entity.isEmpty()
        && !change.kind.isEmpty() && json.value(QStringLiteral("fields")).isObject()
        && AlsoSeen::fromText(change.alsoSeen);
    if (!isWhole)
        return damaged("change");
    const qsizetype first = mark + fieldsMark.size();
    change.fields = QString::fromUtf8(line.mid(first, line.size() - first - 1));
    return PackLine(change);
}

} // namespace

QByteArray written(const PackManifest &manifest)
{
    QJsonObject assumes;
    for (auto one = manifest.assumes.cbegin(); one != manifest.assumes.cend(); ++one)
        assumes.insert(toText(one.key()), one->toJson());
    QJsonObject has;
    QJsonArray asks;
    for (auto one = manifest.wants.cbegin(); one != manifest.wants.cend(); ++one) {
        if (one->bytes > 0)
            has.insert(one.key(), one->bytes);
        if (one->isAsked)
            asks.append(one.key());
    }
    return bytesOf({{QStringLiteral("pack"), toText(manifest.pack)},
                    {QStringLiteral("sender"), toText(manifest.sender)},
                    {QStringLiteral("made"), momentText(manifest.made)},
                    {QStringLiteral("schema_version"), manifest.schemaVersion},
                    {QStringLiteral("scope"), manifest.scope.toText()},
                    {QStringLiteral("holds"), manifest.holds.toText()},
                    {QStringLiteral("claims_all"), manifest.claimsAll},
                    {QStringLiteral("claims"), manifest.claims.toJson()},
                    {QStringLiteral("assumes"), assumes},
                    {QStringLiteral("numbers"), numbersOf(manifest.numbers)},
                    {QStringLiteral("knows"), manifest.knows.toJson()},
                    {QStringLiteral("taken"), numbersOf(manifest.taken)},
                    {QStringLiteral("incomplete"), idsOf(manifest.incomplete)},
                    {QStringLiteral("forgotten"), idsOf(manifest.forgotten)},
                    {QStringLiteral("wants"), QJsonArray::fromStringList(manifest.wants.keys())},
                    {QStringLiteral("has"), has},
                    {QStringLiteral("asks"), asks},
                    {QStringLiteral("actions"), manifest.actions}});
}

QByteArray written(const PackEpoch &epoch)
{
    return bytesOf({{QStringLiteral("epoch"), epoch.epoch}, {QStringLiteral("seen"), epoch.seen.toJson()}});
}

QByteArray written(const PackWhole &whole)
{
    return bytesOf({{QStringLiteral("whole"), toText(whole.record)}});
}

QByteArray written(const PackForget &forget)
{
    return bytesOf({{QStringLiteral("forget"), toText(forget.record)}});
}

QByteArray written(const DeviceAction &action)
{
    QJsonObject json{{QStringLiteral("action"), toText(action.batch.id)},
                     {QStringLiteral("device"), toText(action.batch.device)},
                     {QStringLiteral("sequence"), action.batch.sequence},
                     {QStringLiteral("stamp"), action.batch.stamp},
                     {QStringLiteral("at"), momentText(action.batch.at)},
                     {QStringLiteral("kind"), action.kind},
                     {QStringLiteral("schema_version"), action.schemaVersion},
                     {QStringLiteral("epoch"), action.epoch},
                     {QStringLiteral("content"), base64(action.content)},
                     {QStringLiteral("chain"), base64(action.chain)}};
    const auto add = [&json](const char *name, const QJsonValue &value, bool isThere) {
        if (isThere)
            json.insert(QString::fromLatin1(name), value);
    };
    add("officer", textOf(action.batch.officer), !action.batch.officer.isNull());
    add("label", action.batch.label, !action.batch.label.isEmpty());
    add("undoes", textOf(action.batch.undoes), !action.batch.undoes.isNull());
    add("before", base64(action.before), !action.before.isEmpty());
    add("parts", base64(action.parts), !action.parts.isEmpty());
    add("withheld", true, action.isWithheld);
    return bytesOf(json);
}

QByteArray written(const DeviceChange &change)
{
    QString line = QStringLiteral("{\"change\":\"") % toText(change.record) % QStringLiteral("\",\"entity\":");
    appendJsonText(line, change.entity);
    line += QLatin1String(",\"kind\":");
    appendJsonText(line, change.kind);
    line += QLatin1String(",\"stamp\":") % QString::number(change.stamp);
    if (!change.alsoSeen.isEmpty())
        line += QLatin1String(",\"also_seen\":") % change.alsoSeen;
    line += fieldsMark % change.fields % QLatin1Char('}');
    return line.toUtf8();
}

Result<PackLine> readPackLine(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(line, &problem).object();
    if (problem.error != QJsonParseError::NoError || json.isEmpty())
        return damaged("json");
    if (json.contains(QStringLiteral("change")))
        return changeFrom(json, line);
    if (json.contains(QStringLiteral("action")))
        return actionFrom(json);
    if (json.contains(QStringLiteral("epoch"))) {
        const Result<Knowledge> seen = Knowledge::fromJson(json.value(QStringLiteral("seen")).toObject());
        const qint64 epoch = json.value(QStringLiteral("epoch")).toInteger();
        return seen && epoch > 0 ? Result<PackLine>(PackLine(PackEpoch{epoch, *seen}))
                                 : Result<PackLine>(damaged("epoch"));
    }
    if (json.contains(QStringLiteral("whole"))) {
        const RecordId record = recordIdFromText(json.value(QStringLiteral("whole")).toString());
        return record.isNull() ? Result<PackLine>(damaged("whole")) : Result<PackLine>(PackLine(PackWhole{record}));
    }
    if (json.contains(QStringLiteral("forget"))) {
        const RecordId record = recordIdFromText(json.value(QStringLiteral("forget")).toString());
        return record.isNull() ? Result<PackLine>(damaged("forget")) : Result<PackLine>(PackLine(PackForget{record}));
    }
    // The manifest has “actions” as a number; an action names its id.
    if (json.contains(QStringLiteral("pack")))
        return manifestFrom(json);
    return PackLine();
}

} // namespace Lodebook
