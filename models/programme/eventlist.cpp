// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/eventlist.h"

#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/programme/rolesonday.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventList)
};

Result<Record> living(const RecordReader &reader, const Entity &entity, const RecordId &id)
{
    const Result<Record> found = reader.find(entity, id);
    if (!found || !found->isDeleted())
        return found;
    return Error{Error::Kind::Missing, Words::tr("“%1” is in the recycle bin; take it out first").arg(found->title()), {}};
}

QDate dayOf(const Record &record, const Clock &clock)
{
    const std::optional<QDateTime> at = record.get(event().startsAt);
    return at ? at->toLocalTime().date() : clock.today();
}

/// What is written down of the organisation as it is on that day.
Result<> takeOrganisation(const RecordReader &reader, const Record &who, const QHash<RecordId, Record> &roles, Record &record)
{
    const AttendanceEntity &is = attendance();
    const auto held = roles.constFind(who.id());
    if (!who.isEmpty(person().country))
        record.set(is.country, who.text(person().country));
    if (held == roles.cend())
        return {};
    const Result<Record> house = reader.find(organisation(), held->get(role().organisation, RecordId()));
    if (!house)
        return house.error().kind == Error::Kind::Missing ? Result<>() : Result<>(house.error());
    record.set(is.organisation, house->id());
    if (!house->isEmpty(organisation().pillar))
        record.set(is.pillar, house->text(organisation().pillar));
    if (!house->isEmpty(organisation().tier))
        record.set(is.tier, house->text(organisation().tier));
    if (!house->isEmpty(organisation().country))
        record.set(is.country, house->text(organisation().country));
    return {};
}

/// The record of a person at an event, in the bin or not; none when there never was one.
Result<std::optional<Record>> recordOf(const RecordReader &reader, const RecordId &of, const RecordId &who)
{
    const AttendanceEntity &is = attendance();
    Query query(is, Filter::leaf(is.event, Compare::Equal, QVariant::fromValue(of)) && Filter::leaf(is.person, Compare::Equal, QVariant::fromValue(who)));
    const Result<QList<Record>> found = reader.list(query);
    if (!found || !found->isEmpty())
        return found ? Result<std::optional<Record>>(found->first()) : Result<std::optional<Record>>(found.error());
    const Result<Record> shared = reader.find(is, attendanceId(of, who));
    if (!shared && shared.error().kind != Error::Kind::Missing)
        return shared.error();
    return shared ? std::optional(*shared) : std::nullopt;
}

int rank(const QString &state)
{
    static const QStringList states{QString(), QStringLiteral("invited"), QStringLiteral("registered"), QStringLiteral("absent"), QStringLiteral("attended")};
    return int(states.indexOf(state));
}

enum class Placed { Added, Already };

/// Puts one person on the list in that state, or raises the state of who is on it.
Result<Placed> place(RecordStore &store, const Record &of, const Record &who, const QHash<RecordId, Record> &roles, const QString &state)
{
    const AttendanceEntity &is = attendance();
    const Result<std::optional<Record>> known = recordOf(store.reader(), of.id(), who.id());
    if (!known)
        return known.error();
    Record record(is);
    if (*known) {
        record = **known;
        if (record.isDeleted()) {
            if (const Result<> back = store.restore(is, record.id()); !back)
                return back.error();
            const Result<Record> again = store.reader().find(is, record.id());
            if (!again)
                return again.error();
            record = *again;
        } else if (state == u"invited" || record.text(is.state) == state) {
            return Placed::Already;
        }
    } else {
        record.setId(attendanceId(of.id(), who.id()));
        record.set(is.event, of.id());
        record.set(is.person, who.id());
        if (const Result<> taken = takeOrganisation(store.reader(), who, roles, record); !taken)
            return taken.error();
    }
    record.set(is.state, state);
    const Result<> saved = store.save(record);
    return saved ? Result<Placed>(Placed::Added) : Result<Placed>(saved.error());
}

} // namespace

RecordId attendanceId(const RecordId &event, const RecordId &person)
{
    return namedRecordId(u"attendance", QString(toText(event) + u'/' + toText(person)));
}

