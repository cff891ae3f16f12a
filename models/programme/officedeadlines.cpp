// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/deadlinerules.h"

#include "models/entities/common/task.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/contributionstate.h"
#include "models/programme/membershipchecks.h"
#include "models/programme/membershipstage.h"
#include "models/programme/programmewords.h"
#include "models/programme/silentdevices.h"
#include "models/programme/taskstate.h"

#include <QCoreApplication>
#include <QSet>

namespace Lodebook {

namespace {

/// Everything before or on the last day looked at; later rows need not be read.
Filter notAfter(const DateField &field, const QDate &day)
{
    return Filter::leaf(field, Compare::AtMost, day);
}

/// Who keeps in touch with the organisation of a membership; null when nobody does.
Result<RecordId> keeperOf(const RecordReader &reader, const RecordId &organisationId)
{
    const Result<Record> found = reader.find(organisation(), organisationId);
    if (!found)
        return found.error().kind == Error::Kind::Missing ? Result<RecordId>(RecordId()) : Result<RecordId>(found.error());
    return found->get(organisation().relationshipOwner, RecordId());
}

Result<RecordId> keeperOfMembership(const RecordReader &reader, const RecordId &id)
{
    const Result<Record> found = reader.find(membership(), id);
    if (!found)
        return found.error().kind == Error::Kind::Missing ? Result<RecordId>(RecordId()) : Result<RecordId>(found.error());
    return keeperOf(reader, found->get(membership().organisation, RecordId()));
}

} // namespace

Result<> contributionDeadlines(DeadlineSearch &search)
{
    const Result<QList<Record>> records = search.reader().list(Query(contribution(), notAfter(contribution().dueOn, search.until())));
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        if (contributionState(record, search.asOf()) == u"received")
            continue;
        const Result<RecordId> keeper = keeperOfMembership(search.reader(), record.get(contribution().membership, RecordId()));
        if (!keeper)
            return keeper.error();
        const std::optional<Money> owed = contributionOwed(record, search.asOf());
        search.add(QStringLiteral("contribution"), record, *record.get(contribution().dueOn), *keeper,
                   owed ? QCoreApplication::translate("Programme", "%1 is still to be received.").arg(moneyWords(*owed))
                        : QCoreApplication::translate("Programme", "The contribution is still to be received."));
    }
    return {};
}

Result<> missingContributions(DeadlineSearch &search)
{
    QSet<RecordId> recorded;
    const int year = search.asOf().year();
    const Result<> read = search.reader().forEach(Query(contribution(), Filter::leaf(contribution().year, Compare::Equal, year)), [&](const Record &record) {
        recorded.insert(record.get(contribution().membership, RecordId()));
        return true;
    });
    const Result<QList<Record>> members = search.reader().list(Query(membership(), Filter::leaf(membership().yearlyFee, Compare::NotEmpty)));
    if (!read || !members)
        return read ? members.error() : read.error();
    for (const Record &record : *members) {
        const std::optional<Money> fee = record.get(membership().yearlyFee);
        if (!fee || fee->minor == 0 || recorded.contains(record.id()) || membershipStage(record, search.asOf()) != u"member")
            continue;
        const Result<RecordId> keeper = keeperOf(search.reader(), record.get(membership().organisation, RecordId()));
        if (!keeper)
            return keeper.error();
        search.add({.kind = QStringLiteral("missing_contribution"), .entity = membership().name(), .record = record.id(), .owner = *keeper,
                    .state = Deadline::State::Missing,
                    .words = QCoreApplication::translate("Programme", "The yearly fee is %1, but no contribution for %2 is recorded.").arg(moneyWords(*fee)).arg(year)});
    }
    return {};
}

