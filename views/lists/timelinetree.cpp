// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/timelinetree.h"

#include "views/widgets/marks.h"
#include "views/widgets/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

constexpr double zoomStep = 1.5;
constexpr double panPart = 0.15; ///< Of what is in sight.
constexpr double leastBar = 5;

/// The bar of a span between the edges of the line of time. What has no end reaches to the edge.
QRectF barRect(const SpansModel::Span &span, const TimeScale &scale, const QRectF &cell)
{
    const double left = span.from.isValid() ? scale.at(span.from) : 0;
    const double right = span.to.isValid() ? scale.at(span.to.addDays(1)) : cell.width();
    const double height = std::round(cell.height() * 0.5);
    QRectF bar(cell.left() + left, cell.center().y() - height / 2, std::max(leastBar, right - left), height);
    if (span.isPoint())
        bar.setWidth(std::max(height, bar.width()));
    return bar.right() < cell.left() || bar.left() > cell.right() ? QRectF() : bar.intersected(cell);
}

/// Where time runs to the left, what is drawn between the edges of a cell is drawn in a mirror.
void turn(QPainter &painter, const QRect &cell)
{
    painter.translate(2 * cell.left() + cell.width(), 0);
    painter.scale(-1, 1);
}

class TimeHeader final : public QHeaderView
{
public:
    explicit TimeHeader(TimelineTree *tree) : QHeaderView(Qt::Horizontal, tree), m_tree(*tree) {}

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        const QSize usual = QHeaderView::sectionSizeFromContents(section);
        return {usual.width(), std::max(usual.height(), 2 * fontMetrics().height() + Theme::Unit)};
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (section != SpansModel::Time)
            return QHeaderView::paintSection(painter, rect, section);
        const ThemeColors &colors = Theme::current()->colors();
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, colors.window);
        const int line = rect.height() / 2;
        int freeFrom = rect.left();
        for (const TimeScale::Tick &tick : m_tree.ticks()) {
            const int x = rect.left() + int(std::round(m_tree.scale().at(tick.day)));
            painter->setPen(tick.isMajor ? colors.mutedText : colors.gridline);
            painter->drawLine(turned(QRect(x, 0, 1, 0), rect).left(), tick.isMajor ? rect.top() : rect.top() + line,
                              turned(QRect(x, 0, 1, 0), rect).left(), rect.bottom());
            painter->setPen(colors.mutedText);
            painter->drawText(turned(QRect(x + 4, rect.top() + line, rect.width(), line), rect),
                              Qt::AlignLeft | Qt::AlignVCenter, tick.label);
            if (!tick.isMajor && freeFrom > rect.left())
                continue;
            // The year stands at its beginning, or at the edge when that is out of sight.
            const QString year = QString::number(tick.day.year());
            const int place = std::max(x + 4, rect.left() + 4);
            const double nextYear = rect.left() + m_tree.scale().at(QDate(tick.day.year() + 1, 1, 1));
            const int width = fontMetrics().horizontalAdvance(year);
            if (place < freeFrom || (x < rect.left() && place + width > nextYear))
                continue;
            painter->setPen(colors.text);
            painter->drawText(turned(QRect(place, rect.top(), rect.width(), line), rect),
                              Qt::AlignLeft | Qt::AlignVCenter, year);
            freeFrom = place + width + 4;
        }
        paintToday(*painter, rect);
        painter->setPen(colors.frame);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }

private:
    QRect turned(const QRect &place, const QRect &rect) const
    {
        return QStyle::visualRect(layoutDirection(), rect, place);
    }

    void paintToday(QPainter &painter, const QRect &rect) const
    {
        const int from = rect.left() + int(std::round(m_tree.scale().at(m_tree.spans().today())));
        const int x = turned(QRect(from, 0, 1, 0), rect).left();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current()->colors().alarm);
        painter.drawPolygon(
            QPolygon({QPoint(x - 5, rect.bottom() - 6), QPoint(x + 5, rect.bottom() - 6), QPoint(x, rect.bottom())}));
    }

    const TimelineTree &m_tree; // not owned
};

class SpanDelegate final : public QStyledItemDelegate
{
public:
    explicit SpanDelegate(TimelineTree *tree) : QStyledItemDelegate(tree), m_tree(*tree) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), Theme::rowHeight(Theme::Density::Comfortable, option.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != SpansModel::Time)
            return;
        const ThemeColors &colors = Theme::current()->colors();
        const SpansModel::Span &span = m_tree.spans().span(index.row());
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setClipRect(option.rect);
        if (option.direction == Qt::RightToLeft)
            turn(*painter, option.rect);
        for (const TimeScale::Tick &tick : m_tree.ticks()) {
            const int x = option.rect.left() + int(std::round(m_tree.scale().at(tick.day)));
            painter->setPen(tick.isMajor ? colors.frame : colors.gridline);
            painter->drawLine(x, option.rect.top(), x, option.rect.bottom());
        }
        const int today = option.rect.left() + int(std::round(m_tree.scale().at(m_tree.spans().today())));
        painter->setPen(QPen(colors.alarm, 1, Qt::DashLine));
        painter->drawLine(today, option.rect.top(), today, option.rect.bottom());
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor color = isSelected ? colors.onSelection : colors.accent;
        const QRectF bar = barRect(span, m_tree.scale(), option.rect);
        if (bar.isEmpty())
            paintArrow(*painter, option.rect, color, isBehind(span));
        else if (span.isPoint())
            paintPoint(*painter, bar, color);
        else
            paintBar(*painter, span, bar, option.rect, color);
        painter->restore();
    }

