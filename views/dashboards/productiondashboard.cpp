// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/productiondashboard.h"

#include "models/entities/field/production.h"
#include "models/programme/provisionalfields.h"
#include "models/programme/silentdevices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

constexpr int largestCountries = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProductionDashboard)
};

const QString totalKind = QStringLiteral("production");
const QString shareKind = QStringLiteral("listed_share");

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString tonnes(double kg)
{
    const double value = kg / 1000;
    return Words::tr("%1 t").arg(QLocale().toString(value, 'f', value < 100 && value != std::floor(value) ? 1 : 0));
}

/// The work a long citation is from: its words before the page it stands on.
QString workOf(const QString &source)
{
    if (source.contains(QLatin1String("USGS")) || source.contains(QLatin1String("U.S. Geological Survey")))
        return QStringLiteral("U.S. Geological Survey, Mineral Commodity Summaries");
    return source.section(u';', 0, 0).section(QStringLiteral(" ("), 0, 0).trimmed();
}

ChartSpec emptyChart(ChartSpec::Kind kind, const QString &title, const QString &unit)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.title = title;
    spec.unit = unit;
    return spec;
}

bool isProvisional(const DashboardChart &chart)
{
    return std::ranges::any_of(chart.figures, [](const QList<std::optional<DashboardFigure>> &figures) {
        return std::ranges::any_of(figures, [](const std::optional<DashboardFigure> &figure) { return figure && figure->isProvisional; });
    });
}

} // namespace

struct ProductionDashboard::View
{
    QStringList minerals;
    const CahraEdition *edition = nullptr;
    int from = 0;
    int to = 0;
};

ProductionDashboard::ProductionDashboard(ProductionFigures figures, CahraEditions editions, const QDate &asOf)
    : m_figures(std::move(figures)), m_editions(std::move(editions)), m_asOf(asOf)
{
}

Result<ProductionDashboard> ProductionDashboard::load(Casebook &casebook, const QDate &asOf)
{
    const RecordReader &reader = casebook.reader();
    const Result<ProductionFigures> figures = ProductionFigures::load(reader);
    if (!figures)
        return figures.error();
    const Result<CahraEditions> editions = CahraEditions::load(reader);
    if (!editions)
        return editions.error();
    const Result<QStringList> conflict = conflictMinerals(reader);
    if (!conflict)
        return conflict.error();
    ProductionDashboard made(*figures, *editions, asOf);
    const QStringList known = figures->minerals();
    const QStringList metals{QStringLiteral("tin"), QStringLiteral("tantalum"), QStringLiteral("tungsten"), QStringLiteral("gold")};
    for (const QString &code : metals + *conflict) {
        if (known.contains(code) && !made.m_minerals.contains(code))
            made.m_minerals.append(code);
    }
    if (made.m_minerals.isEmpty())
        made.m_minerals = known;
    for (const QString &code : std::as_const(made.m_minerals)) {
        const QList<int> years = figures->years(code);
        made.m_firstYear = made.m_firstYear ? std::min(made.m_firstYear, years.first()) : years.first();
        made.m_lastYear = std::max(made.m_lastYear, years.last());
    }
    made.readNames(casebook.codes());
    if (const Result<> read = made.readSilentDevices(reader); !read)
        return read.error();
    if (const Result<> read = made.readSources(reader); !read)
        return read.error();
    return made;
}

void ProductionDashboard::readNames(CodeLists &codes)
{
    for (const QString &code : std::as_const(m_minerals)) {
        m_mineralNames.insert(code, capitalised(codes.label(production().mineral, code)));
        for (const QString &place : m_figures.countries(code)) {
            if (!m_countryNames.contains(place))
                m_countryNames.insert(place, codes.label(production().country, place));
        }
    }
}

Result<> ProductionDashboard::readSilentDevices(const RecordReader &reader)
{
    const Result<RuleSettings> settings = loadRuleSettings(reader);
    if (!settings)
        return settings.error();
    const Result<QList<SilentDevice>> silent = Lodebook::silentDevices(reader, m_asOf, *settings);
    if (!silent)
        return silent.error();
    for (const SilentDevice &device : *silent)
        m_silentDevices.append(Words::tr("%1, %2 days silent").arg(device.name).arg(device.days));
    return {};
}

