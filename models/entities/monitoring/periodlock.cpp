// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/monitoring/periodlock.h"

namespace Lodebook {

PeriodLockEntity::PeriodLockEntity()
    : Entity("period_lock", QT_TRANSLATE_NOOP("Entities", "Closed period"), QT_TRANSLATE_NOOP("Entities", "Closed periods"),
             Room::Monitoring)
{
    project.setLabel(QT_TRANSLATE_NOOP("Entities", "Project")).setTarget("project").setRequired();
    period.setLabel(QT_TRANSLATE_NOOP("Entities", "Period")).setRequired().setIndexed();
    lockedBy.setLabel(QT_TRANSLATE_NOOP("Entities", "Closed by")).setTarget("officer");
    lockedAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Closed at")).setIndexed();

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Closed period"), {&project, &period, &lockedBy, &lockedAt}},
    });
    setList({&project, &period, &lockedBy, &lockedAt});
    setTitle({&project, &period});
    setOrder({{.field = &period, .descending = true}, {.field = &project}});
    addUniqueKey({&project, &period});
}

const PeriodLockEntity &periodLock()
{
    static const PeriodLockEntity entity;
    return entity;
}

} // namespace Lodebook
