// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// The yearly report of an organisation on its due diligence, from the request to the day it is closed.
class DdReportEntity final : public Entity
{
public:
    DdReportEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField organisation{this, "organisation"};
    LinkField questionnaire{this, "questionnaire"};
    IntegerField year{this, "year"};
    DateField requestedOn{this, "requested_on"};
    DateField dueOn{this, "due_on"};
    DateField submittedOn{this, "submitted_on"};
    DateField completeOn{this, "complete_on"};
    LinkField reviewer{this, "reviewer"};
    NoteField feedback{this, "feedback"};
    DateField closedOn{this, "closed_on"};
    YesNoField consentToShare{this, "consent_to_share"};
    NoteField note{this, "note"};

private:
    void declareFields();
    void arrange();
    void addScores();
};

const DdReportEntity &ddReport();

} // namespace Lodebook
