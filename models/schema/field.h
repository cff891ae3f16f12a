// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/geopoint.h"
#include "models/core/money.h"
#include "models/core/period.h"
#include "models/core/recordid.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace Lodebook {

class Entity;
struct FieldDeclaration;

/// Everything a field can be. The list is closed: a new type breaks every consumer that has not thought of it.
/// Behind each stands the C++ type of its value in a Record; an empty value is an invalid QVariant.
enum class FieldType {
    Text,     ///< QString, one line.
    LongText, ///< QString, several lines.
    Integer,  ///< qlonglong
    Decimal,  ///< double
    Money,    ///< Money
    Date,     ///< QDate
    Moment,   ///< QDateTime, UTC
    Period,   ///< Period
    YesNo,    ///< bool
    Choice,   ///< QString, a code of the field's choices.
    Choices,  ///< QStringList of such codes.
    Code,     ///< QString, a code of a reference entity: country, region, mineral, currency ...
    Codes,    ///< QStringList of such codes.
    Link,     ///< RecordId of the target entity.
    Links,    ///< QList<RecordId> of the target entity.
    AnyLink,  ///< RecordRef: a record of any entity.
    Point,    ///< GeoPoint
    Email,    ///< QString
    Phone,    ///< QString
    Url,      ///< QString
};

/// One entry of a choice list. The code is stored and public, the label is for people.
struct Choice
{
    QString code;
    const char *label = nullptr; ///< Source text in the context "Entities".
};

/// What a field is: its public name, its type and what may stand in it. Data only, never behaviour.
class Field
{
    Q_DISABLE_COPY_MOVE(Field)

public:
    Field(Entity *owner, const QString &name, FieldType type);
    /// A field that a casebook adds. It lives as long as the program, beside the declared ones.
    Field(const Entity &owner, const FieldDeclaration &declaration, int index);

    const Entity &entity() const { return *m_entity; }
    const QString &name() const { return m_name; } ///< Public: table column, CSV and JSON heading, command line.
    FieldType type() const { return m_type; }
    int index() const { return m_index; } ///< Position among Record's values; no other field of the entity ever has it.
    bool isCustom() const { return m_declaration != nullptr; } ///< Added by the casebook.
    /// Of a custom field what the casebook says of it, null for the others.
    const FieldDeclaration *declaration() const { return m_declaration.get(); }

    QString label() const; ///< Translated now; never keep it.
    QString help() const;
    bool isRequired() const { return m_required; }
    bool isSystem() const { return m_system; }         ///< Kept by the store, not typed by people.
    bool isPersonal() const { return m_personal; }     ///< Data about a natural person.
    bool isRestricted() const { return m_restricted; } ///< Honoured in every way out.
    bool isSearchable() const;                         ///< Goes into the full-text index.
    bool isIndexed() const { return m_indexed; }       ///< Has an index of its own for sorting and filtering.
    int maxLength() const { return m_maxLength; }
    const std::optional<double> &minimum() const { return m_minimum; }
    const std::optional<double> &maximum() const { return m_maximum; }
    const QString &unit() const { return m_unit; }
    const QList<Choice> &choices() const { return m_choices; }
    const QString &target() const { return m_target; } ///< Entity a Link points to, or whose codes a Code takes.
    int since() const { return m_since; }              ///< Schema version that added it.

    // Called while the entity is being declared, never later.
    Field &setLabel(const char *sourceText);
    Field &setHelp(const char *sourceText);
    Field &setRequired();
    Field &setSystem();
    Field &setPersonal();
    Field &setRestricted();
    Field &setSearchable(bool searchable = true);
    Field &setIndexed();
    Field &setMaxLength(int characters);
    Field &setRange(std::optional<double> minimum, std::optional<double> maximum = std::nullopt);
    Field &setUnit(const QString &unit);
    Field &setChoices(QList<Choice> choices);
    Field &setTarget(const QString &entity);
    Field &setSince(int schemaVersion);

private:
    const Entity *m_entity; // not owned
    QString m_name;
    FieldType m_type;
    int m_index = -1;
    std::shared_ptr<const FieldDeclaration> m_declaration;
    const char *m_label = nullptr;
    const char *m_help = nullptr;
    bool m_required = false;
    bool m_system = false;
    bool m_personal = false;
    bool m_restricted = false;
    bool m_indexed = false;
    std::optional<bool> m_searchable;
    int m_maxLength = 0;
    std::optional<double> m_minimum;
    std::optional<double> m_maximum;
    QString m_unit;
    QList<Choice> m_choices;
    QString m_target;
    int m_since = 1;
};

/// A field whose value type the compiler knows. The only way code names a field.
template<FieldType Type, typename T>
class TypedField final : public Field
{
public:
    using Value = T;
    TypedField(Entity *owner, const char *name) : Field(owner, QString::fromLatin1(name), Type) {}
};

using TextField = TypedField<FieldType::Text, QString>;
using NoteField = TypedField<FieldType::LongText, QString>;
using IntegerField = TypedField<FieldType::Integer, qlonglong>;
using DecimalField = TypedField<FieldType::Decimal, double>;
using MoneyField = TypedField<FieldType::Money, Money>;
using DateField = TypedField<FieldType::Date, QDate>;
using MomentField = TypedField<FieldType::Moment, QDateTime>;
using PeriodField = TypedField<FieldType::Period, Period>;
using YesNoField = TypedField<FieldType::YesNo, bool>;
using ChoiceField = TypedField<FieldType::Choice, QString>;
using ChoicesField = TypedField<FieldType::Choices, QStringList>;
using CodeField = TypedField<FieldType::Code, QString>;
using CodesField = TypedField<FieldType::Codes, QStringList>;
using LinkField = TypedField<FieldType::Link, RecordId>;
using LinksField = TypedField<FieldType::Links, QList<RecordId>>;
using AnyLinkField = TypedField<FieldType::AnyLink, RecordRef>;
using PointField = TypedField<FieldType::Point, GeoPoint>;
using EmailField = TypedField<FieldType::Email, QString>;
using PhoneField = TypedField<FieldType::Phone, QString>;
using UrlField = TypedField<FieldType::Url, QString>;

/// The public name of a field's type: text, money, country, link ...
[[nodiscard]] QString typeName(const Field &field);

} // namespace Lodebook
