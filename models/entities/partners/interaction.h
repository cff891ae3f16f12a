// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A talk, meeting or letter: the contact log of organisations, people, projects and authorities, and what was promised next.
class InteractionEntity final : public Entity
{
public:
    InteractionEntity();

    void check(const Record &record, Problems &problems) const override;

    DateField on{this, "on"};
    ChoiceField kind{this, "kind"};
    TextField subject{this, "subject"};
    LinkField organisation{this, "organisation"};
    LinkField person{this, "person"};
    LinkField project{this, "project"};
    LinkField authority{this, "authority"};
    NoteField summary{this, "summary"};
    TextField nextStep{this, "next_step"};
    DateField nextOn{this, "next_on"};
    DateField nextDoneOn{this, "next_done_on"};
    LinkField officer{this, "officer"};
    LinkField ddReport{this, "dd_report"};
    LinkField letterTemplate{this, "letter_template"};
};

const InteractionEntity &interaction();

} // namespace Lodebook
