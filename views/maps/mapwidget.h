// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/maps/mappaint.h"

#include <QFutureWatcher>
#include <QPixmap>
#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class QToolButton;

namespace Lodebook {

/// Points on a map of the world that needs no network. The wheel zooms about the cursor, dragging moves,
/// arrows, + - and Home do the same by keyboard, Tab walks over what is visible, Enter or a click opens
/// it; a cluster opens by zooming in. Shift and dragging chooses all points in a rectangle.
class MapWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit MapWidget(QWidget *parent = nullptr);
    ~MapWidget() override;

    void setScene(const MapScene &scene) { setScene(scene, MapClusters(scene)); }
    /// With the scene's points sorted by whoever has many of them, on another thread. Keeps the view that was chosen.
    void setScene(const MapScene &scene, MapClusters clusters);
    [[nodiscard]] const MapScene &scene() const { return m_scene; }
    [[nodiscard]] const MapView &view() const { return m_view; }
    void setView(const MapView &view);
    void setSelectedKeys(const QList<QVariant> &keys); ///< They get a ring; nothing is emitted.
    [[nodiscard]] QList<MapMark> visibleMarks() const;
    [[nodiscard]] bool hasOutlines() const { return m_outlines != nullptr; }
    /// What the mark under the cursor or chosen by keyboard says; empty without one.
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] QList<QVariant> currentKeys() const; ///< The points of that mark.

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {220, 160}; }

public slots:
    void fit();
    void zoomIn();
    void zoomOut();

signals:
    void activated(const QVariant &key);
    void clusterActivated(const QList<QVariant> &keys); ///< Points that share one place, so no zoom parts them.
    void selected(const QList<QVariant> &keys);
    void currentMoved(const QList<QVariant> &keys); ///< By keyboard, to the mark of these points.
    void menuRequested(const QList<QVariant> &keys, const QPoint &globalPosition);
    void outlinesReady();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Gesture { None, Press, Drag, Rubber };

    QToolButton *addButton(const QString &picture, void (MapWidget::*slot)());
    void retranslate();
    void placeButtons();
    void setCurrent(const MapCluster *cluster, bool announce);
    void zoomBy(double steps);
    const MapCluster *clusterAt(const QPointF &position) const;
    void open(const MapCluster *cluster);
    void zoomTo(const MapCluster &cluster);
    void renewBase();
    void forgetBase();
    void moveBy(const QPointF &pixels);
    void paintCurrent(QPainter &painter, const QList<MapMark> &marks) const;
    void paintSelection(QPainter &painter, const QList<MapMark> &marks) const;
    QString textOf(const MapCluster &cluster) const;
    QList<QVariant> keysOf(const QList<int> &indexes) const;

    MapScene m_scene;
    MapClusters m_clusters;
    MapView m_view;
    std::shared_ptr<const MapOutlines> m_outlines;
    QFutureWatcher<std::shared_ptr<const MapOutlines>> m_loading;
    QPixmap m_base;             ///< The ground of a wider view, so that moving is only copying.
    MapView m_baseView;
    QSet<int> m_selected;       ///< Indexes of points.
    const MapCluster *m_current = nullptr;
    QList<QToolButton *> m_buttons;
    Gesture m_gesture = Gesture::None;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    bool m_viewChosen = false;
};

} // namespace Lodebook
