// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/cahrastatus.h"
#include "models/programme/ddfacts.h"
#include "models/programme/planoverlap.h"
#include "models/programme/provisionalfields.h"
#include "models/programme/responsiblerule.h"

namespace Lodebook {

/// What the rules need beside the record they are asked about, read when first asked for and kept: one set of facts for one
/// page, one report, one answer. What is changed afterwards is seen after forget().
class ProgrammeFacts
{
public:
    /// Counts everything, whatever the officer who asks may see: a figure is the same for all.
    ProgrammeFacts(const RecordReader &reader, const QDate &asOf) : m_reader(reader.withRestricted()), m_asOf(asOf), m_dueDiligence(m_reader) {}

    const RecordReader &reader() const { return m_reader; }
    const QDate &asOf() const { return m_asOf; }
    const QString &chosenEdition() const { return m_chosenEdition; }
    void chooseEdition(const QString &code) { m_chosenEdition = code; } ///< Empty: the newest in force.

    [[nodiscard]] Result<const RuleSettings *> settings();
    [[nodiscard]] Result<const CahraEditions *> editions();
    [[nodiscard]] Result<const DisengagementRisks *> risks();
    [[nodiscard]] Result<const SiteFacts *> site(const RecordId &mineSite);
    /// Reads the facts of many sites in a few queries, whatever their number.
    [[nodiscard]] Result<> prepareSites(const QList<RecordId> &mineSites);
    DdFacts &dueDiligence() { return m_dueDiligence; }
    [[nodiscard]] Result<const PartnerFacts *> partners();
    /// What devices say different things of.
    [[nodiscard]] Result<const ProvisionalFields *> provisional();
    /// The names of the devices whose changes may not be here yet (see silentdevices.h).
    [[nodiscard]] Result<QStringList> silentDevices();

    void forget();

private:
    Result<> readChildren(const LinkField &link, const QList<RecordId> &mineSites, QList<Record> SiteFacts::*list);

    RecordReader m_reader;
    QDate m_asOf;
    DdFacts m_dueDiligence;
    QString m_chosenEdition;
    std::optional<RuleSettings> m_settings;
    std::optional<CahraEditions> m_editions;
    std::optional<DisengagementRisks> m_risks;
    std::optional<PartnerFacts> m_partners;
    std::optional<ProvisionalFields> m_provisional;
    std::optional<QStringList> m_silent;
    QHash<RecordId, SiteFacts> m_sites;
};

} // namespace Lodebook
