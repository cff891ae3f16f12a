// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Lodebook {

/// Lets screen readers meet a MapWidget as a graphic with its title as name and its sentence as description.
void installMapAccessibility();
/// Tells screen readers that name or description of the widget are new.
void announceMapChange(QWidget *map);

} // namespace Lodebook
