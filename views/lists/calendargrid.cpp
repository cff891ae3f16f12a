// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/calendargrid.h"

#include "models/items/calendarmodel.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace Lodebook {

namespace {

constexpr int weeks = 6;
constexpr int daysOfWeek = 7;
constexpr int inset = 4;

QString wordsOf(const CalendarModel::Entry &entry)
{
    return entry.at.isValid()
        ? QStringLiteral("%1 %2").arg(QLocale().toString(entry.at, QLocale::ShortFormat), entry.title)
        : entry.title;
}

/// Where the parts of a day stand in its cell.
struct CellLayout
{
    QRect head;
    QList<QRect> entries;
    QRect more; ///< Empty: all are drawn.

    CellLayout(const QRect &cell, const CalendarModel::Day &day, const QFontMetrics &metrics)
    {
        const int line = metrics.height() + 2;
        head = QRect(cell.left() + inset, cell.top() + 2, cell.width() - 2 * inset, metrics.height() + inset);
        const int capacity = std::max(0, (cell.bottom() - head.bottom() - 2) / line);
        int shown = int(std::min<qint64>(day.first.size(), capacity));
        if (shown < day.count && shown == capacity)
            shown = std::max(0, capacity - 1);
        int top = head.bottom() + 1;
        for (int i = 0; i < shown; ++i, top += line)
            entries.append(QRect(cell.left() + inset, top, cell.width() - 2 * inset, line - 1));
        if (shown < day.count) // without a line of its own it stands beside the number of the day
            more = capacity > 0 ? QRect(cell.left() + inset, top, cell.width() - 2 * inset, line - 1) : head;
    }
};

class DayDelegate final : public QStyledItemDelegate
{
public:
    DayDelegate(const CalendarModel &model, CalendarGrid *grid)
        : QStyledItemDelegate(grid)
        , m_model(model)
        , m_grid(*grid)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = Theme::current()->colors();
        const QDate date = m_grid.dayAt(index);
        const bool isOfMonth = date.month() == m_model.month().month();
        const bool isWeekend = !QLocale().weekdays().contains(Qt::DayOfWeek(date.dayOfWeek()));
        painter->save();
        painter->fillRect(option.rect, !isOfMonth ? colors.window : isWeekend ? colors.alternateBase : colors.base);
        painter->setPen(colors.frame);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        const CalendarModel::Day day = m_model.day(date);
        const CellLayout layout(option.rect, day, option.fontMetrics);
        paintHead(*painter, option, layout, date, isOfMonth);
        for (qsizetype i = 0; i < layout.entries.size(); ++i) {
            const QRect &place = layout.entries.at(i);
            painter->setPen(colors.dark || isOfMonth ? QPen(colors.accentTint) : QPen(colors.gridline));
            painter->setBrush(colors.accentTint);
            painter->drawRoundedRect(place.adjusted(0, 0, -1, -1), 3, 3);
            painter->setPen(colors.text);
            const QRect text = place.adjusted(inset, 0, -inset, 0);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(wordsOf(day.first.at(i)), Qt::ElideRight, text.width()));
        }
        if (!layout.more.isEmpty())
            paintMore(*painter, option, layout, day.count - layout.entries.size());
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colors.accent, m_grid.hasFocus() ? 3 : 1));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    /// In words where they fit, else the number alone; beside the number of the day it keeps to the right half.
    static void paintMore(QPainter &painter, const QStyleOptionViewItem &option, const CellLayout &layout, qint64 count)
    {
        const bool isBeside = layout.more == layout.head;
        QRect place = layout.more.adjusted(inset, 0, -inset, 0);
        if (isBeside)
            place.setLeft(place.center().x());
        const QString number = QLocale().toString(count);
        QString text = CalendarGrid::tr("+%1 more", "records of a day that are not drawn").arg(number);
        if (isBeside || option.fontMetrics.horizontalAdvance(text) > place.width())
            text = u'+' + number;
        painter.setPen(Theme::current()->colors().link);
        painter.drawText(place, Qt::AlignVCenter | (isBeside ? Qt::AlignRight : Qt::AlignLeft), text);
    }

    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const CellLayout &layout, const QDate &date,
                   bool isOfMonth) const
    {
        const ThemeColors &colors = Theme::current()->colors();
        const bool isTight = layout.more == layout.head; // no room for the name of a month
        const QString number = date.day() == 1 && !isOfMonth && !isTight
            ? QLocale().toString(date, QStringLiteral("d MMM"))
            : QString::number(date.day());
        QFont font = option.font;
        const bool isToday = date == m_model.today();
        font.setBold(isToday);
        painter.setFont(font);
        QRect place = layout.head;
        place.setWidth(std::min(place.width(), QFontMetrics(font).horizontalAdvance(number) + 3 * inset));
        painter.setRenderHint(QPainter::Antialiasing);
        if (isToday) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accent);
            painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
        }
        painter.setPen(isToday ? colors.onAccent : isOfMonth ? colors.text : colors.mutedText);
        painter.drawText(place, Qt::AlignCenter, number);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setFont(option.font);
    }

    const CalendarModel &m_model; // not owned
    const CalendarGrid &m_grid;   // not owned
};

} // namespace

