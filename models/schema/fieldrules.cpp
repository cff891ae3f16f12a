// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldRules)
};

std::optional<QString> textProblem(const Field &field, const QString &text)
{
    if (field.maxLength() > 0 && text.size() > field.maxLength())
        return Words::tr("%1 has %2 characters; at most %3 fit").arg(field.label()).arg(text.size()).arg(field.maxLength());
    if (field.type() == FieldType::Email) {
        static const QRegularExpression shape(QStringLiteral(R"(^[^\s@]+@[^\s@]+\.[^\s@]{2,}$)"));
        if (!shape.match(text).hasMatch())
            return Words::tr("“%1” is not an e-mail address").arg(text);
    }
    if (field.type() == FieldType::Url) {
        static const QRegularExpression shape(QStringLiteral(R"(^(https?|ftp)://[^\s/]+\.[^\s]+)"), QRegularExpression::CaseInsensitiveOption);
        if (!shape.match(text).hasMatch())
            return Words::tr("“%1” is not a web address; it starts with https://").arg(text);
    }
    if (field.type() != FieldType::LongText && text.contains(u'\n'))
        return Words::tr("%1 is one line; “%2” has several").arg(field.label(), text.section(u'\n', 0, 0));
    return std::nullopt;
}

std::optional<QString> rangeProblem(const Field &field, double number)
{
    const QLocale locale;
    if (!std::isfinite(number))
        return Words::tr("%1 is not a number").arg(field.label());
    if (field.minimum() && number < *field.minimum())
        return Words::tr("%1 is %2; the least is %3").arg(field.label(), locale.toString(number), locale.toString(*field.minimum()));
    if (field.maximum() && number > *field.maximum())
        return Words::tr("%1 is %2; the most is %3").arg(field.label(), locale.toString(number), locale.toString(*field.maximum()));
    return std::nullopt;
}

// Ranges of amounts are in whole units of the currency.
std::optional<QString> moneyProblem(const Field &field, const Money &money)
{
    const bool isCode = money.currency.size() == 3
        && std::ranges::all_of(money.currency, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode)
        return Words::tr("%1: “%2” is not a currency code; write three capital letters such as EUR").arg(field.label(), money.currency);
    return rangeProblem(field, amountText(money).toDouble());
}

std::optional<QString> yearProblem(const Field &field, const QDate &date)
{
    if (date.year() < 1900 || date.year() > 2200)
        return Words::tr("%1: the year %2 cannot be meant").arg(field.label()).arg(date.year());
    return std::nullopt;
}

} // namespace

std::optional<QString> problemWith(const Field &field, const QVariant &value)
{
    if (!value.isValid()) {
        if (field.isRequired())
            return Words::tr("%1 is needed").arg(field.label());
        return std::nullopt;
    }
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
        return textProblem(field, value.toString());
    case FieldType::Integer:
    case FieldType::Decimal:
        return rangeProblem(field, value.toDouble());
    case FieldType::Money:
        return moneyProblem(field, value.value<Money>());
    case FieldType::Date:
        return yearProblem(field, value.toDate());
    case FieldType::Moment:
        return yearProblem(field, value.toDateTime().date());
    case FieldType::Point:
        if (!value.value<GeoPoint>().isValid())
            return Words::tr("%1: latitude goes from -90 to 90, longitude from -180 to 180").arg(field.label());
        return std::nullopt;
    case FieldType::Period:
    case FieldType::YesNo:
    case FieldType::Choice:  // the store knows the casebook's own vocabulary as well
    case FieldType::Choices:
    case FieldType::Code:
    case FieldType::Codes:
    case FieldType::Link:
    case FieldType::Links:
    case FieldType::AnyLink:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace Lodebook
