// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/derivedvalues.h"

namespace Lodebook {

/// A figure of the programme that can be asked for by name.
struct FigureName
{
    QString name;  ///< As on the command line.
    QString label; ///< For people.
};

/// Every figure of a casebook: ENTITY.derived_field (needs a record), DEM-4 and SME-1 of the mission claim, the codes of its indicators
/// (an indicator of the same code goes before a figure of the claim), production.MINERAL and
/// production_share.MINERAL (each for a year; --for names a country of the former, an edition of the list for the latter).
[[nodiscard]] Result<QList<FigureName>> figureNames(const RecordReader &reader);

/// The rows, the rule and the freshness behind a figure. \a forWhat is the id or number of a record, a country code or the
/// code of an edition, as the figure needs; \a period is read as in a field (2024, 2024-Q3 ...), empty for all periods of an
/// indicator and for the last year of a production figure.
/// Missing: there is no such figure, and the message lists those there are; or no such record. Invalid: the period or the
/// record is left out or cannot be read.
[[nodiscard]] Result<Explanation> explain(const RecordReader &reader, const QString &figure, const QString &forWhat, const QString &period, const QDate &asOf);

} // namespace Lodebook
