// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// Finds the record a person or a file means: by id, by number or code, by a unique key of one field (a site code),
/// or by a name only one record has. Remembers what it found, so that an import asks once for each name.
class LinkResolver
{
public:
    explicit LinkResolver(const RecordReader &reader) : m_reader(reader) {}

    /// Missing: nothing is called that. Invalid: several are; the message names some of them.
    [[nodiscard]] Result<RecordId> resolve(const Entity &entity, const QString &text);
    void forget() { m_known.clear(); }

private:
    Result<RecordId> lookUp(const Entity &entity, const QString &text) const;

    RecordReader m_reader;
    QHash<QString, RecordId> m_known;
};

} // namespace Lodebook
