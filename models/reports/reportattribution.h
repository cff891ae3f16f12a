// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "models/reports/reportlanguage.h"

namespace Lodebook {

/// Gathers where the records of a report come from, by what their source fields say, and gives each publisher its due:
/// those known by name with the words and the licence they ask for, the others as they stand.
class ReportAttribution
{
public:
    void add(const QString &source);
    /// A source the report itself rests on.
    void add(const ReportSource &source);

    /// Known publishers first, then the others by name; at most twenty of those, and how many more there are.
    [[nodiscard]] QList<ReportSource> sources(const ReportLanguage &language) const;

private:
    QList<ReportSource> m_known;
    QStringList m_others;
};

} // namespace Lodebook
