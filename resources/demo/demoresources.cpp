// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/demo/demoresources.h"

#include <QDir> // Q_INIT_RESOURCE

// Not inside the namespace: the function that the resource compiler writes is a global one.
static void initialise()
{
    Q_INIT_RESOURCE(demo);
}

namespace Lodebook {

void initDemoResources()
{
    initialise();
}

} // namespace Lodebook
