// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/ddlines.h"
#include "models/storage/recordstore.h"

namespace Lodebook {

/// One question of a report as a reviewer looks at it.
struct DdReviewRow
{
    RecordId question{};
    RecordId answer{}; ///< Null when there is none.
    QString code{};
    QString text{};
    QString lastYear{}; ///< In words, without the maturity.
    QString thisYear{};
    QString evidence{};
    std::optional<int> before{}; ///< Maturities 0 to 3.
    std::optional<int> own{};
    std::optional<int> reviewed{};
    QString comment{}; ///< Of the reviewer.
    bool isScored = false;
    bool applies = true;
    AgainstLastYear against = AgainstLastYear::NotAnswered;

    [[nodiscard]] std::optional<int> gap() const; ///< Reviewed less own.
    [[nodiscard]] bool isOpen() const;            ///< The member or the reviewer has to come back to it.
};

struct DdReview
{
    QList<DdReviewRow> rows{};
    std::optional<double> before{}; ///< Own scores and the reviewed one, 0 to 100.
    std::optional<double> own{};
    std::optional<double> reviewed{};
    QList<Record> improvements{}; ///< By due date.
    bool isSubmitted = false;

    [[nodiscard]] int open() const;
};

/// In the language spoken now. What the reader may not see is empty.
[[nodiscard]] Result<DdReview> ddReview(const RecordReader &reader, const RecordId &report);

/// Writes what the reviewer says of an answer: a maturity (nothing: none given) and a comment. A question without an answer
/// gets a record that holds the review alone. Nothing is written when nothing changes.
[[nodiscard]] Result<> reviewAnswer(RecordStore &store, const RecordId &report, const RecordId &question, std::optional<int> maturity, const QString &comment);

} // namespace Lodebook
