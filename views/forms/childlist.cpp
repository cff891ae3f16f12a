// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/childlist.h"

#include "models/schema/fieldtext.h"
#include "views/forms/recordrows.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int mostRows = 1000;

QVariant linkValue(const Field &link, const RecordRef &parent)
{
    return link.type() == FieldType::AnyLink ? QVariant::fromValue(parent) : QVariant::fromValue(parent.id);
}

Query queryOf(const Entity &child, const Field &link, const RecordRef &parent)
{
    Query query(child, Filter::leaf(link, Compare::Equal, linkValue(link, parent)));
    query.limit = mostRows;
    return query;
}

QList<const Field *> columnsOf(const Entity &child, const Field &link)
{
    QList<const Field *> columns = child.listFields();
    columns.removeAll(&link);
    return columns;
}

} // namespace

ChildList::ChildList(const Record &parent, const Entity &child, const Field &link, Casebook &casebook, QWidget *parentWidget)
    : QWidget(parentWidget)
    , m_child(child)
    , m_link(link)
    , m_parent{parent.entity().name(), parent.id()}
    , m_casebook(casebook)
    , m_rows(new RecordRows(casebook, queryOf(child, link, m_parent), columnsOf(child, link), this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    m_add->setIcon(icon(QStringLiteral("add")));
    m_open->setIcon(icon(QStringLiteral("open")));
    m_remove->setIcon(icon(QStringLiteral("delete")));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(Theme::Density::Comfortable, font()));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_add, &QPushButton::clicked, this, &ChildList::add);
    connect(m_open, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_remove, &QPushButton::clicked, this, &ChildList::remove);
    connect(m_table, &QTableView::activated, this, [this] { open(QGuiApplication::keyboardModifiers() & Qt::ControlModifier); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChildList::updateButtons);
    retranslate();
    reload();
}

Result<qint64> ChildList::count(const Record &parent, const Entity &child, const Field &link, Casebook &casebook)
{
    Query query = queryOf(child, link, {parent.entity().name(), parent.id()});
    query.limit = 0;
    return casebook.reader().count(query);
}

void ChildList::reload()
{
    const bool first = m_rows->rowCount() == 0;
    if (const Result<> read = m_rows->reload(); !read)
        emit failed(read.error());
    m_table->setVisible(m_rows->rowCount() > 0);
    m_empty->setVisible(m_rows->rowCount() == 0);
    if (first)
        m_table->resizeColumnsToContents();
    updateButtons();
}

QList<RecordId> ChildList::selected() const
{
    QList<RecordId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(index.data(RecordRows::RecordIdRole).value<RecordId>());
    return ids;
}

void ChildList::add()
{
    emit openRequested(Location::newRecord(m_child, {{m_link.name(), toJson(m_link, linkValue(m_link, m_parent))}}), false);
}

void ChildList::open(bool inNewWindow)
{
    for (const RecordId &id : selected().mid(0, 1))
        emit openRequested(Location::of(m_child, id), inNewWindow);
}

void ChildList::remove()
{
    const QList<RecordId> ids = selected();
    Batch batch(m_casebook.store(), tr("Delete %n record(s): %1", nullptr, int(ids.size())).arg(m_child.pluralLabel()));
    Result<> done = batch.begin();
    for (const RecordId &id : ids) {
        if (done)
            done = m_casebook.store().remove(m_child, id);
    }
    if (!done) {
        emit failed(done.error());
        return;
    }
    if (const Result<RecordId> committed = batch.commit(); !committed)
        emit failed(committed.error());
    else
        emit said(tr("%n record(s) put into the recycle bin. Ctrl+Z brings them back.", nullptr, int(ids.size())));
}

void ChildList::updateButtons()
{
    const bool any = m_table->selectionModel()->hasSelection();
    m_open->setEnabled(any);
    m_remove->setEnabled(any && !m_casebook.isReadOnly());
    m_add->setEnabled(!m_casebook.isReadOnly());
}

void ChildList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

void ChildList::retranslate()
{
    m_add->setText(tr("&Add: %1").arg(m_child.label()));
    m_open->setText(tr("&Open"));
    m_remove->setText(tr("&Delete"));
    m_table->setAccessibleName(m_child.pluralLabel());
    m_empty->setText(tr("Nothing here yet. “Add” takes down the first: %1.").arg(m_child.label()));
}

} // namespace Lodebook