CalendarGrid::CalendarGrid(const CalendarModel &model, QWidget *parent)
    : QTableWidget(weeks, daysOfWeek, parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("calendarGrid"));
    setItemDelegate(new DayDelegate(model, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false); // the days draw their own, in a line that is seen in every theme
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setMinimumSectionSize(1);
        header->setSectionResizeMode(QHeaderView::Stretch);
    }
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    for (int cell = 0; cell < weeks * daysOfWeek; ++cell)
        setItem(cell / daysOfWeek, cell % daysOfWeek, new QTableWidgetItem);
    connect(Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    showMonth();
}

QDate CalendarGrid::dayAt(const QModelIndex &index) const
{
    return m_model.firstShown().addDays(index.row() * daysOfWeek + index.column());
}

QModelIndex CalendarGrid::indexOf(const QDate &day) const
{
    const qint64 cell = m_model.firstShown().daysTo(day);
    return cell < 0 || cell >= weeks * daysOfWeek ? QModelIndex()
                                                  : model()->index(int(cell) / daysOfWeek, int(cell) % daysOfWeek);
}

void CalendarGrid::showMonth()
{
    const QLocale locale;
    QStringList names;
    for (int i = 0; i < daysOfWeek; ++i)
        names.append(locale.standaloneDayName(m_model.firstShown().addDays(i).dayOfWeek(), QLocale::ShortFormat));
    setHorizontalHeaderLabels(names);
    for (int cell = 0; cell < weeks * daysOfWeek; ++cell) {
        const QDate date = m_model.firstShown().addDays(cell);
        const CalendarModel::Day day = m_model.day(date);
        QStringList titles;
        for (const CalendarModel::Entry &entry : day.first)
            titles.append(wordsOf(entry));
        QString words = tr("%1, %Ln record(s)", "a day", int(day.count)).arg(locale.toString(date, QLocale::LongFormat));
        if (date == m_model.today())
            words = tr("Today, %1", "a day").arg(words);
        if (!titles.isEmpty())
            words = tr("%1: %2", "a day, its records").arg(words, titles.join(QLatin1String(", ")));
        item(cell / daysOfWeek, cell % daysOfWeek)->setData(Qt::AccessibleTextRole, words);
    }
    const QModelIndex current = indexOf(m_model.chosen());
    if (current.isValid())
        setCurrentIndex(current);
    else
        clearSelection();
    viewport()->update();
}

std::optional<RecordId> CalendarGrid::entryAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid())
        return std::nullopt;
    const CalendarModel::Day day = m_model.day(dayAt(index));
    const CellLayout layout(visualRect(index), day, fontMetrics());
    for (qsizetype i = 0; i < layout.entries.size(); ++i) {
        if (layout.entries.at(i).contains(place))
            return day.first.at(i).id;
    }
    return std::nullopt;
}

