// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ddrecords.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"

namespace Lodebook {

Record newQuestionnaire(const QString &version)
{
    Record record(questionnaire(), newRecordId());
    record.set(questionnaire().title, QStringLiteral("What we ask"));
    record.set(questionnaire().version, version);
    return record;
}

Record newQuestion(const Record &of, const QString &code, const QString &kind)
{
    Record record(question(), newRecordId());
    record.set(question().questionnaire, of.id());
    record.set(question().code, code);
    record.set(question().step, code.startsWith(u'D') ? QStringLiteral("demand") : code.left(1));
    record.set(question().text, QStringLiteral("Question %1").arg(code));
    record.set(question().kind, kind);
    return record;
}

Record newDdReport(const RecordId &organisation, const Record &asked, int year)
{
    Record record(ddReport(), newRecordId());
    record.set(ddReport().organisation, organisation);
    record.set(ddReport().questionnaire, asked.id());
    record.set(ddReport().year, year);
    return record;
}

Record newAnswer(const Record &report, const Record &asked, int own, int reviewed)
{
    Record record(answer(), newRecordId());
    record.set(answer().ddReport, report.id());
    record.set(answer().question, asked.id());
    if (own >= 0)
        record.set(answer().maturity, own);
    if (reviewed >= 0)
        record.set(answer().reviewedMaturity, reviewed);
    return record;
}

DdReportFacts factsOf(const Record &report, const QList<Record> &questions, const QList<Record> &answers, const QString &tier)
{
    DdReportFacts facts{report, tier, questions, {}};
    for (const Record &given : answers)
        facts.answers.insert(*given.get(answer().question), given);
    return facts;
}

} // namespace Lodebook
