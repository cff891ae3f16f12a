// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/ddlines.h"
#include "models/storage/recordstore.h"

namespace Lodebook {

// Last year's answers as a start for this year's report. Source: pre-filling from last year with changes highlighted
// (feature D3). What is taken over is marked and counts as no answer until the member confirms or changes it.

/// What becomes of one question when last year's answers are taken over.
struct TakeOverRow
{
    enum class Fate {
        Taken,
        Answered,      ///< There is an answer already: it stays.
        NothingBefore, ///< Not asked or not answered last year, or never confirmed there.
        NotAsked,      ///< The question does not apply to this member.
        OtherKind,     ///< The question is answered in another way now, so the old answer does not fit.
        ChoiceGone,    ///< The choice made last year is not offered any more.
    };

    RecordId question;
    QString code;
    Fate fate = Fate::NothingBefore;
    Record answer; ///< What would be written, or has been.
};

struct TakeOver
{
    RecordId before{}; ///< The report on the year before; null when there is none.
    QList<TakeOverRow> rows{};
    RecordId batch{}; ///< Null while it is a preview, and when nothing was taken.

    [[nodiscard]] int taken() const;
};

/// What taking over would do to a report. Invalid: the report was submitted already.
[[nodiscard]] Result<TakeOver> previewTakeOver(const RecordReader &reader, const RecordId &report);

/// Does it, as one action that can be undone.
[[nodiscard]] Result<TakeOver> takeOverAnswers(RecordStore &store, const RecordId &report);

/// The member has said that these answers of the report still hold; without \a questions all that were taken over. One action
/// that can be undone; returns how many were confirmed.
[[nodiscard]] Result<int> confirmAnswers(RecordStore &store, const RecordId &report, const QList<RecordId> &questions = {});

[[nodiscard]] QString codeOf(TakeOverRow::Fate fate); ///< Public: taken, answered, nothing_before ...
[[nodiscard]] QString wordsOf(TakeOverRow::Fate fate);

} // namespace Lodebook
