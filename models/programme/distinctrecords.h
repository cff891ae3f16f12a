// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

#include <QSet>

namespace Lodebook {

/// Pairs of records that look alike and that a person has said are not the same. Kept as settings of the casebook, so
/// that nobody is asked twice, on any copy of it; saying so is an action that can be undone.
class DistinctRecords
{
public:
    [[nodiscard]] static Result<DistinctRecords> load(const RecordReader &reader);

    bool contains(const RecordId &one, const RecordId &other) const { return m_pairs.contains(keyOf(one, other)); }
    qsizetype count() const { return m_pairs.size(); }
    [[nodiscard]] Result<> remember(RecordStore &store, const Record &one, const Record &other);

private:
    static QString keyOf(const RecordId &one, const RecordId &other);

    QSet<QString> m_pairs;
};

} // namespace Lodebook
