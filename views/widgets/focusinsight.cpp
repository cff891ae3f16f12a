// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/focusinsight.h"

#include <QApplication>
#include <QScrollArea>

namespace Lodebook {

void keepFocusInSight(QScrollArea &area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](const QWidget *, QWidget *now) {
        if (now && area.widget() && area.widget()->isAncestorOf(now))
            area.ensureWidgetVisible(now);
    });
}

} // namespace Lodebook
