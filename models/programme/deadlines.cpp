// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/deadlines.h"

#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/programme/deadlinerules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

struct Rule
{
    const char *code;
    const char *label; ///< Source text in the context "Programme".
    Result<> (*find)(DeadlineSearch &search);
};

// A new kind of deadline is one function and one line here.
constexpr std::array rules{
    Rule{"contribution", QT_TRANSLATE_NOOP("Programme", "Contribution"), contributionDeadlines},
    Rule{"missing_contribution", QT_TRANSLATE_NOOP("Programme", "Contribution not recorded"), missingContributions},
    Rule{"membership_decision", QT_TRANSLATE_NOOP("Programme", "Decision on a membership"), membershipDecisions},
    Rule{"membership_checks", QT_TRANSLATE_NOOP("Programme", "Checks before a membership"), membershipChecks},
    Rule{"membership_renewal", QT_TRANSLATE_NOOP("Programme", "End of a membership"), membershipRenewals},
    Rule{"engagement_action", QT_TRANSLATE_NOOP("Programme", "Engagement action"), engagementActionDeadlines},
    Rule{"engagement_review", QT_TRANSLATE_NOOP("Programme", "Review of an engagement plan"), engagementReviews},
    Rule{"engagement_baseline", QT_TRANSLATE_NOOP("Programme", "Baseline of an engagement plan"), missingBaselines},
    Rule{"task", QT_TRANSLATE_NOOP("Programme", "Task"), taskDeadlines},
    Rule{"next_step", QT_TRANSLATE_NOOP("Programme", "Next step of a contact"), nextStepDeadlines},
    Rule{"authority_check", QT_TRANSLATE_NOOP("Programme", "Checks of an authority"), authorityCheckDeadlines},
    Rule{"event", QT_TRANSLATE_NOOP("Programme", "Event"), eventDeadlines},
    Rule{"event_attendance", QT_TRANSLATE_NOOP("Programme", "Attendance of an event"), eventAttendanceDeadlines},
    Rule{"communication", QT_TRANSLATE_NOOP("Programme", "Communication to be published"), communicationDeadlines},
    Rule{"dd_report", QT_TRANSLATE_NOOP("Programme", "Due-diligence report"), ddReportDeadlines},
    Rule{"improvement", QT_TRANSLATE_NOOP("Programme", "Improvement"), improvementDeadlines},
    Rule{"risk_flag", QT_TRANSLATE_NOOP("Programme", "Risk flag"), riskFlagDeadlines},
    Rule{"site_status", QT_TRANSLATE_NOOP("Programme", "Status of a site"), siteStatusDeadlines},
    Rule{"site_visit", QT_TRANSLATE_NOOP("Programme", "Site not visited for long"), oldVisitDeadlines},
    Rule{"planned_visit", QT_TRANSLATE_NOOP("Programme", "Planned visit"), plannedVisitDeadlines},
    Rule{"incident", QT_TRANSLATE_NOOP("Programme", "Incident"), incidentDeadlines},
    Rule{"project_end", QT_TRANSLATE_NOOP("Programme", "End of a project"), projectEndDeadlines},
    Rule{"measurement", QT_TRANSLATE_NOOP("Programme", "Figures of an indicator"), measurementDeadlines},
    Rule{"call", QT_TRANSLATE_NOOP("Programme", "Closing of a call"), callDeadlines},
    Rule{"grant_decision", QT_TRANSLATE_NOOP("Programme", "Decision on a grant"), grantDecisions},
    Rule{"silent_device", QT_TRANSLATE_NOOP("Programme", "Silent device"), silentDeviceDeadlines},
};

bool earlier(const Deadline &one, const Deadline &other)
{
    if (one.dueOn.isValid() != other.dueOn.isValid())
        return one.dueOn.isValid();
    return one.dueOn < other.dueOn;
}

