// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importpreviewstep.h"

#include "views/exchange/tablewidths.h"
#include "views/lists/recorddelegate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace Lodebook {

namespace {

constexpr int allRows = 100; // among the buttons, beside the fates
constexpr std::array fates{RowFate::Added, RowFate::Changed, RowFate::Unchanged, RowFate::Rejected, RowFate::Duplicate};
constexpr std::array choices{ImportChoice::Later, ImportChoice::KeepBoth, ImportChoice::Update, ImportChoice::Skip};

} // namespace

ImportPreviewStep::ImportPreviewStep(QWidget *parent)
    : QWidget(parent)
    , m_rows(new ImportPreviewModel(this))
    , m_filterLine(new QWidget(this))
    , m_filters(new QButtonGroup(this))
    , m_table(new QTableView(this))
    , m_details(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    buildFilters();
    buildTable();
    column->addWidget(m_filterLine);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    splitter->setMinimumHeight(6 * Theme::rowHeight() + splitter->handleWidth());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 150});
    column->addWidget(splitter, 1);
    column->addWidget(makeDecisions());
    column->addWidget(makeFooter());
    connect(m_rows, &ImportPreviewModel::chosen, this, &ImportPreviewStep::showCounts);
    retranslate();
    setFocusProxy(m_table);
}

void ImportPreviewStep::buildFilters()
{
    flowIn(m_filterLine, Theme::Unit / 2);
    m_filters->setExclusive(true);
    const auto add = [this](int id, const QString &name) {
        auto *button = new QToolButton(m_filterLine);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(name);
        m_filters->addButton(button, id);
        m_filterLine->layout()->addWidget(button);
    };
    add(allRows, QStringLiteral("showAll"));
    for (const RowFate fate : fates)
        add(int(fate), QStringLiteral("show%1").arg(int(fate)));
    connect(m_filters, &QButtonGroup::idClicked, this, &ImportPreviewStep::filter);
}

void ImportPreviewStep::buildTable()
{
    m_table->setObjectName(QStringLiteral("previewRows"));
    m_table->setModel(m_rows);
    dressTable(*m_table);
    keepWide(*m_table, ImportPreviewModel::WhatColumn, 40);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_details->setObjectName(QStringLiteral("previewDetails"));
    m_details->setRootIsDecorated(false);
    m_details->setSelectionMode(QAbstractItemView::SingleSelection);
    m_details->setMinimumHeight(2 * Theme::rowHeight());
    m_details->setUniformRowHeights(true);
    m_details->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_details->setItemDelegate(new RecordDelegate(m_details));
    m_details->setColumnCount(4);
    m_details->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPreviewStep::showDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportPreviewStep::showDetails);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ImportPreviewStep::showDetails);
}

QWidget *ImportPreviewStep::makeDecisions()
{
    m_decisionLine = new QWidget(this);
    FlowLayout *flow = flowIn(m_decisionLine, Theme::Unit);
    m_decisionLabel = new QLabel(m_decisionLine);
    flow->addWidget(m_decisionLabel);
    for (const ImportChoice choice : choices) {
        auto *button = new QPushButton(m_decisionLine);
        button->setObjectName(QStringLiteral("decide%1").arg(int(choice)));
        connect(button, &QPushButton::clicked, this, [this, choice] { decide(choice); });
        flow->addWidget(button);
        m_decisions.append(button);
    }
    return m_decisionLine;
}

QWidget *ImportPreviewStep::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Unit);
    m_back = new QPushButton(footer);
    m_sum = new QLabel(footer);
    m_sum->setWordWrap(true);
    m_sum->setObjectName(QStringLiteral("importSum"));
    m_rejects = new QPushButton(footer);
    m_rejects->setObjectName(QStringLiteral("saveRejects"));
    m_import = new QPushButton(footer);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    row->addWidget(m_back);
    row->addWidget(m_sum, 1);
    row->addWidget(m_rejects);
    row->addWidget(m_import);
    connect(m_back, &QPushButton::clicked, this, &ImportPreviewStep::backRequested);
    connect(m_rejects, &QPushButton::clicked, this, &ImportPreviewStep::rejectsRequested);
    connect(m_import, &QPushButton::clicked, this, &ImportPreviewStep::importRequested);
    return footer;
}

void ImportPreviewStep::setPreview(std::shared_ptr<const ImportPreview> preview, bool readOnly)
{
    m_readOnly = readOnly;
    m_rows->showOnly(std::nullopt);
    m_rows->setPreview(std::move(preview));
    m_filters->button(allRows)->setChecked(true);
    fitColumns();
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, ImportPreviewModel::FateColumn));
    showDetails();
}

void ImportPreviewStep::filter(int fate)
{
    m_rows->showOnly(fate == allRows ? std::nullopt : std::optional<RowFate>(RowFate(fate)));
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, ImportPreviewModel::FateColumn));
}

