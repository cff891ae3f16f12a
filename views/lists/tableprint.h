// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QTextDocument>

#include <memory>

namespace Lodebook {

/// Rows of a table as a document for paper: the title, what the rows are, the table with its headings on every page.
/// Written as on the screen, \a columns in the order shown.
[[nodiscard]] std::unique_ptr<QTextDocument> printedTable(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
                                                          const QString &title, const QString &about);

} // namespace Lodebook
