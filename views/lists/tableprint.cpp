// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/tableprint.h"

#include "models/items/roles.h"
#include "views/widgets/themecolors.h"

#include <QTextCursor>
#include <QTextTable>

namespace Lodebook {

namespace {

constexpr qreal textSize = 8;

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

} // namespace

std::unique_ptr<QTextDocument> printedTable(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
                                            const QString &title, const QString &about)
{
    const ThemeColors &paper = ThemeColors::paperTheme();
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setMetaInformation(QTextDocument::DocumentTitle, title);
    QTextCursor cursor(document.get());
    cursor.insertText(title, written(paper.text, textSize * 1.8, true));
    cursor.insertBlock();
    cursor.insertText(about, written(paper.mutedText, textSize, false));
    cursor.insertBlock();
    if (columns.isEmpty())
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
    QTextTable *table = cursor.insertTable(int(rows.size()) + 1, int(columns.size()), format);
    const QTextCharFormat heading = written(paper.text, textSize, true);
    const QTextCharFormat cell = written(paper.text, textSize, false);
    for (int column = 0; column < columns.size(); ++column) {
        const bool isFigure = model.headerData(columns.at(column), Qt::Horizontal, NumericRole).toBool();
        write(*table, 0, column, model.headerData(columns.at(column), Qt::Horizontal).toString(), heading, isFigure);
        for (int row = 0; row < rows.size(); ++row)
            write(*table, row + 1, column, model.index(rows.at(row), columns.at(column)).data().toString(), cell, isFigure);
    }
    return document;
}

} // namespace Lodebook
