// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/productionquery.h"

namespace Lodebook {

namespace {

Result<> addSums(const RecordReader &reader, const QString &condition, const QVariantList &values, QList<ProductionSum> &sums)
{
    // A record names its country, or a region whose code begins with it, or a site that lies in it. A period is 2024,
    // 2024-H1, 2024-Q3 or 2024-05: its sixth character tells the kind.
    Result<Statement> row = reader.database().query(QStringLiteral(
        "SELECT p.mineral, COALESCE(p.country, substr(p.region, 1, 2), s.country), substr(p.period, 1, 4),"
        " CASE WHEN p.mine_site IS NOT NULL THEN 2 WHEN p.region IS NOT NULL THEN 1 ELSE 0 END,"
        " substr(p.period, 6, 1), sum(p.kg), count(*)"
        " FROM production p LEFT JOIN mine_site s ON s.id = p.mine_site"
        " WHERE p.deleted_at IS NULL AND p.kg IS NOT NULL AND (p.verification IS NULL OR p.verification <> 'refuted')%1"
        " GROUP BY 1, 2, 3, 4, 5").arg(condition), values);
    if (!row)
        return row.error();
    while (row->next()) {
        const QString part = row->value(4).toString();
        const char kind = part.isEmpty() ? 'Y' : part == u"H" ? 'H' : part == u"Q" ? 'Q' : 'M';
        sums.append({.mineral = row->value(0).toString(), .country = row->value(1).toString(), .year = row->value(2).toInt(),
                     .place = row->value(3).toInt(), .part = kind, .kg = row->value(5).toDouble(), .rows = row->value(6).toInt()});
    }
    return row->end();
}

} // namespace

Result<QList<ProductionSum>> productionSums(const RecordReader &reader)
{
    QList<ProductionSum> sums;
    const Result<> read = addSums(reader, {}, {}, sums);
    return read ? Result<QList<ProductionSum>>(sums) : Result<QList<ProductionSum>>(read.error());
}

Result<QList<ProductionSum>> productionSums(const RecordReader &reader, const QList<RecordId> &some)
{
    QList<ProductionSum> sums;
    const Result<> read = eachBlock(some, reader.database().dialect(), [&](const QString &marks, const QVariantList &values) {
        return addSums(reader, QStringLiteral(" AND (p.id IN (%1) OR p.mine_site IN (%1))").arg(marks), values + values, sums);
    });
    return read ? Result<QList<ProductionSum>>(sums) : Result<QList<ProductionSum>>(read.error());
}

} // namespace Lodebook
