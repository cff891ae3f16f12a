// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchwords.h"

#include "models/core/plaintext.h"

#include <QVarLengthArray>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype longestWord = 60;

bool belongsToWord(char32_t c)
{
    // Above the basic plane stand pictograms and rare scripts: all of them may be looked for. Lone surrogates may not.
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c > 0xffff;
}

bool standsAlone(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

} // namespace

QList<TextRange> wordRanges(const QString &text)
{
    QList<TextRange> ranges;
    bool open = false;
    for (qsizetype start = 0, length = 1; start < text.size(); start += length) {
        const bool pair = text.at(start).isHighSurrogate() && start + 1 < text.size() && text.at(start + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(start), text.at(start + 1)) : text.at(start).unicode();
        length = pair ? 2 : 1;
        if (!belongsToWord(c)) {
            open = false;
        } else if (open && !standsAlone(c)) {
            ranges.last().length += length;
        } else {
            ranges.append({start, length});
            open = !standsAlone(c);
        }
    }
    return ranges;
}

QStringList searchWords(const QString &text)
{
    const QString plain = folded(text);
    QStringList words;
    for (const TextRange &range : wordRanges(plain)) {
        qsizetype length = std::min(range.length, longestWord);
        if (plain.at(range.start + length - 1).isHighSurrogate())
            --length; // never half a character
        words.append(plain.sliced(range.start, length));
    }
    return words;
}

QString kindWord(const Entity &entity)
{
    return QChar(0xe000) + QString(entity.name()).remove(u'_');
}

int slipsBetween(QStringView left, QStringView right, int most)
{
    if (std::abs(left.size() - right.size()) > most)
        return most + 1;
    const qsizetype width = right.size() + 1;
    QVarLengthArray<int, 64> before(width), above(width), row(width);
    for (qsizetype j = 0; j < width; ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j < width; ++j) {
            const bool same = left.at(i - 1) == right.at(j - 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && left.at(i - 1) == right.at(j - 2) && left.at(i - 2) == right.at(j - 1))
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return std::min(above[width - 1], most + 1);
}

} // namespace Lodebook