private:
    /// Out of sight to the left.
    bool isBehind(const SpansModel::Span &span) const { return span.to.isValid() && m_tree.scale().at(span.to) < 0; }

    /// Something lies beyond the edge.
    static void paintArrow(QPainter &painter, const QRectF &cell, const QColor &color, bool toTheLeft)
    {
        const double x = toTheLeft ? cell.left() + 4 : cell.right() - 4;
        const double inward = toTheLeft ? 6 : -6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({QPointF(x, cell.center().y()), QPointF(x + inward, cell.center().y() - 5),
                                       QPointF(x + inward, cell.center().y() + 5)}));
    }

    static void paintPoint(QPainter &painter, const QRectF &bar, const QColor &color)
    {
        const QPointF middle(bar.left() + bar.height() / 2, bar.center().y());
        drawMark(painter, MarkShape::Diamond, middle, bar.height() / 2, color, Theme::current()->colors().base);
    }

    /// What is known is filled; where an end is missing the bar goes on as a dashed line from today, or to the
    /// beginning.
    void paintBar(QPainter &painter, const SpansModel::Span &span, const QRectF &bar, const QRectF &cell,
                  const QColor &color) const
    {
        const double today = cell.left() + m_tree.scale().at(m_tree.spans().today());
        QRectF known = bar;
        if (!span.to.isValid())
            known.setRight(std::clamp(today, bar.left() + leastBar, std::max(bar.left() + leastBar, bar.right())));
        if (!span.from.isValid())
            known.setLeft(bar.right() - leastBar);
        if (known != bar) {
            painter.setPen(QPen(color, 1.5, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0.5, 1, -0.5, -1));
            paintArrow(painter, bar.adjusted(-2, 0, 2, 0), color, !span.from.isValid());
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(known, 3, 3);
    }

    const TimelineTree &m_tree; // not owned
};

} // namespace

TimelineTree::TimelineTree(SpansModel &spans, QWidget *parent) : QTreeView(parent), m_spans(spans)
{
    setObjectName(QStringLiteral("timelineTree"));
    setModel(&spans);
    setHeader(new TimeHeader(this));
    setItemDelegate(new SpanDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->resizeSection(SpansModel::Title, fontMetrics().averageCharWidth() * 32);
    connect(header(), &QHeaderView::sectionResized, this, &TimelineTree::scaleChanged);
    connect(Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(index, QGuiApplication::keyboardModifiers()); });
}

int TimelineTree::timeWidth() const
{
    return std::max(1, header()->sectionSize(SpansModel::Time));
}

void TimelineTree::setScale(const TimeScale &scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    viewport()->update();
    header()->viewport()->update();
    emit scaleChanged();
}

void TimelineTree::fit()
{
    if (!m_spans.first().isValid())
        return;
    // What has not ended goes on at least until today.
    setScale(TimeScale::fitting(std::min(m_spans.first(), m_spans.today()), std::max(m_spans.last(), m_spans.today()),
                                timeWidth()));
}

void TimelineTree::zoom(double factor)
{
    setScale(m_scale.zoomedAt(timeWidth() / 2.0, factor));
}

void TimelineTree::showDay(const QDate &day)
{
    setScale(m_scale.movedTo(double(day.toJulianDay()) - timeWidth() / 2.0 / m_scale.pixelsPerDay()));
}

const QList<TimeScale::Tick> &TimelineTree::ticks() const
{
    if (m_tickedWidth != timeWidth() || m_tickedScale != m_scale) {
        m_tickedWidth = timeWidth();
        m_tickedScale = m_scale;
        m_ticks = m_scale.ticks(m_tickedWidth, fontMetrics());
    }
    return m_ticks;
}

QRectF TimelineTree::barOf(int row) const
{
    const QModelIndex index = m_spans.index(row, SpansModel::Time);
    if (!index.isValid())
        return {};
    const QRectF cell = visualRect(index);
    QRectF bar = barRect(m_spans.span(row), m_scale, cell);
    if (isRightToLeft() && !bar.isEmpty())
        bar.moveLeft(cell.left() + cell.right() - bar.right());
    return bar;
}

void TimelineTree::keyPressEvent(QKeyEvent *event)
{
    const double step = (isRightToLeft() ? -1 : 1) * panPart * timeWidth() / m_scale.pixelsPerDay();
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Left: return setScale(m_scale.movedTo(m_scale.first() - step));
    case Qt::Key_Right: return setScale(m_scale.movedTo(m_scale.first() + step));
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(zoomStep);
    case Qt::Key_Minus: return zoom(1 / zoomStep);
    case Qt::Key_Space:
        if (current.isValid()) {
            const SpansModel::Span &span = m_spans.span(current.row());
            showDay(span.from.isValid() ? span.from : span.to);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            emit opened(current, event->modifiers());
        return;
    case Qt::Key_Delete:
        if (selectionModel()->hasSelection())
            emit removalRequested();
        return;
    default: QTreeView::keyPressEvent(event);
    }
}

void TimelineTree::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const double days = timeWidth() / m_scale.pixelsPerDay();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double fromLeft = event->position().x() - header()->sectionViewportPosition(SpansModel::Time);
        const double place = isRightToLeft() ? timeWidth() - fromLeft : fromLeft;
        setScale(m_scale.zoomedAt(place, std::pow(zoomStep, turned.y() / 120.0)));
    } else if (turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        setScale(
            m_scale.movedTo(m_scale.first() - (turned.x() != 0 ? turned.x() : turned.y()) / 120.0 * panPart * days));
    } else {
        return QTreeView::wheelEvent(event);
    }
    event->accept();
}

void TimelineTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    emit scaleChanged();
}

void TimelineTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::LocaleChange)
        m_tickedWidth = 0;
    QTreeView::changeEvent(event);
}

} // namespace Lodebook
