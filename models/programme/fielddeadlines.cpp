// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/deadlinerules.h"

#include "models/entities/field/incident.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

QHash<RecordId, QList<Record>> bySite(const QList<Record> &records, const LinkField &link)
{
    QHash<RecordId, QList<Record>> found;
    for (const Record &record : records)
        found[record.get(link, RecordId())].append(record);
    return found;
}

/// The officer of a running project that works at the site; null when nobody is named.
RecordId officerOf(const Record &site, const QHash<RecordId, Record> &running)
{
    for (const RecordId &id : site.get(mineSite().projects, QList<RecordId>())) {
        if (const auto found = running.constFind(id); found != running.cend() && !found->isEmpty(project().officer))
            return *found->get(project().officer);
    }
    return {};
}

/// One entry for many sites that no running project works at.
void addGroup(DeadlineSearch &search, const QString &kind, const QList<RecordId> &sites, const QString &title, const QString &words)
{
    if (!sites.isEmpty())
        search.add({.kind = kind, .entity = QStringLiteral("mine_site"), .title = title, .state = Deadline::State::Late, .words = words, .group = sites});
}

/// The day a status has to be looked at again.
QDate againOn(const Record &status, const RuleSettings &rules)
{
    if (const std::optional<QDate> last = lastValidDay(status, rules))
        return *last;
    const QDate day = status.get(siteStatus().on, QDate());
    return day.addMonths(status.text(siteStatus().status) == u"red" ? rules.redMonths : rules.yellowMonths);
}

} // namespace

Result<> siteStatusDeadlines(DeadlineSearch &search)
{
    const Result<const QHash<RecordId, Record> *> running = search.runningProjects();
    const Result<QList<Record>> statuses = search.reader().list(Query(siteStatus(), Filter::leaf(siteStatus().on, Compare::AtMost, search.asOf())));
    const Result<QList<Record>> sites = search.reader().list(Query(mineSite()));
    if (!running || !statuses || !sites)
        return !running ? running.error() : !statuses ? statuses.error() : sites.error();
    const QHash<RecordId, QList<Record>> of = bySite(*statuses, siteStatus().mineSite);
    QList<RecordId> others;
    for (const Record &site : *sites) {
        const Record *status = statusOn(of.value(site.id()), search.asOf());
        if (!status)
            continue;
        // The list behind the pointer is shared with the hash and lives on.
        const QDate due = againOn(*status, search.rules());
        const QString colour = choiceWords(siteStatus().status, status->text(siteStatus().status));
        if (search.isWorkedAt(site)) {
            search.add(QStringLiteral("site_status"), site, due, officerOf(site, **running),
                       QCoreApplication::translate("Programme", "The status %1 has to be looked at again.").arg(colour));
        } else if (due < search.asOf()) {
            others.append(site.id());
        }
    }
    addGroup(search, QStringLiteral("site_status"), others, QCoreApplication::translate("Programme", "Sites without a running project"),
             QCoreApplication::translate("Programme", "The status of %Ln site(s) is out of date.", nullptr, int(others.size())));
    return {};
}

Result<> oldVisitDeadlines(DeadlineSearch &search)
{
    const Result<const QHash<RecordId, Record> *> running = search.runningProjects();
    const Result<QList<Record>> visits = search.reader().list(Query(visit(), Filter::leaf(visit().on, Compare::AtMost, search.asOf())));
    const Result<QList<Record>> sites = search.reader().list(Query(mineSite()));
    if (!running || !visits || !sites)
        return !running ? running.error() : !visits ? visits.error() : sites.error();
    const QHash<RecordId, QList<Record>> of = bySite(*visits, visit().mineSite);
    QList<RecordId> others;
    for (const Record &site : *sites) {
        const QString activity = site.text(mineSite().activity);
        if (activity == u"inactive" || activity == u"abandoned")
            continue;
        const QDate last = lastVisitOn(of.value(site.id()), search.asOf());
        const QDate due = last.isValid() ? last.addMonths(search.rules().visitMonths) : QDate();
        if (!search.isWorkedAt(site)) {
            if (activity == u"active" && (!due.isValid() || due < search.asOf()))
                others.append(site.id());
        } else if (due.isValid()) {
            search.add(QStringLiteral("site_visit"), site, due, officerOf(site, **running),
                       QCoreApplication::translate("Programme", "The last visit was on %1; the site has to be visited again.").arg(dayWords(last)));
        } else {
            search.add({.kind = QStringLiteral("site_visit"), .entity = site.entity().name(), .record = site.id(), .owner = officerOf(site, **running),
                        .state = Deadline::State::Missing, .words = QCoreApplication::translate("Programme", "No visit to the site is recorded.")});
        }
    }
    addGroup(search, QStringLiteral("site_visit"), others, QCoreApplication::translate("Programme", "Active sites without a running project"),
             QCoreApplication::translate("Programme", "%Ln site(s) have not been visited for more than the time allowed.", nullptr, int(others.size())));
    return {};
}

Result<> plannedVisitDeadlines(DeadlineSearch &search)
{
    const Filter planned = Filter::leaf(visit().plannedOn, Compare::AtMost, search.until());
    return search.reader().forEach(Query(visit(), planned), [&search](const Record &record) {
        const std::optional<QDate> on = record.get(visit().on);
        const bool made = on && *on <= search.asOf();
        if (made || record.get(visit().visited) == false)
            return true;
        const QList<RecordId> team = record.value(visit().team).value<QList<RecordId>>();
        search.add(QStringLiteral("planned_visit"), record, *record.get(visit().plannedOn), team.isEmpty() ? RecordId() : team.first(),
                   QCoreApplication::translate("Programme", "The visit was planned; record how it went, or why it was not made."));
        return true;
    });
}

Result<> incidentDeadlines(DeadlineSearch &search)
{
    const Filter reported = Filter::leaf(incident().reportedOn, Compare::AtMost, search.asOf());
    return search.reader().forEach(Query(incident(), reported), [&search](const Record &record) {
        if (!isOpenIncident(record, search.asOf()))
            return true;
        const QDate usual = record.get(incident().reportedOn)->addMonths(search.rules().incidentMonths);
        // The summary may name people: the number is enough to find it.
        search.add({.kind = QStringLiteral("incident"), .entity = record.entity().name(), .record = record.id(), .title = record.text(incident().number),
                    .owner = record.get(incident().owner, RecordId()), .dueOn = record.get(incident().deadline, usual),
                    .state = record.get(incident().deadline, usual) < search.asOf() ? Deadline::State::Late : Deadline::State::Due,
                    .words = QCoreApplication::translate("Programme", "An incident of level %1 is open.").arg(record.text(incident().level))});
        return true;
    });
}

} // namespace Lodebook
