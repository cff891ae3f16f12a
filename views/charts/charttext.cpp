// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

int decimalsOf(const ChartSpec &spec)
{
    if (spec.decimals >= 0)
        return spec.decimals;
    int needed = 0;
    double largest = 0;
    for (const ChartSeries &series : spec.series) {
        for (const std::optional<double> &value : series.values) {
            if (!value || !std::isfinite(*value))
                continue;
            largest = std::max(largest, std::abs(*value));
            while (needed < 3) {
                const double scaled = *value * std::pow(10, needed);
                if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, std::abs(scaled)))
                    break;
                ++needed;
            }
        }
    }
    return largest >= 1000 ? std::min(needed, 1) : largest >= 1 ? std::min(needed, 2) : needed;
}

QString withUnit(const ChartSpec &spec, const QString &number)
{
    if (spec.unit.isEmpty())
        return number;
    return spec.unit == QLatin1String("%") ? Words::tr("%1%", "a percentage").arg(number)
                                           : Words::tr("%1 %2", "number and unit").arg(number, spec.unit);
}

QString figureText(const ChartSpec &spec, qsizetype s, qsizetype c, const QString &text)
{
    return spec.isProvisional(s, c) ? Words::tr("%1 (provisional)", "a figure").arg(text) : text;
}

QString csvText(QString text)
{
    // A cell that starts like a formula would be run by a spreadsheet.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    const QString quoted = QLatin1Char('"') + text + QLatin1Char('"');
    return quoted;
}

struct Summary
{
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype highest = -1;
    qsizetype lowest = -1;
    int missing = 0;
};

Summary summaryOf(const ChartSpec &spec, qsizetype seriesIndex)
{
    Summary summary;
    for (qsizetype c = 0; c < spec.categories.size(); ++c) {
        const std::optional<double> value = spec.value(seriesIndex, c);
        if (!value) {
            ++summary.missing;
            continue;
        }
        if (summary.first < 0)
            summary.first = summary.highest = summary.lowest = c;
        summary.last = c;
        if (*value > *spec.value(seriesIndex, summary.highest))
            summary.highest = c;
        if (*value < *spec.value(seriesIndex, summary.lowest))
            summary.lowest = c;
    }
    return summary;
}

/// Whether the categories run in an order that a reader follows, so that first and last mean something.
bool runsOn(const ChartSpec &spec)
{
    return spec.kind == ChartSpec::Kind::Lines || spec.kind == ChartSpec::Kind::LineMultiples
        || std::all_of(spec.categories.begin(), spec.categories.end(),
                       [](const QString &name) { return !name.isEmpty() && name.front().isDigit(); });
}

QString seriesSentence(const ChartSpec &spec, qsizetype s, const QLocale &locale)
{
    const Summary summary = summaryOf(spec, s);
    const QString name = spec.series[s].name.isEmpty() ? Words::tr("Values") : spec.series[s].name;
    if (summary.first < 0 && spec.missing.isEmpty())
        return Words::tr("%1: no figures.").arg(name);
    if (summary.first < 0)
        return Words::tr("%1: %2.").arg(name, spec.missing);
    const auto at = [&](qsizetype c) {
        return Words::tr("%1 (%2)", "a value and its category")
            .arg(figureText(spec, s, c, withUnit(spec, chartValueText(spec, *spec.value(s, c), locale))), spec.categories[c]);
    };
    QString sentence;
    if (summary.first == summary.last)
        sentence = Words::tr("%1: %2.").arg(name, at(summary.first));
    else if (runsOn(spec))
        sentence = Words::tr("%1: from %2 to %3, highest %4, lowest %5.")
                       .arg(name, at(summary.first), at(summary.last), at(summary.highest), at(summary.lowest));
    else
        sentence = Words::tr("%1: highest %2, lowest %3.").arg(name, at(summary.highest), at(summary.lowest));
    if (summary.missing > 0 && !spec.missing.isEmpty()) {
        QStringList without;
        for (qsizetype c = 0; c < spec.categories.size(); ++c) {
            if (!spec.value(s, c))
                without.append(spec.categories[c]);
        }
        sentence += QLatin1Char(' ');
        sentence += Words::tr("%1: %2.").arg(spec.missing, without.join(QLatin1String(", ")));
    } else if (summary.missing > 0) {
        sentence += QLatin1Char(' ');
        sentence += Words::tr("%Ln figure(s) missing.", nullptr, summary.missing);
    }
    return sentence;
}

} // namespace

