// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartstyle.h"

namespace Lodebook {

ChartStyle ChartStyle::paper(const QFont &font, const QLocale &locale)
{
    return {.font = font, .colors = ThemeColors::paperTheme(), .locale = locale};
}

} // namespace Lodebook
