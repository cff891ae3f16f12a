// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/stamp.h"

#include <algorithm>

namespace Lodebook {

QDateTime stampTime(Stamp stamp)
{
    return QDateTime::fromMSecsSinceEpoch(stamp >> 16, Qt::UTC);
}

Stamp StampSource::next()
{
    const Stamp now = Stamp(m_clock->now().toMSecsSinceEpoch()) << 16;
    m_last = std::max(now, m_last + 1);
    return m_last;
}

void StampSource::observe(Stamp seen)
{
    m_last = std::max(m_last, seen);
}

} // namespace Lodebook
