// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/rollup.h"

#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/programme/programmewords.h"
#include "models/programme/provisionalfields.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

/// A measurement that may count.
struct Row
{
    const Record *record = nullptr;
    RecordId indicator;
    RecordId site;
    Period period;
    QMap<QString, QString> categories;
};

bool madeBefore(const Record *one, const Record *other)
{
    const QDateTime first = one->get(measurement().createdAt, QDateTime());
    const QDateTime second = other->get(measurement().createdAt, QDateTime());
    return first != second ? first < second : toText(one->id()) < toText(other->id());
}

/// Without rejected ones and without those whose place another has taken.
QList<const Record *> standing(const QList<Record> &measurements)
{
    QHash<RecordId, const Record *> byId;
    for (const Record &record : measurements) {
        if (record.text(measurement().status) != u"rejected")
            byId.insert(record.id(), &record);
    }
    QHash<RecordId, const Record *> corrected; // by what it corrects
    for (const Record *record : std::as_const(byId)) {
        const RecordId old = record->get(measurement().corrects, RecordId());
        if (old.isNull() || old == record->id())
            continue;
        const Record *&last = corrected[old];
        if (!last || madeBefore(last, record))
            last = record;
    }
    QList<const Record *> left;
    for (const Record *record : std::as_const(byId)) {
        const RecordId old = record->get(measurement().corrects, RecordId());
        const bool beaten = !old.isNull() && old != record->id() && corrected.value(old) != record;
        if (!corrected.contains(record->id()) && !beaten)
            left.append(record);
    }
    std::ranges::sort(left, madeBefore);
    return left;
}

bool isUsable(const Record &record, bool ratio)
{
    return ratio ? !record.isEmpty(measurement().numerator) && record.get(measurement().denominator, 0) != 0 : !record.isEmpty(measurement().value);
}

bool isPartOf(const QMap<QString, QString> &wanted, const QMap<QString, QString> &categories)
{
    for (auto want = wanted.cbegin(); want != wanted.cend(); ++want) {
        if (categories.value(want.key()) != want.value())
            return false;
    }
    return true;
}

/// Of the figures of one cell, the whole or the parts of one breakdown; categories asked for are not a breakdown.
QList<Row> oneBreakdown(const QList<Row> &cell, const RollupScope &scope)
{
    QMap<QStringList, QList<Row>> byKeys;
    for (const Row &row : cell) {
        QStringList keys = row.categories.keys();
        keys.removeIf([&scope](const QString &key) { return scope.categories.contains(key); });
        byKeys[keys].append(row);
    }
    if (byKeys.contains({}))
        return byKeys.value({});
    QList<Row> most;
    for (const QList<Row> &rows : std::as_const(byKeys)) {
        if (rows.size() > most.size())
            most = rows;
    }
    return most;
}

int coarseness(const Period &period)
{
    switch (period.kind) {
    case Period::Kind::Year: return 0;
    case Period::Kind::HalfYear: return 1;
    case Period::Kind::Quarter: return 2;
    case Period::Kind::Month: return 3;
    }
    return 3;
}

/// The rows that count: per indicator and site the coarsest periods that do not overlap, each as a whole.
QList<Row> counted(const QList<Row> &rows, const RollupScope &scope)
{
    QMap<std::pair<QString, QString>, QMap<QString, QList<Row>>> cells;
    for (const Row &row : rows)
        cells[{toText(row.indicator), toText(row.site)}][row.period.text()].append(row);
    QList<Row> all;
    for (const QMap<QString, QList<Row>> &periods : std::as_const(cells)) {
        QList<QList<Row>> coarseFirst = periods.values();
        std::ranges::stable_sort(coarseFirst, {}, [](const QList<Row> &cell) { return coarseness(cell.first().period); });
        QList<Period> taken;
        for (const QList<Row> &cell : std::as_const(coarseFirst)) {
            const Period period = cell.first().period;
            if (std::ranges::any_of(taken, [&period](const Period &one) { return one.contains(period); }))
                continue;
            taken.append(period);
            all += oneBreakdown(cell, scope);
        }
    }
    return all;
}

