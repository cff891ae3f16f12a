// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/localentry.h"

#include "models/core/plaintext.h"
#include "models/schema/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Lodebook {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("LocalEntry", text);
}

Error unreadableNumber(const QString &text)
{
    return {Error::Kind::Invalid, translated(QT_TRANSLATE_NOOP("LocalEntry", "“%1” is not a number")).arg(text), {}};
}

std::optional<QDate> relativeDate(const QString &text, const QDate &today)
{
    const QString word = folded(text);
    const auto means = [&word](const char *source) {
        return word == QLatin1String(source) || word == folded(translated(source));
    };
    if (means(QT_TRANSLATE_NOOP("LocalEntry", "today")))
        return today;
    if (means(QT_TRANSLATE_NOOP("LocalEntry", "tomorrow")))
        return today.addDays(1);
    if (means(QT_TRANSLATE_NOOP("LocalEntry", "yesterday")))
        return today.addDays(-1);
    static const QRegularExpression step(QStringLiteral("^([+-]\\d{1,5})\\s*([dwmy]?)$"));
    const QRegularExpressionMatch match = step.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit == QLatin1String("w"))
        return today.addDays(qint64(count) * 7);
    if (unit == QLatin1String("m"))
        return today.addMonths(count);
    if (unit == QLatin1String("y"))
        return today.addYears(count);
    return today.addDays(count);
}

TextRules::DateOrder orderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') && !format.startsWith(u'y') ? TextRules::DateOrder::MonthFirst
                                                                                 : TextRules::DateOrder::DayFirst;
}

std::optional<QDate> dayAndMonth(const QString &text, const QDate &today, TextRules::DateOrder order)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})[./ -](\\d{1,2})[./-]?(?:(\\d{2}))?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int day = match.captured(1).toInt();
    int month = match.captured(2).toInt();
    if (order == TextRules::DateOrder::MonthFirst)
        std::swap(day, month);
    int year = today.year();
    if (!match.captured(3).isEmpty()) { // the century that brings it nearest: 98 is 1998, 31 is 2031
        year = today.year() / 100 * 100 + match.captured(3).toInt();
        if (year > today.year() + 30)
            year -= 100;
    }
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

Result<QString> typedNumber(const QString &text, const QLocale &locale)
{
    QString number = text;
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{00a0}\\x{202f}\\x{2009}'’]"));
    number.remove(blanks);
    number.replace(QChar(0x2212), u'-');
    const QString point = locale.decimalPoint();
    const QString group = locale.groupSeparator().trimmed();
    if (group == u"." || group == u",") {
        const qsizetype end = number.indexOf(point);
        const QString whole = end < 0 ? number : number.left(end);
        static const QRegularExpression groups(QStringLiteral("^[+-]?\\d{1,3}([.,]\\d{3})+$"));
        if (whole.contains(group)) {
            if (!groups.match(whole).hasMatch())
                return unreadableNumber(text);
            number = QString(whole).remove(group) + (end < 0 ? QString() : number.mid(end));
        }
    }
    number.replace(point, QStringLiteral("."));
    static const QRegularExpression plain(QStringLiteral("^[+-]?(\\d+\\.?\\d*|\\.\\d+)$"));
    if (!plain.match(number).hasMatch())
        return unreadableNumber(text);
    return number;
}

Result<QDate> typedDate(const QString &typed, const QDate &today, const QLocale &locale)
{
    const QString text = typed.trimmed();
    if (const std::optional<QDate> relative = relativeDate(text, today); relative && relative->isValid())
        return *relative;
    const TextRules::DateOrder order = orderOf(locale);
    if (const std::optional<QDate> short_ = dayAndMonth(text, today, order))
        return *short_;
    if (const QDate local = locale.toDate(text, QLocale::LongFormat); local.isValid())
        return local;
    if (const QDate local = locale.toDate(text, QStringLiteral("d MMMM yyyy")); local.isValid())
        return local;
    const Result<QDate> date = dateFromText(text, order);
    if (date)
        return *date;
    return Error{Error::Kind::Invalid,
                 translated(QT_TRANSLATE_NOOP("LocalEntry", "“%1” is not a date. Write for example %2, tomorrow or +14"))
                     .arg(typed, localDate(today, locale)),
                 {}};
}

QString localNumber(double number, const QLocale &locale)
{
    return localDecimal(QString::number(number, 'f', QLocale::FloatingPointShortest), locale);
}

QString localDate(const QDate &date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, format);
}

QString localDecimal(const QString &plain, const QLocale &locale)
{
    const bool negative = plain.startsWith(u'-');
    const qsizetype point = plain.indexOf(u'.');
    QString whole = plain.mid(negative ? 1 : 0, point < 0 ? -1 : point - (negative ? 1 : 0));
    const QString part = point < 0 ? QString() : plain.mid(point + 1);
    // Grouped here and not by the locale: where four digits stay together (Spanish, Portuguese), Qt 6.4 makes 1234.567 of
    // a million.
    const bool groupsFour = locale.toString(1000).size() > 4;
    if (whole.size() > (groupsFour ? 3 : 4)) {
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, locale.groupSeparator());
    }
    const QString sign = negative ? locale.negativeSign() : QString();
    return part.isEmpty() ? QString(sign + whole) : QString(sign + whole + locale.decimalPoint() + part);
}

} // namespace Lodebook