QRect CalendarGrid::placeOf(const RecordId &record) const
{
    for (int cell = 0; cell < weeks * daysOfWeek; ++cell) {
        const QDate date = m_model.firstShown().addDays(cell);
        const CalendarModel::Day day = m_model.day(date);
        const CellLayout layout(visualRect(indexOf(date)), day, fontMetrics());
        for (qsizetype i = 0; i < layout.entries.size(); ++i) {
            if (day.first.at(i).id == record)
                return layout.entries.at(i);
        }
    }
    return {};
}

QRect CalendarGrid::moreOf(const QDate &day) const
{
    const QModelIndex index = indexOf(day);
    return index.isValid() ? CellLayout(visualRect(index), m_model.day(day), fontMetrics()).more : QRect();
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int days = 0;
    switch (event->key()) {
    case Qt::Key_PageUp: emit monthWanted(-1); return;
    case Qt::Key_PageDown: emit monthWanted(1); return;
    case Qt::Key_Home: emit monthWanted(0); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit rowsWanted(m_model.chosen()); return;
    case Qt::Key_Escape: endDrag(); return event->ignore();
    case Qt::Key_Left: days = -onward; break;
    case Qt::Key_Right: days = onward; break;
    case Qt::Key_Up: days = -daysOfWeek; break;
    case Qt::Key_Down: days = daysOfWeek; break;
    default: return event->ignore();
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        emit dayMoveWanted(days);
    else
        emit dayWanted(m_model.chosen().addDays(days), true);
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    setFocus(Qt::MouseFocusReason);
    const QDate day = dayAt(index);
    m_pressed = event->button() == Qt::LeftButton ? entryAt(event->pos()) : std::nullopt;
    m_pressedAt = event->pos();
    if (const std::optional<RecordId> entry = entryAt(event->pos()))
        emit entryChosen(*entry, day);
    else
        emit dayWanted(day, false);
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !m_movable || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_isDragging && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    m_draggedTo = event->pos();
    setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const std::optional<RecordId> dragged = m_isDragging ? m_pressed : std::nullopt;
    endDrag();
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    if (dragged)
        emit moveWanted(*dragged, dayAt(index));
    else if (moreOf(dayAt(index)).contains(event->pos()))
        emit rowsWanted(dayAt(index));
}

void CalendarGrid::endDrag()
{
    m_pressed.reset();
    m_isDragging = false;
    unsetCursor();
    viewport()->update();
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const std::optional<RecordId> entry = entryAt(event->pos()))
        emit entryActivated(*entry);
}

void CalendarGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const std::optional<RecordId> entry = entryAt(viewport()->mapFromGlobal(event->globalPos()));
    if (entry && event->reason() == QContextMenuEvent::Mouse)
        emit menuWanted(*entry, dayAt(indexAt(viewport()->mapFromGlobal(event->globalPos()))), event->globalPos());
}

bool CalendarGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const std::optional<RecordId> entry = entryAt(help->pos());
        QString text;
        if (index.isValid() && entry) {
            for (const CalendarModel::Entry &one : m_model.day(dayAt(index)).first) {
                if (one.id == *entry)
                    text = wordsOf(one);
            }
        }
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QTableWidget::viewportEvent(event);
}

void CalendarGrid::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    const QModelIndex target = indexAt(m_draggedTo);
    if (!m_isDragging || !target.isValid() || !m_pressed)
        return;
    const ThemeColors &colors = Theme::current()->colors();
    QPainter painter(viewport());
    painter.setPen(QPen(colors.accent, 2, Qt::DashLine));
    painter.drawRect(visualRect(target).adjusted(1, 1, -2, -2));
    for (const CalendarModel::Entry &entry : m_model.day(dayAt(indexAt(m_pressedAt))).first) {
        if (entry.id != *m_pressed)
            continue;
        QRect box = fontMetrics().boundingRect(wordsOf(entry)).adjusted(-6, -3, 6, 3);
        box.moveTopLeft(m_draggedTo + QPoint(8, 8));
        painter.setPen(colors.accent);
        painter.setBrush(colors.accentTint);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(colors.text);
        painter.drawText(box, Qt::AlignCenter, wordsOf(entry));
    }
}

} // namespace Lodebook
