// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartstyle.h"

#include "views/widgets/theme.h"

namespace Lodebook {

ChartStyle ChartStyle::screen(const QFont &font)
{
    return {.font = font, .colors = Theme::current()->colors(), .locale = QLocale()};
}

ChartStyle ChartStyle::paper(const QFont &font, const QLocale &locale)
{
    return {.font = font, .colors = ThemeColors::paperTheme(), .locale = locale};
}

} // namespace Lodebook
