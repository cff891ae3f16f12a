// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/belongings.h"

#include "models/entities/common/note.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/supplylink.h"
#include "models/entities/partners/organisation.h"

namespace Lodebook {

namespace {

/// Where a supply link begins is no link to one kind of record, and yet says whose it is, as much as where it ends.
bool beginsSupplies(const Entity &entity)
{
    return &entity == &organisation() || &entity == &mineSite();
}

} // namespace

bool isTalkedAbout(const Entity &entity)
{
    return !entity.isReference() && entity.room() != Entity::Room::None;
}

QList<ChildLink> belongings(const Catalog &catalog, const Entity &entity)
{
    QList<ChildLink> links = entity.isReference() ? QList<ChildLink>() : catalog.children(entity);
    if (beginsSupplies(entity))
        links.append({&supplyLink(), &supplyLink().from});
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
