// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A webinar, conference, training or trip people are invited to.
class EventEntity final : public Entity
{
public:
    EventEntity();

    void check(const Record &record, Problems &problems) const override;

    TextField title{this, "title"};
    LinkField campaign{this, "campaign"};
    ChoiceField kind{this, "kind"};
    MomentField startsAt{this, "starts_at"};
    MomentField endsAt{this, "ends_at"};
    TextField place{this, "place"};
    CodeField country{this, "country"};
    YesNoField online{this, "online"};
    NoteField topics{this, "topics"};
    IntegerField places{this, "places"};

private:
    void arrange();
};

const EventEntity &event();

} // namespace Lodebook
