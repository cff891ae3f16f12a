// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Lodebook {

namespace {

Error invalid(const char *message, QStringView text)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Dates", message).arg(text), {}};
}

Result<QDate> existing(int year, int month, int day, QStringView text)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return invalid(QT_TRANSLATE_NOOP("Dates", "There is no such day as “%1”"), text);
    return date;
}

Result<QDate> ordered(int first, int second, int year, TextRules::DateOrder order, QStringView text)
{
    const bool firstIsDay = first > 12;
    const bool secondIsDay = second > 12;
    if (order == TextRules::DateOrder::Ask && !firstIsDay && !secondIsDay && first != second)
        return invalid(QT_TRANSLATE_NOOP("Dates", "“%1” may be day/month or month/day: write 2024-03-31, or say which order the file uses"), text);
    const bool dayFirst = order == TextRules::DateOrder::DayFirst || (order == TextRules::DateOrder::Ask && !secondIsDay);
    return dayFirst ? existing(year, second, first, text) : existing(year, first, second, text);
}

} // namespace

Result<QDate> dateFromText(QStringView text, TextRules::DateOrder order)
{
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    static const QRegularExpression compact(QStringLiteral(R"(^(\d{4})(\d{2})(\d{2})$)"));
    static const QRegularExpression local(QStringLiteral(R"(^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})$)"));
    static const QRegularExpression named(QStringLiteral(R"(^(\d{1,2})[ \-]([A-Za-z]{3,9})[ \-](\d{4})$)"));
    const QString trimmed = text.trimmed().toString();
    for (const QRegularExpression *shape : {&iso, &compact}) {
        if (const auto match = shape->match(trimmed); match.hasMatch())
            return existing(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), text);
    }
    if (const auto match = local.match(trimmed); match.hasMatch())
        return ordered(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), order, text);
    if (const auto match = named.match(trimmed); match.hasMatch()) {
        for (int month = 1; month <= 12; ++month) {
            const QString full = QLocale::c().monthName(month);
            if (full.compare(match.captured(2), Qt::CaseInsensitive) == 0
                || full.first(3).compare(match.captured(2), Qt::CaseInsensitive) == 0)
                return existing(match.captured(3).toInt(), month, match.captured(1).toInt(), text);
        }
    }
    return invalid(QT_TRANSLATE_NOOP("Dates", "“%1” is not a date; write it like 2024-03-31"), text);
}

Result<QDateTime> momentFromText(QStringView text, TextRules::DateOrder order)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.contains(u':')) {
        QString isoText = trimmed;
        if (isoText.size() > 10 && isoText.at(10) == u' ')
            isoText[10] = u'T';
        QDateTime moment = QDateTime::fromString(isoText, Qt::ISODateWithMs);
        if (!moment.isValid())
            return invalid(QT_TRANSLATE_NOOP("Dates", "“%1” is not a moment; write it like 2024-03-31T14:00:00Z"), text);
        if (moment.timeSpec() == Qt::LocalTime)
            moment.setTimeSpec(Qt::UTC);
        return moment.toUTC();
    }
    const Result<QDate> date = dateFromText(trimmed, order);
    if (!date)
        return date.error();
    return QDateTime(*date, QTime(0, 0), Qt::UTC);
}

} // namespace Lodebook
