// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/productionfigures.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/production.h"
#include "models/entities/reference/mineral.h"
#include "models/programme/programmewords.h"
#include "models/programme/provisionalfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

constexpr double leastCoverage = 0.8;

/// Whether a sum goes before another for the same mineral, country and year.
bool goesBefore(const ProductionSum &one, const ProductionSum &other)
{
    const QByteArrayView order("YHQM");
    return one.place != other.place ? one.place < other.place : order.indexOf(one.part) < order.indexOf(other.part);
}

QStringList periodTexts(int year, char part)
{
    const QString text = QString::number(year);
    if (part == 'Y')
        return {text};
    QStringList texts;
    const int parts = part == 'H' ? 2 : part == 'Q' ? 4 : 12;
    for (int i = 1; i <= parts; ++i)
        texts.append(part == 'M' ? text + QStringLiteral("-%1").arg(i, 2, 10, QLatin1Char('0')) : text + QStringLiteral("-%1%2").arg(QLatin1Char(part)).arg(i));
    return texts;
}

FieldsBehind fieldsBehindProduction()
{
    const ProductionEntity &is = production();
    return {.near = {&is.mineral, &is.country, &is.region, &is.mineSite, &is.period, &is.kg, &is.verification, &mineSite().country}};
}

double kgOf(const QList<ProductionSum> &sums)
{
    double total = 0;
    for (const ProductionSum &sum : sums)
        total += sum.kg;
    return total;
}

QString tonnes(double kg)
{
    return QCoreApplication::translate("Programme", "%1 t").arg(numberWords(kg / 1000));
}

Result<> addRecordRows(const RecordReader &reader, const Query &query, Explanation &why)
{
    QStringList sources;
    const Result<> read = reader.forEach(query, [&](const Record &record) {
        const QString place = record.isEmpty(production().region) ? record.text(production().country) : record.text(production().region);
        const QString title = record.get(production().period, Period()).text() + QChar::Space + place;
        QString contribution = tonnes(record.get(production().kg, 0));
        if (!record.isEmpty(production().measure))
            contribution += QLatin1String(", ") + record.text(production().measure);
        why.rows.append({production().name(), record.id(), title.trimmed(), contribution});
        const QString source = record.text(production().source);
        if (!source.isEmpty() && !sources.contains(source))
            sources.append(source);
        return true;
    });
    if (read && !sources.isEmpty())
        why.caveats.append(QCoreApplication::translate("Programme", "Sources: %1").arg(sources.join(QLatin1String("; "))));
    return read;
}

Result<QList<RecordRef>> recordsOf(const RecordReader &reader, const Query &query)
{
    QList<RecordRef> records;
    const Result<> read = reader.forEach(query, [&records](const Record &record) {
        records.append({record.entity().name(), record.id()});
        return true;
    });
    return read ? Result<QList<RecordRef>>(records) : Result<QList<RecordRef>>(read.error());
}

} // namespace

Result<ProductionFigures> ProductionFigures::load(const RecordReader &reader)
{
    const Result<QList<ProductionSum>> sums = productionSums(reader);
    if (!sums)
        return sums.error();
    ProductionFigures figures;
    for (const ProductionSum &sum : *sums) {
        if (sum.country.isEmpty())
            continue; // a site whose country nobody has recorded: it cannot be placed
        ByCountry &year = figures.m_sums[sum.mineral][sum.year];
        const auto known = year.constFind(sum.country);
        if (known == year.cend() || goesBefore(sum, *known))
            year.insert(sum.country, sum);
    }
    if (const Result<> marked = figures.findProvisional(reader); !marked)
        return marked.error();
    return figures;
}

Result<> ProductionFigures::findProvisional(const RecordReader &reader)
{
    const Result<ProvisionalFields> open = ProvisionalFields::read(reader.database());
    if (!open)
        return open.error();
    QList<RecordId> disputed;
    for (const RecordRef &record : open->records(fieldsBehindProduction().near))
        disputed.append(record.id);
    const Result<QList<ProductionSum>> sums = productionSums(reader, disputed);
    if (!sums)
        return sums.error();
    for (const ProductionSum &sum : *sums) {
        if (sum.country.isEmpty())
            continue;
        ProductionSum &known = m_sums[sum.mineral][sum.year][sum.country];
        known.isProvisional = known.isProvisional || (known.place == sum.place && known.part == sum.part);
    }
    return {};
}

QStringList ProductionFigures::minerals() const
{
    return m_sums.keys();
}

QList<int> ProductionFigures::years(const QString &mineral) const
{
    QList<int> all;
    if (const QMap<int, ByCountry> known = m_sums.value(mineral); !known.isEmpty()) {
        for (int year = known.firstKey(); year <= known.lastKey(); ++year)
            all.append(year);
    }
    return all;
}

