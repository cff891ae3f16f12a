// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QMimeData>

#include <memory>

namespace Lodebook {

/// What is selected, as text between tabs and as a table a spreadsheet reads, with the headings above.
/// Figures and dates are written so that a spreadsheet takes them for what they are; \a columns in the order shown.
[[nodiscard]] std::unique_ptr<QMimeData> copiedTable(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);

/// The rows of a selection from top to bottom, each once.
[[nodiscard]] QList<int> rowsOf(const QItemSelection &selection);

} // namespace Lodebook
