// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/importmapping.h"

#include "models/core/plaintext.h"
#include "models/storage/filestate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QJsonObject objectFrom(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QMap<QString, QString> mapFrom(const QJsonValue &json)
{
    QMap<QString, QString> map;
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        map.insert(entry.key(), entry.value().toVariant().toString());
    return map;
}

QString headingKey(const QString &heading)
{
    return folded(heading).replace(u' ', u'_').replace(u'-', u'_');
}

} // namespace

QStringList patternHeadings(const QString &pattern)
{
    static const QRegularExpression braces(QStringLiteral(R"(\{([^{}]+)\})"));
    QStringList headings;
    for (const QRegularExpressionMatch &match : braces.globalMatch(pattern))
        headings.append(match.captured(1));
    return headings.isEmpty() ? QStringList{pattern} : headings;
}

QStringList ImportMapping::headings() const
{
    QStringList all = only.keys();
    for (const QString &pattern : columns)
        all.append(patternHeadings(pattern));
    all.removeDuplicates();
    return all;
}

QJsonObject ImportMapping::toJson() const
{
    QJsonObject translations;
    for (auto field = values.cbegin(); field != values.cend(); ++field)
        translations.insert(field.key(), objectFrom(*field));
    static const QStringList orders{QStringLiteral("ask"), QStringLiteral("day_first"), QStringLiteral("month_first")};
    QJsonObject json{{QStringLiteral("entity"), entity->name()},
            {QStringLiteral("key"), QJsonArray::fromStringList(key)},
            {QStringLiteral("columns"), objectFrom(columns)},
            {QStringLiteral("set"), objectFrom(fixed)},
            {QStringLiteral("values"), translations},
            {QStringLiteral("only"), objectFrom(only)},
            {QStringLiteral("clear"), QJsonArray::fromStringList(QStringList(clears.cbegin(), clears.cend()))},
            {QStringLiteral("dates"), orders.at(int(rules.dates))},
            {QStringLiteral("decimal"), QString(rules.decimalPoint)}};
    if (exact)
        json.insert(QStringLiteral("exact"), true);
    return json;
}

Result<ImportMapping> ImportMapping::fromJson(const Catalog &catalog, const QJsonObject &json)
{
    ImportMapping mapping;
    const QString name = json[QStringLiteral("entity")].toString();
    mapping.entity = catalog.entity(name);
    if (!mapping.entity)
        return Error{Error::Kind::Invalid, Words::tr("The mapping is for “%1”, which is no kind of record here").arg(name), {}};
    mapping.columns = mapFrom(json[QStringLiteral("columns")]);
    mapping.fixed = mapFrom(json[QStringLiteral("set")]);
    mapping.only = mapFrom(json[QStringLiteral("only")]);
    const QJsonObject translations = json[QStringLiteral("values")].toObject();
    for (auto field = translations.begin(); field != translations.end(); ++field)
        mapping.values.insert(field.key(), mapFrom(field.value()));
    for (const QJsonValue &field : json[QStringLiteral("key")].toArray())
        mapping.key.append(field.toString());
    for (const QJsonValue &field : json[QStringLiteral("clear")].toArray())
        mapping.clears.insert(field.toString());
    mapping.exact = json[QStringLiteral("exact")].toBool();
    const QString dates = json[QStringLiteral("dates")].toString();
    if (dates == QLatin1String("day_first"))
        mapping.rules.dates = TextRules::DateOrder::DayFirst;
    else if (dates == QLatin1String("month_first"))
        mapping.rules.dates = TextRules::DateOrder::MonthFirst;
    if (const QString decimal = json[QStringLiteral("decimal")].toString(); decimal.size() == 1)
        mapping.rules.decimalPoint = decimal.front();
    for (const QString &field : mapping.columns.keys() + mapping.fixed.keys() + mapping.values.keys() + mapping.key) {
        if (!mapping.entity->field(field) && field != QLatin1String("id"))
            return Error{Error::Kind::Invalid, Words::tr("The mapping names the field “%1”, which %2 does not have").arg(field, name), {}};
    }
    return mapping;
}

Result<ImportMapping> ImportMapping::fromFile(const Catalog &catalog, const QString &path)
{
    if (isOpenCasebook(path))
        return Error{Error::Kind::Refused, Words::tr("%1 is the open casebook itself, no mapping").arg(path), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("The mapping %1 cannot be read").arg(path), file.errorString()};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error{Error::Kind::Invalid, Words::tr("The mapping %1 is no JSON object: %2").arg(path, problem.errorString()), {}};
    return fromJson(catalog, document.object());
}

QStringList mapByHeadings(ImportMapping &mapping, const QStringList &headings)
{
    QHash<QString, QString> fieldByWord;
    for (const Field *field : mapping.entity->ownFields()) {
        fieldByWord.insert(headingKey(field->label()), field->name());
    }
    for (const Field *field : mapping.entity->ownFields())
        fieldByWord.insert(field->name(), field->name()); // names win over labels
    fieldByWord.insert(QStringLiteral("id"), QStringLiteral("id"));
    fieldByWord.insert(QStringLiteral("restricted"), QStringLiteral("restricted"));
    if (!mapping.entity->numberPrefix().isEmpty())
        fieldByWord.insert(QStringLiteral("number"), QStringLiteral("number"));
    const QStringList read = mapping.headings();
    QStringList unread;
    for (const QString &heading : headings) {
        if (heading.isEmpty() || read.contains(heading))
            continue;
        const QString field = mapping.exact ? QString() : fieldByWord.value(headingKey(heading));
        if (field.isEmpty()) {
            unread.append(heading);
        } else if (!mapping.columns.contains(field) && !mapping.fixed.contains(field)) {
            mapping.columns.insert(field, heading);
        }
    }
    return unread;
}

} // namespace Lodebook
