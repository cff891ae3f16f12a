// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/calendarpane.h"

#include "models/items/calendarmodel.h"
#include "models/items/roles.h"
#include "models/storage/patience.h"
#include "views/lists/calendargrid.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int listLetters = 30;

/// The dates people write first, then those the program keeps.
QList<RecordColumn> dateColumns(const RecordReader &reader, const Entity &entity)
{
    QList<RecordColumn> columns = columnsOfTypes(reader, entity, {FieldType::Date, FieldType::Moment}, false);
    columns.append(entity.createdAt);
    columns.append(entity.changedAt);
    return columns;
}

/// What most people would look for such records by: what they are sorted by, else the first date of the list.
QString usualField(const Entity &entity, const QList<RecordColumn> &columns)
{
    QList<const Field *> fields;
    for (const SortField &step : entity.defaultOrder())
        fields.append(step.field);
    fields.append(entity.listFields());
    for (const Field *field : std::as_const(fields)) {
        if (columns.contains(RecordColumn(*field)))
            return field->name();
    }
    return columns.first().name();
}

QPushButton *flatButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setFlat(true);
    button->hide();
    return button;
}

} // namespace

CalendarPane::CalendarPane(Casebook &casebook, const Entity &entity, QWidget *parent)
    : RecordsPane(parent)
    , m_casebook(casebook)
    , m_entity(entity)
    , m_model(new CalendarModel(casebook, this))
    , m_back(stepButton(QStringLiteral("chevron-left"), QStringLiteral("calendarBack"), -1))
    , m_today(stepButton(QString(), QStringLiteral("calendarToday"), 0))
    , m_forward(stepButton(QStringLiteral("chevron-right"), QStringLiteral("calendarForward"), 1))
    , m_month(new QLabel(this))
    , m_label(new QLabel(this))
    , m_field(choiceBox(QStringLiteral("calendarField"), this))
    , m_parts(new QSplitter(this))
    , m_grid(new CalendarGrid(*m_model, m_parts))
    , m_earlier(flatButton(QStringLiteral("calendarEarlier"), this))
    , m_later(flatButton(QStringLiteral("calendarLater"), this))
    , m_undated(flatButton(QStringLiteral("calendarUndated"), this))
    , m_columns(defaultColumns(entity))
    , m_query(entity)
{
    m_label->setBuddy(m_field);
    m_month->setObjectName(QStringLiteral("calendarMonth"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_today),
                          static_cast<QWidget *>(m_forward), static_cast<QWidget *>(m_month)})
        head->addWidget(part);
    head->addStretch();
    head->addWidget(m_label);
    head->addWidget(m_field);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_earlier, m_later, m_undated})
        foot->addWidget(button);
    foot->addStretch();
    m_parts->addWidget(m_grid);
    m_parts->addWidget(makeDaySide());
    m_parts->setStretchFactor(0, 1);
    m_parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit / 2);
    column->addLayout(head);
    column->addWidget(m_parts, 1);
    column->addLayout(foot);
    setFocusProxy(m_grid);
    m_grid->setDaysMovable(!casebook.isReadOnly());
    connect(m_model, &CalendarModel::loaded, this, &CalendarPane::showMonth);
    connect(m_model, &CalendarModel::rowsLoaded, this, [this] {
        showRows();
        m_selectLater = {};
    });
    connect(m_model, &CalendarModel::failed, this, &CalendarPane::failed);
    connect(m_field, &QComboBox::activated, this, [this] {
        load();
        emit optionsChanged();
    });
    connect(m_earlier, &QPushButton::clicked, this, [this] { go(m_model->nearestEarlier(), true); });
    connect(m_later, &QPushButton::clicked, this, [this] { go(m_model->nearestLater(), true); });
    connect(m_undated, &QPushButton::clicked, this, [this] {
        emit rowsWanted(
            m_model->undated(),
            tr("%1: %2 is empty", "kind of record, its field").arg(m_entity.pluralLabel(), field().label()));
    });
    connectGrid();
    connectList();
    retranslate();
}

QToolButton *CalendarPane::stepButton(const QString &drawing, const QString &name, int steps)
{
    auto *button = new QToolButton(this);
    if (!drawing.isEmpty())
        button->setIcon(icon(drawing));
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, steps] { turn(steps); });
    return button;
}

QWidget *CalendarPane::makeDaySide()
{
    auto *side = new QWidget(m_parts);
    m_day = new QLabel(side);
    m_day->setObjectName(QStringLiteral("calendarDay"));
    m_day->setWordWrap(true);
    QFont bold = m_day->font();
    bold.setBold(true);
    m_day->setFont(bold);
    m_month->setFont(bold);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("calendarList"));
    m_list->setWordWrap(true);
    m_list->setSpacing(Theme::Unit / 4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_day->setBuddy(m_list);
    m_more = flatButton(QStringLiteral("calendarMore"), side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    column->addWidget(m_day);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * listLetters);
    return side;
}

