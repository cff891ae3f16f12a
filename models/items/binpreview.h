// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

#include <functional>
#include <memory>

namespace Lodebook {

/// A record that would go into the recycle bin or come out of it.
struct BinRow
{
    enum class Fate {
        Chosen, ///< Somebody chose it.
        Along,  ///< It belongs to one that was chosen.
        Stays,  ///< It was chosen and cannot be moved.
    };

    RecordRef record;
    Fate fate = Fate::Chosen;
    QString title;
    QStringList remarks{}; ///< Links that stay broken; why it stays.
};

/// Everything that emptying or filling the bin would do, without doing it.
struct BinPreview
{
    QList<BinRow> rows;        ///< Each chosen one is followed by those that go along with it.
    QList<RecordId> records{}; ///< What can be moved of those chosen, in an order in which it works.

    [[nodiscard]] int count(BinRow::Fate fate) const;
    /// Nothing goes along, nothing stays, no link is left broken.
    [[nodiscard]] bool isPlain() const;
};

/// Told how many of the chosen ones are done; false stops the work.
using BinListener = std::function<bool(qint64 done, qint64 total)>;

/// What taking records out of the bin would bring back, and which of their links would lead into the bin all the same.
[[nodiscard]] Result<std::shared_ptr<BinPreview>> previewRestore(RecordStore &store, const Entity &entity,
                                                                 const QList<RecordId> &records,
                                                                 const BinListener &progress = {});

/// Takes them out, as one action: the order is that of a preview.
[[nodiscard]] Result<> restoreRecords(RecordStore &store, const Entity &entity, const QList<RecordId> &records,
                                      const QString &label, const BinListener &progress = {});

} // namespace Lodebook
