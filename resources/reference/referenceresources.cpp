// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/reference/referenceresources.h"

#include <QDir> // Q_INIT_RESOURCE

// Not inside the namespace: the function that the resource compiler writes is a global one.
static void initialise()
{
    Q_INIT_RESOURCE(reference);
}

namespace Lodebook {

void initReferenceResources()
{
    initialise();
}

} // namespace Lodebook
