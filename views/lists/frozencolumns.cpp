// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/frozencolumns.h"

#include "models/items/recordtablemodel.h"
#include "views/lists/recordtable.h"
#include "views/lists/sortheader.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace Lodebook {

FrozenColumns::FrozenColumns(RecordTable &table) : QTableView(&table), m_table(table), m_header(new SortHeader(this))
{
    setObjectName(QStringLiteral("frozenColumns"));
    setHorizontalHeader(m_header);
    m_header->setStretchLastSection(false);
    m_header->setSectionsMovable(false);
    setItemDelegate(table.itemDelegate());
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&table);
    setVerticalScrollMode(table.verticalScrollMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    // Never the other way: this one learns of new rows later and would hold the table back.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { verticalScrollBar()->setValue(m_table.verticalScrollBar()->value()); });
    setAutoScroll(false);
    connect(table.header(), &QHeaderView::sectionResized, this, &FrozenColumns::arrange);
    connect(table.header(), &QHeaderView::sectionCountChanged, this, &FrozenColumns::arrange);
    connect(table.header(), &QHeaderView::geometriesChanged, this, &FrozenColumns::arrange);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (column < m_table.frozenColumns() && m_table.columnWidth(column) != size)
            m_table.setColumnWidth(column, size);
    });
    connect(m_header, &SortHeader::orderRequested, table.header(), &SortHeader::orderRequested);
    connect(m_header, &SortHeader::columnsRequested, table.header(), &SortHeader::columnsRequested);
    connect(this, &QWidget::customContextMenuRequested, &table, [this](const QPoint &place) {
        emit m_table.customContextMenuRequested(m_table.viewport()->mapFromGlobal(viewport()->mapToGlobal(place)));
    });
    hide();
}

void FrozenColumns::takeModel()
{
    setModel(m_table.model());
    QItemSelectionModel *own = selectionModel();
    setSelectionModel(m_table.selectionModel());
    delete own;
}

void FrozenColumns::arrange()
{
    const int frozen = m_table.frozenColumns();
    setVisible(frozen > 0);
    if (frozen == 0 || !model())
        return;
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    m_header->setSpareHeight(m_table.header()->spareHeight());
    m_header->setFixedHeight(m_table.header()->height());
    for (int column = 0; column < m_header->count(); ++column) {
        setColumnHidden(column, column >= frozen);
        if (column < frozen && m_header->sectionSize(column) != m_table.columnWidth(column))
            m_header->resizeSection(column, m_table.columnWidth(column));
    }
    const int edge = m_table.frameWidth();
    setGeometry(edge, edge, m_table.frozenWidth(), m_table.viewport()->height() + m_table.header()->height());
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

void FrozenColumns::wheelEvent(QWheelEvent *event)
{
    // Sideways too: what scrolls is the table below.
    QCoreApplication::sendEvent(m_table.viewport(), event);
}

void FrozenColumns::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid())
        m_table.openCurrent(event->modifiers());
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(QPen(Theme::current()->colors().accent, 1));
    painter.drawLine(viewport()->rect().topRight(), viewport()->rect().bottomRight());
}

} // namespace Lodebook
