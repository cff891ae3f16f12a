// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/deadlinereport.h"

#include "models/entities/common/officer.h"
#include "models/programme/deadlines.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

const char *const stateTitles[] = {QT_TRANSLATE_NOOP("Reports", "Late: %1"), QT_TRANSLATE_NOOP("Reports", "Due: %1"), QT_TRANSLATE_NOOP("Reports", "Missing: %1")};

/// Whether an entry may be shown: one about a restricted record is counted and left out.
Result<bool> mayShow(ReportDraft &draft, const Deadline &deadline)
{
    const Entity *entity = draft.reader().catalog().entity(deadline.entity);
    if (!entity || deadline.record.isNull())
        return true;
    const Result<Record> record = draft.reader().find(*entity, deadline.record);
    if (!record)
        return record.error();
    if (!record->get(entity->restricted, false))
        return true;
    draft.leaveOut(deadline.record);
    return false;
}

} // namespace

Result<ReportDocument> makeDeadlineReport(ReportDraft &draft)
{
    const Result<QList<Deadline>> all = deadlines(draft.reader(), draft.document().asOf, draft.request().to);
    if (!all)
        return all.error();
    QList<ReportRow> rows[3];
    for (qsizetype i = 0; i < all->size(); ++i) {
        const Deadline &deadline = all->at(i);
        if (i % 50 == 0 && !draft.report(double(i) / double(all->size())))
            return draft.stopped();
        const Result<bool> shown = mayShow(draft, deadline);
        if (!shown)
            return shown.error();
        if (!*shown)
            continue;
        const Entity *entity = draft.reader().catalog().entity(deadline.entity);
        const QString owner = draft.titleOf(officer(), deadline.owner);
        const ReportCell day = deadline.dueOn.isValid() ? draft.day(deadline.dueOn) : ReportCell{.text = draft.text(QT_TRANSLATE_NOOP("Reports", "no day")), .known = false};
        rows[int(deadline.state)].append({ReportRow::Kind::Record,
                                          {day, draft.cell(entity ? entity->label() : deadline.entity), draft.cell(deadline.title), {.text = deadline.words},
                                           owner.isEmpty() ? ReportCell{.text = draft.text(QT_TRANSLATE_NOOP("Reports", "nobody named")), .known = false} : ReportCell{.text = owner}}});
    }
    ReportTable table;
    table.columns = {{draft.text(QT_TRANSLATE_NOOP("Reports", "Day")), ReportColumn::Align::Start, 0}, {draft.text(QT_TRANSLATE_NOOP("Reports", "Kind")), ReportColumn::Align::Start, 0},
                     {draft.text(QT_TRANSLATE_NOOP("Reports", "Record")), ReportColumn::Align::Start, 2}, {draft.text(QT_TRANSLATE_NOOP("Reports", "What is to be done")), ReportColumn::Align::Start, 3},
                     {draft.text(QT_TRANSLATE_NOOP("Reports", "Officer")), ReportColumn::Align::Start, 0}};
    for (int state = 0; state < 3; ++state) {
        if (rows[state].isEmpty())
            continue;
        table.rows.append({ReportRow::Kind::Group, {{.text = draft.text(stateTitles[state]).arg(draft.language().number(qlonglong(rows[state].size()))), .known = true, .span = 5}}});
        table.rows += rows[state];
    }
    draft.document().landscape = true;
    draft.document().subtitle = draft.text(QT_TRANSLATE_NOOP("Reports", "State of %1")).arg(draft.language().day(draft.document().asOf));
    if (table.rows.isEmpty())
        draft.add(ReportParagraph{draft.text(QT_TRANSLATE_NOOP("Reports", "Nothing is late, due or missing.")), ReportParagraph::Tone::Plain});
    else
        draft.add(table);
    return draft.finish();
}

} // namespace Lodebook
