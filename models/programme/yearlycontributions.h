// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// What making the contributions of a year means for one membership.
struct YearlyContribution
{
    enum class Fate {
        Made,   ///< A new contribution of money or in kind.
        There,  ///< It has one for the year already.
        NoFee,  ///< Neither a yearly fee is agreed nor is it one of working time.
    };

    Fate fate = Fate::Made;
    RecordId membership{};
    QString title{};
    QString kind{}; ///< money or in_kind, of contribution.
    std::optional<Money> amount{};

    bool operator==(const YearlyContribution &) const = default;
};

/// One line for each membership that has the stage member on at least one day of the year; nothing is written. An agreed yearly
/// fee makes a contribution of money; civil society gives working time (the partnership's terms of membership), so that without a
/// fee it makes one in kind. A contribution of that kind for the year that is there already stays as it is.
[[nodiscard]] Result<QList<YearlyContribution>> previewYearlyContributions(const RecordReader &reader, int year);

struct YearlyContributionReport
{
    RecordId batch{}; ///< Null when nothing was made.
    int made = 0;
};
/// Makes what is still to be made, all as one action that can be undone. An invalid day: no due date. Refused: the due date
/// does not lie in the year or the one after.
[[nodiscard]] Result<YearlyContributionReport> makeYearlyContributions(RecordStore &store, int year, const QDate &dueOn = {});

/// Why a contribution does not fit its membership, in words: its year lies before the first or after the last day. Empty when it
/// does, or when the days are not recorded.
[[nodiscard]] QString contributionOutsideMembership(const Record &contribution, const Record &membership);

} // namespace Lodebook
