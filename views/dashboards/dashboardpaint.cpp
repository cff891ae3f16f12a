// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/dashboardpaint.h"

#include "views/charts/chartpaint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

QFont scaled(QFont font, double factor, bool bold)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    font.setBold(bold);
    return font;
}

void paintBox(QPainter &painter, const QRectF &rect, const ChartStyle &style, double u)
{
    painter.setPen(QPen(style.colors.frame, u));
    painter.setBrush(style.colors.base);
    painter.drawRoundedRect(rect.adjusted(u / 2, u / 2, -u / 2, -u / 2), 6 * u, 6 * u);
}

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font, painter.device());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, rect.width() + 1));
}

/// On two lines: what stands there may be a warning.
void paintWords(QPainter &painter, const QRectF &rect, const QString &text, const ChartStyle &style)
{
    constexpr double filled = 1.8; // of two lines, when words are not broken
    painter.setFont(style.font);
    painter.setPen(style.colors.mutedText);
    const QFontMetricsF metrics(style.font, painter.device());
    const bool fits = metrics.boundingRect(rect, Qt::TextWordWrap, text).height() <= rect.height() + 1;
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, filled * rect.width()));
}

} // namespace

void paintTile(QPainter &painter, const QRectF &rect, const DashboardTile &tile, const ChartStyle &style)
{
    painter.save();
    const double line = QFontMetricsF(style.font, painter.device()).height();
    const double u = line / 17;
    paintBox(painter, rect, style, u);
    const QRectF inner = rect.adjusted(12 * u, 10 * u, -12 * u, -10 * u);
    paintLine(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), line)), tile.title, scaled(style.font, 1, true), style.colors.text);
    QFont large = scaled(style.font, tile.value ? 1.8 : 1.3, true);
    const double room = inner.height() - 3 * line;
    while (tile.value && large.pointSizeF() > style.font.pointSizeF() && QFontMetricsF(large, painter.device()).horizontalAdvance(tile.text) > inner.width())
        large.setPointSizeF(large.pointSizeF() - 1);
    paintLine(painter, QRectF(inner.left(), inner.top() + line, inner.width(), room), tile.text, large, tile.value ? style.colors.accent : style.colors.mutedText);
    paintWords(painter, QRectF(inner.left(), inner.bottom() - 2 * line, inner.width(), 2 * line), tile.words, style);
    painter.restore();
}

void paintDashboard(QPainter &painter, const QRectF &rect, const Dashboard &dashboard, const ChartStyle &style)
{
    DashboardLayout layout = layoutDashboard(dashboard, style, rect.width(), painter.device());
    const double u = layout.unit;
    painter.save();
    painter.setLayoutDirection(style.locale.textDirection()); // not that of the window it may be painted in
    if (style.locale.textDirection() == Qt::RightToLeft) {
        for (QList<QRectF> *boxes : {&layout.tiles, &layout.charts}) {
            for (QRectF &box : *boxes)
                box.moveLeft(rect.width() - box.right());
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, style.colors.window);
    painter.translate(rect.topLeft());
    const int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    painter.setPen(style.colors.text);
    painter.setFont(scaled(style.font, 1.6, true));
    painter.drawText(layout.title.adjusted(0, 0, 0, u), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, dashboard.title);
    painter.setFont(style.font);
    painter.setPen(style.colors.mutedText);
    painter.drawText(layout.subtitle.adjusted(0, 0, 0, u), wrap, dashboard.subtitle);
    for (qsizetype i = 0; i < dashboard.tiles.size(); ++i)
        paintTile(painter, layout.tiles[i], dashboard.tiles[i], style);
    for (qsizetype i = 0; i < dashboard.charts.size(); ++i) {
        paintBox(painter, layout.charts[i], style, u);
        paintChart(painter, layout.charts[i].adjusted(12 * u, 10 * u, -12 * u, -10 * u), dashboard.charts[i].spec, style);
    }
    painter.setFont(style.font);
    painter.setPen(style.colors.mutedText);
    painter.drawText(layout.remarks.adjusted(0, 0, 0, u), wrap, remarksText(dashboard));
    painter.restore();
}

} // namespace Lodebook
