// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// The competent authority of a Member State under article 10 of Regulation (EU) 2017/821, and how far the partnership is
/// in touch with it. A state whose authority nobody has confirmed yet has a record as well: it says so.
class AuthorityEntity final : public Entity
{
public:
    AuthorityEntity();

    void check(const Record &record, Problems &problems) const override;

    CodeField country{this, "country"};
    LinkField organisation{this, "organisation"};
    TextField unit{this, "unit"};
    TextField legalBasis{this, "legal_basis"};
    IntegerField importersKnown{this, "importers_known"};
    YesNoField listPublic{this, "list_public"};
    NoteField checkApproach{this, "check_approach"};
    NoteField publicationPractice{this, "publication_practice"};
    ChoicesField interests{this, "interests"};
    ChoiceField status{this, "status"};
    UrlField website{this, "website"};
    TextField nextStep{this, "next_step"};
    TextField source{this, "source"};

private:
    void declareFields();
    void arrange();
};

const AuthorityEntity &authority();

} // namespace Lodebook
