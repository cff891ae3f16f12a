// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/monitoring/measurement.h"

#include "models/entities/common/choicelists.h"
#include "models/entities/common/rules.h"
#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

MeasurementEntity::MeasurementEntity()
    : Entity("measurement", QT_TRANSLATE_NOOP("Entities", "Measurement"), QT_TRANSLATE_NOOP("Entities", "Measurements"),
             Room::Monitoring)
{
    indicator.setLabel(QT_TRANSLATE_NOOP("Entities", "Indicator")).setTarget("indicator").setRequired();
    period.setLabel(QT_TRANSLATE_NOOP("Entities", "Period")).setRequired().setIndexed();
    value.setLabel(QT_TRANSLATE_NOOP("Entities", "Value")).setIndexed();
    numerator.setLabel(QT_TRANSLATE_NOOP("Entities", "Numerator"));
    denominator.setLabel(QT_TRANSLATE_NOOP("Entities", "Denominator"));
    categories.setLabel(QT_TRANSLATE_NOOP("Entities", "Categories"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The part it is about, such as sex=women; country=CD"))
        .setIndexed().setMaxLength(200);
    mineSite.setLabel(QT_TRANSLATE_NOOP("Entities", "Mine site")).setTarget("mine_site");
    status.setLabel(QT_TRANSLATE_NOOP("Entities", "Status")).setIndexed().setChoices({
        {"draft", QT_TRANSLATE_NOOP("Entities", "Draft")},
        {"submitted", QT_TRANSLATE_NOOP("Entities", "Submitted")},
        {"verified", QT_TRANSLATE_NOOP("Entities", "Verified")},
        {"rejected", QT_TRANSLATE_NOOP("Entities", "Rejected")},
    });
    verification.setLabel(QT_TRANSLATE_NOOP("Entities", "Verification")).setIndexed().setChoices(verificationChoices());
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source")).setMaxLength(400).setSearchable(false);
    method.setLabel(QT_TRANSLATE_NOOP("Entities", "Method")).setMaxLength(300).setSearchable(false);
    comment.setLabel(QT_TRANSLATE_NOOP("Entities", "Comment"));
    corrects.setLabel(QT_TRANSLATE_NOOP("Entities", "Corrects"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The measurement this one takes the place of")).setTarget("measurement");

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Measurement"), {&indicator, &period, &mineSite, &categories, &value, &numerator,
            &denominator}},
        {QT_TRANSLATE_NOOP("Entities", "How sure it is"), {&status, &verification, &source, &method, &comment,
            &corrects}},
    });
    setList({&indicator, &period, &value, &categories, &mineSite, &status, &verification});
    setTitle({&indicator, &period, &categories});
    setOrder({{.field = &period, .descending = true}, {.field = &indicator}});
}

void MeasurementEntity::check(const Record &record, Problems &problems) const
{
    requireTogether(record, numerator, denominator, problems);
    if (record.get(denominator) == 0.0)
        problems.append({&denominator, QCoreApplication::translate("EntityRules", "Nothing can be divided by zero: leave numerator and denominator empty")});
}

const MeasurementEntity &measurement()
{
    static const MeasurementEntity entity;
    return entity;
}

} // namespace Lodebook
