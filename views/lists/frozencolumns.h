// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Lodebook {

class RecordTable;
class SortHeader;

/// The first columns of a table, laid over it so that they stay while the others scroll sideways. It shows the same
/// rows, selection and order; the keyboard stays with the table below.
class FrozenColumns final : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumns(RecordTable &table);

    SortHeader *header() const { return m_header; }
    void takeModel();
    /// Shows the columns that stay, as wide and high as those below.
    void arrange();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RecordTable &m_table; // not owned
    SortHeader *m_header;
};

} // namespace Lodebook
