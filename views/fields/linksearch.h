// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// A record somebody may mean.
struct LinkHit
{
    RecordId id;
    QString title;
    QString number;
};

/// The first records of an entity whose title or number holds what was typed, whatever the case and the accents;
/// those that begin with it first.
[[nodiscard]] Result<QList<LinkHit>> linkHits(const RecordReader &reader, const Entity &entity, const QString &typed, int limit);

} // namespace Lodebook
