// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/roombar.h"

#include "views/shell/rooms.h"
#include "views/widgets/icons.h"
#include "views/widgets/navigationstyle.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QEvent>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int locationRole = Qt::UserRole + 1;
constexpr int labelRole = Qt::UserRole + 2;

QTreeWidgetItem *addItem(QTreeWidgetItem *parent, const QString &label, const Location &location)
{
    auto *item = new TreeItem(parent, {label});
    item->setData(0, locationRole, QVariant::fromValue(location));
    item->setToolTip(0, label);
    return item;
}

} // namespace

RoomBar::RoomBar(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_tree(new QTreeWidget(this))
    , m_collapse(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_collapse);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0); // the delegate does it, and the ground of a line reaches the edge
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(true);
    styleAsNavigation(*m_tree);
    m_collapse->setAutoRaise(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_collapse->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_tree, &QTreeWidget::itemClicked, this, &RoomBar::choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, &RoomBar::choose);
    fill();
}

void RoomBar::fill()
{
    m_tree->clear();
    const int drawing = Theme::iconSize(20, font());
    m_tree->setIconSize(QSize(drawing, drawing));
    m_tree->setAccessibleName(tr("Rooms"));
    for (const Room &room : allRooms(m_catalog)) {
        auto *top = addItem(m_tree->invisibleRootItem(), room.label, room.entrance());
        top->setIcon(0, icon(room.icon));
        top->setData(0, labelRole, room.label);
        top->setSizeHint(0, QSize(0, Theme::rowHeight(Theme::Density::Comfortable, font()) + 4));
        for (const ScreenEntry &screen : room.screens)
            addItem(top, screen.label, Location::screen(screen.name));
        for (const Entity *entity : room.entities) {
            if (!standsUnderAnother(*entity))
                addItem(top, entity->pluralLabel(), Location::list(entity->name()));
        }
        for (int i = 0; i < top->childCount(); ++i)
            top->child(i)->setSizeHint(0, QSize(0, Theme::rowHeight(Theme::Density::Compact, font()) + 2));
    }
    m_collapse->setToolTip(m_collapsed ? tr("Show the names of the rooms") : tr("Show icons only"));
    m_collapse->setAccessibleName(m_collapse->toolTip());
    m_collapse->setIcon(icon(m_collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    fit();
    setCurrent(m_current);
}

void RoomBar::fit()
{
    QFont heavy = font(); // the line one is at
    heavy.setBold(true);
    const QFontMetrics bold(heavy);
    int widest = 0;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *room = m_tree->topLevelItem(i);
        room->setText(0, m_collapsed ? QString() : room->data(0, labelRole).toString());
        widest = qMax(widest, bold.horizontalAdvance(room->data(0, labelRole).toString()) + m_tree->iconSize().width());
        for (int j = 0; j < room->childCount(); ++j)
            widest = qMax(widest, bold.horizontalAdvance(room->child(j)->text(0)) + m_tree->iconSize().width() + Theme::Unit / 2);
    }
    setFixedWidth(m_collapsed ? m_tree->iconSize().width() + 4 * Theme::Unit : qMin(widest + 5 * Theme::Unit, fontMetrics().averageCharWidth() * 34));
}

void RoomBar::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    fill();
    emit collapsedChanged(collapsed);
}

void RoomBar::setCurrent(const Location &location)
{
    m_current = location;
    const QString key = roomOf(m_catalog, location);
    // A screen that was opened with a file or for a record is the same screen.
    const Location list = location.kind == Location::Kind::Record ? Location::list(location.name)
        : location.kind == Location::Kind::Screen                 ? Location::screen(location.name)
                                                                  : location;
    const QList<Room> rooms = allRooms(m_catalog);
    QTreeWidgetItem *current = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *room = m_tree->topLevelItem(i);
        const bool here = rooms.value(i).key == key;
        room->setExpanded(here && !m_collapsed);
        if (here)
            current = room;
        for (int j = 0; here && !m_collapsed && j < room->childCount(); ++j) {
            if (room->child(j)->data(0, locationRole).value<Location>() == list)
                current = room->child(j);
        }
    }
    m_tree->setCurrentItem(current);
}

void RoomBar::choose(const QTreeWidgetItem *item)
{
    if (item)
        emit chosen(item->data(0, locationRole).value<Location>());
}

void RoomBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace Lodebook
