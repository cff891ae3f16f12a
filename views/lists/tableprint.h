// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/storage/casebook.h"

#include <QTextDocument>

#include <functional>
#include <memory>

class QPrinter;

namespace Lodebook {

/// Rows of a list as they are to stand on paper: a value, for work beside the window.
struct PaperTable
{
    QString title;
    QString about; ///< What the rows are: how many, and by which filter.
    const Entity *entity = nullptr;
    QList<RecordColumn> columns; ///< In the order shown.
    QList<qint64> keys;          ///< Of the rows, in theirs.
};

/// Told how far it is; false stops the work.
using PaperListener = std::function<bool(qint64 done, qint64 total)>;

/// The rows as a document: the title, what the rows are, the table with its headings on every page. Written as on the
/// screen.
[[nodiscard]] Result<std::unique_ptr<QTextDocument>> paperDocument(Casebook &casebook, const PaperTable &table,
                                                                   const PaperListener &progress);

/// The pages, each with its number. A file that was being written is taken away again when the work is stopped.
[[nodiscard]] Result<> printPages(QTextDocument &document, QPrinter &printer, const PaperListener &progress);

} // namespace Lodebook
