// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Lodebook {

/// How a delimited text separates its cells, found from its beginning.
struct CsvDialect
{
    char delimiter = ',';
    qsizetype preamble = 0; ///< Bytes of the “sep=;” line some spreadsheets write first; not a row.
};

/// Among comma, semicolon, tab and bar the one that the heading row has and the rows below repeat most evenly.
/// @p fallback is for files of one column. @p isWhole says that @p sample is not cut off.
[[nodiscard]] CsvDialect csvDialect(const QByteArray &sample, char fallback, bool isWhole);

} // namespace Lodebook
