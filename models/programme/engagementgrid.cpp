// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/engagementgrid.h"

#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/organisation.h"

#include <algorithm>

namespace Lodebook {

QList<EngagementGrid::Plan> EngagementGrid::at(int influence, int interest) const
{
    QList<Plan> found;
    std::ranges::copy_if(plans, std::back_inserter(found), [=](const Plan &plan) { return plan.influence == influence && plan.interest == interest; });
    return found;
}

QList<EngagementGrid::Plan> EngagementGrid::unplaced() const
{
    QList<Plan> found;
    std::ranges::copy_if(plans, std::back_inserter(found), [](const Plan &plan) { return !plan.isPlaced(); });
    return found;
}

Result<EngagementGrid> loadEngagementGrid(const RecordReader &reader)
{
    EngagementGrid grid;
    QHash<RecordId, RecordId> partners;
    QList<RecordId> ids;
    const EngagementPlanEntity &is = engagementPlan();
    const Result<> read = reader.forEach(Query(is), [&](const Record &record) {
        if (record.text(is.status) == u"closed")
            return true;
        grid.plans.append({record.id(), record.text(is.title), {}, record.text(is.priority), int(record.get(is.influence, 0)), int(record.get(is.interest, 0))});
        partners.insert(record.id(), record.get(is.organisation, RecordId()));
        ids.append(partners.value(record.id()));
        return true;
    });
    if (!read)
        return read.error();
    const Result<QHash<RecordId, QString>> titles = reader.titles(organisation(), ids);
    if (!titles)
        return titles.error();
    for (EngagementGrid::Plan &plan : grid.plans)
        plan.partner = titles->value(partners.value(plan.id));
    std::ranges::stable_sort(grid.plans, [](const EngagementGrid::Plan &one, const EngagementGrid::Plan &other) { return QString::localeAwareCompare(one.partner, other.partner) < 0; });
    return grid;
}

} // namespace Lodebook
