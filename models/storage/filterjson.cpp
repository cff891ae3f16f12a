// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filterjson.h"

#include "models/schema/fieldtext.h"
#include "models/storage/relativedays.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterJson)
};

constexpr int deepest = 20; ///< Groups in groups; more is no filter somebody made.

constexpr std::array<QLatin1String, 10> compareNames{
    QLatin1String("equal"),     QLatin1String("not_equal"), QLatin1String("less"),     QLatin1String("at_most"),
    QLatin1String("greater"),   QLatin1String("at_least"),  QLatin1String("contains"), QLatin1String("empty"),
    QLatin1String("not_empty"), QLatin1String("any_of")};

/// Whether one value to compare with is a member of what the field holds, and not a whole value of it.
bool holdsSeveral(const Field &field)
{
    return field.type() == FieldType::Choices || field.type() == FieldType::Codes || field.type() == FieldType::Links;
}

QJsonValue memberToJson(const Field *field, const QVariant &value)
{
    if (!field || field->type() == FieldType::Links)
        return toText(value.toUuid());
    return holdsSeveral(*field) ? QJsonValue(value.toString()) : toJson(*field, value);
}

Result<QVariant> memberFromJson(const Field *field, const QJsonValue &json)
{
    if (!field || field->type() == FieldType::Links) {
        const RecordId id = recordIdFromText(json.toString());
        if (id.isNull())
            return Error{Error::Kind::Invalid, Words::tr("“%1” is not the id of a record").arg(json.toString()), {}};
        return QVariant(id);
    }
    return holdsSeveral(*field) ? Result<QVariant>(json.toString()) : fromJson(*field, json);
}

QJsonObject conditionToJson(const Condition &condition)
{
    const Field *field = condition.path.last();
    QJsonObject json{{QStringLiteral("field"), condition.path.text()},
                     {QStringLiteral("compare"), compareNames.at(size_t(condition.compare))}};
    if (condition.compare == Compare::Empty || condition.compare == Compare::NotEmpty)
        return json;
    if (condition.value.metaType() == QMetaType::fromType<RelativeDays>()) {
        json.insert(QStringLiteral("days"), condition.value.value<RelativeDays>().text());
    } else if (condition.compare == Compare::AnyOf) {
        QJsonArray values;
        for (const QVariant &one : condition.value.toList())
            values.append(memberToJson(field, one));
        json.insert(QStringLiteral("value"), values);
    } else if (condition.compare == Compare::Contains) {
        json.insert(QStringLiteral("value"), condition.value.toString());
    } else {
        json.insert(QStringLiteral("value"),
                    field && field->type() != FieldType::Links ? toJson(*field, condition.value)
                                                               : memberToJson(field, condition.value));
    }
    return json;
}

Result<QVariant> valueFromJson(const Field *field, Compare compare, const QJsonObject &json)
{
    const QJsonValue value = json.value(QLatin1String("value"));
    if (compare == Compare::Empty || compare == Compare::NotEmpty)
        return QVariant();
    if (json.contains(QLatin1String("days"))) {
        const QString text = json.value(QLatin1String("days")).toString();
        const std::optional<RelativeDays> days = RelativeDays::fromText(text);
        const bool fits = field && (field->type() == FieldType::Date || field->type() == FieldType::Moment)
            && compare < Compare::Contains;
        if (!days || !fits)
            return Error{Error::Kind::Invalid, Words::tr("“%1” is not a stretch of days").arg(text), {}};
        return QVariant::fromValue(*days);
    }
    if (compare == Compare::Contains)
        return QVariant(value.toString());
    if (compare != Compare::AnyOf)
        return field && field->type() != FieldType::Links ? fromJson(*field, value) : memberFromJson(field, value);
    QVariantList members;
    for (const QJsonValue &one : value.toArray()) {
        const Result<QVariant> member = memberFromJson(field, one);
        if (!member)
            return member;
        members.append(*member);
    }
    return QVariant(members);
}

class Reading
{
public:
    Reading(const Catalog &catalog, const Entity &entity) : m_catalog(catalog), m_entity(entity) {}

    Result<Filter> filter(const QJsonObject &json, int depth) const
    {
        if (depth > deepest)
            return Error{Error::Kind::Invalid, Words::tr("The conditions are nested too deeply"), {}};
        if (json.isEmpty())
            return Filter();
        if (json.contains(QLatin1String("field")))
            return condition(json);
        if (json.contains(QLatin1String("words")))
            return Filter::text(json.value(QLatin1String("words")).toString());
        Filter group;
        QJsonArray parts;
        if (json.contains(QLatin1String("not"))) {
            group.kind = Filter::Kind::Not;
            parts.append(json.value(QLatin1String("not")));
        } else {
            const bool any = json.contains(QLatin1String("any"));
            group.kind = any ? Filter::Kind::Any : Filter::Kind::All;
            if (!any && !json.contains(QLatin1String("all")))
                return Error{
                    Error::Kind::Invalid,
                    Words::tr("“%1” is no condition of this program").arg(json.keys().join(QLatin1String(", "))),
                    {}};
            parts = json.value(any ? QLatin1String("any") : QLatin1String("all")).toArray();
        }
        for (const QJsonValue &part : std::as_const(parts)) {
            Result<Filter> one = filter(part.toObject(), depth + 1);
            if (!one)
                return one;
            if (!one->isEmpty())
                group.parts.append(std::move(*one));
        }
        return group.parts.isEmpty() ? Filter() : group;
    }

private:
    Result<Filter> condition(const QJsonObject &json) const
    {
        const QString name = json.value(QLatin1String("field")).toString();
        const Result<FieldPath> path = pathFromText(m_catalog, m_entity, name);
        if (!path)
            return path.error();
        const QString wanted = json.value(QLatin1String("compare")).toString();
        for (size_t i = 0; i < compareNames.size(); ++i) {
            if (compareNames.at(i) != wanted)
                continue;
            const Result<QVariant> value = valueFromJson(path->last(), Compare(i), json);
            if (!value)
                return Error{value.error().kind, Words::tr("%1: %2").arg(name, value.error().message),
                             value.error().detail};
            return Filter::leaf(*path, Compare(i), *value);
        }
        return Error{Error::Kind::Invalid, Words::tr("%1 cannot be compared by “%2”").arg(name, wanted), {}};
    }

    const Catalog &m_catalog;
    const Entity &m_entity;
};

} // namespace

QJsonObject toJson(const Filter &filter)
{
    QJsonArray parts;
    for (const Filter &part : filter.parts)
        parts.append(toJson(part));
    switch (filter.kind) {
    case Filter::Kind::All: return filter.parts.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("all"), parts}};
    case Filter::Kind::Any: return {{QStringLiteral("any"), parts}};
    case Filter::Kind::Not:
        return {{QStringLiteral("not"),
                 parts.size() == 1 ? parts.first() : QJsonValue(QJsonObject{{QStringLiteral("all"), parts}})}};
    case Filter::Kind::Leaf: return conditionToJson(filter.condition);
    case Filter::Kind::Text: return {{QStringLiteral("words"), filter.words}};
    }
    return {};
}

Result<Filter> filterFromJson(const Catalog &catalog, const Entity &entity, const QJsonObject &json)
{
    return Reading(catalog, entity).filter(json, 0);
}

} // namespace Lodebook
