// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lodebook {

/// Makes the reference lists readable as :/reference/<entity>.csv, headings = field names. A static library's
/// resources are not there by themselves: every program that reads them calls this first; twice does no harm.
void initReferenceResources();

} // namespace Lodebook
