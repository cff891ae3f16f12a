// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packkey.h"

#include "models/exchange/pack/rawbytes.h"

#include <sodium.h>

namespace Lodebook {

namespace {

constexpr qsizetype keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;

} // namespace

PackKey PackKey::fresh()
{
    return PackKey(SecretBytes::random(keySize));
}

std::optional<PackKey> PackKey::opened(const PackHeader &header, const QByteArray &sealKey,
                                       const QByteArray &sealSecret)
{
    const QByteArray wanted = PackHeader::keyId(header.salt, sealKey);
    for (const PackHeader::Recipient &recipient : header.recipients) {
        if (recipient.keyId != wanted)
            continue;
        PackKey key(SecretBytes{keySize});
        if (crypto_box_seal_open(key.m_bytes.data(), raw(recipient.sealedKey), quint64(recipient.sealedKey.size()),
                                 raw(sealKey), raw(sealSecret))
                == 0
            && key.digest() == header.keyDigest)
            return key;
    }
    return std::nullopt;
}

std::optional<QByteArray> PackKey::sealedFor(const QByteArray &sealKey) const
{
    QByteArray sealed(crypto_box_SEALBYTES + keySize, Qt::Uninitialized);
    if (sealKey.size() != qsizetype(crypto_box_PUBLICKEYBYTES)
        || crypto_box_seal(raw(sealed), bytes(), quint64(keySize), raw(sealKey)) != 0)
        return std::nullopt;
    return sealed;
}

QByteArray PackKey::digest() const
{
    constexpr QByteArrayView words = "lodebook pack key 1";
    crypto_generichash_state state;
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_init(&state, nullptr, 0, size_t(digest.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(words.data()), quint64(words.size()));
    crypto_generichash_update(&state, bytes(), quint64(keySize));
    crypto_generichash_final(&state, raw(digest), size_t(digest.size()));
    sodium_memzero(&state, sizeof state);
    return digest;
}

} // namespace Lodebook
