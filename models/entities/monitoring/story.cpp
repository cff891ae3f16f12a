// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/monitoring/story.h"

namespace Lodebook {

StoryEntity::StoryEntity()
    : Entity("story", QT_TRANSLATE_NOOP("Entities", "Story"), QT_TRANSLATE_NOOP("Entities", "Stories"), Room::Monitoring)
{
    project.setLabel(QT_TRANSLATE_NOOP("Entities", "Project")).setTarget("project");
    visit.setLabel(QT_TRANSLATE_NOOP("Entities", "Visit"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "On which it was told")).setTarget("visit");
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(200);
    text.setLabel(QT_TRANSLATE_NOOP("Entities", "Text"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "As it was told, without names or places by which somebody could be known"));
    theme.setLabel(QT_TRANSLATE_NOOP("Entities", "Theme"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "What it is about; more themes can be added under Choice lists")).setIndexed()
        .setChoices({
            {"income", QT_TRANSLATE_NOOP("Entities", "Income and living")},
            {"safety", QT_TRANSLATE_NOOP("Entities", "Safety and health")},
            {"women", QT_TRANSLATE_NOOP("Entities", "Women in mining")},
            {"children", QT_TRANSLATE_NOOP("Entities", "Children and school")},
            {"security", QT_TRANSLATE_NOOP("Entities", "Security and conflict")},
            {"environment", QT_TRANSLATE_NOOP("Entities", "Environment")},
            {"trade", QT_TRANSLATE_NOOP("Entities", "Sales and prices")},
            {"organisation", QT_TRANSLATE_NOOP("Entities", "Working together")},
        });
    quoteConsent.setLabel(QT_TRANSLATE_NOOP("Entities", "Consent to be quoted"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Only stories with consent given are quoted in reports")).setIndexed()
        .setChoices({
            {"unknown", QT_TRANSLATE_NOOP("Entities", "Unknown")},
            {"given", QT_TRANSLATE_NOOP("Entities", "Given")},
            {"refused", QT_TRANSLATE_NOOP("Entities", "Refused")},
            {"withdrawn", QT_TRANSLATE_NOOP("Entities", "Withdrawn")},
        });

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Story"), {&title, &theme, &text}},
        {QT_TRANSLATE_NOOP("Entities", "Where it comes from"), {&project, &visit, &quoteConsent}},
    });
    setList({&title, &theme, &project, &visit, &quoteConsent});
    setTitle({&title});
    setOrder({{.field = &title}});
}

const StoryEntity &story()
{
    static const StoryEntity entity;
    return entity;
}

} // namespace Lodebook
