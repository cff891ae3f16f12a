// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/linkedrecords.h"

namespace Lodebook {

bool isLink(const Field &field)
{
    return field.type() == FieldType::Link || field.type() == FieldType::Links || field.type() == FieldType::AnyLink;
}

QList<RecordRef> linkedRecords(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.type()) {
    case FieldType::Link: return {{field.target(), value.value<RecordId>()}};
    case FieldType::AnyLink: return {value.value<RecordRef>()};
    case FieldType::Links: {
        QList<RecordRef> refs;
        for (const RecordId &id : value.value<QList<RecordId>>())
            refs.append({field.target(), id});
        return refs;
    }
    default: return {}; // leads nowhere
    }
}

} // namespace Lodebook
