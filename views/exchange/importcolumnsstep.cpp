// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importcolumnsstep.h"

#include "views/exchange/fieldpicker.h"
#include "views/exchange/mappingnameline.h"
#include "views/exchange/tablewidths.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

/// A chip's place in a flow that wraps; the flow tells how high it must be.
QWidget *flowingWidget(QWidget *parent, int spacing)
{
    auto *widget = new QWidget(parent);
    flowIn(widget, spacing);
    return widget;
}

} // namespace

ImportColumnsStep::ImportColumnsStep(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_columns(new ImportColumnsModel(this))
    , m_file(new QLabel(this))
    , m_sheet(new CalmComboBox(this))
    , m_kind(new CalmComboBox(this))
    , m_mappings(new CalmComboBox(this))
    , m_dates(new CalmComboBox(this))
    , m_decimal(new CalmComboBox(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    column->addWidget(m_file);
    auto *choices = flowingWidget(this, 2 * Theme::Unit);
    for (QComboBox *combo : {m_sheet, m_kind, m_mappings, m_dates, m_decimal}) {
        auto *block = new QWidget(choices);
        auto *stack = new QVBoxLayout(block);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(2);
        auto *label = new QLabel(block);
        label->setBuddy(combo);
        m_labels.append(label);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaximumWidth(420);
        stack->addWidget(label);
        stack->addWidget(combo);
        choices->layout()->addWidget(block);
    }
    column->addWidget(choices);
    column->addWidget(m_table, 1);
    column->addWidget(makeFixedLine());
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("mappingState"));
    column->addWidget(m_state);
    column->addWidget(makeFooter());
    buildChoices();
    buildTable();
    connect(m_columns, &ImportColumnsModel::mappingChanged, this, &ImportColumnsStep::showState);
    retranslate();
    setFocusProxy(m_kind);
}

void ImportColumnsStep::buildChoices()
{
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_mappings->setObjectName(QStringLiteral("mappings"));
    m_dates->setObjectName(QStringLiteral("dates"));
    m_decimal->setObjectName(QStringLiteral("decimal"));
    for (const TextRules::DateOrder order : {TextRules::DateOrder::Ask, TextRules::DateOrder::DayFirst, TextRules::DateOrder::MonthFirst})
        m_dates->addItem(QString(), int(order));
    for (const QChar point : {u'.', u','})
        m_decimal->addItem(QString(), point);
    connect(m_sheet, &QComboBox::activated, this, [this](int index) { emit sheetChosen(m_sheet->itemText(index)); });
    connect(m_kind, &QComboBox::activated, this, [this] { chooseKind(m_casebook.catalog().entity(m_kind->currentData().toString())); });
    connect(m_mappings, &QComboBox::activated, this, &ImportColumnsStep::applyMappingChoice);
    connect(m_dates, &QComboBox::activated, this, &ImportColumnsStep::setRules);
    connect(m_decimal, &QComboBox::activated, this, &ImportColumnsStep::setRules);
}

void ImportColumnsStep::buildTable()
{
    m_table->setObjectName(QStringLiteral("columns"));
    m_table->setModel(m_columns);
    dressTable(*m_table);
    keepWide(*m_table, ImportColumnsModel::SamplesColumn, 24);
    m_table->setItemDelegateForColumn(ImportColumnsModel::FieldColumn, new FieldPickerDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::CurrentChanged);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
}

QWidget *ImportColumnsStep::makeFixedLine()
{
    auto *line = flowingWidget(this, Theme::Unit);
    m_fixedLabel = new QLabel(line);
    m_fixedChips = line;
    m_fixedField = new FieldPicker(line);
    m_fixedField->setObjectName(QStringLiteral("fixedField"));
    m_fixedText = new QLineEdit(line);
    m_fixedText->setObjectName(QStringLiteral("fixedText"));
    m_fixedAdd = new QPushButton(line);
    m_fixedAdd->setObjectName(QStringLiteral("fixedAdd"));
    m_fixedLabel->setBuddy(m_fixedField);
    m_fixedField->setMinimumContentsLength(14);
    for (QWidget *widget : {static_cast<QWidget *>(m_fixedLabel), static_cast<QWidget *>(m_fixedField), static_cast<QWidget *>(m_fixedText), static_cast<QWidget *>(m_fixedAdd)})
        line->layout()->addWidget(widget);
    connect(m_fixedAdd, &QPushButton::clicked, this, &ImportColumnsStep::addFixed);
    connect(m_fixedText, &QLineEdit::returnPressed, this, &ImportColumnsStep::addFixed);
    return line;
}

QWidget *ImportColumnsStep::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Unit);
    m_back = new QPushButton(footer);
    m_keep = new MappingNameLine(footer);
    m_preview = new QPushButton(footer);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setDefault(true);
    row->addWidget(m_back);
    row->addSpacing(2 * Theme::Unit);
    row->addWidget(m_keep, 1);
    row->addSpacing(2 * Theme::Unit);
    row->addWidget(m_preview);
    connect(m_back, &QPushButton::clicked, this, &ImportColumnsStep::backRequested);
    connect(m_preview, &QPushButton::clicked, this, &ImportColumnsStep::previewRequested);
    connect(m_keep, &MappingNameLine::saveRequested, this, &ImportColumnsStep::saveRequested);
    return footer;
}

