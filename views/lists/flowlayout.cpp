// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace Lodebook {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
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

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(0, spacing());
    int y = inner.y();
    for (qsizetype first = 0; first < m_items.size();) {
        // What fits into one line, which is as high as the highest of it.
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items.at(end)->sizeHint();
            if (end > first && width + size.width() > inner.width())
                break;
            width += size.width() + gap;
            height = std::max(height, size.height());
        }
        int x = inner.x();
        for (; first < end; ++first) {
            const int itemWidth = std::min(m_items.at(first)->sizeHint().width(), std::max(1, inner.width()));
            if (moves)
                m_items.at(first)->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inner, QRect(x, y, itemWidth, height)));
            x += itemWidth + gap;
        }
        y += height + (end < m_items.size() ? gap : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace Lodebook