Result<> giveTitles(const RecordReader &reader, QList<Deadline> &found)
{
    for (Deadline &deadline : found) {
        const Entity *entity = reader.catalog().entity(deadline.entity);
        if (!deadline.title.isEmpty() || !entity || deadline.record.isNull())
            continue;
        const Result<QHash<RecordId, QString>> title = reader.titles(*entity, {deadline.record});
        if (!title)
            return title.error();
        deadline.title = title->value(deadline.record);
    }
    return {};
}

bool isRunning(const Record &record, const QDate &on)
{
    const QString status = record.text(project().status);
    if (!status.isEmpty())
        return isUnderWay(status);
    const std::optional<QDate> from = record.get(project().from);
    const std::optional<QDate> until = record.get(project().until);
    return from && *from <= on && (!until || *until >= on);
}

} // namespace

bool isUnderWay(QStringView projectStatus)
{
    return projectStatus == u"inception" || projectStatus == u"implementation" || projectStatus == u"finalisation";
}

DeadlineSearch::DeadlineSearch(const RecordReader &reader, const QDate &asOf, const QDate &until, RuleSettings rules)
    : m_facts(reader, asOf)
    , m_until(until)
    , m_rules(std::move(rules))
{}

void DeadlineSearch::add(const QString &kind, const Record &record, const QDate &dueOn, const RecordId &owner, const QString &words)
{
    add({.kind = kind, .entity = record.entity().name(), .record = record.id(), .owner = owner, .dueOn = dueOn,
         .state = dueOn < asOf() ? Deadline::State::Late : Deadline::State::Due, .words = words});
}

void DeadlineSearch::add(Deadline deadline)
{
    if (!deadline.dueOn.isValid() || deadline.dueOn <= m_until)
        m_found.append(std::move(deadline));
}

Result<const QHash<RecordId, Record> *> DeadlineSearch::runningProjects()
{
    if (!m_running) {
        QHash<RecordId, Record> running;
        const Result<> read = reader().forEach(Query(project()), [&](const Record &record) {
            if (isRunning(record, asOf()))
                running.insert(record.id(), record);
            return true;
        });
        if (!read)
            return read.error();
        m_running = running;
    }
    return &*m_running;
}

bool DeadlineSearch::isWorkedAt(const Record &site)
{
    const QList<RecordId> projects = site.get(mineSite().projects, QList<RecordId>());
    return m_running && std::ranges::any_of(projects, [this](const RecordId &id) { return m_running->contains(id); });
}

QList<DeadlineKind> deadlineKinds()
{
    QList<DeadlineKind> kinds;
    for (const Rule &rule : rules)
        kinds.append({QString::fromLatin1(rule.code), QCoreApplication::translate("Programme", rule.label)});
    return kinds;
}

QString stateCode(Deadline::State state)
{
    switch (state) {
    case Deadline::State::Late: return QStringLiteral("late");
    case Deadline::State::Due: return QStringLiteral("due");
    case Deadline::State::Missing: return QStringLiteral("missing");
    }
    return {};
}

QString stateWords(Deadline::State state)
{
    switch (state) {
    case Deadline::State::Late: return QCoreApplication::translate("Programme", "late");
    case Deadline::State::Due: return QCoreApplication::translate("Programme", "due");
    case Deadline::State::Missing: return QCoreApplication::translate("Programme", "missing");
    }
    return {};
}

Result<QList<Deadline>> deadlines(const RecordReader &reader, const QDate &asOf, const QDate &until, const RecordId &owner)
{
    const Result<RuleSettings> settings = loadRuleSettings(reader);
    if (!settings)
        return settings.error();
    DeadlineSearch search(reader, asOf, until.isValid() ? until : asOf.addDays(settings->dueDays), *settings);
    for (const Rule &rule : rules) {
        if (const Result<> done = rule.find(search); !done)
            return done.error();
    }
    QList<Deadline> found = search.found();
    if (!owner.isNull())
        found.removeIf([&owner](const Deadline &deadline) { return deadline.owner != owner; });
    std::ranges::stable_sort(found, earlier);
    const Result<> titled = giveTitles(reader, found);
    return titled ? Result<QList<Deadline>>(std::move(found)) : Result<QList<Deadline>>(titled.error());
}

} // namespace Lodebook
