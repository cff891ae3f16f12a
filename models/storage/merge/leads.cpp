// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/leads.h"

#include "models/schema/linkedrecords.h"
#include "models/storage/columns.h"
#include "models/storage/database.h"

#include <array>

namespace Lodebook {

Result<> eachLead(Database &database, const Entity &entity, const Field &link, const QString &where,
                  const QVariantList &values, const Lead &lead)
{
    QStringList names;
    for (const Column &column : columnsOf(link))
        names.append(u'"' + column.name + u'"');
    Result<Statement> row = database.query(QStringLiteral("SELECT id, %1 FROM %2 WHERE %3 IS NOT NULL AND ")
                                                   .arg(names.join(QLatin1String(", ")), entity.name(), names.first())
                                               + where,
                                           values);
    if (!row)
        return row.error();
    while (row->next()) {
        const std::array<QVariant, 2> stored{row->value(1), names.size() > 1 ? row->value(2) : QVariant()};
        const RecordId from = row->value(0, ColumnType::Id).toUuid();
        for (const RecordRef &to : linkedRecords(link, fieldValue(link, stored, database.dialect())))
            lead(from, to);
    }
    return row->end();
}

} // namespace Lodebook
