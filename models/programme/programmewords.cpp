// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/programmewords.h"

#include "models/core/spokenlanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Lodebook {

QString dayWords(const QDate &day)
{
    return SpokenLanguage::locale().toString(day, QLocale::ShortFormat);
}

QString numberWords(double number)
{
    return SpokenLanguage::locale().toString(number, 'f', QLocale::FloatingPointShortest);
}

QString moneyWords(const Money &money)
{
    return money.currency + QChar::Nbsp + SpokenLanguage::locale().toString(money.minor / std::pow(10.0, minorDigits(money.currency)), 'f', minorDigits(money.currency));
}

QString choiceWords(const QList<Choice> &choices, const QString &code)
{
    const auto choice = std::ranges::find(choices, code, &Choice::code);
    return choice == choices.end() ? code : QCoreApplication::translate("Entities", choice->label);
}

QString choiceWords(const Field &field, const QString &code)
{
    return choiceWords(field.choices(), code);
}

QString listWords(const QStringList &words)
{
    return SpokenLanguage::locale().createSeparatedList(words);
}

QString restrictedRowsWords(int rows)
{
    return QCoreApplication::translate("Programme", "%Ln record(s) behind this figure are restricted and not shown in your role.", nullptr, rows);
}

QString derivedWords(const Derived &derived, const QVariant &value)
{
    if (!value.isValid())
        return QCoreApplication::translate("Programme", "not known");
    switch (derived.type) {
    case FieldType::YesNo:
        return value.toBool() ? QCoreApplication::translate("Programme", "yes") : QCoreApplication::translate("Programme", "no");
    case FieldType::Date: return dayWords(value.toDate());
    case FieldType::Choice: return choiceWords(derived.choices, value.toString());
    case FieldType::Decimal: return numberWords(value.toDouble());
    case FieldType::Money: return moneyWords(value.value<Money>());
    case FieldType::Period: return value.value<Period>().text();
    case FieldType::Choices:
    case FieldType::Codes: return listWords(value.toStringList());
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Integer:
    case FieldType::Moment:
    case FieldType::Code:
    case FieldType::Link:
    case FieldType::Links:
    case FieldType::AnyLink:
    case FieldType::Point:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url: break;
    }
    return value.toString();
}

} // namespace Lodebook
