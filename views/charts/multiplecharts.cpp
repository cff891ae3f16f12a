// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayouter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Lodebook {

using Role = ChartLabel::Role;

void ChartLayouter::placeMultiples()
{
    placeUnit(m_room.left());
    const int count = seriesCount();
    const int columns = multiplesColumns(count);
    const int rows = (count + columns - 1) / columns;
    const double gap = 16 * m_u;
    const double titleHeight = m_metrics.height() + 4 * m_u;
    const double footHeight = m_small.height() + 6 * m_u;
    const double rowHeight = (m_room.height() - (rows - 1) * 8 * m_u) / rows;
    const ChartScale scale =
        ChartScale::of(m_spec, std::clamp(int((rowHeight - titleHeight - footHeight) / (2.6 * m_metrics.height())), 1, 4));
    const double axisWidth = tickWidth(scale) + 8 * m_u;
    const double panelWidth = (m_room.width() - axisWidth - (columns - 1) * gap) / columns;
    for (int s = 0; s < count; ++s) {
        const double left = m_room.left() + axisWidth + (s % columns) * (panelWidth + gap);
        const double top = m_room.top() + (s / columns) * (rowHeight + 8 * m_u);
        const QRectF plot(left, top + titleHeight + m_small.height() / 2, panelWidth,
                          std::max(4 * m_u, rowHeight - titleHeight - footHeight - m_small.height() / 2));
        m_layout.plots << plot;
        add(Role::Panel, QRectF(left, top, panelWidth, m_metrics.height()),
            metricsOf(m_layout.boldFont).elidedText(m_spec.series[s].name, Qt::ElideRight, panelWidth),
            Qt::AlignLeft | Qt::AlignVCenter);
        placeValueRules(plot, scale, s % columns == 0);
        placeEnds(plot);
        placeMarks(plot, scale, s, s + 1);
        if (m_spec.reference)
            rule(ChartRule::Role::Reference, plot.left(), yOf(plot, scale, *m_spec.reference), plot.right(),
                 yOf(plot, scale, *m_spec.reference));
    }
}

int ChartLayouter::multiplesColumns(int count) const
{
    int best = 1;
    double bestScore = std::numeric_limits<double>::infinity();
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double width = m_room.width() / columns;
        const double height = m_room.height() / rows;
        if (width < 4.5 * m_metrics.height() && columns > 1)
            break;
        const int empty = columns * rows - count;
        const double plotHeight = height - 3.5 * m_metrics.height();
        const double score = std::abs(std::log(width / std::max(1.0, height) / 1.6)) + 0.12 * empty
            + std::max(0.0, 3 * m_metrics.height() - plotHeight) / m_metrics.height();
        if (score < bestScore) {
            bestScore = score;
            best = columns;
        }
    }
    return best;
}

void ChartLayouter::placeEnds(const QRectF &plot)
{
    const double top = plot.bottom() + 4 * m_u;
    const QString first = m_spec.categories.first();
    const QString last = m_spec.categories.last();
    const double firstWidth = m_small.horizontalAdvance(first) + 2;
    const double lastWidth = m_small.horizontalAdvance(last) + 2;
    add(Role::Category, QRectF(plot.right() - lastWidth, top, lastWidth, m_small.height()), last, Qt::AlignRight | Qt::AlignVCenter);
    if (categoryCount() > 1 && firstWidth + lastWidth + 6 * m_u < plot.width())
        add(Role::Category, QRectF(plot.left(), top, firstWidth, m_small.height()), first, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace Lodebook
