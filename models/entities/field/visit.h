// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A visit to a mine site or a project: planned, made, and what was seen and said.
class VisitEntity final : public Entity
{
public:
    VisitEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField mineSite{this, "mine_site"};
    LinkField project{this, "project"};
    TextField purpose{this, "purpose"};
    DateField plannedOn{this, "planned_on"};
    DateField on{this, "on"};
    YesNoField visited{this, "visited"};
    TextField reasonNotVisited{this, "reason_not_visited"};
    LinksField team{this, "team"};
    NoteField itinerary{this, "itinerary"};
    TextField securityClearance{this, "security_clearance"};
    ChoicesField languages{this, "languages"};
    NoteField summary{this, "summary"};
    NoteField mutualUnderstanding{this, "mutual_understanding"};
    DateField debriefOn{this, "debrief_on"};
    YesNoField onSite{this, "on_site"};
    IntegerField workers{this, "workers"};
    CodeField mineral{this, "mineral"};
    YesNoField womenPresent{this, "women_present"};
    YesNoField childrenUnder15{this, "children_under_15"};
    YesNoField mercury{this, "mercury"};
    TextField traceability{this, "traceability"};
    YesNoField armedPresence{this, "armed_presence"};
    YesNoField armedInterference{this, "armed_interference"};
    ChoicesField armedActors{this, "armed_actors"};
    TextField source{this, "source"};
};

const VisitEntity &visit();

} // namespace Lodebook
