// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lodebook {

/// Makes the demonstration data readable as :/demo/…, and the list of data sources as :/demo/sources.json. A static
/// library's resources are not there by themselves: every program that reads them calls this first; twice does no harm.
void initDemoResources();

} // namespace Lodebook
