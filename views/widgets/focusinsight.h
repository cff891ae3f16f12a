// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

namespace Lodebook {

/// Scrolls to whatever inside gets the focus, also when Tab comes to it from outside, where Qt alone leaves it unseen.
void keepFocusInSight(QScrollArea &area);

} // namespace Lodebook
