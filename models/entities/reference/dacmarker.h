// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A policy marker of the OECD Development Assistance Committee.
class DacMarkerEntity final : public Entity
{
public:
    DacMarkerEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    TextField nameFr{this, "name_fr"};
    NoteField description{this, "description"};
};

const DacMarkerEntity &dacMarker();

} // namespace Lodebook
