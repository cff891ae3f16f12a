// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidgetItem>

namespace Lodebook {

/// A row of a tree that says on which level it stands and which of its siblings it is, for those who hear it.
class TreeItem final : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    QVariant data(int column, int role) const override;
};

} // namespace Lodebook