QStringList ProductionFigures::countries(const QString &mineral) const
{
    QStringList all;
    for (const ByCountry &year : m_sums.value(mineral))
        all += year.keys();
    all.sort();
    all.removeDuplicates();
    return all;
}

std::optional<double> ProductionFigures::kg(const QString &mineral, int year, const QString &country) const
{
    const ByCountry known = sums(mineral, year);
    if (country.isEmpty())
        return known.isEmpty() ? std::nullopt : std::optional(kgOf(known.values()));
    const auto sum = known.constFind(country);
    return sum == known.cend() ? std::nullopt : std::optional(sum->kg);
}

std::optional<ProductionFigures::Coverage> ProductionFigures::coverage(const QString &mineral, int year) const
{
    const ByCountry known = sums(mineral, year);
    const QMap<int, ByCountry> all = m_sums.value(mineral);
    auto best = all.cend();
    for (auto earlier = all.cbegin(); earlier != all.cend() && earlier.key() < year; ++earlier) {
        if (best == all.cend() || earlier->size() >= best->size())
            best = earlier;
    }
    if (known.isEmpty() || best == all.cend() || kgOf(best->values()) <= 0)
        return std::nullopt;
    QList<ProductionSum> here;
    for (const ProductionSum &sum : *best) {
        if (known.contains(sum.country))
            here.append(sum);
    }
    return Coverage{best.key(), kgOf(here) / kgOf(best->values())};
}

QString ProductionFigures::coverageCaveat(const QString &mineral, int year) const
{
    const std::optional<Coverage> covered = coverage(mineral, year);
    if (!covered || covered->share >= leastCoverage)
        return {};
    return QCoreApplication::translate("Programme", "The countries recorded for %1 made only %2 % of what is recorded for %3, the year known best: compare the totals with care.")
        .arg(year).arg(numberWords(std::round(covered->share * 100))).arg(covered->knownBest);
}

bool ProductionFigures::isProvisional(const QString &mineral, int year, const QString &country) const
{
    const ByCountry known = sums(mineral, year);
    return std::ranges::any_of(known, [&country](const ProductionSum &sum) { return sum.isProvisional && (country.isEmpty() || sum.country == country); });
}

int ProductionFigures::rows(const QString &mineral, int year, const QString &country) const
{
    int rows = 0;
    for (const ProductionSum &sum : sums(mineral, year)) {
        if (country.isEmpty() || sum.country == country)
            rows += sum.rows;
    }
    return rows;
}

Filter ProductionFigures::filterOf(const ProductionSum &sum)
{
    const ProductionEntity &is = production();
    const Filter noCountry = Filter::leaf(is.country, Compare::Empty);
    const Filter noRegion = Filter::leaf(is.region, Compare::Empty);
    const Filter inCountry = Filter::any({Filter::leaf(is.country, Compare::Equal, sum.country),
                                          noCountry && Filter::leaf(is.region, Compare::Contains, QString(sum.country + u'-')),
                                          noCountry && noRegion && Filter::leaf(FieldPath({&is.mineSite, &mineSite().country}), Compare::Equal, sum.country)});
    QVariantList periods;
    for (const QString &text : periodTexts(sum.year, sum.part))
        periods.append(text);
    Filter filter = Filter::leaf(is.mineral, Compare::Equal, sum.mineral) && Filter::leaf(is.period, Compare::AnyOf, periods) && inCountry
        && Filter::leaf(is.kg, Compare::NotEmpty)
        && Filter::any({Filter::leaf(is.verification, Compare::Empty), Filter::leaf(is.verification, Compare::NotEqual, QStringLiteral("refuted"))});
    filter = filter && Filter::leaf(is.mineSite, sum.place == 2 ? Compare::NotEmpty : Compare::Empty);
    if (sum.place < 2)
        filter = filter && Filter::leaf(is.region, sum.place == 1 ? Compare::NotEmpty : Compare::Empty);
    return filter;
}

Query ProductionFigures::queryOf(const QList<ProductionSum> &sums)
{
    QList<Filter> filters;
    for (const ProductionSum &sum : sums)
        filters.append(filterOf(sum));
    return Query(production(), Filter::any(filters));
}

Query ProductionFigures::query(const QString &mineral, int year, const QString &country) const
{
    QList<ProductionSum> wanted;
    for (const ProductionSum &sum : sums(mineral, year)) {
        if (country.isEmpty() || sum.country == country)
            wanted.append(sum);
    }
    return queryOf(wanted);
}

ProductionFigures::Share ProductionFigures::listedShare(const QString &mineral, int year, const CahraEdition &edition) const
{
    QList<ProductionSum> all = sums(mineral, year).values();
    std::ranges::stable_sort(all, std::ranges::greater(), &ProductionSum::kg);
    QList<ProductionSum> listed;
    for (const ProductionSum &sum : all) {
        if (edition.listsAnyOf(sum.country))
            listed.append(sum);
    }
    Share share{.listedKg = kgOf(listed), .totalKg = kgOf(all), .isProvisional = isProvisional(mineral, year), .query = queryOf(listed)};
    for (const ProductionSum &sum : listed)
        share.countries.append(sum.country);
    if (share.totalKg > 0 && edition.complete)
        share.share = share.listedKg / share.totalKg;
    return share;
}

