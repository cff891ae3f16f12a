// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace Lodebook {

struct ChartSpec;

/// The value axis: round ticks about the values, and where a value falls between its ends.
struct ChartScale
{
    double low = 0;
    double high = 1;
    double step = 1;
    QList<double> ticks;

    /// 0 at the low end, 1 at the high end.
    [[nodiscard]] double fraction(double value) const { return (value - low) / (high - low); }
    /// A tick in the words of the locale, with as many decimals as the step needs.
    [[nodiscard]] QString tickText(double tick, const QLocale &locale) const;

    /// Round numbers that enclose low..high, about `wanted` of them.
    [[nodiscard]] static ChartScale around(double low, double high, int wanted);
    /// The scale all values of the chart fit on. Bars always start at zero; lines do unless all their
    /// values lie close together far from it.
    [[nodiscard]] static ChartScale of(const ChartSpec &spec, int wanted);
};

} // namespace Lodebook
