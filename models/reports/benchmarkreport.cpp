// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/benchmarkreport.h"

#include "models/entities/duediligence/question.h"
#include "models/programme/ddbenchmark.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

using Align = ReportColumn::Align;

ReportCell points(ReportDraft &draft, const std::optional<int> &score, bool isProvisional)
{
    ReportCell cell = draft.cell(score ? QString::number(*score) : QString());
    cell.figure = score;
    return draft.marked(cell, score && isProvisional);
}

QString groupText(ReportDraft &draft, const BenchmarkGroup &group)
{
    if (!group.by)
        return draft.text(QT_TRANSLATE_NOOP("Reports", "All members"));
    return group.code.isEmpty() ? draft.language().notRecorded() : draft.choice(*group.by, group.code);
}

ReportRow rowOf(ReportDraft &draft, const BenchmarkGroup &group)
{
    ReportRow row{group.by ? ReportRow::Kind::Record : ReportRow::Kind::Total, {{.text = groupText(draft, group)}}};
    if (!group.isTold) {
        row.cells.append({.text = draft.text(QT_TRANSLATE_NOOP("Reports", "withheld")), .known = false}); // under its numbers, as they stand
        row.cells.resize(3 + DdScores::steps);
        return row;
    }
    row.cells.append({.text = QString::number(group.members)});
    row.cells.append(points(draft, group.score, group.isProvisional));
    for (const std::optional<int> &step : group.steps)
        row.cells.append(points(draft, step, group.isProvisional));
    return row;
}

void addSide(ReportDraft &draft, const DdBenchmark &benchmark, const QString &heading)
{
    draft.add(ReportHeading{heading, 2});
    ReportTable table;
    table.drawnColumn = 2;
    table.columns = {{draft.text(QT_TRANSLATE_NOOP("Reports", "Group")), Align::Start, 3}, {draft.text(QT_TRANSLATE_NOOP("Reports", "Members")), Align::End, 1}, {draft.text(QT_TRANSLATE_NOOP("Reports", "Mean score")), Align::End, 1}};
    for (int step = 1; step <= DdScores::steps; ++step)
        table.columns.append({draft.text(QT_TRANSLATE_NOOP("Reports", "Step %1")).arg(step), Align::End, 1});
    const Field *by = nullptr;
    for (const BenchmarkGroup &group : benchmark.groups) {
        if (group.by != by) {
            by = group.by;
            table.rows.append({ReportRow::Kind::Subgroup, {{.text = by->label(), .known = true, .span = int(table.columns.size())}}});
        }
        table.rows.append(rowOf(draft, group));
    }
    draft.add(table);
}

} // namespace

Result<ReportDocument> makeBenchmark(ReportDraft &draft)
{
    const QDate asOf = draft.document().asOf;
    const int year = draft.request().to.isValid() ? draft.request().to.year() : asOf.year() - 1;
    const Result<DdBenchmark> own = ddBenchmark(draft.reader(), year, DdSide::Own, asOf);
    const Result<DdBenchmark> reviewed = ddBenchmark(draft.reader(), year, DdSide::Reviewed, asOf);
    if (!own || !reviewed)
        return own ? reviewed.error() : own.error();
    draft.document().subtitle = draft.text(QT_TRANSLATE_NOOP("Reports", "Reports on %1")).arg(year);
    addSide(draft, *own, draft.text(QT_TRANSLATE_NOOP("Reports", "Own score")));
    addSide(draft, *reviewed, draft.text(QT_TRANSLATE_NOOP("Reports", "Reviewed score")));
    draft.note(draft.text(QT_TRANSLATE_NOOP("Reports", "Counted are members whose report is complete or closed and who consent to sharing. Groups of fewer than %1, and what would give them away, are withheld.")).arg(DdBenchmark::least));
    return draft.finish();
}

} // namespace Lodebook
