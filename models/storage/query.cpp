// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"

#include "models/schema/fieldtext.h"
#include "models/storage/relativedays.h"

#include <QCoreApplication>

#include <array>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

struct Operator
{
    QStringView sign;
    Compare compare;
};

// Longer signs first, so that <= is not read as <.
constexpr std::array operators{Operator{u"!=", Compare::NotEqual}, Operator{u"<=", Compare::AtMost},
                               Operator{u">=", Compare::AtLeast},  Operator{u"=", Compare::Equal},
                               Operator{u"<", Compare::Less},      Operator{u">", Compare::Greater},
                               Operator{u"~", Compare::Contains}};

bool isOrdered(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Period:
    case FieldType::Text:
        return true;
    default: // comparing codes, links and places by size means nothing
        return false;
    }
}

} // namespace

QString FieldPath::text() const
{
    QStringList names;
    for (const Field *step : steps)
        names.append(step->name());
    return names.isEmpty() ? QStringLiteral("id") : names.join(u'.');
}

const Field *FieldPath::restrictedStep() const
{
    const auto found = std::ranges::find_if(steps, [](const Field *field) { return field->isRestricted(); });
    return found == steps.end() ? nullptr : *found;
}

Filter Filter::leaf(FieldPath path, Compare compare, QVariant value)
{
    Filter filter;
    filter.kind = Kind::Leaf;
    filter.condition = {std::move(path), compare, std::move(value)};
    return filter;
}

Filter Filter::text(QString words)
{
    Filter filter;
    filter.kind = Kind::Text;
    filter.words = std::move(words);
    return filter;
}

Filter Filter::all(QList<Filter> parts)
{
    Filter filter;
    filter.parts = std::move(parts);
    return filter;
}

Filter Filter::any(QList<Filter> parts)
{
    Filter filter;
    filter.kind = Kind::Any;
    filter.parts = std::move(parts);
    return filter;
}

Filter Filter::operator&&(const Filter &other) const
{
    if (isEmpty())
        return other;
    if (other.isEmpty())
        return *this;
    QList<Filter> both = kind == Kind::All ? parts : QList<Filter>{*this};
    if (other.kind == Kind::All)
        both.append(other.parts);
    else
        both.append(other);
    return all(both);
}

Result<FieldPath> pathFromText(const Catalog &catalog, const Entity &entity, const QString &text)
{
    FieldPath path;
    const Entity *current = &entity;
    const QStringList names = text.trimmed().split(u'.');
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i) == QLatin1String("id") && i == names.size() - 1)
            return path; // the id of the record the path has reached
        if (!current)
            return Error{Error::Kind::Invalid, Words::tr("%1 leads to no other record, so “%2” means nothing").arg(names.at(i - 1), text), {}};
        const Field *field = current->field(names.at(i));
        if (!field)
            return Error{Error::Kind::Invalid, Words::tr("%1 has no field “%2”").arg(current->name(), names.at(i)), {}};
        path.steps.append(field);
        current = field->type() == FieldType::Link ? catalog.target(*field) : nullptr;
    }
    return path;
}

Result<Filter> filterFromText(const Catalog &catalog, const Entity &entity, const QString &text, const LinkLookup &link)
{
    const Operator *found = nullptr;
    qsizetype at = text.size();
    for (const Operator &candidate : operators) {
        const qsizetype position = text.indexOf(candidate.sign);
        if (position > 0 && position < at) {
            at = position;
            found = &candidate;
        }
    }
    if (!found)
        return Error{Error::Kind::Invalid, Words::tr("“%1” is not a condition; write it like country=CD or from>=2024-01-01").arg(text), {}};
    const Result<FieldPath> path = pathFromText(catalog, entity, text.first(at));
    if (!path)
        return path.error();
    const QString wanted = text.sliced(at + found->sign.size());
    const Field *field = path->last();
    if (wanted.isEmpty() && (found->compare == Compare::Equal || found->compare == Compare::NotEqual))
        return Filter::leaf(*path, found->compare == Compare::Equal ? Compare::Empty : Compare::NotEmpty);
    if (found->compare == Compare::Contains)
        return Filter::leaf(*path, Compare::Contains, wanted);
    if (!field || field->type() == FieldType::Link || field->type() == FieldType::Links) {
        const Entity *target = field ? catalog.target(*field) : &entity;
        const Result<RecordId> id = link(*target, wanted);
        if (!id)
            return id.error();
        return Filter::leaf(*path, found->compare, *id);
    }
    if (found->compare != Compare::Equal && found->compare != Compare::NotEqual && !isOrdered(field->type()))
        return Error{Error::Kind::Invalid, Words::tr("%1 can be compared with = and != only").arg(field->name()), {}};
    if (field->type() == FieldType::Date || field->type() == FieldType::Moment) {
        if (const std::optional<RelativeDays> days = RelativeDays::fromWord(wanted))
            return Filter::leaf(*path, found->compare, QVariant::fromValue(*days));
    }
    const Result<QVariant> value = fromPlainText(*field, wanted);
    if (!value)
        return Error{Error::Kind::Invalid, Words::tr("%1: %2").arg(field->name(), value.error().message), {}};
    return Filter::leaf(*path, found->compare, *value);
}

} // namespace Lodebook
