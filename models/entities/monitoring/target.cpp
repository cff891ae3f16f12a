// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/monitoring/target.h"

#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

TargetEntity::TargetEntity()
    : Entity("target", QT_TRANSLATE_NOOP("Entities", "Target"), QT_TRANSLATE_NOOP("Entities", "Targets"),
             Room::Monitoring)
{
    indicator.setLabel(QT_TRANSLATE_NOOP("Entities", "Indicator")).setTarget("indicator").setRequired();
    period.setLabel(QT_TRANSLATE_NOOP("Entities", "Period")).setRequired().setIndexed();
    value.setLabel(QT_TRANSLATE_NOOP("Entities", "Value"));
    category.setLabel(QT_TRANSLATE_NOOP("Entities", "Category"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The part it is about, such as sex=women")).setIndexed().setMaxLength(120);
    replaces.setLabel(QT_TRANSLATE_NOOP("Entities", "Replaces"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The target this one revises")).setTarget("target");
    reason.setLabel(QT_TRANSLATE_NOOP("Entities", "Reason for the revision")).setMaxLength(400);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Target"), {&indicator, &period, &value, &category}},
        {QT_TRANSLATE_NOOP("Entities", "Revision"), {&replaces, &reason}},
    });
    setList({&indicator, &period, &value, &category, &replaces, &reason});
    setTitle({&indicator, &period, &category});
    setOrder({{.field = &indicator}, {.field = &period}});
}

void TargetEntity::check(const Record &record, Problems &problems) const
{
    if (!record.isEmpty(replaces) && record.isEmpty(reason))
        problems.append({&reason, QCoreApplication::translate("EntityRules", "A revised target needs its reason")});
}

const TargetEntity &target()
{
    static const TargetEntity entity;
    return entity;
}

} // namespace Lodebook
