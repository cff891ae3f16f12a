// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/removal.h"

namespace Lodebook {

Result<> removeTogether(RecordStore &store, const Entity &entity, const QList<RecordRef> &records, const QString &label)
{
    Batch batch(store, label);
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    for (const RecordRef &ref : records) {
        if (Result<> removed = store.remove(entity, ref.id); !removed)
            return removed;
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<>() : Result<>(kept.error());
}

} // namespace Lodebook
