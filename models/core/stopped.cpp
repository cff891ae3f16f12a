// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/stopped.h"

#include <QCoreApplication>

namespace Lodebook {

Error stoppedUnchanged()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Lodebook::Stopped", "Stopped; everything stays as it was"), {}};
}

} // namespace Lodebook
