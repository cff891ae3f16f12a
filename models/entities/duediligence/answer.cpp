// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/answer.h"

#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

AnswerEntity::AnswerEntity()
    : Entity("answer", QT_TRANSLATE_NOOP("Entities", "Answer"), QT_TRANSLATE_NOOP("Entities", "Answers"),
             Room::DueDiligence)
{
    ddReport.setLabel(QT_TRANSLATE_NOOP("Entities", "Due-diligence report")).setTarget("dd_report").setRequired();
    question.setLabel(QT_TRANSLATE_NOOP("Entities", "Question")).setTarget("question").setRequired();
    value.setLabel(QT_TRANSLATE_NOOP("Entities", "Answer in words"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "As the member gave it"));
    maturity.setLabel(QT_TRANSLATE_NOOP("Entities", "Maturity"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "0: no, 1: planned, 2: partly, 3: yes; empty: not answered"))
        .setRestricted().setRange(0, 3);
    notApplicable.setLabel(QT_TRANSLATE_NOOP("Entities", "Not applicable")).setIndexed();
    comment.setLabel(QT_TRANSLATE_NOOP("Entities", "Comment"));
    evidenceUrl.setLabel(QT_TRANSLATE_NOOP("Entities", "Evidence")).setMaxLength(600);
    reviewedMaturity.setLabel(QT_TRANSLATE_NOOP("Entities", "Maturity as reviewed"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "0: no, 1: planned, 2: partly, 3: yes; empty: not reviewed"))
        .setRestricted().setRange(0, 3);
    reviewerComment.setLabel(QT_TRANSLATE_NOOP("Entities", "Comment of the reviewer")).setRestricted();
    takenOver.setLabel(QT_TRANSLATE_NOOP("Entities", "Taken over from last year"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Last year's answer, until the member confirms or changes it; it counts in no score"))
        .setIndexed().setSince(13);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Answer"), {&ddReport, &question, &notApplicable, &maturity, &value, &evidenceUrl, &comment, &takenOver}},
        {QT_TRANSLATE_NOOP("Entities", "Review"), {&reviewedMaturity, &reviewerComment}},
    });
    setList({&ddReport, &question, &maturity, &notApplicable, &reviewedMaturity, &evidenceUrl});
    setTitle({&ddReport, &question});
    setOrder({{.field = &ddReport}, {.field = &question}});
    addUniqueKey({&ddReport, &question});
}

void AnswerEntity::check(const Record &record, Problems &problems) const
{
    if (record.get(notApplicable, false) && !record.isEmpty(maturity))
        problems.append({&maturity, QCoreApplication::translate("EntityRules", "The question does not apply: there is no maturity to give")});
}

QList<const Field *> AnswerEntity::givenByMember() const
{
    return {&value, &maturity, &notApplicable, &comment, &evidenceUrl};
}

const AnswerEntity &answer()
{
    static const AnswerEntity entity;
    return entity;
}

} // namespace Lodebook
