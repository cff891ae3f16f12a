// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/recordreader.h"

#include <QHash>
#include <QSet>

namespace Lodebook {

/// One edition of the list of conflict-affected and high-risk areas, as far as the casebook holds it.
struct CahraEdition
{
    RecordId id;
    QString code;
    QString name;
    QDate asOf;
    bool complete = false; ///< All its areas are here; otherwise only some, or its totals alone.
    QSet<QString> wholeCountries{};
    QHash<QString, QSet<QString>> regions{};///< Country to its listed regions.
    QHash<QString, RecordId> areas{};      ///< Region code, or country code for a whole country, to the record of the area.

    /// Any part of the country is listed.
    [[nodiscard]] bool listsAnyOf(const QString &country) const { return wholeCountries.contains(country) || regions.contains(country); }
    [[nodiscard]] bool isEmpty() const { return wholeCountries.isEmpty() && regions.isEmpty(); }
};

/// The editions of a casebook, oldest first.
class CahraEditions
{
public:
    CahraEditions() = default;
    explicit CahraEditions(QList<CahraEdition> editions);

    const QList<CahraEdition> &all() const { return m_editions; }
    const CahraEdition *edition(QStringView code) const;
    /// The newest that holds on that day: as of that day or before it, whether or not its areas are here.
    const CahraEdition *inForce(const QDate &on) const;
    /// The newest of them whose areas are all here.
    const CahraEdition *completeInForce(const QDate &on) const;

    [[nodiscard]] static Result<CahraEditions> load(const RecordReader &reader);

private:
    QList<CahraEdition> m_editions;
};

/// Whether a mine site lies in a conflict-affected or high-risk area, and on what ground: on_list, own_determination,
/// not_listed, unknown.
///
/// Source: Regulation (EU) 2017/821, article 2 (f) with article 14 (2): the list is indicative and not exhaustive, and moves
/// each quarter, so that a site may lie in such an area by an operator's own determination, with reasons, and the answer
/// always names its ground. It is read from the newest edition that holds on the day (or from a chosen one), by the site's
/// region, or by its country where the whole country is listed. The list goes before an own determination.
///
/// Unknown: an edition of which only some areas are here can say that an area is on the list, never that it is not; the
/// newest complete edition before it is then used and named. A site without a region in a country that is listed in part,
/// a site without a country, and a day before the first edition are unknown.
[[nodiscard]] QString cahraStatus(const Record &mineSite, const CahraEditions &editions, const QDate &on, const QString &chosenEdition = {});

[[nodiscard]] Explanation explainCahraStatus(const Record &mineSite, const CahraEditions &editions, const QDate &on,
                                             const QString &chosenEdition = {});

} // namespace Lodebook
