// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/yearlyreports.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/ddstates.h"
#include "models/programme/figurefields.h"
#include "models/programme/membershipstage.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

/// The further a report is, the higher.
int rank(const QString &state)
{
    static const QStringList order{QStringLiteral("planned"), QStringLiteral("requested"), QStringLiteral("overdue"),
                                   QStringLiteral("submitted"), QStringLiteral("complete"), QStringLiteral("closed")};
    return int(order.indexOf(state));
}

YearlyReport standingOf(const Record &report, const QDate &asOf, const ProvisionalFields &open)
{
    return {YearlyReport::Standing::Reported, report.id(), ddReportState(report, asOf), report.get(ddReport().dueOn, QDate()), report.get(ddReport().submittedOn, QDate()),
            open.containsAny(report.id(), fieldsBehind(ddReport(), *ddReport().derivedField(u"state")).near)};
}

/// The organisations that are members on a day.
QSet<RecordId> membersOn(const QList<Record> &memberships, const QDate &day)
{
    QSet<RecordId> members;
    for (const Record &record : memberships) {
        if (membershipStage(record, day) == u"member")
            members.insert(record.get(membership().organisation, RecordId()));
    }
    return members;
}

Result<QList<Record>> organisationsByName(const RecordReader &reader, const QSet<RecordId> &ids)
{
    const Result<QHash<RecordId, Record>> found = reader.byIds(organisation(), QList<RecordId>(ids.cbegin(), ids.cend()));
    if (!found)
        return found.error();
    QList<Record> list = found->values();
    std::ranges::sort(list, [](const Record &a, const Record &b) { return a.text(organisation().name).localeAwareCompare(b.text(organisation().name)) < 0; });
    return list;
}

Result<> checkWish(const RecordReader &reader, const ReportRequestWish &wish)
{
    const Result<Record> asked = reader.find(questionnaire(), wish.questionnaire);
    if (!asked || asked->isDeleted())
        return Error{Error::Kind::Invalid, Words::tr("Choose the questionnaire the members are to answer."), {}};
    if (wish.year < 2000 || wish.year > 2200)
        return Error{Error::Kind::Invalid, Words::tr("Name the year the reports are about."), {}};
    if (!wish.requestedOn.isValid() || (wish.dueOn.isValid() && wish.dueOn < wish.requestedOn))
        return Error{Error::Kind::Invalid, Words::tr("The reports cannot be due before they are requested."), {}};
    return {};
}

} // namespace

int WhoHasReported::expected(int year) const
{
    const qsizetype column = years.indexOf(year);
    return int(std::ranges::count_if(members, [column](const ReportingMember &member) {
        return column >= 0 && member.years.at(column).standing != YearlyReport::Standing::NotMember;
    }));
}

int WhoHasReported::submitted(int year) const
{
    const qsizetype column = years.indexOf(year);
    return int(std::ranges::count_if(members, [column](const ReportingMember &member) {
        return column >= 0 && rank(member.years.at(column).state) >= rank(QStringLiteral("submitted"));
    }));
}

bool WhoHasReported::isProvisional(int year) const
{
    const qsizetype column = years.indexOf(year);
    return std::ranges::any_of(members, [column](const ReportingMember &member) { return column >= 0 && member.years.at(column).isProvisional; });
}

Result<WhoHasReported> whoHasReported(const RecordReader &reader, const QDate &asOf, int from, int to)
{
    WhoHasReported grid;
    for (int year = from; year <= to; ++year)
        grid.years.append(year);
    const Result<QList<Record>> memberships = reader.list(Query(membership()));
    const Result<QList<Record>> reports = reader.list(Query(ddReport(), Filter::leaf(ddReport().year, Compare::AtLeast, from) && Filter::leaf(ddReport().year, Compare::AtMost, to)));
    const Result<ProvisionalFields> open = ProvisionalFields::read(reader.database());
    if (!memberships || !reports || !open)
        return !memberships ? memberships.error() : !reports ? reports.error() : open.error();
    QHash<RecordId, QList<YearlyReport>> rows;
    const auto place = [&](const RecordId &id, int year) -> YearlyReport & {
        QList<YearlyReport> &row = rows[id];
        row.resize(grid.years.size());
        return row[year - from];
    };
    QSet<RecordId> shown;
    for (const int year : std::as_const(grid.years)) {
        const QSet<RecordId> members = membersOn(*memberships, std::min(QDate(year, 12, 31), asOf));
        for (const RecordId &id : members)
            place(id, year).standing = YearlyReport::Standing::NotRequested;
        shown.unite(members);
    }
    for (const Record &report : *reports) {
        const RecordId id = report.get(ddReport().organisation, RecordId());
        YearlyReport &cell = place(id, int(report.get(ddReport().year, from)));
        const YearlyReport now = standingOf(report, asOf, *open);
        if (cell.report.isNull() || rank(now.state) > rank(cell.state))
            cell = now;
        shown.insert(id);
    }
    const Result<QList<Record>> named = organisationsByName(reader, shown);
    if (!named)
        return named.error();
    for (const Record &one : *named)
        grid.members.append({one.id(), one.text(organisation().name), rows.value(one.id())});
    return grid;
}

Result<QList<ReportRequestRow>> previewReportRequest(const RecordReader &reader, const ReportRequestWish &wish, const QDate &asOf)
{
    if (const Result<> good = checkWish(reader, wish); !good)
        return good.error();
    const Result<QList<Record>> memberships = reader.list(Query(membership()));
    const Result<QList<Record>> there = reader.list(Query(ddReport(), Filter::leaf(ddReport().year, Compare::Equal, wish.year)
                                                                          && Filter::leaf(ddReport().questionnaire, Compare::Equal, QVariant::fromValue(wish.questionnaire))));
    if (!memberships || !there)
        return memberships ? there.error() : memberships.error();
    QSet<RecordId> reporting;
    for (const Record &report : *there)
        reporting.insert(report.get(ddReport().organisation, RecordId()));
    const Result<QList<Record>> named = organisationsByName(reader, membersOn(*memberships, asOf));
    if (!named)
        return named.error();
    QList<ReportRequestRow> rows;
    for (const Record &one : *named) {
        if (wish.pillar.isEmpty() || one.text(organisation().pillar) == wish.pillar)
            rows.append({one.id(), one.text(organisation().name), reporting.contains(one.id())});
    }
    return rows;
}

Result<ReportRequestResult> requestReports(RecordStore &store, const ReportRequestWish &wish, const QDate &asOf)
{
    const Result<QList<ReportRequestRow>> rows = previewReportRequest(store.reader(), wish, asOf);
    if (!rows)
        return rows.error();
    Batch batch(store, Words::tr("Reports requested for %1").arg(wish.year));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    ReportRequestResult result;
    for (const ReportRequestRow &row : *rows) {
        if (row.hasReport)
            continue;
        Record report(ddReport());
        report.set(ddReport().organisation, row.organisation);
        report.set(ddReport().questionnaire, wish.questionnaire);
        report.set(ddReport().year, wish.year);
        report.set(ddReport().requestedOn, wish.requestedOn);
        if (wish.dueOn.isValid())
            report.set(ddReport().dueOn, wish.dueOn);
        if (const Result<> saved = store.save(report); !saved)
            return saved.error();
        result.reports.append(report.id());
    }
    const Result<RecordId> kept = batch.commit();
    if (!kept)
        return kept.error();
    result.batch = *kept;
    return result;
}

} // namespace Lodebook
