// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Lodebook {

class RecordTableModel;

/// What the figures in those rows and columns come to: “Workers: sum 1,234, mean 617; ...”. Empty cells do not count;
/// amounts of different currencies are never added. What uses a value that nobody has decided yet says that it is
/// provisional. Empty when there is no figure.
[[nodiscard]] QString selectionSums(const RecordTableModel &records, const QList<int> &rows, const QList<int> &columns);

} // namespace Lodebook
