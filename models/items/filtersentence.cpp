// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtersentence.h"

#include "models/items/displaytext.h"

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

bool isTime(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Moment || type == FieldType::Period;
}

QString pathLabel(const FieldPath &path)
{
    QStringList labels;
    for (const Field *step : path.steps)
        labels.append(step->label());
    return labels.join(QStringLiteral(" › "));
}

} // namespace

QString FilterSentence::text(const Filter &filter) const
{
    return filter.isEmpty() ? QString() : words(filter, false);
}

QList<FilterPiece> FilterSentence::pieces(const Filter &filter) const
{
    QList<FilterPiece> pieces;
    if (!filter.isEmpty())
        gather(filter, {}, false, pieces);
    return pieces;
}

void FilterSentence::gather(const Filter &filter, const QList<qsizetype> &place, bool inside,
                            QList<FilterPiece> &pieces) const
{
    if (filter.kind == Filter::Kind::Leaf || filter.kind == Filter::Kind::Text) {
        pieces.append({words(filter, false), true, place});
        return;
    }
    const bool denies = filter.kind == Filter::Kind::Not;
    if (denies)
        pieces.append({tr("not", "before a condition that must not hold"), false, {}});
    const bool brackets = inside && filter.parts.size() > 1;
    if (brackets)
        pieces.append({QStringLiteral("("), false, {}});
    for (qsizetype i = 0; i < filter.parts.size(); ++i) {
        if (i > 0)
            pieces.append({filter.kind == Filter::Kind::Any ? tr("or", "between two conditions")
                                                            : tr("and", "between two conditions"),
                           false,
                           {}});
        gather(filter.parts.at(i), QList<qsizetype>(place) << i, filter.parts.size() > 1 || denies, pieces);
    }
    if (brackets)
        pieces.append({QStringLiteral(")"), false, {}});
}

QString FilterSentence::words(const Filter &filter, bool inside) const
{
    switch (filter.kind) {
    case Filter::Kind::All: return joined(filter.parts, true, inside);
    case Filter::Kind::Any: return joined(filter.parts, false, inside);
    case Filter::Kind::Not: return tr("not: %1").arg(joined(filter.parts, true, true));
    case Filter::Kind::Leaf: return condition(filter.condition);
    case Filter::Kind::Text: return tr("mentions “%1”").arg(filter.words);
    }
    return {};
}

QString FilterSentence::joined(const QList<Filter> &parts, bool all, bool inside) const
{
    QString text;
    for (const Filter &part : parts) {
        const QString one = words(part, parts.size() > 1);
        if (text.isEmpty())
            text = one;
        else
            text = (all ? tr("%1 and %2") : tr("%1 or %2")).arg(text, one);
    }
    return inside && parts.size() > 1 ? QStringLiteral("(%1)").arg(text) : text;
}

QString FilterSentence::condition(const Condition &condition) const
{
    const Field *field = condition.path.last();
    const FieldType type = field ? field->type() : FieldType::Link;
    const QString name = field ? pathLabel(condition.path) : tr("The record");
    if (!m_reader.seesRestricted() && std::ranges::any_of(condition.path.steps, [](const Field *step) { return step->isRestricted(); }))
        return tr("%1 meets a condition that is restricted").arg(name);
    switch (condition.compare) {
    case Compare::Empty: return tr("%1 is empty").arg(name);
    case Compare::NotEmpty: return tr("%1 is filled in").arg(name);
    case Compare::Contains: return tr("%1 contains “%2”").arg(name, condition.value.toString());
    case Compare::AnyOf: {
        QStringList texts;
        for (const QVariant &one : condition.value.toList())
            texts.append(valueText(field, one));
        return tr("%1 is one of: %2").arg(name, texts.join(QLatin1String(", ")));
    }
    default: break; // the others compare with one value
    }
    if (condition.value.metaType() == QMetaType::fromType<RelativeDays>())
        return daysCondition(condition, name);
    const QString value = valueText(field, condition.value);
    switch (condition.compare) {
    case Compare::NotEqual: return tr("%1 is not %2").arg(name, value);
    case Compare::Less: return (isTime(type) ? tr("%1 is before %2") : tr("%1 is less than %2")).arg(name, value);
    case Compare::AtMost: return (isTime(type) ? tr("%1 is %2 or before") : tr("%1 is at most %2")).arg(name, value);
    case Compare::Greater: return (isTime(type) ? tr("%1 is after %2") : tr("%1 is more than %2")).arg(name, value);
    case Compare::AtLeast: return (isTime(type) ? tr("%1 is %2 or after") : tr("%1 is at least %2")).arg(name, value);
    default: return tr("%1 is %2").arg(name, value);
    }
}

QString FilterSentence::daysCondition(const Condition &condition, const QString &name) const
{
    const auto days = condition.value.value<RelativeDays>();
    const QString words = daysText(days);
    const bool isOneDay = days.unit == RelativeDays::Unit::Day && days.first == days.last;
    switch (condition.compare) {
    case Compare::NotEqual:
        return (isOneDay ? tr("%1 is not %2") : tr("%1 is not within %2", "a date and a stretch of days"))
            .arg(name, words);
    case Compare::Less: return tr("%1 is before %2").arg(name, words);
    case Compare::AtMost: return tr("%1 is before the end of %2", "a date and a stretch of days").arg(name, words);
    case Compare::Greater: return tr("%1 is after %2").arg(name, words);
    case Compare::AtLeast: return tr("%1 is not before %2", "a date and a stretch of days").arg(name, words);
    default:
        return (isOneDay ? tr("%1 is %2") : tr("%1 is within %2", "a date and a stretch of days")).arg(name, words);
    }
}

