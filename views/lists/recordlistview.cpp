// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/recordlistview.h"

#include "models/items/filtersentence.h"
#include "models/items/quickfilter.h"
#include "models/storage/filterjson.h"
#include "views/lists/emptylist.h"
#include "views/lists/filterbuilder.h"
#include "views/lists/filterchips.h"
#include "views/lists/grouppane.h"
#include "views/lists/listcolumns.h"
#include "views/lists/quickrow.h"
#include "views/lists/recordtable.h"
#include "views/lists/selectionsums.h"
#include "views/lists/sortheader.h"
#include "views/lists/tablecopy.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int typingPause = 150;
constexpr qsizetype mostSummed = 1000; ///< Summing reads each selected row.

// Stand for what is typed in the line and below the headings, which is no part of the conditions.
constexpr qsizetype typedPlace = -1;
constexpr qsizetype quickPlace = -2;

QToolButton *toolButton(const QString &drawing, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(drawing));
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

RecordListView::RecordListView(Casebook &casebook, const Query &base, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_base(base)
    , m_model(new RecordTableModel(casebook, base, defaultColumns(*base.entity), this))
    , m_line(new QLineEdit(this))
    , m_filterButton(toolButton(QStringLiteral("filter"), QStringLiteral("filterButton"), this))
    , m_columnsButton(toolButton(QStringLiteral("columns"), QStringLiteral("columnsButton"), this))
    , m_modes(new ModeSwitch(casebook.reader(), *base.entity, this))
    , m_chips(new FilterChips(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new RecordTable(this))
    , m_empty(new EmptyList(this))
    , m_footer(new QWidget(this))
    , m_count(new QLabel(m_footer))
    , m_sum(new QLabel(m_footer))
{
    m_table->setRecords(m_model);
    m_columns = new ListColumns(casebook, *base.entity, *m_table);
    m_quickRow = new QuickRow(*m_table, casebook.catalog(), casebook.codes(), casebook.clock());
    m_table->setQuickRow(m_quickRow);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_sum->setObjectName(QStringLiteral("sumLabel"));
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(Theme::Unit, Theme::Unit / 2, Theme::Unit, Theme::Unit / 2);
    footer->addWidget(m_count);
    footer->addStretch();
    footer->addWidget(m_sum);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeToolRow());
    page->addWidget(m_chips);
    page->addWidget(m_pages, 1);
    page->addWidget(m_footer);
    m_chips->setContentsMargins(Theme::Unit, 0, Theme::Unit, Theme::Unit / 2);

    setFocusProxy(m_table);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &RecordListView::applyFilter);
    connectTable();
    retranslate();
    m_table->widthsFromContent();
    updateStatus();
    updateEmpty();
}

RecordListView::~RecordListView()
{
    // What the parts still say while they go is nobody's concern any more.
    m_model->disconnect(this);
    m_table->disconnect(this);
    m_table->header()->disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

QWidget *RecordListView::makeToolRow()
{
    auto *tools = new QWidget(this);
    m_line->setClearButtonEnabled(true);
    m_line->setObjectName(QStringLiteral("filterLine"));
    m_line->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, Theme::Unit);
    m_tools = row;
    row->addWidget(m_modes);
    row->addWidget(m_line, 1);
    row->addWidget(m_filterButton);
    row->addWidget(m_columnsButton);

    auto *conditions = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this);
    conditions->setContext(Qt::WidgetWithChildrenShortcut);
    connect(conditions, &QShortcut::activated, this, &RecordListView::showBuilder);
    connect(m_line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_line, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_modes, &ModeSwitch::chosen, this, [this](ViewMode mode) {
        setMode(mode);
        emit viewStateChanged();
    });
    connect(m_filterButton, &QToolButton::clicked, this, &RecordListView::showBuilder);
    auto *quick = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), this);
    quick->setContext(Qt::WidgetWithChildrenShortcut);
    connect(quick, &QShortcut::activated, this, &RecordListView::toggleQuickRow);
    connect(m_columnsButton, &QToolButton::clicked, m_columns, &ListColumns::showDialog);
    return tools;
}

