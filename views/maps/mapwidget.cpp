// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mapwidget.h"

#include "views/maps/mapaccessible.h"
#include "views/widgets/icons.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

constexpr int margin = 160; ///< Of ground kept beyond each edge, in pixels.

} // namespace

MapWidget::MapWidget(QWidget *parent)
    : QWidget(parent)
{
    installMapAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    m_buttons << addButton(QStringLiteral("zoom-in"), &MapWidget::zoomIn)
              << addButton(QStringLiteral("zoom-out"), &MapWidget::zoomOut)
              << addButton(QStringLiteral("fit"), &MapWidget::fit);
    retranslate();
    connect(Theme::current(), &Theme::changed, this, &MapWidget::forgetBase);
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        m_outlines = m_loading.result();
        forgetBase();
        emit outlinesReady();
    });
    m_loading.setFuture(onWorker<std::shared_ptr<const MapOutlines>>([] { return MapOutlines::load(MapOutlines::Detail::Fine); }));
    m_view.unit = mapUnit(font(), this);
}

MapWidget::~MapWidget()
{
    m_loading.waitForFinished();
}

QToolButton *MapWidget::addButton(const QString &picture, void (MapWidget::*slot)())
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(picture));
    button->setFocusPolicy(Qt::NoFocus); // + - and Home do the same
    button->setCursor(Qt::ArrowCursor);
    button->setAutoFillBackground(true);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

void MapWidget::retranslate()
{
    const QStringList names{tr("Zoom in"), tr("Zoom out"), tr("Show all")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_buttons.at(i)->setToolTip(names.at(i));
        m_buttons.at(i)->setAccessibleName(names.at(i));
    }
}

void MapWidget::placeButtons()
{
    int y = Theme::Unit;
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->setFixedSize(32, 32);
        button->move(width() - 32 - Theme::Unit, y);
        y += 34;
    }
}

void MapWidget::setScene(const MapScene &scene, MapClusters clusters)
{
    m_current = nullptr;
    m_scene = scene;
    m_clusters = std::move(clusters);
    m_selected.clear();
    setAccessibleName(scene.title);
    setAccessibleDescription(scene.sentence(locale()));
    announceMapChange(this);
    forgetBase();
    if (!m_viewChosen)
        fit();
}

void MapWidget::setView(const MapView &view)
{
    MapView wanted = view;
    wanted.unit = mapUnit(font(), this);
    wanted = wanted.clamped(rect());
    if (wanted == m_view)
        return;
    if (MapClusters::levelForZoom(wanted.zoom) != MapClusters::levelForZoom(m_view.zoom))
        m_current = nullptr;
    m_view = wanted;
    m_viewChosen = true;
    update();
}

void MapWidget::fit()
{
    const QRectF places = m_clusters.placedCount() > 0 ? m_clusters.bounds() : QRectF(0, 0.1, 1, 0.55);
    setView(MapView::fitting(places, rect(), mapUnit(font(), this)));
    m_viewChosen = false;
}

/// The current mark stays where it is, and current.
void MapWidget::zoomBy(double steps)
{
    const QList<MapMark> marks = visibleMarks();
    const auto current = std::find_if(marks.begin(), marks.end(),
                                      [this](const MapMark &mark) { return m_current && mark.cluster == m_current; });
    const QPointF middle = current != marks.end() ? current->position : QPointF(rect().center());
    setView(m_view.zoomedAt(middle, rect(), m_view.zoom + steps));
    if (current == marks.end() || m_current)
        return;
    const QList<MapMark> now = visibleMarks(); // a cluster has fallen apart, or several have become one
    const auto nearest = std::min_element(now.begin(), now.end(), [&middle](const MapMark &one, const MapMark &other) {
        return (one.position - middle).manhattanLength() < (other.position - middle).manhattanLength();
    });
    if (nearest != now.end() && rect().contains(nearest->position.toPoint()))
        setCurrent(nearest->cluster, true);
}

void MapWidget::zoomIn()
{
    zoomBy(1);
}

void MapWidget::zoomOut()
{
    zoomBy(-1);
}

void MapWidget::moveBy(const QPointF &pixels)
{
    MapView view = m_view;
    view.center += pixels / view.worldSize();
    setView(view);
}

