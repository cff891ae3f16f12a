// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/siteplaces.h"

#include "models/core/plaintext.h"
#include "models/entities/field/minesite.h"
#include "models/programme/derivedvalues.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SiteMap)
};

/// Reads derived fields a page of sites at a time.
class PlacesReader
{
public:
    PlacesReader(Casebook &casebook, const QDate &asOf) : m_casebook(casebook), m_derived(casebook.reader(), asOf) { m_places.asOf = asOf; }

    Result<SitePlaces> run()
    {
        if (const Result<> read = readEdition(); !read)
            return read.error();
        const RecordReader &reader = m_casebook.reader();
        const Result<QList<qint64>> keys = reader.rowKeys(Query(mineSite()));
        if (!keys)
            return keys.error();
        constexpr qsizetype pageSize = 500;
        for (qsizetype from = 0; from < keys->size(); from += pageSize) {
            const std::span<const qint64> page(keys->constData() + from, std::min(pageSize, keys->size() - from));
            const Result<QList<Record>> records = reader.byRowKeys(mineSite(), page);
            if (!records)
                return records.error();
            if (const Result<> taken = take(*records); !taken)
                return taken.error();
        }
        m_places.sources = m_sources.keys();
        std::ranges::stable_sort(m_places.sources, std::ranges::greater(), [this](const QString &source) { return m_sources.value(source); });
        return m_places;
    }

private:
    Result<> readEdition()
    {
        const Result<CahraEditions> editions = CahraEditions::load(m_casebook.reader());
        if (!editions)
            return editions.error();
        const CahraEdition *edition = editions->completeInForce(m_places.asOf);
        if (!edition)
            return {};
        m_places.edition = edition->code;
        m_places.listedCountries = edition->wholeCountries.values() + edition->regions.keys();
        m_places.listedCountries.sort();
        m_places.listedCountries.removeDuplicates();
        return {};
    }

    Result<> take(const QList<Record> &records)
    {
        if (const Result<> prepared = m_derived.prepare(mineSite(), records); !prepared)
            return prepared;
        for (const Record &record : records) {
            SitePlace site = plain(record);
            if (const Result<> marked = markProvisional(record, site); !marked)
                return marked;
            const Result<QVariant> status = m_derived.value(record, *mineSite().derivedField(u"status_now"));
            const Result<QVariant> visit = m_derived.value(record, *mineSite().derivedField(u"last_visit_on"));
            const Result<QVariant> responsible = m_derived.value(record, *mineSite().derivedField(u"responsible"));
            if (!status || !visit || !responsible)
                return !status ? status.error() : !visit ? visit.error() : responsible.error();
            site.status = status->toString();
            site.lastVisit = visit->toDate();
            site.responsible = responsible->toBool();
            m_places.sites.append(site);
        }
        return {};
    }

    Result<> markProvisional(const Record &record, SitePlace &site)
    {
        const Result<const ProvisionalFields *> open = m_derived.facts().provisional();
        if (!open)
            return open.error();
        site.isProvisional = (*open)->contains(record.id(), mineSite().position);
        for (const QStringView name : {u"status_now", u"last_visit_on", u"responsible"}) {
            const Result<bool> is = m_derived.isProvisional(record, *mineSite().derivedField(name));
            if (!is)
                return is.error();
            site.isProvisional = site.isProvisional || *is;
        }
        return {};
    }

    SitePlace plain(const Record &record)
    {
        const MineSiteEntity &is = mineSite();
        const QStringList where{record.text(is.village), record.text(is.territory), m_casebook.codes().label(is.region, record.text(is.region)),
                                m_casebook.codes().label(is.country, record.text(is.country))};
        SitePlace site{.id = record.id(), .name = record.text(is.name), .code = record.text(is.siteCode), .where = where.join(u' ').simplified(),
                       .minerals = record.get(is.minerals, {}), .status = {}, .lastVisit = {}, .position = record.get(is.position)};
        if (site.position && !site.position->isValid())
            site.position.reset();
        for (const QString &mineral : std::as_const(site.minerals)) {
            if (!m_places.minerals.contains(mineral))
                m_places.minerals.insert(mineral, m_casebook.codes().label(is.minerals, mineral));
        }
        if (const QString source = record.text(is.source); !source.isEmpty())
            ++m_sources[source.contains(QLatin1String("IPIS")) ? QStringLiteral("IPIS open data, ODC-BY 1.0") : source];
        return site;
    }

