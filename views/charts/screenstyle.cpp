// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartstyle.h"
#include "views/widgets/theme.h"

namespace Lodebook {

// Apart from paper(): the theme of the moment is one of windows, which a program without them does not have.
ChartStyle ChartStyle::screen(const QFont &font)
{
    return {.font = font, .colors = Theme::current()->colors(), .locale = QLocale()};
}

} // namespace Lodebook
