// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// Something that went wrong or was reported to have: taken down, verified, followed to its closure.
class IncidentEntity final : public Entity
{
public:
    IncidentEntity();

    void check(const Record &record, Problems &problems) const override;

    DateField reportedOn{this, "reported_on"};
    ChoiceField channel{this, "channel"};
    ChoiceField language{this, "language"};
    TextField reporterPseudonym{this, "reporter_pseudonym"};
    LinkField mineSite{this, "mine_site"};
    CodeField country{this, "country"};
    TextField place{this, "place"};
    PointField position{this, "position"};
    DecimalField blurKm{this, "blur_km"};
    DateField happenedOn{this, "happened_on"};
    ChoiceField type{this, "type"};
    CodeField annex2Risk{this, "annex2_risk"};
    IntegerField level{this, "level"};
    ChoicesField actors{this, "actors"};
    IntegerField womenAffected{this, "women_affected"};
    IntegerField menAffected{this, "men_affected"};
    IntegerField childrenAffected{this, "children_affected"};
    NoteField summary{this, "summary"};
    ChoiceField verification{this, "verification"};
    NoteField measures{this, "measures"};
    LinkField owner{this, "owner"};
    DateField deadline{this, "deadline"};
    DateField closedOn{this, "closed_on"};
    ChoiceField closure{this, "closure"};
    YesNoField publishable{this, "publishable"};

private:
    void declareReport();
    void declareWhatHappened();
    void declarePeopleAffected();
    void declareFollowUp();
    void arrange();
};

const IncidentEntity &incident();

} // namespace Lodebook
