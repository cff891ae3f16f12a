// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// What became of people who were put on the list of an event.
struct InvitationReport
{
    RecordId batch{};              ///< Undo it by this; null when nothing was written.
    int added = 0;
    int already = 0;               ///< They were on the list.
    QList<RecordId> noOrganisation{}; ///< Added, but without a role on that day: pillar and tier are empty.
};

/// The record of one person at one event. Every device makes the same, so that two doors that let one person in agree.
[[nodiscard]] RecordId attendanceId(const RecordId &event, const RecordId &person);

/// Puts people on the list of an event as invited, in one action that can be undone. Pillar, tier and country are taken from
/// their organisation on the day of the event (today when it has none). Who is on the list already stays as they are; who was
/// taken off it comes back. Missing: there is no such event or person, or it is in the bin.
[[nodiscard]] Result<InvitationReport> invite(RecordStore &store, const RecordId &event, const QList<RecordId> &people);

/// Writes down that a person is there, whether they were on the list or not. Nothing is written when that stands already.
[[nodiscard]] Result<> checkIn(RecordStore &store, const RecordId &event, const RecordId &person);

/// What a guest nobody knew says at the door.
struct Guest
{
    QString givenName{};
    QString familyName{};
    QString email{};
    RecordId organisation{};
    QString sex{}; ///< A code of attendance.sex; empty: not asked.
};
/// Makes the person, with a role when an organisation is named, and checks them in: one action.
[[nodiscard]] Result<RecordId> checkInGuest(RecordStore &store, const RecordId &event, const Guest &guest);

/// Writes down who of the list did not come: everybody still invited or registered. Returns how many.
[[nodiscard]] Result<int> closeList(RecordStore &store, const RecordId &event);

/// Where two people turn out to be one: of their records at one event one is kept, with the state that says most.
/// For mergeRecords(), within its batch.
[[nodiscard]] Result<int> foldAttendances(RecordStore &store, const RecordId &keep, const RecordId &other);

} // namespace Lodebook
