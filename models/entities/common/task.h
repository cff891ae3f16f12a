// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// Something an officer is to do, about any record.
class TaskEntity final : public Entity
{
public:
    TaskEntity();

    TextField title{this, "title"};
    AnyLinkField about{this, "about"};
    LinkField owner{this, "owner"};
    DateField dueOn{this, "due_on"};
    DateField doneOn{this, "done_on"};
    ChoiceField kind{this, "kind"};
};

const TaskEntity &task();

} // namespace Lodebook
