// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/keptfields.h"

#include "models/entities/common/attachment.h"
#include "models/entities/common/device.h"
#include "models/entities/common/savedview.h"

namespace Lodebook {

bool isKeptByProgram(const Field &field)
{
    static const QList<const Field *> kept{
        &attachment().mediaType, &attachment().size,       &attachment().sha256,  &attachment().originalSha256,
        &device().code,          &device().publicKey,      &device().incarnation, &device().lastContact,
        &device().pending,       &device().clockNoticedAt, &device().clockSaid,   &savedView().entity,
        &savedView().definition,
    };
    return field.isSystem() || kept.contains(&field);
}

} // namespace Lodebook
