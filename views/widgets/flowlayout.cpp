// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flowlayout.h"

#include <QEvent>
#include <QStyle>
#include <QWidget>

namespace Lodebook {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

int FlowLayout::arrange(const QRect &rectangle, bool place) const
{
    const QRect area = rectangle.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = area.topLeft();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto placeLine = [&] { // what is lower stands in the middle of the line
        for (const auto &[item, spot] : std::as_const(line))
            item->setGeometry(QStyle::visualRect(direction, area, spot.translated(0, (lineHeight - spot.height()) / 2)));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(qMax(area.width(), item->minimumSize().width()), QWIDGETSIZE_MAX));
        if (at.x() > area.left() && at.x() + size.width() > area.left() + area.width()) {
            placeLine();
            at = {area.left(), at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        if (place)
            line.append({item, QRect(at, size)});
        at.rx() += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    placeLine();
    return at.y() + lineHeight - rectangle.y() + contentsMargins().bottom();
}

void fitHeightToWidth(QWidget &widget)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget.setSizePolicy(policy);
}

bool TallEnough::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (layout() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        if (const int needed = layout()->minimumHeightForWidth(width()); needed > 0 && needed != minimumHeight())
            setMinimumHeight(needed);
    }
    return taken;
}

FlowLayout *flowIn(QWidget *line, int spacing)
{
    auto *flow = new FlowLayout(line, spacing);
    flow->setContentsMargins(0, 0, 0, 0);
    fitHeightToWidth(*line);
    line->setMinimumHeight(1); // else the height of a column of its items, one below the other
    return flow;
}

} // namespace Lodebook
