// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"
#include "models/exchange/import/importmapping.h"

#include <QDateTime>

namespace Lodebook {

/// Rows of an import that wait for a person: each may be a record that is here already. They are kept with the mapping
/// they were read by, so that the import can be finished later, without the file.
struct HeldRows
{
    RecordId id{};     ///< Null until they have been kept.
    QString source;    ///< The file's name.
    QDateTime since;
    ImportMapping mapping;
    QStringList headings;
    QList<TableRow> rows;

    [[nodiscard]] QJsonObject toJson() const;
    /// Invalid: the mapping is for something this program does not know.
    [[nodiscard]] static Result<HeldRows> fromJson(const Catalog &catalog, const QJsonObject &json);
};

} // namespace Lodebook
