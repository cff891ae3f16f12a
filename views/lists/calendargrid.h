// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"

#include <QTableWidget>

#include <optional>

namespace Lodebook {

class CalendarModel;

/// Six weeks of a calendar: each day with the first of its records and how many more there are. It shows what its model
/// has and tells what people want; it changes nothing itself.
class CalendarGrid final : public QTableWidget
{
    Q_OBJECT

public:
    explicit CalendarGrid(const CalendarModel &model, QWidget *parent = nullptr);

    void showMonth(); ///< The days of the model's month, with what is known of them.
    void setDaysMovable(bool movable) { m_movable = movable; }
    [[nodiscard]] QDate dayAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QDate &day) const;
    /// Where a record is drawn; empty when it is not.
    [[nodiscard]] QRect placeOf(const RecordId &record) const;
    [[nodiscard]] QRect moreOf(const QDate &day) const; ///< Where “3 more” stands; empty when all are drawn.

signals:
    void dayWanted(const QDate &day, bool byKey);
    void entryChosen(const Lodebook::RecordId &record, const QDate &day);
    void entryActivated(const Lodebook::RecordId &record);
    void rowsWanted(const QDate &day); ///< The day is to be looked at in the list beside.
    void monthWanted(int steps);       ///< 0: the one today is in.
    void dayMoveWanted(int days);      ///< Of the record that is chosen.
    void moveWanted(const Lodebook::RecordId &record, const QDate &day);
    void menuWanted(const Lodebook::RecordId &record, const QDate &day, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    std::optional<RecordId> entryAt(const QPoint &place) const;
    void endDrag();

    const CalendarModel &m_model; // not owned
    std::optional<RecordId> m_pressed;
    QPoint m_pressedAt;
    QPoint m_draggedTo;
    bool m_isDragging = false;
    bool m_movable = true;
};

} // namespace Lodebook
