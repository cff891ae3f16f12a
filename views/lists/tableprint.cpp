// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/tableprint.h"

#include "models/items/recordrowreader.h"
#include "views/widgets/themecolors.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QPrinter>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <span>

namespace Lodebook {

namespace {

constexpr qreal textSize = 8;
constexpr qsizetype rowsAtOnce = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TablePrint)
};

Error stopped()
{
    return {Error::Kind::Cancelled, Words::tr("Stopped: nothing was printed."), {}};
}

QTextCharFormat written(const QColor &color, qreal size, bool heavy)
{
    QTextCharFormat format;
    format.setForeground(color);
    format.setFontPointSize(size);
    format.setFontWeight(heavy ? QFont::Bold : QFont::Normal);
    return format;
}

void write(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format, bool isFigure)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(isFigure ? Qt::AlignRight : Qt::AlignLeft);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

Result<QList<RecordRow>> readRows(Casebook &casebook, const PaperTable &paper, const PaperListener &progress)
{
    const RecordRowReader reader(casebook.reader(), casebook.codes(), casebook.clock());
    QList<RecordRow> rows;
    while (rows.size() < paper.keys.size()) {
        if (!progress(rows.size(), paper.keys.size()))
            return stopped();
        const qsizetype count = std::min(rowsAtOnce, paper.keys.size() - rows.size());
        const Result<QList<RecordRow>> some = reader.rows(
            *paper.entity, paper.columns, std::span(paper.keys).subspan(size_t(rows.size()), size_t(count)));
        if (!some)
            return some.error();
        rows.append(*some);
    }
    return rows;
}

} // namespace

Result<std::unique_ptr<QTextDocument>> paperDocument(Casebook &casebook, const PaperTable &wanted,
                                                     const PaperListener &progress)
{
    const Result<QList<RecordRow>> rows = readRows(casebook, wanted, progress);
    if (!rows)
        return rows.error();
    const ThemeColors &paper = ThemeColors::paperTheme();
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setMetaInformation(QTextDocument::DocumentTitle, wanted.title);
    QTextCursor cursor(document.get());
    cursor.insertText(wanted.title, written(paper.text, textSize * 1.8, true));
    cursor.insertBlock();
    cursor.insertText(wanted.about, written(paper.mutedText, textSize, false));
    cursor.insertBlock();
    if (wanted.columns.isEmpty())
        return document;
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(0.5);
    format.setBorderBrush(paper.border);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(int(rows->size()) + 1, int(wanted.columns.size()), format);
    const QTextCharFormat heading = written(paper.text, textSize, true);
    const QTextCharFormat cell = written(paper.text, textSize, false);
    for (int column = 0; column < wanted.columns.size(); ++column)
        write(*table, 0, column, wanted.columns.at(column).label(), heading, wanted.columns.at(column).isNumeric());
    for (int row = 0; row < rows->size(); ++row) {
        if (row % rowsAtOnce == 0 && !progress(row, rows->size()))
            return stopped();
        const QList<RecordRow::Cell> &cells = rows->at(row).cells;
        for (int column = 0; column < cells.size(); ++column)
            write(*table, row + 1, column, cells.at(column).text, cell, wanted.columns.at(column).isNumeric());
    }
    return document;
}

Result<> printPages(QTextDocument &document, QPrinter &printer, const PaperListener &progress)
{
    const Error refused{Error::Kind::File,
                        Words::tr("The list could not be printed: the printer or the file for it does not take it."),
                        {}};
    QPainter painter;
    if (!painter.begin(&printer))
        return refused;
    QFont small = document.defaultFont();
    small.setPointSizeF(textSize);
    const QFontMetricsF metrics(small, &printer);
    const QSizeF paper = painter.viewport().size();
    const QSizeF page(paper.width(), paper.height() - 2 * metrics.height());
    document.documentLayout()->setPaintDevice(&printer);
    document.setDocumentMargin(0);
    document.setPageSize(page);
    const int pages = document.pageCount();
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = some ? std::min(printer.fromPage(), pages) - 1 : 0;
    const int last = some ? std::min(printer.toPage(), pages) - 1 : pages - 1;
    for (int at = first; at <= last; ++at) {
        if (!progress(at, pages)) {
            printer.abort();
            painter.end();
            if (!printer.outputFileName().isEmpty())
                QFile::remove(printer.outputFileName());
            return stopped();
        }
        if (at > first && !printer.newPage())
            return refused;
        painter.save();
        painter.translate(0, -at * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, at * page.height()), page);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(ThemeColors::paperTheme().mutedText);
        painter.drawText(QRectF(0, page.height(), page.width(), paper.height() - page.height()),
                         Qt::AlignRight | Qt::AlignBottom, Words::tr("Page %1 of %2").arg(at + 1).arg(pages));
    }
    return {};
}

} // namespace Lodebook
