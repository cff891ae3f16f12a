// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportpainter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace Lodebook {

namespace {

constexpr double wideEnough = 1e6; // the line was cut before

double startOf(const QPainter &painter, const ReportMark &mark)
{
    if (mark.align == ReportColumn::Align::Start)
        return mark.rect.left();
    const double left = mark.rect.width() - QFontMetricsF(painter.font()).horizontalAdvance(mark.text);
    return mark.rect.left() + (mark.align == ReportColumn::Align::End ? left : left / 2);
}

void paintText(QPainter &painter, const QPointF &place, const ReportMark &mark)
{
    if (mark.spans.isEmpty())
        return painter.drawText(place, mark.text);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : mark.spans) {
        QTextLayout::FormatRange range{int(span.from), int(span.length), {}};
        if (span.bold)
            range.format.setFontWeight(QFont::Bold);
        range.format.setFontItalic(span.italic);
        range.format.setFontUnderline(!span.link.isEmpty());
        formats.append(range);
    }
    QTextLayout layout(mark.text, painter.font());
    layout.setFormats(formats);
    layout.setTextOption(QTextOption(Qt::AlignLeft | Qt::AlignAbsolute));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(wideEnough);
    layout.endLayout();
    layout.draw(&painter, QPointF(place.x(), place.y() - line.ascent()));
}

} // namespace

void paintReportPage(QPainter &painter, const QRectF &sheet, const ReportPages &pages, int page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(
        Qt::LayoutDirectionAuto); // each line as it is written, in whatever window the page is shown
    painter.translate(sheet.topLeft());
    painter.scale(sheet.width() / pages.size.width(), sheet.height() / pages.size.height());
    ReportMetrics metrics;
    std::optional<ReportFont> font;
    for (const ReportMark &mark : pages.pages.at(page)) {
        switch (mark.kind) {
        case ReportMark::Kind::Fill:
            painter.fillRect(mark.rect, reportColor(mark.ink));
            break;
        case ReportMark::Kind::Text:
            if (font != mark.font)
                painter.setFont(reportFont(*(font = mark.font)));
            painter.setPen(reportColor(mark.ink));
            paintText(painter, QPointF(startOf(painter, mark), mark.rect.top() + metrics.ascent(mark.font)), mark);
            break;
        case ReportMark::Kind::Picture:
            painter.save();
            // Charts and maps think in points.
            painter.scale(reportUnitsPerPoint, reportUnitsPerPoint);
            pages.pictures.at(mark.picture).paint(painter, QRectF(mark.rect.topLeft() / reportUnitsPerPoint, mark.rect.size() / reportUnitsPerPoint));
            painter.restore();
            break;
        }
    }
    painter.restore();
}

Result<> printReport(QPagedPaintDevice &device, const ReportPages &pages, int first, int last, const std::function<bool()> &cancelled)
{
    QPageLayout whole = pages.paper;
    whole.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(whole);
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Error::Kind::File, QCoreApplication::translate("Reports", "The report could not be printed: the printer or the file cannot be written to."), {}};
    const double scale = device.logicalDpiX() / reportUnitsPerInch;
    const QRectF sheet(QPointF(), pages.size * scale);
    const int end = last < 0 ? pages.count() - 1 : std::min(last, pages.count() - 1);
    for (int page = first; page <= end; ++page) {
        if (cancelled && cancelled()) {
            painter.end();
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Reports", "The report was stopped."), {}};
        }
        if (page > first && !device.newPage())
            return Error{Error::Kind::File, QCoreApplication::translate("Reports", "Page %1 could not be printed.").arg(page + 1), {}};
        paintReportPage(painter, sheet, pages, page);
    }
    painter.end();
    return {};
}

} // namespace Lodebook
