// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/vocabularyentry.h"

#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

VocabularyEntryEntity::VocabularyEntryEntity()
    : Entity("vocabulary_entry", QT_TRANSLATE_NOOP("Entities", "Vocabulary entry"), QT_TRANSLATE_NOOP("Entities", "Vocabulary"),
             Room::Common)
{
    entity.setLabel(QT_TRANSLATE_NOOP("Entities", "Entity"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Public name, such as organisation"))
        .setRequired().setIndexed().setMaxLength(60);
    field.setLabel(QT_TRANSLATE_NOOP("Entities", "Field"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Public name, such as kind")).setRequired().setIndexed().setMaxLength(60);
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setRequired().setIndexed().setMaxLength(60);
    label.setLabel(QT_TRANSLATE_NOOP("Entities", "Label")).setRequired().setIndexed().setMaxLength(120);
    labelFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Label in French")).setMaxLength(120);
    labelNl.setLabel(QT_TRANSLATE_NOOP("Entities", "Label in Dutch")).setMaxLength(120);
    labelEs.setLabel(QT_TRANSLATE_NOOP("Entities", "Label in Spanish")).setMaxLength(120).setSince(2);
    labelDe.setLabel(QT_TRANSLATE_NOOP("Entities", "Label in German")).setMaxLength(120).setSince(2);
    position.setLabel(QT_TRANSLATE_NOOP("Entities", "Position"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where it stands in the list")).setIndexed();
    retired.setLabel(QT_TRANSLATE_NOOP("Entities", "Retired"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Not offered any more; records that have it keep it"));
    mergedInto.setLabel(QT_TRANSLATE_NOOP("Entities", "Merged into"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The code that stands for it now")).setMaxLength(60);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Entry"), {&entity, &field, &code, &label, &labelFr, &labelEs, &labelNl, &labelDe, &position}},
        {QT_TRANSLATE_NOOP("Entities", "What became of it"), {&retired, &mergedInto}},
    });
    setList({&entity, &field, &code, &label, &position, &retired, &mergedInto});
    setTitle({&label});
    setOrder({{.field = &entity}, {.field = &field}, {.field = &position}});
    addUniqueKey({&entity, &field, &code});
}

void VocabularyEntryEntity::check(const Record &record, Problems &problems) const
{
    if (!record.isEmpty(mergedInto) && record.text(mergedInto) == record.text(code))
        problems.append({&mergedInto, QCoreApplication::translate("EntityRules", "An entry cannot be merged into itself")});
}

QStringList VocabularyEntryEntity::languages()
{
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("nl"), QStringLiteral("de")};
}

const Field &VocabularyEntryEntity::labelIn(const QString &language) const
{
    const Field *own = languages().contains(language) ? Entity::field(QString(QStringLiteral("label_") + language)) : nullptr;
    return own ? *own : label;
}

const VocabularyEntryEntity &vocabularyEntry()
{
    static const VocabularyEntryEntity entity;
    return entity;
}

} // namespace Lodebook