void ImportColumnsStep::setFile(const QString &name, const TableBeginning &beginning, const Entity *wanted)
{
    m_file->setText((QStringList{name} + beginning.notes).join(QStringLiteral("  ·  ")));
    m_columns->setFile(beginning.headings, beginning.samples);
    m_sheet->clear();
    for (qsizetype sheet = 0; sheet < beginning.sheets.size(); ++sheet) {
        if (!beginning.sheets.at(sheet).isHidden || sheet == beginning.sheet)
            m_sheet->addItem(beginning.sheets.at(sheet).name);
    }
    m_sheet->setCurrentText(beginning.sheets.value(beginning.sheet).name);
    m_sheet->parentWidget()->setVisible(m_sheet->count() > 1);
    QList<const Entity *> likely = likelyEntities(m_casebook.catalog(), beginning.headings, name);
    if (wanted) {
        likely.removeAll(wanted);
        likely.prepend(wanted);
    }
    fillKinds(likely);
    const QList<SavedMapping> fitting = mappingsFor(m_saved, beginning.headings);
    const auto fits = std::ranges::find_if(fitting, [wanted](const SavedMapping &saved) { return !wanted || saved.mapping.entity == wanted; });
    if (fits != fitting.end()) {
        m_kind->setCurrentIndex(m_kind->findData(fits->mapping.entity->name()));
        useMapping(fits->mapping);
        offerMappings();
        m_mappings->setCurrentText(fits->name);
        m_keep->setName(fits->name);
    } else {
        m_keep->setName({});
        chooseKind(likely.isEmpty() ? nullptr : likely.first());
    }
}

void ImportColumnsStep::fillKinds(const QList<const Entity *> &likely)
{
    m_kind->clear();
    for (const Entity *entity : likely.mid(0, 4))
        m_kind->addItem(entity->pluralLabel(), entity->name());
    if (m_kind->count() > 0)
        m_kind->insertSeparator(m_kind->count());
    QList<const Entity *> others = m_casebook.catalog().entities();
    others.removeIf([&likely](const Entity *entity) { return entity->room() == Entity::Room::None || likely.mid(0, 4).contains(entity); });
    std::ranges::sort(others, [](const Entity *one, const Entity *other) { return QString::localeAwareCompare(one->pluralLabel(), other->pluralLabel()) < 0; });
    for (const Entity *entity : others)
        m_kind->addItem(entity->pluralLabel(), entity->name());
    m_kind->setCurrentIndex(likely.isEmpty() ? -1 : 0);
}

