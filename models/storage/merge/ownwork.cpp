// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/ownwork.h"

#include "models/storage/database.h"

namespace Lodebook {

Result<OwnWork> ownWork(Database &database, const Knowledge &known)
{
    Result<Statement> row =
        database.query(QStringLiteral("SELECT DISTINCT b.device, b.sequence, c.record FROM log_batch b\n"
                                      "JOIN log_change c ON c.batch = b.batch\n"
                                      "WHERE b.pack IS NULL AND NOT (b.kind = 'pack' AND c.entity = 'device')\n"
                                      "ORDER BY b.device, b.sequence"));
    if (!row)
        return row.error();
    OwnWork work;
    qint64 last = 0;
    while (row->next()) {
        const RecordId device = row->value(0, ColumnType::Id).toUuid();
        const qint64 sequence = row->value(1).toLongLong();
        const bool isNext = work.devices.isEmpty() || work.devices.constLast() != device;
        if (isNext)
            work.devices.append(device);
        if ((isNext || sequence != last) && !known.has(device, sequence))
            ++work.beyond;
        last = sequence;
        work.records.insert(row->value(2, ColumnType::Id).toUuid());
    }
    const Result<> end = row->end();
    return end ? Result<OwnWork>(work) : Result<OwnWork>(end.error());
}

} // namespace Lodebook
