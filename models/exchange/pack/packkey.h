// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packheader.h"
#include "models/storage/secretbytes.h"

#include <optional>

namespace Lodebook {

/// The key under which one pack's stream lies: another in every pack, wiped when it is let go.
class PackKey
{
public:
    [[nodiscard]] static PackKey fresh();
    /// The key out of the pack; none when it is not for the seal key or the box was tampered with.
    [[nodiscard]] static std::optional<PackKey> opened(const PackHeader &header, const QByteArray &sealKey,
                                                       const QByteArray &sealSecret);

    /// Only the holder of the seal key's secret gets it back. None when the seal key is no key.
    [[nodiscard]] std::optional<QByteArray> sealedFor(const QByteArray &sealKey) const;
    /// One for all recipients, so that a sender cannot show each of them something else.
    [[nodiscard]] QByteArray digest() const;
    const unsigned char *bytes() const { return m_bytes.data(); }

private:
    explicit PackKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

    SecretBytes m_bytes;
};

} // namespace Lodebook
