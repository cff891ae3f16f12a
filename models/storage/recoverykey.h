// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/secretbytes.h"

#include <optional>

namespace Lodebook {

/// The key on paper that opens a casebook when its passphrase is lost: 128 random bits and a check sum, in eight groups
/// of four signs that cannot be taken for one another.
class RecoveryKey
{
public:
    static constexpr qsizetype secretBytes = 16;

    explicit RecoveryKey(SecretBytes secret) : m_secret(std::move(secret)) {}
    [[nodiscard]] static RecoveryKey random();
    /// Small or large letters, with or without gaps, O for 0 and I or L for 1; nothing when it was copied wrongly.
    [[nodiscard]] static std::optional<RecoveryKey> fromText(const QString &text);

    QString text() const;
    const SecretBytes &secret() const { return m_secret; }

private:
    SecretBytes m_secret;
};

} // namespace Lodebook