QList<Row> rowsInScope(const Record &indicator_, const QList<Record> &measurements, const RollupScope &scope)
{
    const bool ratio = indicator_.text(indicator().aggregation) == u"ratio";
    QList<Row> rows;
    for (const Record *record : standing(measurements)) {
        const std::optional<Period> period = record->get(measurement().period);
        if (!period || !isUsable(*record, ratio) || (scope.period && !scope.period->contains(*period)))
            continue;
        const RecordId site = record->get(measurement().mineSite, RecordId());
        if (!scope.sites.isEmpty() && !scope.sites.contains(site))
            continue;
        Row row{record, record->get(measurement().indicator, RecordId()), site, *period, categoriesFromText(record->text(measurement().categories))};
        if (isPartOf(scope.categories, row.categories))
            rows.append(row);
    }
    return counted(rows, scope);
}

double valueOf(const Row &row)
{
    return row.record->get(measurement().value, 0);
}

double sumOf(const QList<Row> &rows)
{
    double sum = 0;
    for (const Row &row : rows)
        sum += valueOf(row);
    return sum;
}

/// The rows of each indicator and site, by period in the order of their last days.
using BySite = QMap<std::pair<QString, QString>, QMap<QDate, QList<Row>>>;
BySite bySite(const QList<Row> &rows)
{
    BySite sites;
    for (const Row &row : rows)
        sites[{toText(row.indicator), toText(row.site)}][row.period.last()].append(row);
    return sites;
}

QList<Row> latest(const QList<Row> &rows)
{
    QList<Row> last;
    for (const auto &periods : bySite(rows))
        last += periods.last();
    return last;
}

QList<Row> largestPeriods(const QList<Row> &rows)
{
    QList<Row> kept;
    for (const auto &periods : bySite(rows)) {
        QList<Row> largest = periods.first();
        for (const QList<Row> &period : periods) {
            if (sumOf(period) > sumOf(largest))
                largest = period;
        }
        kept += largest;
    }
    return kept;
}

std::optional<double> ratioOf(const QList<Row> &rows, bool percentage)
{
    double numerator = 0;
    double denominator = 0;
    for (const Row &row : rows) {
        numerator += row.record->get(measurement().numerator, 0);
        denominator += row.record->get(measurement().denominator, 0);
    }
    if (denominator == 0)
        return std::nullopt;
    return numerator / denominator * (percentage ? 100 : 1);
}

FieldsBehind fieldsBehindRollup()
{
    const MeasurementEntity &made = measurement();
    return {.near = {&made.indicator, &made.period, &made.value, &made.numerator, &made.denominator, &made.categories, &made.mineSite, &made.status, &made.corrects,
                     &indicator().aggregation, &indicator().measure, &indicator().rollsUpTo}};
}

void finish(Rollup &total, const QList<Row> &rows)
{
    int drafts = 0;
    for (const Row &row : rows) {
        total.counted.append(row.record->id());
        drafts += row.record->text(measurement().status) == u"draft" ? 1 : 0;
    }
    if (drafts > 0)
        total.caveats.append(QCoreApplication::translate("Programme", "%Ln figure(s) are drafts.", nullptr, drafts));
}

} // namespace

QMap<QString, QString> categoriesFromText(const QString &text)
{
    QMap<QString, QString> categories;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        if (sign > 0)
            categories.insert(part.first(sign).trimmed(), part.sliced(sign + 1).trimmed());
    }
    return categories;
}

Rollup rollup(const Record &indicator_, const QList<Record> &measurements, const RollupScope &scope)
{
    QList<Row> rows = rowsInScope(indicator_, measurements, scope);
    Rollup total;
    if (rows.isEmpty())
        return total;
    const QString how = indicator_.text(indicator().aggregation);
    const QString measure = indicator_.text(indicator().measure);
    const bool averaged = measure == u"percentage" || measure == u"ordinal";
    if (how == u"sum") {
        total.value = sumOf(rows);
    } else if (how == u"mean") {
        total.value = sumOf(rows) / double(rows.size());
    } else if (how == u"maximum") {
        double most = valueOf(rows.first());
        for (const Row &row : std::as_const(rows))
            most = std::max(most, valueOf(row));
        total.value = most;
    } else if (how == u"ratio") {
        total.value = ratioOf(rows, measure == u"percentage");
    } else if (how == u"latest") {
        rows = latest(rows);
        total.value = averaged ? sumOf(rows) / double(rows.size()) : sumOf(rows);
    } else if (how == u"distinct") {
        rows = largestPeriods(rows);
        total.value = sumOf(rows);
        total.caveats.append(QCoreApplication::translate("Programme", "At least so many: who came in several periods is counted once."));
    } else if (rows.size() == 1) {
        total.value = valueOf(rows.first());
    } else {
        total.caveats.append(QCoreApplication::translate("Programme", "The indicator does not say how its figures are totalled."));
    }
    finish(total, rows);
    return total;
}

