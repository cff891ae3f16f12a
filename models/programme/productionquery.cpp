// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/productionquery.h"

namespace Lodebook {

Result<QList<ProductionSum>> productionSums(const RecordReader &reader)
{
    // A record names its country, or a region whose code begins with it, or a site that lies in it. A period is 2024,
    // 2024-H1, 2024-Q3 or 2024-05: its sixth character tells the kind.
    Result<Statement> row = reader.database().query(QStringLiteral(
        "SELECT p.mineral, COALESCE(p.country, substr(p.region, 1, 2), s.country), substr(p.period, 1, 4),"
        " CASE WHEN p.mine_site IS NOT NULL THEN 2 WHEN p.region IS NOT NULL THEN 1 ELSE 0 END,"
        " substr(p.period, 6, 1), sum(p.kg), count(*)"
        " FROM production p LEFT JOIN mine_site s ON s.id = p.mine_site"
        " WHERE p.deleted_at IS NULL AND p.kg IS NOT NULL AND (p.verification IS NULL OR p.verification <> 'refuted')"
        " GROUP BY 1, 2, 3, 4, 5"));
    if (!row)
        return row.error();
    QList<ProductionSum> sums;
    while (row->next()) {
        const QString part = row->value(4).toString();
        const char kind = part.isEmpty() ? 'Y' : part == u"H" ? 'H' : part == u"Q" ? 'Q' : 'M';
        sums.append({.mineral = row->value(0).toString(), .country = row->value(1).toString(), .year = row->value(2).toInt(),
                     .place = row->value(3).toInt(), .part = kind, .kg = row->value(5).toDouble(), .rows = row->value(6).toInt()});
    }
    return sums;
}

} // namespace Lodebook
