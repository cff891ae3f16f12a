// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/supplygraph.h"
#include "views/charts/chartstyle.h"

class QPainter;

namespace Lodebook {

/// A supply chain as a picture: a column for each tier, upstream first; lines in the colour and dashes of their mineral, those of a
/// cycle thick. Pure painting, for screen, SVG and PDF alike.
struct SupplyPicture
{
    SupplyGraph graph;
    QString title;
    QHash<QString, QString> tierNames;
    QHash<QString, QString> mineralNames;
};

/// Where everything stands, in the units of the style's font.
struct SupplyPlaces
{
    QSizeF size;
    QList<QRectF> boxes;    ///< Of the nodes, in their order.
    QList<QRectF> headings; ///< Of the tiers.
};

[[nodiscard]] SupplyPlaces supplyPlaces(const SupplyPicture &picture, const ChartStyle &style);
/// \a current: the node that is marked; -1: none.
void paintSupply(QPainter &painter, const SupplyPicture &picture, const SupplyPlaces &places, const ChartStyle &style, qsizetype current = -1);
/// What a screen reader says: how many, in which tiers, and the remarks.
[[nodiscard]] QString supplySentence(const SupplyPicture &picture);

/// Written whole or not at all, by the ending: .svg, or .pdf on one page of its own size. \a style is that of paper.
[[nodiscard]] Result<> saveSupplyPicture(const QString &path, const SupplyPicture &picture, const ChartStyle &style);

} // namespace Lodebook
