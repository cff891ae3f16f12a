// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/catalog.h"

namespace Lodebook {

Catalog::Catalog(QList<const Entity *> entities)
    : m_entities(std::move(entities))
{
    for (const Entity *entity : m_entities)
        m_byName.insert(entity->name(), entity);
}

const Entity *Catalog::entity(QStringView name) const
{
    return m_byName.value(name.toString());
}

QList<ChildLink> Catalog::children(const Entity &parent) const
{
    QList<ChildLink> links;
    for (const Entity *entity : m_entities) {
        for (const Field *field : entity->ownFields()) {
            if (field->type() == FieldType::Link && field->target() == parent.name())
                links.append({entity, field});
        }
    }
    return links;
}

const Entity *Catalog::target(const Field &field) const
{
    return field.target().isEmpty() ? nullptr : m_byName.value(field.target());
}

} // namespace Lodebook
