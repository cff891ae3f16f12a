// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/cahrastatus.h"
#include "models/programme/productionquery.h"

namespace Lodebook {

/// What was produced of which mineral, where and when, for the production dashboard. Read once, in one pass; every figure
/// knows the query that opens exactly the records behind it.
///
/// Rule: for a mineral, a country and a year the figure of the country counts where there is one, else the sum of its regions,
/// else of its sites, so that nothing is counted twice; in the same way whole years go before halves, quarters and months.
/// Refuted records do not count. A total is the sum of the countries recorded, which may be less than the world's; a year
/// without a record is a gap, never zero. Ores and metals are different minerals and are never added up.
///
/// Source of the share: Regulation (EU) 2017/821 with COM(2024) 415: a country counts as one with conflict-affected or
/// high-risk areas when any of its regions is listed, so the share is of such countries, not of such areas.
class ProductionFigures
{
public:
    [[nodiscard]] static Result<ProductionFigures> load(const RecordReader &reader);

    /// Codes of the minerals with records, in alphabetical order.
    QStringList minerals() const;
    /// All years from the first to the last with a record of the mineral, gaps included.
    QList<int> years(const QString &mineral) const;
    QStringList countries(const QString &mineral) const;

    /// Nothing when there is no record. An empty country means all of them.
    std::optional<double> kg(const QString &mineral, int year, const QString &country = {}) const;
    int rows(const QString &mineral, int year, const QString &country = {}) const; ///< What query() finds.
    /// Whether a record of it is disputed between devices, so that it may change when somebody decides.
    bool isProvisional(const QString &mineral, int year, const QString &country = {}) const;
    Query query(const QString &mineral, int year, const QString &country = {}) const;

    /// The earlier year for which most countries are recorded, the latest of several, and what the countries recorded now
    /// made of its total, 0 to 1: where that is small, a fall is one of the records. Nothing when either year is a gap.
    struct Coverage
    {
        int knownBest = 0;
        double share = 0;
    };
    std::optional<Coverage> coverage(const QString &mineral, int year) const;
    /// Where coverage() is below four fifths (the house's own measure), a sentence that says so; else empty.
    QString coverageCaveat(const QString &mineral, int year) const;

    /// The part of the countries that an edition lists; nothing when nothing was produced or the edition is not all here.
    struct Share
    {
        std::optional<double> share{}; ///< 0 to 1
        double listedKg = 0;
        double totalKg = 0;
        QStringList countries{}; ///< Those listed, largest first.
        bool isProvisional = false;
        Query query;             ///< The records of these countries.
    };
    Share listedShare(const QString &mineral, int year, const CahraEdition &edition) const;

    /// The largest countries, then the rest as one part with an empty country; nothing but what was produced.
    struct Part
    {
        QString country{};
        double kg = 0;
        int rows = 0;
        bool isProvisional = false;
        Query query;
    };
    QList<Part> largest(const QString &mineral, int year, int number) const;

    [[nodiscard]] Result<Explanation> explainTotal(const RecordReader &reader, const QString &mineral, int year, const QString &country, const QDate &asOf) const;
    [[nodiscard]] Result<Explanation> explainListedShare(const RecordReader &reader, const QString &mineral, int year, const CahraEdition &edition,
                                                         const QDate &asOf) const;

private:
    /// The sum that counts for a mineral, a country and a year.
    using ByCountry = QMap<QString, ProductionSum>;
    ByCountry sums(const QString &mineral, int year) const { return m_sums.value(mineral).value(year); }
    [[nodiscard]] Result<> findProvisional(const RecordReader &reader);
    static Filter filterOf(const ProductionSum &sum);
    static Query queryOf(const QList<ProductionSum> &sums);

    QMap<QString, QMap<int, ByCountry>> m_sums;
};

/// The codes of tin, tantalum, tungsten and gold in the sense of Regulation (EU) 2017/821, as the mineral list marks them.
[[nodiscard]] Result<QStringList> conflictMinerals(const RecordReader &reader);

} // namespace Lodebook
