// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/displaytext.h"

#include "models/core/formattedtext.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

constexpr qsizetype longestCellText = 300;

QString moneyText(const Money &money, const QLocale &locale)
{
    const int digits = minorDigits(money.currency);
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const qint64 whole = money.minor / unit;
    QString text = locale.toString(whole);
    if (money.minor < 0 && whole == 0)
        text.prepend(locale.negativeSign());
    if (digits > 0) {
        const qint64 rest = money.minor % unit;
        text += locale.decimalPoint() + QStringLiteral("%1").arg(rest < 0 ? -rest : rest, digits, 10, QLatin1Char('0'));
    }
    return text + QChar::Nbsp + money.currency;
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    const QDateTime here = moment.toLocalTime();
    return dateText(here.date(), locale) + u' ' + locale.toString(here.time(), QLocale::ShortFormat);
}

QString labels(const Field &field, const QStringList &codes, CodeLists &lists)
{
    QStringList texts;
    for (const QString &code : codes)
        texts.append(lists.label(field, code));
    return texts.join(QLatin1String(", "));
}

QString oneLine(const QString &text)
{
    return text.left(longestCellText).simplified();
}

} // namespace

QString dateText(const QDate &date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, format);
}

QString displayText(FieldType type, const QVariant &value, const QLocale &locale)
{
    if (!value.isValid())
        return {};
    switch (type) {
    case FieldType::Integer: return locale.toString(value.toLongLong());
    case FieldType::Decimal: return locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case FieldType::Money: return moneyText(value.value<Money>(), locale);
    case FieldType::Date: return dateText(value.toDate(), locale);
    case FieldType::Moment: return momentText(value.toDateTime(), locale);
    case FieldType::Period: return value.value<Period>().text();
    case FieldType::YesNo:
        return value.toBool() ? QCoreApplication::translate("Display", "Yes") : QCoreApplication::translate("Display", "No");
    case FieldType::Point: return value.value<GeoPoint>().text();
    case FieldType::LongText: return oneLine(value.toString());
    case FieldType::Choices:
    case FieldType::Codes: return value.toStringList().join(QLatin1String(", "));
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Code:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url: return value.toString();
    case FieldType::Link:
    case FieldType::Links:
    case FieldType::AnyLink: return {};
    }
    return {};
}

QString displayText(const Field &field, const QVariant &value, CodeLists &codes, const QHash<RecordId, QString> &titles,
                    const QLocale &locale)
{
    if (!value.isValid())
        return {};
    switch (field.type()) {
    case FieldType::Choice:
    case FieldType::Code: return codes.label(field, value.toString());
    case FieldType::Choices:
    case FieldType::Codes: return labels(field, value.toStringList(), codes);
    case FieldType::Link: return titles.value(value.toUuid());
    case FieldType::Links: {
        QStringList texts;
        for (const RecordId &id : value.value<QList<RecordId>>()) {
            if (const QString title = titles.value(id); !title.isEmpty())
                texts.append(title);
        }
        return texts.join(QLatin1String(", "));
    }
    case FieldType::AnyLink: return titles.value(value.value<RecordRef>().id);
    case FieldType::Integer:
        if (isYear(field))
            return value.toString();
        return displayText(field.type(), value, locale);
    default: return displayText(field.type(), value, locale); // every other type speaks for itself
    }
}

QString cellText(const Field &field, const QVariant &value, CodeLists &codes, const QHash<RecordId, QString> &titles,
                 const QLocale &locale)
{
    if (field.type() == FieldType::LongText && value.isValid()) // cut before it is looked at: a note may be a book
        return oneLine(formattedText(value.toString().left(2 * longestCellText)).text);
    return displayText(field, value, codes, titles, locale);
}

QString displayText(const Derived &derived, const QVariant &value, const QLocale &locale)
{
    if (derived.type == FieldType::Choice) {
        for (const Choice &choice : derived.choices) {
            if (choice.code == value.toString())
                return QCoreApplication::translate("Entities", choice.label);
        }
    }
    return displayText(derived.type, value, locale);
}

} // namespace Lodebook
