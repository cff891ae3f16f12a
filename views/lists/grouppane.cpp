// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/grouppane.h"

#include "models/items/recordgroupmodel.h"
#include "views/lists/fieldchooser.h"
#include "views/lists/recorddelegate.h"
#include "views/lists/sortheader.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace Lodebook {

namespace {

constexpr std::array<QLatin1String, 4> stepNames{QLatin1String("value"), QLatin1String("day"), QLatin1String("month"),
                                                 QLatin1String("year")};

/// What most people would put such records together by: a state, else the first field that can be.
RecordColumn usualField(const Entity &entity)
{
    for (const Field *field : entity.listFields()) {
        if (field->type() == FieldType::Choice)
            return *field;
    }
    for (const Field *field : entity.listFields()) {
        if (isGroupable(field->type()) && field->type() != FieldType::Text)
            return *field;
    }
    return entity.restricted;
}

} // namespace

GroupPane::GroupPane(Casebook &casebook, const Entity &entity, QWidget *parent)
    : RecordsPane(parent)
    , m_casebook(casebook)
    , m_entity(entity)
    , m_model(new RecordGroupModel(casebook, this))
    , m_tree(new QTreeView(this))
    , m_label(new QLabel(this))
    , m_field(new FieldButton(casebook.catalog(), entity, FieldTreeModel::Use::Conditions, this))
    , m_step(new CalmComboBox(this))
    , m_count(new QLabel(this))
    , m_query(entity)
    , m_columns(defaultColumns(entity))
{
    m_tree->setModel(m_model);
    m_tree->setObjectName(QStringLiteral("groupTree"));
    m_tree->setItemDelegate(new RecordDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setHeader(new SortHeader(m_tree));
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setSectionsClickable(true);
    m_tree->installEventFilter(this);
    makeHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit / 2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    head->addWidget(m_label);
    head->addWidget(m_field);
    head->addWidget(m_step);
    head->addWidget(m_count);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    m_field->setColumn(usualField(entity));
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &group) { keepOpen(group, true); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &group) { keepOpen(group, false); });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->isGroup(index))
            emit activated(m_model->recordAt(index), QGuiApplication::keyboardModifiers());
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (!selectedRecords().isEmpty())
            emit menuRequested(m_tree->viewport()->mapToGlobal(place));
    });
    connect(m_tree->header(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (m_columns.at(section).isSortable())
            emit orderRequested(m_columns.at(section).path(),
                                QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(m_model, &RecordGroupModel::loaded, this, &GroupPane::openKept);
    connect(m_model, &RecordGroupModel::failed, this, &GroupPane::failed);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_model->isGroup(current))
                    emit currentChanged(m_model->recordAt(current));
            });
    retranslate();
}

void GroupPane::makeHead()
{
    m_field->setObjectName(QStringLiteral("groupField"));
    m_step->setObjectName(QStringLiteral("groupStep"));
    m_label->setBuddy(m_field);
    m_count->setObjectName(QStringLiteral("groupCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    connect(m_field, &FieldButton::columnChosen, this, &GroupPane::groupBy);
    connect(m_step, &QComboBox::activated, this, [this] {
        load();
        emit optionsChanged();
    });
}

void GroupPane::groupBy(const RecordColumn &column)
{
    if (!column.field() || !isGroupable(column.type())) {
        emit failed(Error{
            Error::Kind::Invalid,
            tr("Records cannot be put together by %1: hardly two have the same, or each has several. Choose another field.")
                .arg(column.label()),
            {}});
        m_field->setColumn(usualField(m_entity));
    } else {
        m_field->setColumn(column);
    }
    m_open.clear();
    load();
    emit optionsChanged();
}

void GroupPane::setQuery(const Query &query)
{
    m_query = query;
    m_hasQuery = true;
    load();
}

void GroupPane::setColumns(const QList<RecordColumn> &columns)
{
    m_columns = columns;
    load();
}

void GroupPane::load()
{
    m_step->setVisible(m_field->column().type() == FieldType::Date);
    if (!m_hasQuery)
        return;
    const auto step = m_field->column().type() == FieldType::Date ? Grouping::Step(m_step->currentData().toInt())
                                                                  : Grouping::Step::Value;
    const bool resized = m_columns != m_model->columns();
    m_model->setContent(m_query, {m_field->column().path(), step}, m_columns);
    if (resized) {
        for (int column = 0; column < m_columns.size(); ++column)
            m_tree->header()->resizeSection(column, fontMetrics().averageCharWidth() * (column == 0 ? 40 : 18));
    }
}

void GroupPane::keepOpen(const QModelIndex &group, bool open)
{
    const QString label = m_model->groupLabel(group.row());
    if (open)
        m_open.insert(label);
    else
        m_open.remove(label);
}

void GroupPane::openKept()
{
    m_count->setText(m_model->countText());
    for (int group = 0; group < m_model->rowCount(); ++group) {
        if (m_open.contains(m_model->groupLabel(group)))
            m_tree->expand(m_model->index(group, 0));
    }
}

QJsonObject GroupPane::options() const
{
    return {{QStringLiteral("field"), m_field->column().name()},
            {QStringLiteral("step"), stepNames.at(size_t(m_step->currentData().toInt()))}};
}

void GroupPane::setOptions(const QJsonObject &options)
{
    const Result<RecordColumn> column =
        columnFromName(m_casebook.catalog(), m_entity, options.value(QLatin1String("field")).toString());
    if (column && column->field() && isGroupable(column->type()))
        m_field->setColumn(*column);
    for (size_t i = 0; i < stepNames.size(); ++i) {
        if (stepNames.at(i) == options.value(QLatin1String("step")).toString())
            m_step->setCurrentIndex(std::max(0, m_step->findData(int(i))));
    }
    load();
}

QList<RecordRef> GroupPane::selectedRecords() const
{
    QList<RecordRef> records;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        if (!m_model->isGroup(index))
            records.append(m_model->recordAt(index));
    }
    return records;
}

bool GroupPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_tree->currentIndex();
        if (current.isValid() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (m_model->isGroup(current))
                m_tree->setExpanded(current.siblingAtColumn(0), !m_tree->isExpanded(current.siblingAtColumn(0)));
            else
                emit activated(m_model->recordAt(current), key->modifiers());
            return true;
        }
        if (key->key() == Qt::Key_Delete && !selectedRecords().isEmpty()) {
            emit removalRequested();
            return true;
        }
    }
    return RecordsPane::eventFilter(watched, event);
}

void GroupPane::changeEvent(QEvent *event)
{
    RecordsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
}

void GroupPane::retranslate()
{
    m_label->setText(tr("&Put together by"));
    const QVariant chosen = m_step->count() > 0 ? m_step->currentData() : QVariant(int(Grouping::Step::Month));
    m_step->clear();
    m_step->addItem(tr("by day"), int(Grouping::Step::Day));
    m_step->addItem(tr("by month"), int(Grouping::Step::Month));
    m_step->addItem(tr("by year"), int(Grouping::Step::Year));
    m_step->setCurrentIndex(m_step->findData(chosen));
    m_step->setAccessibleName(tr("How long a stretch of time is a group"));
    m_tree->setAccessibleName(tr("Groups of %1").arg(m_entity.pluralLabel()));
    m_count->setText(m_model->countText());
}

} // namespace Lodebook
