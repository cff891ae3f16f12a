// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldtext.h"

#include "models/core/isotext.h"
#include "models/core/plaintext.h"
#include "models/schema/dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QStringList idTexts(const QVariant &value)
{
    QStringList texts;
    for (const RecordId &id : value.value<QList<RecordId>>())
        texts.append(toText(id));
    return texts;
}

QString withPoint(QString text, const TextRules &rules)
{
    text.remove(u' ').remove(QChar(0xa0)).remove(QChar(0x202f));
    if (rules.decimalPoint != u'.')
        text.remove(u'.').replace(rules.decimalPoint, u'.');
    return text;
}

/// Most numbers are a few digits; a locale need not be asked about them.
std::optional<qlonglong> digitsOf(const QString &text)
{
    const bool isPlain = !text.isEmpty() && text.size() < 18
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isPlain)
        return std::nullopt;
    qlonglong number = 0;
    for (const QChar c : text)
        number = number * 10 + (c.unicode() - u'0');
    return number;
}

Result<QVariant> integerFromText(const QString &text, const TextRules &rules)
{
    if (const std::optional<qlonglong> whole = digitsOf(text))
        return QVariant(*whole);
    const QString plain = withPoint(text, rules);
    bool ok = false;
    const qlonglong whole = plain.toLongLong(&ok);
    if (ok)
        return QVariant(whole);
    // A spreadsheet writes 12 as 12.0 and large counts as 1.2E+3.
    const double number = plain.toDouble(&ok);
    if (ok && std::isfinite(number) && std::floor(number) == number && std::abs(number) < 9.0e15)
        return QVariant(qlonglong(number));
    return invalid(Words::tr("“%1” is not a whole number").arg(text));
}

Result<QVariant> decimalFromText(const QString &text, const TextRules &rules)
{
    bool ok = false;
    const double number = withPoint(text, rules).toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return invalid(Words::tr("“%1” is not a number").arg(text));
    return QVariant(number);
}

Result<QVariant> moneyFromPlainText(const QString &text, const TextRules &rules)
{
    // "1234.50 EUR", "EUR 1234.50" or a bare amount, which is in euro.
    QString currency = QStringLiteral("EUR");
    QString amount = text;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto isCode = [](const QString &word) { return word.size() == 3 && word.at(0).isLetter(); };
    if (words.size() > 1 && (isCode(words.first()) || isCode(words.last()))) {
        const bool first = isCode(words.first());
        currency = (first ? words.first() : words.last()).toUpper();
        amount = (first ? words.sliced(1) : words.first(words.size() - 1)).join(QString());
    } else if (text.startsWith(u'€') || text.endsWith(u'€')) {
        amount = QString(text).remove(u'€');
    }
    const Result<Money> money = moneyFromText(withPoint(amount, rules), currency);
    if (!money)
        return money.error();
    return QVariant::fromValue(*money);
}

Result<QVariant> yesNoFromText(const QString &text)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("y"),
                                 QStringLiteral("x"), QStringLiteral("oui"), QStringLiteral("ja"), QStringLiteral("si"),
                                 QStringLiteral("sim")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("n"),
                                QStringLiteral("non"), QStringLiteral("nee"), QStringLiteral("nein"), QStringLiteral("nao")};
    const QString word = folded(text);
    if (yes.contains(word))
        return QVariant(true);
    if (no.contains(word))
        return QVariant(false);
    return invalid(Words::tr("“%1” is neither yes nor no").arg(text));
}

Result<QString> choiceFromText(const Field &field, const QString &text)
{
    const auto isCode = [&text](const Choice &choice) { return choice.code == text; };
    if (std::ranges::any_of(field.choices(), isCode)) // as programs write it; no label has to be looked at
        return text;
    const QString wanted = folded(text);
    for (const Choice &choice : field.choices()) {
        if (choice.code == wanted || folded(QString::fromUtf8(choice.label)) == wanted
            || folded(QCoreApplication::translate("Entities", choice.label)) == wanted)
            return choice.code;
    }
    return text; // perhaps a code the casebook's own vocabulary adds: the store decides
}

QStringList parts(const QString &text)
{
    QString separated = text;
    separated.replace(u'|', u';').replace(u'\n', u';');
    if (!separated.contains(u';'))
        separated.replace(u',', u';');
    QStringList list;
    for (const QString &part : separated.split(u';', Qt::SkipEmptyParts)) {
        if (const QString word = part.trimmed(); !word.isEmpty())
            list.append(word);
    }
    return list;
}

