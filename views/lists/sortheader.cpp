// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/sortheader.h"

#include "models/items/recordtablemodel.h"
#include "views/widgets/theme.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int margin = Theme::Unit;

} // namespace

QList<SortStep> orderAfterClick(const QList<SortStep> &order, const FieldPath &path, bool adds)
{
    QList<SortStep> steps = order;
    const auto known = std::ranges::find(steps, path, &SortStep::path);
    if (known != steps.end()) {
        known->descending = !known->descending;
        return adds ? steps : QList<SortStep>{*known};
    }
    if (!adds)
        steps.clear();
    steps.append({path, false});
    return steps;
}

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionClicked, this, &SortHeader::sortBy);
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_adds = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mousePressEvent(event);
}

void SortHeader::contextMenuEvent(QContextMenuEvent *event)
{
    emit columnsRequested(event->globalPos(), logicalIndexAt(event->pos()));
}

void SortHeader::sortBy(int section)
{
    const auto *table = qobject_cast<const RecordTableModel *>(model());
    if (table && table->columns().at(section).isSortable())
        emit orderRequested(orderAfterClick(table->order(), table->columns().at(section).path(), m_adds));
}

QString SortHeader::mark(int section) const
{
    const int rank = model()->headerData(section, orientation(), SortRankRole).toInt();
    if (rank == 0)
        return {};
    const auto *table = qobject_cast<const RecordTableModel *>(model());
    const QString arrow = model()->headerData(section, orientation(), SortDescendingRole).toBool() ? QStringLiteral("▼") : QStringLiteral("▲");
    return table && table->order().size() > 1 ? arrow + QLocale().toString(rank) : arrow;
}

QSize SortHeader::sectionSizeFromContents(int section) const
{
    const QString label = model()->headerData(section, orientation()).toString();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(label) + metrics.horizontalAdvance(QStringLiteral(" ▲9")) + 3 * margin,
            std::max(Theme::rowHeight(Theme::Density::Comfortable, font()), metrics.height() + margin)};
}

QSize SortHeader::sizeHint() const
{
    const QSize headings = QHeaderView::sizeHint();
    return {headings.width(), headings.height() + m_spareHeight};
}

void SortHeader::setSpareHeight(int height)
{
    if (height == m_spareHeight)
        return;
    m_spareHeight = height;
    updateGeometry();
    emit geometriesChanged();
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ThemeColors &colors = Theme::current()->colors();
    const QString sorted = mark(section);
    QFont written = font();
    written.setBold(true);
    painter->save();
    painter->setFont(written);
    painter->fillRect(rect, colors.window);
    painter->setPen(colors.gridline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QRect inner = rect.adjusted(margin, 0, -margin, -m_spareHeight);
    if (!sorted.isEmpty()) {
        painter->setPen(colors.accent);
        const int width = painter->fontMetrics().horizontalAdvance(sorted);
        const QRect place(isRightToLeft() ? inner.left() : inner.right() - width + 1, inner.top(), width, inner.height());
        painter->drawText(place, Qt::AlignVCenter, sorted);
        inner.adjust(isRightToLeft() ? width + margin / 2 : 0, 0, isRightToLeft() ? 0 : -width - margin / 2, 0);
    }
    painter->setPen(colors.text);
    const QString label = model()->headerData(section, orientation()).toString();
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    painter->drawText(inner, alignment.isValid() ? alignment.toInt() : int(defaultAlignment()),
                      painter->fontMetrics().elidedText(label, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace Lodebook
