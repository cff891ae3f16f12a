// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/belongings.h"

#include "models/entities/common/note.h"
#include "models/entities/common/task.h"

namespace Lodebook {

bool isTalkedAbout(const Entity &entity)
{
    return !entity.isReference() && entity.room() != Entity::Room::None;
}

QList<ChildLink> belongings(const Catalog &catalog, const Entity &entity)
{
    QList<ChildLink> links = entity.isReference() ? QList<ChildLink>() : catalog.children(entity);
    if (isTalkedAbout(entity))
        links += {ChildLink{&task(), &task().about}, ChildLink{&note(), &note().about}};
    return links;
}

QVariant linkTo(const Field &link, const RecordRef &parent)
{
    return link.type() == FieldType::AnyLink ? QVariant::fromValue(parent) : QVariant::fromValue(parent.id);
}

Query belongingTo(const RecordRef &parent, const Entity &child, const Field &link)
{
    return Query(child, Filter::leaf(link, Compare::Equal, linkTo(link, parent)));
}

} // namespace Lodebook
