// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/engagementplan.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

/// The levels of participation of the IAP2 spectrum, least first.
QList<Choice> levelChoices()
{
    return {
        {"inform", QT_TRANSLATE_NOOP("Entities", "Inform")},
        {"consult", QT_TRANSLATE_NOOP("Entities", "Consult")},
        {"involve", QT_TRANSLATE_NOOP("Entities", "Involve")},
        {"collaborate", QT_TRANSLATE_NOOP("Entities", "Collaborate")},
        {"empower", QT_TRANSLATE_NOOP("Entities", "Empower")},
    };
}

} // namespace

EngagementPlanEntity::EngagementPlanEntity()
    : Entity("engagement_plan", QT_TRANSLATE_NOOP("Entities", "Engagement plan"), QT_TRANSLATE_NOOP("Entities", "Engagement plans"),
             Room::Partners)
{
    declareFields();
    arrange();
}

void EngagementPlanEntity::declareFields()
{
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Partner")).setTarget("organisation").setRequired();
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(250);
    priority.setLabel(QT_TRANSLATE_NOOP("Entities", "Priority")).setIndexed().setChoices({
        {"high", QT_TRANSLATE_NOOP("Entities", "High")},
        {"medium", QT_TRANSLATE_NOOP("Entities", "Medium")},
        {"low", QT_TRANSLATE_NOOP("Entities", "Low")},
    });
    rationale.setLabel(QT_TRANSLATE_NOOP("Entities", "Why this partner"));
    sharedObjectives.setLabel(QT_TRANSLATE_NOOP("Entities", "Shared objectives"));
    influence.setLabel(QT_TRANSLATE_NOOP("Entities", "Influence"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "How much the partner can change for responsible minerals, from 1 (little) to 5 (much)"))
        .setIndexed().setRange(1, 5);
    interest.setLabel(QT_TRANSLATE_NOOP("Entities", "Interest"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "How much the partner wants to work with the partnership, from 1 (little) to 5 (much)"))
        .setIndexed().setRange(1, 5);
    levelNow.setLabel(QT_TRANSLATE_NOOP("Entities", "Level now")).setIndexed().setChoices(levelChoices());
    levelWanted.setLabel(QT_TRANSLATE_NOOP("Entities", "Level wanted")).setIndexed().setChoices(levelChoices());
    owner.setLabel(QT_TRANSLATE_NOOP("Entities", "Owner")).setTarget("officer");
    from.setLabel(QT_TRANSLATE_NOOP("Entities", "From")).setIndexed();
    reviewOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Review on")).setIndexed();
    status.setLabel(QT_TRANSLATE_NOOP("Entities", "Status")).setIndexed().setChoices({
        {"draft", QT_TRANSLATE_NOOP("Entities", "Draft")},
        {"approved", QT_TRANSLATE_NOOP("Entities", "Approved")},
        {"active", QT_TRANSLATE_NOOP("Entities", "Active")},
        {"under_review", QT_TRANSLATE_NOOP("Entities", "Under review")},
        {"closed", QT_TRANSLATE_NOOP("Entities", "Closed")},
    });
    approvedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Approved on")).setIndexed();
    planTemplate.setLabel(QT_TRANSLATE_NOOP("Entities", "Plan template"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Whose actions the plan follows")).setTarget("plan_template");
    contacts.setLabel(QT_TRANSLATE_NOOP("Entities", "Contacts")).setTarget("person");
    partnerMembers.setLabel(QT_TRANSLATE_NOOP("Entities", "Takes part there"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Organisations that take part in the partner’s work: the members of an alliance, the parties of a programme"))
        .setTarget("organisation");
    countries.setLabel(QT_TRANSLATE_NOOP("Entities", "Countries"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where the partner works")).setTarget("country");
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where these facts come from")).setMaxLength(1000).setSearchable(false);
}

void EngagementPlanEntity::arrange()
{
    addDerived({.name = "overlap",
                .label = QT_TRANSLATE_NOOP("Entities", "Overlap"),
                .type = FieldType::Text,
                .choices = {},
                .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Engagement plan"), {&organisation, &title, &priority, &status, &owner, &from, &approvedOn, &reviewOn}},
        {QT_TRANSLATE_NOOP("Entities", "Why and what for"), {&rationale, &sharedObjectives}},
        {QT_TRANSLATE_NOOP("Entities", "Where the partner stands"), {&influence, &interest, &levelNow, &levelWanted, &contacts, &partnerMembers, &countries}},
        {QT_TRANSLATE_NOOP("Entities", "Where it comes from"), {&planTemplate, &source}},
    });
    setList({&organisation, &title, &priority, &status, &owner, &reviewOn, &influence, &interest});
    setTitle({&title});
    setOrder({{.field = &organisation}, {.field = &from, .descending = true}});
    setNumberPrefix("EP");
}

void EngagementPlanEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, from, reviewOn, problems);
    const QString code = record.text(status);
    if ((code == u"approved" || code == u"active") && record.isEmpty(approvedOn))
        problems.append({&approvedOn, QCoreApplication::translate("EntityRules", "An approved or active plan names the day of its approval")});
}

const EngagementPlanEntity &engagementPlan()
{
    static const EngagementPlanEntity entity;
    return entity;
}

} // namespace Lodebook
