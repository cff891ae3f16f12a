// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/dashboard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Lodebook {

namespace {

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject tileJson(const DashboardTile &tile)
{
    return {{QStringLiteral("figure"), tile.figure.kind},
            {QStringLiteral("mineral"), tile.figure.mineral},
            {QStringLiteral("year"), tile.figure.year},
            {QStringLiteral("title"), tile.title},
            {QStringLiteral("value"), numberOrNull(tile.value)},
            {QStringLiteral("unit"), tile.unit},
            {QStringLiteral("text"), tile.text},
            {QStringLiteral("words"), tile.words},
            {QStringLiteral("records"), tile.figure.rows}};
}

QJsonObject chartJson(const DashboardChart &chart)
{
    QJsonArray series;
    for (qsizetype s = 0; s < chart.spec.series.size(); ++s) {
        QJsonArray values;
        QJsonArray records;
        for (qsizetype c = 0; c < chart.spec.categories.size(); ++c) {
            values.append(numberOrNull(chart.spec.value(s, c)));
            const DashboardFigure *figure = chart.figure(s, c);
            records.append(figure ? figure->rows : 0);
        }
        series.append(QJsonObject{{QStringLiteral("name"), chart.spec.series[s].name},
                                  {QStringLiteral("values"), values},
                                  {QStringLiteral("records"), records}});
    }
    return {{QStringLiteral("key"), chart.key},
            {QStringLiteral("title"), chart.spec.title},
            {QStringLiteral("unit"), chart.spec.unit},
            {QStringLiteral("categories"), QJsonArray::fromStringList(chart.spec.categories)},
            {QStringLiteral("series"), series}};
}

} // namespace

const DashboardFigure *DashboardChart::figure(qsizetype series, qsizetype category) const
{
    if (series < 0 || series >= figures.size() || category < 0 || category >= figures[series].size())
        return nullptr;
    const std::optional<DashboardFigure> &found = figures[series][category];
    return found ? &*found : nullptr;
}

QString Dashboard::freshness() const
{
    const QString day = QCoreApplication::translate("Dashboard", "As of %1").arg(QLocale().toString(asOf, QLocale::LongFormat));
    return silentDevices.isEmpty()
        ? QCoreApplication::translate("Dashboard", "%1. No device is known to be missing.").arg(day)
        : QCoreApplication::translate("Dashboard", "%1. Changes may be missing of: %2.").arg(day, silentDevices.join(QLatin1String("; ")));
}

QStringList Dashboard::remarks() const
{
    QStringList all{freshness()};
    all += notes;
    if (!sources.isEmpty())
        all.append(QCoreApplication::translate("Dashboard", "Sources: %1.").arg(sources.join(QLatin1String("; "))));
    return all;
}

QJsonObject dashboardJson(const Dashboard &dashboard)
{
    QJsonArray tiles;
    for (const DashboardTile &tile : dashboard.tiles)
        tiles.append(tileJson(tile));
    QJsonArray charts;
    for (const DashboardChart &chart : dashboard.charts)
        charts.append(chartJson(chart));
    return {{QStringLiteral("dashboard"), dashboard.name},
            {QStringLiteral("title"), dashboard.title},
            {QStringLiteral("as_of"), dashboard.asOf.toString(Qt::ISODate)},
            {QStringLiteral("edition"), dashboard.edition.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(dashboard.edition)},
            {QStringLiteral("tiles"), tiles},
            {QStringLiteral("charts"), charts},
            {QStringLiteral("notes"), QJsonArray::fromStringList(dashboard.notes)},
            {QStringLiteral("silent_devices"), QJsonArray::fromStringList(dashboard.silentDevices)},
            {QStringLiteral("sources"), QJsonArray::fromStringList(dashboard.sources)}};
}

} // namespace Lodebook
