// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/cahrastatus.h"

#include "models/entities/field/minesite.h"
#include "models/entities/reference/cahraarea.h"
#include "models/entities/reference/cahralist.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

enum class Listed { Yes, No, Unknown };

/// What one edition says of a place, and the area that says so.
struct Finding
{
    Listed listed = Listed::Unknown;
    const CahraEdition *edition = nullptr;
    QString area{};
    QString doubt{};
};

QString countryOf(const Record &site)
{
    if (!site.isEmpty(mineSite().country))
        return site.text(mineSite().country);
    return site.text(mineSite().region).section(u'-', 0, 0);
}

Finding findIn(const CahraEdition &edition, const QString &country, const QString &region)
{
    Finding finding{.edition = &edition};
    if (edition.wholeCountries.contains(country)) {
        finding.listed = Listed::Yes;
        finding.area = country;
    } else if (!region.isEmpty() && edition.regions.value(country).contains(region)) {
        finding.listed = Listed::Yes;
        finding.area = region;
    } else if (!edition.complete) {
        finding.doubt = QCoreApplication::translate("Programme", "Only a part of the edition %1 is in this casebook.").arg(edition.code);
    } else if (region.isEmpty() && edition.regions.contains(country)) {
        finding.doubt = QCoreApplication::translate("Programme", "Parts of the country are listed, and the site's region is not recorded.");
    } else {
        finding.listed = Listed::No;
    }
    return finding;
}

Finding findOn(const Record &site, const CahraEditions &editions, const QDate &on, const QString &chosen)
{
    const QString country = countryOf(site);
    if (country.isEmpty())
        return {.doubt = QCoreApplication::translate("Programme", "The site's country is not recorded.")};
    const CahraEdition *newest = chosen.isEmpty() ? editions.inForce(on) : editions.edition(chosen);
    if (!newest) {
        return {.doubt = chosen.isEmpty()
                    ? QCoreApplication::translate("Programme", "No edition of the list is in force on %1.").arg(dayWords(on))
                    : QCoreApplication::translate("Programme", "There is no edition %1 of the list in this casebook.").arg(chosen)};
    }
    const QString region = site.text(mineSite().region);
    Finding finding = findIn(*newest, country, region);
    if (finding.listed == Listed::Yes || newest->complete || !chosen.isEmpty())
        return finding;
    const CahraEdition *complete = editions.completeInForce(on);
    if (!complete)
        return finding;
    Finding earlier = findIn(*complete, country, region);
    earlier.doubt = QCoreApplication::translate("Programme", "Only a part of the newest edition %1 is in this casebook, so the edition %2 is used.")
                        .arg(newest->code, complete->code);
    return earlier;
}

bool isOwnDetermination(const Record &site)
{
    return site.text(mineSite().cahraBasis) == u"own_determination";
}

QString statusOf(const Record &site, Listed listed)
{
    if (listed == Listed::Yes)
        return QStringLiteral("on_list");
    if (isOwnDetermination(site))
        return QStringLiteral("own_determination");
    return listed == Listed::No ? QStringLiteral("not_listed") : QStringLiteral("unknown");
}

void addListRow(Explanation &why, const Finding &finding, const Record &site)
{
    if (!finding.edition)
        return;
    const CahraEdition &edition = *finding.edition;
    if (finding.listed == Listed::Yes) {
        why.rows.append({QStringLiteral("cahra_area"), edition.areas.value(finding.area), finding.area,
                         QCoreApplication::translate("Programme", "listed in the edition %1 as of %2").arg(edition.code, dayWords(edition.asOf))});
    } else {
        const QString place = site.isEmpty(mineSite().region) ? countryOf(site) : site.text(mineSite().region);
        why.rows.append({QStringLiteral("cahra_list"), edition.id, edition.name,
                         finding.listed == Listed::No
                             ? QCoreApplication::translate("Programme", "as of %1; %2 is not in it").arg(dayWords(edition.asOf), place)
                             : QCoreApplication::translate("Programme", "as of %1; does not decide for %2").arg(dayWords(edition.asOf), place)});
    }
}

} // namespace