Result<> ProductionDashboard::readSources(const RecordReader &reader)
{
    QMap<QString, int> works;
    const Query query(production(), Filter::leaf(production().source, Compare::NotEmpty));
    const Result<> read = reader.forEach(query, [&](const Record &record) {
        if (m_minerals.contains(record.text(production().mineral)))
            ++works[workOf(record.text(production().source))];
        return true;
    });
    QStringList names = works.keys();
    std::ranges::stable_sort(names, [&works](const QString &one, const QString &other) { return works[one] > works[other]; });
    constexpr int most = 3;
    m_sources = names.mid(0, most);
    if (names.size() > most)
        m_sources.append(Words::tr("and %1 more, named in the records").arg(names.size() - most));
    return read;
}

QString ProductionDashboard::defaultEdition() const
{
    const CahraEdition *edition = m_editions.completeInForce(m_asOf);
    if (!edition)
        edition = m_editions.inForce(m_asOf);
    return edition ? edition->code : QString();
}

ProductionDashboard::View ProductionDashboard::viewOf(const Choice &choice) const
{
    View view{.minerals = choice.minerals.isEmpty() ? m_minerals : QStringList(),
              .edition = m_editions.edition(choice.edition.isEmpty() ? defaultEdition() : choice.edition),
              .from = std::max(choice.from, m_firstYear),
              .to = choice.to ? std::min(choice.to, m_lastYear) : m_lastYear};
    for (const QString &code : m_minerals) { // in our order, whatever theirs
        if (choice.minerals.contains(code))
            view.minerals.append(code);
    }
    return view;
}

DashboardFigure ProductionDashboard::total(const QString &mineral, int year, const QString &country) const
{
    const QString title = country.isEmpty() ? Words::tr("%1, %2: records of all countries") : Words::tr("%1, %2: %3");
    return {.kind = totalKind, .mineral = mineral, .year = year, .country = country,
            .title = country.isEmpty() ? title.arg(mineralName(mineral)).arg(year) : title.arg(mineralName(mineral)).arg(year).arg(countryName(country)),
            .isProvisional = m_figures.isProvisional(mineral, year, country),
            .rows = m_figures.rows(mineral, year, country),
            .query = m_figures.query(mineral, year, country)};
}

std::optional<DashboardFigure> ProductionDashboard::listed(const QString &mineral, int year, const CahraEdition &edition, double *share) const
{
    const ProductionFigures::Share found = m_figures.listedShare(mineral, year, edition);
    if (!found.share)
        return std::nullopt;
    *share = *found.share * 100;
    DashboardFigure figure{.kind = shareKind, .mineral = mineral, .year = year,
                           .title = Words::tr("%1, %2: countries on the list %3").arg(mineralName(mineral)).arg(year).arg(edition.code),
                           .isProvisional = found.isProvisional, .query = found.query};
    for (const QString &country : found.countries)
        figure.rows += m_figures.rows(mineral, year, country);
    if (found.countries.isEmpty()) // an empty tree of any-of holds for everything; no record is behind a share of zero
        figure.query.filter = Filter::leaf(production().mineral, Compare::Empty) && Filter::leaf(production().mineral, Compare::NotEmpty);
    return figure;
}

QString ProductionDashboard::withCoverage(const QString &words, const QString &mineral, int year) const
{
    return m_figures.coverageCaveat(mineral, year).isEmpty() ? words : Words::tr("%1; countries are missing").arg(words);
}

void ProductionDashboard::markProvisional(DashboardTile &tile)
{
    if (tile.figure.isProvisional && tile.value)
        tile.text = ProvisionalFields::marked(tile.text);
}

void ProductionDashboard::markProvisional(DashboardChart &chart)
{
    const bool hasMarkers = chart.spec.kind != ChartSpec::Kind::HorizontalBars;
    bool any = false;
    for (qsizetype s = 0; s < chart.figures.size(); ++s) {
        for (qsizetype c = 0; c < chart.figures.at(s).size(); ++c) {
            const DashboardFigure *figure = chart.figure(s, c);
            if (!figure || !figure->isProvisional)
                continue;
            any = true;
            if (hasMarkers)
                chart.spec.series[s].provisional.insert(c);
            else
                chart.spec.categories[c] = ProvisionalFields::marked(chart.spec.categories.at(c));
        }
    }
    if (any && hasMarkers)
        chart.spec.subtitle = Words::tr("%1; hollow marks are provisional", "what stands below the title of a chart").arg(chart.spec.subtitle);
}

DashboardTile ProductionDashboard::totalTile(const QString &mineral, int year) const
{
    const std::optional<double> kg = m_figures.kg(mineral, year);
    DashboardTile tile{.title = Words::tr("%1, %2").arg(mineralName(mineral)).arg(year), .value = kg ? std::optional(*kg / 1000) : std::nullopt,
                       .unit = QStringLiteral("t"), .text = kg ? tonnes(*kg) : Words::tr("not known"), .figure = total(mineral, year)};
    tile.words = Words::tr("no record");
    if (kg)
        tile.words = withCoverage(Words::tr("mined, by %Ln record(s)", nullptr, tile.figure.rows), mineral, year);
    markProvisional(tile);
    return tile;
}

