// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/chosenrecords.h"

#include "views/lists/recordlistview.h"

namespace Lodebook {

QList<RecordId> selectedIds(const RecordListView &list)
{
    QList<RecordId> ids;
    for (const RecordRef &record : list.selectedRecords())
        ids.append(record.id);
    return ids;
}

Result<QList<RecordId>> shownIds(const Casebook &casebook, RecordListView &list)
{
    QList<RecordId> ids;
    const Result<> read = casebook.reader().forEach(list.records().query(), [&ids](const Record &record) {
        ids.append(record.id());
        return true;
    });
    return read ? Result<QList<RecordId>>(ids) : Result<QList<RecordId>>(read.error());
}

} // namespace Lodebook
