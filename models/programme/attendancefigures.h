// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// One part of the people who were there: those with this code.
struct AttendancePart
{
    QString code{}; ///< Empty: not recorded.
    int count = 0;

    bool operator==(const AttendancePart &) const = default;
};

/// Everybody on the list of an event.
[[nodiscard]] Result<QList<Record>> attendancesAt(const RecordReader &reader, const RecordId &event);
/// Everybody on the lists of the events of a campaign.
[[nodiscard]] Result<QList<Record>> attendancesOfCampaign(const RecordReader &reader, const RecordId &campaign);

/// How many of the list are in that state.
[[nodiscard]] int countOf(const QList<Record> &list, QStringView state);
/// Who was there, by the codes of a field (pillar, tier, sex, country): the most first, what is not recorded last.
[[nodiscard]] QList<AttendancePart> attendedBy(const QList<Record> &list, const Field &field);
/// The same in words: “Supply chain 5, not recorded 1”; empty when nobody was there.
[[nodiscard]] QString attendedByWords(const RecordReader &reader, const QList<Record> &list, const Field &field);

/// How many different people were there; a guest without a name counts once for each record.
[[nodiscard]] int peopleReached(const QList<Record> &list);

/// Why such a figure is what it is: the records it rests on. \a states empty: the whole list.
[[nodiscard]] Explanation explainAttendance(const QList<Record> &list, const QVariant &value, const QStringList &states, const QDate &on);
[[nodiscard]] Explanation explainReach(const QList<Record> &list, const QDate &on);

} // namespace Lodebook
