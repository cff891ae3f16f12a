// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/displaytext.h"

#include "models/items/displaytext.h"

namespace Lodebook {

namespace {

const Entity *targetOf(const Field &field, const QVariant &value, const Catalog &catalog)
{
    return field.type() == FieldType::AnyLink ? catalog.entity(value.value<RecordRef>().entity) : catalog.target(field);
}

QList<RecordId> linkedBy(const Field &field, const QVariant &value)
{
    switch (field.type()) {
    case FieldType::Link: return {value.value<RecordId>()};
    case FieldType::Links: return value.value<QList<RecordId>>();
    case FieldType::AnyLink: return {value.value<RecordRef>().id};
    default: return {};
    }
}

} // namespace

QString displayText(const Field &field, const QVariant &value, Casebook &casebook)
{
    if (!value.isValid())
        return {};
    QHash<RecordId, QString> titles;
    const QList<RecordId> ids = linkedBy(field, value);
    if (const Entity *target = ids.isEmpty() ? nullptr : targetOf(field, value, casebook.catalog())) {
        if (const Result<QHash<RecordId, QString>> found = casebook.reader().titles(*target, ids))
            titles = *found;
    }
    return displayText(field, value, casebook.codes(), titles).simplified();
}

} // namespace Lodebook
