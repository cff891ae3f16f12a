// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/engagementgridreport.h"

#include "models/entities/partners/engagementplan.h"
#include "models/programme/engagementgrid.h"

namespace Lodebook {

namespace {

QString namesOf(const QList<EngagementGrid::Plan> &plans)
{
    QStringList names;
    for (const EngagementGrid::Plan &plan : plans)
        names.append(plan.partner);
    return names.join(QLatin1String("; "));
}

/// Restricted plans do not go on paper; they are counted.
Result<> leaveRestrictedOut(ReportDraft &draft, EngagementGrid &grid)
{
    const Result<QList<Record>> shown = draft.list(Query(engagementPlan()));
    if (!shown)
        return shown.error();
    QSet<RecordId> ids;
    for (const Record &record : *shown)
        ids.insert(record.id());
    grid.plans.removeIf([&ids](const EngagementGrid::Plan &plan) { return !ids.contains(plan.id); });
    return {};
}

} // namespace

Result<ReportDocument> makeEngagementGridReport(ReportDraft &draft)
{
    Result<EngagementGrid> grid = loadEngagementGrid(draft.reader());
    if (!grid)
        return grid.error();
    if (const Result<> left = leaveRestrictedOut(draft, *grid); !left)
        return left.error();
    draft.document().landscape = true;
    if (grid->plans.isEmpty()) {
        draft.add(ReportParagraph{draft.text(QT_TRANSLATE_NOOP("Reports", "No engagement plan is open.")), ReportParagraph::Tone::Quiet});
        return draft.finish();
    }
    ReportTable table;
    table.caption = draft.text(QT_TRANSLATE_NOOP("Reports", "Interest from little (1) to much (5) across, influence from much (5) to little (1) down"));
    table.columns.append({draft.text(QT_TRANSLATE_NOOP("Reports", "Influence")), ReportColumn::Align::Start, 0});
    for (int interest = 1; interest <= EngagementGrid::steps; ++interest)
        table.columns.append({draft.text(QT_TRANSLATE_NOOP("Reports", "Interest %1")).arg(draft.language().number(qlonglong(interest))), ReportColumn::Align::Start, 1});
    for (int influence = EngagementGrid::steps; influence >= 1; --influence) {
        ReportRow row{ReportRow::Kind::Record, {{.text = draft.language().number(qlonglong(influence))}}};
        for (int interest = 1; interest <= EngagementGrid::steps; ++interest)
            row.cells.append({.text = namesOf(grid->at(influence, interest))});
        table.rows.append(row);
    }
    draft.add(table);
    if (const QList<EngagementGrid::Plan> unplaced = grid->unplaced(); !unplaced.isEmpty())
        draft.add(ReportParagraph{draft.text(QT_TRANSLATE_NOOP("Reports", "Influence or interest is not recorded: %1.")).arg(namesOf(unplaced)), ReportParagraph::Tone::Warning});
    return draft.finish();
}

} // namespace Lodebook
