// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/csvdialect.h"

#include <QList>

#include <algorithm>

namespace Lodebook {
namespace {

constexpr qsizetype RowsLookedAt = 200;

/// How often @p delimiter stands outside quotation marks, row by row; blank rows are left out.
QList<int> delimitersPerRow(const QByteArray &sample, char delimiter, bool isWhole)
{
    QList<int> counts;
    int count = 0;
    bool isQuoted = false;
    bool isFieldStart = true;
    bool isBlank = true;
    for (const char byte : sample) {
        if (byte == '"' && (isFieldStart || isQuoted)) {
            isQuoted = !isQuoted; // a doubled mark leaves and enters again
            isFieldStart = false;
            isBlank = false;
        } else if (!isQuoted && (byte == '\n' || byte == '\r')) {
            if (!isBlank)
                counts.append(count);
            if (counts.size() == RowsLookedAt)
                return counts;
            count = 0;
            isFieldStart = isBlank = true;
        } else if (!isQuoted && byte == delimiter) {
            ++count;
            isFieldStart = true;
            isBlank = false;
        } else {
            isFieldStart = false;
            isBlank = false;
        }
    }
    if (!isBlank && (isWhole || counts.isEmpty()))
        counts.append(count);
    return counts;
}

/// 0 where the rows speak against the delimiter; more the more rows have as many as the usual row.
double evenness(const QList<int> &counts)
{
    QList<int> sorted = counts;
    std::sort(sorted.begin(), sorted.end());
    if (sorted.isEmpty() || sorted.last() == 0)
        return 0;
    int usual = 0;
    qsizetype most = 0;
    for (qsizetype begin = 0; begin < sorted.size();) {
        const auto end = std::upper_bound(sorted.begin() + begin, sorted.end(), sorted[begin]) - sorted.begin();
        if (end - begin >= most) {
            most = end - begin;
            usual = sorted[begin];
        }
        begin = end;
    }
    if (usual == 0)
        return counts.first() > 0 ? 0.1 : 0;
    const double share = double(most) / double(counts.size());
    if (counts.first() > 0)
        return share + (counts.first() == usual ? 1.0 : 0.0);
    // A title above the table, or one column of texts such as “van Dijk, Jan”? A table repeats itself, and is wide.
    return most >= 3 && usual >= 2 ? share : 0;
}

} // namespace

CsvDialect csvDialect(const QByteArray &sample, char fallback, bool isWhole)
{
    if (sample.size() > 5 && sample.left(4).toLower() == "sep=" && (sample[5] == '\n' || sample[5] == '\r')) {
        const bool hasBoth = sample[5] == '\r' && sample.size() > 6 && sample[6] == '\n';
        return {sample[4], hasBoth ? 7 : 6};
    }
    CsvDialect found{fallback, 0};
    double best = 0;
    for (const char delimiter : {'\t', '|', ';', ','}) { // on a tie the one that is rarer in texts
        const QList<int> counts = delimitersPerRow(sample, delimiter, isWhole);
        const double score = evenness(counts);
        const bool isWider = score == best && best > 0
            && counts.first() > delimitersPerRow(sample, found.delimiter, isWhole).first();
        if (score > best || isWider) {
            best = score;
            found.delimiter = delimiter;
        }
    }
    return found;
}

} // namespace Lodebook
