// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/catalog.h"
#include "views/shell/location.h"

#include <QWidget>

class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Lodebook {

/// The rooms on the left, the one somebody is in with its lists and screens below it. Collapses to icons.
class RoomBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RoomBar(const Catalog &catalog, QWidget *parent = nullptr);

    void setCurrent(const Location &location);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

signals:
    void chosen(const Lodebook::Location &location);
    void collapsedChanged(bool collapsed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fit();
    void choose(const QTreeWidgetItem *item);

    const Catalog &m_catalog;
    QTreeWidget *m_tree;
    QToolButton *m_collapse;
    Location m_current;
    bool m_collapsed = false;
};

} // namespace Lodebook
