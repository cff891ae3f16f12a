// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// What was produced of a mineral in a country and a year, by how closely the place and the time are told.
struct ProductionSum
{
    QString mineral;
    QString country;
    int year = 0;
    int place = 0;  ///< 0: of the country, 1: of its regions, 2: of its sites.
    char part = 0;  ///< 'Y', 'H', 'Q' or 'M': whole years, halves, quarters or months.
    double kg = 0;
    int rows = 0;
    bool isProvisional = false; ///< A record of it is disputed; not for the query to say.
};

/// One pass over all production records that are not refuted; the engine adds them up.
[[nodiscard]] Result<QList<ProductionSum>> productionSums(const RecordReader &reader);
/// The same of some records only: production records, or mine sites with all of theirs.
[[nodiscard]] Result<QList<ProductionSum>> productionSums(const RecordReader &reader, const QList<RecordId> &some);

} // namespace Lodebook
