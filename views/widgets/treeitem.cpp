// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/treeitem.h"

#include "models/items/treeplace.h"

#include <QTreeWidget>

namespace Lodebook {

QVariant TreeItem::data(int column, int role) const
{
    if (role != Qt::AccessibleDescriptionRole || !treeWidget())
        return QTreeWidgetItem::data(column, role);
    int level = 1;
    for (const QTreeWidgetItem *above = parent(); above; above = above->parent())
        ++level;
    auto *self = const_cast<TreeItem *>(this); // the item is only looked for
    const QTreeWidgetItem *above = parent();
    return above ? treePlace(level, above->indexOfChild(self) + 1, above->childCount())
                 : treePlace(level, treeWidget()->indexOfTopLevelItem(self) + 1, treeWidget()->topLevelItemCount());
}

} // namespace Lodebook
