// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

#include <QHash>

namespace Lodebook {

/// A link from one entity to another, seen from the target: "the visits of a mine site".
struct ChildLink
{
    const Entity *child = nullptr;
    const Field *link = nullptr;
};

/// All entities a casebook holds, those that others point to first.
class Catalog
{
public:
    explicit Catalog(QList<const Entity *> entities);

    const QList<const Entity *> &entities() const { return m_entities; }
    const Entity *entity(QStringView name) const; ///< Null when there is none.
    QList<ChildLink> children(const Entity &parent) const;
    /// The entity whose codes a Code field takes, or a Link points to; null for other fields.
    const Entity *target(const Field &field) const;

private:
    QList<const Entity *> m_entities;
    QHash<QString, const Entity *> m_byName;
};

} // namespace Lodebook
