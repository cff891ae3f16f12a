// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/theme.h"

#include <QMap>
#include <QStringList>

namespace Lodebook {

inline constexpr int longestUnlocked = 240; ///< Minutes without work that a person may choose.

/// What belongs to one person at one computer: how the program looks and speaks.
struct Preferences
{
    /// By the name of a command, in the spelling of files: “Ctrl+K”.
    using Keys = QMap<QString, QStringList>;

    Theme::Kind theme = Theme::Kind::System;
    Theme::Density density = Theme::Density::Comfortable;
    QString language;    ///< en, fr ...; empty: the one of the desktop.
    int textPercent = 100; ///< 80 to 200 of the desktop's text size.
    bool roomsCollapsed = false;
    int lockMinutes = 15; ///< After which an encrypted casebook locks when nobody works; 0: never.
    Keys keys{}; ///< Of commands that have others than usual.

    bool operator==(const Preferences &) const = default;
};

} // namespace Lodebook
