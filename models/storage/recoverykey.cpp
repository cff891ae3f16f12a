// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recoverykey.h"

#include "models/storage/papercode.h"

namespace Lodebook {

namespace {

constexpr std::string_view purpose = "lodebook recovery";

} // namespace

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(SecretBytes::random(secretBytes));
}

QString RecoveryKey::text() const
{
    return PaperCode::toText(m_secret, purpose);
}

std::optional<RecoveryKey> RecoveryKey::fromText(const QString &text)
{
    const std::optional<SecretBytes> secret = PaperCode::fromText(text, secretBytes, purpose);
    return secret ? std::optional(RecoveryKey(*secret)) : std::nullopt;
}

} // namespace Lodebook
