// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/workbooktext.h"

#include "models/exchange/files/utf8.h"

#include <algorithm>

namespace Lodebook {
namespace {

constexpr qsizetype EscapeSize = 7; // _xHHHH_

bool isEscape(QStringView text)
{
    return text.size() >= EscapeSize && text.startsWith(QLatin1String("_x")) && text[6] == u'_'
        && std::all_of(text.begin() + 2, text.begin() + 6, [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'A' && digit <= u'F') || (digit >= u'a' && digit <= u'f');
           });
}

bool isInXml(QStringView text, qsizetype at)
{
    const QChar character = text[at];
    if (character.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (character.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    return (character >= u' ' || character == u'\t' || character == u'\n') && character.unicode() < 0xFFFE;
}

} // namespace

void WorkbookText::clear()
{
    m_utf8.clear();
    m_phonetic = 0;
    m_isText = false;
}

void WorkbookText::startElement(std::string_view name)
{
    if (name == "rPh")
        ++m_phonetic;
    m_isText = name == "t" && m_phonetic == 0;
}

void WorkbookText::endElement(std::string_view name)
{
    if (name == "rPh")
        --m_phonetic;
    m_isText = false;
}

void WorkbookText::text(std::string_view piece)
{
    if (m_isText)
        m_utf8.append(piece);
}

QString WorkbookText::result() const
{
    return unescapedWorkbookText(textOfUtf8(m_utf8));
}

QString unescapedWorkbookText(QString text)
{
    qsizetype at = text.indexOf(u'_');
    if (at < 0)
        return text;
    QString result = text.left(at);
    while (at < text.size()) {
        if (isEscape(QStringView(text).mid(at))) {
            result.append(QChar(QStringView(text).mid(at + 2, 4).toUShort(nullptr, 16)));
            at += EscapeSize;
        } else {
            result.append(text[at++]);
        }
    }
    return result;
}

QString escapedWorkbookText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool looksEscaped = text[at] == u'_' && isEscape(QStringView(text).mid(at));
        if (looksEscaped || !isInXml(text, at))
            result.append(QStringLiteral("_x%1_").arg(text[at].unicode(), 4, 16, QLatin1Char('0')));
        else
            result.append(text[at]);
    }
    return result;
}

} // namespace Lodebook
