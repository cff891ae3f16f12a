// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A set of questions in one version: what members are asked in a year, SMEs ask themselves, or applicants answer.
/// Once reports rest on it, a change of words makes a new version; its questions say which ones they continue.
class QuestionnaireEntity final : public Entity
{
public:
    QuestionnaireEntity();

    TextField title{this, "title"};
    TextField version{this, "version"};
    ChoiceField audience{this, "audience"};
    DateField validFrom{this, "valid_from"};
    ChoiceField status{this, "status"};
    TextField source{this, "source"};
    NoteField note{this, "note"};
};

const QuestionnaireEntity &questionnaire();

} // namespace Lodebook