DashboardTile ProductionDashboard::shareTile(const QString &mineral, int year, const CahraEdition *edition) const
{
    double percent = 0;
    std::optional<DashboardFigure> figure;
    if (edition)
        figure = listed(mineral, year, *edition, &percent);
    DashboardTile tile{.title = Words::tr("%1 from listed countries").arg(mineralName(mineral)), .unit = QStringLiteral("%"), .text = Words::tr("not known"),
                       .words = edition ? Words::tr("the edition %1 is not complete here").arg(edition->code) : Words::tr("no edition of the list is here"),
                       .figure = DashboardFigure{.kind = shareKind, .mineral = mineral, .year = year, .query = Query(production())}};
    if (!figure)
        return tile;
    tile.value = percent;
    tile.text = Words::tr("%1 %").arg(QLocale().toString(percent, 'f', 1));
    tile.words = withCoverage(Words::tr("of %1, by %Ln record(s)", nullptr, figure->rows).arg(year), mineral, year);
    tile.figure = *figure;
    markProvisional(tile);
    return tile;
}

int ProductionDashboard::latestYear(const View &view, const QString &mineral) const
{
    const QList<int> years = m_figures.years(mineral);
    for (auto year = years.crbegin(); year != years.crend(); ++year) {
        if (*year >= view.from && *year <= view.to && m_figures.kg(mineral, *year))
            return *year;
    }
    return 0;
}

DashboardChart ProductionDashboard::sharesChart(const View &view) const
{
    DashboardChart chart{.key = QStringLiteral("listed_share"), .wide = true};
    chart.spec = emptyChart(ChartSpec::Kind::Lines, Words::tr("Share mined in listed countries"), QStringLiteral("%"));
    chart.spec.decimals = 1;
    if (view.edition)
        chart.spec.subtitle = Words::tr("Countries with any region on the edition %1 of the list, of what is recorded").arg(view.edition->code);
    for (int year = view.from; year <= view.to; ++year)
        chart.spec.categories.append(QString::number(year));
    for (const QString &mineral : view.minerals) {
        ChartSeries series{.name = mineralName(mineral), .values = {}};
        QList<std::optional<DashboardFigure>> figures;
        for (int year = view.from; year <= view.to; ++year) {
            double percent = 0;
            std::optional<DashboardFigure> figure;
            if (view.edition)
                figure = listed(mineral, year, *view.edition, &percent);
            series.values.append(figure ? std::optional(percent) : std::nullopt);
            figures.append(figure);
        }
        chart.spec.series.append(series);
        chart.figures.append(figures);
    }
    markProvisional(chart);
    return chart;
}

DashboardChart ProductionDashboard::yearsChart(const View &view, const QString &mineral) const
{
    DashboardChart chart{.key = mineral + QStringLiteral(".years")};
    chart.spec = emptyChart(ChartSpec::Kind::Lines, Words::tr("%1: mine production").arg(mineralName(mineral)), Words::tr("tonnes"));
    chart.spec.subtitle = Words::tr("All countries recorded; a gap is a year without records");
    ChartSeries series{.name = mineralName(mineral), .values = {}};
    QList<std::optional<DashboardFigure>> figures;
    for (int year = view.from; year <= view.to; ++year) {
        const std::optional<double> kg = m_figures.kg(mineral, year);
        chart.spec.categories.append(QString::number(year));
        series.values.append(kg ? std::optional(*kg / 1000) : std::nullopt);
        figures.append(kg ? std::optional(total(mineral, year)) : std::nullopt);
    }
    chart.spec.series = {series};
    chart.figures = {figures};
    markProvisional(chart);
    return chart;
}

