// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/formattedtext.h"

#include <QUrl>

namespace Lodebook {

namespace {

bool isBetweenWords(const QString &line, qsizetype at)
{
    if (at < 0 || at >= line.size())
        return true;
    return line.at(at).isSpace() || (line.at(at).isPunct() && line.at(at) != u'\\') || line.at(at).isSymbol();
}

qsizetype starsAt(const QString &line, qsizetype at, qsizetype end)
{
    qsizetype count = 0;
    while (at + count < end && line.at(at + count) == u'*')
        ++count;
    return count;
}

bool isSafeAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"mailto" || !url.host().isEmpty()) && (url.scheme() == u"http" || url.scheme() == u"https" || url.scheme() == u"mailto");
}

/// Reads one line from left to right; what never closes stays as it was typed.
class LineReader
{
public:
    explicit LineReader(const QString &line) : m_line(line) {}

    QList<TextPiece> run()
    {
        qsizetype from = 0;
        while (from < m_line.size() && m_line.at(from).isSpace())
            ++from;
        const bool isPoint = from + 2 < m_line.size() && (m_line.at(from) == u'-' || m_line.at(from) == u'*') && m_line.at(from + 1) == u' ';
        from = isPoint ? from + 2 : 0;
        if (isPoint) // shown by a bullet: formattedText() knows a mark of two letters at the start
            m_pieces.append({.from = 0, .length = from, .isMark = true});
        read(from, m_line.size(), {});
        return m_pieces;
    }

private:
    void read(qsizetype from, qsizetype end, const TextPiece &look)
    {
        qsizetype plain = from; // from here on nothing is told yet
        const auto tell = [&](qsizetype to) {
            if (to > plain)
                add(plain, to - plain, look, false);
        };
        for (qsizetype at = from; at < end;) {
            const qsizetype after = m_line.at(at) == u'\\'  ? escape(at, end)
                : m_line.at(at) == u'*'                       ? stars(at, end)
                : m_line.at(at) == u'[' && look.link.isEmpty() ? link(at, end)
                                                               : at;
            if (after == at) {
                at += m_line.at(at) == u'*' ? starsAt(m_line, at, end) : 1;
                continue;
            }
            tell(at);
            if (m_line.at(at) == u'\\') {
                add(at, 1, look, true);
                add(at + 1, 1, look, false);
            } else if (m_line.at(at) == u'*') {
                readStars(at, after, look);
            } else {
                readLink(at, after, look);
            }
            at = plain = after;
        }
        tell(end);
    }

    void add(qsizetype from, qsizetype length, TextPiece look, bool isMark)
    {
        look.from = from;
        look.length = length;
        look.isMark = isMark;
        m_pieces.append(look);
    }

    qsizetype escape(qsizetype at, qsizetype end) const
    {
        return at + 1 < end && QStringView(u"*[]\\-").contains(m_line.at(at + 1)) ? at + 2 : at;
    }

    /// The end of what stars at this place make bold or italic; the place itself when they do not.
    qsizetype stars(qsizetype at, qsizetype end) const
    {
        const qsizetype count = starsAt(m_line, at, end);
        const qsizetype inner = at + count;
        if (count > 3 || inner >= end || m_line.at(inner).isSpace() || !isBetweenWords(m_line, at - 1))
            return at;
        for (qsizetype to = inner; to < end;) {
            const qsizetype closing = starsAt(m_line, to, end);
            const qsizetype last = to + closing;
            const bool fits = closing == count || (closing == 3 && count < 3);
            if (fits && to > inner && !m_line.at(to - 1).isSpace() && m_line.at(to - 1) != u'\\' && isBetweenWords(m_line, last))
                return last;
            to += std::max<qsizetype>(closing, 1);
        }
        return at;
    }

    void readStars(qsizetype at, qsizetype after, TextPiece look)
    {
        const qsizetype count = starsAt(m_line, at, after);
        TextPiece mark = look;
        look.bold = look.bold || count >= 2;
        look.italic = look.italic || count != 2;
        add(at, count, mark, true);
        read(at + count, after - count, look);
        add(after - count, count, mark, true);
    }

    qsizetype link(qsizetype at, qsizetype end) const
    {
        const qsizetype middle = m_line.indexOf(QLatin1String("]("), at);
        const qsizetype last = middle < 0 ? -1 : m_line.indexOf(u')', middle);
        const bool isPicture = at > 0 && m_line.at(at - 1) == u'!';
        const bool isNested = middle > at && QStringView(m_line).mid(at + 1, middle - at - 1).contains(u'[');
        if (isPicture || isNested || middle <= at + 1 || last < 0 || last >= end || !isSafeAddress(m_line.mid(middle + 2, last - middle - 2)))
            return at;
        return last + 1;
    }

    void readLink(qsizetype at, qsizetype after, TextPiece look)
    {
        const qsizetype middle = m_line.indexOf(QLatin1String("]("), at);
        add(at, 1, look, true);
        TextPiece inside = look;
        inside.link = m_line.mid(middle + 2, after - middle - 3);
        read(at + 1, middle, inside);
        add(middle, after - middle, look, true);
    }

    const QString &m_line;
    QList<TextPiece> m_pieces;
};

} // namespace

QList<TextPiece> linePieces(const QString &line)
{
    return LineReader(line).run();
}

FormattedText formattedText(const QString &source)
{
    FormattedText formatted;
    const QStringList lines = source.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (i > 0)
            formatted.text += u'\n';
        const QList<TextPiece> pieces = linePieces(line);
        for (const TextPiece &piece : pieces) {
            const QStringView words = QStringView(line).mid(piece.from, piece.length);
            const bool isPoint = piece.isMark && piece.from == 0 && words.endsWith(u' ');
            if (isPoint) {
                formatted.text += words.chopped(2);
                formatted.text += QStringLiteral("• ");
            }
            if (piece.isMark)
                continue;
            if (piece.bold || piece.italic || !piece.link.isEmpty())
                formatted.spans.append({formatted.text.size(), piece.length, piece.bold, piece.italic, piece.link});
            formatted.text += words;
        }
    }
    return formatted;
}

QString formattedHtml(const FormattedText &text)
{
    QString html;
    qsizetype at = 0;
    for (const TextSpan &span : text.spans) {
        html += text.text.mid(at, span.from - at).toHtmlEscaped();
        QString words = text.text.mid(span.from, span.length).toHtmlEscaped();
        if (span.italic)
            words = QStringLiteral("<i>%1</i>").arg(words);
        if (span.bold)
            words = QStringLiteral("<b>%1</b>").arg(words);
        if (!span.link.isEmpty())
            words = QStringLiteral("<a href=\"%1\">%2</a>").arg(span.link.toHtmlEscaped(), words);
        html += words;
        at = span.from + span.length;
    }
    return html + text.text.mid(at).toHtmlEscaped();
}

} // namespace Lodebook
