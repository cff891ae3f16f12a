// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartscale.h"

#include "views/charts/chartspec.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Lodebook {

namespace {

double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * 0.999)
            return factor * power;
    }
    return 10 * power;
}

struct Range
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

Range rangeOf(const ChartSpec &spec)
{
    Range range;
    for (qsizetype c = 0; c < spec.categories.size(); ++c) {
        double above = 0;
        double below = 0;
        for (qsizetype s = 0; s < spec.series.size(); ++s) {
            const std::optional<double> value = spec.value(s, c);
            if (!value)
                continue;
            (*value < 0 ? below : above) += *value;
            if (spec.kind != ChartSpec::Kind::StackedBars)
                range.include(*value);
        }
        if (spec.kind == ChartSpec::Kind::StackedBars) {
            range.include(above);
            range.include(below);
        }
    }
    if (spec.reference && std::isfinite(*spec.reference))
        range.include(*spec.reference);
    return range;
}

bool standsOnZero(const ChartSpec &spec, const Range &range)
{
    switch (spec.kind) {
    case ChartSpec::Kind::Bars:
    case ChartSpec::Kind::StackedBars:
    case ChartSpec::Kind::HorizontalBars:
    case ChartSpec::Kind::BarMultiples: return true;
    case ChartSpec::Kind::Lines:
    case ChartSpec::Kind::Dots:
    case ChartSpec::Kind::LineMultiples: break;
    }
    const double nearest = std::min(std::abs(range.low), std::abs(range.high));
    return (range.low < 0) != (range.high < 0) || nearest < 2 * (range.high - range.low);
}

} // namespace

QString ChartScale::tickText(double tick, const QLocale &locale) const
{
    const double widest = std::max(std::abs(low), std::abs(high));
    double divisor = 1;
    if (widest >= 1e10)
        divisor = 1e9;
    else if (widest >= 1e7)
        divisor = 1e6;
    int decimals = 0;
    const double shownStep = step / divisor;
    while (decimals < 6 && std::abs(std::round(shownStep * std::pow(10, decimals)) - shownStep * std::pow(10, decimals)) > 1e-6)
        ++decimals;
    const double shown = std::abs(tick) < step * 1e-9 ? 0 : tick / divisor; // no "-0"
    const QString number = locale.toString(shown, 'f', decimals);
    if (divisor == 1 || shown == 0)
        return number;
    return divisor == 1e6 ? QCoreApplication::translate("Chart", "%1 million").arg(number)
                          : QCoreApplication::translate("Chart", "%1 billion").arg(number);
}

ChartScale ChartScale::around(double low, double high, int wanted)
{
    if (!(high > low)) {
        const double room = low == 0 ? 1 : std::abs(low) * 0.5;
        high = low + (low == 0 ? 1 : room);
        low -= low == 0 ? 0 : room;
    }
    ChartScale scale;
    scale.step = niceStep((high - low) / std::max(1, wanted));
    double first = std::floor(low / scale.step + 1e-9);
    double last = std::ceil(high / scale.step - 1e-9);
    scale.low = first * scale.step;
    scale.high = last * scale.step;
    // A tick far beyond the values would squeeze them: leave it out and end a little above the highest.
    if (last * scale.step - high > 0.6 * scale.step && last - first > 1) {
        scale.high = high + 0.1 * scale.step;
        --last;
    }
    if (low - first * scale.step > 0.6 * scale.step && last - first > 1) {
        scale.low = low - 0.1 * scale.step;
        ++first;
    }
    for (double i = first; i <= last + 0.5; ++i)
        scale.ticks << i * scale.step;
    return scale;
}

ChartScale ChartScale::of(const ChartSpec &spec, int wanted)
{
    Range range = rangeOf(spec);
    if (range.low > range.high)
        return around(0, 1, 1);
    if (standsOnZero(spec, range))
        range.include(0);
    return around(range.low, range.high, wanted);
}

} // namespace Lodebook
