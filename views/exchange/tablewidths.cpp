// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/tablewidths.h"

#include "views/lists/recorddelegate.h"
#include "views/lists/sortheader.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace Lodebook {

namespace {

class WideColumn final : public QObject
{
public:
    WideColumn(QTableView &table, int column, int leastLetters)
        : QObject(&table)
        , m_table(table)
        , m_column(column)
        , m_leastLetters(leastLetters)
    {
        table.viewport()->installEventFilter(this);
    }

    void fit()
    {
        int others = 0;
        for (int i = 0; i < m_table.horizontalHeader()->count(); ++i) {
            if (i != m_column && !m_table.isColumnHidden(i))
                others += m_table.columnWidth(i);
        }
        const int least = m_leastLetters * m_table.fontMetrics().averageCharWidth();
        m_table.setColumnWidth(m_column, qMax(m_table.viewport()->width() - others, least));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_table;
    int m_column;
    int m_leastLetters;
};

} // namespace

void keepWide(QTableView &table, int column, int leastLetters)
{
    new WideColumn(table, column, leastLetters);
}

void widenColumn(QTableView &table)
{
    for (QObject *child : table.children()) {
        if (auto *wide = dynamic_cast<WideColumn *>(child))
            wide->fit();
    }
}

QHeaderView *plainHeader(QWidget *parent)
{
    auto *header = new SortHeader(parent);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return header;
}

void dressTable(QTableView &table)
{
    table.setItemDelegate(new RecordDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setHorizontalHeader(plainHeader(&table));
    table.setMinimumHeight(4 * Theme::rowHeight());
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // large text needs the height for what is around
}

} // namespace Lodebook
