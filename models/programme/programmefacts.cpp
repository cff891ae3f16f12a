// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/programmefacts.h"

#include "models/entities/field/incident.h"
#include "models/entities/field/practiceassessment.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/entities/reference/annex2risk.h"
#include "models/programme/silentdevices.h"

namespace Lodebook {

namespace {

/// So many ids go into one query: few enough for either engine, so many that a page is one query.
constexpr qsizetype idsPerQuery = 500;

} // namespace

Result<const RuleSettings *> ProgrammeFacts::settings()
{
    if (!m_settings) {
        Result<RuleSettings> read = loadRuleSettings(m_reader);
        if (!read)
            return read.error();
        m_settings = *std::move(read);
    }
    return &*m_settings;
}

Result<const CahraEditions *> ProgrammeFacts::editions()
{
    if (!m_editions) {
        Result<CahraEditions> read = CahraEditions::load(m_reader);
        if (!read)
            return read.error();
        m_editions = *std::move(read);
    }
    return &*m_editions;
}

Result<const DisengagementRisks *> ProgrammeFacts::risks()
{
    if (!m_risks) {
        DisengagementRisks risks;
        const Result<> read = m_reader.forEach(Query(annex2Risk()), [&risks](const Record &risk) {
            const QString code = risk.text(annex2Risk().code);
            if (const std::optional<bool> zero = risk.get(annex2Risk().zeroTolerance))
                risks.insert(code, *zero);
            else if (!risk.isEmpty(annex2Risk().response))
                risks.insert(code, risk.text(annex2Risk().response) == u"disengage");
            return true;
        });
        if (!read)
            return read.error();
        m_risks = risks;
    }
    return &*m_risks;
}

Result<const PartnerFacts *> ProgrammeFacts::partners()
{
    if (!m_partners) {
        Result<PartnerFacts> read = PartnerFacts::load(m_reader, m_asOf);
        if (!read)
            return read.error();
        m_partners = *std::move(read);
    }
    return &*m_partners;
}

Result<const ProvisionalFields *> ProgrammeFacts::provisional()
{
    if (!m_provisional) {
        Result<ProvisionalFields> read = ProvisionalFields::read(m_reader.database());
        if (!read)
            return read.error();
        m_provisional = *std::move(read);
    }
    return &*m_provisional;
}

Result<const SiteFacts *> ProgrammeFacts::site(const RecordId &mineSite)
{
    if (const Result<> read = prepareSites({mineSite}); !read)
        return read.error();
    return &m_sites[mineSite];
}

Result<> ProgrammeFacts::prepareSites(const QList<RecordId> &mineSites)
{
    QList<RecordId> wanted;
    for (const RecordId &id : mineSites) {
        if (!id.isNull() && !m_sites.contains(id) && !wanted.contains(id))
            wanted.append(id);
    }
    for (qsizetype start = 0; start < wanted.size(); start += idsPerQuery) {
        const QList<RecordId> some = wanted.mid(start, idsPerQuery);
        for (const Result<> &read : {readChildren(siteStatus().mineSite, some, &SiteFacts::statuses), readChildren(visit().mineSite, some, &SiteFacts::visits),
                                     readChildren(practiceAssessment().mineSite, some, &SiteFacts::assessments),
                                     readChildren(incident().mineSite, some, &SiteFacts::incidents)}) {
            if (!read)
                return read;
        }
        for (const RecordId &id : some)
            m_sites[id]; // a site without facts has been read as well
    }
    return {};
}

Result<> ProgrammeFacts::readChildren(const LinkField &link, const QList<RecordId> &mineSites, QList<Record> SiteFacts::*list)
{
    QVariantList ids;
    for (const RecordId &id : mineSites)
        ids.append(QVariant::fromValue(id));
    return m_reader.forEach(Query(link.entity(), Filter::leaf(link, Compare::AnyOf, ids)), [&](const Record &record) {
        (m_sites[*record.get(link)].*list).append(record);
        return true;
    });
}

Result<QStringList> ProgrammeFacts::silentDevices()
{
    if (!m_silent) {
        const Result<const RuleSettings *> rules = settings();
        if (!rules)
            return rules.error();
        Result<QList<SilentDevice>> found = Lodebook::silentDevices(m_reader, m_asOf, **rules);
        if (!found)
            return found.error();
        QStringList names;
        for (const SilentDevice &device : *found)
            names.append(device.name);
        m_silent = names;
    }
    return *m_silent;
}

void ProgrammeFacts::forget()
{
    *this = ProgrammeFacts(m_reader, m_asOf);
}

} // namespace Lodebook
