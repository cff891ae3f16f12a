// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/grants/call.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

CallEntity::CallEntity()
    : Entity("call", QT_TRANSLATE_NOOP("Entities", "Call for proposals"), QT_TRANSLATE_NOOP("Entities", "Calls for proposals"),
             Room::Grants)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(250);
    year.setLabel(QT_TRANSLATE_NOOP("Entities", "Year")).setIndexed().setRange(2000, 2200);
    decree.setLabel(QT_TRANSLATE_NOOP("Entities", "Decree"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The publication that opened it, such as a number of the official gazette"))
        .setMaxLength(200);
    opensAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Opens")).setIndexed();
    quickScanUntil.setLabel(QT_TRANSLATE_NOOP("Entities", "Quick scans until"));
    closesAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Closes")).setIndexed();
    graceHours.setLabel(QT_TRANSLATE_NOOP("Entities", "Grace period"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Hours after closing in which an application is still taken as in time"))
        .setUnit("h").setRange(0, 240);
    ceiling.setLabel(QT_TRANSLATE_NOOP("Entities", "Ceiling"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The money of the whole call")).setRange(0);
    maxGrant.setLabel(QT_TRANSLATE_NOOP("Entities", "Largest grant")).setRange(0);
    maxShare.setLabel(QT_TRANSLATE_NOOP("Entities", "Largest share"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Of the total cost of a project")).setUnit("%").setRange(0, 100);
    minerals.setLabel(QT_TRANSLATE_NOOP("Entities", "Minerals")).setTarget("mineral");
    minimumTotal.setLabel(QT_TRANSLATE_NOOP("Entities", "Least total score")).setRange(0);
    tieBreak.setLabel(QT_TRANSLATE_NOOP("Entities", "Tie-break"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "What decides between equal totals")).setMaxLength(300);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Call for proposals"), {&title, &year, &decree, &minerals}},
        {QT_TRANSLATE_NOOP("Entities", "Window"), {&opensAt, &quickScanUntil, &closesAt, &graceHours}},
        {QT_TRANSLATE_NOOP("Entities", "Money and limits"), {&ceiling, &maxGrant, &maxShare, &minimumTotal, &tieBreak}},
    });
    setList({&title, &year, &opensAt, &closesAt, &ceiling, &maxGrant});
    setTitle({&title});
    setOrder({{.field = &year, .descending = true}, {.field = &title}});
}

void CallEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, opensAt, quickScanUntil, problems);
    requireOrder(record, opensAt, closesAt, problems);
    requireSameCurrency(record, maxGrant, ceiling, problems);
    requireAtMost(record, maxGrant, ceiling, problems);
}

const CallEntity &call()
{
    static const CallEntity entity;
    return entity;
}

} // namespace Lodebook
