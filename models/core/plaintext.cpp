// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/plaintext.h"

#include <algorithm>

namespace Lodebook {

namespace {

/// Half a character comes from a text that was cut; no file can hold it.
QString withoutHalves(const QString &text)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            whole += text.sliced(i, 2);
            ++i;
        } else if (!text.at(i).isSurrogate()) {
            whole += text.at(i);
        }
    }
    return whole;
}

/// Most of what is typed or imported is plain already; a look at its letters is a hundredth of the work of making it so.
bool isKeptAlready(QStringView text)
{
    if (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()))
        return false;
    // Below U+0300 there are no combining marks, so nothing can be composed; the controls end at U+00A0.
    return std::ranges::all_of(text, [](QChar c) { return (c >= u' ' && c < u'\x7f') || (c >= u'\xa0' && c < u'\x300'); });
}

} // namespace

QString kept(const QString &typed)
{
    if (isKeptAlready(typed))
        return typed;
    const auto unwanted = [](QChar c) {
        const char16_t u = c.unicode();
        // Byte order marks and what Unicode says is no character: engines take them for something else, or drop them.
        return (u < 0x20 && u != '\n' && u != '\t') || u == 0x7f || u == 0xfeff || u >= 0xfffe;
    };
    QString text = typed;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.removeIf(unwanted);
    if (!text.isValidUtf16())
        text = withoutHalves(text);
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QString folded(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c < u'\x80'; })) {
        if (text.isEmpty())
            return text.toString(); // null stays null
        QString lower(text.size(), Qt::Uninitialized);
        std::ranges::transform(text, lower.begin(),
                               [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c; });
        return lower;
    }
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        switch (c.unicode()) {
        case u'ß': result += QLatin1String("ss"); break;
        case u'ø': result += u'o'; break;
        case u'ł': result += u'l'; break;
        case u'đ': result += u'd'; break;
        case u'ı': result += u'i'; break;
        case u'æ': result += QLatin1String("ae"); break;
        case u'œ': result += QLatin1String("oe"); break;
        case u'’': case u'ʼ': result += u'\''; break;
        default: result += c;
        }
    }
    return result;
}

} // namespace Lodebook
