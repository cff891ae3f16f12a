// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cmrt/cmrtimport.h"

#include <memory>

namespace Lodebook {

/// A field of a row in a preview, in words for people.
struct PreviewValue
{
    const Field *field = nullptr; ///< Null: the row as a whole.
    QString before;               ///< What stands in the casebook, in the record the row changes or resembles.
    QString after;                ///< What the row brings.
    QString problem;              ///< Why it cannot be taken; empty as a rule.
};

/// A row of a file and what would become of it.
struct PreviewRow
{
    int number = 0;
    RowFate fate = RowFate::Added;
    QString title;              ///< What the record would be called.
    RecordId record{};          ///< The one it changes, or that it resembles.
    QString resembles{};        ///< What that one is called; empty: it resembles none.
    int score = 0;              ///< How much, 0 to 100.
    QStringList reasons{};
    QList<PreviewValue> values{};
    TableRow source{};          ///< Of rows that are not taken as they are: as it stood in the file.

    [[nodiscard]] bool isDecidable() const { return !resembles.isEmpty(); }
};

/// Everything an import would do, without doing it.
struct ImportPreview
{
    ImportReport report; ///< As the rehearsal had it; rows that resemble a record count as duplicates.
    QStringList headings;
    QList<PreviewRow> rows;
};

/// Rehearses an import, keeps nothing, and looks for records that the new ones resemble. \a progress is told 0..1 and
/// answers false to stop it. The values of unchanged rows, and of new ones far down in a long file, are left out.
[[nodiscard]] Result<std::shared_ptr<ImportPreview>> previewImport(RecordStore &store, TableReader &table, const ImportMapping &mapping,
                                                                   const std::function<bool(double)> &progress = {});
/// The same of a reporting template: its declaration, its smelters and the answers it fills in. Nobody has to decide about likenesses.
[[nodiscard]] Result<std::shared_ptr<ImportPreview>> previewCmrt(RecordStore &store, const CmrtOrder &order, const std::function<bool(double)> &progress = {});

} // namespace Lodebook
