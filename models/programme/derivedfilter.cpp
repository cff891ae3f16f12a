// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/derivedfilter.h"

#include "models/core/plaintext.h"
#include "models/programme/programmewords.h"
#include "models/schema/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

constexpr qsizetype recordsAtATime = 500;

struct Sign
{
    QStringView text;
    Compare compare;
};

// Longer signs first, so that <= is not read as <.
constexpr std::array signs{Sign{u"!=", Compare::NotEqual}, Sign{u"<=", Compare::AtMost}, Sign{u">=", Compare::AtLeast}, Sign{u"=", Compare::Equal},
                           Sign{u"<", Compare::Less},      Sign{u">", Compare::Greater}, Sign{u"~", Compare::Contains}};

Error unfit(const Derived &derived, const QString &text, const QString &expected)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Programme", "“%1” does not fit %2; %3 is expected").arg(text, derived.name, expected), {}};
}

Result<QVariant> choiceFromText(const Derived &derived, const QString &text)
{
    QStringList codes;
    for (const Choice &choice : derived.choices) {
        if (folded(choice.code) == folded(text) || folded(choiceWords(derived.choices, choice.code)) == folded(text))
            return QVariant(choice.code);
        codes.append(choice.code);
    }
    return unfit(derived, text, QCoreApplication::translate("Programme", "one of %1").arg(codes.join(QLatin1String(", "))));
}

Result<QVariant> yesNoFromText(const Derived &derived, const QString &text)
{
    const QString word = text.toLower();
    if (word == u"yes" || word == u"true" || word == u"1" || word == QCoreApplication::translate("Programme", "yes"))
        return QVariant(true);
    if (word == u"no" || word == u"false" || word == u"0" || word == QCoreApplication::translate("Programme", "no"))
        return QVariant(false);
    return unfit(derived, text, QStringLiteral("yes, no"));
}

Result<QVariant> valueFromText(const Derived &derived, const QString &text)
{
    switch (derived.type) {
    case FieldType::Choice: return choiceFromText(derived, text);
    case FieldType::YesNo: return yesNoFromText(derived, text);
    case FieldType::Date: {
        const Result<QDate> day = dateFromText(text, TextRules::DateOrder::Ask);
        return day ? Result<QVariant>(*day) : Result<QVariant>(day.error());
    }
    case FieldType::Integer:
    case FieldType::Decimal: {
        bool good = false;
        const double number = text.toDouble(&good);
        return good ? Result<QVariant>(number) : Result<QVariant>(unfit(derived, text, QCoreApplication::translate("Programme", "a number")));
    }
    default: return QVariant(text); // the other derived types are compared as texts
    }
}

bool isOrdered(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Integer || type == FieldType::Decimal;
}

bool isEqual(const Derived &derived, const QVariant &one, const QVariant &other)
{
    return isOrdered(derived.type) ? QVariant::compare(one, other) == QPartialOrdering::Equivalent : one.toString() == other.toString();
}

/// The records at the end of a path of links, by the record the path begins with.
Result<QHash<RecordId, Record>> followed(const RecordReader &reader, const QList<Record> &records, const QList<const Field *> &links)
{
    QHash<RecordId, Record> ends;
    QHash<RecordId, RecordId> at; // where each path has got to
    const Entity *entity = nullptr;
    for (const Record &record : records)
        ends.insert(record.id(), record);
    for (const Field *link : links) {
        entity = reader.catalog().target(*link);
        QVariantList ids;
        at.clear();
        for (auto end = ends.cbegin(); end != ends.cend(); ++end) {
            const RecordId next = end->value(*link).toUuid();
            if (next.isNull())
                continue;
            at.insert(end.key(), next);
            if (!ids.contains(next))
                ids.append(QVariant::fromValue(next));
        }
        ends.clear();
        Query query(*entity, Filter::leaf(FieldPath(), Compare::AnyOf, ids));
        query.deleted = Query::Deleted::With;
        QHash<RecordId, Record> found;
        if (const Result<> read = reader.forEach(query, [&found](const Record &one) { found.insert(one.id(), one); return true; }); !read)
            return read.error();
        for (auto step = at.cbegin(); step != at.cend(); ++step) {
            if (const auto one = found.constFind(step.value()); one != found.cend())
                ends.insert(step.key(), *one);
        }
    }
    return ends;
}

/// Those of the records that meet the condition.
Result<QList<Record>> narrowed(DerivedValues &values, const QList<Record> &records, const DerivedCondition &condition)
{
    const Result<QHash<RecordId, Record>> ends = followed(values.facts().reader(), records, condition.links);
    if (!ends)
        return ends.error();
    const QList<Record> all = ends->values();
    if (!all.isEmpty()) {
        if (const Result<> prepared = values.prepare(all.first().entity(), all); !prepared)
            return prepared.error();
    }
    QList<Record> kept;
    for (const Record &record : records) {
        QVariant value;
        if (const auto end = ends->constFind(record.id()); end != ends->cend()) {
            const Result<QVariant> derived = values.value(*end, *condition.derived);
            if (!derived)
                return derived.error();
            value = *derived;
        }
        if (meets(condition, value))
            kept.append(record);
    }
    return kept;
}

