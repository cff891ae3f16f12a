// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lodebook {

/// One row of figures: a value per category, or none where nothing is known. None is never zero.
struct ChartSeries
{
    QString name;
    QList<std::optional<double>> values;
    QSet<qsizetype> provisional{}; ///< Categories whose value may change when somebody decides: drawn hollow, told in words.
};

/// What a chart says, without how it looks: a plain value that every dashboard and report can build.
struct ChartSpec
{
    enum class Kind {
        Bars,           ///< Upright, side by side.
        StackedBars,
        HorizontalBars,
        Lines,
        Dots,
        LineMultiples,  ///< A small panel per series, all on one scale.
        BarMultiples,
    };

    Kind kind = Kind::Bars;
    QString title;
    QString subtitle;
    QString source;      ///< Printed below: where the figures are from.
    QString unit;        ///< "tonnes", "EUR", "%".
    QStringList categories;
    QList<ChartSeries> series;
    std::optional<double> reference; ///< A target or ceiling, drawn across.
    QString referenceLabel;
    bool directLabels = true;        ///< Names and values beside the marks where they fit; else a legend.
    QString missing;                 ///< What stands for a value that is not there; empty: nothing, and "no figure" in words.
    int decimals = -1;               ///< Of values in labels and tables; -1 takes what the values need, up to two.

    [[nodiscard]] std::optional<double> value(qsizetype seriesIndex, qsizetype categoryIndex) const;
    [[nodiscard]] bool isProvisional(qsizetype seriesIndex, qsizetype categoryIndex) const;
    [[nodiscard]] bool isEmpty() const; ///< No value anywhere.
};

} // namespace Lodebook
