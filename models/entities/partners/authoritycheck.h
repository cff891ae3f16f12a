// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What an authority checked in a year (articles 11 and 17 of Regulation (EU) 2017/821): how many importers, how many of them
/// on the spot, how many did not comply.
class AuthorityCheckEntity final : public Entity
{
public:
    AuthorityCheckEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField authority{this, "authority"};
    IntegerField year{this, "year"};
    IntegerField importers{this, "importers"};
    IntegerField checks{this, "checks"};
    IntegerField onSite{this, "on_site"};
    IntegerField nonCompliant{this, "non_compliant"};
    TextField source{this, "source"};
};

const AuthorityCheckEntity &authorityCheck();

} // namespace Lodebook
