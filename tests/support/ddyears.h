// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// An invented member with the questionnaires of two years and a report on each. Last year all was answered; this year's
/// questionnaire re-words every question and asks one more.
struct DdYears
{
    explicit DdYears(RecordStore &store);

    Record kept(Record record);
    [[nodiscard]] Record answerTo(const QString &code, const Record &report) const; ///< A new one when there is none.
    [[nodiscard]] RecordId question(const QString &code) const;                     ///< Of this year.

    RecordStore &store;
    Record member;
    Record asked;
    Record askedBefore;
    Record before;
    Record now;
    QHash<QString, Record> questions; ///< Of this year: 1.1 maturity, 2.1 yes or no, 3.1 number, 5.1 choice, 5.2 text, D.1 asked for the first time.
};

/// Texts that programs like to change: long ones, line breaks, emoji, right to left, what looks like a formula.
[[nodiscard]] QStringList difficultTexts();

} // namespace Lodebook
