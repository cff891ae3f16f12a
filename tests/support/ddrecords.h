// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/ddscores.h"
#include "models/schema/record.h"

namespace Lodebook {

// Records of due diligence for tests of its rules: filled in as far as a rule looks, with ids of their own, not saved.

[[nodiscard]] Record newQuestionnaire(const QString &version = QStringLiteral("1"));
[[nodiscard]] Record newQuestion(const Record &questionnaire, const QString &code, const QString &kind = QStringLiteral("maturity"));
[[nodiscard]] Record newDdReport(const RecordId &organisation, const Record &questionnaire, int year);
/// Empty maturities are not given: -1.
[[nodiscard]] Record newAnswer(const Record &report, const Record &question, int own, int reviewed = -1);

/// A report with these questions and answers, as the rules of scores are given it.
[[nodiscard]] DdReportFacts factsOf(const Record &report, const QList<Record> &questions, const QList<Record> &answers, const QString &tier = {});

} // namespace Lodebook
