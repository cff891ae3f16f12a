// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

// Invented people and letters for tests of outreach: filled in as far as a rule looks, not saved.

[[nodiscard]] Record newContact(const QString &familyName, const QString &email = {}, const QString &consent = QStringLiteral("given"));
[[nodiscard]] Record newRoleAt(const RecordId &person, const RecordId &organisation, bool isMain = false, const QDate &until = {});
[[nodiscard]] Record newLetterTemplate(const QString &title, const QString &body, const QString &language = QStringLiteral("en"),
                                       const QString &purpose = QStringLiteral("letter"));

} // namespace Lodebook
