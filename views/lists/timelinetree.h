// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spansmodel.h"
#include "views/lists/timescale.h"

#include <QTreeView>

namespace Lodebook {

/// Rows with a bar each on one line of time. Left and right move along it, plus and minus zoom, and so do the wheel
/// with Shift and with Ctrl; Space brings the bar of the current row into sight.
class TimelineTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit TimelineTree(SpansModel &spans, QWidget *parent = nullptr);

    SpansModel &spans() const { return m_spans; }
    const TimeScale &scale() const { return m_scale; }
    void setScale(const TimeScale &scale);
    void fit();
    void zoom(double factor); ///< About the middle.
    void showDay(const QDate &day);
    int timeWidth() const;                       ///< Of the line of time that is in sight.
    const QList<TimeScale::Tick> &ticks() const; ///< Of the line of time as it is now.
    /// Where the bar of a row is drawn, in the viewport; empty when it lies out of sight.
    [[nodiscard]] QRectF barOf(int row) const;

signals:
    void scaleChanged();
    void opened(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void removalRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SpansModel &m_spans; // not owned
    TimeScale m_scale;
    mutable QList<TimeScale::Tick> m_ticks; ///< Every row draws them.
    mutable TimeScale m_tickedScale;
    mutable int m_tickedWidth = 0;
};

} // namespace Lodebook
