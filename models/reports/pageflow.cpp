// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pageflow.h"

namespace Lodebook {

PageFlow::PageFlow(ReportPages &pages, ReportMetrics &metrics, double head, double foot)
    : m_pages(pages)
    , m_metrics(metrics)
    , m_head(head)
{
    const QRectF printable = pages.paper.paintRect(QPageLayout::Point);
    m_body = QRectF(printable.topLeft() * reportUnitsPerPoint, printable.size() * reportUnitsPerPoint).adjusted(0, 0, 0, -foot);
    m_y = m_body.top();
    m_pages.pages.append(QList<ReportMark>());
}

bool PageFlow::isAtTop() const
{
    return m_y <= m_body.top() + (m_pages.count() == 1 ? 0 : m_head);
}

void PageFlow::newPage()
{
    m_pages.pages.append(QList<ReportMark>());
    m_y = m_body.top() + m_head;
}

void PageFlow::need(double height)
{
    if (room() < height && !isAtTop())
        newPage();
}

void PageFlow::fill(const QRectF &rect, ReportInk ink)
{
    m_pages.pages.last().append({.kind = ReportMark::Kind::Fill, .rect = rect, .ink = ink});
}

void PageFlow::text(const QRectF &rect, const QString &text, ReportFont font, ReportInk ink, ReportColumn::Align align, const QList<TextSpan> &spans)
{
    if (!text.isEmpty())
        m_pages.pages.last().append({.kind = ReportMark::Kind::Text, .rect = rect, .text = text, .font = font, .ink = ink, .align = align, .spans = spans});
}

void PageFlow::picture(const QRectF &rect, const ReportPicture &picture)
{
    m_pages.pictures.append(picture);
    m_pages.pages.last().append({.kind = ReportMark::Kind::Picture, .rect = rect, .picture = m_pages.pictures.size() - 1});
}

void PageFlow::bookmark(const QString &title, int level)
{
    m_pages.bookmarks.append({title, level, m_pages.count() - 1, m_y});
}

void PageFlow::paragraph(const QStringList &lines, ReportFont font, ReportInk ink, const QList<QList<TextSpan>> &spans)
{
    const double height = m_metrics.lineHeight(font);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // The first two lines stay together, and so do the last two.
        const bool pair = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        need(pair ? 2 * height : height);
        this->text(QRectF(left(), m_y, width(), height), lines.at(i), font, ink, ReportColumn::Align::Start, spans.value(i));
        skip(height);
    }
}

} // namespace Lodebook
