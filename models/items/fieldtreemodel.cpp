// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldtreemodel.h"

#include "models/items/roles.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int mostLinks = 2; ///< How many links a path may follow: the partners of the project of a visit.

} // namespace

struct FieldTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    const char *title = nullptr; ///< Of a heading.
    bool isEntityText = false;   ///< The heading is one of a form.
    std::optional<RecordColumn> column;
    std::vector<std::unique_ptr<Node>> children;

    Node &add(std::optional<RecordColumn> of)
    {
        auto child = std::make_unique<Node>();
        child->parent = this;
        child->row = int(children.size());
        child->column = std::move(of);
        children.push_back(std::move(child));
        return *children.back();
    }
};

FieldTreeModel::FieldTreeModel(const Catalog &catalog, const Entity &entity, Use use, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalog(catalog)
    , m_root(std::make_unique<Node>())
{
    QSet<const Field *> placed;
    for (const FormSection &section : entity.formSections()) {
        Node *heading = addHeading(section.title, true);
        for (const Field *field : section.fields) {
            placed.insert(field);
            addField(*heading, FieldPath(*field), mostLinks);
        }
    }
    QList<const Field *> rest;
    for (const Field *field : entity.ownFields()) {
        if (!placed.contains(field))
            rest.append(field);
    }
    if (!rest.isEmpty()) {
        Node *heading = addHeading(QT_TR_NOOP("More fields"), false);
        for (const Field *field : std::as_const(rest))
            addField(*heading, FieldPath(*field), mostLinks);
    }
    if (use == Use::Columns && !entity.derived().isEmpty()) {
        Node *heading = addHeading(QT_TR_NOOP("What follows from other records"), false);
        for (const Derived &derived : entity.derived())
            m_byName.insert(derived.name, &heading->add(RecordColumn(derived)));
    }
    Node *kept = addHeading(QT_TR_NOOP("Kept by the program"), false);
    if (!entity.numberPrefix().isEmpty())
        addField(*kept, FieldPath(entity.number), 0);
    for (const Field *field :
         {static_cast<const Field *>(&entity.createdAt), static_cast<const Field *>(&entity.createdBy),
          static_cast<const Field *>(&entity.changedAt), static_cast<const Field *>(&entity.changedBy),
          static_cast<const Field *>(&entity.restricted), static_cast<const Field *>(&entity.deletedAt)})
        addField(*kept, FieldPath(*field), 0);
    std::erase_if(m_root->children, [](const std::unique_ptr<Node> &heading) { return heading->children.empty(); });
    for (size_t i = 0; i < m_root->children.size(); ++i)
        m_root->children[i]->row = int(i);
}

FieldTreeModel::~FieldTreeModel() = default;

FieldTreeModel::Node *FieldTreeModel::addHeading(const char *title, bool isEntityText)
{
    Node &heading = m_root->add(std::nullopt);
    heading.title = title;
    heading.isEntityText = isEntityText;
    return &heading;
}

void FieldTreeModel::addField(Node &parent, FieldPath path, int linksLeft)
{
    Node &node = parent.add(RecordColumn(path));
    m_byName.insert(path.text(), &node);
    if (path.last()->type() == FieldType::Link && linksLeft > 0)
        addLinked(node, path, linksLeft - 1);
}

void FieldTreeModel::addLinked(Node &parent, const FieldPath &path, int linksLeft)
{
    const Entity *target = m_catalog.target(*path.last());
    if (!target)
        return;
    QList<const Field *> fields = target->ownFields();
    if (!target->numberPrefix().isEmpty())
        fields.prepend(&target->number);
    for (const Field *field : std::as_const(fields)) {
        FieldPath further = path;
        further.steps.append(field);
        addField(parent, further, linksLeft);
    }
}

const FieldTreeModel::Node *FieldTreeModel::nodeOf(const QModelIndex &index)
{
    return static_cast<const Node *>(index.constInternalPointer());
}

QModelIndex FieldTreeModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

std::optional<RecordColumn> FieldTreeModel::columnAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->column : std::nullopt;
}

QModelIndex FieldTreeModel::indexOf(const QString &name) const
{
    const Node *node = m_byName.value(name);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex FieldTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = parent.isValid() ? *nodeOf(parent) : *m_root;
    if (column != 0 || row < 0 || row >= int(node.children.size()))
        return {};
    return createIndex(row, 0, node.children[size_t(row)].get());
}

QModelIndex FieldTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int FieldTreeModel::rowCount(const QModelIndex &parent) const
{
    return int((parent.isValid() ? *nodeOf(parent) : *m_root).children.size());
}

int FieldTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags FieldTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return nodeOf(index)->column ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

QVariant FieldTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    if (!node.column) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText
            ? QVariant(node.isEntityText ? QCoreApplication::translate("Entities", node.title) : tr(node.title))
            : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return node.column->derived() ? node.column->label() : node.column->field()->label();
    case Qt::AccessibleTextRole: return node.column->label();
    case Qt::ToolTipRole: return node.column->help();
    case ValueRole: return node.column->name();
    default: return {};
    }
}

} // namespace Lodebook
