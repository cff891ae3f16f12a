// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/sourcingfigures.h"

#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/cmrtsmelter.h"
#include "models/entities/duediligence/importcheck.h"
#include "models/entities/duediligence/smelter.h"
#include "models/entities/reference/cnitem.h"
#include "models/programme/programmewords.h"
#include "models/programme/thresholdcheck.h"

#include <QCoreApplication>
#include <QSet>

namespace Lodebook {

namespace {

QString nameOf(const Record &row)
{
    const QString name = row.text(cmrtSmelter().reportedName);
    return name.isEmpty() ? row.text(cmrtSmelter().facilityId) : name;
}

/// Whether the list says so on the day: a later assessment does not reach back.
bool isConformant(const Record &smelterRecord, const QDate &on)
{
    const std::optional<QDate> since = smelterRecord.get(smelter().statusOn);
    return smelterRecord.text(smelter().status) == u"conformant" && (!since || *since <= on);
}

Explanation shareOf(const QList<Record> &rows, const QHash<RecordId, Record> &smelters, const QDate &on)
{
    Explanation why{.rule = QCoreApplication::translate("Programme",
                        "The share of the smelters reported that the loaded list calls conformant; one that was not found there is not counted as conformant."),
                    .asOf = on,
                    .method = QStringLiteral("DEM-4/1")};
    QSet<QPair<QString, RecordId>> counted;
    int all = 0;
    int conformant = 0;
    int unmatched = 0;
    for (const Record &row : rows) {
        const RecordId id = row.get(cmrtSmelter().smelter, RecordId());
        const auto found = smelters.constFind(id);
        if (found != smelters.cend()) {
            const QPair<QString, RecordId> key{row.text(cmrtSmelter().metal), id};
            if (counted.contains(key))
                continue;
            counted.insert(key);
        }
        ++all;
        const bool good = found != smelters.cend() && isConformant(*found, on);
        conformant += good;
        unmatched += found == smelters.cend();
        why.rows.append({row.entity().name(), row.id(), nameOf(row),
                         good ? QCoreApplication::translate("Programme", "conformant")
                              : found == smelters.cend() ? QCoreApplication::translate("Programme", "not found in the loaded list")
                                                         : QCoreApplication::translate("Programme", "not conformant by the loaded list")});
    }
    if (all > 0)
        why.value = 100.0 * conformant / all;
    else
        why.caveats.append(QCoreApplication::translate("Programme", "The template names no smelter."));
    if (unmatched > 0)
        why.caveats.append(QCoreApplication::translate("Programme", "Smelters not found in the loaded list: %1.").arg(unmatched));
    return why;
}

} // namespace

Result<Explanation> explainConformantShare(const RecordReader &reader, const Record &record, const QDate &on)
{
    const Result<QList<Record>> rows = reader.list(Query(cmrtSmelter(), Filter::leaf(cmrtSmelter().cmrt, Compare::Equal, QVariant::fromValue(record.id()))));
    if (!rows)
        return rows.error();
    QList<RecordId> ids;
    for (const Record &row : *rows) {
        if (!row.isEmpty(cmrtSmelter().smelter))
            ids.append(*row.get(cmrtSmelter().smelter));
    }
    Result<QHash<RecordId, Record>> smelters = reader.byIds(smelter(), ids);
    if (!smelters)
        return smelters.error();
    smelters->removeIf([](const auto &entry) { return entry.value().isDeleted(); });
    return shareOf(*rows, *smelters, on);
}

Result<Explanation> explainAboveThreshold(const RecordReader &reader, const Record &record, const QDate &on)
{
    Explanation why{.rule = QCoreApplication::translate("Programme",
                        "An importer has duties when the weight of a year reaches the threshold of the line in Annex I of Regulation (EU) 2017/821."),
                    .asOf = on,
                    .method = QStringLiteral("threshold/1")};
    const Result<QList<Record>> lines = reader.list(Query(cnItem(), Filter::leaf(cnItem().code, Compare::Equal, record.text(importCheck().cnCode))));
    if (!lines)
        return lines.error();
    const std::optional<double> kg = record.get(importCheck().kg);
    if (lines->isEmpty()) {
        why.caveats.append(QCoreApplication::translate("Programme", "The customs item is not in the list, so nothing can be said."));
        return why;
    }
    const Record &line = lines->first();
    const std::optional<double> threshold = line.get(cnItem().thresholdKg);
    const QString version = line.text(cnItem().tableVersion);
    if (threshold && kg)
        why.value = *kg >= *threshold;
    if (kg)
        why.rows.append({record.entity().name(), record.id(), importCheck().kg.label(), QCoreApplication::translate("Programme", "%1 kg").arg(numberWords(*kg))});
    if (threshold)
        why.rows.append({line.entity().name(), line.id(), line.title(),
                         QCoreApplication::translate("Programme", "threshold %1 kg, table of %2").arg(numberWords(*threshold), version)});
    else
        why.caveats.append(QCoreApplication::translate("Programme", "The list has no threshold for this item."));
    if (!isConfirmedLine(line))
        why.caveats.append(QCoreApplication::translate("Programme", "This line of the table has still to be confirmed against the Official Journal."));
    return why;
}

} // namespace Lodebook
