// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/field/minesite.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

MineSiteEntity::MineSiteEntity()
    : Entity("mine_site", QT_TRANSLATE_NOOP("Entities", "Mine site"), QT_TRANSLATE_NOOP("Entities", "Mine sites"),
             Room::Field)
{
    declareSite();
    declareWhereItIs();
    declareWhoWorksThere();
    declareConflictAndHighRisk();
    arrange();
}

void MineSiteEntity::declareSite()
{
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(160);
    siteCode.setLabel(QT_TRANSLATE_NOOP("Entities", "Site code"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "In the ICGLR form where there is one")).setIndexed().setMaxLength(60);
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices({
        {"artisanal", QT_TRANSLATE_NOOP("Entities", "Artisanal")},
        {"semi_mechanised", QT_TRANSLATE_NOOP("Entities", "Semi-mechanised")},
        {"small", QT_TRANSLATE_NOOP("Entities", "Small-scale")},
        {"medium", QT_TRANSLATE_NOOP("Entities", "Medium-scale")},
        {"large", QT_TRANSLATE_NOOP("Entities", "Large-scale")},
    });
    activity.setLabel(QT_TRANSLATE_NOOP("Entities", "Activity")).setIndexed().setChoices({
        {"active", QT_TRANSLATE_NOOP("Entities", "Active")},
        {"inactive", QT_TRANSLATE_NOOP("Entities", "Inactive")},
        {"abandoned", QT_TRANSLATE_NOOP("Entities", "Abandoned")},
    });
    minerals.setLabel(QT_TRANSLATE_NOOP("Entities", "Minerals")).setTarget("mineral");
    licence.setLabel(QT_TRANSLATE_NOOP("Entities", "Licence")).setIndexed().setMaxLength(120);
}

void MineSiteEntity::declareWhereItIs()
{
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setRequired().setIndexed();
    region.setLabel(QT_TRANSLATE_NOOP("Entities", "Region")).setTarget("region").setIndexed();
    district.setLabel(QT_TRANSLATE_NOOP("Entities", "District")).setIndexed().setMaxLength(120);
    territory.setLabel(QT_TRANSLATE_NOOP("Entities", "Territory")).setMaxLength(120);
    chiefdom.setLabel(QT_TRANSLATE_NOOP("Entities", "Chiefdom")).setMaxLength(120);
    grouping.setLabel(QT_TRANSLATE_NOOP("Entities", "Grouping")).setMaxLength(120);
    village.setLabel(QT_TRANSLATE_NOOP("Entities", "Village")).setMaxLength(120);
    position.setLabel(QT_TRANSLATE_NOOP("Entities", "Position"));
    locationOrigin.setLabel(QT_TRANSLATE_NOOP("Entities", "Origin of the position"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "GPS, satellite image, approximation ..."))
        .setMaxLength(120).setSearchable(false);
}

void MineSiteEntity::declareWhoWorksThere()
{
    workers.setLabel(QT_TRANSLATE_NOOP("Entities", "Workers"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "All of them, where women and men are not counted apart"))
        .setIndexed().setRange(0);
    workersWomen.setLabel(QT_TRANSLATE_NOOP("Entities", "Women")).setRange(0);
    workersMen.setLabel(QT_TRANSLATE_NOOP("Entities", "Men")).setRange(0);
    cooperative.setLabel(QT_TRANSLATE_NOOP("Entities", "Cooperative")).setTarget("organisation");
    phoneCoverage.setLabel(QT_TRANSLATE_NOOP("Entities", "Phone coverage"));
    projects.setLabel(QT_TRANSLATE_NOOP("Entities", "Projects")).setTarget("project");
}

void MineSiteEntity::declareConflictAndHighRisk()
{
    cahraBasis.setLabel(QT_TRANSLATE_NOOP("Entities", "CAHRA basis"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "On what the site counts as lying in a conflict-affected or high-risk area"))
        .setChoices({
            {"list", QT_TRANSLATE_NOOP("Entities", "List")},
            {"own_determination", QT_TRANSLATE_NOOP("Entities", "Own determination")},
        });
    cahraReason.setLabel(QT_TRANSLATE_NOOP("Entities", "Reasons for the own determination"));
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where these facts come from")).setMaxLength(400).setSearchable(false);
}

void MineSiteEntity::arrange()
{
    addDerived({.name = "cahra_status",
                .label = QT_TRANSLATE_NOOP("Entities", "CAHRA status"),
                .type = FieldType::Choice,
                .choices = {
                    {"on_list", QT_TRANSLATE_NOOP("Entities", "On the list")},
                    {"own_determination", QT_TRANSLATE_NOOP("Entities", "Own determination")},
                    {"not_listed", QT_TRANSLATE_NOOP("Entities", "Not on the list")},
                    {"unknown", QT_TRANSLATE_NOOP("Entities", "Unknown")},
                },
                .unit = {}});
    addDerived({.name = "responsible",
                .label = QT_TRANSLATE_NOOP("Entities", "Responsible"),
                .type = FieldType::YesNo,
                .choices = {},
                .unit = {}});
    addDerived({.name = "last_visit_on",
                .label = QT_TRANSLATE_NOOP("Entities", "Last visit"),
                .type = FieldType::Date,
                .choices = {},
                .unit = {}});
    addDerived({.name = "status_now",
                .label = QT_TRANSLATE_NOOP("Entities", "Status now"),
                .type = FieldType::Choice,
                .choices = {
                    {"blue", QT_TRANSLATE_NOOP("Entities", "Blue")},
                    {"green", QT_TRANSLATE_NOOP("Entities", "Green")},
                    {"yellow", QT_TRANSLATE_NOOP("Entities", "Yellow")},
                    {"red", QT_TRANSLATE_NOOP("Entities", "Red")},
                    {"expired", QT_TRANSLATE_NOOP("Entities", "Expired")},
                },
                .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Site"), {&name, &siteCode, &kind, &activity, &minerals, &licence}},
        {QT_TRANSLATE_NOOP("Entities", "Where it is"), {&country, &region, &district, &territory, &chiefdom, &grouping,
            &village, &position, &locationOrigin}},
        {QT_TRANSLATE_NOOP("Entities", "Who works there"), {&workers, &workersWomen, &workersMen, &cooperative,
            &phoneCoverage, &projects}},
        {QT_TRANSLATE_NOOP("Entities", "Conflict and high risk"), {&cahraBasis, &cahraReason, &source}},
    });
    setList({&name, &siteCode, &country, &region, &kind, &activity, &minerals, &workers});
    setTitle({&name});
    setOrder({{.field = &name}});
    addUniqueKey({&siteCode});
}

void MineSiteEntity::check(const Record &record, Problems &problems) const
{
    requireRegionOfCountry(record, country, region, problems);
    if (record.text(cahraBasis) == u"own_determination" && record.isEmpty(cahraReason))
        problems.append({&cahraReason, QCoreApplication::translate("EntityRules", "An own determination needs its reasons")});
    const qlonglong counted = record.get(workersWomen, 0) + record.get(workersMen, 0);
    if (!record.isEmpty(workers) && counted > record.get(workers, 0))
        problems.append({&workers, QCoreApplication::translate("EntityRules", "Women and men together are more than all workers")});
}

const MineSiteEntity &mineSite()
{
    static const MineSiteEntity entity;
    return entity;
}

} // namespace Lodebook