    Casebook &m_casebook;
    DerivedValues m_derived;
    SitePlaces m_places;
    QMap<QString, int> m_sources;
};

MapCategory categoryOf(const QString &status, const ThemeColors &colors)
{
    const QString name = siteStatusWords(status);
    if (status == QLatin1String("green"))
        return {name, colors.success, MarkShape::Circle};
    if (status == QLatin1String("blue"))
        return {name, colors.dark ? QColor(0x6c, 0xb0, 0xff) : QColor(0x1f, 0x5f, 0xbf), MarkShape::Square};
    if (status == QLatin1String("yellow"))
        return {name, colors.warning, MarkShape::Triangle};
    if (status == QLatin1String("red"))
        return {name, colors.alarm, MarkShape::Diamond};
    if (status == QLatin1String("expired"))
        return {name, colors.mutedText, MarkShape::TriangleDown};
    return {name, colors.mutedText, MarkShape::Cross};
}

QString tipOf(const SitePlace &site)
{
    QStringList lines{site.code.isEmpty() ? site.name : Words::tr("%1 (%2)").arg(site.name, site.code),
                      Words::tr("Status: %1").arg(siteStatusWords(site.status.isEmpty() ? QStringLiteral("none") : site.status)),
                      site.lastVisit.isValid() ? Words::tr("Last visit: %1").arg(dayWords(site.lastVisit)) : Words::tr("No visit is recorded")};
    if (site.responsible)
        lines.append(Words::tr("Counts as responsible"));
    if (site.isProvisional)
        lines.append(ProvisionalFields::meaning());
    return lines.join(u'\n');
}

} // namespace

Result<SitePlaces> SitePlaces::load(Casebook &casebook, const QDate &asOf)
{
    return PlacesReader(casebook, asOf).run();
}

bool SiteChoice::takes(const SitePlace &site) const
{
    if (!mineral.isEmpty() && !site.minerals.contains(mineral))
        return false;
    if (!status.isEmpty() && status != (site.status.isEmpty() ? QStringLiteral("none") : site.status))
        return false;
    if (onlyResponsible && !site.responsible)
        return false;
    const QString text = site.name + u' ' + site.code + u' ' + site.where;
    return words.isEmpty() || folded(text).contains(folded(words.trimmed()));
}

const QStringList &siteStatuses()
{
    static const QStringList statuses{QStringLiteral("green"), QStringLiteral("blue"), QStringLiteral("yellow"),
                                      QStringLiteral("red"), QStringLiteral("expired"), QStringLiteral("none")};
    return statuses;
}

QString siteStatusWords(const QString &status)
{
    if (status == QLatin1String("none"))
        return Words::tr("No status");
    return choiceWords(mineSite().derivedField(u"status_now")->choices, status);
}

MapScene siteScene(const SitePlaces &places, const SiteChoice &choice, const ThemeColors &colors, int *unplaced)
{
    MapScene scene;
    scene.title = Words::tr("Mine sites by status");
    for (const QString &status : siteStatuses())
        scene.categories.append(categoryOf(status, colors));
    scene.highlighted = places.listedCountries;
    scene.highlightLabel = Words::tr("Countries with areas on the list %1").arg(places.edition);
    constexpr int most = 3;
    QStringList sources = places.sources.mid(0, most);
    if (places.sources.size() > most)
        sources.append(Words::tr("others named in the records"));
    if (!sources.isEmpty())
        scene.source = Words::tr("Source: %1").arg(sources.join(QLatin1String("; ")));
    *unplaced = 0;
    for (const SitePlace &site : places.sites) {
        if (!choice.takes(site))
            continue;
        if (!site.position) {
            ++*unplaced;
            continue;
        }
        MapPoint point;
        point.lat = site.position->lat;
        point.lon = site.position->lon;
        point.key = QVariant::fromValue(site.id);
        point.category = int(siteStatuses().indexOf(site.status.isEmpty() ? QStringLiteral("none") : site.status));
        point.label = tipOf(site);
        scene.points.append(point);
    }
    return scene;
}

} // namespace Lodebook
