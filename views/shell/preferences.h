// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/theme.h"

namespace Lodebook {

/// What belongs to one person at one computer: how the program looks and speaks.
struct Preferences
{
    Theme::Kind theme = Theme::Kind::System;
    Theme::Density density = Theme::Density::Comfortable;
    QString language;    ///< en, fr ...; empty: the one of the desktop.
    int textPercent = 100; ///< 80 to 200 of the desktop's text size.
    bool roomsCollapsed = false;

    bool operator==(const Preferences &) const = default;
};

} // namespace Lodebook
