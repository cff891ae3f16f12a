// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"
#include "models/storage/casebook.h"

namespace Lodebook {

/// Something that happened to a record: a dated record of another kind, or a change of its own.
struct TimelineEvent
{
    QDateTime at;
    bool wholeDay = false;
    QString kind;      ///< The entity of the linked record, or “change”.
    QString kindLabel;
    QString text;
    QString who;       ///< Of a change.
    RecordRef record;  ///< What to open.
    bool operator==(const TimelineEvent &) const = default;
};

/// The dated records that hang on a record, newest first: those that name it in any of their links, and those that belong to
/// one of them (the contributions of an organisation's membership, the actions of its plan). Which these are follows from
/// the declarations alone, so that a new kind of record shows up by itself. At most some hundred of each kind.
[[nodiscard]] Result<QList<TimelineEvent>> datedRecords(const RecordReader &reader, const RecordRef &record);
/// The same with what was changed in the record itself.
[[nodiscard]] Result<QList<TimelineEvent>> timelineEvents(const RecordReader &reader, CodeLists &codes, const RecordRef &record);

/// The dated records as a contact history on paper, one row for each; of one kind, or of all when it is empty. Restricted
/// records are left out. Forbidden: the record itself is restricted.
[[nodiscard]] Result<ReportDocument> timelinePaper(Casebook &casebook, const RecordRef &record, const QString &kind, const ReportRequest &request = {});

} // namespace Lodebook
