// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/period.h"

#include <algorithm>

namespace Lodebook {

namespace {

int monthsOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Year: return 12;
    case Period::Kind::HalfYear: return 6;
    case Period::Kind::Quarter: return 3;
    case Period::Kind::Month: return 1;
    }
    return 12;
}

} // namespace

QDate Period::first() const
{
    return {year, (part - 1) * monthsOf(kind) + 1, 1};
}

QDate Period::last() const
{
    return first().addMonths(monthsOf(kind)).addDays(-1);
}

bool Period::contains(const Period &other) const
{
    return first() <= other.first() && other.last() <= last();
}

Period Period::next() const
{
    return part * monthsOf(kind) == 12 ? Period{kind, year + 1, 1} : Period{kind, year, part + 1};
}

QString Period::text() const
{
    switch (kind) {
    case Kind::Year: return QString::number(year);
    case Kind::HalfYear: return QStringLiteral("%1-H%2").arg(year).arg(part);
    case Kind::Quarter: return QStringLiteral("%1-Q%2").arg(year).arg(part);
    case Kind::Month: return QStringLiteral("%1-%2").arg(year).arg(part, 2, 10, QLatin1Char('0'));
    }
    return {};
}

std::optional<Period> Period::fromText(QStringView text)
{
    const QStringView yearText = text.first(qMin<qsizetype>(4, text.size()));
    const bool allDigits = std::all_of(yearText.begin(), yearText.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int year = yearText.toInt();
    if (yearText.size() != 4 || !allDigits || year < 1900 || year > 2200)
        return std::nullopt;
    if (text.size() == 4)
        return Period{Kind::Year, year, 1};
    if (text.size() != 7 || text.at(4) != u'-')
        return std::nullopt;
    const int last = text.at(6).unicode() - u'0'; // ASCII digits alone; the ranges below refuse the rest
    switch (text.at(5).unicode()) {
    case u'H': return last >= 1 && last <= 2 ? std::optional(Period{Kind::HalfYear, year, last}) : std::nullopt;
    case u'Q': return last >= 1 && last <= 4 ? std::optional(Period{Kind::Quarter, year, last}) : std::nullopt;
    case u'0': return last >= 1 && last <= 9 ? std::optional(Period{Kind::Month, year, last}) : std::nullopt;
    case u'1': return last >= 0 && last <= 2 ? std::optional(Period{Kind::Month, year, 10 + last}) : std::nullopt;
    default: return std::nullopt;
    }
}

} // namespace Lodebook
