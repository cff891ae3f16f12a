// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

#include <functional>
#include <memory>

namespace Lodebook {

/// One and the same change to one field of many records.
struct BulkChange
{
    enum class Kind {
        Set,     ///< The value takes the place of what stands there.
        Clear,   ///< Nothing stands there any more.
        Append,  ///< The text is written behind what stands there.
        Add,     ///< The members come to those of the list.
        TakeOut, ///< The members leave the list.
    };

    const Field *field = nullptr;
    Kind kind = Kind::Set;
    QVariant value; ///< Of the field's own type; of no meaning for Clear.

    /// What can be done with a field: a required one is not cleared, only lists take members.
    [[nodiscard]] static QList<Kind> kindsFor(const Field &field);
    /// What would stand in the field afterwards.
    [[nodiscard]] QVariant applied(const QVariant &before) const;
};

/// The fields of an entity that a person may change for many records at once, in the order of its form.
[[nodiscard]] QList<const Field *> bulkFields(const Entity &entity, const RecordReader &reader);

/// Which records are meant: those named, or all that a query finds when the work begins.
struct BulkScope
{
    QList<RecordId> records{};
    std::optional<Query> query{};
};

/// A record and what would become of it.
struct BulkRow
{
    enum class Fate { Changed, Same, Refused };

    RecordId record;
    Fate fate = Fate::Changed;
    QString title;
    QVariant value; ///< What stands in the field now.
    QString before; ///< The same in words for people, and what would stand there.
    QString after;
    QString reason; ///< Why it is refused.
};

/// Everything a bulk change would do, without doing it.
struct BulkPreview
{
    BulkChange change;
    QList<BulkRow> rows;

    [[nodiscard]] int count(BulkRow::Fate fate) const;
};

/// What a bulk change did, and what it had to leave.
struct BulkReport
{
    RecordId batch; ///< Null when nothing was changed.
    int changed = 0;
    struct Left
    {
        RecordId record;
        QString title;
        QString reason;
    };
    QList<Left> left;
};

/// Told how many records are done; false stops the work, and nothing of it is kept.
using BulkListener = std::function<bool(qint64 done, qint64 total)>;

/// Rehearses the change: what rules refuse, alone or because two records would end up with the same unique key, is
/// found here and not at the first record that fails later.
[[nodiscard]] Result<std::shared_ptr<BulkPreview>> previewBulkChange(RecordStore &store, const BulkScope &scope,
                                                                     const BulkChange &change,
                                                                     const BulkListener &progress = {});

/// Changes the records of a preview that are not refused in it, as one action that can be undone. A record in whose
/// field something else stands by now than was shown is left as it is and named.
[[nodiscard]] Result<BulkReport> applyBulkChange(RecordStore &store, const BulkPreview &preview,
                                                 const BulkListener &progress = {});

} // namespace Lodebook
