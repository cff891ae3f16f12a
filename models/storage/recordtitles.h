// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// How codes in a title are told.
enum class TitleWords {
    Labels, ///< As people call them in the language of the program: what is shown.
    Codes,  ///< As they are kept, the same in every language: what the search index takes in beside all their names.
};

/// What people call the records, in their order, links in titles followed. Whatever they have in common is read together:
/// a page of records costs one question for each entity their titles lead to and one for each list of codes.
/// \a depth is how many links led here already.
[[nodiscard]] Result<QStringList> recordTitles(const RecordReader &reader, const QList<Record> &records, TitleWords words, int depth = 0);

} // namespace Lodebook
