// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lodebook {

int minorDigits(QStringView currency)
{
    static constexpr std::array none{u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW", u"PYG",
                                     u"RWF", u"UGX", u"UYI", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr std::array three{u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    const auto is = [currency](const char16_t *code) { return currency == QStringView(code); };
    if (std::ranges::any_of(none, is))
        return 0;
    return std::ranges::any_of(three, is) ? 3 : 2;
}

QString amountText(const Money &money)
{
    const int digits = minorDigits(money.currency);
    const quint64 magnitude = money.minor < 0 ? quint64(0) - quint64(money.minor) : quint64(money.minor);
    QString text = QString::number(magnitude);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return money.minor < 0 ? QString(u'-' + text) : text;
}

Result<Money> moneyFromText(QStringView amount, const QString &currency)
{
    const auto invalid = [&](const QString &why) { return Error{Error::Kind::Invalid, why, {}}; };
    if (currency.size() != 3 || !std::ranges::all_of(currency, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return invalid(QCoreApplication::translate("Money", "“%1” is not a currency code; write three capital letters such as EUR")
                           .arg(currency));
    const bool negative = amount.startsWith(u'-');
    QStringView rest = negative ? amount.sliced(1) : amount;
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.first(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.sliced(point + 1);
    const auto digits = [](QStringView s) { return std::ranges::all_of(s, [](QChar c) { return c >= u'0' && c <= u'9'; }); };
    if (whole.isEmpty() || !digits(whole) || !digits(fraction) || (point >= 0 && fraction.isEmpty()))
        return invalid(QCoreApplication::translate("Money", "“%1” is not an amount; write it like 1234.50").arg(amount));
    const int minor = minorDigits(currency);
    QStringView kept = fraction;
    while (kept.size() > minor && kept.endsWith(u'0'))
        kept.chop(1);
    if (kept.size() > minor)
        return invalid(QCoreApplication::translate("Money", "“%1” has more decimals than %2 has").arg(amount, currency));
    bool ok = false;
    const QString sign = negative ? QStringLiteral("-") : QString(); // read with it: the smallest value has no positive
    const QString allDigits = sign + whole + kept.toString().leftJustified(minor, u'0');
    const qint64 value = allDigits.toLongLong(&ok);
    if (!ok)
        return invalid(QCoreApplication::translate("Money", "“%1” is too large an amount").arg(amount));
    return Money{value, currency};
}

} // namespace Lodebook
