// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportpages.h"

namespace Lodebook {

/// Fills page after page from the top down. It knows how much room is left and opens the next page; what belongs
/// together is for its callers to say.
class PageFlow
{
public:
    /// \a top is kept free for the running head of all pages but the first, \a bottom for the foot of each.
    PageFlow(ReportPages &pages, ReportMetrics &metrics, double head, double foot);

    ReportMetrics &metrics() { return m_metrics; }
    double left() const { return m_body.left(); }
    double width() const { return m_body.width(); }
    double y() const { return m_y; }
    double room() const { return m_body.bottom() - m_y; }
    double fullPage() const { return m_body.height() - m_head; } ///< Room on an empty page.
    bool isAtTop() const;

    void newPage();
    /// Opens a new page unless that much room is left, or the page is empty anyway.
    void need(double height);
    void skip(double height) { m_y += height; }

    void fill(const QRectF &rect, ReportInk ink);
    void text(const QRectF &rect, const QString &text, ReportFont font, ReportInk ink, ReportColumn::Align align = ReportColumn::Align::Start,
              const QList<TextSpan> &spans = {});
    void picture(const QRectF &rect, const ReportPicture &picture);
    void bookmark(const QString &title, int level);
    /// Paragraph text from here on, over as many pages as it takes; never one line alone at either end of a page.
    void paragraph(const QString &text, ReportFont font, ReportInk ink) { paragraph(m_metrics.lines(font, text, width()), font, ink); }
    /// The same of a text that is cut into lines already, with the spans of each.
    void paragraph(const QStringList &lines, ReportFont font, ReportInk ink, const QList<QList<TextSpan>> &spans = {});

private:
    ReportPages &m_pages;
    ReportMetrics &m_metrics;
    QRectF m_body;
    double m_head;
    double m_y;
};

} // namespace Lodebook
