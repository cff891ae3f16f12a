// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/grants/project.h"

#include "models/entities/common/choicelists.h"
#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

ProjectEntity::ProjectEntity()
    : Entity("project", QT_TRANSLATE_NOOP("Entities", "Project"), QT_TRANSLATE_NOOP("Entities", "Projects"), Room::Grants)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(300);
    application.setLabel(QT_TRANSLATE_NOOP("Entities", "Application"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The application it was granted on")).setTarget("application");
    lead.setLabel(QT_TRANSLATE_NOOP("Entities", "Lead partner")).setTarget("organisation").setRequired();
    countries.setLabel(QT_TRANSLATE_NOOP("Entities", "Countries")).setTarget("country");
    regions.setLabel(QT_TRANSLATE_NOOP("Entities", "Regions")).setTarget("region");
    minerals.setLabel(QT_TRANSLATE_NOOP("Entities", "Minerals")).setTarget("mineral");
    from.setLabel(QT_TRANSLATE_NOOP("Entities", "From")).setIndexed();
    until.setLabel(QT_TRANSLATE_NOOP("Entities", "Until")).setIndexed();
    grant.setLabel(QT_TRANSLATE_NOOP("Entities", "Grant")).setIndexed().setRange(0);
    totalBudget.setLabel(QT_TRANSLATE_NOOP("Entities", "Total budget")).setRange(0);
    status.setLabel(QT_TRANSLATE_NOOP("Entities", "Status")).setIndexed().setChoices({
        {"pipeline", QT_TRANSLATE_NOOP("Entities", "Pipeline")},
        {"inception", QT_TRANSLATE_NOOP("Entities", "Inception")},
        {"implementation", QT_TRANSLATE_NOOP("Entities", "Implementation")},
        {"finalisation", QT_TRANSLATE_NOOP("Entities", "Finalisation")},
        {"closed", QT_TRANSLATE_NOOP("Entities", "Closed")},
        {"cancelled", QT_TRANSLATE_NOOP("Entities", "Cancelled")},
        {"suspended", QT_TRANSLATE_NOOP("Entities", "Suspended")},
    });
    iatiIdentifier.setLabel(QT_TRANSLATE_NOOP("Entities", "IATI identifier")).setIndexed().setMaxLength(120);
    description.setLabel(QT_TRANSLATE_NOOP("Entities", "Description"));
    officer.setLabel(QT_TRANSLATE_NOOP("Entities", "Officer")).setTarget("officer");
    genderMarker.setLabel(QT_TRANSLATE_NOOP("Entities", "Gender marker"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Policy marker of the OECD-DAC: how far the project aims at gender equality"))
        .setChoices(policyMarkerChoices());
    environmentMarker.setLabel(QT_TRANSLATE_NOOP("Entities", "Environment marker"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Policy marker of the OECD-DAC: how far the project aims at the environment"))
        .setChoices(policyMarkerChoices());
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where these facts come from")).setMaxLength(400).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Project"), {&title, &application, &lead, &officer, &status, &description}},
        {QT_TRANSLATE_NOOP("Entities", "Where and what"), {&countries, &regions, &minerals}},
        {QT_TRANSLATE_NOOP("Entities", "Time and money"), {&from, &until, &grant, &totalBudget}},
        {QT_TRANSLATE_NOOP("Entities", "For publication"), {&iatiIdentifier, &genderMarker, &environmentMarker, &source}},
    });
    setList({&title, &lead, &countries, &minerals, &status, &from, &until, &grant});
    setTitle({&title});
    setOrder({{.field = &from, .descending = true}, {.field = &title}});
    setNumberPrefix("PR");
}

void ProjectEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, from, until, problems);
    requireSameCurrency(record, grant, totalBudget, problems);
    requireAtMost(record, grant, totalBudget, problems);
}

const ProjectEntity &project()
{
    static const ProjectEntity entity;
    return entity;
}

} // namespace Lodebook
