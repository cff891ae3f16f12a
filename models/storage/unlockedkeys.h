// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/keypage.h"

namespace Lodebook {

/// The data keys that people have unlocked in this program, by the id that stands in every file of that key: who opens
/// the casebook again on another thread, or a backup of it, is not asked again. Of the whole process; any thread may
/// ask.
namespace UnlockedKeys {

void put(const KeyPage &page, const SecretBytes &dataKey);
[[nodiscard]] std::optional<SecretBytes> dataKey(const QByteArray &id);
/// The page as it was put last: new copies of the casebook get it.
[[nodiscard]] std::optional<KeyPage> page(const QByteArray &id);
void forget(const QByteArray &id);
void forgetAll();

/// The next casebook that is made under that path is encrypted with that key; an empty id withdraws it.
void intend(const QString &path, const QByteArray &id);
[[nodiscard]] QByteArray intended(const QString &path);

} // namespace UnlockedKeys

} // namespace Lodebook
