// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/recordtable.h"

#include "models/items/recordtablemodel.h"
#include "views/lists/frozencolumns.h"
#include "views/lists/quickrow.h"
#include "views/lists/recorddelegate.h"
#include "views/lists/sortheader.h"
#include "views/lists/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype mostCopied = 100000; ///< More than a clipboard and a spreadsheet take gladly.
constexpr int widestColumn = 45; ///< In characters.
constexpr int rowsMeasured = 40;

} // namespace

RecordTable::RecordTable(QWidget *parent) : QTableView(parent), m_header(new SortHeader(this)), m_frozen(nullptr)
{
    setHorizontalHeader(m_header);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // a million measured rows would cost seconds
    m_frozen = new FrozenColumns(*this);
    measure();
    // Not while the header is in the middle of its own dragging.
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordTable::settleColumns, Qt::QueuedConnection);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        const bool takesTheRest = m_header->visualIndex(column) == m_header->count() - 1;
        if (!m_fitting && !m_settling && !takesTheRest)
            emit widthChosen();
    });
}

void RecordTable::setRecords(RecordTableModel *model)
{
    m_model = model;
    setModel(model);
    m_frozen->takeModel();
}

/// Brings the model's columns into the order on the screen, so that “the first columns” means one thing.
void RecordTable::settleColumns()
{
    if (m_settling)
        return;
    const QList<int> shown = columnsShown();
    if (std::ranges::is_sorted(shown))
        return;
    QList<RecordColumn> columns;
    QList<int> widths;
    for (const int column : shown) {
        columns.append(m_model->columns().at(column));
        widths.append(columnWidth(column));
    }
    m_settling = true;
    m_model->setColumns(columns);
    for (int column = 0; column < m_header->count(); ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
    for (int column = 0; column < m_header->count(); ++column)
        m_header->resizeSection(column, widths.at(column));
    m_settling = false;
    m_frozen->arrange();
    emit columnsSettled();
}

void RecordTable::setFrozenColumns(int count)
{
    settleColumns();
    m_frozenColumns = std::max(0, count);
    m_frozen->arrange();
    updateGeometries();
}

int RecordTable::frozenPosition(int column) const
{
    int position = 0;
    for (int i = 0; i < column; ++i)
        position += m_header->sectionSize(i);
    return position;
}

int RecordTable::frozenWidth() const
{
    return frozenPosition(std::min(m_frozenColumns, m_header->count()));
}

void RecordTable::setQuickRow(QuickRow *row)
{
    m_quickRow = row;
    m_quickRow->hide();
}

void RecordTable::setQuickRowShown(bool shown)
{
    m_quickRowShown = shown && m_quickRow;
    if (!m_quickRow)
        return;
    m_quickRow->setVisible(shown);
    m_header->setSpareHeight(shown ? m_quickRow->wantedHeight() : 0);
    updateGeometries();
}

void RecordTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen)
        m_frozen->arrange();
    if (!m_quickRowShown)
        return;
    const int height = m_quickRow->wantedHeight();
    m_header->setSpareHeight(height);
    m_quickRow->setGeometry(m_header->x(), m_header->y() + m_header->height() - height, m_header->width(), height);
    m_quickRow->raise();
    m_quickRow->arrange();
}

void RecordTable::showColumn(int column)
{
    const int left = columnViewportPosition(column);
    const int right = left + columnWidth(column);
    if (column < m_frozenColumns)
        return;
    if (right > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                        + std::min(right - viewport()->width(), left - frozenWidth()));
    else if (left < frozenWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (frozenWidth() - left));
}

void RecordTable::reset()
{
    QTableView::reset();
    QMetaObject::invokeMethod(this, &RecordTable::takePlace, Qt::QueuedConnection); // the selection forgets its place after us
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    takePlace();
}

/// Rows may come before the focus or after it: the keys must have somewhere to begin either way.
void RecordTable::takePlace()
{
    const QList<int> shown = columnsShown();
    if (hasFocus() && m_model && m_model->rowCount() > 0 && !currentIndex().isValid() && !shown.isEmpty())
        selectionModel()->setCurrentIndex(m_model->index(0, shown.constFirst()), QItemSelectionModel::NoUpdate);
}

void RecordTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_frozenColumns == 0 || !index.isValid())
        return;
    // The columns that stay lie over the others: what is current must not hide behind them.
    if (index.column() < m_frozenColumns)
        horizontalScrollBar()->setValue(sideways);
    else
        showColumn(index.column());
}

void RecordTable::setDensity(Theme::Density density)
{
    m_density = density;
    measure();
}

void RecordTable::measure()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(m_density, font()));
    m_lineHeight = fontMetrics().height();
    m_frozen->arrange();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    const int before = m_lineHeight;
    m_header->setFont(font()); // the platform may have one of its own for headings, which would not grow with ours
    measure();
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; before > 0 && m_lineHeight != before && column < m_header->count(); ++column)
        m_header->resizeSection(column, m_header->sectionSize(column) * m_lineHeight / before);
}

void RecordTable::widthsFromContent()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        fitColumn(column);
}

void RecordTable::setColumnWidths(const QList<int> &widths)
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            m_header->resizeSection(column, widths.at(column));
        else
            fitColumn(column);
    }
}

void RecordTable::fitColumn(int column)
{
    const QScopedValueRollback fitting(m_fitting, true);
    // The rows that are seen first decide; the others are not read for it.
    const int heading = m_header->sectionSizeFromContents(column).width();
    int width = heading;
    for (int row = 0; row < std::min(rowsMeasured, m_model->rowCount()); ++row)
        width = std::max(width, sizeHintForIndex(m_model->index(row, column)).width() + 2); // remembered widths are rounded
    m_header->resizeSection(column, std::clamp(width, heading, std::max(heading, fontMetrics().averageCharWidth() * widestColumn)));
}

QList<int> RecordTable::columnsShown() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

qsizetype RecordTable::selectedCount() const
{
    if (!selectionModel())
        return 0;
    // Whole rows are selected, so each range counts once however many columns it spans.
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<RecordRef> RecordTable::selectedRecords() const
{
    QList<RecordRef> records;
    for (const int row : rowsOf(selectionModel()->selection()))
        records.append(m_model->recordAt(row));
    return records;
}

void RecordTable::copySelection() const
{
    if (const qsizetype count = selectedCount(); count > 0 && count <= mostCopied)
        QApplication::clipboard()->setMimeData(copiedTable(*m_model, rowsOf(selectionModel()->selection()), columnsShown()).release());
}

void RecordTable::keyboardSearch(const QString &typed)
{
    const bool goesOn = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? QString(m_typed + typed) : typed;
    m_sinceTyped.start();
    if (const QModelIndex found = m_model->firstStartingWith(m_typed); found.isValid())
        setCurrentIndex(found.siblingAtColumn(std::max(0, currentIndex().column())));
}

void RecordTable::openCurrent(Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid())
        emit opened(m_model->recordAt(currentIndex().row()), modifiers);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(event->modifiers()); return;
    case Qt::Key_Delete:
        if (selectedCount() > 0)
            emit removalRequested();
        return;
    default: QTableView::keyPressEvent(event);
    }
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveHome && action != MoveEnd) || !m_model || m_model->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    return m_model->index(action == MoveHome ? 0 : m_model->rowCount() - 1, std::max(0, currentIndex().column()));
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid())
        openCurrent(event->modifiers());
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

} // namespace Lodebook
