// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddfigures.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"

#include <QCoreApplication>

#include <cmath>

namespace Lodebook {

namespace {

/// One decimal is what four steps of maturity carry.
QVariant rounded(const std::optional<double> &percent)
{
    return percent ? QVariant(std::round(*percent * 10) / 10) : QVariant();
}

QVariant valueOf(const DdReportFacts &facts, DdSide side, int step)
{
    const DdScores scores = ddScores(facts, side);
    return rounded(step == 0 ? scores.percent() : scores.step[size_t(step - 1)].percent());
}

QString contribution(const DdReportFacts &facts, const Record &asked, DdSide side)
{
    if (!facts.applies(asked))
        return QCoreApplication::translate("Programme", "does not apply");
    const Record *given = facts.answerTo(asked);
    const std::optional<qlonglong> maturity = given ? given->get(side == DdSide::Own ? answer().maturity : answer().reviewedMaturity) : std::nullopt;
    return maturity ? QCoreApplication::translate("Programme", "%1 of %2").arg(*maturity).arg(3) : QCoreApplication::translate("Programme", "missing");
}

void addMissing(Explanation &why, const DdScores &scores, int step)
{
    const int asked = step == 0 ? scores.asked() : scores.step[size_t(step - 1)].asked;
    const int answered = step == 0 ? scores.answered() : scores.step[size_t(step - 1)].answered;
    if (asked > answered)
        why.caveats.append(QCoreApplication::translate("Programme", "Without an answer: %1 of %2 questions that apply.").arg(asked - answered).arg(asked));
}

QString differenceRule(const DdDifference &difference)
{
    return difference.side == DdSide::Reviewed
        ? QCoreApplication::translate("Programme", "This year's reviewed score less last year's, in points of a hundred, over the questions reviewed in both years, whatever their wording.")
        : QCoreApplication::translate("Programme", "This year's own score less last year's, in points of a hundred, over the questions answered in both years, whatever their wording.");
}

} // namespace

Result<QVariant> ddScore(ProgrammeFacts &facts, const Record &record, DdSide side, int step)
{
    const Result<const DdReportFacts *> report = facts.dueDiligence().report(record);
    return report ? Result<QVariant>(valueOf(**report, side, step)) : Result<QVariant>(report.error());
}

Result<Explanation> explainDdScore(ProgrammeFacts &facts, const Record &record, DdSide side, int step)
{
    const Result<const DdReportFacts *> report = facts.dueDiligence().report(record);
    if (!report)
        return report.error();
    Explanation why{.value = valueOf(**report, side, step),
                    .rule = QCoreApplication::translate("Programme",
                        "The score of a step is what was reached of what could be reached with the questions that apply and are answered, 3 being the "
                        "most for each; the score of the report is the mean of its steps. What is not answered is missing, not zero."),
                    .asOf = facts.asOf(),
                    .method = QStringLiteral("dd_score/1")};
    const QString language = SpokenLanguage::locale().name();
    for (const Record &asked : (*report)->questions) {
        const QString place = asked.text(question().step);
        if (asked.text(question().kind) != u"maturity" || place.toInt() == 0 || (step != 0 && place.toInt() != step))
            continue;
        const Record *given = (*report)->answerTo(asked);
        why.rows.append({given ? answer().name() : question().name(), given ? given->id() : asked.id(),
                         asked.text(question().code) + QChar(u' ') + questionText(asked, language), contribution(**report, asked, side)});
    }
    addMissing(why, ddScores(**report, side), step);
    return why;
}

Result<QVariant> ddGapValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<const DdReportFacts *> report = facts.dueDiligence().report(record);
    return report ? Result<QVariant>(rounded(ddGap(**report).points)) : Result<QVariant>(report.error());
}

Result<Explanation> explainDdGap(ProgrammeFacts &facts, const Record &record)
{
    const Result<const DdReportFacts *> report = facts.dueDiligence().report(record);
    if (!report)
        return report.error();
    const DdDifference gap = ddGap(**report);
    Explanation why{.value = rounded(gap.points),
                    .rule = QCoreApplication::translate("Programme", "The reviewed score less the member's own, in points of a hundred, over the questions that both have scored."),
                    .asOf = facts.asOf(),
                    .method = QStringLiteral("dd_gap/1")};
    for (const Record &asked : (*report)->questions) {
        const Record *given = (*report)->answerTo(asked);
        if (given && !given->isEmpty(answer().maturity) && !given->isEmpty(answer().reviewedMaturity)) {
            why.rows.append({answer().name(), given->id(), asked.text(question().code),
                             QCoreApplication::translate("Programme", "own %1, reviewed %2").arg(*given->get(answer().maturity)).arg(*given->get(answer().reviewedMaturity))});
        }
    }
    if (!gap.points)
        why.caveats.append(QCoreApplication::translate("Programme", "No question has been scored by both."));
    return why;
}

Result<QVariant> ddChangeValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<const DdReportFacts *> report = facts.dueDiligence().report(record);
    const Result<const QuestionIdentity *> identity = facts.dueDiligence().identity();
    if (!report || !identity)
        return report ? identity.error() : report.error();
    const DdReportFacts *before = facts.dueDiligence().yearBefore(**report);
    return before ? rounded(ddChange(**report, *before, **identity).points) : QVariant();
}

Result<Explanation> explainDdChange(ProgrammeFacts &facts, const Record &record)
{
    const Result<const DdReportFacts *> report = facts.dueDiligence().report(record);
    const Result<const QuestionIdentity *> identity = facts.dueDiligence().identity();
    if (!report || !identity)
        return report ? identity.error() : report.error();
    const DdReportFacts *before = facts.dueDiligence().yearBefore(**report);
    const DdDifference change = before ? ddChange(**report, *before, **identity) : DdDifference();
    Explanation why{.value = rounded(change.points), .rule = differenceRule(change), .asOf = facts.asOf(), .method = QStringLiteral("dd_change/1")};
    if (!before) {
        why.caveats.append(QCoreApplication::translate("Programme", "There is no report on the year before."));
        return why;
    }
    for (const DdReportFacts *one : {*report, before}) {
        const QVariant score = valueOf(*one, change.side, 0);
        why.rows.append({ddReport().name(), one->report.id(), QString::number(one->report.get(ddReport().year, 0)),
                         score.isValid() ? QCoreApplication::translate("Programme", "%1 over all its questions").arg(SpokenLanguage::locale().toString(score.toDouble(), 'f', 1))
                                         : QCoreApplication::translate("Programme", "no score")});
    }
    if (change.points)
        why.caveats.append(QCoreApplication::translate("Programme", "Questions compared: %1.").arg(change.questions));
    else
        why.caveats.append(QCoreApplication::translate("Programme", "No question was answered in both years."));
    return why;
}

} // namespace Lodebook
