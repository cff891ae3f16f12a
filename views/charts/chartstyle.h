// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/themecolors.h"

#include <QFont>
#include <QLocale>

namespace Lodebook {

/// How charts and maps look on one device: font, colours and the language of numbers. All distances
/// follow from the font, so the same chart fits screen and paper.
struct ChartStyle
{
    QFont font;
    ThemeColors colors = ThemeColors::lightTheme();
    QLocale locale;

    [[nodiscard]] static ChartStyle screen(const QFont &font); ///< The theme of the moment.
    [[nodiscard]] static ChartStyle paper(const QFont &font, const QLocale &locale = {});
};

} // namespace Lodebook
