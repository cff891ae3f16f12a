// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/contribution.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

ContributionEntity::ContributionEntity()
    : Entity("contribution", QT_TRANSLATE_NOOP("Entities", "Contribution"), QT_TRANSLATE_NOOP("Entities", "Contributions"),
             Room::Partners)
{
    membership.setLabel(QT_TRANSLATE_NOOP("Entities", "Membership")).setTarget("membership").setRequired();
    year.setLabel(QT_TRANSLATE_NOOP("Entities", "Year")).setRequired().setIndexed().setRange(2000, 2200);
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices({
        {"money", QT_TRANSLATE_NOOP("Entities", "Money")},
        {"in_kind", QT_TRANSLATE_NOOP("Entities", "In kind")},
    });
    amount.setLabel(QT_TRANSLATE_NOOP("Entities", "Amount")).setRange(0);
    hours.setLabel(QT_TRANSLATE_NOOP("Entities", "Hours")).setUnit("h").setRange(0);
    invoicedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Invoiced on")).setIndexed();
    dueOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Due on")).setIndexed();
    receivedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Received on")).setIndexed();
    receivedAmount.setLabel(QT_TRANSLATE_NOOP("Entities", "Received amount")).setRange(0);
    note.setLabel(QT_TRANSLATE_NOOP("Entities", "Note"));

    addDerived({.name = "state",
                .label = QT_TRANSLATE_NOOP("Entities", "State"),
                .type = FieldType::Choice,
                .choices = {
                    {"planned", QT_TRANSLATE_NOOP("Entities", "Planned")},
                    {"invoiced", QT_TRANSLATE_NOOP("Entities", "Invoiced")},
                    {"overdue", QT_TRANSLATE_NOOP("Entities", "Overdue")},
                    {"partly_received", QT_TRANSLATE_NOOP("Entities", "Partly received")},
                    {"received", QT_TRANSLATE_NOOP("Entities", "Received")},
                },
                .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Contribution"), {&membership, &year, &kind, &amount, &hours, &note}},
        {QT_TRANSLATE_NOOP("Entities", "Payment"), {&invoicedOn, &dueOn, &receivedOn, &receivedAmount}},
    });
    setList({&membership, &year, &kind, &amount, &dueOn, &receivedOn, &receivedAmount});
    setTitle({&membership, &year, &kind});
    setOrder({{.field = &year, .descending = true}, {.field = &membership}});
    addUniqueKey({&membership, &year, &kind});
}

void ContributionEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, invoicedOn, dueOn, problems);
    requireDateOf(record, receivedAmount, receivedOn, problems);
    requireSameCurrency(record, amount, receivedAmount, problems);
    if (record.text(kind) == u"money" && !record.isEmpty(hours))
        problems.append({&hours, QCoreApplication::translate("EntityRules", "Hours belong to a contribution in kind")});
}

const ContributionEntity &contribution()
{
    static const ContributionEntity entity;
    return entity;
}

} // namespace Lodebook
