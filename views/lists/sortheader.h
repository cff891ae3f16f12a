// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/query.h"

#include <QHeaderView>

namespace Lodebook {

class RecordTableModel;

/// Column headings of a record table. A click sorts by the column, another one the other way round; Shift+click adds it
/// as a further step. An arrow and, with several steps, a number say how the rows are sorted.
class SortHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    QSize sectionSizeFromContents(int section) const override;
    QSize sizeHint() const override;
    /// Room below the headings for something else.
    void setSpareHeight(int height);
    int spareHeight() const { return m_spareHeight; }

signals:
    void columnsRequested(const QPoint &globalPosition,
                          int section); ///< What can be done with columns, and with that one (-1: none).
    void orderRequested(const QList<Lodebook::SortStep> &order);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void sortBy(int section);
    QString mark(int section) const;

    int m_spareHeight = 0;
    bool m_adds = false; ///< Shift was down when the mouse was pressed.
};

/// The order after a click on a column: its direction turned, or it in the place of the others, or added to them.
[[nodiscard]] QList<SortStep> orderAfterClick(const QList<SortStep> &order, const FieldPath &path, bool adds);

} // namespace Lodebook
