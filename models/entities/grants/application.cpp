// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/grants/application.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

ApplicationEntity::ApplicationEntity()
    : Entity("application", QT_TRANSLATE_NOOP("Entities", "Application"), QT_TRANSLATE_NOOP("Entities", "Applications"),
             Room::Grants)
{
    call.setLabel(QT_TRANSLATE_NOOP("Entities", "Call for proposals")).setTarget("call").setRequired();
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(300);
    lead.setLabel(QT_TRANSLATE_NOOP("Entities", "Lead partner")).setTarget("organisation").setRequired();
    countries.setLabel(QT_TRANSLATE_NOOP("Entities", "Countries")).setTarget("country");
    minerals.setLabel(QT_TRANSLATE_NOOP("Entities", "Minerals")).setTarget("mineral");
    requested.setLabel(QT_TRANSLATE_NOOP("Entities", "Requested")).setIndexed().setRange(0);
    totalCost.setLabel(QT_TRANSLATE_NOOP("Entities", "Total cost")).setRange(0);
    ownContribution.setLabel(QT_TRANSLATE_NOOP("Entities", "Own contribution")).setRange(0);
    summary.setLabel(QT_TRANSLATE_NOOP("Entities", "Summary"));
    quickScanOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Quick scan on"));
    advice.setLabel(QT_TRANSLATE_NOOP("Entities", "Advice")).setIndexed().setChoices({
        {"positive", QT_TRANSLATE_NOOP("Entities", "Positive")},
        {"negative", QT_TRANSLATE_NOOP("Entities", "Negative")},
    });
    adviceOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Advice given on"));
    adviceText.setLabel(QT_TRANSLATE_NOOP("Entities", "Advice in words"));
    receivedAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Received at")).setIndexed();
    completeOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Complete on")).setIndexed();
    decision.setLabel(QT_TRANSLATE_NOOP("Entities", "Decision")).setIndexed().setChoices({
        {"award", QT_TRANSLATE_NOOP("Entities", "Award")},
        {"reserve", QT_TRANSLATE_NOOP("Entities", "Reserve")},
        {"reject", QT_TRANSLATE_NOOP("Entities", "Reject")},
        {"withdrawn", QT_TRANSLATE_NOOP("Entities", "Withdrawn")},
    });
    decidedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Decided on")).setIndexed();
    decisionReason.setLabel(QT_TRANSLATE_NOOP("Entities", "Reason for the decision"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Application"), {&call, &title, &lead, &countries, &minerals, &summary}},
        {QT_TRANSLATE_NOOP("Entities", "Money"), {&requested, &totalCost, &ownContribution}},
        {QT_TRANSLATE_NOOP("Entities", "Quick scan"), {&quickScanOn, &advice, &adviceOn, &adviceText}},
        {QT_TRANSLATE_NOOP("Entities", "Receipt and decision"), {&receivedAt, &completeOn, &decision, &decidedOn,
            &decisionReason}},
    });
    setList({&title, &call, &lead, &countries, &requested, &receivedAt, &decision});
    setTitle({&title});
    setOrder({{.field = &call}, {.field = &title}});
    setNumberPrefix("AP");
}

void ApplicationEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, quickScanOn, adviceOn, problems);
    requireDateOf(record, decision, decidedOn, problems);
    requireSameCurrency(record, requested, totalCost, problems);
    requireAtMost(record, requested, totalCost, problems);
}

const ApplicationEntity &application()
{
    static const ApplicationEntity entity;
    return entity;
}

} // namespace Lodebook
