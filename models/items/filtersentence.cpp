// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtersentence.h"

#include "models/items/displaytext.h"

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

QStringList FilterSentence::parts(const Filter &filter) const
{
    if (filter.kind != Filter::Kind::All)
        return {words(filter, false)};
    QStringList texts;
    for (const Filter &part : filter.parts)
        texts.append(words(part, false));
    return texts;
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
    case FieldType::YesNo:
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Code:
    case FieldType::Codes: return {Compare::Equal, Compare::NotEqual, Compare::Empty, Compare::NotEmpty};
    case FieldType::Link:
    case FieldType::Links:
    case FieldType::AnyLink:
    case FieldType::Point: return {Compare::Empty, Compare::NotEmpty};
    }
    return {};
}

Filter withoutPart(const Filter &filter, qsizetype part)
{
    if (filter.kind != Filter::Kind::All || part < 0 || part >= filter.parts.size())
        return {};
    Filter left = filter;
    left.parts.removeAt(part);
    return left;
}

} // namespace Lodebook
