// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpreview.h"

#include "models/reports/reportpainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

constexpr double gap = 24;
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 5;
constexpr int paintedPages = 12;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_painted(paintedPages)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void ReportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages of the report"));
    QAbstractScrollArea::changeEvent(event);
}

void ReportPreview::setPages(const ReportPages &pages)
{
    m_pages = pages;
    m_painted.clear();
    arrange();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    emit currentPageChanged(currentPage());
}

void ReportPreview::clear()
{
    setPages({});
}

double ReportPreview::scale() const
{
    return zoom() * logicalDpiX() / reportUnitsPerInch;
}

double ReportPreview::zoom() const
{
    if (!m_fitsWidth || m_pages.count() == 0)
        return m_zoom;
    const double onPaper = m_pages.size.width() * logicalDpiX() / reportUnitsPerInch;
    return std::clamp((viewport()->width() - 2 * gap) / onPaper, leastZoom, mostZoom);
}

QSizeF ReportPreview::pageSize() const
{
    return m_pages.size * scale();
}

QRectF ReportPreview::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const double left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return QRectF(QPointF(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size);
}

int ReportPreview::currentPage() const
{
    if (m_pages.count() == 0)
        return -1;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - gap;
    return std::clamp(int(middle / (pageSize().height() + gap)), 0, m_pages.count() - 1);
}

void ReportPreview::setZoom(double zoom)
{
    const int page = currentPage();
    m_fitsWidth = false;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    m_painted.clear();
    arrange();
    if (page >= 0)
        goToPage(page);
    viewport()->update();
    emit zoomChanged(m_zoom);
}

void ReportPreview::fitWidth()
{
    const int page = currentPage();
    m_fitsWidth = true;
    m_painted.clear();
    arrange();
    if (page >= 0)
        goToPage(page);
    viewport()->update();
    emit zoomChanged(zoom());
}

void ReportPreview::goToPage(int page)
{
    verticalScrollBar()->setValue(int(std::floor(page * (pageSize().height() + gap))));
}

void ReportPreview::arrange()
{
    const QSizeF size = m_pages.count() > 0 ? pageSize() : QSizeF();
    const double height = gap + m_pages.count() * (size.height() + gap);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    const double width = size.width() + 2 * gap;
    horizontalScrollBar()->setRange(0, m_fitsWidth ? 0 : std::max(0, int(std::ceil(width)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

QPixmap ReportPreview::picture(int page)
{
    if (const QPixmap *painted = m_painted.object(page))
        return *painted;
    const double ratio = devicePixelRatioF();
    auto *painted = new QPixmap((pageSize() * ratio).toSize().expandedTo(QSize(1, 1)));
    painted->setDevicePixelRatio(ratio);
    painted->fill(Qt::white); // paper, whatever the theme
    QPainter painter(painted);
    paintReportPage(painter, QRectF(QPointF(), pageSize()), m_pages, page);
    painter.end();
    const QPixmap copy = *painted;
    m_painted.insert(page, painted);
    return copy;
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (m_pages.count() == 0)
        return;
    const QRectF view(viewport()->rect());
    const double step = pageSize().height() + gap;
    const int first = std::max(0, int((verticalScrollBar()->value() - gap) / step));
    for (int page = first; page < m_pages.count(); ++page) {
        const QRectF sheet = pageRect(page);
        if (sheet.top() > view.bottom())
            break;
        painter.drawPixmap(sheet.topLeft(), picture(page));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(sheet);
    }
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        m_painted.clear();
    arrange();
    if (m_fitsWidth && page > 0 && event->oldSize().width() != event->size().width())
        goToPage(page);
    emit zoomChanged(zoom());
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom() * std::pow(1.15, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: goToPage(std::min(currentPage() + 1, m_pages.count() - 1)); return;
    case Qt::Key_PageUp: goToPage(std::max(currentPage() - 1, 0)); return;
    case Qt::Key_Home: goToPage(0); return;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    emit currentPageChanged(currentPage());
}

} // namespace Lodebook
