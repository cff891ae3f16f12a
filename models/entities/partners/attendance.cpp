// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/attendance.h"

#include "models/entities/common/choicelists.h"

namespace Lodebook {

AttendanceEntity::AttendanceEntity()
    : Entity("attendance", QT_TRANSLATE_NOOP("Entities", "Attendance"), QT_TRANSLATE_NOOP("Entities", "Attendances"), Room::Partners)
{
    event.setLabel(QT_TRANSLATE_NOOP("Entities", "Event")).setTarget("event").setRequired();
    person.setLabel(QT_TRANSLATE_NOOP("Entities", "Person")).setTarget("person");
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation");
    pillar.setLabel(QT_TRANSLATE_NOOP("Entities", "Pillar")).setIndexed().setChoices(pillarChoices());
    tier.setLabel(QT_TRANSLATE_NOOP("Entities", "Tier")).setIndexed().setChoices(tierChoices());
    sex.setLabel(QT_TRANSLATE_NOOP("Entities", "Sex")).setPersonal().setIndexed().setChoices({
        {"female", QT_TRANSLATE_NOOP("Entities", "Female")},
        {"male", QT_TRANSLATE_NOOP("Entities", "Male")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setIndexed();
    state.setLabel(QT_TRANSLATE_NOOP("Entities", "State")).setIndexed().setChoices({
        {"invited", QT_TRANSLATE_NOOP("Entities", "Invited")},
        {"registered", QT_TRANSLATE_NOOP("Entities", "Registered")},
        {"attended", QT_TRANSLATE_NOOP("Entities", "Attended")},
        {"absent", QT_TRANSLATE_NOOP("Entities", "Absent")},
    });

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Attendance"), {&event, &person, &state}},
        {QT_TRANSLATE_NOOP("Entities", "On the day of the event"), {&organisation, &pillar, &tier, &country, &sex}},
    });
    setList({&event, &person, &organisation, &state, &pillar, &tier, &country});
    setTitle({&person, &organisation, &event});
    setOrder({{.field = &event}, {.field = &person}});
    addUniqueKey({&event, &person});
}

const AttendanceEntity &attendance()
{
    static const AttendanceEntity entity;
    return entity;
}

} // namespace Lodebook
