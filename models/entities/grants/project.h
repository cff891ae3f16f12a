// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A project the programme pays for or follows, from pipeline to closure.
class ProjectEntity final : public Entity
{
public:
    ProjectEntity();

    void check(const Record &record, Problems &problems) const override;

    TextField title{this, "title"};
    LinkField application{this, "application"};
    LinkField lead{this, "lead"};
    CodesField countries{this, "countries"};
    CodesField regions{this, "regions"};
    CodesField minerals{this, "minerals"};
    DateField from{this, "from"};
    DateField until{this, "until"};
    MoneyField grant{this, "grant"};
    MoneyField totalBudget{this, "total_budget"};
    ChoiceField status{this, "status"};
    TextField iatiIdentifier{this, "iati_identifier"};
    NoteField description{this, "description"};
    LinkField officer{this, "officer"};
    ChoiceField genderMarker{this, "gender_marker"};
    ChoiceField environmentMarker{this, "environment_marker"};
    TextField source{this, "source"};
};

const ProjectEntity &project();

} // namespace Lodebook
