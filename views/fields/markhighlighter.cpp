// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/markhighlighter.h"

#include "models/core/formattedtext.h"
#include "views/widgets/theme.h"

namespace Lodebook {

MarkHighlighter::MarkHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    connect(Theme::current(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void MarkHighlighter::highlightBlock(const QString &line)
{
    const ThemeColors &colors = Theme::current()->colors();
    const QList<TextPiece> pieces = linePieces(line);
    for (const TextPiece &piece : pieces) {
        QTextCharFormat format;
        if (piece.isMark)
            format.setForeground(colors.mutedText);
        if (piece.bold)
            format.setFontWeight(QFont::Bold);
        format.setFontItalic(piece.italic);
        if (!piece.link.isEmpty()) {
            format.setForeground(colors.link);
            format.setFontUnderline(true);
        }
        if (piece.isMark || piece.bold || piece.italic || !piece.link.isEmpty())
            setFormat(int(piece.from), int(piece.length), format);
    }
}

} // namespace Lodebook
