// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fieldtreemodel.h"

#include <QPushButton>
#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Lodebook {

/// The fields of an entity to choose from: a tree under headings, and a line that finds one by any words of its name.
class FieldChooser final : public QWidget
{
    Q_OBJECT

public:
    FieldChooser(const Catalog &catalog, const Entity &entity, FieldTreeModel::Use use, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<RecordColumn> current() const;
    void setCurrent(const QString &name);
    QTreeView &tree() const { return *m_tree; }
    QLineEdit &searchLine() const { return *m_search; }

signals:
    void chosen(const Lodebook::RecordColumn &column); ///< By double-click or Enter.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &typed);
    void choose();

    FieldTreeModel *m_fields;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTreeView *m_tree;
};

/// A button that says which field is meant and lets people choose another one.
class FieldButton final : public QPushButton
{
    Q_OBJECT

public:
    FieldButton(const Catalog &catalog, const Entity &entity, FieldTreeModel::Use use, QWidget *parent = nullptr);

    const RecordColumn &column() const { return m_column; }
    void setColumn(const RecordColumn &column);

signals:
    void columnChosen(const Lodebook::RecordColumn &column);

private:
    void showChooser();

    const Catalog &m_catalog; // not owned
    const Entity &m_entity;
    FieldTreeModel::Use m_use;
    RecordColumn m_column;
};

} // namespace Lodebook
