// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;
class QTableView;
class QWidget;

namespace Lodebook {

/// Gives a column what the others leave of the table's width, now and whenever the width changes, and never less than so
/// many letters: then the table scrolls.
void keepWide(QTableView &table, int column, int leastLetters);
/// Does it again after other columns have been given a width.
void widenColumn(QTableView &table);
/// A table whose rows are looked at and chosen, in the manner of every list.
void dressTable(QTableView &table);
/// Headings that stand above what they name, as those of lists do; nobody sorts by them.
[[nodiscard]] QHeaderView *plainHeader(QWidget *parent);

} // namespace Lodebook
