// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddbenchmark.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/ddstates.h"
#include "models/programme/derivedvalues.h"
#include "models/programme/figurefields.h"
#include "models/programme/groupsuppression.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

struct ScoredMember
{
    Record organisation;
    DdScores scores;
    bool isProvisional = false;
};

/// The report that counts for each member of the year: closed before complete.
Result<QList<Record>> countedReports(const RecordReader &reader, int year, const QDate &asOf)
{
    const Result<QList<Record>> all = reader.list(Query(ddReport(), Filter::leaf(ddReport().year, Compare::Equal, year)));
    if (!all)
        return all.error();
    QMap<RecordId, Record> counted;
    for (const Record &report : *all) {
        const QString state = ddReportState(report, asOf);
        if ((state != u"complete" && state != u"closed") || !report.get(ddReport().consentToShare, false) || report.get(ddReport().restricted, false))
            continue;
        const RecordId member = report.get(ddReport().organisation, RecordId());
        if (const auto known = counted.constFind(member); known == counted.cend() || (state == u"closed" && ddReportState(*known, asOf) != u"closed"))
            counted.insert(member, report);
    }
    return counted.values();
}

Result<QList<ScoredMember>> scoredMembers(const RecordReader &reader, const QList<Record> &reports, DdSide side, const QDate &asOf)
{
    const QList<const Field *> counts = fieldsBehind(ddReport(), *ddReport().derivedField(u"state")).near
        + QList<const Field *>{&ddReport().year, &ddReport().organisation, &ddReport().consentToShare};
    QList<RecordId> ids;
    QList<RecordId> members;
    for (const Record &report : reports) {
        ids.append(report.id());
        members.append(report.get(ddReport().organisation, RecordId()));
    }
    DerivedValues values(reader, asOf);
    DdFacts &facts = values.facts().dueDiligence();
    if (const Result<> prepared = facts.prepare(ids); !prepared)
        return prepared.error();
    const Result<QHash<RecordId, Record>> organisations = reader.byIds(organisation(), members);
    const Result<const ProvisionalFields *> open = values.facts().provisional();
    if (!organisations || !open)
        return organisations ? open.error() : organisations.error();
    QList<ScoredMember> scored;
    for (const Record &report : reports) {
        const Result<const DdReportFacts *> known = facts.report(report);
        if (!known)
            return known.error();
        const auto member = organisations->constFind(report.get(ddReport().organisation, RecordId()));
        const DdScores scores = ddScores(**known, side);
        const Result<bool> isProvisional = values.isProvisional(report, *ddReport().derivedField(side == DdSide::Own ? u"own_score" : u"reviewed_score"));
        if (!isProvisional)
            return isProvisional.error();
        if (scores.percent() && member != organisations->cend() && !member->get(organisation().restricted, false))
            scored.append({*member, scores, *isProvisional || (*open)->containsAny(report.id(), counts)});
    }
    return scored;
}

/// The mean over a group in whole points; nothing unless everybody in it has the score.
template<typename Score>
std::optional<int> meanOf(const QList<ScoredMember> &scored, const MemberGroup &group, const Score &score)
{
    double sum = 0;
    for (const int member : group) {
        const std::optional<double> one = score(scored.at(member).scores);
        if (!one)
            return std::nullopt;
        sum += *one;
    }
    return int(std::lround(sum / double(group.size())));
}

void tell(BenchmarkGroup &told, const QList<ScoredMember> &scored, const MemberGroup &group)
{
    told.isTold = true;
    told.members = int(group.size());
    told.isProvisional = std::ranges::any_of(group, [&scored](int member) { return scored.at(member).isProvisional; });
    told.score = meanOf(scored, group, [](const DdScores &scores) { return scores.percent(); });
    for (size_t step = 0; step < told.steps.size(); ++step)
        told.steps[step] = meanOf(scored, group, [step](const DdScores &scores) { return scores.step[step].percent(); });
}

} // namespace

int DdBenchmark::withheld() const
{
    return int(std::ranges::count(groups, false, &BenchmarkGroup::isTold));
}

Result<DdBenchmark> ddBenchmark(const RecordReader &reader, int year, DdSide side, const QDate &asOf)
{
    const RecordReader all = reader.withRestricted(); // a mean is the same for all; nobody's score is in it
    const Result<QList<Record>> reports = countedReports(all, year, asOf);
    if (!reports)
        return reports.error();
    const Result<QList<ScoredMember>> scored = scoredMembers(all, *reports, side, asOf);
    if (!scored)
        return scored.error();
    DdBenchmark benchmark{year, side};
    QList<MemberGroup> groups;
    const auto add = [&](const Field *by, const QString &code, const MemberGroup &group) {
        benchmark.groups.append({.by = by, .code = code});
        groups.append(group);
    };
    MemberGroup everybody;
    for (int member = 0; member < scored->size(); ++member)
        everybody.append(member);
    add(nullptr, {}, everybody);
    for (const ChoiceField *by : {&organisation().pillar, &organisation().tier, &organisation().size}) {
        QMap<QString, MemberGroup> byCode;
        for (const int member : std::as_const(everybody))
            byCode[scored->at(member).organisation.text(*by)].append(member);
        for (auto it = byCode.cbegin(); it != byCode.cend(); ++it)
            add(by, it.key(), it.value());
    }
    const QList<bool> tells = groupsToTell(groups, int(scored->size()), DdBenchmark::least);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (tells.at(i))
            tell(benchmark.groups[i], *scored, groups.at(i));
    }
    return benchmark;
}

QString groupWords(const BenchmarkGroup &group)
{
    if (!group.by)
        return Words::tr("All members");
    return group.code.isEmpty() ? Words::tr("not recorded") : choiceWords(*group.by, group.code);
}

} // namespace Lodebook
