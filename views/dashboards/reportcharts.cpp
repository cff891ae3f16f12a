// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/reportcharts.h"

#include "models/core/spokenlanguage.h"
#include "views/charts/chartpaint.h"
#include "views/charts/charttext.h"

#include <QPainter>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr double pointsOfRow = 15;
constexpr double pointsAround = 34; // the title, and room below
constexpr int letterPoints = 8;

ReportPicture pictureOf(const ChartSpec &spec, const QLocale &locale)
{
    ReportPicture picture;
    picture.heightPoints = pointsAround + pointsOfRow * double(spec.categories.size());
    picture.words = chartSentence(spec, locale);
    picture.paint = [spec, locale](QPainter &painter, const QRectF &bounds) {
        QFont font = painter.font();
        font.setPixelSize(letterPoints); // the report counts in points
        font.setWeight(QFont::Normal);
        paintChart(painter, bounds, spec, ChartStyle::paper(font, locale));
    };
    return picture;
}

} // namespace

ChartSpec chartOf(const ReportTable &table)
{
    ChartSpec spec{.kind = ChartSpec::Kind::HorizontalBars, .title = table.columns.value(table.drawnColumn).heading};
    ChartSeries series{.name = spec.title};
    QString group;
    for (const ReportRow &row : table.rows) {
        const QString name = row.cells.value(0).text;
        if (row.kind == ReportRow::Kind::Group || row.kind == ReportRow::Kind::Subgroup) {
            group = name + QStringLiteral(" · ");
            continue;
        }
        const ReportCell drawn = row.cells.value(table.drawnColumn);
        if (drawn.figure && drawn.isProvisional)
            series.provisional.insert(series.values.size());
        spec.categories.append(row.kind == ReportRow::Kind::Total ? name : QString(group + name));
        series.values.append(drawn.figure);
        for (qsizetype i = 1; !drawn.figure && i < row.cells.size() && spec.missing.isEmpty(); ++i)
            spec.missing = row.cells.at(i).known ? QString() : row.cells.at(i).text;
    }
    spec.series = {series};
    return spec;
}

ReportDocument withCharts(ReportDocument document)
{
    const SpokenLanguage spoken(document.language);
    const QLocale locale(document.language);
    for (qsizetype i = document.blocks.size() - 1; i >= 0; --i) {
        const auto *table = std::get_if<ReportTable>(&document.blocks.at(i));
        const bool hasFigure = table && table->drawnColumn >= 0 && std::ranges::any_of(table->rows, [table](const ReportRow &row) {
            return row.cells.value(table->drawnColumn).figure.has_value();
        });
        if (hasFigure)
            document.blocks.insert(i, pictureOf(chartOf(*table), locale));
    }
    return document;
}

} // namespace Lodebook
