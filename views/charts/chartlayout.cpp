// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayout.h"

#include "views/charts/chartlayouter.h"

#include <algorithm>
#include <cmath>

namespace Lodebook {

std::optional<qsizetype> ChartLayout::markAt(const QPointF &position) const
{
    std::optional<qsizetype> found;
    double nearest = 24 * unit;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const ChartMark &mark = marks[i];
        double distance = 0;
        if (mark.isBar) {
            const double dx = std::max({mark.bar.left() - position.x(), position.x() - mark.bar.right(), 0.0});
            const double dy = std::max({mark.bar.top() - position.y(), position.y() - mark.bar.bottom(), 0.0});
            distance = std::hypot(dx, dy);
        } else {
            distance = std::hypot(position.x() - mark.point.x(), position.y() - mark.point.y());
        }
        if (distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

std::optional<qsizetype> ChartLayout::markOf(int series, int category) const
{
    const auto found = std::find_if(marks.begin(), marks.end(), [=](const ChartMark &mark) {
        return mark.series == series && mark.category == category;
    });
    return found == marks.end() ? std::nullopt : std::optional<qsizetype>(found - marks.begin());
}

ChartLayout layoutChart(const QRectF &bounds, const ChartSpec &spec, const ChartStyle &style, const QPaintDevice *device)
{
    return ChartLayouter(bounds, spec, style, device).run();
}

} // namespace Lodebook