void ImportPreviewStep::decide(ImportChoice choice)
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    m_rows->choose(rows, choice);
    showDetails();
}

void ImportPreviewStep::showCounts()
{
    const QLocale locale;
    const auto show = [&](int id, const QString &name, int count) {
        auto *button = static_cast<QToolButton *>(m_filters->button(id));
        button->setText(tr("%1  %2", "kind of row and how many").arg(name, locale.toString(count)));
        button->setEnabled(count > 0 || id == allRows);
    };
    show(allRows, tr("All rows"), m_rows->preview() ? int(m_rows->preview()->rows.size()) : 0);
    for (const RowFate fate : fates)
        show(int(fate), ImportPreviewModel::label(fate), m_rows->count(fate));
    const ImportPreviewModel::Sum sum = m_rows->sum();
    QStringList parts;
    if (sum.added > 0)
        parts.append(tr("%Ln new record(s)", nullptr, sum.added));
    if (sum.changed > 0)
        parts.append(tr("%Ln record(s) changed", nullptr, sum.changed));
    if (sum.waiting > 0)
        parts.append(tr("%Ln likely duplicate(s) kept for later", nullptr, sum.waiting));
    m_sum->setText(parts.isEmpty() ? tr("There is nothing to import.") : parts.join(QStringLiteral(" · ")));
    m_import->setText(sum.added + sum.changed > 0 || sum.waiting == 0 ? tr("&Import %Ln row(s)", nullptr, sum.added + sum.changed) : tr("&Keep for later"));
    m_import->setEnabled(!m_readOnly && !parts.isEmpty());
    m_import->setToolTip(m_readOnly ? tr("This casebook can only be read.") : QString());
    m_rejects->setText(tr("&Save %Ln rejected row(s)…", nullptr, m_rows->count(RowFate::Rejected)));
    m_rejects->setVisible(m_rows->count(RowFate::Rejected) > 0);
    m_decisionLine->setVisible(m_rows->count(RowFate::Duplicate) > 0);
    m_filterLine->updateGeometry();
}

void ImportPreviewStep::showDetails()
{
    m_details->clear();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    bool decidable = false;
    bool updatable = false;
    for (const QModelIndex &index : selected) {
        const PreviewRow &row = m_rows->rowAt(index.row());
        decidable = decidable || row.isDecidable();
        updatable = updatable || (row.isDecidable() && !row.record.isNull());
    }
    for (qsizetype i = 0; i < m_decisions.size(); ++i)
        m_decisions.at(i)->setEnabled(choices.at(size_t(i)) == ImportChoice::Update ? updatable : decidable);
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_rows->rowCount())
        return;
    const PreviewRow &row = m_rows->rowAt(current.row());
    if (row.isDecidable())
        m_details->addTopLevelItem(
            new TreeItem({tr("Resembles"), row.resembles, row.title, row.reasons.join(QStringLiteral(", "))}));
    for (const PreviewValue &value : row.values) {
        const QString remark = !value.problem.isEmpty() ? value.problem : !value.before.isEmpty() && !value.after.isEmpty() && value.before != value.after ? tr("differs") : QString();
        auto *item = new TreeItem({value.field ? value.field->label() : QString(), value.before, value.after, remark});
        if (!value.problem.isEmpty())
            item->setIcon(3, icon(QStringLiteral("error"), Theme::current()->colors().alarm));
        item->setSizeHint(0, QSize(0, Theme::rowHeight(Theme::Density::Compact, font())));
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, item->text(column));
        m_details->addTopLevelItem(item);
    }
}

void ImportPreviewStep::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(Theme::Density::Comfortable, font()));
    m_table->setColumnWidth(ImportPreviewModel::NumberColumn, 9 * letter);
    m_table->setColumnWidth(ImportPreviewModel::FateColumn, 22 * letter);
    m_table->setColumnWidth(ImportPreviewModel::RecordColumn, 26 * letter);
    m_table->setColumnWidth(ImportPreviewModel::ChoiceColumn, 22 * letter);
    m_table->setColumnHidden(ImportPreviewModel::ChoiceColumn, m_rows->count(RowFate::Duplicate) == 0);
    widenColumn(*m_table);
}

void ImportPreviewStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
    QWidget::changeEvent(event);
}

void ImportPreviewStep::retranslate()
{
    m_filterLine->setAccessibleName(tr("Which rows are shown"));
    m_table->setAccessibleName(tr("Rows of the file and what becomes of them"));
    m_details->setAccessibleName(tr("The fields of the row"));
    m_details->setHeaderLabels({tr("Field"), tr("In the casebook"), tr("In the file"), tr("Remark")});
    m_decisionLabel->setText(tr("The selected rows:"));
    for (qsizetype i = 0; i < m_decisions.size(); ++i)
        m_decisions.at(i)->setText(ImportPreviewModel::label(choices.at(size_t(i))));
    m_back->setText(tr("&Back"));
    showCounts();
}

} // namespace Lodebook