Result<InvitationReport> invite(RecordStore &store, const RecordId &event_, const QList<RecordId> &people)
{
    const Result<Record> of = living(store.reader(), event(), event_);
    if (!of)
        return of.error();
    const Result<QHash<RecordId, Record>> roles = rolesOn(store.reader(), people, dayOf(*of, store.clock()));
    if (!roles)
        return roles.error();
    InvitationReport report;
    Batch batch(store, Words::tr("Invite to “%1”").arg(of->title()));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    for (const RecordId &id : people) {
        const Result<Record> who = living(store.reader(), person(), id);
        if (!who)
            return who.error();
        const Result<Placed> placed = place(store, *of, *who, *roles, QStringLiteral("invited"));
        if (!placed)
            return placed.error();
        if (*placed == Placed::Already) {
            ++report.already;
            continue;
        }
        ++report.added;
        if (!roles->contains(id))
            report.noOrganisation.append(id);
    }
    const Result<RecordId> kept = batch.commit();
    if (!kept)
        return kept.error();
    report.batch = *kept;
    return report;
}

Result<> checkIn(RecordStore &store, const RecordId &event_, const RecordId &person_)
{
    const Result<Record> of = living(store.reader(), event(), event_);
    const Result<Record> who = living(store.reader(), person(), person_);
    if (!of || !who)
        return of ? who.error() : of.error();
    const Result<QHash<RecordId, Record>> roles = rolesOn(store.reader(), {person_}, dayOf(*of, store.clock()));
    if (!roles)
        return roles.error();
    Batch batch(store, Words::tr("Check in %1").arg(who->title()));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    if (const Result<Placed> placed = place(store, *of, *who, *roles, QStringLiteral("attended")); !placed)
        return placed.error();
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<>() : Result<>(kept.error());
}

Result<RecordId> checkInGuest(RecordStore &store, const RecordId &event_, const Guest &guest)
{
    Record who(person());
    who.set(person().givenName, guest.givenName);
    who.set(person().familyName, guest.familyName);
    if (!guest.email.isEmpty())
        who.set(person().email, guest.email);
    Batch batch(store, Words::tr("Check in a new guest"));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    if (const Result<> saved = store.save(who); !saved)
        return saved.error();
    if (!guest.organisation.isNull()) {
        Record held(role());
        held.set(role().person, who.id());
        held.set(role().organisation, guest.organisation);
        if (const Result<> saved = store.save(held); !saved)
            return saved.error();
    }
    if (const Result<> there = checkIn(store, event_, who.id()); !there)
        return there.error();
    if (!guest.sex.isEmpty()) {
        Result<Record> record = store.reader().find(attendance(), attendanceId(event_, who.id()));
        if (!record)
            return record.error();
        record->set(attendance().sex, guest.sex);
        if (const Result<> saved = store.save(*record); !saved)
            return saved.error();
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<RecordId>(who.id()) : kept;
}

Result<int> closeList(RecordStore &store, const RecordId &event_)
{
    const AttendanceEntity &is = attendance();
    const Result<Record> of = living(store.reader(), event(), event_);
    if (!of)
        return of.error();
    const QVariantList open{QStringLiteral("invited"), QStringLiteral("registered")};
    Result<QList<Record>> expected = store.reader().list(
        Query(is, Filter::leaf(is.event, Compare::Equal, QVariant::fromValue(event_)) && Filter::leaf(is.state, Compare::AnyOf, open)));
    if (!expected)
        return expected.error();
    Batch batch(store, Words::tr("Close the list of “%1”").arg(of->title()));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    for (Record &record : *expected) {
        record.set(is.state, QStringLiteral("absent"));
        if (const Result<> saved = store.save(record); !saved)
            return saved.error();
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<int>(int(expected->size())) : Result<int>(kept.error());
}

Result<int> foldAttendances(RecordStore &store, const RecordId &keep, const RecordId &other)
{
    const AttendanceEntity &is = attendance();
    const Result<QList<Record>> theirs = store.reader().list(Query(is, Filter::leaf(is.person, Compare::Equal, QVariant::fromValue(other))));
    if (!theirs)
        return theirs.error();
    int folded = 0;
    for (const Record &gone : *theirs) {
        Result<std::optional<Record>> kept = recordOf(store.reader(), gone.get(is.event, RecordId()), keep);
        if (!kept)
            return kept.error();
        if (!*kept || (*kept)->isDeleted())
            continue; // it follows like everything else
        Record &record = **kept;
        for (const Field *field : is.ownFields()) {
            if (record.isEmpty(*field) && !gone.isEmpty(*field))
                record.setValue(*field, gone.value(*field));
        }
        if (rank(gone.text(is.state)) > rank(record.text(is.state)))
            record.set(is.state, gone.text(is.state));
        if (const Result<> removed = store.remove(is, gone.id()); !removed)
            return removed.error();
        if (const Result<> saved = store.save(record); !saved)
            return saved.error();
        ++folded;
    }
    return folded;
}

} // namespace Lodebook