void ImportColumnsStep::chooseKind(const Entity *entity)
{
    if (entity) {
        m_kind->setCurrentIndex(m_kind->findData(entity->name()));
        useMapping(ImportMapping{.entity = entity});
    }
    offerMappings();
    showState();
}

void ImportColumnsStep::setSavedMappings(const QList<SavedMapping> &mappings)
{
    m_saved = mappings;
    const QString chosen = m_mappings->currentText();
    offerMappings();
    if (const int same = m_mappings->findText(chosen); same > 0)
        m_mappings->setCurrentIndex(same);
}

void ImportColumnsStep::offerMappings()
{
    m_mappings->clear();
    m_mappings->addItem(tr("From the headings"));
    const QList<SavedMapping> fitting = mappingsFor(m_saved, m_columns->headings());
    for (const SavedMapping &saved : fitting)
        m_mappings->addItem(icon(QStringLiteral("check")), saved.name);
    for (const SavedMapping &saved : m_saved) {
        if (m_mappings->findText(saved.name) < 0 && saved.mapping.entity == mapping().entity)
            m_mappings->addItem(saved.name);
    }
    m_mappings->parentWidget()->setVisible(m_mappings->count() > 1);
}

void ImportColumnsStep::applyMappingChoice()
{
    const QString name = m_mappings->currentText();
    const auto saved = std::ranges::find(m_saved, name, &SavedMapping::name);
    if (m_mappings->currentIndex() == 0 || saved == m_saved.end())
        return useMapping(ImportMapping{.entity = mapping().entity});
    ImportMapping fitting = saved->mapping;
    for (const QString &field : fitting.columns.keys()) { // a file without one of the columns is read without it
        const QStringList wanted = m_columns->headings().contains(fitting.columns.value(field)) ? QStringList() : patternHeadings(fitting.columns.value(field));
        if (!std::ranges::all_of(wanted, [this](const QString &heading) { return m_columns->headings().contains(heading); }))
            fitting.columns.remove(field);
    }
    fitting.only.removeIf([this](const auto &condition) { return !m_columns->headings().contains(condition.key()); });
    fitting.key.removeIf([&fitting](const QString &key) { return !fitting.columns.contains(key) && !fitting.fixed.contains(key); });
    m_kind->setCurrentIndex(m_kind->findData(fitting.entity->name()));
    m_keep->setName(name);
    useMapping(fitting);
}

void ImportColumnsStep::useMapping(const ImportMapping &mapping)
{
    m_columns->setMapping(mapping);
    const QScopedValueRollback filling(m_filling, true);
    m_dates->setCurrentIndex(m_dates->findData(int(mapping.rules.dates)));
    m_decimal->setCurrentIndex(m_decimal->findData(mapping.rules.decimalPoint));
    fitColumns();
}

void ImportColumnsStep::setRules()
{
    if (m_filling)
        return;
    TextRules rules = mapping().rules;
    rules.dates = TextRules::DateOrder(m_dates->currentData().toInt());
    rules.decimalPoint = m_decimal->currentData().toChar();
    m_columns->setRules(rules);
}

void ImportColumnsStep::suggestDecimalPoint(QChar point)
{
    if (m_mappings->currentIndex() > 0 || m_decimal->findData(point) < 0)
        return;
    m_decimal->setCurrentIndex(m_decimal->findData(point));
    setRules();
}

void ImportColumnsStep::addFixed()
{
    const QString field = m_fixedField->field();
    if (field.isEmpty() || m_fixedText->text().trimmed().isEmpty())
        return;
    m_columns->setFixed(field, m_fixedText->text().trimmed());
    m_fixedText->clear();
    m_fixedField->setFocus();
}

