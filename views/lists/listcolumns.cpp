// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/listcolumns.h"

#include "models/items/recordtablemodel.h"
#include "models/storage/recordgroups.h"
#include "views/lists/columndialog.h"
#include "views/lists/recordtable.h"
#include "views/lists/sortheader.h"
#include "views/widgets/icons.h"

#include <QMenu>

namespace Lodebook {

namespace {

/// Widths are remembered as at the usual text size: whoever makes the text larger still reads the whole cell.
qreal textScale(const QWidget &widget)
{
    constexpr qreal usualLine = 18;
    return QFontMetricsF(widget.font()).height() / usualLine;
}

} // namespace

ListColumns::ListColumns(Casebook &casebook, const Entity &entity, RecordTable &table)
    : QObject(&table)
    , m_casebook(casebook)
    , m_entity(entity)
    , m_table(table)
{
}

ViewState ListColumns::state() const
{
    ViewState state;
    for (const int column : m_table.columnsShown())
        state.columns.append(
            {m_table.records()->columns().at(column).name(), qRound(m_table.columnWidth(column) / textScale(m_table))});
    for (const SortStep &step : m_table.records()->query().order)
        state.order.append({step.path.text(), step.descending});
    state.frozen = m_table.frozenColumns();
    state.quickRow = m_table.isQuickRowShown();
    state.compact = m_table.density() == Theme::Density::Compact;
    return state;
}

bool ListColumns::setState(const ViewState &state)
{
    QList<RecordColumn> columns;
    QList<int> widths;
    for (const ViewState::Column &saved : state.columns) {
        const Result<RecordColumn> column = columnFromName(m_casebook.catalog(), m_entity, saved.name);
        if (!column || columns.contains(*column) || (!column->field() && !column->derived()))
            continue;
        columns.append(*column);
        widths.append(qRound(saved.width * textScale(m_table)));
    }
    if (!columns.isEmpty())
        setColumns(columns, widths);
    m_table.setFrozenColumns(std::min(state.frozen, m_table.records()->columnCount() - 1));
    m_table.setQuickRowShown(state.quickRow);
    m_table.setDensity(state.compact ? Theme::Density::Compact : Theme::Density::Comfortable);
    QList<SortStep> order;
    for (const ViewState::Step &saved : state.order) {
        if (const Result<FieldPath> path = pathFromText(m_casebook.catalog(), m_entity, saved.name);
            path && path->last())
            order.append({*path, saved.descending});
    }
    if (!order.isEmpty())
        m_table.records()->setOrder(order);
    return !columns.isEmpty();
}

void ListColumns::setColumns(const QList<RecordColumn> &columns, const QList<int> &widths)
{
    m_table.records()->setColumns(columns);
    SortHeader *header = m_table.header();
    for (int column = 0; column < columns.size(); ++column)
        header->moveSection(header->visualIndex(column), column);
    m_table.setColumnWidths(widths);
}

void ListColumns::showDialog()
{
    if (!m_dialog) {
        m_dialog = new ColumnDialog(m_casebook.catalog(), m_entity, &m_table);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ColumnDialog::columnsChosen, this, &ListColumns::takeDialog);
        connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    }
    QList<ColumnDialog::Shown> shown;
    for (const int column : m_table.columnsShown())
        shown.append({m_table.records()->columns().at(column), m_table.columnWidth(column)});
    m_dialog->setColumns(shown, m_table.frozenColumns());
    m_dialog->open();
}

void ListColumns::takeDialog()
{
    QList<RecordColumn> columns;
    QList<int> widths;
    for (const ColumnDialog::Shown &shown : m_dialog->columns()) {
        columns.append(shown.column);
        widths.append(shown.width);
    }
    setColumns(columns, widths);
    m_table.setFrozenColumns(m_dialog->frozenColumns());
    emit changed();
}

