// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// What the contact log says of one authority, newest first.
[[nodiscard]] Result<QList<Record>> contactsWith(const RecordReader &reader, const RecordId &authority);

/// The last day on or before \a on on which there was a contact; invalid when none is recorded.
[[nodiscard]] QDate lastContactOn(const QList<Record> &contacts, const QDate &on);
[[nodiscard]] Explanation explainLastContact(const QList<Record> &contacts, const QDate &on);

/// The contact whose next step is open on the day and comes first; one without a day comes last. Null: nothing is open.
[[nodiscard]] const Record *nextStepOf(const QList<Record> &contacts, const QDate &on);
[[nodiscard]] Explanation explainNextStep(const QList<Record> &contacts, const QDate &on);

/// Whether the step a contact promised was still to be done on the day.
[[nodiscard]] bool isStepOpen(const Record &contact, const QDate &on);

} // namespace Lodebook
