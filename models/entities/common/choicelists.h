// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

namespace Lodebook {

// The choice lists that more than one entity uses.

QList<Choice> pillarChoices();       ///< The three parts of the partnership.
QList<Choice> tierChoices();         ///< Places in the mineral supply chain, upstream first.
QList<Choice> verificationChoices(); ///< How far a report has been checked.
QList<Choice> languageChoices();     ///< ISO 639 codes of the languages the programme meets.
QList<Choice> policyMarkerChoices(); ///< How far an aim is pursued, as the OECD-DAC asks it.
QList<Choice> armedActorChoices();
QList<Choice> engagementKindChoices(); ///< What can be done together with a partner.
QList<Choice> riskStateChoices();      ///< How a risk flag stands: of the flag, and of the action it was escalated into.
QList<Choice> actorChoices();        ///< The armed ones and the others an incident may name.

} // namespace Lodebook
