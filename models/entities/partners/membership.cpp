// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/membership.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

MembershipEntity::MembershipEntity()
    : Entity("membership", QT_TRANSLATE_NOOP("Entities", "Membership"), QT_TRANSLATE_NOOP("Entities", "Memberships"),
             Room::Partners)
{
    declareFields();
    arrange();
}

void MembershipEntity::declareFields()
{
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation").setRequired();
    category.setLabel(QT_TRANSLATE_NOOP("Entities", "Category")).setIndexed().setChoices({
        {"strategic", QT_TRANSLATE_NOOP("Entities", "Strategic")},
        {"normal", QT_TRANSLATE_NOOP("Entities", "Normal")},
        {"basic", QT_TRANSLATE_NOOP("Entities", "Basic")},
        {"civil_society", QT_TRANSLATE_NOOP("Entities", "Civil society")},
        {"government", QT_TRANSLATE_NOOP("Entities", "Government")},
        {"observer", QT_TRANSLATE_NOOP("Entities", "Observer")},
    });
    leadOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Lead since"));
    appliedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Applied on")).setIndexed();
    ddCheckOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Due diligence checked on"));
    ddCheckResult.setLabel(QT_TRANSLATE_NOOP("Entities", "Due-diligence check")).setChoices({
        {"passed", QT_TRANSLATE_NOOP("Entities", "Passed")},
        {"passed_with_conditions", QT_TRANSLATE_NOOP("Entities", "Passed with conditions")},
        {"failed", QT_TRANSLATE_NOOP("Entities", "Failed")},
    });
    sanctionsCheckedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Sanctions lists checked on"));
    sanctionsResult.setLabel(QT_TRANSLATE_NOOP("Entities", "Sanctions check")).setChoices({
        {"clear", QT_TRANSLATE_NOOP("Entities", "Clear")},
        {"unclear", QT_TRANSLATE_NOOP("Entities", "Unclear")},
        {"match", QT_TRANSLATE_NOOP("Entities", "Match")},
    });
    sanctionsLists.setLabel(QT_TRANSLATE_NOOP("Entities", "Sanctions lists looked at")).setSince(12).setChoices({
        {"un", QT_TRANSLATE_NOOP("Entities", "United Nations")},
        {"eu", QT_TRANSLATE_NOOP("Entities", "European Union")},
        {"national", QT_TRANSLATE_NOOP("Entities", "A national list")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });
    sanctionsCheckedBy.setLabel(QT_TRANSLATE_NOOP("Entities", "Sanctions checked by")).setTarget("officer").setSince(12);
    decidedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Decided on")).setIndexed();
    decision.setLabel(QT_TRANSLATE_NOOP("Entities", "Decision")).setIndexed().setChoices({
        {"accepted", QT_TRANSLATE_NOOP("Entities", "Accepted")},
        {"refused", QT_TRANSLATE_NOOP("Entities", "Refused")},
        {"deferred", QT_TRANSLATE_NOOP("Entities", "Deferred")},
    });
    mouSignedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Memorandum signed on"));
    from.setLabel(QT_TRANSLATE_NOOP("Entities", "Member from")).setIndexed();
    until.setLabel(QT_TRANSLATE_NOOP("Entities", "Member until")).setIndexed();
    exitReason.setLabel(QT_TRANSLATE_NOOP("Entities", "Reason for leaving")).setMaxLength(300);
    yearlyFee.setLabel(QT_TRANSLATE_NOOP("Entities", "Yearly fee")).setRange(0);
    note.setLabel(QT_TRANSLATE_NOOP("Entities", "Note"));
}

void MembershipEntity::arrange()
{
    addDerived({.name = "stage",
                .label = QT_TRANSLATE_NOOP("Entities", "Stage"),
                .type = FieldType::Choice,
                .choices = {
                    {"lead", QT_TRANSLATE_NOOP("Entities", "Lead")},
                    {"applicant", QT_TRANSLATE_NOOP("Entities", "Applicant")},
                    {"accepted", QT_TRANSLATE_NOOP("Entities", "Accepted")},
                    {"member", QT_TRANSLATE_NOOP("Entities", "Member")},
                    {"lapsed", QT_TRANSLATE_NOOP("Entities", "Lapsed")},
                    {"former", QT_TRANSLATE_NOOP("Entities", "Former")},
                    {"refused", QT_TRANSLATE_NOOP("Entities", "Refused")},
                },
                .unit = {}});
    addDerived({.name = "missing_checks",
                .label = QT_TRANSLATE_NOOP("Entities", "Missing before a decision"),
                .type = FieldType::Text,
                .choices = {},
                .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Membership"), {&organisation, &category, &yearlyFee}},
        {QT_TRANSLATE_NOOP("Entities", "Way in"), {&leadOn, &appliedOn, &ddCheckOn, &ddCheckResult, &sanctionsCheckedOn,
            &sanctionsResult, &sanctionsLists, &sanctionsCheckedBy, &decidedOn, &decision}},
        {QT_TRANSLATE_NOOP("Entities", "Member"), {&mouSignedOn, &from, &until, &exitReason, &note}},
    });
    setList({&organisation, &category, &appliedOn, &decision, &from, &until, &yearlyFee});
    setTitle({&organisation, &category});
    setOrder({{.field = &organisation}, {.field = &from}});
    setNumberPrefix("ME");
}

void MembershipEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, leadOn, appliedOn, problems);
    requireOrder(record, appliedOn, decidedOn, problems);
    requireOrder(record, from, until, problems);
    requireDateOf(record, decision, decidedOn, problems);
    requireDateOf(record, ddCheckResult, ddCheckOn, problems);
    requireDateOf(record, sanctionsResult, sanctionsCheckedOn, problems);
    if (record.text(decision) == u"accepted" && record.text(sanctionsResult) == u"match")
        problems.append({&decision, QCoreApplication::translate("EntityRules", "An organisation that stands on a sanctions list cannot be accepted: correct the check, or defer the decision")});
    if (record.text(decision) == u"accepted" && record.text(ddCheckResult) == u"failed")
        problems.append({&decision, QCoreApplication::translate("EntityRules", "The due-diligence check failed: correct the check, or defer the decision")});
    if (record.text(decision) == u"refused" && !record.isEmpty(from))
        problems.append({&from, QCoreApplication::translate("EntityRules", "The application was refused: there is no membership to begin")});
}

const MembershipEntity &membership()
{
    static const MembershipEntity entity;
    return entity;
}

} // namespace Lodebook
