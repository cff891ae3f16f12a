// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// How one member stands with the report on one year.
struct YearlyReport
{
    enum class Standing {
        NotMember,    ///< No member in that year and no report: nothing is expected.
        NotRequested, ///< A member in that year without a report.
        Reported,     ///< There is a report; `state` says how far it is.
    };

    Standing standing = Standing::NotMember;
    RecordId report{};  ///< Null when there is none.
    QString state{};    ///< Of ddReportState(); empty when there is no report.
    QDate dueOn{};
    QDate submittedOn{};
    bool isProvisional = false; ///< Devices say different things of a date the state goes by.
};

struct ReportingMember
{
    RecordId organisation;
    QString name;
    QList<YearlyReport> years; ///< In the order of WhoHasReported::years.
};

/// Member by year, by name. Everybody who was a member at the end of a year, on the day asked for at the latest, is
/// expected to report on it; reports of others are shown as well. Of several reports of a member on a year the one that is
/// furthest stands for all.
struct WhoHasReported
{
    QList<int> years;
    QList<ReportingMember> members;

    [[nodiscard]] int expected(int year) const;  ///< Members of that year, or with a report on it.
    [[nodiscard]] int submitted(int year) const; ///< Of them whose report has come in.
    [[nodiscard]] bool isProvisional(int year) const; ///< Whether these figures rest on such a report.
};

[[nodiscard]] Result<WhoHasReported> whoHasReported(const RecordReader &reader, const QDate &asOf, int from, int to);

/// What is asked of all members for a year.
struct ReportRequestWish
{
    RecordId questionnaire{};
    int year = 0;
    QDate requestedOn{};
    QDate dueOn{};
    QString pillar{}; ///< Only members of it; empty: all.
};

struct ReportRequestRow
{
    RecordId organisation;
    QString name;
    bool hasReport = false; ///< On that year with that questionnaire: it stays as it is.
};

/// Whom a request would go to, and who has a report already: members on the day, by name.
/// Invalid: the wish names no questionnaire or no year of the calendar, or its due date is before the request.
[[nodiscard]] Result<QList<ReportRequestRow>> previewReportRequest(const RecordReader &reader, const ReportRequestWish &wish, const QDate &asOf);

struct ReportRequestResult
{
    RecordId batch{}; ///< Null when nobody was left to ask.
    QList<RecordId> reports{};
};

/// Makes the reports of the preview that are not there yet, as one action that can be undone. Nothing is filled into them:
/// what a member said last year is no answer of this year until the member says so.
[[nodiscard]] Result<ReportRequestResult> requestReports(RecordStore &store, const ReportRequestWish &wish, const QDate &asOf);

} // namespace Lodebook
