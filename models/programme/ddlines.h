// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/ddscores.h"

namespace Lodebook {

/// How this year's answer to a question stands against last year's. Told from both each time, stored nowhere.
enum class AgainstLastYear {
    NotAnswered,
    TakenOver, ///< Last year's, which the member has not confirmed yet.
    New,       ///< Nothing was answered last year.
    Same,
    Changed,
};

/// One question of a report beside what was answered last year to the same question, however it was worded then. Points into
/// the facts it was made from.
struct DdLine
{
    const Record *question = nullptr;
    const Record *now = nullptr;            ///< The answer; null when there is none.
    const Record *questionBefore = nullptr; ///< Null when it was not asked last year.
    const Record *before = nullptr;
    bool applies = true;
    AgainstLastYear against = AgainstLastYear::NotAnswered;
    QList<const Field *> changed{}; ///< Of what the member says; empty but for Changed.

    /// Whether the member still has to come back to it: no answer of this year though it applies, or a word of the reviewer.
    [[nodiscard]] bool isUnanswered() const;
};

/// All questions of \a now in their order; \a before is null when there is no report on the year before.
[[nodiscard]] QList<DdLine> ddLines(const DdReportFacts &now, const DdReportFacts *before, const QuestionIdentity &identity);

/// Public code: not_answered, taken_over, new, same, changed.
[[nodiscard]] QString codeOf(AgainstLastYear against);
/// The same in words.
[[nodiscard]] QString wordsOf(AgainstLastYear against);

} // namespace Lodebook