Result<> membershipDecisions(DeadlineSearch &search)
{
    const Result<QList<Record>> records = search.reader().list(Query(membership(), notAfter(membership().appliedOn, search.until())));
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        if (membershipStage(record, search.asOf()) != u"applicant")
            continue;
        const Result<RecordId> keeper = keeperOf(search.reader(), record.get(membership().organisation, RecordId()));
        if (!keeper)
            return keeper.error();
        const Result<QStringList> missing = missingBeforeDecision(search.reader(), record);
        if (!missing)
            return missing.error();
        const QDate applied = *record.get(membership().appliedOn);
        QString words = QCoreApplication::translate("Programme", "Applied on %1; a decision is needed.").arg(dayWords(applied));
        if (!missing->isEmpty())
            words += u' ' + QCoreApplication::translate("Programme", "Still missing for it: %1.").arg(missing->join(QLatin1String(", ")));
        search.add(QStringLiteral("membership_decision"), record, applied.addDays(7 * search.rules().decisionWeeks), *keeper, words);
    }
    return {};
}

Result<> membershipChecks(DeadlineSearch &search)
{
    const Filter accepted = Filter::all({Filter::leaf(membership().decision, Compare::Equal, QStringLiteral("accepted")), Filter::leaf(membership().appliedOn, Compare::NotEmpty)});
    const Result<QList<Record>> records = search.reader().list(Query(membership(), accepted));
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        const QString stage = membershipStage(record, search.asOf());
        if (stage != u"accepted" && stage != u"member")
            continue;
        const Result<QStringList> missing = missingBeforeDecision(search.reader(), record);
        const Result<RecordId> keeper = keeperOf(search.reader(), record.get(membership().organisation, RecordId()));
        if (!missing || !keeper)
            return missing ? keeper.error() : missing.error();
        if (missing->isEmpty())
            continue;
        search.add({.kind = QStringLiteral("membership_checks"), .entity = membership().name(), .record = record.id(), .owner = *keeper, .state = Deadline::State::Missing,
                    .words = QCoreApplication::translate("Programme", "It was accepted without: %1.").arg(missing->join(QLatin1String(", ")))});
    }
    return {};
}

Result<> membershipRenewals(DeadlineSearch &search)
{
    const Result<QList<Record>> records = search.reader().list(Query(membership(), notAfter(membership().until, search.until())));
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        const QString stage = membershipStage(record, search.asOf());
        if (!record.isEmpty(membership().exitReason) || (stage != u"member" && stage != u"lapsed"))
            continue;
        const Result<RecordId> keeper = keeperOf(search.reader(), record.get(membership().organisation, RecordId()));
        if (!keeper)
            return keeper.error();
        search.add(QStringLiteral("membership_renewal"), record, *record.get(membership().until), *keeper,
                   stage == u"lapsed" ? QCoreApplication::translate("Programme", "The membership has run out: renew it or record why it ended.")
                                      : QCoreApplication::translate("Programme", "The membership runs out: renew it or record why it ends."));
    }
    return {};
}

Result<> taskDeadlines(DeadlineSearch &search)
{
    return search.reader().forEach(Query(task(), notAfter(task().dueOn, search.until())), [&search](const Record &record) {
        if (taskState(record, search.asOf()) != u"done")
            search.add(QStringLiteral("task"), record, *record.get(task().dueOn), record.get(task().owner, RecordId()),
                       QCoreApplication::translate("Programme", "The task is to be done."));
        return true;
    });
}

Result<> silentDeviceDeadlines(DeadlineSearch &search)
{
    const Result<QList<SilentDevice>> silent = silentDevices(search.reader(), search.asOf(), search.rules());
    if (!silent)
        return silent.error();
    for (const SilentDevice &device : *silent) {
        QString words = QCoreApplication::translate("Programme", "Changes of this device wait to be received.");
        if (device.lastContact.isValid())
            words = QCoreApplication::translate("Programme", "Nothing has come from this device for %Ln day(s).", nullptr, device.days);
        search.add({.kind = QStringLiteral("silent_device"), .entity = QStringLiteral("device"), .record = device.id, .title = device.name,
                    .owner = device.officer, .dueOn = device.lastContact.isValid() ? device.lastContact.addDays(search.rules().silentDays) : QDate(),
                    .state = Deadline::State::Late, .words = words});
    }
    return {};
}

} // namespace Lodebook
