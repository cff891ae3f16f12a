// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartaccessible.h"

#include "views/charts/chartwidget.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Lodebook {

namespace {

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<ChartWidget *>(object))
        return new QAccessibleWidget(chart, QAccessible::Chart);
    return nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceChartChange(QWidget *chart)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent name(chart, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent description(chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

} // namespace Lodebook
