// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/siteregister.h"

#include "models/entities/field/minesite.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "models/entities/reference/region.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype sitesPerStep = 400;
constexpr int columnCount = 9;

/// What a group of sites amounts to. Unknown workers are counted, never taken for none.
struct Tally
{
    qlonglong sites = 0;
    qlonglong workers = 0;
    qlonglong workersKnown = 0;
    qlonglong visited = 0;
    qlonglong responsible = 0;
    qlonglong notResponsible = 0;
    qlonglong listed = 0;
    /// Which of these rest on a value that is disputed.
    bool workersOpen = false;
    bool visitedOpen = false;
    bool responsibleOpen = false;
    bool listedOpen = false;
};

/// A site as the register shows it.
struct Entry
{
    Record site;
    QString country;
    QString province;
    QString territory;
    ReportDraft::Figure lastVisit;
    ReportDraft::Figure status;
    ReportDraft::Figure cahra;
    ReportDraft::Figure responsible;
};

class SiteRegister
{
public:
    explicit SiteRegister(ReportDraft &draft) : m_draft(draft), m_site(mineSite()) {}

    Result<> make()
    {
        for (const Entity *list : {static_cast<const Entity *>(&country()), static_cast<const Entity *>(&region()), static_cast<const Entity *>(&mineral())}) {
            if (const Result<> read = m_draft.readNames(*list); !read)
                return read;
        }
        if (const Result<> read = readSites(); !read)
            return read;
        sort();
        buildTable();
        return writeDocument();
    }

private:
    Result<> readSites()
    {
        const Result<QList<Record>> sites = m_draft.list(Query(m_site, m_draft.request().filter.value_or(Filter())));
        if (!sites)
            return sites.error();
        m_entries.reserve(sites->size());
        for (qsizetype start = 0; start < sites->size(); start += sitesPerStep) {
            if (!m_draft.report(double(start) / double(sites->size())))
                return m_draft.stopped();
            const QList<Record> some = sites->mid(start, sitesPerStep);
            if (const Result<> prepared = m_draft.derived().prepare(m_site, some); !prepared)
                return prepared;
            for (const Record &site : some) {
                if (const Result<> read = readSite(site); !read)
                    return read;
            }
        }
        return {};
    }

    Result<> readSite(const Record &site)
    {
        Entry entry{.site = site, .country = m_draft.codeName(country(), site.text(m_site.country)),
                    .province = site.isEmpty(m_site.region) ? QString() : m_draft.codeName(region(), site.text(m_site.region)),
                    .territory = site.text(m_site.territory), .lastVisit = {}, .status = {}, .cahra = {}, .responsible = {}};
        const std::pair<QStringView, ReportDraft::Figure *> figures[] = {
            {u"last_visit_on", &entry.lastVisit}, {u"status_now", &entry.status}, {u"cahra_status", &entry.cahra}, {u"responsible", &entry.responsible}};
        for (const auto &[name, figure] : figures) {
            Result<ReportDraft::Figure> found = m_draft.figure(site, name);
            if (!found)
                return found.error();
            *figure = *found;
        }
        m_draft.attribution().add(site.text(m_site.source));
        m_entries.append(entry);
        return {};
    }