QList<MapMark> MapWidget::visibleMarks() const
{
    return mapMarks(rect(), m_clusters, m_view);
}

QList<QVariant> MapWidget::keysOf(const QList<int> &indexes) const
{
    QList<QVariant> keys;
    keys.reserve(indexes.size());
    for (const int index : indexes)
        keys << m_scene.points[index].key;
    return keys;
}

void MapWidget::setSelectedKeys(const QList<QVariant> &keys)
{
    QSet<QString> wanted;
    for (const QVariant &key : keys)
        wanted << key.toString();
    m_selected.clear();
    for (qsizetype i = 0; !wanted.isEmpty() && i < m_scene.points.size(); ++i) {
        if (wanted.contains(m_scene.points[i].key.toString()))
            m_selected << int(i);
    }
    update();
}

void MapWidget::forgetBase()
{
    m_base = QPixmap();
    update();
}

void MapWidget::renewBase()
{
    const qreal ratio = devicePixelRatioF();
    const QSize wide = size() + QSize(2 * margin, 2 * margin);
    const QPointF moved = (m_view.center - m_baseView.center) * m_view.worldSize();
    if (!m_base.isNull() && m_base.devicePixelRatio() == ratio && m_base.size() == (QSizeF(wide) * ratio).toSize()
        && m_baseView.zoom == m_view.zoom && m_baseView.unit == m_view.unit && std::abs(moved.x()) <= margin
        && std::abs(moved.y()) <= margin)
        return;
    m_base = QPixmap((QSizeF(wide) * ratio).toSize());
    m_base.setDevicePixelRatio(ratio);
    m_baseView = m_view;
    QPainter painter(&m_base);
    static const MapOutlines none;
    paintMapBase(painter, QRectF(QPointF(), wide), m_outlines ? *m_outlines : none, m_view, m_scene, ChartStyle::screen(font()));
}

void MapWidget::paintEvent(QPaintEvent *)
{
    renewBase();
    QPainter painter(this);
    const QPointF moved = (m_view.center - m_baseView.center) * m_view.worldSize();
    painter.drawPixmap(QPointF(-margin, -margin) - moved, m_base);
    const ChartStyle style = ChartStyle::screen(font());
    const QList<MapMark> marks = visibleMarks();
    if (m_outlines)
        paintMapNames(painter, rect(), *m_outlines, m_view, m_scene, style);
    paintMapMarks(painter, marks, m_clusters, m_scene, m_view, style);
    paintSelection(painter, marks);
    paintMapFurniture(painter, rect(), m_view, m_scene, style, marks);
    paintCurrent(painter, marks);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_gesture == Gesture::Rubber) {
        QColor ground = style.colors.accent;
        ground.setAlphaF(0.15F);
        painter.setPen(QPen(style.colors.accent, 1, Qt::DashLine));
        painter.setBrush(ground);
        painter.drawRect(QRectF(m_pressedAt, m_lastAt).normalized());
    }
    if (hasFocus()) {
        painter.setPen(QPen(style.colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapWidget::paintSelection(QPainter &painter, const QList<MapMark> &marks) const
{
    if (m_selected.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const MapMark &mark : marks) {
        const QList<int> members = m_clusters.members(*mark.cluster);
        if (!std::any_of(members.begin(), members.end(), [this](int index) { return m_selected.contains(index); }))
            continue;
        const double radius = mark.radius + 4 * m_view.unit;
        painter.setPen(QPen(Theme::current()->colors().base, 5 * m_view.unit));
        painter.drawEllipse(mark.position, radius, radius);
        painter.setPen(QPen(Theme::current()->colors().accent, 2.5 * m_view.unit));
        painter.drawEllipse(mark.position, radius, radius);
    }
}

void MapWidget::paintCurrent(QPainter &painter, const QList<MapMark> &marks) const
{
    const auto found = std::find_if(marks.begin(), marks.end(), [this](const MapMark &mark) { return mark.cluster == m_current; });
    if (!m_current || found == marks.end() || m_gesture == Gesture::Drag)
        return;
    const ThemeColors &colors = Theme::current()->colors();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.text, 2 * m_view.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(found->position, found->radius + 2 * m_view.unit, found->radius + 2 * m_view.unit);
    const QString text = textOf(*m_current);
    QRectF box = QFontMetricsF(font())
                     .boundingRect(QRectF(0, 0, std::max(100.0, width() * 0.5), 1e4), Qt::AlignLeft | Qt::TextWordWrap, text)
                     .adjusted(-8, -5, 8, 5);
    box.moveCenter(found->position);
    box.moveBottom(found->position.y() - found->radius - 8);
    if (box.top() < 2)
        box.moveTop(found->position.y() + found->radius + 8);
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, height() - box.height() - 2)));
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - box.width() - 2)));
    painter.setPen(QPen(colors.frame, 1));
    painter.setBrush(colors.toolTip);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colors.text);
    painter.setFont(font());
    painter.drawText(box.adjusted(8, 5, -8, -5), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
}

