// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// What a weight means for one line of Annex I of Regulation (EU) 2017/821.
struct ThresholdAnswer
{
    enum class Verdict {
        Above,       ///< The weight reaches the threshold: the importer has duties.
        Below,
        Unconfirmed, ///< The line was not read in a copy of the Regulation: what the table says is not to be relied on.
        Unknown,     ///< The table has no threshold for the line.
    };

    Record line;     ///< Of cn_item.
    Verdict verdict = Verdict::Unknown;
    std::optional<double> thresholdKg;
    bool reaches = false; ///< By the table, confirmed or not.
};

/// Whether somebody has read the line in a copy of the Regulation.
[[nodiscard]] bool isConfirmedLine(const Record &cnItem);

/// The lines that a customs code or a mineral means, each with its answer for the weight imported in a calendar year. A code may be
/// longer or shorter than that of the line (7108 12 00 is one of 7108), with or without spaces; a mineral is found by its code or its
/// name in any language. Missing: neither. Invalid: the weight is negative.
[[nodiscard]] Result<QList<ThresholdAnswer>> checkThreshold(const RecordReader &reader, const QString &codeOrMineral, double kg);

/// The public name of a verdict: above, below, unconfirmed, unknown.
[[nodiscard]] QString verdictCode(ThresholdAnswer::Verdict verdict);
/// In words, with what the table says where it is not confirmed.
[[nodiscard]] QString verdictWords(const ThresholdAnswer &answer);

} // namespace Lodebook