QString chartValueText(const ChartSpec &spec, double value, const QLocale &locale)
{
    return locale.toString(value, 'f', decimalsOf(spec));
}

QString chartPointText(const ChartSpec &spec, qsizetype seriesIndex, qsizetype categoryIndex, const QLocale &locale)
{
    const std::optional<double> value = spec.value(seriesIndex, categoryIndex);
    const QString figure = value ? figureText(spec, seriesIndex, categoryIndex, withUnit(spec, chartValueText(spec, *value, locale)))
                                 : (spec.missing.isEmpty() ? Words::tr("no figure") : spec.missing);
    const QString category = spec.categories.value(categoryIndex);
    const QString series = seriesIndex >= 0 && seriesIndex < spec.series.size() ? spec.series[seriesIndex].name : QString();
    if (series.isEmpty())
        return Words::tr("%1: %2", "category and value").arg(category, figure);
    return Words::tr("%1, %2: %3", "series, category and value").arg(series, category, figure);
}

ChartTable chartTable(const ChartSpec &spec, const QLocale &locale)
{
    ChartTable table;
    table.header << QString();
    for (const ChartSeries &series : spec.series) {
        const QString name = series.name.isEmpty() ? Words::tr("Value") : series.name;
        table.header << (spec.unit.isEmpty() ? name : Words::tr("%1 (%2)", "series and unit").arg(name, spec.unit));
    }
    for (qsizetype c = 0; c < spec.categories.size(); ++c) {
        QStringList row{spec.categories[c]};
        for (qsizetype s = 0; s < spec.series.size(); ++s) {
            const std::optional<double> value = spec.value(s, c);
            row << (value ? figureText(spec, s, c, chartValueText(spec, *value, locale)) : (spec.missing.isEmpty() ? QString(QChar(0x2013)) : spec.missing));
        }
        table.rows << row;
    }
    return table;
}

QByteArray chartCsv(const ChartSpec &spec)
{
    const ChartTable table = chartTable(spec, QLocale::c());
    QStringList heading;
    for (const QString &text : table.header)
        heading << csvText(text);
    QByteArray csv = "\xEF\xBB\xBF" + heading.join(QLatin1Char(',')).toUtf8() + "\r\n";
    for (qsizetype c = 0; c < spec.categories.size(); ++c) {
        csv += csvText(spec.categories[c]).toUtf8();
        for (qsizetype s = 0; s < spec.series.size(); ++s) {
            csv += ',';
            if (const std::optional<double> value = spec.value(s, c))
                csv += QByteArray::number(*value, 'g', QLocale::FloatingPointShortest);
            else if (!spec.missing.isEmpty())
                csv += csvText(spec.missing).toUtf8();
        }
        csv += "\r\n";
    }
    return csv;
}

QString chartSentence(const ChartSpec &spec, const QLocale &locale)
{
    QStringList sentences;
    if (!spec.title.isEmpty())
        sentences << Words::tr("%1.", "the title as a sentence").arg(spec.title);
    if (!spec.subtitle.isEmpty())
        sentences << Words::tr("%1.", "the subtitle as a sentence").arg(spec.subtitle);
    if (spec.isEmpty()) {
        sentences << Words::tr("There are no figures yet.");
        return sentences.join(QLatin1Char(' '));
    }
    if (spec.categories.size() > 1)
        sentences << Words::tr("From %1 to %2.", "first and last category")
                         .arg(spec.categories.first(), spec.categories.last());
    for (qsizetype s = 0; s < spec.series.size(); ++s)
        sentences << seriesSentence(spec, s, locale);
    if (spec.reference) {
        const QString name = spec.referenceLabel.isEmpty() ? Words::tr("Reference") : spec.referenceLabel;
        sentences << Words::tr("%1: %2.").arg(name, withUnit(spec, chartValueText(spec, *spec.reference, locale)));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace Lodebook
