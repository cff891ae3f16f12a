// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartspec.h"

#include <QFile>
#include <QMap>
#include <QTextStream>

namespace Lodebook {

/// Mine production as the U.S. Geological Survey first estimated it: real figures with real gaps.
[[nodiscard]] inline ChartSpec production(const QString &mineral, const QStringList &countries, ChartSpec::Kind kind)
{
    QFile file(qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/tests/data/charts/production.csv"));
    QMap<QString, QMap<QString, double>> figures;
    if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        QTextStream lines(&file);
        while (!lines.atEnd()) {
            const QStringList cells = lines.readLine().split(QLatin1Char(','));
            if (cells.size() == 4 && cells[1] == mineral)
                figures[cells[0]][cells[2]] = cells[3].toDouble();
        }
    }
    ChartSpec spec;
    spec.kind = kind;
    spec.title = QStringLiteral("Mine production of %1").arg(mineral);
    spec.subtitle = QStringLiteral("First estimates; a gap where none was published");
    spec.source = QStringLiteral("Source: U.S. Geological Survey, Mineral Commodity Summaries 2010–2025");
    spec.unit = QStringLiteral("tonnes");
    for (int year = 2009; year <= 2024; ++year)
        spec.categories << QString::number(year);
    for (const QString &country : countries) {
        ChartSeries series{country, {}};
        for (const QString &year : std::as_const(spec.categories)) {
            const auto found = figures[country].constFind(year);
            series.values << (found == figures[country].constEnd() ? std::nullopt : std::optional<double>(*found));
        }
        spec.series << series;
    }
    return spec;
}

} // namespace Lodebook