void ImportColumnsStep::showFixed()
{
    const QList<Chip *> old = m_fixedChips->findChildren<Chip *>();
    for (Chip *chip : old) {
        m_fixedChips->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose click brought us here
    }
    int place = 1;
    for (auto fixed = mapping().fixed.cbegin(); fixed != mapping().fixed.cend(); ++fixed) {
        auto *chip = new Chip(tr("%1: %2", "field and the value all rows get").arg(m_columns->labelOf(fixed.key()), *fixed), m_fixedChips);
        chip->setRemovable(true);
        connect(chip, &Chip::removed, this, [this, field = fixed.key()] { m_columns->setFixed(field, {}); });
        static_cast<FlowLayout *>(m_fixedChips->layout())->insertWidget(place++, chip);
        chip->show();
    }
    m_fixedChips->updateGeometry();
}

QString ImportColumnsStep::problem() const
{
    if (!mapping().entity)
        return tr("Choose first what kind of record the rows are.");
    if (mapping().columns.isEmpty())
        return tr("No column becomes a field yet. Choose for at least one column what it becomes.");
    if (const QStringList missing = m_columns->missing(); !missing.isEmpty())
        return tr("Needed for every record and filled by no column: %1. Choose a column for it, give all rows the same value, or tick what finds the record.")
            .arg(missing.join(QStringLiteral(", ")));
    QStringList seen;
    for (const QString &heading : m_columns->headings()) {
        if (!heading.isEmpty() && seen.contains(heading))
            return tr("The heading “%1” stands there twice; give one of the columns another name in the file.").arg(heading);
        seen.append(heading);
    }
    return {};
}

void ImportColumnsStep::showState()
{
    const QString problem = this->problem();
    const QStringList unread = m_columns->unread();
    QStringList lines;
    if (!problem.isEmpty())
        lines.append(problem);
    if (!unread.isEmpty() && mapping().entity)
        lines.append(tr("%Ln column(s) will not be read: %1", nullptr, int(unread.size())).arg(unread.join(QStringLiteral(", "))));
    if (lines.isEmpty())
        lines.append(tr("Every column is read."));
    m_state->setText(lines.join(u'\n'));
    m_state->setAccessibleName(m_state->text());
    m_preview->setEnabled(problem.isEmpty());
    m_fixedField->setChoices(m_columns->choices().mid(1)); // without the one that stands for no field
    m_fixedField->setCurrentIndex(-1);
    showFixed();
}

void ImportColumnsStep::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(Theme::Density::Comfortable, font()) + 4);
    m_table->setColumnWidth(ImportColumnsModel::HeadingColumn, 22 * letter);
    m_table->setColumnWidth(ImportColumnsModel::FieldColumn, 28 * letter);
    for (const int column : {int(ImportColumnsModel::KeyColumn), int(ImportColumnsModel::ClearColumn)})
        m_table->setColumnWidth(column, m_table->horizontalHeader()->sectionSizeHint(column) + Theme::Unit);
    widenColumn(*m_table);
}

void ImportColumnsStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
    QWidget::changeEvent(event);
}

void ImportColumnsStep::retranslate()
{
    const QStringList labels{tr("&Sheet"), tr("The &rows are"), tr("&Mapping"), tr("Dates such as 03/04/2024"), tr("Decimal sign")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    m_dates->setItemText(0, tr("Refuse: they could be two days"));
    m_dates->setItemText(1, tr("Day first: 3 April"));
    m_dates->setItemText(2, tr("Month first: 4 March"));
    m_decimal->setItemText(0, tr("Point: 12.5"));
    m_decimal->setItemText(1, tr("Comma: 12,5"));
    m_mappings->setItemText(0, tr("From the headings"));
    m_table->setAccessibleName(tr("Columns of the file and what they become"));
    m_fixedLabel->setText(tr("The same for every row"));
    m_fixedField->setAccessibleName(tr("Field that all rows get"));
    m_fixedField->lineEdit()->setPlaceholderText(tr("Field"));
    m_fixedText->setAccessibleName(tr("Value that all rows get"));
    m_fixedText->setPlaceholderText(tr("Value"));
    m_fixedAdd->setText(tr("&Add"));
    m_back->setText(tr("&Back"));
    m_preview->setText(tr("&Preview"));
    if (mapping().entity)
        showState();
}

} // namespace Lodebook