DashboardChart ProductionDashboard::countriesChart(const View &view, const QString &mineral) const
{
    const int year = latestYear(view, mineral);
    DashboardChart chart{.key = mineral + QStringLiteral(".countries")};
    chart.spec = emptyChart(ChartSpec::Kind::HorizontalBars, Words::tr("%1: largest countries").arg(mineralName(mineral)), Words::tr("tonnes"));
    if (year == 0)
        return chart;
    chart.spec.subtitle = view.edition ? Words::tr("%1; * on the edition %2 of the list").arg(year).arg(view.edition->code) : QString::number(year);
    ChartSeries series{.name = QString::number(year), .values = {}};
    QList<std::optional<DashboardFigure>> figures;
    for (const ProductionFigures::Part &part : m_figures.largest(mineral, year, largestCountries)) {
        const bool isListed = view.edition && !part.country.isEmpty() && view.edition->listsAnyOf(part.country);
        const QString name = part.country.isEmpty() ? Words::tr("The other countries recorded") : countryName(part.country);
        chart.spec.categories.append(isListed ? Words::tr("%1 *").arg(name) : name);
        series.values.append(part.kg / 1000);
        DashboardFigure figure = total(mineral, year, part.country);
        if (part.country.isEmpty())
            figure.title = Words::tr("%1, %2: the smaller countries").arg(mineralName(mineral)).arg(year);
        figure.rows = part.rows;
        figure.isProvisional = part.isProvisional;
        figure.query = part.query;
        figures.append(figure);
    }
    chart.spec.series = {series};
    chart.figures = {figures};
    markProvisional(chart);
    return chart;
}

QStringList ProductionDashboard::notes(const View &view) const
{
    QStringList all{Words::tr("A country counts as listed when any of its regions is on the list: the shares are of such countries, not of such areas."),
                    Words::tr("Totals are the sum of the countries recorded. What a source adds up as other countries is not among them, nor are records that were refuted.")};
    if (view.edition && !view.edition->complete)
        all.append(Words::tr("Only a part of the edition %1 is in this casebook, so no share can be given.").arg(view.edition->code));
    for (const QString &mineral : view.minerals) {
        QStringList gaps;
        for (const int year : m_figures.years(mineral)) {
            if (year >= view.from && year <= view.to && !m_figures.kg(mineral, year))
                gaps.append(QString::number(year));
        }
        if (!gaps.isEmpty())
            all.append(Words::tr("%1: no record for %2.").arg(mineralName(mineral), QLocale().createSeparatedList(gaps)));
        for (const int year : m_figures.years(mineral)) {
            if (const QString caveat = m_figures.coverageCaveat(mineral, year); year > view.from && year <= view.to && !caveat.isEmpty())
                all.append(Words::tr("%1: %2").arg(mineralName(mineral), caveat));
        }
    }
    return all;
}

Dashboard ProductionDashboard::dashboard(const Choice &choice) const
{
    const View view = viewOf(choice);
    Dashboard board{.name = QStringLiteral("production"), .title = Words::tr("Production of tin, tantalum, tungsten and gold"), .asOf = m_asOf,
                    .silentDevices = m_silentDevices, .sources = m_sources};
    if (view.edition) {
        board.edition = view.edition->code;
        board.editionTitle = view.edition->name;
        board.subtitle = Words::tr("%1 to %2; list of conflict-affected and high-risk areas: edition %3").arg(view.from).arg(view.to).arg(view.edition->code);
    } else {
        board.subtitle = Words::tr("%1 to %2; no edition of the list of conflict-affected and high-risk areas is here").arg(view.from).arg(view.to);
    }
    if (m_lastYear == 0) {
        board.subtitle = Words::tr("No production is recorded yet. Import production figures, or add a record under Field.");
        return board;
    }
    for (const QString &mineral : view.minerals) {
        if (const int year = latestYear(view, mineral))
            board.tiles.append(totalTile(mineral, year));
    }
    for (const QString &mineral : view.minerals) {
        if (const int year = latestYear(view, mineral))
            board.tiles.append(shareTile(mineral, year, view.edition));
    }
    board.charts.append(sharesChart(view));
    for (const QString &mineral : view.minerals)
        board.charts << yearsChart(view, mineral) << countriesChart(view, mineral);
    board.notes = notes(view);
    if (std::ranges::any_of(board.tiles, [](const DashboardTile &tile) { return tile.figure.isProvisional; }) || std::ranges::any_of(board.charts, isProvisional))
        board.notes.prepend(ProvisionalFields::meaning());
    return board;
}

Result<Explanation> ProductionDashboard::explain(const RecordReader &reader, const DashboardFigure &figure, const Choice &choice) const
{
    if (figure.kind == totalKind)
        return m_figures.explainTotal(reader, figure.mineral, figure.year, figure.country, m_asOf);
    const View view = viewOf(choice);
    if (!view.edition)
        return Error{Error::Kind::Missing, Words::tr("No edition of the list of conflict-affected and high-risk areas is in this casebook. Import one first."), {}};
    Result<Explanation> why = m_figures.explainListedShare(reader, figure.mineral, figure.year, *view.edition, m_asOf);
    if (why)
        why->silentDevices = m_silentDevices;
    return why;
}

} // namespace Lodebook