CahraEditions::CahraEditions(QList<CahraEdition> editions) : m_editions(std::move(editions))
{
    std::ranges::stable_sort(m_editions, {}, &CahraEdition::asOf);
}

const CahraEdition *CahraEditions::edition(QStringView code) const
{
    const auto found = std::ranges::find_if(m_editions, [code](const CahraEdition &edition) { return code.compare(edition.code, Qt::CaseInsensitive) == 0; });
    return found == m_editions.end() ? nullptr : &*found;
}

const CahraEdition *CahraEditions::inForce(const QDate &on) const
{
    for (auto edition = m_editions.crbegin(); edition != m_editions.crend(); ++edition) {
        if (edition->asOf.isValid() && edition->asOf <= on)
            return &*edition;
    }
    return nullptr;
}

const CahraEdition *CahraEditions::completeInForce(const QDate &on) const
{
    for (auto edition = m_editions.crbegin(); edition != m_editions.crend(); ++edition) {
        if (edition->complete && edition->asOf.isValid() && edition->asOf <= on)
            return &*edition;
    }
    return nullptr;
}

Result<CahraEditions> CahraEditions::load(const RecordReader &reader)
{
    const Result<QList<Record>> lists = reader.list(Query(cahraList()));
    if (!lists)
        return lists.error();
    QHash<QString, CahraEdition> byCode;
    for (const Record &list : *lists) {
        const QString code = list.text(cahraList().code);
        byCode.insert(code, {.id = list.id(), .code = code, .name = list.text(cahraList().name), .asOf = list.get(cahraList().asOf, QDate()),
                             .complete = list.get(cahraList().complete, false)});
    }
    const Result<> read = reader.forEach(Query(cahraArea()), [&byCode](const Record &area) {
        const auto edition = byCode.find(area.text(cahraArea().list));
        if (edition == byCode.end())
            return true;
        const QString country = area.text(cahraArea().country);
        const QString region = area.text(cahraArea().region);
        if (region.isEmpty())
            edition->wholeCountries.insert(country);
        else
            edition->regions[country].insert(region);
        edition->areas.insert(region.isEmpty() ? country : region, area.id());
        return true;
    });
    if (!read)
        return read.error();
    return CahraEditions(byCode.values());
}

QString cahraStatus(const Record &site, const CahraEditions &editions, const QDate &on, const QString &chosenEdition)
{
    return statusOf(site, findOn(site, editions, on, chosenEdition).listed);
}

Explanation explainCahraStatus(const Record &site, const CahraEditions &editions, const QDate &on, const QString &chosenEdition)
{
    const Finding finding = findOn(site, editions, on, chosenEdition);
    Explanation why{.value = statusOf(site, finding.listed),
                    .rule = QCoreApplication::translate("Programme", "A site lies in a conflict-affected or high-risk area when its region, or its whole country, is on the "
                               "edition of the list that holds on the day; or by the partnership's own determination, with reasons. "
                               "The list is indicative and not exhaustive."),
                    .asOf = on,
                    .method = QStringLiteral("cahra/1")};
    addListRow(why, finding, site);
    if (isOwnDetermination(site)) {
        why.rows.append({site.entity().name(), site.id(), QCoreApplication::translate("Programme", "Own determination"), site.text(mineSite().cahraReason)});
        if (site.isEmpty(mineSite().cahraReason))
            why.caveats.append(QCoreApplication::translate("Programme", "The own determination has no reasons."));
    }
    if (!finding.doubt.isEmpty())
        why.caveats.append(finding.doubt);
    if (site.text(mineSite().cahraBasis) == u"list" && finding.listed == Listed::No)
        why.caveats.append(QCoreApplication::translate("Programme", "The record names the list as its ground, but the area is not on it."));
    return why;
}

} // namespace Lodebook
