// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/ownwork.h"

#include "models/storage/database.h"

#include <algorithm>

namespace Lodebook {

qint64 OwnWork::beyond(const Knowledge &known) const
{
    qint64 count = 0;
    for (auto device = actions.cbegin(); device != actions.cend(); ++device)
        count += std::ranges::count_if(*device, [&](qint64 sequence) { return !known.has(device.key(), sequence); });
    return count;
}

Result<OwnWork> ownWork(Database &database)
{
    Result<Statement> row =
        database.query(QStringLiteral("SELECT DISTINCT b.device, b.sequence, c.record FROM log_batch b\n"
                                      "JOIN log_change c ON c.batch = b.batch\n"
                                      "WHERE b.pack IS NULL AND NOT (b.kind = 'pack' AND c.entity = 'device')\n"
                                      "ORDER BY b.device, b.sequence"));
    if (!row)
        return row.error();
    OwnWork work;
    while (row->next()) {
        QList<qint64> &actions = work.actions[row->value(0, ColumnType::Id).toUuid()];
        if (const qint64 sequence = row->value(1).toLongLong(); actions.isEmpty() || actions.last() != sequence)
            actions.append(sequence);
        work.records.insert(row->value(2, ColumnType::Id).toUuid());
    }
    const Result<> end = row->end();
    return end ? Result<OwnWork>(work) : Result<OwnWork>(end.error());
}

} // namespace Lodebook
