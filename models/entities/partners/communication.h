// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A news item, newsletter or post: planned, published, and where it stands.
class CommunicationEntity final : public Entity
{
public:
    CommunicationEntity();

    void check(const Record &record, Problems &problems) const override;

    TextField title{this, "title"};
    ChoiceField kind{this, "kind"};
    LinkField campaign{this, "campaign"};
    DateField plannedOn{this, "planned_on"};
    DateField publishedOn{this, "published_on"};
    TextField channel{this, "channel"};
    UrlField url{this, "url"};
    NoteField body{this, "body"};
    ChoiceField status{this, "status"};
};

const CommunicationEntity &communication();

} // namespace Lodebook
