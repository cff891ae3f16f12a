// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/ddreport.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

DdReportEntity::DdReportEntity()
    : Entity("dd_report", QT_TRANSLATE_NOOP("Entities", "Due-diligence report"), QT_TRANSLATE_NOOP("Entities", "Due-diligence reports"),
             Room::DueDiligence)
{
    declareFields();
    arrange();
}

void DdReportEntity::declareFields()
{
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation").setRequired();
    questionnaire.setLabel(QT_TRANSLATE_NOOP("Entities", "Questionnaire")).setTarget("questionnaire").setRequired();
    year.setLabel(QT_TRANSLATE_NOOP("Entities", "Year"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The year it reports on"))
        .setRequired().setIndexed().setRange(2000, 2200);
    requestedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Requested on")).setIndexed();
    dueOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Due on")).setIndexed();
    submittedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Submitted on")).setIndexed();
    completeOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Complete on"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The day it was found complete"))
        .setIndexed();
    reviewer.setLabel(QT_TRANSLATE_NOOP("Entities", "Reviewer")).setTarget("officer");
    feedback.setLabel(QT_TRANSLATE_NOOP("Entities", "Feedback")).setRestricted();
    closedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Closed on")).setIndexed();
    consentToShare.setLabel(QT_TRANSLATE_NOOP("Entities", "Consent to share"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Without it no score of this report leaves the secretariat"))
        .setIndexed();
    note.setLabel(QT_TRANSLATE_NOOP("Entities", "Note"));
}

void DdReportEntity::arrange()
{
    addDerived({.name = "state",
                .label = QT_TRANSLATE_NOOP("Entities", "State"),
                .type = FieldType::Choice,
                .choices = {
                    {"planned", QT_TRANSLATE_NOOP("Entities", "Planned")},
                    {"requested", QT_TRANSLATE_NOOP("Entities", "Requested")},
                    {"overdue", QT_TRANSLATE_NOOP("Entities", "Overdue")},
                    {"submitted", QT_TRANSLATE_NOOP("Entities", "Submitted")},
                    {"complete", QT_TRANSLATE_NOOP("Entities", "Complete, under review")},
                    {"closed", QT_TRANSLATE_NOOP("Entities", "Closed")},
                },
                .unit = {}});
    addScores();
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Report"), {&organisation, &questionnaire, &year, &consentToShare}},
        {QT_TRANSLATE_NOOP("Entities", "From request to close"), {&requestedOn, &dueOn, &submittedOn, &completeOn, &closedOn}},
        {QT_TRANSLATE_NOOP("Entities", "Review"), {&reviewer, &feedback, &note}},
    });
    setList({&organisation, &year, &requestedOn, &dueOn, &submittedOn, &completeOn, &closedOn, &reviewer});
    setTitle({&organisation, &year});
    setOrder({{.field = &year, .descending = true}, {.field = &organisation}});
    addUniqueKey({&organisation, &questionnaire, &year});
}

void DdReportEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, requestedOn, dueOn, problems);
    requireOrder(record, requestedOn, submittedOn, problems);
    requireOrder(record, submittedOn, completeOn, problems);
    requireOrder(record, submittedOn, closedOn, problems);
    requireDateOf(record, completeOn, submittedOn, problems);
}

void DdReportEntity::addScores()
{
    const auto score = [this](const char *name, const char *label) {
        addDerived({.name = QString::fromLatin1(name), .label = label, .type = FieldType::Decimal, .choices = {}, .unit = "%"});
    };
    score("own_score", QT_TRANSLATE_NOOP("Entities", "Own score"));
    score("own_score_1", QT_TRANSLATE_NOOP("Entities", "Own score, step 1"));
    score("own_score_2", QT_TRANSLATE_NOOP("Entities", "Own score, step 2"));
    score("own_score_3", QT_TRANSLATE_NOOP("Entities", "Own score, step 3"));
    score("own_score_4", QT_TRANSLATE_NOOP("Entities", "Own score, step 4"));
    score("own_score_5", QT_TRANSLATE_NOOP("Entities", "Own score, step 5"));
    score("reviewed_score", QT_TRANSLATE_NOOP("Entities", "Reviewed score"));
    score("reviewed_score_1", QT_TRANSLATE_NOOP("Entities", "Reviewed score, step 1"));
    score("reviewed_score_2", QT_TRANSLATE_NOOP("Entities", "Reviewed score, step 2"));
    score("reviewed_score_3", QT_TRANSLATE_NOOP("Entities", "Reviewed score, step 3"));
    score("reviewed_score_4", QT_TRANSLATE_NOOP("Entities", "Reviewed score, step 4"));
    score("reviewed_score_5", QT_TRANSLATE_NOOP("Entities", "Reviewed score, step 5"));
    score("gap", QT_TRANSLATE_NOOP("Entities", "Gap between review and own score"));
    score("change_on_last_year", QT_TRANSLATE_NOOP("Entities", "Change on last year"));
}

const DdReportEntity &ddReport()
{
    static const DdReportEntity entity;
    return entity;
}

} // namespace Lodebook
