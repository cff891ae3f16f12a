// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/ddscores.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// A group of members beside others. Of one that is withheld nothing is known, not even how many it has.
struct BenchmarkGroup
{
    const Field *by = nullptr; ///< Pillar, tier or size of the organisation; null: all members.
    QString code{};            ///< Empty: not recorded, or all.
    bool isTold = false;
    int members = 0;
    bool isProvisional = false; ///< Devices say different things of what somebody's score goes by.
    std::optional<int> score{};                           ///< The mean, in whole points of a hundred.
    std::array<std::optional<int>, DdScores::steps> steps{}; ///< Nothing where not every member of the group has a score.
};

/// The scores of a year by pillar, tier and size, without anybody's name.
///
/// Counted are members whose report on the year is complete or closed, who consent to sharing, and who have a score; each once.
/// Groups of fewer than five are withheld, and so is what would give them away: by a total less the others, or by several
/// tables side by side (see groupsuppression.h). Means are whole points, so that little can be read from what one report more
/// changes.
struct DdBenchmark
{
    static constexpr int least = 5;

    int year = 0;
    DdSide side = DdSide::Own;
    QList<BenchmarkGroup> groups{}; ///< All members first.

    [[nodiscard]] int withheld() const;
};

[[nodiscard]] Result<DdBenchmark> ddBenchmark(const RecordReader &reader, int year, DdSide side, const QDate &asOf);

/// The label of a group; all members where it is of none.
[[nodiscard]] QString groupWords(const BenchmarkGroup &group);

} // namespace Lodebook
