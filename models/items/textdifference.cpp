// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/textdifference.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace Lodebook {

namespace {

constexpr qint64 mostCompared = 4'000'000; // pairs of words

/// Words and what stands between them, each a piece of its own.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype begin = i;
        const bool isWord = text.at(i).isLetterOrNumber() || text.at(i).isMark();
        do {
            ++i;
        } while (isWord && i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark()));
        if (!isWord && text.at(begin).isHighSurrogate() && i < text.size())
            ++i;
        words.append(text.mid(begin, i - begin));
    }
    return words;
}

/// Which word of \a other each word of \a text is; -1: none. A longest common run of both, in order.
QList<qsizetype> matches(const QStringList &text, const QStringList &other)
{
    QList<qsizetype> found(text.size(), -1);
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype begin = 0;
    for (; begin < shorter && text.at(begin) == other.at(begin); ++begin)
        found[begin] = begin;
    qsizetype end = 0;
    for (; end < shorter - begin && text.at(text.size() - 1 - end) == other.at(other.size() - 1 - end); ++end)
        found[text.size() - 1 - end] = other.size() - 1 - end;
    const qsizetype rows = text.size() - begin - end;
    const qsizetype columns = other.size() - begin - end;
    if (qint64(rows) * columns > mostCompared)
        return found;
    std::vector<quint16> common(size_t(rows + 1) * size_t(columns + 1), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> quint16 & {
        return common[size_t(row) * size_t(columns + 1) + size_t(column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = text.at(begin + row) == other.at(begin + column)
                ? quint16(at(row + 1, column + 1) + 1)
                : std::max(at(row + 1, column), at(row, column + 1));
    }
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (text.at(begin + row) == other.at(begin + column)) {
            found[begin + row] = begin + column;
            ++row;
            ++column;
        } else if (at(row + 1, column) >= at(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
    return found;
}

/// Words of the text before that became other words.
struct Change
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text;
};

QList<Change> changes(const QStringList &before, const QStringList &after)
{
    const QList<qsizetype> kept = matches(before, after);
    QList<Change> found;
    qsizetype next = 0; // of what came after
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= before.size(); ++i) {
        const qsizetype place = i < before.size() ? kept.at(i) : after.size();
        if (place < 0)
            continue;
        if (begin < i || next < place)
            found.append({begin, i, after.mid(next, place - next).join(QString())});
        next = place + 1;
        begin = i + 1;
    }
    return found;
}

bool isAtOnePlace(const Change &one, const Change &other)
{
    return one.begin < other.end ? other.begin < one.end || one.begin == other.begin : one.begin == other.begin;
}

} // namespace

QList<TextPart> textDifference(const QString &text, const QString &other)
{
    const QStringList words = wordsOf(text);
    const QList<qsizetype> kept = matches(words, wordsOf(other));
    QList<TextPart> parts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isDifferent = kept.at(i) < 0;
        if (parts.isEmpty() || parts.constLast().isDifferent != isDifferent)
            parts.append({{}, isDifferent});
        parts.last().text += words.at(i);
    }
    return parts;
}

QString mergedText(const QString &before, const QString &first, const QString &second)
{
    const QStringList words = wordsOf(before);
    const QList<Change> ours = changes(words, wordsOf(first));
    const QList<Change> theirs = changes(words, wordsOf(second));
    QString merged;
    qsizetype done = 0; // words of the text before
    const auto copyUpTo = [&](qsizetype place) {
        for (; done < place; ++done)
            merged += words.at(done);
    };
    qsizetype our = 0;
    qsizetype their = 0;
    while (our < ours.size() || their < theirs.size()) {
        const bool isBoth = our < ours.size() && their < theirs.size() && isAtOnePlace(ours.at(our), theirs.at(their));
        const bool isOurs =
            isBoth || their >= theirs.size() || (our < ours.size() && ours.at(our).begin < theirs.at(their).begin);
        const Change &change = isOurs ? ours.at(our) : theirs.at(their);
        copyUpTo(isBoth ? std::min(change.begin, theirs.at(their).begin) : change.begin);
        merged += change.text;
        done = std::max(done, change.end);
        if (isBoth) {
            const Change &other = theirs.at(their++);
            if (other.text != change.text)
                merged += (change.text.isEmpty() || other.text.isEmpty() || change.text.back().isSpace()
                                   || other.text.front().isSpace()
                               ? QString()
                               : QStringLiteral(" "))
                    + other.text;
            done = std::max(done, other.end);
        }
        if (isOurs)
            ++our;
        else
            ++their;
    }
    copyUpTo(words.size());
    return merged;
}

} // namespace Lodebook
