// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mapaccessible.h"

#include "views/maps/mapwidget.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Lodebook {

namespace {

QAccessibleInterface *mapInterface(const QString &, QObject *object)
{
    if (auto *map = qobject_cast<MapWidget *>(object))
        return new QAccessibleWidget(map, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installMapAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(mapInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceMapChange(QWidget *map)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent name(map, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent description(map, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

} // namespace Lodebook
