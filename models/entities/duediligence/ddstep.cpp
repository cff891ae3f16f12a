// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/ddstep.h"

#include <QCoreApplication>

namespace Lodebook {

QList<Choice> ddStepChoices()
{
    return {
        {"1", QT_TRANSLATE_NOOP("Entities", "1: management systems")},
        {"2", QT_TRANSLATE_NOOP("Entities", "2: identify and assess risk")},
        {"3", QT_TRANSLATE_NOOP("Entities", "3: respond to risk")},
        {"4", QT_TRANSLATE_NOOP("Entities", "4: independent audit")},
        {"5", QT_TRANSLATE_NOOP("Entities", "5: report yearly")},
        {"demand", QT_TRANSLATE_NOOP("Entities", "Demand")},
    };
}

} // namespace Lodebook
