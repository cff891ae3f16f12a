// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// One thing to be done under an engagement plan: by whom, until when, and what came of it.
class EngagementActionEntity final : public Entity
{
public:
    EngagementActionEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField plan{this, "plan"};
    TextField title{this, "title"};
    ChoiceField kind{this, "kind"};
    LinkField owner{this, "owner"};
    DateField dueOn{this, "due_on"};
    DateField doneOn{this, "done_on"};
    NoteField outcome{this, "outcome"};
    UrlField evidence{this, "evidence"};
    LinkField templateAction{this, "template_action"};
    LinkField riskFlag{this, "risk_flag"};
};

const EngagementActionEntity &engagementAction();

} // namespace Lodebook
