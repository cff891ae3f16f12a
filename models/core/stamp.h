// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

namespace Lodebook {

/// Hybrid logical time: milliseconds since 1970 in the upper 47 bits, a counter in the lower 16.
/// Later writes of one device have larger stamps even when its clock goes back; it orders values for display and
/// guards rows against lost updates, but never decides a conflict (see the change log's epochs).
using Stamp = qint64;

[[nodiscard]] QDateTime stampTime(Stamp stamp);
/// The smallest stamp of that millisecond.
[[nodiscard]] Stamp firstStampAt(const QDateTime &time);

/// Hands out stamps, each larger than every one handed out or observed before.
class StampSource
{
public:
    explicit StampSource(const Clock &clock = Clock::system()) : m_clock(&clock) {}

    [[nodiscard]] Stamp next();
    void observe(Stamp seen); ///< A stamp met in the log or in a pack.

private:
    const Clock *m_clock; // not owned
    Stamp m_last = 0;
};

} // namespace Lodebook
