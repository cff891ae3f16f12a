// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/customfield.h"

#include "models/entities/catalogue.h"
#include "models/schema/record.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntityRules)
};

/// A type people may choose, and what it is for the program.
struct OfferedType
{
    const char *code;
    const char *label;
    FieldType type;
    const char *target = nullptr; ///< Whose codes it takes.
};

constexpr std::array offeredTypes{
    OfferedType{"text", QT_TRANSLATE_NOOP("Entities", "Text, one line"), FieldType::Text},
    OfferedType{"long_text", QT_TRANSLATE_NOOP("Entities", "Text, several lines"), FieldType::LongText},
    OfferedType{"integer", QT_TRANSLATE_NOOP("Entities", "Whole number"), FieldType::Integer},
    OfferedType{"decimal", QT_TRANSLATE_NOOP("Entities", "Number with decimals"), FieldType::Decimal},
    OfferedType{"money", QT_TRANSLATE_NOOP("Entities", "Amount of money"), FieldType::Money},
    OfferedType{"date", QT_TRANSLATE_NOOP("Entities", "Date"), FieldType::Date},
    OfferedType{"period", QT_TRANSLATE_NOOP("Entities", "Period"), FieldType::Period},
    OfferedType{"yes_no", QT_TRANSLATE_NOOP("Entities", "Yes or no"), FieldType::YesNo},
    OfferedType{"choice", QT_TRANSLATE_NOOP("Entities", "One of a list"), FieldType::Choice},
    OfferedType{"choices", QT_TRANSLATE_NOOP("Entities", "Several of a list"), FieldType::Choices},
    OfferedType{"country", QT_TRANSLATE_NOOP("Entities", "Country"), FieldType::Code, "country"},
    OfferedType{"countries", QT_TRANSLATE_NOOP("Entities", "Countries"), FieldType::Codes, "country"},
    OfferedType{"mineral", QT_TRANSLATE_NOOP("Entities", "Mineral"), FieldType::Code, "mineral"},
    OfferedType{"minerals", QT_TRANSLATE_NOOP("Entities", "Minerals"), FieldType::Codes, "mineral"},
    OfferedType{"link", QT_TRANSLATE_NOOP("Entities", "Another record"), FieldType::Link},
    OfferedType{"point", QT_TRANSLATE_NOOP("Entities", "Position"), FieldType::Point},
    OfferedType{"email", QT_TRANSLATE_NOOP("Entities", "E-mail address"), FieldType::Email},
    OfferedType{"phone", QT_TRANSLATE_NOOP("Entities", "Phone number"), FieldType::Phone},
    OfferedType{"url", QT_TRANSLATE_NOOP("Entities", "Web address"), FieldType::Url},
};

const OfferedType *offeredType(const QString &code)
{
    const auto found = std::ranges::find_if(offeredTypes, [&code](const OfferedType &type) { return code == QLatin1String(type.code); });
    return found == offeredTypes.end() ? nullptr : &*found;
}

QList<Choice> typeChoices()
{
    QList<Choice> choices;
    for (const OfferedType &type : offeredTypes)
        choices.append({QString::fromLatin1(type.code), type.label});
    return choices;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal;
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText;
}

} // namespace

CustomFieldEntity::CustomFieldEntity()
    : Entity("custom_field", QT_TRANSLATE_NOOP("Entities", "Custom field"), QT_TRANSLATE_NOOP("Entities", "Custom fields"), Room::None)
{
    entity.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind of record"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Public name, such as organisation"))
        .setRequired().setIndexed().setMaxLength(60);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in files"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "x_ and then small letters, digits and _: the heading in files; stays as it is"))
        .setRequired().setIndexed().setMaxLength(50);
    type.setLabel(QT_TRANSLATE_NOOP("Entities", "What it holds")).setChoices(typeChoices()).setRequired();
    label.setLabel(QT_TRANSLATE_NOOP("Entities", "Label")).setRequired().setMaxLength(120);
    labelFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Label in French")).setMaxLength(120);
    labelEs.setLabel(QT_TRANSLATE_NOOP("Entities", "Label in Spanish")).setMaxLength(120);
    labelNl.setLabel(QT_TRANSLATE_NOOP("Entities", "Label in Dutch")).setMaxLength(120);
    labelDe.setLabel(QT_TRANSLATE_NOOP("Entities", "Label in German")).setMaxLength(120);
    help.setLabel(QT_TRANSLATE_NOOP("Entities", "Help")).setMaxLength(300);
    section.setLabel(QT_TRANSLATE_NOOP("Entities", "Heading in the form")).setMaxLength(80);
    position.setLabel(QT_TRANSLATE_NOOP("Entities", "Position"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where it stands among the added fields"))
        .setIndexed();
    inList.setLabel(QT_TRANSLATE_NOOP("Entities", "Column of the list"));
    required.setLabel(QT_TRANSLATE_NOOP("Entities", "Has to be filled in"));
    maxLength.setLabel(QT_TRANSLATE_NOOP("Entities", "Longest text")).setRange(1, 100'000)
        .setUnit(QStringLiteral("characters"));
    minimum.setLabel(QT_TRANSLATE_NOOP("Entities", "Smallest value"));
    maximum.setLabel(QT_TRANSLATE_NOOP("Entities", "Largest value"));
    unit.setLabel(QT_TRANSLATE_NOOP("Entities", "Unit")).setMaxLength(20);
    target.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind of the other record")).setMaxLength(60);
    searchable.setLabel(QT_TRANSLATE_NOOP("Entities", "Found by the search"));
    personal.setLabel(QT_TRANSLATE_NOOP("Entities", "About a person"));
    hidden.setLabel(QT_TRANSLATE_NOOP("Entities", "Restricted field"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Left out of every way out that is not allowed to hold it"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Field"), {&entity, &label, &type, &target, &name, &help}},
        {QT_TRANSLATE_NOOP("Entities", "Other languages"), {&labelFr, &labelEs, &labelNl, &labelDe}},
        {QT_TRANSLATE_NOOP("Entities", "Where it stands"), {&section, &position, &inList}},
        {QT_TRANSLATE_NOOP("Entities", "Rules"), {&required, &minimum, &maximum, &unit, &maxLength, &searchable, &personal, &hidden}},
    });
    setList({&entity, &label, &type, &name, &required, &section});
    setTitle({&label});
    setOrder({{.field = &entity}, {.field = &position}, {.field = &name}});
    addUniqueKey({&entity, &name});
}

