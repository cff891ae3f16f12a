// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/displaytext.h"

#include "models/items/displaytext.h"
#include "models/schema/linkedrecords.h"

namespace Lodebook {

QString displayText(const Field &field, const QVariant &value, Casebook &casebook)
{
    if (!value.isValid())
        return {};
    QHash<RecordId, QString> titles;
    QList<RecordId> ids;
    const QList<RecordRef> linked = linkedRecords(field, value);
    for (const RecordRef &ref : linked)
        ids.append(ref.id);
    if (const Entity *target = linked.isEmpty() ? nullptr : casebook.catalog().entity(linked.first().entity)) {
        if (const Result<QHash<RecordId, QString>> found = casebook.reader().titles(*target, ids))
            titles = *found;
    }
    return displayText(field, value, casebook.codes(), titles).simplified();
}

} // namespace Lodebook
