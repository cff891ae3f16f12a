// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QHash>
#include <QSet>

#include <array>

namespace Lodebook {

/// What the scores of one due-diligence report rest on.
struct DdReportFacts
{
    Record report;
    QString tier;                    ///< Of the organisation; empty when it is not known.
    QList<Record> questions;         ///< Of its questionnaire, in their order.
    QHash<RecordId, Record> answers; ///< By question.

    [[nodiscard]] const Record *answerTo(const Record &question) const;
    /// Whether the question is asked of this organisation: its tier is not named in the question's tiers, or the member
    /// said it does not apply. An unknown tier is asked everything.
    [[nodiscard]] bool applies(const Record &question) const;
};

/// Whether the answer is last year's, which the member has not confirmed: no answer of this year until then.
[[nodiscard]] bool isTakenOver(const Record &answer);

/// Which questions are the same: one that re-words another continues it, over any number of versions.
class QuestionIdentity
{
public:
    explicit QuestionIdentity(const QList<Record> &questions = {});

    /// The first wording of the question; the question itself when it continues nothing. Questions that continue one
    /// another in a circle all stand for themselves.
    [[nodiscard]] RecordId of(const RecordId &question) const;

private:
    QHash<RecordId, RecordId> m_continues;
};

/// Whose view of an answer: the member's own, or the reviewer's.
enum class DdSide { Own, Reviewed };

/// The scores of a report.
///
/// Source: the proposed question bank for the yearly member report. Every maturity question that applies and has been
/// answered counts with its weight (empty: 1); the score of a step is what was reached of what could be reached there, 3
/// being the most a question gives; the score of the report is the mean of the steps that have one. What is not answered is
/// missing, never zero: it is counted in `asked` and left out of the score; the same holds for what was taken over from last
/// year and not confirmed. Questions on demand are figures and words and
/// bear no score.
struct DdScores
{
    static constexpr int steps = 5;

    struct Step
    {
        int asked = 0; ///< Questions that apply and can be scored.
        int answered = 0;
        double reached = 0;
        double most = 0;

        [[nodiscard]] std::optional<double> percent() const; ///< 0 to 100; nothing when no answer counts.
    };
    std::array<Step, steps> step;

    [[nodiscard]] std::optional<double> percent() const; ///< The mean of the steps that have a score.
    [[nodiscard]] int asked() const;
    [[nodiscard]] int answered() const;
};

/// Which questions count; empty: all.
using QuestionFilter = std::function<bool(const Record &question)>;

[[nodiscard]] DdScores ddScores(const DdReportFacts &facts, DdSide side, const QuestionFilter &counts = {});

/// Reviewed less own score, in points of a hundred, over the questions that both have scored; nothing when there are none.
struct DdDifference
{
    std::optional<double> points{};
    int questions = 0;
    DdSide side = DdSide::Own;
};
[[nodiscard]] DdDifference ddGap(const DdReportFacts &facts);

/// This report's score less the earlier one's over the questions answered in both, whatever their wording. Reviewed scores
/// are compared where both years have been reviewed, own ones otherwise.
[[nodiscard]] DdDifference ddChange(const DdReportFacts &now, const DdReportFacts &before, const QuestionIdentity &identity);

} // namespace Lodebook