Result<Record> indicatorOfCode(const RecordReader &reader, const QString &code)
{
    const Result<QList<Record>> found = reader.list(Query(indicator(), Filter::leaf(indicator().code, Compare::Equal, code)));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Kind::Missing, QCoreApplication::translate("Programme", "No indicator has the code “%1”").arg(code), {}};
    if (found->size() > 1)
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Programme", "%Ln indicators have the code “%1”; name one by its id", nullptr, int(found->size())).arg(code), {}};
    return found->first();
}

Result<QList<Record>> measurementsOf(const RecordReader &reader, const RecordId &id)
{
    const Result<QList<Record>> all = reader.list(Query(indicator(), Filter::leaf(indicator().rollsUpTo, Compare::NotEmpty)));
    if (!all)
        return all.error();
    QSet<RecordId> wanted{id};
    for (bool more = true; more;) { // a circle of indicators ends it too: nothing new is found
        more = false;
        for (const Record &record : *all) {
            if (wanted.contains(record.get(indicator().rollsUpTo, RecordId())) && !wanted.contains(record.id())) {
                wanted.insert(record.id());
                more = true;
            }
        }
    }
    QVariantList ids;
    for (const RecordId &one : std::as_const(wanted))
        ids.append(QVariant::fromValue(one));
    return reader.list(Query(measurement(), Filter::leaf(measurement().indicator, Compare::AnyOf, ids)));
}

Result<Explanation> explainRollup(const RecordReader &reader, const Record &indicator_, const RollupScope &scope, const QDate &asOf)
{
    const Result<QList<Record>> measurements = measurementsOf(reader.withRestricted(), indicator_.id()); // the figure is the same for all
    if (!measurements)
        return measurements.error();
    const Rollup total = rollup(indicator_, *measurements, scope);
    Explanation why{.figure = indicator_.text(indicator().code),
                    .value = total.value ? QVariant(*total.value) : QVariant(),
                    .valueText = total.value ? QString(numberWords(*total.value) + QChar::Space + indicator_.text(indicator().unit)).trimmed()
                                             : QCoreApplication::translate("Programme", "not known"),
                    .rule = QCoreApplication::translate("Programme",
                        "Totalled as: %1. Rejected figures do not count; a correction takes the place of what it corrects; the "
                        "coarsest period goes before its parts, and a whole before its parts.")
                                .arg(choiceWords(indicator().aggregation, indicator_.text(indicator().aggregation))),
                    .asOf = asOf,
                    .method = QStringLiteral("rollup/1"),
                    .caveats = total.caveats};
    if (!total.value && total.counted.isEmpty())
        why.caveats.append(QCoreApplication::translate("Programme", "No figure is recorded: a gap, not zero."));
    int hidden = 0;
    for (const Record &record : *measurements) {
        if (!reader.seesRestricted() && record.get(measurement().restricted, false)) {
            ++hidden;
            continue;
        }
        const bool counts = total.counted.contains(record.id());
        QString title = record.get(measurement().period, Period()).text();
        if (!record.isEmpty(measurement().categories))
            title += QLatin1String(", ") + record.text(measurement().categories);
        QString value = record.isEmpty(measurement().value) ? QString() : numberWords(record.get(measurement().value, 0));
        if (!record.isEmpty(measurement().numerator))
            value = numberWords(record.get(measurement().numerator, 0)) + QLatin1String(" / ") + numberWords(record.get(measurement().denominator, 0));
        why.rows.append({measurement().name(), record.id(), title,
                         counts ? QCoreApplication::translate("Programme", "%1 counts").arg(value)
                         : record.text(measurement().status) == u"rejected" ? QCoreApplication::translate("Programme", "%1, rejected").arg(value)
                                                                            : QCoreApplication::translate("Programme", "%1, does not count here").arg(value)});
    }
    if (hidden > 0)
        why.caveats.append(restrictedRowsWords(hidden));
    QList<RecordRef> counted{{indicator().name(), indicator_.id()}};
    for (const RecordId &id : total.counted)
        counted.append({measurement().name(), id});
    const Result<> marked = markProvisional(why, counted, fieldsBehindRollup(), reader);
    return marked ? Result<Explanation>(why) : Result<Explanation>(marked.error());
}

} // namespace Lodebook
