// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/entity.h"

#include "models/core/plaintext.h"
#include "models/schema/fielddeclaration.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <deque>
#include <map>

namespace Lodebook {

/// Grows only when the fields of a casebook change, which people do a few times in its life.
struct Entity::Extensions
{
    std::deque<Arrangement> arrangements;
    std::deque<Field> fields;
    std::map<std::pair<QString, FieldType>, int> places; ///< The index a name has for good.
};

namespace {

QMutex &extending()
{
    static QMutex mutex;
    return mutex;
}

} // namespace

QString Derived::translatedLabel() const
{
    return QCoreApplication::translate("Entities", label);
}

QString FormSection::translatedTitle() const
{
    if (title)
        return QCoreApplication::translate("Entities", title);
    return ownTitle.isEmpty() ? QCoreApplication::translate("Entities", "Added by this casebook") : ownTitle;
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
    for (const Field *field : fields()) {
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
    const QList<Field *> &all = fields();
    const auto found = std::ranges::find_if(all, [name](const Field *field) { return field->name() == name; });
    return found == all.end() ? nullptr : *found;
}

const Derived *Entity::derivedField(QStringView name) const
{
    const auto found = std::ranges::find_if(m_derived, [name](const Derived &derived) { return derived.name == name; });
    return found == m_derived.end() ? nullptr : &*found;
}

void Entity::check(const Record &, Problems &) const {}

int Entity::append(Field *field)
{
    m_declared.append(field);
    m_own.fields.append(field);
    m_valueCount = int(m_declared.size());
    return int(m_declared.size()) - 1;
}

bool Entity::setCustomFields(const QList<FieldDeclaration> &declarations) const
{
    const QMutexLocker lock(&extending());
    if (!m_extensions) {
        if (declarations.isEmpty())
            return false;
        m_extensions = std::make_unique<Extensions>();
    }
    QList<Field *> custom;
    for (const FieldDeclaration &declaration : declarations)
        custom.append(customField(declaration));
    if (fields().mid(m_declared.size()) == custom)
        return false;
    if (custom.isEmpty()) {
        m_extended.store(nullptr, std::memory_order_release);
        return true;
    }
    m_extensions->arrangements.push_back(extendedBy(custom));
    m_extended.store(&m_extensions->arrangements.back(), std::memory_order_release);
    return true;
}

Field *Entity::customField(const FieldDeclaration &declaration) const
{
    std::deque<Field> &known = m_extensions->fields;
    const auto same = std::ranges::find_if(known, [&declaration](const Field &field) { return *field.declaration() == declaration; });
    if (same != known.end())
        return &*same;
    const auto [place, isNew] = m_extensions->places.try_emplace({declaration.name, declaration.type}, m_valueCount.load());
    if (isNew)
        m_valueCount.fetch_add(1, std::memory_order_release);
    return &known.emplace_back(*this, declaration, place->second);
}

Entity::Arrangement Entity::extendedBy(const QList<Field *> &custom) const
{
    Arrangement all = m_own;
    all.fields.append(custom);
    for (const Field *field : custom) {
        const FieldDeclaration &declaration = *field->declaration();
        if (declaration.inList)
            all.list.append(field);
        const auto section = std::ranges::find_if(all.form, [&declaration](const FormSection &one) {
            if (declaration.section.isEmpty())
                return !one.title && one.ownTitle.isEmpty();
            const QString wanted = folded(declaration.section);
            return folded(one.translatedTitle()) == wanted || folded(QString::fromUtf8(one.title)) == wanted;
        });
        if (section != all.form.end())
            section->fields.append(field);
        else
            all.form.append({.title = nullptr, .fields = {field}, .ownTitle = declaration.section});
    }
    return all;
}

} // namespace Lodebook
