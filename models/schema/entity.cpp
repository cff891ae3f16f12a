// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/entity.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

QString Derived::translatedLabel() const
{
    return QCoreApplication::translate("Entities", label);
}

QString FormSection::translatedTitle() const
{
    return QCoreApplication::translate("Entities", title);
}

Entity::Entity(const char *name, const char *label, const char *pluralLabel, Room room)
    : m_name(QString::fromLatin1(name))
    , m_label(label)
    , m_plural(pluralLabel)
    , m_room(room)
{
    number.setLabel(QT_TRANSLATE_NOOP("Entities", "Number")).setSystem().setSearchable().setMaxLength(40);
    createdAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Created")).setSystem();
    createdBy.setLabel(QT_TRANSLATE_NOOP("Entities", "Created by")).setTarget(QStringLiteral("officer")).setSystem();
    changedAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Changed")).setSystem().setIndexed();
    changedBy.setLabel(QT_TRANSLATE_NOOP("Entities", "Changed by")).setTarget(QStringLiteral("officer")).setSystem();
    restricted.setLabel(QT_TRANSLATE_NOOP("Entities", "Restricted"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Personal or security-sensitive: left out of every way out that is not allowed to hold it"))
        .setSystem();
    deletedAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Deleted")).setSystem();
}

Entity::~Entity() = default;

QString Entity::label() const
{
    return QCoreApplication::translate("Entities", m_label);
}

QString Entity::pluralLabel() const
{
    return QCoreApplication::translate("Entities", m_plural);
}

QList<const Field *> Entity::ownFields() const
{
    QList<const Field *> own;
    for (const Field *field : m_fields) {
        if (!field->isSystem())
            own.append(field);
    }
    return own;
}

QList<const Field *> Entity::publicFields() const
{
    QList<const Field *> all;
    if (!m_numberPrefix.isEmpty())
        all.append(&number);
    all.append(ownFields());
    all.append({&restricted, &createdAt, &createdBy, &changedAt, &changedBy});
    return all;
}

const Field *Entity::field(QStringView name) const
{
    const auto found = std::ranges::find_if(m_fields, [name](const Field *field) { return field->name() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

const Derived *Entity::derivedField(QStringView name) const
{
    const auto found = std::ranges::find_if(m_derived, [name](const Derived &derived) { return derived.name == name; });
    return found == m_derived.end() ? nullptr : &*found;
}

void Entity::check(const Record &, Problems &) const {}

int Entity::append(Field *field)
{
    m_fields.append(field);
    return int(m_fields.size()) - 1;
}

} // namespace Lodebook
