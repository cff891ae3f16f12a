// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace Lodebook {

/// Everything a list of an entity can show or ask about, as a tree: its fields under the headings of its form, the
/// figures that follow from others, what the program keeps; and below each link the fields of the record it leads to.
class FieldTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Use {
        Columns,    ///< What can be shown.
        Conditions, ///< What the database can be asked about.
    };

    FieldTreeModel(const Catalog &catalog, const Entity &entity, Use use, QObject *parent = nullptr);
    ~FieldTreeModel() override;

    /// Nothing for a heading.
    [[nodiscard]] std::optional<RecordColumn> columnAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &name) const; ///< By the public name of the column.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node *addHeading(const char *title, bool isEntityText);
    void addField(Node &parent, FieldPath path, int linksLeft);
    void addLinked(Node &parent, const FieldPath &path, int linksLeft);
    static const Node *nodeOf(const QModelIndex &index);
    QModelIndex indexOf(const Node &node) const;

    const Catalog &m_catalog; // not owned
    std::unique_ptr<Node> m_root;
    QHash<QString, const Node *> m_byName;
};

} // namespace Lodebook