void CustomFieldEntity::check(const Record &record, Problems &problems) const
{
    static const QRegularExpression form(QStringLiteral("^x_[a-z][a-z0-9_]*$"));
    const auto isKnown = [](const QString &kind) { return catalog().entity(kind) != nullptr; };
    if (const QString kind = record.text(entity); !record.isEmpty(entity) && (!isKnown(kind) || !takesCustomFields(*catalog().entity(kind))))
        problems.append({&entity, Words::tr("No fields can be added to “%1”").arg(kind)});
    if (!record.isEmpty(name) && !form.match(record.text(name)).hasMatch())
        problems.append({&name, Words::tr("“%1” is no name for an added field: it begins with x_ and goes on with small letters, digits and _").arg(record.text(name))});
    const OfferedType *offered = offeredType(record.text(type));
    if (!offered)
        return;
    const bool isLink = offered->type == FieldType::Link;
    if (isLink && !isKnown(record.text(target)))
        problems.append({&target, Words::tr("Say which kind of record it points to")});
    if (!isLink && !record.isEmpty(target))
        problems.append({&target, Words::tr("Only a field that holds another record points to a kind of record")});
    if (isLink && record.get(required, false))
        problems.append({&required, Words::tr("An added field that points to another record cannot be one that has to be filled in")});
    for (const Field *bound : {static_cast<const Field *>(&minimum), static_cast<const Field *>(&maximum)}) {
        if (!record.isEmpty(*bound) && !isNumber(offered->type))
            problems.append({bound, Words::tr("Only numbers have a smallest and a largest value")});
    }
    if (record.get(minimum).value_or(0) > record.get(maximum).value_or(record.get(minimum).value_or(0)))
        problems.append({&maximum, Words::tr("The largest value is below the smallest")});
    if (!record.isEmpty(maxLength) && !isText(offered->type))
        problems.append({&maxLength, Words::tr("Only texts have a length")});
}

const CustomFieldEntity &customField()
{
    static const CustomFieldEntity entity;
    return entity;
}

bool takesCustomFields(const Entity &entity)
{
    static const QStringList ownBooks{QStringLiteral("device"), QStringLiteral("setting"), QStringLiteral("vocabulary_entry"),
                                      QStringLiteral("saved_view"), QStringLiteral("custom_field"), QStringLiteral("attachment"),
                                      QStringLiteral("tag"), QStringLiteral("officer"), QStringLiteral("period_lock")};
    return !ownBooks.contains(entity.name());
}

FieldDeclaration declarationOf(const Record &definition)
{
    const CustomFieldEntity &fields = customField();
    const OfferedType *offered = offeredType(definition.text(fields.type));
    FieldDeclaration declared;
    declared.name = definition.text(fields.name);
    declared.type = offered ? offered->type : FieldType::Text;
    declared.target = offered && offered->target ? QString::fromLatin1(offered->target) : definition.text(fields.target);
    declared.labels = {{QStringLiteral("en"), definition.text(fields.label)}, {QStringLiteral("fr"), definition.text(fields.labelFr)},
                       {QStringLiteral("es"), definition.text(fields.labelEs)}, {QStringLiteral("nl"), definition.text(fields.labelNl)},
                       {QStringLiteral("de"), definition.text(fields.labelDe)}};
    declared.help = definition.text(fields.help);
    declared.section = definition.text(fields.section);
    declared.required = definition.get(fields.required, false);
    declared.personal = definition.get(fields.personal, false);
    declared.restricted = definition.get(fields.hidden, false);
    declared.searchable = definition.get(fields.searchable, isText(declared.type));
    declared.inList = definition.get(fields.inList, false);
    declared.maxLength = int(definition.get(fields.maxLength, declared.type == FieldType::Text ? 500 : 0));
    declared.minimum = definition.get(fields.minimum);
    declared.maximum = definition.get(fields.maximum);
    declared.unit = definition.text(fields.unit);
    return declared;
}

} // namespace Lodebook
