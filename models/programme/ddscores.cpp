// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddscores.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/question.h"

namespace Lodebook {

namespace {

constexpr double mostMaturity = 3;

std::optional<double> maturityOf(const DdReportFacts &facts, const Record &asked, DdSide side)
{
    const Record *given = facts.answerTo(asked);
    if (!given || (side == DdSide::Own && isTakenOver(*given)))
        return std::nullopt;
    const std::optional<qlonglong> maturity = given->get(side == DdSide::Own ? answer().maturity : answer().reviewedMaturity);
    return maturity ? std::optional<double>(double(*maturity)) : std::nullopt;
}

/// The place of a question's step among the scores; -1 for one that bears no score.
int scoredStep(const Record &asked)
{
    const int step = asked.text(question().step).toInt();
    return asked.text(question().kind) == u"maturity" && step >= 1 && step <= DdScores::steps ? step - 1 : -1;
}

/// The questions both sides have scored, as they were first worded.
QSet<RecordId> scored(const DdReportFacts &facts, DdSide side, const QuestionIdentity &identity)
{
    QSet<RecordId> found;
    for (const Record &asked : facts.questions) {
        if (scoredStep(asked) >= 0 && facts.applies(asked) && maturityOf(facts, asked, side))
            found.insert(identity.of(asked.id()));
    }
    return found;
}

DdDifference difference(const DdReportFacts &now, DdSide nowSide, const DdReportFacts &before, DdSide beforeSide, const QuestionIdentity &identity)
{
    const QSet<RecordId> both = scored(now, nowSide, identity).intersect(scored(before, beforeSide, identity));
    const auto counts = [&](const Record &asked) { return both.contains(identity.of(asked.id())); };
    const std::optional<double> later = ddScores(now, nowSide, counts).percent();
    const std::optional<double> earlier = ddScores(before, beforeSide, counts).percent();
    if (!later || !earlier)
        return {};
    return {*later - *earlier, int(both.size()), nowSide};
}

} // namespace

const Record *DdReportFacts::answerTo(const Record &asked) const
{
    const auto found = answers.constFind(asked.id());
    return found == answers.cend() ? nullptr : &*found;
}

bool DdReportFacts::applies(const Record &asked) const
{
    const QStringList tiers = asked.get(question().tiers, QStringList());
    if (!tiers.isEmpty() && !tier.isEmpty() && !tiers.contains(tier))
        return false;
    const Record *given = answerTo(asked);
    return !given || isTakenOver(*given) || !given->get(answer().notApplicable, false);
}

bool isTakenOver(const Record &given)
{
    return given.get(answer().takenOver, false);
}

QuestionIdentity::QuestionIdentity(const QList<Record> &questions)
{
    for (const Record &asked : questions) {
        if (const RecordId earlier = asked.get(question().continues, RecordId()); !earlier.isNull())
            m_continues.insert(asked.id(), earlier);
    }
}

RecordId QuestionIdentity::of(const RecordId &question) const
{
    RecordId first = question;
    QSet<RecordId> passed;
    while (m_continues.contains(first)) {
        if (passed.contains(first))
            return question;
        passed.insert(first);
        first = m_continues.value(first);
    }
    return first;
}

std::optional<double> DdScores::Step::percent() const
{
    return most > 0 ? std::optional<double>(100 * reached / most) : std::nullopt;
}

std::optional<double> DdScores::percent() const
{
    double sum = 0;
    int count = 0;
    for (const Step &one : step) {
        if (const std::optional<double> score = one.percent()) {
            sum += *score;
            ++count;
        }
    }
    return count > 0 ? std::optional<double>(sum / count) : std::nullopt;
}

int DdScores::asked() const
{
    int count = 0;
    for (const Step &one : step)
        count += one.asked;
    return count;
}

int DdScores::answered() const
{
    int count = 0;
    for (const Step &one : step)
        count += one.answered;
    return count;
}

DdScores ddScores(const DdReportFacts &facts, DdSide side, const QuestionFilter &counts)
{
    DdScores scores;
    for (const Record &asked : facts.questions) {
        const int place = scoredStep(asked);
        if (place < 0 || !facts.applies(asked) || (counts && !counts(asked)))
            continue;
        DdScores::Step &step = scores.step[size_t(place)];
        ++step.asked;
        const std::optional<double> maturity = maturityOf(facts, asked, side);
        if (!maturity)
            continue;
        const double weight = asked.get(question().weight, 1);
        ++step.answered;
        step.reached += weight * *maturity;
        step.most += weight * mostMaturity;
    }
    return scores;
}

DdDifference ddGap(const DdReportFacts &facts)
{
    return difference(facts, DdSide::Reviewed, facts, DdSide::Own, QuestionIdentity());
}

DdDifference ddChange(const DdReportFacts &now, const DdReportFacts &before, const QuestionIdentity &identity)
{
    const DdDifference reviewed = difference(now, DdSide::Reviewed, before, DdSide::Reviewed, identity);
    return reviewed.points ? reviewed : difference(now, DdSide::Own, before, DdSide::Own, identity);
}

} // namespace Lodebook
