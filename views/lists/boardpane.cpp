// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/boardpane.h"

#include "models/items/boardmodel.h"
#include "models/items/roles.h"
#include "models/storage/patience.h"
#include "views/lists/carddelegate.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/theme.h"

#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int columnLetters = 30;

RecordId idOf(const QListWidgetItem &item)
{
    return item.data(RecordIdRole).toUuid();
}

} // namespace

BoardPane::BoardPane(Casebook &casebook, const Entity &entity, QWidget *parent)
    : RecordsPane(parent)
    , m_casebook(casebook)
    , m_entity(entity)
    , m_model(new BoardModel(casebook, this))
    , m_label(new QLabel(this))
    , m_field(choiceBox(QStringLiteral("boardField"), this))
    , m_scroll(new QScrollArea(this))
    , m_inside(new QWidget(this))
    , m_row(new QHBoxLayout(m_inside))
    , m_columns(defaultColumns(entity))
    , m_query(entity)
{
    m_label->setBuddy(m_field);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    head->addWidget(m_label);
    head->addWidget(m_field);
    head->addStretch();
    m_row->setContentsMargins(Theme::Unit, 0, Theme::Unit, Theme::Unit);
    m_row->setSpacing(Theme::Unit);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit / 2);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    setFocusProxy(m_field);
    connect(m_model, &BoardModel::loaded, this, &BoardPane::showBoard);
    connect(m_model, &BoardModel::failed, this, &BoardPane::failed);
    connect(m_field, &QComboBox::activated, this, [this] {
        load();
        emit optionsChanged();
    });
    retranslate();
}

const Field &BoardPane::field() const
{
    return *m_entity.field(m_field->currentData().toString());
}

void BoardPane::setQuery(const Query &query)
{
    m_query = query;
    m_hasQuery = true;
    load();
}

void BoardPane::setColumns(const QList<RecordColumn> &columns)
{
    m_columns = columns;
    load();
}

void BoardPane::load()
{
    if (m_hasQuery)
        m_model->setContent(m_query, field(), m_columns);
}

QJsonObject BoardPane::options() const
{
    return {{QStringLiteral("field"), m_field->currentData().toString()}};
}

void BoardPane::setOptions(const QJsonObject &options)
{
    if (const int at = m_field->findData(options.value(QLatin1String("field")).toString()); at >= 0)
        m_field->setCurrentIndex(at);
    load();
}

QListWidget *BoardPane::makeColumn(qsizetype column)
{
    auto *list = new QListWidget(m_inside);
    list->setObjectName(QStringLiteral("boardList%1").arg(column));
    list->setItemDelegate(new CardDelegate(list));
    list->setSpacing(Theme::Unit / 2);
    list->setResizeMode(QListView::Adjust);
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    list->viewport()->setAttribute(Qt::WA_Hover);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setDragEnabled(!m_casebook.isReadOnly());
    list->setAcceptDrops(!m_casebook.isReadOnly());
    list->setDragDropMode(m_casebook.isReadOnly() ? QAbstractItemView::NoDragDrop : QAbstractItemView::DragDrop);
    list->setDefaultDropAction(Qt::MoveAction);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
    connect(list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem *item) {
        emit activated({m_entity.name(), idOf(*item)}, QGuiApplication::keyboardModifiers());
    });
    connect(list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            emit currentChanged({m_entity.name(), idOf(*item)});
    });
    connect(list, &QWidget::customContextMenuRequested, this, [this, list](const QPoint &place) {
        if (list->itemAt(place))
            emit menuRequested(list->viewport()->mapToGlobal(place));
    });
    return list;
}

void BoardPane::fillColumn(QListWidget &list, qsizetype column)
{
    const BoardModel::Column &content = m_model->columns().at(column);
    list.setAccessibleName(tr("%1, %Ln record(s)", nullptr, int(content.count)).arg(content.label));
    for (const BoardModel::Card &card : content.cards) {
        const QStringList lines = QStringList(card.title) + card.lines;
        auto *item = new QListWidgetItem(lines.join(u'\n'), &list);
        item->setData(RecordIdRole, card.id);
        item->setData(Qt::AccessibleTextRole, lines.join(QLatin1String(", ")));
    }
}