void ListColumns::hide(int column)
{
    QList<RecordColumn> columns = m_table.records()->columns();
    columns.removeAt(column);
    if (m_table.frozenColumns() > column)
        m_table.setFrozenColumns(m_table.frozenColumns() - 1);
    m_table.records()->setColumns(columns);
    emit changed();
}

void ListColumns::addColumnActions(QMenu &menu, int section)
{
    const RecordColumn column = m_table.records()->columns().at(section);
    const auto add = [&menu](const QString &drawing, const QString &text, const QString &name, bool enabled) {
        QAction *action = menu.addAction(drawing.isEmpty() ? QIcon() : icon(drawing), text);
        action->setObjectName(name);
        action->setEnabled(enabled);
        return action;
    };
    const auto sort = [this, column](bool descending, bool adds) {
        QList<SortStep> order = adds ? m_table.records()->order() : QList<SortStep>();
        order.removeIf([&column](const SortStep &step) { return step.path == column.path(); });
        order.append({column.path(), descending});
        emit orderRequested(order);
    };
    const bool sortable = column.isSortable();
    connect(add(QStringLiteral("sort-ascending"), tr("&Ascending"), QStringLiteral("sortAscending"), sortable),
            &QAction::triggered, this, [sort] { sort(false, false); });
    connect(add(QStringLiteral("sort-descending"), tr("&Descending"), QStringLiteral("sortDescending"), sortable),
            &QAction::triggered, this, [sort] { sort(true, false); });
    connect(add({}, tr("Then b&y this one (Shift+click)"), QStringLiteral("sortFurther"), sortable),
            &QAction::triggered, this, [sort] { sort(false, true); });
    menu.addSeparator();
    connect(add(QStringLiteral("menu"), tr("&Put together by this column"), QStringLiteral("groupColumn"),
                column.field() && isGroupable(column.type())),
            &QAction::triggered, this, [this, column] { emit groupingRequested(column); });
    connect(add({}, tr("&Hide this column"), QStringLiteral("hideColumn"), m_table.records()->columnCount() > 1),
            &QAction::triggered, this, [this, section] { hide(section); });
    const int place = int(m_table.columnsShown().indexOf(section)) + 1;
    const bool stays = m_table.frozenColumns() == place;
    connect(add(QStringLiteral("pin"), stays ? tr("Let all columns &scroll") : tr("Columns up to here &stay in sight"),
                QStringLiteral("freezeColumns"), stays || place < m_table.records()->columnCount()),
            &QAction::triggered, this, [this, place, stays] {
                m_table.setFrozenColumns(stays ? 0 : place);
                emit changed();
            });
    menu.addSeparator();
}

void ListColumns::showMenu(const QPoint &place, int section)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    if (section >= 0)
        addColumnActions(*menu, section);
    QAction *choose = menu->addAction(icon(QStringLiteral("columns")), tr("&Choose columns…"));
    choose->setObjectName(QStringLiteral("chooseColumns"));
    connect(choose, &QAction::triggered, this, &ListColumns::showDialog);
    QAction *quick = menu->addAction(icon(QStringLiteral("filter")), tr("&Filter below the headings"));
    quick->setObjectName(QStringLiteral("quickRowShown"));
    quick->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    quick->setShortcutContext(Qt::WidgetShortcut); // shown here, served by the list
    quick->setCheckable(true);
    quick->setChecked(m_table.isQuickRowShown());
    connect(quick, &QAction::toggled, this, [this](bool on) {
        m_table.setQuickRowShown(on);
        emit changed();
    });
    QAction *compact = menu->addAction(tr("C&ompact rows"));
    compact->setObjectName(QStringLiteral("compactRows"));
    compact->setCheckable(true);
    compact->setChecked(m_table.density() == Theme::Density::Compact);
    connect(compact, &QAction::toggled, this, [this](bool on) {
        m_table.setDensity(on ? Theme::Density::Compact : Theme::Density::Comfortable);
        emit changed();
    });
    menu->popup(place);
}

} // namespace Lodebook
