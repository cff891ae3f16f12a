// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"

#include <QList>

namespace Lodebook {

/// Which records of a casebook one person opened last and which are pinned. Only kinds and ids are written down, never a
/// name: what lies beside the casebook must give nothing away.
class RecordMemory
{
public:
    RecordMemory(const QString &file, const QString &casebook);

    [[nodiscard]] QList<RecordRef> recent() const; ///< The last one first.
    void remember(const RecordRef &record) const;
    [[nodiscard]] QList<RecordRef> pinned() const; ///< In the order they were pinned.
    [[nodiscard]] bool isPinned(const RecordRef &record) const { return pinned().contains(record); }
    void setPinned(const RecordRef &record, bool pinned) const;

private:
    QList<RecordRef> read(const char *list) const;
    void write(const char *list, const QList<RecordRef> &records) const;

    QString m_file;
    QString m_group;
};

} // namespace Lodebook
