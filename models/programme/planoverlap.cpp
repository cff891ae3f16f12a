// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/planoverlap.h"

#include "models/entities/grants/partnership.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/membershipstage.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

bool hasNoDates(const Record &record)
{
    const MembershipEntity &is = membership();
    const QList<const Field *> dates{&is.leadOn, &is.appliedOn, &is.decidedOn, &is.mouSignedOn, &is.from, &is.until};
    return std::ranges::all_of(dates, [&record](const Field *field) { return record.isEmpty(*field); });
}

/// The partner and all who take part in its work, each once.
QList<RecordId> concerned(const Record &plan)
{
    QList<RecordId> all{plan.get(engagementPlan().organisation, RecordId())};
    for (const RecordId &id : plan.get(engagementPlan().partnerMembers, {})) {
        if (!all.contains(id))
            all.append(id);
    }
    return all;
}

Result<> addRows(Explanation &why, const RecordReader &reader, const Entity &entity, const QList<RecordId> &ids, const QString &contribution)
{
    const Result<QHash<RecordId, QString>> titles = reader.titles(entity, ids);
    if (!titles)
        return titles.error();
    for (const RecordId &id : ids)
        why.rows.append({entity.name(), id, titles->value(id), contribution});
    return {};
}

QString nothingKnown()
{
    return QCoreApplication::translate("Programme", "Neither who takes part in the partner’s work nor where it works is recorded.");
}

} // namespace

Result<PartnerFacts> PartnerFacts::load(const RecordReader &reader, const QDate &asOf)
{
    PartnerFacts facts;
    const Result<> members = reader.forEach(Query(membership()), [&](const Record &record) {
        const RecordId of = record.get(membership().organisation, RecordId());
        if (membershipStage(record, asOf) == u"member")
            facts.members.insert(of);
        else if (hasNoDates(record))
            facts.undatedMembers.insert(of);
        return true;
    });
    QHash<RecordId, QSet<RecordId>> parties;
    const Result<> partners = reader.forEach(Query(partnership()), [&parties](const Record &record) {
        parties[record.get(partnership().project, RecordId())].insert(record.get(partnership().organisation, RecordId()));
        return true;
    });
    const Result<> projects = reader.forEach(Query(project()), [&](const Record &record) {
        if (record.text(project().status) == u"cancelled")
            return true;
        Project one{record.id(), parties.value(record.id()), record.get(project().countries, {})};
        one.parties.insert(record.get(project().lead, RecordId()));
        facts.projects.append(one);
        return true;
    });
    for (const Result<> *read : {&members, &partners, &projects}) {
        if (!*read)
            return read->error();
    }
    return facts;
}

PlanOverlap planOverlap(const Record &plan, const PartnerFacts &facts)
{
    PlanOverlap overlap;
    const QList<RecordId> all = concerned(plan);
    for (const RecordId &id : all) {
        if (!facts.members.contains(id) && !facts.undatedMembers.contains(id))
            continue;
        overlap.members.append(id);
        if (!facts.members.contains(id))
            overlap.undated.append(id);
    }
    const QStringList countries = plan.get(engagementPlan().countries, {});
    for (const PartnerFacts::Project &one : facts.projects) {
        if (std::ranges::any_of(all, [&one](const RecordId &id) { return one.parties.contains(id); }))
            overlap.projects.append(one.id);
        for (const QString &code : one.countries) {
            if (countries.contains(code) && !overlap.countries.contains(code))
                overlap.countries.append(code);
        }
    }
    std::ranges::sort(overlap.countries);
    return overlap;
}

QString planOverlapWords(const Record &plan, const PlanOverlap &overlap)
{
    // Nothing in common is an answer only where it is recorded what to look for.
    QStringList words;
    if (!overlap.members.isEmpty() || !plan.isEmpty(engagementPlan().partnerMembers))
        words.append(QCoreApplication::translate("Programme", "%Ln member(s)", nullptr, int(overlap.members.size())));
    if (!overlap.projects.isEmpty() || !words.isEmpty())
        words.append(QCoreApplication::translate("Programme", "%Ln project(s)", nullptr, int(overlap.projects.size())));
    if (!plan.isEmpty(engagementPlan().countries))
        words.append(QCoreApplication::translate("Programme", "%Ln country(ies)", nullptr, int(overlap.countries.size())));
    return listWords(words);
}

Result<Explanation> explainPlanOverlap(const Record &plan, const PartnerFacts &facts, const RecordReader &reader, const QDate &asOf)
{
    const PlanOverlap overlap = planOverlap(plan, facts);
    Explanation why{.rule = QCoreApplication::translate("Programme",
                        "Counted are the partner and the organisations that take part in its work, as far as they are members on the day; the projects in "
                        "which one of them is lead or partner; and the countries where the partner works and projects are."),
                    .asOf = asOf,
                    .method = QStringLiteral("overlap/1")};
    if (const QString words = planOverlapWords(plan, overlap); !words.isEmpty())
        why.value = words;
    else
        why.caveats.append(nothingKnown());
    const Result<> members = addRows(why, reader, organisation(), overlap.members, QCoreApplication::translate("Programme", "shared member"));
    const Result<> projects = addRows(why, reader, project(), overlap.projects, QCoreApplication::translate("Programme", "shared project"));
    if (!members || !projects)
        return members ? projects.error() : members.error();
    for (const QString &code : overlap.countries)
        why.rows.append({engagementPlan().name(), plan.id(), code, QCoreApplication::translate("Programme", "shared country")});
    if (!overlap.undated.isEmpty())
        why.caveats.append(QCoreApplication::translate("Programme", "No dates are recorded of the membership of %Ln of them.", nullptr, int(overlap.undated.size())));
    return why;
}

} // namespace Lodebook