QString FilterSentence::daysText(const RelativeDays &days)
{
    using Unit = RelativeDays::Unit;
    const bool isOne = days.first == days.last;
    if (days.unit == Unit::Day && isOne && std::abs(days.first) > 1)
        return days.first > 0 ? tr("today + %Ln day(s)", nullptr, days.first)
                              : tr("today − %Ln day(s)", nullptr, -days.first);
    if (days.unit == Unit::Day && !isOne && days.last == 0)
        return tr("the last %Ln day(s)", nullptr, -days.first);
    if (days.unit == Unit::Day && !isOne && days.first == 0)
        return tr("the next %Ln day(s)", nullptr, days.last);
    if (isOne && std::abs(days.first) <= 1) {
        const std::array<std::array<QString, 3>, 5> names{{{tr("yesterday"), tr("today"), tr("tomorrow")},
                                                           {tr("last week"), tr("this week"), tr("next week")},
                                                           {tr("last month"), tr("this month"), tr("next month")},
                                                           {tr("last quarter"), tr("this quarter"), tr("next quarter")},
                                                           {tr("last year"), tr("this year"), tr("next year")}}};
        return names.at(size_t(days.unit)).at(size_t(days.first + 1));
    }
    const std::array<QString, 5> between{tr("days %1 to %2 from today"), tr("weeks %1 to %2 from this one"),
                                         tr("months %1 to %2 from this one"), tr("quarters %1 to %2 from this one"),
                                         tr("years %1 to %2 from this one")};
    const QLocale locale;
    return between.at(size_t(days.unit)).arg(locale.toString(days.first), locale.toString(days.last));
}

QString FilterSentence::valueText(const Field *field, const QVariant &value) const
{
    if (!field)
        return value.toString();
    QHash<RecordId, QString> titles;
    const bool isLink = field->type() == FieldType::Link || field->type() == FieldType::Links;
    if (const Entity *target = isLink ? m_reader.catalog().target(*field) : nullptr) {
        const RecordId id = value.toUuid();
        if (const Result<QHash<RecordId, QString>> found = m_reader.titles(*target, {id}))
            titles = *found;
        if (!titles.contains(id) && !m_reader.seesRestricted())
            return tr("a restricted record");
        return QStringLiteral("“%1”").arg(titles.value(id));
    }
    const bool isCode = field->type() == FieldType::Codes || field->type() == FieldType::Choices;
    if (isCode)
        return displayText(*field, value.toStringList(), m_codes);
    return displayText(*field, value, m_codes);
}

QString FilterSentence::comparison(Compare compare, FieldType type)
{
    switch (compare) {
    case Compare::Equal: return tr("is");
    case Compare::NotEqual: return tr("is not");
    case Compare::Less: return isTime(type) ? tr("is before") : tr("is less than");
    case Compare::AtMost: return isTime(type) ? tr("is on or before") : tr("is at most");
    case Compare::Greater: return isTime(type) ? tr("is after") : tr("is more than");
    case Compare::AtLeast: return isTime(type) ? tr("is on or after") : tr("is at least");
    case Compare::Contains: return tr("contains");
    case Compare::Empty: return tr("is empty");
    case Compare::NotEmpty: return tr("is filled in");
    case Compare::AnyOf: return tr("is one of");
    }
    return {};
}

QList<Compare> FilterSentence::comparisons(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
        return {Compare::Contains, Compare::Equal, Compare::NotEqual, Compare::Empty, Compare::NotEmpty};
    case FieldType::LongText: return {Compare::Contains, Compare::Empty, Compare::NotEmpty};
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Period:
        return {Compare::AtLeast, Compare::AtMost, Compare::Equal, Compare::NotEqual, Compare::Greater, Compare::Less, Compare::Empty, Compare::NotEmpty};
    case FieldType::YesNo: return {Compare::Equal, Compare::NotEqual, Compare::Empty, Compare::NotEmpty};
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Code:
    case FieldType::Codes:
        return {Compare::Equal, Compare::NotEqual, Compare::AnyOf, Compare::Empty, Compare::NotEmpty};
    case FieldType::Link: return {Compare::Equal, Compare::NotEqual, Compare::Empty, Compare::NotEmpty};
    case FieldType::Links: return {Compare::AnyOf, Compare::Empty, Compare::NotEmpty};
    case FieldType::AnyLink:
    case FieldType::Point: return {Compare::Empty, Compare::NotEmpty};
    }
    return {};
}

Filter withoutPart(const Filter &filter, const QList<qsizetype> &place)
{
    if (place.isEmpty())
        return {};
    const qsizetype part = place.first();
    if (part < 0 || part >= filter.parts.size())
        return filter;
    Filter left = filter;
    const Filter inner = withoutPart(filter.parts.at(part), place.sliced(1));
    if (inner.isEmpty())
        left.parts.removeAt(part);
    else
        left.parts[part] = inner;
    if (left.parts.isEmpty())
        return {};
    return left.parts.size() == 1 && left.kind != Filter::Kind::Not ? left.parts.first() : left;
}

} // namespace Lodebook
