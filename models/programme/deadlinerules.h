// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/deadlines.h"

namespace Lodebook {

/// What a rule of deadlines works with: the day, how far ahead to look, and where to put what it finds.
class DeadlineSearch
{
public:
    DeadlineSearch(const RecordReader &reader, const QDate &asOf, const QDate &until, RuleSettings rules);

    const RecordReader &reader() const { return m_facts.reader(); }
    ProgrammeFacts &facts() { return m_facts; }
    const RuleSettings &rules() const { return m_rules; }
    const QDate &asOf() const { return m_facts.asOf(); }
    const QDate &until() const { return m_until; }

    /// Keeps an entry for a record when its day is not later than until().
    void add(const QString &kind, const Record &record, const QDate &dueOn, const RecordId &owner, const QString &words);
    void add(Deadline deadline);
    QList<Deadline> &found() { return m_found; }

    /// Projects that run on the day, and the sites they work at.
    [[nodiscard]] Result<const QHash<RecordId, Record> *> runningProjects();
    [[nodiscard]] bool isWorkedAt(const Record &mineSite); ///< After runningProjects().

private:
    ProgrammeFacts m_facts;
    QDate m_until;
    RuleSettings m_rules;
    QList<Deadline> m_found;
    std::optional<QHash<RecordId, Record>> m_running;
};

/// Whether the status of a project says that its work has begun and has not ended; false for one not recorded.
[[nodiscard]] bool isUnderWay(QStringView projectStatus);

// Each rule reads what it needs and adds what it finds.

/// A contribution that is not received whole: its own due date (membership terms).
[[nodiscard]] Result<> contributionDeadlines(DeadlineSearch &search);
/// A member with a yearly fee for whom this year has no contribution yet: missing, on no particular day.
[[nodiscard]] Result<> missingContributions(DeadlineSearch &search);
/// An application for membership that waits for its decision: the decision weeks after the application (the time of article
/// 30 of the ministry's grant decree, taken over as the house's own measure).
[[nodiscard]] Result<> membershipDecisions(DeadlineSearch &search);
/// A membership that was accepted although something was missing for the decision (see missingBeforeDecision): missing, on no
/// particular day. Only while it lasts, and only where the day of the application is recorded: older ones keep what they have.
[[nodiscard]] Result<> membershipChecks(DeadlineSearch &search);
/// A membership whose last day comes or has passed without a reason for leaving: renew it, or record why it ended.
[[nodiscard]] Result<> membershipRenewals(DeadlineSearch &search);
/// An action of a plan that is not closed, not yet done: its own due date; its owner, else that of the plan.
[[nodiscard]] Result<> engagementActionDeadlines(DeadlineSearch &search);
/// The review of an engagement plan that is not closed.
[[nodiscard]] Result<> engagementReviews(DeadlineSearch &search);
/// An approved or active plan of which no baseline is frozen: missing, on no particular day.
[[nodiscard]] Result<> missingBaselines(DeadlineSearch &search);
/// A task that is not done: its own due date.
[[nodiscard]] Result<> taskDeadlines(DeadlineSearch &search);
/// A device that has been silent longer than the rule settings say.
[[nodiscard]] Result<> silentDeviceDeadlines(DeadlineSearch &search);

/// A step that was promised in a contact and is not done: the day set for it.
[[nodiscard]] Result<> nextStepDeadlines(DeadlineSearch &search);
/// The checks of last year of an authority the partnership works with: 30 June, when Member States report to the Commission
/// (article 17 of Regulation (EU) 2017/821; the day from general knowledge, to be confirmed).
[[nodiscard]] Result<> authorityCheckDeadlines(DeadlineSearch &search);

/// An event that is to come: its day.
[[nodiscard]] Result<> eventDeadlines(DeadlineSearch &search);
/// An event that is over while it is not written down of everybody invited or registered whether they came: its day.
[[nodiscard]] Result<> eventAttendanceDeadlines(DeadlineSearch &search);
/// A communication that is neither published nor dropped: the day it was planned for.
[[nodiscard]] Result<> communicationDeadlines(DeadlineSearch &search);
/// A due-diligence report that is requested and not submitted: its own due date. The reviewer sees to it, else whoever keeps
/// in touch with the organisation.
[[nodiscard]] Result<> ddReportDeadlines(DeadlineSearch &search);
/// An improvement that is not done: its own due date.
[[nodiscard]] Result<> improvementDeadlines(DeadlineSearch &search);
/// A risk flag that is not closed: its own due date.
[[nodiscard]] Result<> riskFlagDeadlines(DeadlineSearch &search);

/// The status of a site: the last valid day of green and blue; for yellow and red the inspection again after six and three
/// months (ICGLR certification manual, DRC order 677 of 2021).
[[nodiscard]] Result<> siteStatusDeadlines(DeadlineSearch &search);
/// Active sites whose last visit is older than twelve months; never visited is missing.
[[nodiscard]] Result<> oldVisitDeadlines(DeadlineSearch &search);
/// A visit whose planned day has passed and that was neither made nor given up.
[[nodiscard]] Result<> plannedVisitDeadlines(DeadlineSearch &search);
/// An open incident: its own deadline, else six months after the report (incident practice of the region).
[[nodiscard]] Result<> incidentDeadlines(DeadlineSearch &search);

/// A project under way past its last day. One whose status is not recorded is never late. Six months after the end its determination has to be asked for (article
/// 31 of the grant decree of the Dutch foreign ministry, BWBR0018039).
[[nodiscard]] Result<> projectEndDeadlines(DeadlineSearch &search);
/// Figures of an indicator per its frequency: each period that has ended, some days after its end; rejected ones do not count.
/// Counted from the project's beginning, else from the first figure or baseline; an indicator with neither owes its last period.
[[nodiscard]] Result<> measurementDeadlines(DeadlineSearch &search);
/// A call that closes within the time asked for.
[[nodiscard]] Result<> callDeadlines(DeadlineSearch &search);
/// An application for a grant without a decision: thirteen weeks after its call closed, or after it was received (article 30).
[[nodiscard]] Result<> grantDecisions(DeadlineSearch &search);

} // namespace Lodebook