Result<QVariant> linksFromText(const QString &text)
{
    QList<RecordId> ids;
    for (const QString &part : parts(text)) {
        const RecordId id = recordIdFromText(part);
        if (id.isNull())
            return invalid(Words::tr("“%1” is not the id of a record").arg(part));
        ids.append(id);
    }
    return QVariant::fromValue(ids);
}

Result<QVariant> anyLinkFromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const RecordRef ref{text.first(qMax<qsizetype>(0, slash)), recordIdFromText(QStringView(text).sliced(slash + 1))};
    if (slash < 1 || ref.id.isNull())
        return invalid(Words::tr("“%1” does not name a record; write it like project/0190…").arg(text));
    return QVariant::fromValue(ref);
}

Error wrongShape(const Field &field)
{
    return invalid(Words::tr("“%1” does not have the form its type asks for in JSON").arg(field.label()));
}

Result<QVariant> moneyFromJson(const QJsonValue &json)
{
    const Result<Money> money =
        moneyFromText(json[QStringLiteral("amount")].toString(), json[QStringLiteral("currency")].toString());
    return money ? Result<QVariant>(QVariant::fromValue(*money)) : Result<QVariant>(money.error());
}

// A text is read as in a table; an array holds texts, one per member.
Result<QVariant> listFromJson(const Field &field, const QJsonValue &json)
{
    if (json.isString())
        return fromPlainText(field, json.toString());
    if (!json.isArray())
        return wrongShape(field);
    QStringList members;
    for (const QJsonValue &member : json.toArray()) {
        if (!member.isString())
            return wrongShape(field);
        members.append(member.toString());
    }
    if (field.type() != FieldType::Links)
        return QVariant(members);
    QList<RecordId> ids;
    for (const QString &member : std::as_const(members)) {
        ids.append(recordIdFromText(member));
        if (ids.last().isNull())
            return invalid(Words::tr("“%1” is not the id of a record").arg(member));
    }
    return QVariant::fromValue(ids);
}

Result<QVariant> anyLinkFromJson(const Field &field, const QJsonValue &json)
{
    if (json.isString())
        return fromPlainText(field, json.toString());
    const RecordRef ref{json[QStringLiteral("entity")].toString(), recordIdFromText(json[QStringLiteral("id")].toString())};
    if (ref.entity.isEmpty() || ref.id.isNull())
        return wrongShape(field);
    return QVariant::fromValue(ref);
}

Result<QVariant> pointFromJson(const Field &field, const QJsonValue &json)
{
    if (json.isString())
        return fromPlainText(field, json.toString());
    const GeoPoint point{json[QStringLiteral("lat")].toDouble(999), json[QStringLiteral("lon")].toDouble(999)};
    if (!point.isValid())
        return invalid(Words::tr("“%1” has no position with lat and lon").arg(field.label()));
    return QVariant::fromValue(point);
}

} // namespace

QString plainText(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Code:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
        return value.toString();
    case FieldType::Integer: return QString::number(value.toLongLong());
    case FieldType::Decimal: return numberText(value.toDouble());
    case FieldType::Money: {
        const Money money = value.value<Money>();
        const QString text = amountText(money) + u' ' + money.currency;
        return text;
    }
    case FieldType::Date: return isoText(value.toDate());
    case FieldType::Moment: return isoText(value.toDateTime());
    case FieldType::Period: return value.value<Period>().text();
    case FieldType::YesNo: return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldType::Choices:
    case FieldType::Codes: return value.toStringList().join(listSeparator.toString());
    case FieldType::Link: return toText(value.value<RecordId>());
    case FieldType::Links: return idTexts(value).join(listSeparator.toString());
    case FieldType::AnyLink: {
        const RecordRef ref = value.value<RecordRef>();
        const QString text = ref.entity + u'/' + toText(ref.id);
        return text;
    }
    case FieldType::Point: return value.value<GeoPoint>().text();
    }
    return {};
}

