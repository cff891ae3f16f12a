// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/timelinepane.h"

#include "models/items/roles.h"
#include "models/items/spansmodel.h"
#include "views/lists/timelinetree.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

constexpr double zoomStep = 1.5;

/// The field that bears the first of these words in its name, or none.
QString fieldNamed(const QList<RecordColumn> &columns, std::initializer_list<QLatin1String> words)
{
    for (const QLatin1String word : words) {
        const auto found = std::ranges::find_if(columns, [word](const RecordColumn &column) {
            return column.name() == word || column.name().endsWith(u'_' + word);
        });
        if (found != columns.end())
            return found->name();
    }
    return {};
}

/// From where to where most people would want to see such records: an open stretch where the fields are called so.
std::pair<QString, QString> usualFields(const QList<RecordColumn> &columns)
{
    QString start = fieldNamed(columns, {QLatin1String("from"), QLatin1String("opens_at")});
    const QString end =
        fieldNamed(columns, {QLatin1String("until"), QLatin1String("closes_at"), QLatin1String("closed_on")});
    for (const RecordColumn &column : columns) {
        if (start.isEmpty() && column.name() != end)
            start = column.name();
    }
    return {start.isEmpty() ? end : start, start.isEmpty() ? QString() : end};
}

} // namespace

TimelinePane::TimelinePane(Casebook &casebook, const Entity &entity, QWidget *parent)
    : RecordsPane(parent)
    , m_casebook(casebook)
    , m_entity(entity)
    , m_model(new SpansModel(casebook, this))
    , m_startLabel(new QLabel(this))
    , m_start(choiceBox(QStringLiteral("timelineStart"), this))
    , m_endLabel(new QLabel(this))
    , m_end(choiceBox(QStringLiteral("timelineEnd"), this))
    , m_in(addButton(QStringLiteral("zoom-in"), QStringLiteral("timelineIn")))
    , m_out(addButton(QStringLiteral("zoom-out"), QStringLiteral("timelineOut")))
    , m_fit(addButton(QStringLiteral("fit"), QStringLiteral("timelineFit")))
    , m_today(addButton(QString(), QStringLiteral("timelineToday")))
    , m_tree(new TimelineTree(*m_model, this))
    , m_bar(new QScrollBar(Qt::Horizontal, this))
    , m_count(new QLabel(this))
    , m_undated(new QPushButton(this))
    , m_query(entity)
{
    m_startLabel->setBuddy(m_start);
    m_endLabel->setBuddy(m_end);
    m_undated->setObjectName(QStringLiteral("timelineUndated"));
    m_undated->setFlat(true);
    m_undated->hide();
    auto *head = new FlowLayout;
    head->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_startLabel), static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_endLabel),
          static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_in), static_cast<QWidget *>(m_out),
          static_cast<QWidget *>(m_fit), static_cast<QWidget *>(m_today)})
        head->addWidget(part);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    foot->addWidget(m_count);
    foot->addWidget(m_undated);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit / 2);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_bar);
    column->addLayout(foot);
    setFocusProxy(m_tree);
    for (QComboBox *box : {m_start, m_end})
        connect(box, &QComboBox::activated, this, &TimelinePane::choose);
    connect(m_in, &QToolButton::clicked, this, [this] { m_tree->zoom(zoomStep); });
    connect(m_out, &QToolButton::clicked, this, [this] { m_tree->zoom(1 / zoomStep); });
    connect(m_fit, &QToolButton::clicked, m_tree, &TimelineTree::fit);
    connect(m_today, &QToolButton::clicked, this, [this] { m_tree->showDay(m_model->today()); });
    connect(m_undated, &QPushButton::clicked, this, [this] {
        emit rowsWanted(m_model->undated(), tr("%1: without a date", "kind of record").arg(m_entity.pluralLabel()));
    });
    connectTree();
    retranslate();
}

QToolButton *TimelinePane::addButton(const QString &drawing, const QString &name)
{
    auto *button = new QToolButton(this);
    if (!drawing.isEmpty())
        button->setIcon(icon(drawing));
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void TimelinePane::connectTree()
{
    connect(m_tree, &TimelineTree::opened, this, [this](const QModelIndex &index, Qt::KeyboardModifiers modifiers) {
        emit activated(recordAt(index), modifiers);
    });
    connect(m_tree, &TimelineTree::removalRequested, this, &TimelinePane::removalRequested);
    connect(m_tree, &TimelineTree::scaleChanged, this, &TimelinePane::followScale);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (!selectedRecords().isEmpty())
            emit menuRequested(m_tree->viewport()->mapToGlobal(place));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    emit currentChanged(recordAt(current));
            });
    connect(m_bar, &QScrollBar::valueChanged, this,
            [this](int day) { m_tree->setScale(m_tree->scale().movedTo(double(day))); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept.clear();
        for (const RecordRef &record : selectedRecords())
            m_kept.append(record.id);
        m_current = recordAt(m_tree->currentIndex()).id;
    });
    connect(m_model, &SpansModel::loaded, this, &TimelinePane::takeRows);
    connect(m_model, &SpansModel::failed, this, &TimelinePane::failed);
}

