// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// How a mine site meets a requirement of the CRAFT code or another scheme.
class PracticeAssessmentEntity final : public Entity
{
public:
    PracticeAssessmentEntity();

    LinkField mineSite{this, "mine_site"};
    DateField on{this, "on"};
    LinkField visit{this, "visit"};
    ChoiceField scheme{this, "scheme"};
    IntegerField module{this, "module"};
    TextField requirement{this, "requirement"};
    ChoiceField outcome{this, "outcome"};
    NoteField evidence{this, "evidence"};
};

const PracticeAssessmentEntity &practiceAssessment();

} // namespace Lodebook
