// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

namespace Lodebook {

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate Clock::today() const
{
    return now().toLocalTime().date();
}

const Clock &Clock::system()
{
    static const Clock clock;
    return clock;
}

} // namespace Lodebook
