// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines of outreach: promises of contacts, yearly figures of authorities, events and what is to be published.
#include "models/programme/deadlinerules.h"

#include "models/entities/partners/attendance.h"
#include "models/entities/partners/authority.h"
#include "models/entities/partners/authoritycheck.h"
#include "models/entities/partners/communication.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/authoritycontact.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>
#include <QSet>

namespace Lodebook {

namespace {

Result<RecordId> keeperOfAuthority(const RecordReader &reader, const Record &record)
{
    const RecordId id = record.get(authority().organisation, RecordId());
    if (id.isNull())
        return RecordId();
    const Result<Record> found = reader.find(organisation(), id);
    if (!found)
        return found.error().kind == Error::Kind::Missing ? Result<RecordId>(RecordId()) : Result<RecordId>(found.error());
    return found->get(organisation().relationshipOwner, RecordId());
}

} // namespace

Result<> nextStepDeadlines(DeadlineSearch &search)
{
    const InteractionEntity &is = interaction();
    return search.reader().forEach(Query(is, Filter::leaf(is.nextOn, Compare::AtMost, search.until())), [&](const Record &record) {
        if (isStepOpen(record, search.asOf())) {
            search.add(QStringLiteral("next_step"), record, *record.get(is.nextOn), record.get(is.officer, RecordId()),
                       QCoreApplication::translate("Programme", "Promised on %1: %2")
                           .arg(dayWords(record.get(is.on, QDate())), record.text(is.nextStep)));
        }
        return true;
    });
}

Result<> authorityCheckDeadlines(DeadlineSearch &search)
{
    const int year = search.asOf().year() - 1;
    const QDate reportedBy(search.asOf().year(), 6, 30);
    QSet<RecordId> recorded;
    const Result<> read = search.reader().forEach(
        Query(authorityCheck(), Filter::leaf(authorityCheck().year, Compare::Equal, year)), [&](const Record &record) {
            recorded.insert(record.get(authorityCheck().authority, RecordId()));
            return true;
        });
    const Result<QList<Record>> known = search.reader().list(
        Query(authority(), Filter::leaf(authority().status, Compare::AnyOf, QVariantList{QStringLiteral("engaged"), QStringLiteral("cooperating")})));
    if (!read || !known)
        return read ? known.error() : read.error();
    for (const Record &record : *known) {
        if (recorded.contains(record.id()))
            continue;
        const Result<RecordId> keeper = keeperOfAuthority(search.reader(), record);
        if (!keeper)
            return keeper.error();
        search.add(QStringLiteral("authority_check"), record, reportedBy, *keeper,
                   QCoreApplication::translate("Programme", "What it checked in %1 is not recorded; Member States report it by 30 June.").arg(year));
    }
    return {};
}

Result<> eventDeadlines(DeadlineSearch &search)
{
    return search.reader().forEach(
        Query(event(), Filter::leaf(event().startsAt, Compare::AtLeast, search.asOf().startOfDay().toUTC())), [&search](const Record &record) {
            const QDate day = record.get(event().startsAt)->toLocalTime().date();
            search.add(QStringLiteral("event"), record, day, record.get(event().createdBy, RecordId()),
                       QCoreApplication::translate("Programme", "The event takes place."));
            return true;
        });
}

Result<> eventAttendanceDeadlines(DeadlineSearch &search)
{
    const AttendanceEntity &is = attendance();
    QHash<RecordId, int> open;
    const Result<> read = search.reader().forEach(
        Query(is, Filter::leaf(is.state, Compare::AnyOf, QVariantList{QStringLiteral("invited"), QStringLiteral("registered")})), [&](const Record &record) {
            ++open[record.get(is.event, RecordId())];
            return true;
        });
    const Result<QHash<RecordId, Record>> events = search.reader().byIds(event(), open.keys());
    if (!read || !events)
        return read ? events.error() : read.error();
    for (const Record &record : *events) {
        const std::optional<QDateTime> at = record.get(event().startsAt);
        if (!at || record.isDeleted() || at->toLocalTime().date() >= search.asOf())
            continue;
        search.add(QStringLiteral("event_attendance"), record, at->toLocalTime().date(), record.get(event().createdBy, RecordId()),
                   QCoreApplication::translate("Programme", "Of %Ln person(s) on the list it is not written down whether they came.", nullptr, open.value(record.id())));
    }
    return {};
}

Result<> communicationDeadlines(DeadlineSearch &search)
{
    const CommunicationEntity &is = communication();
    return search.reader().forEach(Query(is, Filter::leaf(is.plannedOn, Compare::AtMost, search.until())), [&](const Record &record) {
        const std::optional<QDate> out = record.get(is.publishedOn);
        if ((!out || *out > search.asOf()) && record.text(is.status) != u"dropped") {
            search.add(QStringLiteral("communication"), record, *record.get(is.plannedOn), record.get(is.createdBy, RecordId()),
                       QCoreApplication::translate("Programme", "It is to be published."));
        }
        return true;
    });
}

} // namespace Lodebook
