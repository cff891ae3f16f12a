// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <optional>

namespace Lodebook {

/// What is kept for a casebook outside its file, such as unfinished typing. For an encrypted casebook it is sealed with
/// a key of its own that follows from the casebook's: who has unlocked that can read it, nobody else.
namespace BesideCasebook {

/// \a keyId as Database::keyId() gives it: for a plain casebook, which has none, the content stays as it is. Forbidden:
/// the casebook is locked, and nothing may be written in the open.
[[nodiscard]] Result<QByteArray> seal(const QByteArray &keyId, const QByteArray &content);
[[nodiscard]] bool isSealed(QByteArrayView content);
/// What was sealed, or the content itself if it never was; nothing when its casebook is locked or somebody changed it.
[[nodiscard]] std::optional<QByteArray> open(const QByteArray &content);

} // namespace BesideCasebook

} // namespace Lodebook
