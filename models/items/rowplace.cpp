// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowplace.h"

namespace Lodebook {

namespace {

constexpr qsizetype probesAtOnce = 32;

} // namespace

Result<bool> RowPlace::isFound(const RecordId &id) const
{
    Query query(*m_query.entity, m_query.filter && Filter::leaf(FieldPath(), Compare::Equal, id));
    query.deleted = m_query.deleted;
    const Result<qint64> found = m_reader.count(query);
    return found ? Result<bool>(*found > 0) : Result<bool>(found.error());
}

Result<QList<qint64>> RowPlace::sorted(const QList<qint64> &probes, const RecordId &id) const
{
    const Result<QList<Record>> records = m_reader.byRowKeys(*m_query.entity, probes);
    if (!records)
        return records.error();
    QVariantList ids{id};
    for (const Record &record : *records)
        ids.append(record.id());
    Query query(*m_query.entity, Filter::leaf(FieldPath(), Compare::AnyOf, ids));
    query.order = m_query.order;
    query.deleted = Query::Deleted::With;
    return m_reader.rowKeys(query);
}

Result<qsizetype> RowPlace::among(const QList<qint64> &keys, qint64 key, const RecordId &id) const
{
    qsizetype low = 0;
    qsizetype high = keys.size();
    while (low < high) {
        const qsizetype count = std::min(high - low, probesAtOnce);
        QList<qsizetype> positions;
        QList<qint64> probes;
        for (qsizetype i = 0; i < count; ++i) {
            positions.append(low + (high - low) * i / count);
            probes.append(keys.at(positions.last()));
        }
        const Result<QList<qint64>> order = sorted(probes, id);
        if (!order)
            return order.error();
        const qsizetype before = order->indexOf(key);
        if (before < 0)
            return high; // gone meanwhile
        // The probe just ahead of the record bounds it from below, the one behind it from above.
        const qsizetype ahead = before > 0 ? probes.indexOf(order->at(before - 1)) : -1;
        high = ahead + 1 < count ? positions.at(ahead + 1) : high;
        low = ahead >= 0 ? positions.at(ahead) + 1 : low;
        if (ahead < 0)
            high = low;
    }
    return low;
}

} // namespace Lodebook