void RecordListView::connectTable()
{
    connect(m_model, &RecordTableModel::failed, this, &RecordListView::failed);
    connect(m_model, &RecordTableModel::completed, this, [this] {
        if (!m_selectLater.isNull())
            select(m_selectLater);
        updateEmpty();
        updateStatus();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_widthsWanted && m_model->rowCount() > 0)
            m_table->widthsFromContent();
        updateEmpty();
        updateStatus();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_widthsWanted && m_model->rowCount() == last - first + 1) // nothing could be measured before
            m_table->widthsFromContent();
        updateEmpty();
        updateStatus();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateEmpty();
        updateStatus();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordListView::updateStatus);
    connect(m_table, &RecordTable::selectionMoved, this, &RecordListView::updateStatus);
    connect(m_table, &RecordTable::opened, this, [this](const RecordRef &record, Qt::KeyboardModifiers modifiers) {
        if (modifiers.testFlag(Qt::ControlModifier))
            emit activatedInWindow(record);
        else
            emit activated(record);
    });
    connect(m_table, &RecordTable::pasteRequested, this, &RecordListView::pasteRequested);
    connect(m_table, &RecordTable::removalRequested, this, [this] { emit removeRequested(selectedRecords()); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { showContextMenu(m_table->viewport()->mapToGlobal(place)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            emit currentChanged(m_model->recordAt(current.row()));
    });
    SortHeader *header = m_table->header();
    connect(header, &SortHeader::orderRequested, this, &RecordListView::setOrder);
    connect(header, &SortHeader::columnsRequested, m_columns, &ListColumns::showMenu);
    connect(m_table, &RecordTable::widthChosen, this, [this] {
        m_widthsWanted = false;
        emit viewStateChanged();
    });
    connect(m_table, &RecordTable::columnsSettled, this, &RecordListView::viewStateChanged);
    connect(m_columns, &ListColumns::orderRequested, this, &RecordListView::setOrder);
    connect(m_columns, &ListColumns::changed, this, [this] {
        m_widthsWanted = m_widthsWanted && m_model->rowCount() == 0;
        if (!m_table->isQuickRowShown())
            m_quickRow->clear();
        if (RecordsPane *shown = pane())
            shown->setColumns(m_model->columns());
        applyFilter();
        emit viewStateChanged();
    });
    connect(m_columns, &ListColumns::groupingRequested, this, [this](const RecordColumn &column) {
        setMode(ViewMode::Groups);
        if (auto *groups = qobject_cast<GroupPane *>(pane()))
            groups->groupBy(column);
        emit viewStateChanged();
    });
    connect(m_quickRow, &QuickRow::changed, this, &RecordListView::applyFilter);
    connect(m_chips, &FilterChips::removed, this, &RecordListView::removePart);
    connect(m_chips, &FilterChips::cleared, this, [this] {
        m_line->clear();
        m_quickRow->clear();
        setFilter({});
    });
    connect(m_empty, &EmptyList::stepTaken, this, [this] {
        if (filterSentence().isEmpty()) {
            emit newRequested();
        } else {
            m_line->clear();
            m_quickRow->clear();
            setFilter({});
        }
    });
}

// --- Filter ----------------------------------------------------------------------------------------------------------

void RecordListView::setBase(const Query &base)
{
    m_base = base;
    applyFilter();
}

void RecordListView::setFilter(const Filter &filter)
{
    m_filter = filter;
    applyFilter();
}

Filter RecordListView::typedFilter() const
{
    return quickFilter(m_casebook.catalog(), m_model->columns(), m_casebook.codes(), m_line->text());
}

void RecordListView::applyFilter()
{
    m_typing.stop();
    Query query = m_base;
    query.filter = m_base.filter && resolved(m_filter && typedParts(), m_casebook.clock().today()) && typedFilter();
    query.order = m_model->query().order;
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_selectLater = m_model->recordAt(current.row()).id;
    m_model->setQuery(query);
    if (RecordsPane *shown = pane())
        shown->setQuery(query);
    updateChips();
}

Filter RecordListView::typedParts() const
{
    Filter all;
    for (const QuickRow::Part &part : m_quickRow->parts())
        all = all && part.filter;
    return all;
}

QString RecordListView::filterSentence() const
{
    return filterSentence(m_casebook.reader());
}

QString RecordListView::filterSentence(const RecordReader &reader) const
{
    const FilterSentence sentence(reader, m_casebook.codes());
    const QString conditions = sentence.text(m_filter && typedParts());
    const QString typed = m_line->text().simplified();
    if (typed.isEmpty())
        return conditions;
    return conditions.isEmpty() ? tr("contains “%1”").arg(typed) : tr("%1 and contains “%2”").arg(conditions, typed);
}

void RecordListView::updateChips()
{
    const FilterSentence sentence(m_casebook.reader(), m_casebook.codes());
    QList<FilterPiece> pieces = sentence.pieces(m_filter);
    const auto add = [this, &pieces](const QString &text, const QList<qsizetype> &place) {
        if (!pieces.isEmpty())
            pieces.append({tr("and"), false, {}});
        pieces.append({text, true, place});
    };
    const QList<QuickRow::Part> quick = m_quickRow->parts();
    for (qsizetype i = 0; i < quick.size(); ++i)
        add(sentence.text(quick.at(i).filter), {quickPlace, i});
    if (const QString typed = m_line->text().simplified(); !typed.isEmpty())
        add(tr("contains “%1”").arg(typed), {typedPlace});
    m_chips->setPieces(pieces, filterSentence());
}

void RecordListView::removePart(const QList<qsizetype> &place)
{
    if (place.value(0) == quickPlace) {
        m_quickRow->clearColumn(m_quickRow->parts().value(place.value(1)).column);
    } else if (place.value(0) == typedPlace) {
        m_line->clear();
    } else {
        return setFilter(withoutPart(m_filter, place));
    }
    applyFilter();
}

void RecordListView::showBuilder()
{
    if (!m_builder) {
        m_builder = new FilterBuilder(m_casebook, *m_base.entity, this);
        connect(m_builder, &FilterBuilder::filterMade, this, &RecordListView::setFilter);
    }
    const QModelIndex current = m_table->currentIndex();
    m_builder->setFilter(m_filter, current.isValid() ? &m_model->columns().at(current.column()) : nullptr);
    m_builder->show();
}

// --- Columns -----------------------------------------------------------------------------------------------------------

void RecordListView::setOrder(const QList<SortStep> &order)
{
    const QModelIndex current = m_table->currentIndex();
    m_selectLater = current.isValid() ? m_model->recordAt(current.row()).id : RecordId();
    m_model->setOrder(order);
    if (RecordsPane *shown = pane())
        shown->setQuery(m_model->query());
    emit viewStateChanged();
}

void RecordListView::toggleQuickRow()
{
    const bool show = !m_table->isQuickRowShown();
    m_table->setQuickRowShown(show);
    const QModelIndex current = m_table->currentIndex();
    const RecordColumn &column = m_model->columns().at(std::max(0, current.column()));
    if (!show)
        m_quickRow->clear();
    else if (QLineEdit *line = m_quickRow->lineOf(column.name()))
        line->setFocus(Qt::ShortcutFocusReason);
    if (!show)
        m_table->setFocus(Qt::ShortcutFocusReason);
    applyFilter();
    emit viewStateChanged();
}

ViewState RecordListView::viewState() const
{
    ViewState state = m_columns->state();
    for (ViewState::Column &column : state.columns)
        column.width = m_widthsWanted ? 0 : column.width;
    state.filter = toJson(m_filter);
    if (mode() != ViewMode::Table)
        state.mode = modeName(mode());
    state.panes = m_paneOptions;
    for (auto made = m_panes.cbegin(); made != m_panes.cend(); ++made)
        state.panes.insert(modeName(made.key()), made.value()->options());
    return state;
}

ViewState RecordListView::savedState() const
{
    ViewState state = viewState();
    state.filter = toJson(m_filter && typedParts());
    return state;
}

void RecordListView::leaveOut(const Field &field)
{
    ViewState state = viewState();
    state.columns.removeIf([&field](const ViewState::Column &shown) { return shown.name == field.name(); });
    setViewState(state);
}

void RecordListView::addTool(QWidget *tool)
{
    m_tools->insertWidget(0, tool);
}

void RecordListView::addPane(ViewMode mode)
{
    RecordsPane *made = makePane(mode, m_casebook, *m_base.entity, this);
    if (!made)
        return;
    m_panes.insert(mode, made);
    m_pages->addWidget(made);
    made->setColumns(m_model->columns());
    made->setOptions(m_paneOptions.value(modeName(mode)).toObject());
    connect(made, &RecordsPane::activated, this, [this](const RecordRef &record, Qt::KeyboardModifiers modifiers) {
        if (modifiers.testFlag(Qt::ControlModifier))
            emit activatedInWindow(record);
        else
            emit activated(record);
    });
    connect(made, &RecordsPane::currentChanged, this, &RecordListView::currentChanged);
    connect(made, &RecordsPane::menuRequested, this, &RecordListView::showContextMenu);
    connect(made, &RecordsPane::removalRequested, this, [this] { emit removeRequested(selectedRecords()); });
    connect(made, &RecordsPane::orderRequested, this,
            [this](const FieldPath &path, bool adds) { setOrder(orderAfterClick(m_model->order(), path, adds)); });
    connect(made, &RecordsPane::rowsWanted, this, &RecordListView::rowsWanted);
    connect(made, &RecordsPane::optionsChanged, this, &RecordListView::viewStateChanged);
    connect(made, &RecordsPane::said, this, &RecordListView::said);
    connect(made, &RecordsPane::failed, this, &RecordListView::failed);
}

void RecordListView::setMode(ViewMode mode)
{
    if (!offeredModes(m_casebook.reader(), *m_base.entity).contains(mode))
        mode = ViewMode::Table;
    m_modes->setMode(mode);
    if (mode != ViewMode::Table && !m_panes.contains(mode))
        addPane(mode);
    m_columnsButton->setEnabled(mode == ViewMode::Table || mode == ViewMode::Groups);
    if (RecordsPane *shown = pane()) {
        shown->setColumns(m_model->columns());
        shown->setQuery(m_model->query());
    }
    updateEmpty();
    updateStatus();
}

void RecordListView::setViewState(const ViewState &state)
{
    if (m_columns->setState(state))
        m_widthsWanted = std::ranges::none_of(state.columns, [](const ViewState::Column &column) { return column.width > 0; });
    m_paneOptions = state.panes;
    for (auto made = m_panes.cbegin(); made != m_panes.cend(); ++made)
        made.value()->setOptions(state.panes.value(modeName(made.key())).toObject());
    setMode(modeFromName(state.mode));
    m_quickRow->clear();
    if (state.filter.isEmpty() && m_filter.isEmpty())
        return;
    const Result<Filter> filter = filterFromJson(m_casebook.catalog(), *m_base.entity, state.filter);
    setFilter(filter ? *filter : Filter());
    if (!filter)
        emit failed(filter.error());
}

// --- What is said about the rows -----------------------------------------------------------------------------------

Result<ListPaper> RecordListView::forPaper(const QString &title, qsizetype least) const
{
    const qsizetype chosen = pane() ? pane()->selectedRecords().size() : m_table->selectedCount();
    if (chosen > mostRowsOnPaper && chosen < m_model->rowCount())
        return Error{Error::Kind::Refused,
                     tr("%1 rows are too many for paper. Choose fewer, or export them to a workbook.")
                         .arg(QLocale().toString(chosen)),
                     {}};
    ListPaper paper{m_model->query(), {}, title, filterSentence(paperReader(m_casebook.reader()))};
    paper.query.order = m_model->order();
    for (const int column : m_table->columnsShown())
        paper.columns.append(m_model->columns().at(column));
    if (chosen >= least && chosen < m_model->rowCount()) {
        QVariantList ids;
        for (const RecordRef &record : selectedRecords())
            ids.append(QVariant::fromValue(record.id));
        paper.query.filter = Filter::leaf(FieldPath(), Compare::AnyOf, ids);
        paper.about = tr("chosen in the list");
    }
    return paper;
}

QString RecordListView::countText() const
{
    return m_model->countText(m_table->selectedCount());
}

QString RecordListView::sumText() const
{
    const qsizetype selected = m_table->selectedCount();
    if (selected < 2 || selected > mostSummed || pane())
        return {};
    return selectionSums(*m_model, rowsOf(m_table->selectionModel()->selection()), m_table->columnsShown());
}

void RecordListView::updateStatus()
{
    const QString count = countText();
    const QString sum = sumText();
    m_count->setText(count);
    m_sum->setText(sum);
    emit statusChanged(count, sum);
}

void RecordListView::setFooterShown(bool shown)
{
    m_footer->setVisible(shown);
}

void RecordListView::setEmptyWords(const QString &heading, const QString &text, const QString &step)
{
    m_emptyHeading = heading;
    m_emptyText = text;
    m_emptyStep = step;
    updateEmpty();
}

void RecordListView::updateEmpty()
{
    const bool isEmpty = m_model->isComplete() && m_model->rowCount() == 0;
    QWidget *shown = pane() ? static_cast<QWidget *>(pane()) : m_table;
    QWidget *front = isEmpty ? m_empty : shown;
    m_pages->setCurrentWidget(front);
    setFocusProxy(front);
    if (!isEmpty)
        return;
    const QString kinds = m_base.entity->pluralLabel();
    const QString sentence = filterSentence();
    if (!sentence.isEmpty())
        m_empty->say(tr("Nothing here matches"), tr("%1: none where %2.").arg(kinds, sentence), tr("Show everything"));
    else if (isRecycleBin())
        m_empty->say(tr("The recycle bin is empty"), tr("What is deleted comes here first and can be taken back."), {});
    else if (!m_emptyHeading.isEmpty())
        m_empty->say(m_emptyHeading, m_emptyText, m_emptyStep);
    else
        m_empty->say(tr("%1: none yet").arg(kinds), tr("Add the first one with the button below or with Ctrl+N, or bring in a table under Exchange, Import."),
                     tr("Add the first: %1").arg(m_base.entity->label()));
}

void RecordListView::startFilter()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

QList<RecordRef> RecordListView::selectedRecords() const
{
    return pane() ? pane()->selectedRecords() : m_table->selectedRecords();
}

void RecordListView::select(const RecordId &id)
{
    const QModelIndex found = m_model->indexOf(id, std::max(0, m_table->currentIndex().column()));
    m_selectLater = found.isValid() || m_model->isComplete() ? RecordId() : id;
    if (!found.isValid())
        return;
    m_table->setCurrentIndex(found);
    m_table->scrollTo(found);
}

void RecordListView::showContextMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    // What nobody here can do is not offered.
    const auto isHeard = [this](auto signal) { return isSignalConnected(QMetaMethod::fromSignal(signal)); };
    // Which ones is asked when something is chosen.
    const bool any = pane() ? !pane()->selectedRecords().isEmpty() : m_table->selectedCount() > 0;
    const auto add = [menu](const QString &drawing, const QString &text, bool enabled) {
        QAction *action = menu->addAction(icon(drawing), text);
        action->setEnabled(enabled);
        return action;
    };
    connect(add(QStringLiteral("open"), tr("&Open"), any), &QAction::triggered, this, [this] {
        emit activated(pane() ? pane()->selectedRecords().first() : m_model->recordAt(m_table->currentIndex().row()));
    });
    if (isRecycleBin()) {
        connect(add(QStringLiteral("restore"), tr("&Restore"), any), &QAction::triggered, this, [this] { emit restoreRequested(selectedRecords()); });
    } else {
        connect(add(QStringLiteral("add"), tr("&New: %1").arg(m_base.entity->label()), true), &QAction::triggered, this, &RecordListView::newRequested);
        if (isHeard(&RecordListView::changeManyRequested))
            connect(add(QStringLiteral("edit"), tr("Change &many…"), !m_casebook.isReadOnly()), &QAction::triggered, this,
                    &RecordListView::changeManyRequested);
        connect(add(QStringLiteral("delete"), tr("&Delete"), any), &QAction::triggered, this, [this] { emit removeRequested(selectedRecords()); });
    }
    menu->addSeparator();
    connect(add(QStringLiteral("copy"), tr("&Copy as a table"), any && !pane()), &QAction::triggered, m_table,
            &RecordTable::copySelection);
    if (!isRecycleBin() && m_base.entity->room() != Entity::Room::None && isHeard(&RecordListView::pasteRequested))
        connect(add(QStringLiteral("import"), tr("Paste a &table…"), !m_casebook.isReadOnly()), &QAction::triggered, this, &RecordListView::pasteRequested);
    if (isHeard(&RecordListView::printRequested))
        connect(add(QStringLiteral("print"), tr("&Print the selection…"), any && !pane()), &QAction::triggered, this,
            &RecordListView::printRequested);
    if (isHeard(&RecordListView::exportRequested))
        connect(add(QStringLiteral("export"), tr("&Export the selection…"), any), &QAction::triggered, this, [this] { emit exportRequested(selectedRecords()); });
    menu->popup(globalPlace);
}

void RecordListView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (QToolButton *button : {m_filterButton, m_columnsButton})
            button->setIconSize(QSize(button->fontMetrics().height(), button->fontMetrics().height()));
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        m_casebook.codes().forgetAll();
        m_model->refresh();
    }
}

void RecordListView::retranslate()
{
    m_line->setPlaceholderText(tr("Filter: %1").arg(m_base.entity->pluralLabel()));
    m_line->setAccessibleName(tr("Filter the list"));
    m_line->setToolTip(tr("Shows the rows in which all the words stand (Ctrl+F)"));
    m_filterButton->setText(tr("&Conditions…"));
    m_filterButton->setToolTip(tr("Says which records are shown (Ctrl+Shift+F)"));
    m_columnsButton->setText(tr("Co&lumns…"));
    m_table->setAccessibleName(m_base.entity->pluralLabel());
    delete m_builder;
    m_builder = nullptr;
    updateChips();
    updateStatus();
    updateEmpty();
}

} // namespace Lodebook
