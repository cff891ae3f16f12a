// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartspec.h"

#include <algorithm>
#include <cmath>

namespace Lodebook {

std::optional<double> ChartSpec::value(qsizetype seriesIndex, qsizetype categoryIndex) const
{
    if (seriesIndex < 0 || seriesIndex >= series.size())
        return std::nullopt;
    const QList<std::optional<double>> &values = series[seriesIndex].values;
    if (categoryIndex < 0 || categoryIndex >= std::min(values.size(), categories.size()))
        return std::nullopt;
    const std::optional<double> &found = values[categoryIndex];
    return found && std::isfinite(*found) ? found : std::nullopt;
}

bool ChartSpec::isProvisional(qsizetype seriesIndex, qsizetype categoryIndex) const
{
    return seriesIndex >= 0 && seriesIndex < series.size() && series[seriesIndex].provisional.contains(categoryIndex);
}

bool ChartSpec::isEmpty() const
{
    for (qsizetype s = 0; s < series.size(); ++s) {
        for (qsizetype c = 0; c < categories.size(); ++c) {
            if (value(s, c))
                return false;
        }
    }
    return true;
}

} // namespace Lodebook
