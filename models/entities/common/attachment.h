// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A file on any record. The bytes are kept once per content, by their SHA-256.
class AttachmentEntity final : public Entity
{
public:
    AttachmentEntity();

    void check(const Record &record, Problems &problems) const override;

    AnyLinkField about{this, "about"};
    TextField fileName{this, "file_name"};
    TextField mediaType{this, "media_type"};
    IntegerField size{this, "size"};
    TextField sha256{this, "sha256"};
    TextField originalSha256{this, "original_sha256"};
    TextField caption{this, "caption"};
    ChoiceField kind{this, "kind"}; ///< Which document it is, where somebody asks for it.
};

const AttachmentEntity &attachment();

} // namespace Lodebook
