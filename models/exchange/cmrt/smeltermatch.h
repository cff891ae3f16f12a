// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// Finds the smelters that templates report in the list the office has loaded. Reads that list once.
class SmelterMatch
{
public:
    explicit SmelterMatch(RecordStore &store) : m_store(store) {}

    /// The code of the metal a text means: tantalum, tin, gold or tungsten, in any language; empty for everything else.
    [[nodiscard]] Result<QString> metal(const QString &text);

    /// The smelter with the same facility number and metal, else the only one with the same name and metal; null when there is none.
    [[nodiscard]] Result<RecordId> smelterFor(const Record &cmrtSmelter);

    /// What a person should know about the matching, one sentence each.
    [[nodiscard]] QStringList notes() const;

    /// What makes two rows of one template the same: metal and facility number, without a number metal, name and country.
    [[nodiscard]] static QString key(const Record &cmrtSmelter);

private:
    Result<> load();

    RecordStore &m_store;
    bool m_isLoaded = false;
    QHash<QString, RecordId> m_byNumber;
    QHash<QString, RecordId> m_byName; ///< Null: several are called so.
    int m_unmatched = 0;
};

} // namespace Lodebook
