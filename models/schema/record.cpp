// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/record.h"

#include "models/core/plaintext.h"
#include "models/schema/fieldtext.h"

#include <algorithm>
#include <tuple>

namespace Lodebook {

Record::Record(const Entity &entity, const RecordId &id)
    : m_entity(&entity)
    , m_id(id)
    , m_values(entity.valueCount())
{
}

const QVariant &Record::nothing()
{
    static const QVariant empty;
    return empty;
}

bool Record::operator==(const Record &other) const
{
    if (m_entity != other.m_entity || m_id != other.m_id || m_stamp != other.m_stamp)
        return false;
    if (m_values.size() == other.m_values.size())
        return m_values == other.m_values;
    const auto isFilled = [](const QVariant &value) { return value.isValid(); };
    const auto &[shorter, longer] = m_values.size() < other.m_values.size() ? std::tie(m_values, other.m_values) : std::tie(other.m_values, m_values);
    return std::equal(shorter.begin(), shorter.end(), longer.begin()) && std::none_of(longer.begin() + shorter.size(), longer.end(), isFilled);
}

void Record::setValue(const Field &field, const QVariant &value)
{
    // Empty text, empty lists and null links are one thing: nothing. This is the one place that says so.
    if (field.index() >= m_values.size())
        m_values.resize(m_entity->valueCount());
    QVariant &mine = m_values[field.index()];
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Choice:
    case FieldType::Code: {
        const QString text = kept(value.toString());
        mine = text.isEmpty() ? QVariant() : QVariant(text);
        return;
    }
    case FieldType::Choices:
    case FieldType::Codes: {
        QStringList list;
        for (const QString &code : value.toStringList())
            list.append(kept(code));
        list.removeAll(QString());
        list.removeDuplicates();
        mine = list.isEmpty() ? QVariant() : QVariant(list);
        return;
    }
    case FieldType::Link:
        mine = value.value<RecordId>().isNull() ? QVariant() : value;
        return;
    case FieldType::Links: {
        QList<RecordId> list;
        for (const RecordId &id : value.value<QList<RecordId>>()) {
            if (!id.isNull() && !list.contains(id))
                list.append(id);
        }
        mine = list.isEmpty() ? QVariant() : QVariant::fromValue(list);
        return;
    }
    case FieldType::AnyLink:
        mine = value.value<RecordRef>().id.isNull() ? QVariant() : value;
        return;
    case FieldType::Date:
        mine = value.toDate().isValid() ? QVariant(value.toDate()) : QVariant();
        return;
    case FieldType::Moment:
        mine = value.toDateTime().isValid() ? QVariant(value.toDateTime().toUTC()) : QVariant();
        return;
    case FieldType::Integer:
        mine = value.isValid() ? QVariant(value.toLongLong()) : QVariant();
        return;
    case FieldType::Decimal:
        mine = value.isValid() ? QVariant(value.toDouble()) : QVariant();
        return;
    case FieldType::YesNo:
        mine = value.isValid() ? QVariant(value.toBool()) : QVariant();
        return;
    case FieldType::Money:
        mine = value.value<Money>().currency.isEmpty() ? QVariant() : value;
        return;
    case FieldType::Period:
    case FieldType::Point:
        mine = value;
        return;
    }
}

QString Record::title() const
{
    QStringList parts;
    for (const Field *field : m_entity->titleFields()) {
        if (!isEmpty(*field) && field->type() != FieldType::Link && field->type() != FieldType::AnyLink)
            parts.append(plainText(*field, value(*field)));
    }
    if (!parts.isEmpty())
        return parts.join(u' ');
    return isEmpty(m_entity->number) ? toText(m_id) : text(m_entity->number);
}

} // namespace Lodebook
