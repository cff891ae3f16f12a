// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayouter.h"

#include <algorithm>
#include <cmath>

namespace Lodebook {

using Role = ChartLabel::Role;

void ChartLayouter::placeHorizontal()
{
    if (seriesCount() > 1)
        placeLegend();
    const double nameWidth = std::min(widestCategory() + 2, 0.4 * m_room.width());
    const double barHeight = (m_room.height() - 2 * m_small.height()) / std::max(1, categoryCount() * seriesCount()) * 0.72;
    const bool values = m_spec.directLabels && barHeight >= 0.8 * m_small.height();
    placeUnit(m_room.left() + nameWidth + 8 * m_u);
    double valueWidth = 0;
    for (int s = 0; values && s < seriesCount(); ++s) {
        for (int c = 0; c < categoryCount(); ++c) {
            if (const std::optional<double> value = m_spec.value(s, c))
                valueWidth = std::max(valueWidth, m_small.horizontalAdvance(valueText(*value)));
        }
    }
    if (values && m_spec.isEmpty())
        valueWidth = std::max(valueWidth, m_small.horizontalAdvance(m_spec.missing));
    const double topText = m_spec.reference && !m_spec.referenceLabel.isEmpty() ? m_small.height() + 2 * m_u : 0;
    const QRectF plot = m_room.adjusted(nameWidth + 8 * m_u, topText, -(values ? valueWidth + 8 * m_u : 14 * m_u),
                                        values ? 0 : -(m_small.height() + 6 * m_u));
    ChartScale scale = ChartScale::of(m_spec, std::clamp(int(plot.width() / (6 * m_metrics.height())), 1, 5));
    if (values) { // no axis to read: let the longest bar use the whole width
        double longest = m_spec.reference.value_or(0);
        double lowest = std::min(0.0, longest);
        for (int s = 0; s < seriesCount(); ++s) {
            for (int c = 0; c < categoryCount(); ++c) {
                longest = std::max(longest, m_spec.value(s, c).value_or(longest));
                lowest = std::min(lowest, m_spec.value(s, c).value_or(lowest));
            }
        }
        if (longest > 0 && lowest >= 0)
            scale.high = longest;
    }
    m_layout.plots << plot;
    placeHorizontalMarks(plot, scale, nameWidth, values);
    placeHorizontalRules(plot, scale, values);
}

void ChartLayouter::placeHorizontalMarks(const QRectF &plot, const ChartScale &scale, double nameWidth, bool values)
{
    const double slot = plot.height() / std::max(1, categoryCount());
    const double group = std::min(slot * 0.74, seriesCount() * 26 * m_u);
    const double height = group / std::max(1, seriesCount());
    const double gap = seriesCount() > 1 && height > 6 * m_u ? m_u : 0;
    const double zero = plot.left() + scale.fraction(baseline(scale)) * plot.width();
    const int every = std::max(1, int(std::ceil(m_small.height() * 0.95 / slot)));
    for (int c = 0; c < categoryCount(); ++c) {
        const double middle = plot.top() + slot * (c + 0.5);
        if (c % every == 0)
            add(Role::Category, QRectF(m_room.left(), middle - m_small.height() / 2, nameWidth, m_small.height()),
                m_small.elidedText(m_spec.categories[c], Qt::ElideRight, nameWidth + 1), Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int s = 0; s < seriesCount(); ++s) {
        for (int c = 0; c < categoryCount(); ++c) {
            const std::optional<double> value = m_spec.value(s, c);
            const double top = plot.top() + slot * (c + 0.5) - group / 2 + s * height;
            if (!value) { // the word stands where every bar begins: no length tells anything
                if (values && !m_spec.missing.isEmpty())
                    add(Role::Value, QRectF(zero + 5 * m_u, top + (height - gap - m_small.height()) / 2, m_small.horizontalAdvance(m_spec.missing) + 1, m_small.height()),
                        m_spec.missing, Qt::AlignLeft | Qt::AlignVCenter);
                continue;
            }
            const double x = plot.left() + scale.fraction(*value) * plot.width();
            QRectF bar(QPointF(std::min(zero, x), top), QPointF(std::max(zero, x), top + height - gap));
            bar.setWidth(std::max(bar.width(), m_u));
            m_layout.marks.append({.series = s, .category = c, .isBar = true, .bar = bar,
                                   .point = QPointF(x, bar.center().y())});
            if (values) {
                const QString text = valueText(*value);
                add(Role::Value, QRectF(bar.right() + 5 * m_u, bar.center().y() - m_small.height() / 2,
                                        m_small.horizontalAdvance(text) + 1, m_small.height()),
                    text, Qt::AlignLeft | Qt::AlignVCenter);
            }
        }
    }
}

void ChartLayouter::placeHorizontalRules(const QRectF &plot, const ChartScale &scale, bool values)
{
    const auto xAt = [&](double value) { return plot.left() + scale.fraction(value) * plot.width(); };
    const double zero = xAt(baseline(scale));
    for (const double tick : scale.ticks) {
        if (values || tick > scale.high * (1 + 1e-9))
            break;
        const QString text = scale.tickText(tick, m_style.locale);
        const double width = m_small.horizontalAdvance(text) + 2;
        rule(ChartRule::Role::Grid, xAt(tick), plot.top(), xAt(tick), plot.bottom());
        add(Role::Tick, QRectF(xAt(tick) - width / 2, plot.bottom() + 4 * m_u, width, m_small.height()), text, Qt::AlignCenter);
    }
    rule(ChartRule::Role::Axis, zero, plot.top(), zero, plot.bottom());
    if (!m_spec.reference)
        return;
    const double x = xAt(*m_spec.reference);
    rule(ChartRule::Role::Reference, x, plot.top(), x, plot.bottom());
    const double width = std::min(m_small.horizontalAdvance(m_spec.referenceLabel) + 2, m_room.width());
    const double left = std::clamp(x - width / 2, m_room.left(), m_room.right() - width);
    if (!m_spec.referenceLabel.isEmpty())
        add(Role::Reference, QRectF(left, plot.top() - m_small.height() - 2 * m_u, width, m_small.height()),
            m_spec.referenceLabel, Qt::AlignCenter);
}

} // namespace Lodebook
