// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QMetaType>
#include <QUuid>

namespace Lodebook {

/// The identity of a record: a UUID made where the record was made, so that two offline devices never collide.
using RecordId = QUuid;

/// A new id, ordered by time (RFC 9562, version 7).
[[nodiscard]] RecordId newRecordId(const Clock &clock = Clock::system());

/// The id of something every casebook has under one name, such as the country CD: the same on every device (version 5).
[[nodiscard]] RecordId namedRecordId(QStringView entity, QStringView name);

/// 8-4-4-4-12 without braces: how ids are written in files and on the command line.
[[nodiscard]] QString toText(const RecordId &id);
/// The id a text names; null when it is none.
[[nodiscard]] RecordId recordIdFromText(QStringView text);

/// A record of any entity: what a task, a note or an attachment is about.
struct RecordRef
{
    QString entity;
    RecordId id;

    bool operator==(const RecordRef &) const = default;
};

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::RecordRef)
