// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/record.h"

#include "models/core/plaintext.h"
#include "models/schema/fieldtext.h"

namespace Lodebook {

Record::Record(const Entity &entity, const RecordId &id)
    : m_entity(&entity)
    , m_id(id)
    , m_values(entity.fields().size())
{
}

void Record::setValue(const Field &field, const QVariant &value)
{
    // Empty text, empty lists and null links are one thing: nothing. This is the one place that says so.
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