void CalendarPane::connectGrid()
{
    connect(m_grid, &CalendarGrid::dayWanted, this, [this](const QDate &day, bool byKey) {
        m_selectLater = {};
        go(day, byKey);
    });
    connect(m_grid, &CalendarGrid::monthWanted, this, &CalendarPane::turn);
    connect(m_grid, &CalendarGrid::dayMoveWanted, this, &CalendarPane::moveChosen);
    connect(m_grid, &CalendarGrid::moveWanted, this, &CalendarPane::move);
    connect(m_grid, &CalendarGrid::entryChosen, this, [this](const RecordId &record, const QDate &day) {
        m_selectLater = record;
        go(day, false);
        emit currentChanged({m_entity.name(), record});
    });
    connect(m_grid, &CalendarGrid::entryActivated, this, [this](const RecordId &record) {
        emit activated({m_entity.name(), record}, QGuiApplication::keyboardModifiers());
    });
    connect(m_grid, &CalendarGrid::rowsWanted, this, [this](const QDate &day) {
        go(day, false);
        enterList();
    });
    connect(m_grid, &CalendarGrid::menuWanted, this,
            [this](const RecordId &record, const QDate &day, const QPoint &place) {
                m_selectLater = record;
                go(day, false);
                emit menuRequested(place);
            });
}

void CalendarPane::connectList()
{
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem *item) {
        emit activated({m_entity.name(), item->data(RecordIdRole).toUuid()}, QGuiApplication::keyboardModifiers());
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (!item || !m_list->hasFocus())
            return;
        if (m_selectLater != item->data(RecordIdRole).toUuid())
            m_selectLater = {};
        emit currentChanged({m_entity.name(), item->data(RecordIdRole).toUuid()});
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (m_list->itemAt(place))
            emit menuRequested(m_list->viewport()->mapToGlobal(place));
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        emit rowsWanted(m_model->on(m_model->chosen()),
                        tr("%1: %2", "kind of record, a day")
                            .arg(m_entity.pluralLabel(), QLocale().toString(m_model->chosen(), QLocale::ShortFormat)));
    });
}

const Field &CalendarPane::field() const
{
    return *m_entity.field(m_field->currentData().toString());
}

void CalendarPane::setQuery(const Query &query)
{
    m_query = query;
    m_hasQuery = true;
    load();
}

void CalendarPane::setColumns(const QList<RecordColumn> &columns)
{
    m_columns = columns;
    load();
}

void CalendarPane::load()
{
    if (m_hasQuery)
        m_model->setContent(m_query, field(), m_columns);
}

QJsonObject CalendarPane::options() const
{
    return {{QStringLiteral("field"), m_field->currentData().toString()}};
}

void CalendarPane::setOptions(const QJsonObject &options)
{
    if (const int at = m_field->findData(options.value(QLatin1String("field")).toString()); at >= 0)
        m_field->setCurrentIndex(at);
    load();
}

// --- Showing
// -----------------------------------------------------------------------------------------------------------

void CalendarPane::showMonth()
{
    const QLocale locale;
    m_grid->showMonth();
    m_month->setText(tr("%1 %2 (%3)", "a month, its year, how many records")
                         .arg(locale.standaloneMonthName(m_model->month().month()),
                              QString::number(m_model->month().year()), locale.toString(m_model->monthCount())));
    m_grid->setAccessibleName(tr("%1 by %2: %3", "kind of record, its date, the month")
                                  .arg(m_entity.pluralLabel(), m_field->currentText(), m_month->text()));
    m_earlier->setText(tr("%1 earlier", "how many records").arg(locale.toString(m_model->earlierCount())));
    m_later->setText(tr("%1 later", "how many records").arg(locale.toString(m_model->laterCount())));
    m_undated->setText(tr("%1 without a date", "how many records").arg(locale.toString(m_model->undatedCount())));
    m_earlier->setVisible(m_model->earlierCount() > 0);
    m_later->setVisible(m_model->laterCount() > 0);
    m_undated->setVisible(m_model->undatedCount() > 0);
    showRows();
}

