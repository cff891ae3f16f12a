// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/dashboardlayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

QFontMetricsF metricsOf(const QFont &font, const QPaintDevice *device)
{
    return device ? QFontMetricsF(font, const_cast<QPaintDevice *>(device)) : QFontMetricsF(font);
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    return font;
}

double wrapped(const QString &text, const QFont &font, double width, const QPaintDevice *device)
{
    return text.isEmpty() ? 0 : metricsOf(font, device).boundingRect(QRectF(0, 0, width, 1e6), Qt::AlignLeft | Qt::TextWordWrap, text).height();
}

} // namespace

double tileHeight(const ChartStyle &style, const QPaintDevice *device)
{
    const double line = metricsOf(style.font, device).height();
    return 3 * line + metricsOf(scaled(style.font, 1.8), device).height() + 24 * line / 17;
}

QString remarksText(const Dashboard &dashboard)
{
    return dashboard.remarks().join(u'\n');
}

DashboardLayout layoutDashboard(const Dashboard &dashboard, const ChartStyle &style, double width, const QPaintDevice *device)
{
    DashboardLayout layout;
    const double u = layout.unit = metricsOf(style.font, device).height() / 17;
    const double margin = 24 * u;
    const double gap = 16 * u;
    const double inner = std::max(width - 2 * margin, 10 * u);
    double y = margin;
    layout.title = QRectF(margin, y, inner, wrapped(dashboard.title, scaled(style.font, 1.6), inner, device));
    y = layout.title.bottom() + 4 * u;
    layout.subtitle = QRectF(margin, y, inner, wrapped(dashboard.subtitle, style.font, inner, device));
    y = layout.subtitle.bottom() + gap;

    const int fitting = std::max(1, int((inner + gap) / (200 * u + gap)));
    const int perRow = std::max(1, std::min(fitting, int(dashboard.tiles.size() + 1) / 2));
    const double tileWidth = (inner - gap * (perRow - 1)) / perRow;
    const double tall = tileHeight(style, device);
    for (qsizetype i = 0; i < dashboard.tiles.size(); ++i)
        layout.tiles.append(QRectF(margin + double(i % perRow) * (tileWidth + gap), y + double(i / perRow) * (tall + gap), tileWidth, tall));
    if (!layout.tiles.isEmpty())
        y = layout.tiles.last().bottom() + gap;

    const bool twoColumns = inner > 640 * u;
    const double half = twoColumns ? (inner - gap) / 2 : inner;
    const double chartHeight = 320 * u;
    int column = 0;
    for (const DashboardChart &chart : dashboard.charts) {
        const bool whole = chart.wide || !twoColumns;
        if (whole && column == 1) {
            y += chartHeight + gap;
            column = 0;
        }
        layout.charts.append(QRectF(margin + column * (half + gap), y, whole ? inner : half, chartHeight));
        if (whole || column == 1) {
            y += chartHeight + gap;
            column = 0;
        } else {
            column = 1;
        }
    }
    if (column == 1)
        y += chartHeight + gap;
    layout.remarks = QRectF(margin, y, inner, wrapped(remarksText(dashboard), style.font, inner, device));
    layout.height = layout.remarks.bottom() + margin;
    return layout;
}

} // namespace Lodebook
