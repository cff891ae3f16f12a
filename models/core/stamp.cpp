// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/stamp.h"

#include <algorithm>

namespace Lodebook {

QDateTime stampTime(Stamp stamp)
{
    return QDateTime::fromMSecsSinceEpoch(stamp >> 16, Qt::UTC);
}

Stamp firstStampAt(const QDateTime &time)
{
    return Stamp(time.toMSecsSinceEpoch()) << 16;
}

Stamp StampSource::next()
{
    const Stamp now = firstStampAt(m_clock->now());
    m_last = std::max(now, m_last + 1);
    return m_last;
}

void StampSource::observe(Stamp seen)
{
    m_last = std::max(m_last, seen);
}

} // namespace Lodebook