Result<QVariant> fromPlainText(const Field &field, const QString &typed, const TextRules &rules)
{
    const QString text = kept(typed);
    if (text.isEmpty())
        return QVariant();
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Code:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
        return QVariant(text);
    case FieldType::Choice: {
        const Result<QString> code = choiceFromText(field, text);
        return QVariant(*code);
    }
    case FieldType::Choices: {
        QStringList codes;
        for (const QString &part : parts(text))
            codes.append(*choiceFromText(field, part));
        return QVariant(codes);
    }
    case FieldType::Codes: return QVariant(parts(text));
    case FieldType::Integer: return integerFromText(text, rules);
    case FieldType::Decimal: return decimalFromText(text, rules);
    case FieldType::Money: return moneyFromPlainText(text, rules);
    case FieldType::Date: {
        const Result<QDate> date = dateFromText(text, rules.dates);
        return date ? Result<QVariant>(QVariant(*date)) : Result<QVariant>(date.error());
    }
    case FieldType::Moment: {
        const Result<QDateTime> moment = momentFromText(text, rules.dates);
        return moment ? Result<QVariant>(QVariant(*moment)) : Result<QVariant>(moment.error());
    }
    case FieldType::Period: {
        const std::optional<Period> period = Period::fromText(text);
        if (!period)
            return invalid(Words::tr("“%1” is not a period; write it like 2024, 2024-H1, 2024-Q3 or 2024-05").arg(text));
        return QVariant::fromValue(*period);
    }
    case FieldType::YesNo: return yesNoFromText(text);
    case FieldType::Link: {
        const RecordId id = recordIdFromText(text);
        if (id.isNull())
            return invalid(Words::tr("“%1” is not the id of a record").arg(text));
        return QVariant(id);
    }
    case FieldType::Links: return linksFromText(text);
    case FieldType::AnyLink: return anyLinkFromText(text);
    case FieldType::Point: {
        const std::optional<GeoPoint> point = GeoPoint::fromText(text);
        if (!point)
            return invalid(Words::tr("“%1” is not a position; write latitude, longitude in degrees, like -1.9641, 30.0619").arg(text));
        return QVariant::fromValue(*point);
    }
    }
    return QVariant();
}

QJsonValue toJson(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Code:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Period:
    case FieldType::Link:
        return plainText(field, value);
    case FieldType::Integer: return QJsonValue(value.toLongLong());
    case FieldType::Decimal: return QJsonValue(value.toDouble());
    case FieldType::YesNo: return QJsonValue(value.toBool());
    case FieldType::Money: {
        const Money money = value.value<Money>();
        return QJsonObject{{QStringLiteral("amount"), amountText(money)}, {QStringLiteral("currency"), money.currency}};
    }
    case FieldType::Choices:
    case FieldType::Codes: return QJsonArray::fromStringList(value.toStringList());
    case FieldType::Links: return QJsonArray::fromStringList(idTexts(value));
    case FieldType::AnyLink: {
        const RecordRef ref = value.value<RecordRef>();
        return QJsonObject{{QStringLiteral("entity"), ref.entity}, {QStringLiteral("id"), toText(ref.id)}};
    }
    case FieldType::Point: {
        const GeoPoint point = value.value<GeoPoint>();
        return QJsonObject{{QStringLiteral("lat"), point.lat}, {QStringLiteral("lon"), point.lon}};
    }
    }
    return QJsonValue::Null;
}

Result<QVariant> fromJson(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return QVariant();
    switch (field.type()) {
    case FieldType::Money: return moneyFromJson(json);
    case FieldType::Choices:
    case FieldType::Codes:
    case FieldType::Links: return listFromJson(field, json);
    case FieldType::AnyLink: return anyLinkFromJson(field, json);
    case FieldType::Point: return pointFromJson(field, json);
    case FieldType::Integer:
        if (json.isDouble()) {
            if (json.toInteger(0) == json.toInteger(1)) // neither default came back: it is whole and fits
                return QVariant(json.toInteger());
            return wrongShape(field);
        }
        break;
    case FieldType::Decimal:
        if (json.isDouble())
            return QVariant(json.toDouble());
        break;
    case FieldType::YesNo:
        if (json.isBool())
            return QVariant(json.toBool());
        break;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Code:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Period:
    case FieldType::Link:
        break;
    }
    if (json.isObject() || json.isArray())
        return wrongShape(field);
    return fromPlainText(field, json.toVariant().toString());
}

bool isYear(const Field &field)
{
    return field.type() == FieldType::Integer && field.minimum() && field.maximum() && *field.minimum() >= 1800 && *field.maximum() <= 2200;
}

} // namespace Lodebook
