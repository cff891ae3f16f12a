// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/query.h"
#include "views/charts/chartspec.h"

#include <QDate>
#include <QJsonObject>

namespace Lodebook {

/// One figure of a dashboard: what it is asked by again and exactly the records behind it.
struct DashboardFigure
{
    QString kind{};     ///< production or listed_share
    QString mineral{};
    int year = 0;
    QString country{};  ///< Empty: all of them.
    QString title{};    ///< What a list of the records behind it is called.
    bool isProvisional = false; ///< A record behind it is disputed between devices.
    int rows = 0;       ///< How many records the query finds.
    Query query;
};

/// A headline: one figure in large letters, with the words it needs.
struct DashboardTile
{
    QString title{};
    std::optional<double> value{};
    QString unit{};
    QString text{};  ///< The value in words; says so when it is not known.
    QString words{};
    DashboardFigure figure;
};

/// A chart, and the figure behind each of its marks: by series, then category; nothing where there is no value.
struct DashboardChart
{
    QString key{};
    bool wide = false; ///< Takes the whole width.
    ChartSpec spec{};
    QList<QList<std::optional<DashboardFigure>>> figures{};

    [[nodiscard]] const DashboardFigure *figure(qsizetype series, qsizetype category) const;
};

/// What a dashboard shows, as a value: the window, the picture and the JSON are all made of it.
struct Dashboard
{
    QString name{};
    QString title{};
    QString subtitle{};
    QDate asOf{};
    QString edition{};          ///< Code of the edition of the list in use; empty: none.
    QString editionTitle{};
    QList<DashboardTile> tiles{};
    QList<DashboardChart> charts{};
    QStringList notes{};        ///< How to read it and what is missing.
    QStringList silentDevices{};///< Devices whose changes may not be here yet, in words.
    QStringList sources{};

    /// As-of day, and devices that are silent: printed with every picture.
    [[nodiscard]] QString freshness() const;
    /// What stands below everything: notes, then sources.
    [[nodiscard]] QStringList remarks() const;
};

/// The figures, for programs: numbers as they are, nothing rounded, null where nothing is known, and with each how many
/// records stand behind it.
[[nodiscard]] QJsonObject dashboardJson(const Dashboard &dashboard);

} // namespace Lodebook
