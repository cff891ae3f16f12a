// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/forms/ddform.h"
#include "models/storage/recordstore.h"

namespace Lodebook {

// Forms that came back, taken into their reports. What each answer becomes is said before anything is written; what cannot
// be placed is kept in a note on the report, by name, and the whole file is kept with the report.

struct TakeInRow
{
    enum class Fate {
        New,
        Changed,
        Confirmed, ///< Last year's answer still holds.
        Same,      ///< Stands in the casebook like this already.
        Empty,     ///< Nothing is said; what the casebook has stays.
        Held,      ///< Nothing of it can be placed; see held.
    };

    RecordId question{}; ///< Of the report; null when there is none for it.
    QString code{};      ///< Where it has none: its place in the file.
    Fate fate = Fate::Empty;
    QStringList held{};  ///< What cannot be placed, in words that hold all that was said there.
    Record answer;       ///< As it would be saved.
};

/// What one file does.
struct TakeIn
{
    QString path{};
    RecordId report{}; ///< Null when it was not found.
    QString member{};
    int year = 0;
    QString refusal{};     ///< Why nothing of it is taken in; empty: it is.
    QStringList remarks{}; ///< What to know about it: an older version, half filled, taken in before.
    QList<TakeInRow> rows{};

    [[nodiscard]] int count(TakeInRow::Fate fate) const;
    [[nodiscard]] int held() const; ///< Rows of which something cannot be placed.
};

/// What the files would do; \a report is the one they are meant for (null: as they say themselves).
[[nodiscard]] Result<QList<TakeIn>> previewTakeIn(const RecordReader &reader, const QList<FilledDdForm> &forms, const RecordId &report = {});

struct TakeInResult
{
    RecordId batch{}; ///< Null when nothing changed.
    QList<TakeIn> files{};
};

/// Takes in what the preview says, as one action that can be undone.
[[nodiscard]] Result<TakeInResult> takeInForms(RecordStore &store, const QList<FilledDdForm> &forms, const RecordId &report = {});

[[nodiscard]] QString codeOf(TakeInRow::Fate fate); ///< Public: new, changed, confirmed, same, empty, held.
[[nodiscard]] QString wordsOf(TakeInRow::Fate fate);

} // namespace Lodebook
