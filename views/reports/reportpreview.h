// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportpages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace Lodebook {

/// The pages of a report below each other, as they will come out of the printer. Only those in sight are painted, and
/// painted again only when the size changes.
class ReportPreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void setPages(const ReportPages &pages);
    void clear();
    int pageCount() const { return m_pages.count(); }
    int currentPage() const; ///< The one that fills most of the view, from 0; -1 without pages.

    double zoom() const; ///< 1 is the size on paper.
    void setZoom(double zoom);
    void fitWidth(); ///< And keep fitting when the window changes.
    void goToPage(int page);

signals:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    double scale() const; ///< Pixels for a tenth of a point.
    QSizeF pageSize() const;
    QRectF pageRect(int page) const; ///< In the viewport.
    QPixmap picture(int page);
    void arrange();

    ReportPages m_pages;
    QCache<int, QPixmap> m_painted;
    double m_zoom = 1;
    bool m_fitsWidth = true;
};

} // namespace Lodebook
