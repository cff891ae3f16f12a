// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/timelinetab.h"

#include "models/entities/common/task.h"
#include "views/fields/localentry.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int entityRole = Qt::UserRole + 1;
constexpr int idRole = Qt::UserRole + 2;
constexpr int mostEventsOfAKind = 500;

} // namespace

TimelineTab::TimelineTab(const Record &record, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_entity(record.entity())
    , m_id(record.id())
    , m_casebook(casebook)
    , m_tree(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->addWidget(m_tree);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const RecordId id = item->data(0, idRole).value<RecordId>(); !id.isNull())
            emit openRequested(Location::of(item->data(0, entityRole).toString(), id), QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    reload();
}

void TimelineTab::reload()
{
    m_tree->setHeaderLabels({tr("Day"), tr("What"), tr("Record")});
    m_tree->setAccessibleName(tr("Timeline of this record"));
    m_tree->clear();
    for (const Event &event : events()) {
        auto *item = new QTreeWidgetItem(m_tree, {localDate(event.on, QLocale()), event.what, event.title});
        item->setData(0, entityRole, event.record.entity);
        item->setData(0, idRole, QVariant::fromValue(event.record.id));
    }
    if (m_tree->topLevelItemCount() == 0)
        new QTreeWidgetItem(m_tree, {QString(), tr("Nothing dated belongs to this record yet"), QString()});
    m_tree->resizeColumnToContents(0);
    m_tree->resizeColumnToContents(1);
}

QList<TimelineTab::Event> TimelineTab::events() const
{
    QList<Event> events;
    for (const ChildLink &link : m_casebook.catalog().children(m_entity)) {
        for (const Field *field : link.child->ownFields()) {
            if (field->type() == FieldType::Date)
                collect(*link.child, *link.link, *field, events);
        }
    }
    collect(task(), task().about, task().dueOn, events);
    std::stable_sort(events.begin(), events.end(), [](const Event &one, const Event &other) { return one.on > other.on; });
    return events;
}

void TimelineTab::collect(const Entity &child, const Field &link, const Field &date, QList<Event> &events) const
{
    const QVariant parent = link.type() == FieldType::AnyLink ? QVariant::fromValue(RecordRef{m_entity.name(), m_id}) : QVariant::fromValue(m_id);
    Query query(child, Filter::all({Filter::leaf(link, Compare::Equal, parent), Filter::leaf(date, Compare::NotEmpty)}));
    query.order = {{date, true}};
    query.limit = mostEventsOfAKind;
    const Result<QList<Record>> records = m_casebook.reader().list(query);
    if (!records)
        return;
    QList<RecordId> ids;
    for (const Record &record : *records)
        ids.append(record.id());
    const Result<QHash<RecordId, QString>> titles = m_casebook.reader().titles(child, ids);
    for (const Record &record : *records)
        events.append({record.value(date).toDate(), tr("%1: %2", "kind of record and the date's meaning").arg(child.label(), date.label()),
                       titles ? titles->value(record.id()) : record.title(), {child.name(), record.id()}});
}

void TimelineTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    QWidget::changeEvent(event);
}

} // namespace Lodebook