void BoardPane::showBoard()
{
    RecordId focused = m_focusLater;
    for (const QListWidget *list : std::as_const(m_lists)) {
        if (list->hasFocus() && list->currentItem() && focused.isNull())
            focused = idOf(*list->currentItem());
    }
    m_focusLater = {};
    m_lists.clear();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < m_model->columns().size(); ++i) {
        const BoardModel::Column &content = m_model->columns().at(i);
        auto *side = new QWidget(m_inside);
        side->setFixedWidth(fontMetrics().averageCharWidth() * columnLetters);
        auto *heading = new QLabel(
            tr("%1 (%2)", "a value and how many records have it").arg(content.label, QLocale().toString(content.count)),
            side);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        QListWidget *list = makeColumn(i);
        heading->setBuddy(list);
        fillColumn(*list, i);
        m_lists.append(list);
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(heading);
        column->addWidget(list, 1);
        if (const qint64 others = content.count - content.cards.size(); others > 0) {
            auto *more =
                new QPushButton(tr("and %1 more", "records that are not shown").arg(QLocale().toString(others)), side);
            more->setObjectName(QStringLiteral("boardMore%1").arg(i));
            more->setFlat(true);
            column->addWidget(more);
            connect(more, &QPushButton::clicked, this, [this, i] {
                Query rows = m_model->query();
                rows.filter = m_model->filterOf(m_model->columns().at(i));
                emit rowsWanted(rows,
                                tr("%1: %2", "records, the value they have")
                                    .arg(m_entity.pluralLabel(), m_model->columns().at(i).label));
            });
        }
        m_row->addWidget(side);
    }
    m_row->addStretch();
    if (!focused.isNull())
        focusCard(focused);
}

void BoardPane::focusCard(const RecordId &record)
{
    for (QListWidget *list : std::as_const(m_lists)) {
        for (int row = 0; row < list->count(); ++row) {
            if (idOf(*list->item(row)) != record)
                continue;
            list->setCurrentRow(row);
            list->setFocus();
            m_scroll->ensureWidgetVisible(list);
        }
    }
}

void BoardPane::move(const RecordId &record, qsizetype column)
{
    if (column < 0 || column >= m_model->columns().size() || m_casebook.isReadOnly())
        return;
    const QString label = m_model->columns().at(column).label;
    const Patience patience(m_casebook.database(), shortPatience);
    if (const Result<> moved = m_model->move(record, m_model->columns().at(column).code); !moved) {
        emit failed(moved.error());
        return;
    }
    m_focusLater = record;
    emit said(tr("Now %1; undo puts it back", "the new value of a record").arg(label));
}

bool BoardPane::handleKey(QListWidget &list, int key, Qt::KeyboardModifiers modifiers)
{
    const qsizetype column = m_lists.indexOf(&list);
    const QListWidgetItem *item = list.currentItem();
    const int onward = isRightToLeft() ? -1 : 1;
    const int sideways = key == Qt::Key_Right ? onward : key == Qt::Key_Left ? -onward : 0;
    if (sideways != 0 && modifiers.testFlag(Qt::ControlModifier)) {
        if (item)
            move(idOf(*item), column + sideways);
        return true;
    }
    if (sideways != 0) {
        if (QListWidget *next = m_lists.value(column + sideways)) {
            next->setFocus();
            if (!next->currentItem())
                next->setCurrentRow(0);
            m_scroll->ensureWidgetVisible(next);
        }
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && item) {
        emit activated({m_entity.name(), idOf(*item)}, modifiers);
        return true;
    }
    if (key == Qt::Key_Delete && item) {
        emit removalRequested();
        return true;
    }
    return false;
}

/// A card that is let go over a column: the record changes, and the board is read again.
bool BoardPane::handleDrop(QListWidget &list, QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event);
    auto *from = qobject_cast<QListWidget *>(drop->source());
    if (!from || !m_lists.contains(from) || !from->currentItem())
        return false;
    drop->setDropAction(Qt::IgnoreAction); // the view must not move its item itself
    drop->accept();
    if (from != &list)
        move(idOf(*from->currentItem()), m_lists.indexOf(&list));
    return true;
}

bool BoardPane::eventFilter(QObject *watched, QEvent *event)
{
    for (QListWidget *list : std::as_const(m_lists)) {
        if (watched == list && event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            return handleKey(*list, key->key(), key->modifiers());
        }
        if (watched == list->viewport() && event->type() == QEvent::Drop)
            return handleDrop(*list, event);
    }
    return RecordsPane::eventFilter(watched, event);
}

QList<RecordRef> BoardPane::selectedRecords() const
{
    for (const QListWidget *list : m_lists) {
        if (list->hasFocus() && list->currentItem())
            return {RecordRef{m_entity.name(), idOf(*list->currentItem())}};
    }
    return {};
}

void BoardPane::changeEvent(QEvent *event)
{
    RecordsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
}

void BoardPane::retranslate()
{
    m_label->setText(tr("&Columns by"));
    const QVariant chosen = m_field->currentData();
    m_field->clear();
    for (const Field *field : m_entity.ownFields()) {
        if (field->type() == FieldType::Choice)
            m_field->addItem(field->label(), field->name());
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(chosen)));
}

} // namespace Lodebook
