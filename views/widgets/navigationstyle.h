// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace Lodebook {

/// Makes a list or tree one that people go places with: the place they are at stands on a pale ground of the accent, with
/// its words and its drawing as readable as the others, whether the list has the cursor or not. Follows the theme.
void styleAsNavigation(QAbstractItemView &view);

} // namespace Lodebook
