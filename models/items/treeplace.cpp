// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/treeplace.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tree)
};

} // namespace

QString treePlace(const QModelIndex &index)
{
    int level = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++level;
    return treePlace(level, index.row() + 1, index.model() ? index.model()->rowCount(index.parent()) : 0);
}

QString treePlace(int level, int number, int siblings)
{
    return Words::tr("Level %1, %2 of %3", "place of a row in a tree, read aloud").arg(level).arg(number).arg(siblings);
}

} // namespace Lodebook
