// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/maps/mapscene.h"

#include <QFile>
#include <QTextStream>

namespace Lodebook {

/// 1,884 real mine sites of eastern Congo.
[[nodiscard]] inline MapScene mineSites()
{
    MapScene scene;
    scene.title = QStringLiteral("Mine sites visited");
    scene.categories = {{QStringLiteral("No armed presence seen"), {}, {}}, {QStringLiteral("Armed presence seen"), {}, {}},
                        {QStringLiteral("Not known"), {}, {}}};
    scene.highlighted = {QStringLiteral("CD"), QStringLiteral("BI")};
    scene.highlightLabel = QStringLiteral("Areas on the CAHRA list");
    scene.source = QStringLiteral("Source: IPIS");
    QFile file(qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/tests/data/maps/mine-sites.csv"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return scene;
    QTextStream lines(&file);
    lines.readLine();
    while (!lines.atEnd()) {
        const QStringList cells = lines.readLine().split(QLatin1Char(','));
        if (cells.size() == 6)
            scene.points << MapPoint{cells[2].toDouble(), cells[3].toDouble(), cells[0],
                                     cells[5] == QLatin1String("0") ? 0 : cells[5] == QLatin1String("1") ? 1 : 2, cells[1]};
    }
    return scene;
}

} // namespace Lodebook