QList<ProductionFigures::Part> ProductionFigures::largest(const QString &mineral, int year, int number) const
{
    QList<ProductionSum> all = sums(mineral, year).values();
    std::ranges::stable_sort(all, std::ranges::greater(), &ProductionSum::kg);
    QList<Part> parts;
    for (const ProductionSum &sum : all.mid(0, number))
        parts.append({.country = sum.country, .kg = sum.kg, .rows = sum.rows, .isProvisional = sum.isProvisional, .query = queryOf({sum})});
    const QList<ProductionSum> rest = all.mid(number);
    if (rest.isEmpty())
        return parts;
    Part others{.kg = kgOf(rest), .query = queryOf(rest)};
    for (const ProductionSum &sum : rest) {
        others.rows += sum.rows;
        others.isProvisional = others.isProvisional || sum.isProvisional;
    }
    parts.append(others);
    return parts;
}

Result<Explanation> ProductionFigures::explainTotal(const RecordReader &reader, const QString &mineral, int year, const QString &country, const QDate &asOf) const
{
    const std::optional<double> total = kg(mineral, year, country);
    Explanation why{.value = total ? QVariant(*total) : QVariant(),
                    .valueText = total ? tonnes(*total) : QCoreApplication::translate("Programme", "not known"),
                    .rule = QCoreApplication::translate("Programme",
                        "The figure of the country counts where there is one, otherwise the sum of its regions or sites; whole years "
                        "go before parts of years; refuted records do not count. A total is the sum of the countries recorded."),
                    .asOf = asOf,
                    .method = QStringLiteral("production/1")};
    if (!total) {
        why.caveats.append(QCoreApplication::translate("Programme", "No production is recorded for %1: a gap, not zero.").arg(year));
        return why;
    }
    if (const QString caveat = coverageCaveat(mineral, year); country.isEmpty() && !caveat.isEmpty())
        why.caveats.append(caveat);
    const Result<> read = addRecordRows(reader, query(mineral, year, country), why);
    const Result<> marked = read ? markProvisional(why, recordsBehind(why), fieldsBehindProduction(), reader) : read;
    return marked ? Result<Explanation>(why) : Result<Explanation>(marked.error());
}

Result<Explanation> ProductionFigures::explainListedShare(const RecordReader &reader, const QString &mineral, int year, const CahraEdition &edition,
                                                          const QDate &asOf) const
{
    const Share share = listedShare(mineral, year, edition);
    Explanation why{.value = share.share ? QVariant(*share.share) : QVariant(),
                    .valueText = share.share ? QCoreApplication::translate("Programme", "%1 %").arg(numberWords(std::round(*share.share * 1000) / 10))
                                             : QCoreApplication::translate("Programme", "not known"),
                    .rule = QCoreApplication::translate("Programme",
                        "What the countries on the list produced, of all that is recorded. A country counts as a whole as soon as one "
                        "of its regions is listed, so this is the share of such countries, not of such areas."),
                    .asOf = asOf,
                    .method = QStringLiteral("production-share/1")};
    why.rows.append({QStringLiteral("cahra_list"), edition.id, edition.name, QCoreApplication::translate("Programme", "the edition used, as of %1").arg(dayWords(edition.asOf))});
    if (!edition.complete)
        why.caveats.append(QCoreApplication::translate("Programme", "Only a part of the edition %1 is in this casebook, so no share can be given.").arg(edition.code));
    else if (!share.share)
        why.caveats.append(QCoreApplication::translate("Programme", "No production is recorded for %1: a gap, not zero.").arg(year));
    if (const QString caveat = coverageCaveat(mineral, year); !caveat.isEmpty())
        why.caveats.append(caveat);
    const Result<> read = share.countries.isEmpty() ? Result<>() : addRecordRows(reader, share.query, why);
    if (!read || !share.isProvisional)
        return read ? Result<Explanation>(why) : Result<Explanation>(read.error());
    const Result<QList<RecordRef>> all = recordsOf(reader, query(mineral, year)); // those of countries that are not listed count too
    const Result<> marked = all ? markProvisional(why, *all, fieldsBehindProduction(), reader) : Result<>(all.error());
    return marked ? Result<Explanation>(why) : Result<Explanation>(marked.error());
}

Result<QStringList> conflictMinerals(const RecordReader &reader)
{
    const Result<QList<Record>> found = reader.list(Query(mineral(), Filter::leaf(mineral().is3tg, Compare::Equal, true)));
    if (!found)
        return found.error();
    QStringList codes;
    for (const Record &record : *found)
        codes.append(record.text(mineral().code));
    return codes;
}

} // namespace Lodebook
