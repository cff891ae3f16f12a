// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A place where minerals are dug, with what is known of it; its standing follows from status, visits, assessments
/// and incidents.
class MineSiteEntity final : public Entity
{
public:
    MineSiteEntity();

    void check(const Record &record, Problems &problems) const override;

    TextField name{this, "name"};
    TextField siteCode{this, "site_code"};
    CodeField country{this, "country"};
    CodeField region{this, "region"};
    TextField district{this, "district"};
    TextField territory{this, "territory"};
    TextField chiefdom{this, "chiefdom"};
    TextField grouping{this, "grouping"};
    TextField village{this, "village"};
    PointField position{this, "position"};
    TextField locationOrigin{this, "location_origin"};
    ChoiceField kind{this, "kind"};
    ChoiceField activity{this, "activity"};
    CodesField minerals{this, "minerals"};
    TextField licence{this, "licence"};
    IntegerField workers{this, "workers"};
    IntegerField workersWomen{this, "workers_women"};
    IntegerField workersMen{this, "workers_men"};
    LinkField cooperative{this, "cooperative"};
    YesNoField phoneCoverage{this, "phone_coverage"};
    LinksField projects{this, "projects"};
    ChoiceField cahraBasis{this, "cahra_basis"};
    NoteField cahraReason{this, "cahra_reason"};
    TextField source{this, "source"};

private:
    void declareSite();
    void declareWhereItIs();
    void declareWhoWorksThere();
    void declareConflictAndHighRisk();
    void arrange();
};

const MineSiteEntity &mineSite();

} // namespace Lodebook
