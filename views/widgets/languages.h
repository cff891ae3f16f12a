// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lodebook {

struct ProgramLanguage
{
    const char *code;
    const char *name; ///< In itself: somebody who cannot read the present one must find theirs.
};

/// The languages the program speaks, in the order they are offered.
inline constexpr ProgramLanguage programLanguages[] = {{"en", "English"}, {"fr", "Français"}, {"es", "Español"}, {"nl", "Nederlands"}, {"de", "Deutsch"}};

} // namespace Lodebook
