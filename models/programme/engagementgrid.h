// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// The plans that are not closed, by how much influence and interest their partners have.
struct EngagementGrid
{
    static constexpr int steps = 5; ///< From 1 (little) to 5 (much), both ways.

    struct Plan
    {
        RecordId id;
        QString title;
        QString partner;
        QString priority; ///< Code; empty when it is not recorded.
        int influence = 0; ///< 0: not recorded.
        int interest = 0;

        [[nodiscard]] bool isPlaced() const { return influence > 0 && interest > 0; }
    };
    QList<Plan> plans{}; ///< By the name of the partner.

    [[nodiscard]] QList<Plan> at(int influence, int interest) const;
    [[nodiscard]] QList<Plan> unplaced() const; ///< Those that lack one of the two.
};

[[nodiscard]] Result<EngagementGrid> loadEngagementGrid(const RecordReader &reader);

} // namespace Lodebook