QString MapWidget::textOf(const MapCluster &cluster) const
{
    QStringList lines;
    if (cluster.count == 1) {
        const MapPoint &point = m_scene.points[m_clusters.members(cluster).first()];
        lines << point.label;
        if (point.category >= 0 && point.category < m_scene.categories.size()
            && !point.label.contains(m_scene.categories[point.category].name))
            lines << m_scene.categories[point.category].name; // unless the label says it already
        return lines.join(QLatin1Char('\n'));
    }
    lines << tr("%1 points").arg(locale().toString(cluster.count));
    for (qsizetype c = 0; c < m_scene.categories.size(); ++c) {
        if (cluster.perCategory[c] > 0)
            lines << tr("%1: %2", "kind of point and how many").arg(m_scene.categories[c].name, locale().toString(cluster.perCategory[c]));
    }
    return lines.join(QLatin1Char('\n'));
}

QString MapWidget::currentText() const
{
    return m_current ? textOf(*m_current) : QString();
}

QList<QVariant> MapWidget::currentKeys() const
{
    return m_current ? keysOf(m_clusters.members(*m_current)) : QList<QVariant>();
}

void MapWidget::setCurrent(const MapCluster *cluster, bool announce)
{
    if (cluster == m_current)
        return;
    m_current = cluster;
    update();
    if (!announce && cluster)
        return;
    const QString sentence = m_scene.sentence(locale());
    setAccessibleDescription(cluster ? tr("%1. %2", "the chosen point and the whole map")
                                           .arg(textOf(*cluster).replace(QLatin1Char('\n'), QLatin1String(", ")), sentence)
                                     : sentence);
    announceMapChange(this);
}

const MapCluster *MapWidget::clusterAt(const QPointF &position) const
{
    const MapCluster *found = nullptr;
    double nearest = 1e9;
    for (const MapMark &mark : visibleMarks()) {
        const double distance = std::hypot(position.x() - mark.position.x(), position.y() - mark.position.y());
        if (distance <= mark.radius + 3 * m_view.unit && distance < nearest) {
            nearest = distance;
            found = mark.cluster;
        }
    }
    return found;
}

void MapWidget::open(const MapCluster *cluster)
{
    if (!cluster)
        return;
    const QList<QVariant> keys = keysOf(m_clusters.members(*cluster));
    if (keys.size() == 1)
        emit activated(keys.first());
    else if (m_clusters.canSplit(*cluster) && m_view.zoom < MapView::MaxZoom)
        zoomTo(*cluster);
    else
        emit clusterActivated(keys);
}

void MapWidget::zoomTo(const MapCluster &cluster)
{
    QRectF box;
    for (const int index : m_clusters.members(cluster)) {
        const QRectF spot(worldPoint(m_scene.points[index].lat, m_scene.points[index].lon), QSizeF(1e-12, 1e-12));
        box = box.isNull() ? spot : box.united(spot);
    }
    MapView view = m_view;
    view.center = box.center();
    const double across = std::max(box.width(), box.height()) * 256 * m_view.unit;
    const double fits = std::log2(0.7 * std::min(width(), height()) / across);
    view.zoom = std::clamp(fits, m_view.zoom + 1, MapView::MaxZoom);
    setView(view);
}

void MapWidget::resizeEvent(QResizeEvent *)
{
    placeButtons();
    if (m_viewChosen)
        setView(m_view);
    else
        fit();
}

void MapWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_view.unit = mapUnit(font(), this);
        forgetBase();
    }
    QWidget::changeEvent(event);
}

bool MapWidget::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        if (auto *pinch = qobject_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))) {
            const QPointF at = mapFromGlobal(pinch->centerPoint());
            setView(m_view.zoomedAt(at, rect(), m_view.zoom + std::log2(std::max(0.1, pinch->scaleFactor()))));
            moveBy(pinch->lastCenterPoint() - pinch->centerPoint());
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setView(m_view.zoomedAt(gesture->position(), rect(), m_view.zoom + std::log2(std::max(0.1, 1 + gesture->value()))));
            return true;
        }
    }
    return QWidget::event(event);
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    setView(m_view.zoomedAt(event->position(), rect(), m_view.zoom + event->angleDelta().y() / 240.0));
    event->accept();
}

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_lastAt = event->position();
    m_gesture = event->modifiers().testFlag(Qt::ShiftModifier) ? Gesture::Rubber : Gesture::Press;
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_gesture == Gesture::Press && (at - m_pressedAt).manhattanLength() > 5) {
        m_gesture = Gesture::Drag;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_gesture == Gesture::Drag)
        moveBy(m_lastAt - at);
    else if (m_gesture == Gesture::Rubber)
        update();
    else
        setCurrent(clusterAt(at), false);
    if (m_gesture == Gesture::None)
        setCursor(m_current ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_lastAt = at;
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Gesture gesture = m_gesture;
    m_gesture = Gesture::None;
    setCursor(Qt::ArrowCursor);
    if (gesture == Gesture::Press) {
        open(clusterAt(event->position()));
    } else if (gesture == Gesture::Rubber) {
        const QRectF box = QRectF(m_pressedAt, event->position()).normalized();
        const QList<int> chosen = m_clusters.within({m_view.toWorld(box.topLeft(), rect()), m_view.toWorld(box.bottomRight(), rect())});
        m_selected = QSet<int>(chosen.begin(), chosen.end());
        emit selected(keysOf(chosen));
    }
    update();
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!clusterAt(event->position()))
        setView(m_view.zoomedAt(event->position(), rect(), m_view.zoom + 1));
}

void MapWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const MapCluster *cluster = isMouse ? clusterAt(event->pos()) : m_current;
    if (!cluster)
        return event->ignore();
    QPoint place = event->globalPos();
    for (const MapMark &mark : visibleMarks()) {
        if (!isMouse && mark.cluster == cluster)
            place = mapToGlobal(mark.position.toPoint());
    }
    emit menuRequested(keysOf(m_clusters.members(*cluster)), place);
}

void MapWidget::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrent(nullptr, false);
}

void MapWidget::focusOutEvent(QFocusEvent *)
{
    setCurrent(nullptr, false);
    update();
}

/// Tab walks over the marks in reading order and leaves the map after the last.
bool MapWidget::focusNextPrevChild(bool next)
{
    QList<MapMark> marks = visibleMarks();
    marks.removeIf([this](const MapMark &mark) {
        return !rect().contains(mark.position.toPoint());
    }); // a rim alone is no place to be
    qsizetype at = -1;
    for (qsizetype i = 0; i < marks.size(); ++i)
        at = marks[i].cluster == m_current ? i : at;
    const qsizetype to = at < 0 ? (next ? 0 : marks.size() - 1) : at + (next ? 1 : -1);
    if (!hasFocus() || to < 0 || to >= marks.size())
        return QWidget::focusNextPrevChild(next);
    setCurrent(marks[to].cluster, true);
    emit currentMoved(currentKeys());
    return true;
}

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 200 : 60;
    switch (event->key()) {
    case Qt::Key_Left: moveBy({-step, 0}); return;
    case Qt::Key_Right: moveBy({step, 0}); return;
    case Qt::Key_Up: moveBy({0, -step}); return;
    case Qt::Key_Down: moveBy({0, step}); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_Home: fit(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current) {
            open(m_current);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_current || !m_selected.isEmpty()) {
            setCurrent(nullptr, true);
            if (!m_selected.isEmpty()) {
                m_selected.clear();
                emit selected({});
            }
            update();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Lodebook
