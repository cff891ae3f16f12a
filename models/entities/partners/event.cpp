// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/event.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

EventEntity::EventEntity()
    : Entity("event", QT_TRANSLATE_NOOP("Entities", "Event"), QT_TRANSLATE_NOOP("Entities", "Events"), Room::Partners)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(250);
    campaign.setLabel(QT_TRANSLATE_NOOP("Entities", "Campaign")).setTarget("campaign");
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices({
        {"webinar", QT_TRANSLATE_NOOP("Entities", "Webinar")},
        {"conference", QT_TRANSLATE_NOOP("Entities", "Conference")},
        {"training", QT_TRANSLATE_NOOP("Entities", "Training")},
        {"round_table", QT_TRANSLATE_NOOP("Entities", "Round table")},
        {"working_group", QT_TRANSLATE_NOOP("Entities", "Working group")},
        {"field_trip", QT_TRANSLATE_NOOP("Entities", "Field trip")},
    });
    startsAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Starts")).setIndexed();
    endsAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Ends"));
    place.setLabel(QT_TRANSLATE_NOOP("Entities", "Place")).setMaxLength(250);
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setIndexed();
    online.setLabel(QT_TRANSLATE_NOOP("Entities", "Online"));
    topics.setLabel(QT_TRANSLATE_NOOP("Entities", "Topics"));
    places.setLabel(QT_TRANSLATE_NOOP("Entities", "Places"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "How many people can take part")).setRange(0);
    arrange();
}

void EventEntity::arrange()
{
    addDerived({.name = "invited", .label = QT_TRANSLATE_NOOP("Entities", "On the list"), .type = FieldType::Integer, .choices = {}, .unit = {}});
    addDerived({.name = "attended", .label = QT_TRANSLATE_NOOP("Entities", "Attended"), .type = FieldType::Integer, .choices = {}, .unit = {}});
    addDerived({.name = "attendance_by_pillar", .label = QT_TRANSLATE_NOOP("Entities", "Attendance by pillar"), .type = FieldType::Text, .choices = {}, .unit = {}});
    addDerived({.name = "attendance_by_tier", .label = QT_TRANSLATE_NOOP("Entities", "Attendance by tier"), .type = FieldType::Text, .choices = {}, .unit = {}});
    addDerived({.name = "attendance_by_sex", .label = QT_TRANSLATE_NOOP("Entities", "Attendance by sex"), .type = FieldType::Text, .choices = {}, .unit = {}});
    addDerived({.name = "attendance_by_country", .label = QT_TRANSLATE_NOOP("Entities", "Attendance by country"), .type = FieldType::Text, .choices = {}, .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Event"), {&title, &kind, &campaign, &topics}},
        {QT_TRANSLATE_NOOP("Entities", "When and where"), {&startsAt, &endsAt, &online, &place, &country, &places}},
    });
    setList({&title, &kind, &startsAt, &place, &country, &campaign, &places});
    setTitle({&title});
    setOrder({{.field = &startsAt, .descending = true}, {.field = &title}});
}

void EventEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, startsAt, endsAt, problems);
    requireBeside(record, endsAt, startsAt, problems);
}

const EventEntity &event()
{
    static const EventEntity entity;
    return entity;
}

} // namespace Lodebook
