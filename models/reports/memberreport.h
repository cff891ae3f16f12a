// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// A due-diligence report on paper: where it stands, every question with last year's answer beside this year's, what is
/// open, and what is to be improved. Answers stand in it only when the member has consented to share them, last year's by last
/// year's consent; scores when the officer may see them as well. What is withheld or left out is said. Forbidden for a
/// restricted report.
[[nodiscard]] Result<ReportDocument> makeMemberReport(ReportDraft &draft);

/// The same for the member itself, as a letter: its own answers, the reviewer's view and words, open questions and
/// improvements. They are its own, so no consent is asked for. Forbidden for officers who may not see what is restricted.
[[nodiscard]] Result<ReportDocument> makeFeedbackLetter(ReportDraft &draft);

/// What the member still has to answer or to explain, to be sent to it; no consent is asked for.
[[nodiscard]] Result<ReportDocument> makeOpenQuestions(ReportDraft &draft);

/// Member by year: who has reported, and how far each report is.
[[nodiscard]] Result<ReportDocument> makeReportingGrid(ReportDraft &draft);

} // namespace Lodebook
