// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "models/items/recordcolumn.h"
#include "views/widgets/theme.h"

#include <QElapsedTimer>
#include <QTableView>

namespace Lodebook {

class FrozenColumns;
class QuickRow;
class RecordTableModel;
class SortHeader;

/// The table itself: whole rows are selected, all rows have one height, and nothing it does by key or mouse reads more
/// of a long table than what is looked at.
class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);

    void setRecords(RecordTableModel *model);
    RecordTableModel *records() const { return m_model; }
    SortHeader *header() const { return m_header; }

    void setDensity(Theme::Density density);
    Theme::Density density() const { return m_density; }

    /// The first columns stay in sight while the others scroll sideways. The columns then stand in the order of the
    /// model.
    void setFrozenColumns(int count);
    int frozenColumns() const { return m_frozenColumns; }
    int frozenWidth() const;
    int frozenPosition(int column) const; ///< Where a column that stays begins.
    /// A line of editors between headings and rows, laid out by itself.
    void setQuickRow(QuickRow *row);
    void setQuickRowShown(bool shown);
    bool isQuickRowShown() const { return m_quickRowShown; }
    void showColumn(int column); ///< Scrolls sideways as far as needed.
    void openCurrent(Qt::KeyboardModifiers modifiers);

    /// Columns as they stand on the screen, from the leading edge.
    QList<int> columnsShown() const;
    qsizetype selectedCount() const; ///< Without looking at each row.
    QList<RecordRef> selectedRecords() const;
    void copySelection() const;
    void widthsFromContent();
    void fitColumn(int column);
    /// Widths as they are remembered; 0: as the content needs.
    void setColumnWidths(const QList<int> &widths);

    void keyboardSearch(const QString &typed) override;
    void reset() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void opened(const Lodebook::RecordRef &record, Qt::KeyboardModifiers modifiers);
    void removalRequested();
    void pasteRequested();
    void selectionMoved();
    void widthChosen(); ///< Somebody gave a column a width.
    void columnsSettled(); ///< Somebody moved a column; the model has them in the order shown now.

protected:
    void focusInEvent(QFocusEvent *event) override;
    /// Home and End go to the first and last row, as in every list, not to the first and last column.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void takePlace();
    void measure();
    void settleColumns();

    RecordTableModel *m_model = nullptr; // not owned
    SortHeader *m_header;
    FrozenColumns *m_frozen;
    QuickRow *m_quickRow = nullptr; ///< A child.
    int m_frozenColumns = 0;
    bool m_quickRowShown = false;
    bool m_settling = false;
    bool m_fitting = false; ///< Widths change, and nobody chose them.
    Theme::Density m_density = Theme::Density::Comfortable;
    int m_lineHeight = 0;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace Lodebook
