// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What an importer brought into the Union of one line of Annex I of Regulation (EU) 2017/821 in a year.
class ImportCheckEntity final : public Entity
{
public:
    ImportCheckEntity();

    LinkField organisation{this, "organisation"};
    IntegerField year{this, "year"};
    CodeField cnCode{this, "cn_code"};
    DecimalField kg{this, "kg"};
    NoteField note{this, "note"};
};

const ImportCheckEntity &importCheck();

} // namespace Lodebook