void CalendarPane::showRows()
{
    const QLocale locale;
    const std::optional<RecordId> kept = m_selectLater.isNull() ? current() : m_selectLater;
    const qint64 count = m_model->day(m_model->chosen()).count;
    m_day->setText(tr("%1 (%2)", "a day and how many records it has")
                       .arg(locale.toString(m_model->chosen(), QLocale::LongFormat), locale.toString(count)));
    m_list->setAccessibleName(m_day->text());
    m_list->clear();
    for (const CalendarModel::Row &row : m_model->rows()) {
        const QString title = row.entry.at.isValid()
            ? tr("%1 %2", "a time of day, a record")
                  .arg(locale.toString(row.entry.at, QLocale::ShortFormat), row.entry.title)
            : row.entry.title;
        const QStringList lines = QStringList(title) + row.lines;
        auto *item = new QListWidgetItem(lines.join(u'\n'), m_list);
        item->setData(RecordIdRole, row.entry.id);
        item->setData(Qt::AccessibleTextRole, lines.join(QLatin1String(", ")));
        if (kept && row.entry.id == *kept)
            m_list->setCurrentItem(item);
    }
    const qint64 others = count - m_model->rows().size();
    m_more->setText(tr("and %1 more", "records that are not shown").arg(locale.toString(others)));
    m_more->setVisible(others > 0 && m_list->count() > 0);
    if (m_focusLater && m_list->count() > 0) {
        m_focusLater = false;
        enterList();
    }
}

void CalendarPane::go(const QDate &day, bool mayTurn)
{
    if (!day.isValid())
        return;
    const bool isOther = day != m_model->chosen();
    m_model->setChosen(day);
    if (isOther)
        showRows();
    if (mayTurn || !m_grid->indexOf(day).isValid())
        m_model->setMonth(day);
    m_grid->showMonth();
}

void CalendarPane::turn(int steps)
{
    if (steps == 0)
        go(m_model->today(), true);
    else
        go(m_model->chosen().addMonths(steps), true);
}

void CalendarPane::enterList()
{
    if (m_list->count() == 0) {
        m_focusLater = m_model->day(m_model->chosen()).count > 0; // they are on their way
        return;
    }
    m_list->setFocus();
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

// --- Records
// -----------------------------------------------------------------------------------------------------------

void CalendarPane::move(const RecordId &record, const QDate &day)
{
    if (m_casebook.isReadOnly() || !day.isValid())
        return;
    const Patience patience(m_casebook.database(), shortPatience);
    if (const Result<> moved = m_model->move(record, day); !moved) {
        emit failed(moved.error());
        return;
    }
    m_selectLater = record;
    go(day, false);
    emit said(
        tr("Now %1; undo puts it back", "the new date of a record").arg(QLocale().toString(day, QLocale::LongFormat)));
}

void CalendarPane::moveChosen(int days)
{
    if (const std::optional<RecordId> record = current())
        move(*record, m_model->chosen().addDays(days));
}

std::optional<RecordId> CalendarPane::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional<RecordId>(item->data(RecordIdRole).toUuid()) : std::nullopt;
}

QList<RecordRef> CalendarPane::selectedRecords() const
{
    if (!m_selectLater.isNull())
        return {RecordRef{m_entity.name(), m_selectLater}};
    const std::optional<RecordId> record = current();
    return record ? QList<RecordRef>{RecordRef{m_entity.name(), *record}} : QList<RecordRef>();
}

bool CalendarPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return RecordsPane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const std::optional<RecordId> record = current();
    const bool isControl = key->modifiers().testFlag(Qt::ControlModifier);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (record)
            emit activated({m_entity.name(), *record}, key->modifiers());
        return true;
    case Qt::Key_Delete:
        if (record)
            emit removalRequested();
        return true;
    case Qt::Key_PageUp: turn(-1); return true;
    case Qt::Key_PageDown: turn(1); return true;
    case Qt::Key_Escape: m_grid->setFocus(); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isControl)
            moveChosen((key->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
        return isControl;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isControl)
            moveChosen(key->key() == Qt::Key_Down ? 7 : -7);
        return isControl;
    default: return false;
    }
}

void CalendarPane::changeEvent(QEvent *event)
{
    RecordsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        load();
    }
}

void CalendarPane::retranslate()
{
    const QList<RecordColumn> columns = dateColumns(m_casebook.reader(), m_entity);
    const QVariant chosen = m_field->count() > 0 ? m_field->currentData() : QVariant(usualField(m_entity, columns));
    m_field->clear();
    for (const RecordColumn &column : columns)
        m_field->addItem(column.label(), column.name());
    m_field->setCurrentIndex(std::max(0, m_field->findData(chosen)));
    m_label->setText(tr("&Days by"));
    m_today->setText(tr("&Today"));
    m_today->setToolTip(tr("Back to today (Home)"));
    const QStringList names{tr("Month before (Page up)"), tr("Next month (Page down)")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        QToolButton *button = i == 0 ? m_back : m_forward;
        button->setToolTip(names.at(i));
        button->setAccessibleName(names.at(i));
    }
    m_undated->setToolTip(tr("Opens them as a list"));
    m_earlier->setToolTip(tr("Turns to the last of them"));
    m_later->setToolTip(tr("Turns to the first of them"));
}

} // namespace Lodebook
