// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/storage/query.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Lodebook {

/// A column of a listing: a field reached by a path, or a derived figure of the entity itself.
struct ListColumn
{
    FieldPath path;                   ///< Not read when derived is set. Empty and not derived: the id.
    const Derived *derived = nullptr;

    [[nodiscard]] QString name() const;
};

/// The columns of an entity in dictionary order: id, number, own fields, derived figures, kept fields.
[[nodiscard]] QList<ListColumn> allColumns(const Entity &entity);
/// The columns a comma-separated list names. Invalid: one of them does not exist.
[[nodiscard]] Result<QList<ListColumn>> columnsFromText(const Catalog &catalog, const Entity &entity, const QString &text);

/// A derived value in JSON; the same shapes as fields have.
[[nodiscard]] QJsonValue derivedJson(const Derived &derived, const QVariant &value);
[[nodiscard]] QString derivedText(const Derived &derived, const QVariant &value);

/// JSON with the members in the order they were added: commands.md promises dictionary order, QJsonObject sorts.
class OrderedJson
{
public:
    void add(const QString &name, const QJsonValue &value);
    void add(const QString &name, const OrderedJson &value);
    void add(const QString &name, const QList<OrderedJson> &values);
    [[nodiscard]] QByteArray text() const; ///< Compact UTF-8.

private:
    void addText(const QString &name, const QByteArray &json);
    QByteArray m_members;
};

/// One JSON value alone, as text.
[[nodiscard]] QByteArray jsonText(const QJsonValue &value);

} // namespace Lodebook