void TimelinePane::setQuery(const Query &query)
{
    m_query = query;
    m_hasQuery = true;
    load();
}

void TimelinePane::load()
{
    const Field *start = m_entity.field(m_start->currentData().toString());
    if (m_hasQuery)
        m_model->setContent(m_query, *start, m_entity.field(m_end->currentData().toString()));
}

void TimelinePane::choose()
{
    m_fitLater = true;
    load();
    emit optionsChanged();
}

QJsonObject TimelinePane::options() const
{
    return {{QStringLiteral("start"), m_start->currentData().toString()},
            {QStringLiteral("end"), m_end->currentData().toString()}};
}

void TimelinePane::setOptions(const QJsonObject &options)
{
    if (const int at = m_start->findData(options.value(QLatin1String("start")).toString()); at >= 0)
        m_start->setCurrentIndex(at);
    const QJsonValue end = options.value(QLatin1String("end"));
    if (const int at = m_end->findData(end.toString()); end.isString() && at >= 0)
        m_end->setCurrentIndex(at);
    m_fitLater = true;
    load();
}

void TimelinePane::takeRows()
{
    if (m_fitLater && m_model->first().isValid()) {
        m_tree->fit();
        m_fitLater = false;
    }
    QItemSelection selection;
    for (const RecordId &record : std::as_const(m_kept)) {
        if (const int row = m_model->rowOf(record); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, SpansModel::Time));
    }
    if (const int row = m_model->rowOf(m_current); row >= 0)
        m_tree->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    m_tree->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_count->setText(tr("%1 on the line of time", "how many records").arg(QLocale().toString(m_model->rowCount())));
    m_undated->setText(tr("%1 without a date", "how many records").arg(QLocale().toString(m_model->undatedCount())));
    m_undated->setVisible(m_model->undatedCount() > 0);
    followScale();
}

void TimelinePane::followScale()
{
    if (!m_model->first().isValid())
        return;
    const QSignalBlocker quiet(m_bar);
    const TimeScale &scale = m_tree->scale();
    const int inSight = std::max(1, int(m_tree->timeWidth() / scale.pixelsPerDay()));
    const int first = int(scale.first());
    const int begin = int(std::min(m_model->first(), m_model->today()).toJulianDay()) - inSight / 2;
    const int end = int(std::max(m_model->last(), m_model->today()).toJulianDay()) - inSight / 2;
    m_bar->setRange(std::min(begin, first), std::max(end, first));
    m_bar->setPageStep(inSight);
    m_bar->setSingleStep(std::max(1, inSight / 20));
    m_bar->setValue(first);
}

RecordRef TimelinePane::recordAt(const QModelIndex &index) const
{
    return index.isValid() ? RecordRef{m_entity.name(), index.data(RecordIdRole).toUuid()} : RecordRef{};
}

QList<RecordRef> TimelinePane::selectedRecords() const
{
    QList<RecordRef> records;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        records.append(recordAt(index));
    return records;
}

void TimelinePane::changeEvent(QEvent *event)
{
    RecordsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
}

void TimelinePane::retranslate()
{
    const QList<RecordColumn> columns =
        columnsOfTypes(m_casebook.reader(), m_entity, {FieldType::Date, FieldType::Moment, FieldType::Period}, false);
    const auto [usualStart, usualEnd] = usualFields(columns);
    const bool isFirst = m_start->count() == 0;
    const QVariant start = isFirst ? QVariant(usualStart) : m_start->currentData();
    const QVariant end = isFirst ? QVariant(usualEnd) : m_end->currentData();
    m_start->clear();
    m_end->clear();
    m_end->addItem(tr("(nothing)"), QString());
    for (const RecordColumn &column : columns) {
        m_start->addItem(column.label(), column.name());
        m_end->addItem(column.label(), column.name());
    }
    m_start->setCurrentIndex(std::max(0, m_start->findData(start)));
    m_end->setCurrentIndex(std::max(0, m_end->findData(end)));
    for (QWidget *part : {static_cast<QWidget *>(m_endLabel), static_cast<QWidget *>(m_end)})
        part->setVisible(columns.size() > 1);
    m_startLabel->setText(tr("&From"));
    m_endLabel->setText(tr("&to"));
    const std::array<std::pair<QToolButton *, QString>, 3> buttons{
        std::pair(m_in, tr("Zoom in (+)")), std::pair(m_out, tr("Zoom out (-)")), std::pair(m_fit, tr("Show all"))};
    for (const auto &[button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_today->setText(tr("T&oday"));
    m_today->setToolTip(tr("Brings today into the middle"));
    m_bar->setAccessibleName(tr("Which time is shown"));
    m_tree->setAccessibleName(tr("Timeline of %1").arg(m_entity.pluralLabel()));
    m_undated->setToolTip(tr("Opens them as a list"));
}

} // namespace Lodebook
