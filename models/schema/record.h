// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/stamp.h"
#include "models/schema/entity.h"

#include <type_traits>

namespace Lodebook {

/// The values of one record of one entity: a plain value that can be copied, compared and handed to another thread.
/// It knows nothing of where it is kept.
class Record
{
public:
    explicit Record(const Entity &entity, const RecordId &id = {});

    const Entity &entity() const { return *m_entity; }
    const RecordId &id() const { return m_id; } ///< Null until the store has given one.
    Stamp stamp() const { return m_stamp; }     ///< 0 until saved; guards against lost updates.
    bool isNew() const { return m_stamp == 0; }
    bool isDeleted() const { return !isEmpty(m_entity->deletedAt); }

    /// The raw value, invalid when empty. The C++ type is the one FieldType names.
    const QVariant &value(const Field &field) const
    {
        // A field may have been added to the casebook after this record was read.
        return field.index() < m_values.size() ? m_values.at(field.index()) : nothing();
    }
    void setValue(const Field &field, const QVariant &value);
    bool isEmpty(const Field &field) const { return !value(field).isValid(); }
    void clear(const Field &field) { setValue(field, {}); }

    template<FieldType Type, typename T>
    std::optional<T> get(const TypedField<Type, T> &field) const
    {
        const QVariant &raw = value(field);
        return raw.isValid() ? std::optional<T>(raw.value<T>()) : std::nullopt;
    }
    template<FieldType Type, typename T>
    T get(const TypedField<Type, T> &field, const std::type_identity_t<T> &otherwise) const
    {
        return get(field).value_or(otherwise);
    }
    template<FieldType Type, typename T>
    void set(const TypedField<Type, T> &field, const std::type_identity_t<T> &value)
    {
        setValue(field, QVariant::fromValue<T>(value));
    }
    QString text(const Field &field) const { return value(field).toString(); } ///< Of text, choice and code fields.

    /// What people call it: the title fields joined, else its number, else its id. Links among the title fields need
    /// the store (see models/storage/titles.h).
    QString title() const;

    // For the store.
    void setId(const RecordId &id) { m_id = id; }
    void setStamp(Stamp stamp) { m_stamp = stamp; }

    bool operator==(const Record &other) const;

private:
    static const QVariant &nothing();

    const Entity *m_entity; // never null, lives as long as the program
    RecordId m_id;
    Stamp m_stamp = 0;
    QList<QVariant> m_values;
};

} // namespace Lodebook
