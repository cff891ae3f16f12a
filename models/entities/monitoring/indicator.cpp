// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/monitoring/indicator.h"

#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

IndicatorEntity::IndicatorEntity()
    : Entity("indicator", QT_TRANSLATE_NOOP("Entities", "Indicator"), QT_TRANSLATE_NOOP("Entities", "Indicators"),
             Room::Monitoring)
{
    declareIndicator();
    declareHowItIsMeasured();
    declareBaseline();
    arrange();
}

void IndicatorEntity::declareIndicator()
{
    result.setLabel(QT_TRANSLATE_NOOP("Entities", "Result")).setTarget("result").setRequired();
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setRequired().setIndexed().setMaxLength(40);
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(400);
    definition.setLabel(QT_TRANSLATE_NOOP("Entities", "Definition"));
    unit.setLabel(QT_TRANSLATE_NOOP("Entities", "Unit")).setMaxLength(40).setSearchable(false);
}

void IndicatorEntity::declareHowItIsMeasured()
{
    measure.setLabel(QT_TRANSLATE_NOOP("Entities", "Measure")).setIndexed().setChoices({
        {"number", QT_TRANSLATE_NOOP("Entities", "Amount or count")},
        {"percentage", QT_TRANSLATE_NOOP("Entities", "Percentage")},
        {"nominal", QT_TRANSLATE_NOOP("Entities", "Nominal")},
        {"ordinal", QT_TRANSLATE_NOOP("Entities", "Ordinal")},
        {"qualitative", QT_TRANSLATE_NOOP("Entities", "Qualitative")},
    });
    direction.setLabel(QT_TRANSLATE_NOOP("Entities", "Better is")).setChoices({
        {"up", QT_TRANSLATE_NOOP("Entities", "Up")},
        {"down", QT_TRANSLATE_NOOP("Entities", "Down")},
    });
    aggregation.setLabel(QT_TRANSLATE_NOOP("Entities", "Totalled as"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "How figures of periods, sites and projects become one")).setIndexed()
        .setChoices({
            {"sum", QT_TRANSLATE_NOOP("Entities", "Sum")},
            {"latest", QT_TRANSLATE_NOOP("Entities", "Latest")},
            {"mean", QT_TRANSLATE_NOOP("Entities", "Mean")},
            {"ratio", QT_TRANSLATE_NOOP("Entities", "Ratio")},
            {"maximum", QT_TRANSLATE_NOOP("Entities", "Maximum")},
            {"distinct", QT_TRANSLATE_NOOP("Entities", "Distinct")},
        });
    frequency.setLabel(QT_TRANSLATE_NOOP("Entities", "Measured every")).setIndexed().setChoices({
        {"month", QT_TRANSLATE_NOOP("Entities", "Month")},
        {"quarter", QT_TRANSLATE_NOOP("Entities", "Quarter")},
        {"half_year", QT_TRANSLATE_NOOP("Entities", "Half year")},
        {"year", QT_TRANSLATE_NOOP("Entities", "Year")},
    });
    disaggregations.setLabel(QT_TRANSLATE_NOOP("Entities", "Broken down by")).setChoices({
        {"sex", QT_TRANSLATE_NOOP("Entities", "Sex")},
        {"age", QT_TRANSLATE_NOOP("Entities", "Age")},
        {"country", QT_TRANSLATE_NOOP("Entities", "Country")},
        {"region", QT_TRANSLATE_NOOP("Entities", "Region")},
        {"mineral", QT_TRANSLATE_NOOP("Entities", "Mineral")},
        {"mine_site", QT_TRANSLATE_NOOP("Entities", "Mine site")},
        {"pillar", QT_TRANSLATE_NOOP("Entities", "Pillar")},
        {"tier", QT_TRANSLATE_NOOP("Entities", "Tier")},
    });
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where the figures come from")).setMaxLength(400).setSearchable(false);
    computedFrom.setLabel(QT_TRANSLATE_NOOP("Entities", "Computed from"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The code of a figure of the programme, such as PRO-1, or an expression of indicator codes"))
        .setMaxLength(200).setSearchable(false);
    rollsUpTo.setLabel(QT_TRANSLATE_NOOP("Entities", "Rolls up to")).setTarget("indicator");
}

void IndicatorEntity::declareBaseline()
{
    baselinePeriod.setLabel(QT_TRANSLATE_NOOP("Entities", "Baseline period"));
    baselineValue.setLabel(QT_TRANSLATE_NOOP("Entities", "Baseline value"));
}

void IndicatorEntity::arrange()
{
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Indicator"), {&result, &code, &title, &definition, &unit}},
        {QT_TRANSLATE_NOOP("Entities", "How it is measured"), {&measure, &direction, &aggregation, &frequency,
            &disaggregations, &source, &computedFrom, &rollsUpTo}},
        {QT_TRANSLATE_NOOP("Entities", "Baseline"), {&baselinePeriod, &baselineValue}},
    });
    setList({&code, &title, &result, &unit, &measure, &aggregation, &frequency});
    setTitle({&code, &title});
    setOrder({{.field = &code}});
}

void IndicatorEntity::check(const Record &record, Problems &problems) const
{
    const QString measuredAs = record.text(measure);
    if (measuredAs == u"percentage" && record.text(aggregation) == u"sum")
        problems.append({&aggregation, QCoreApplication::translate("EntityRules", "Percentages cannot be summed: total them as ratio, mean or latest")});
    const bool countable = measuredAs != u"nominal" && measuredAs != u"qualitative";
    if (!countable && (record.text(aggregation) == u"sum" || record.text(aggregation) == u"mean" || record.text(aggregation) == u"ratio"))
        problems.append({&aggregation, QCoreApplication::translate("EntityRules", "What is told in words cannot be calculated with: total it as latest or distinct")});
    const double baseline = record.get(baselineValue, 0.0);
    if (measuredAs == u"percentage" && (baseline < 0 || baseline > 100))
        problems.append({&baselineValue, QCoreApplication::translate("EntityRules", "A percentage lies between 0 and 100")});
}

const IndicatorEntity &indicator()
{
    static const IndicatorEntity entity;
    return entity;
}

} // namespace Lodebook
