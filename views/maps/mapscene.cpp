// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mapscene.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

} // namespace

QList<int> MapScene::countsPerCategory() const
{
    QList<int> counts(std::max<qsizetype>(1, categories.size()), 0);
    for (const MapPoint &point : points)
        ++counts[point.category >= 0 && point.category < counts.size() ? point.category : 0];
    return counts;
}

MarkShape MapScene::shapeOf(int category) const
{
    const std::optional<MarkShape> own = category >= 0 && category < categories.size() ? categories[category].shape : std::nullopt;
    return own.value_or(markShape(std::max(0, category)));
}

QString MapScene::sentence(const QLocale &locale) const
{
    QStringList sentences;
    if (!title.isEmpty())
        sentences << Words::tr("%1.", "the title as a sentence").arg(title);
    sentences << Words::tr("Map with %1 points.").arg(locale.toString(points.size()));
    const QList<int> counts = countsPerCategory();
    for (qsizetype i = 0; i < categories.size(); ++i)
        sentences << Words::tr("%1: %2.", "kind of point and how many").arg(categories[i].name, locale.toString(counts[i]));
    if (!highlighted.isEmpty()) {
        QStringList names;
        for (const QString &code : highlighted)
            names << QLocale::territoryToString(QLocale::codeToTerritory(code));
        sentences << Words::tr("%1: %2.", "what the hatching means and the countries")
                         .arg(highlightLabel.isEmpty() ? Words::tr("Marked countries") : highlightLabel, names.join(QLatin1String(", ")));
    }
    return sentences.join(QLatin1Char(' '));
}

QString mapAttribution(const MapScene &scene)
{
    const QString earth = Words::tr("Made with Natural Earth; borders are de facto");
    return scene.source.isEmpty() ? earth : Words::tr("%1 · %2", "two sources").arg(scene.source, earth);
}

} // namespace Lodebook