/// Calls \a take with each chunk of matching records until it returns false.
Result<> eachChunk(const RecordReader &reader, Query query, const QList<DerivedCondition> &conditions, const QDate &asOf,
                   const std::function<bool()> &cancelled, const std::function<bool(const QList<Record> &, const QHash<RecordId, qint64> &)> &take)
{
    query.limit = 0;
    const Result<QList<qint64>> keys = reader.rowKeys(query, cancelled);
    if (!keys)
        return keys.error();
    DerivedValues values(reader, asOf);
    for (qsizetype start = 0; start < keys->size(); start += recordsAtATime) {
        if (cancelled && cancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Programme", "Stopped"), {}};
        const QList<qint64> some = keys->mid(start, recordsAtATime);
        Result<QList<Record>> records = reader.byRowKeys(*query.entity, some);
        QHash<RecordId, qint64> keyOf;
        for (qsizetype i = 0; records && records->size() == some.size() && i < some.size(); ++i)
            keyOf.insert(records->at(i).id(), some.at(i));
        for (const DerivedCondition &condition : conditions) {
            if (records)
                records = narrowed(values, *records, condition);
        }
        if (!records)
            return records.error();
        if (!take(*records, keyOf))
            return {};
    }
    return {};
}

} // namespace

Result<std::optional<DerivedCondition>> derivedConditionFromText(const Catalog &catalog, const Entity &entity, const QString &text)
{
    const Sign *found = nullptr;
    qsizetype at = text.size();
    for (const Sign &sign : signs) {
        if (const qsizetype position = text.indexOf(sign.text); position > 0 && position < at) {
            at = position;
            found = &sign;
        }
    }
    if (!found)
        return std::optional<DerivedCondition>();
    QStringList names = text.first(at).trimmed().split(u'.');
    DerivedCondition condition{.compare = found->compare};
    const Entity *current = &entity;
    while (current && names.size() > 1) {
        const Field *link = current->field(names.takeFirst());
        current = link && link->type() == FieldType::Link ? catalog.target(*link) : nullptr;
        condition.links.append(link);
    }
    condition.derived = current ? current->derivedField(names.first()) : nullptr;
    if (!condition.derived)
        return std::optional<DerivedCondition>();
    const QString wanted = text.sliced(at + found->text.size()).trimmed();
    if (wanted.isEmpty() && (found->compare == Compare::Equal || found->compare == Compare::NotEqual)) {
        condition.compare = found->compare == Compare::Equal ? Compare::Empty : Compare::NotEmpty;
        return std::optional(condition);
    }
    if (found->compare == Compare::Contains) {
        condition.value = wanted;
        return std::optional(condition);
    }
    const bool bySize = found->compare != Compare::Equal && found->compare != Compare::NotEqual;
    if (bySize && !isOrdered(condition.derived->type))
        return unfit(*condition.derived, found->text.toString(), QStringLiteral("=, !=, ~"));
    const Result<QVariant> value = valueFromText(*condition.derived, wanted);
    if (!value)
        return value.error();
    condition.value = *value;
    return std::optional(condition);
}

bool meets(const DerivedCondition &condition, const QVariant &value)
{
    const Derived &derived = *condition.derived;
    if (!value.isValid())
        return condition.compare == Compare::Empty || condition.compare == Compare::NotEqual;
    switch (condition.compare) {
    case Compare::Empty: return false;
    case Compare::NotEmpty: return true;
    case Compare::Equal: return isEqual(derived, value, condition.value);
    case Compare::NotEqual: return !isEqual(derived, value, condition.value);
    case Compare::Less: return QVariant::compare(value, condition.value) == QPartialOrdering::Less;
    case Compare::AtMost: return QVariant::compare(value, condition.value) == QPartialOrdering::Less || isEqual(derived, value, condition.value);
    case Compare::Greater: return QVariant::compare(value, condition.value) == QPartialOrdering::Greater;
    case Compare::AtLeast: return QVariant::compare(value, condition.value) == QPartialOrdering::Greater || isEqual(derived, value, condition.value);
    case Compare::Contains: return folded(derivedWords(derived, value)).contains(folded(condition.value.toString()));
    case Compare::AnyOf: {
        const QVariantList wanted = condition.value.toList();
        return std::ranges::any_of(wanted, [&](const QVariant &one) { return isEqual(derived, value, one); });
    }
    }
    return false;
}

Result<QList<qint64>> rowKeysWithDerived(const RecordReader &reader, const Query &query, const QList<DerivedCondition> &conditions, const QDate &asOf,
                                         int limit, const std::function<bool()> &cancelled)
{
    QList<qint64> keys;
    const Result<> read = eachChunk(reader, query, conditions, asOf, cancelled, [&](const QList<Record> &records, const QHash<RecordId, qint64> &keyOf) {
        for (const Record &record : records) {
            if (const auto key = keyOf.constFind(record.id()); key != keyOf.cend())
                keys.append(*key);
            if (limit > 0 && keys.size() >= limit)
                return false;
        }
        return true;
    });
    if (!read)
        return read.error();
    return keys;
}

Result<QList<Record>> listWithDerived(const RecordReader &reader, const Query &query, const QList<DerivedCondition> &conditions, const QDate &asOf,
                                      int limit, const std::function<bool()> &cancelled)
{
    QList<Record> found;
    const Result<> read = eachChunk(reader, query, conditions, asOf, cancelled, [&](const QList<Record> &records, const QHash<RecordId, qint64> &) {
        found += limit > 0 ? records.mid(0, limit - found.size()) : records;
        return limit == 0 || found.size() < limit;
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace Lodebook
