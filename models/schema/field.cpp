// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/field.h"

#include "models/core/spokenlanguage.h"
#include "models/schema/entity.h"
#include "models/schema/fielddeclaration.h"

#include <QCoreApplication>

namespace Lodebook {

Field::Field(Entity *owner, const QString &name, FieldType type)
    : m_entity(owner)
    , m_name(name)
    , m_type(type)
    , m_index(owner->append(this))
{
}

Field::Field(const Entity &owner, const FieldDeclaration &declaration, int index)
    : m_entity(&owner)
    , m_name(declaration.name)
    , m_type(declaration.type)
    , m_index(index)
    , m_declaration(std::make_shared<const FieldDeclaration>(declaration))
    , m_required(declaration.required)
    , m_personal(declaration.personal)
    , m_restricted(declaration.restricted)
    , m_searchable(declaration.searchable)
    , m_maxLength(declaration.maxLength)
    , m_minimum(declaration.minimum)
    , m_maximum(declaration.maximum)
    , m_unit(declaration.unit)
    , m_target(declaration.target)
{
}

QString Field::label() const
{
    if (m_declaration) {
        const QMap<QString, QString> &labels = m_declaration->labels;
        const QString spoken = labels.value(SpokenLanguage::locale().name().section(u'_', 0, 0));
        const QString label = spoken.isEmpty() ? labels.value(QStringLiteral("en")) : spoken;
        return label.isEmpty() ? m_name : label;
    }
    return m_label ? QCoreApplication::translate("Entities", m_label) : m_name;
}

QString Field::help() const
{
    if (m_declaration)
        return m_declaration->help;
    return m_help ? QCoreApplication::translate("Entities", m_help) : QString();
}

bool Field::isSearchable() const
{
    if (m_searchable)
        return *m_searchable;
    switch (m_type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
        return true;
    case FieldType::Url:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Period:
    case FieldType::YesNo:
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Code:
    case FieldType::Codes:
    case FieldType::Link:
    case FieldType::Links:
    case FieldType::AnyLink:
    case FieldType::Point:
        return false;
    }
    return false;
}

Field &Field::setLabel(const char *sourceText)
{
    m_label = sourceText;
    return *this;
}

Field &Field::setHelp(const char *sourceText)
{
    m_help = sourceText;
    return *this;
}

Field &Field::setRequired()
{
    m_required = true;
    return *this;
}

Field &Field::setSystem()
{
    m_system = true;
    return *this;
}

Field &Field::setPersonal()
{
    m_personal = true;
    return *this;
}

Field &Field::setRestricted()
{
    m_restricted = true;
    return *this;
}

Field &Field::setSearchable(bool searchable)
{
    m_searchable = searchable;
    return *this;
}

Field &Field::setIndexed()
{
    m_indexed = true;
    return *this;
}

Field &Field::setMaxLength(int characters)
{
    m_maxLength = characters;
    return *this;
}

Field &Field::setRange(std::optional<double> minimum, std::optional<double> maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    return *this;
}

Field &Field::setUnit(const QString &unit)
{
    m_unit = unit;
    return *this;
}

Field &Field::setChoices(QList<Choice> choices)
{
    m_choices = std::move(choices);
    return *this;
}

Field &Field::setTarget(const QString &entity)
{
    m_target = entity;
    return *this;
}

Field &Field::setSince(int schemaVersion)
{
    m_since = schemaVersion;
    return *this;
}

QString typeName(const Field &field)
{
    switch (field.type()) {
    case FieldType::Text: return QStringLiteral("text");
    case FieldType::LongText: return QStringLiteral("long_text");
    case FieldType::Integer: return QStringLiteral("integer");
    case FieldType::Decimal: return QStringLiteral("decimal");
    case FieldType::Money: return QStringLiteral("money");
    case FieldType::Date: return QStringLiteral("date");
    case FieldType::Moment: return QStringLiteral("moment");
    case FieldType::Period: return QStringLiteral("period");
    case FieldType::YesNo: return QStringLiteral("yes_no");
    case FieldType::Choice: return QStringLiteral("choice");
    case FieldType::Choices: return QStringLiteral("choices");
    case FieldType::Code:
    case FieldType::Codes: return field.target();
    case FieldType::Link: return QStringLiteral("link");
    case FieldType::Links: return QStringLiteral("links");
    case FieldType::AnyLink: return QStringLiteral("any_link");
    case FieldType::Point: return QStringLiteral("point");
    case FieldType::Email: return QStringLiteral("email");
    case FieldType::Phone: return QStringLiteral("phone");
    case FieldType::Url: return QStringLiteral("url");
    }
    return {};
}

} // namespace Lodebook
