// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A filled-in Conflict Minerals Reporting Template of an organisation: its declaration and its answers A to H about the company.
class CmrtEntity final : public Entity
{
public:
    CmrtEntity();

    LinkField organisation{this, "organisation"};
    LinkField ddReport{this, "dd_report"};
    TextField version{this, "version"};
    DateField effectiveOn{this, "effective_on"};
    ChoiceField scope{this, "scope"};
    TextField scopeDescription{this, "scope_description"};
    TextField answerA{this, "answer_a"};
    TextField answerB{this, "answer_b"};
    TextField answerC{this, "answer_c"};
    TextField answerD{this, "answer_d"};
    TextField answerE{this, "answer_e"};
    TextField answerF{this, "answer_f"};
    TextField answerG{this, "answer_g"};
    TextField answerH{this, "answer_h"};
    TextField file{this, "file"};

private:
    void declareFields();
    void arrange();
};

const CmrtEntity &cmrt();

} // namespace Lodebook
