// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/productionfigures.h"
#include "models/storage/casebook.h"
#include "views/dashboards/dashboard.h"

namespace Lodebook {

/// What was produced of tin, tantalum, tungsten and gold, where and when, and what of it in countries that an edition of
/// the CAHRA list names. Read once, off the interface thread; each choice of edition, minerals and years is then a pure
/// function of it.
class ProductionDashboard
{
public:
    struct Choice
    {
        QString edition{};      ///< Empty: the newest complete one that holds on the day.
        QStringList minerals{}; ///< Empty: all of minerals().
        int from = 0;           ///< 0: the first year there is.
        int to = 0;             ///< 0: the last.
    };

    [[nodiscard]] static Result<ProductionDashboard> load(Casebook &casebook, const QDate &asOf);

    /// The minerals of the regulation that have records; all with records where none of these has.
    const QStringList &minerals() const { return m_minerals; }
    QString mineralName(const QString &code) const { return m_mineralNames.value(code, code); }
    const QList<CahraEdition> &editions() const { return m_editions.all(); } ///< Oldest first.
    QString defaultEdition() const;
    QPair<int, int> years() const { return {m_firstYear, m_lastYear}; } ///< 0, 0 without a record.

    [[nodiscard]] Dashboard dashboard(const Choice &choice) const;
    /// Why a figure of the dashboard is what it is.
    [[nodiscard]] Result<Explanation> explain(const RecordReader &reader, const DashboardFigure &figure, const Choice &choice) const;

private:
    ProductionDashboard(ProductionFigures figures, CahraEditions editions, const QDate &asOf);
    void readNames(CodeLists &codes);
    Result<> readSilentDevices(const RecordReader &reader);
    Result<> readSources(const RecordReader &reader);

    struct View; // a choice, with every gap in it filled
    View viewOf(const Choice &choice) const;
    DashboardFigure total(const QString &mineral, int year, const QString &country = {}) const;
    std::optional<DashboardFigure> listed(const QString &mineral, int year, const CahraEdition &edition, double *share) const;
    QString withCoverage(const QString &words, const QString &mineral, int year) const; ///< Says when the year is known in part.
    static void markProvisional(DashboardChart &chart); ///< By the figures behind its marks.
    static void markProvisional(DashboardTile &tile);
    DashboardTile totalTile(const QString &mineral, int year) const;
    DashboardTile shareTile(const QString &mineral, int year, const CahraEdition *edition) const;
    DashboardChart sharesChart(const View &view) const;
    DashboardChart yearsChart(const View &view, const QString &mineral) const;
    DashboardChart countriesChart(const View &view, const QString &mineral) const;
    int latestYear(const View &view, const QString &mineral) const;
    QStringList notes(const View &view) const;
    QString countryName(const QString &code) const { return m_countryNames.value(code, code); }

    ProductionFigures m_figures;
    CahraEditions m_editions;
    QDate m_asOf;
    QStringList m_minerals{};
    QHash<QString, QString> m_mineralNames{};
    QHash<QString, QString> m_countryNames{};
    QStringList m_silentDevices{};
    QStringList m_sources{};
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace Lodebook