    void sort()
    {
        QCollator collator(m_draft.language().locale());
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        const auto key = [&](const QString &text) { return collator.sortKey(text); };
        struct Keyed { QCollatorSortKey country, province, territory, name; bool noProvince, noTerritory; qsizetype index; };
        std::vector<Keyed> keys;
        keys.reserve(size_t(m_entries.size()));
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const Entry &entry = m_entries.at(i);
            keys.push_back({key(entry.country), key(entry.province), key(entry.territory), key(entry.site.text(m_site.name)),
                            entry.province.isEmpty(), entry.territory.isEmpty(), i});
        }
        std::ranges::stable_sort(keys, [](const Keyed &a, const Keyed &b) {
            if (const int order = a.country.compare(b.country))
                return order < 0;
            if (a.noProvince != b.noProvince) // what is not known comes last
                return b.noProvince;
            if (const int order = a.province.compare(b.province))
                return order < 0;
            if (a.noTerritory != b.noTerritory)
                return b.noTerritory;
            if (const int order = a.territory.compare(b.territory))
                return order < 0;
            return a.name.compare(b.name) < 0;
        });
        QList<Entry> sorted;
        sorted.reserve(m_entries.size());
        for (const Keyed &keyed : keys)
            sorted.append(m_entries.at(keyed.index));
        m_entries = sorted;
    }

    void buildTable()
    {
        using Align = ReportColumn::Align;
        m_table.caption = m_draft.text(QT_TRANSLATE_NOOP("Reports", "Mine sites by province and territory; positions are rounded to two decimals."));
        m_table.columns = {{m_draft.text(QT_TRANSLATE_NOOP("Reports", "Code")), Align::Start, 0},
                           {m_draft.text(QT_TRANSLATE_NOOP("Reports", "Site")), Align::Start, 3},
                           {m_draft.text(QT_TRANSLATE_NOOP("Reports", "Minerals")), Align::Start, 2},
                           {m_draft.text(QT_TRANSLATE_NOOP("Reports", "Latitude, longitude")), Align::End, 0},
                           {m_draft.text(QT_TRANSLATE_NOOP("Reports", "Workers")), Align::End, 0},
                           {m_draft.text(QT_TRANSLATE_NOOP("Reports", "Last visit")), Align::Start, 0},
                           {m_draft.text(QT_TRANSLATE_NOOP("Reports", "Status")), Align::Start, 1},
                           {m_draft.text(QT_TRANSLATE_NOOP("Reports", "CAHRA")), Align::Start, 1},
                           {m_draft.text(QT_TRANSLATE_NOOP("Reports", "Responsible")), Align::Start, 1}};
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const Entry &entry = m_entries.at(i);
            const bool newProvince = i == 0 || province(entry) != province(m_entries.at(i - 1));
            if (newProvince || entry.territory != m_entries.at(i - 1).territory) {
                closeTerritory();
                if (newProvince) {
                    closeProvince();
                    m_table.rows.append({ReportRow::Kind::Group, {{.text = province(entry), .known = true, .span = columnCount}}});
                }
                const QString territory = entry.territory.isEmpty() ? m_draft.text(QT_TRANSLATE_NOOP("Reports", "Territory not recorded")) : entry.territory;
                m_table.rows.append({ReportRow::Kind::Subgroup, {{.text = territory, .known = true, .span = columnCount}}});
                m_territoryName = territory;
                m_provinceName = province(entry);
            }
            count(entry, m_territory);
            count(entry, m_province);
            count(entry, m_all);
            m_table.rows.append(row(entry));
        }
        closeTerritory();
        closeProvince();
        if (m_all.sites > 0)
            m_table.rows.append(totalRow(ReportRow::Kind::Total, m_draft.text(QT_TRANSLATE_NOOP("Reports", "All")), m_all));
    }

    QString province(const Entry &entry) const
    {
        const QString name = entry.province.isEmpty() ? m_draft.text(QT_TRANSLATE_NOOP("Reports", "Province not recorded")) : entry.province;
        return entry.country + QStringLiteral(" · ") + name;
    }

    void count(const Entry &entry, Tally &tally) const
    {
        ++tally.sites;
        if (const std::optional<qlonglong> workers = entry.site.get(m_site.workers)) {
            tally.workers += *workers;
            ++tally.workersKnown;
        }
        const QString cahra = entry.cahra.value.toString();
        tally.visited += entry.lastVisit.value.isValid();
        tally.listed += cahra == u"on_list" || cahra == u"own_determination";
        if (entry.responsible.value.isValid())
            ++(entry.responsible.value.toBool() ? tally.responsible : tally.notResponsible);
        tally.workersOpen = tally.workersOpen || m_draft.isOpen(entry.site, {&m_site.workers});
        tally.visitedOpen = tally.visitedOpen || entry.lastVisit.isProvisional;
        tally.listedOpen = tally.listedOpen || entry.cahra.isProvisional;
        tally.responsibleOpen = tally.responsibleOpen || entry.responsible.isProvisional;
    }

    void closeTerritory()
    {
        // One site needs no sum.
        if (m_territory.sites > 1)
            m_table.rows.append(totalRow(ReportRow::Kind::Subtotal, m_territoryName, m_territory));
        m_territory = {};
    }

    void closeProvince()
    {
        if (m_province.sites > 0)
            m_table.rows.append(totalRow(ReportRow::Kind::Subtotal, m_provinceName, m_province));
        m_province = {};
    }

    QString known(qlonglong number) const { return m_draft.language().number(number); }

    ReportRow totalRow(ReportRow::Kind kind, const QString &name, const Tally &tally) const
    {
        const QString sites = m_draft.text(QT_TRANSLATE_NOOP("Reports", "%1, sites: %2")).arg(name, known(tally.sites));
        const QString workersOf = tally.workersKnown == tally.sites || tally.workersKnown == 0
            ? QString() : m_draft.text(QT_TRANSLATE_NOOP("Reports", "(workers recorded at %1)")).arg(known(tally.workersKnown));
        const ReportCell workers = m_draft.marked(m_draft.cell(tally.workersKnown > 0 ? std::optional(tally.workers) : std::nullopt), tally.workersOpen);
        const auto count = [this](const char *source, qlonglong number, bool isOpen) { return m_draft.marked(m_draft.text(source).arg(known(number)), isOpen); };
        return {kind, {{.text = workersOf.isEmpty() ? sites : sites + u' ' + workersOf, .known = true, .span = 4}, workers,
                       {.text = count(QT_TRANSLATE_NOOP("Reports", "visited: %1"), tally.visited, tally.visitedOpen), .known = true, .span = 2},
                       {.text = count(QT_TRANSLATE_NOOP("Reports", "CAHRA: %1"), tally.listed, tally.listedOpen)},
                       {.text = count(QT_TRANSLATE_NOOP("Reports", "yes: %1"), tally.responsible, tally.responsibleOpen)}}};
    }

    ReportRow row(const Entry &entry) const
    {
        const std::optional<GeoPoint> point = entry.site.get(m_site.position);
        const QLocale &locale = m_draft.language().locale();
        const QString position = point ? locale.toString(point->lat, 'f', 2) + QStringLiteral("; ") + locale.toString(point->lon, 'f', 2) : QString();
        return {ReportRow::Kind::Record,
                {m_draft.cell(entry.site.text(m_site.siteCode)), m_draft.cell(entry.site.text(m_site.name)),
                 m_draft.cell(m_draft.codeNames(mineral(), entry.site.get(m_site.minerals, {}))),
                 m_draft.marked(m_draft.cell(position), m_draft.isOpen(entry.site, {&m_site.position})),
                 m_draft.marked(m_draft.cell(entry.site.get(m_site.workers)), m_draft.isOpen(entry.site, {&m_site.workers})),
                 m_draft.marked(m_draft.day(entry.lastVisit.value.toDate()), entry.lastVisit.isProvisional),
                 m_draft.marked(m_draft.cell(m_draft.language().choice(m_site.derivedField(u"status_now")->choices, entry.status.value.toString())), entry.status.isProvisional),
                 m_draft.marked(cahraCell(entry.cahra.value.toString()), entry.cahra.isProvisional),
                 m_draft.marked(responsibleCell(entry.responsible.value), entry.responsible.isProvisional)}};
    }

    ReportCell cahraCell(const QString &status) const
    {
        const QString code = status.isEmpty() ? QStringLiteral("unknown") : status;
        return {.text = m_draft.language().choice(m_site.derivedField(u"cahra_status")->choices, code), .known = code != u"unknown"};
    }

    ReportCell responsibleCell(const QVariant &responsible) const
    {
        if (!responsible.isValid())
            return {.text = m_draft.text(QT_TRANSLATE_NOOP("Reports", "unknown")), .known = false};
        return {.text = responsible.toBool() ? m_draft.text(QT_TRANSLATE_NOOP("Reports", "yes")) : m_draft.text(QT_TRANSLATE_NOOP("Reports", "no"))};
    }

    Result<> writeDocument()
    {
        m_draft.document().landscape = true;
        m_draft.document().subtitle = m_draft.text(QT_TRANSLATE_NOOP("Reports", "State of %1"))
                                          .arg(m_draft.language().day(m_draft.document().asOf));
        if (m_all.sites == 0) {
            m_draft.add(ReportParagraph{m_draft.text(QT_TRANSLATE_NOOP("Reports", "No mine site is recorded that fits what was asked for.")), ReportParagraph::Tone::Plain});
            return {};
        }
        m_draft.add(ReportFacts{summary(), 2});
        m_draft.add(m_table);
        return noteRules();
    }

    QList<ReportFact> summary() const
    {
        const qlonglong unknown = m_all.sites - m_all.responsible - m_all.notResponsible;
        const QString workers = m_all.workersKnown == 0 ? QString()
            : m_draft.text(QT_TRANSLATE_NOOP("Reports", "%1, recorded at %2 of %3 sites")).arg(known(m_all.workers), known(m_all.workersKnown), known(m_all.sites));
        return {m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Mine sites"), known(m_all.sites)),
                m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Workers"), m_draft.marked(workers, m_all.workersOpen)),
                m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Visited at least once"),
                             m_draft.marked(m_draft.text(QT_TRANSLATE_NOOP("Reports", "%1 of %2 sites")).arg(known(m_all.visited), known(m_all.sites)), m_all.visitedOpen)),
                m_draft.fact(QT_TRANSLATE_NOOP("Reports", "In a conflict-affected or high-risk area"),
                             m_draft.marked(m_draft.text(QT_TRANSLATE_NOOP("Reports", "%1 of %2 sites")).arg(known(m_all.listed), known(m_all.sites)), m_all.listedOpen)),
                m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Responsible"),
                             m_draft.marked(m_draft.text(QT_TRANSLATE_NOOP("Reports", "yes %1, no %2, unknown %3")).arg(known(m_all.responsible), known(m_all.notResponsible), known(unknown)),
                                            m_all.responsibleOpen))};
    }

    Result<> noteRules()
    {
        m_draft.note(m_draft.text(QT_TRANSLATE_NOOP("Reports", "A site counts as responsible when its status or its practice is good, no grave incident is open and it was visited lately; where one of these is not known, the answer is “unknown”, never “no”.")));
        m_draft.note(m_draft.text(QT_TRANSLATE_NOOP("Reports", "Sums of workers hold only the sites where a number is recorded.")));
        const Result<const CahraEditions *> editions = m_draft.derived().facts().editions();
        if (!editions)
            return editions.error();
        if (const CahraEdition *edition = (*editions)->inForce(m_draft.document().asOf))
            m_draft.note(m_draft.text(QT_TRANSLATE_NOOP("Reports", "CAHRA: indicative list of conflict-affected and high-risk areas of the European Union, %1, as of %2."))
                             .arg(edition->name, m_draft.language().day(edition->asOf)));
        return {};
    }

    ReportDraft &m_draft;
    const MineSiteEntity &m_site;
    QList<Entry> m_entries;
    ReportTable m_table;
    QString m_territoryName;
    QString m_provinceName;
    Tally m_territory;
    Tally m_province;
    Tally m_all;
};

} // namespace

Result<ReportDocument> makeSiteRegister(ReportDraft &draft)
{
    if (const Result<> made = SiteRegister(draft).make(); !made)
        return made.error();
    return draft.finish();
}

} // namespace Lodebook
