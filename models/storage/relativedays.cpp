// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/relativedays.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

constexpr std::array<QLatin1String, 5> unitNames{QLatin1String("day"), QLatin1String("week"), QLatin1String("month"),
                                                 QLatin1String("quarter"), QLatin1String("year")};

/// The first day of the unit that lies \a count units from the one \a today is in.
QDate beginOf(RelativeDays::Unit unit, const QDate &today, int count)
{
    switch (unit) {
    case RelativeDays::Unit::Day: return today.addDays(count);
    case RelativeDays::Unit::Week: return today.addDays(1 - today.dayOfWeek() + 7 * qint64(count));
    case RelativeDays::Unit::Month: return QDate(today.year(), today.month(), 1).addMonths(count);
    case RelativeDays::Unit::Quarter:
        return QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(3 * count);
    case RelativeDays::Unit::Year: return QDate(today.year() + count, 1, 1);
    }
    return today;
}

/// What a field of that type is compared with for the beginning of a day.
QVariant beginning(FieldType type, const QDate &day)
{
    return type == FieldType::Moment ? QVariant(day.startOfDay().toUTC()) : QVariant(day);
}

Filter between(const FieldPath &path, FieldType type, const QDate &from, const QDate &to)
{
    return Filter::all({Filter::leaf(path, Compare::AtLeast, beginning(type, from)),
                        Filter::leaf(path, Compare::Less, beginning(type, to.addDays(1)))});
}

Filter resolved(const Condition &condition, const QDate &today)
{
    const auto days = condition.value.value<RelativeDays>();
    const FieldType type = condition.path.last()->type();
    const QDate from = days.from(today);
    const QDate to = days.to(today);
    switch (condition.compare) {
    case Compare::Less: return Filter::leaf(condition.path, Compare::Less, beginning(type, from));
    case Compare::AtLeast: return Filter::leaf(condition.path, Compare::AtLeast, beginning(type, from));
    case Compare::AtMost: return Filter::leaf(condition.path, Compare::Less, beginning(type, to.addDays(1)));
    case Compare::Greater: return Filter::leaf(condition.path, Compare::AtLeast, beginning(type, to.addDays(1)));
    case Compare::NotEqual: {
        Filter outside;
        outside.kind = Filter::Kind::Not;
        outside.parts = {between(condition.path, type, from, to)};
        return outside;
    }
    default: return between(condition.path, type, from, to);
    }
}

} // namespace

QDate RelativeDays::from(const QDate &today) const
{
    return beginOf(unit, today, first);
}

QDate RelativeDays::to(const QDate &today) const
{
    return beginOf(unit, today, last + 1).addDays(-1);
}

QString RelativeDays::text() const
{
    const QString name = unitNames.at(size_t(unit));
    return first == last ? QStringLiteral("%1:%2").arg(name).arg(first)
                         : QStringLiteral("%1:%2..%3").arg(name).arg(first).arg(last);
}

std::optional<RelativeDays> RelativeDays::fromText(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^([a-z]+):(-?\\d{1,5})(?:\\.\\.(-?\\d{1,5}))?$"));
    const QRegularExpressionMatch match = shape.match(text.toString());
    for (size_t i = 0; match.hasMatch() && i < unitNames.size(); ++i) {
        if (match.captured(1) != unitNames.at(i))
            continue;
        RelativeDays days{Unit(i), match.captured(2).toInt(), match.captured(2).toInt()};
        if (!match.captured(3).isEmpty())
            days.last = match.captured(3).toInt();
        if (days.first <= days.last)
            return days;
    }
    return std::nullopt;
}

std::optional<RelativeDays> RelativeDays::fromWord(QStringView word)
{
    static const QRegularExpression shape(QStringLiteral("^(today|week|month|quarter|year)([+-]\\d{1,5})?$"));
    const QRegularExpressionMatch match = shape.match(word.toString().trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const auto named = std::ranges::find(unitNames, match.captured(1));
    const Unit unit = named == unitNames.end() ? Unit::Day : Unit(named - unitNames.begin());
    const int count = match.captured(2).toInt();
    return RelativeDays{unit, count, count};
}

Filter resolved(const Filter &filter, const QDate &today)
{
    if (filter.kind == Filter::Kind::Leaf)
        return filter.condition.path.last() && filter.condition.value.metaType() == QMetaType::fromType<RelativeDays>()
            ? resolved(filter.condition, today)
            : filter;
    Filter result = filter;
    for (Filter &part : result.parts)
        part = resolved(part, today);
    return result;
}

} // namespace Lodebook
