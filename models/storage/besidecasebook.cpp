// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/besidecasebook.h"

#include "models/storage/unlockedkeys.h"

#include <QCoreApplication>

#include <sodium.h>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr QByteArrayView mark = "Lodebook sealed 1\n";
constexpr QByteArrayView purpose = "lodebook beside the casebook";
constexpr qsizetype idBytes = 16;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype headBytes = mark.size() + idBytes + nonceBytes;

uchar *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

const uchar *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

std::optional<SecretBytes> sealingKey(const QByteArray &id)
{
    const std::optional<SecretBytes> dataKey = UnlockedKeys::dataKey(id);
    if (!dataKey)
        return std::nullopt;
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_generichash(key.data(), size_t(key.size()), unsignedBytes(purpose), quint64(purpose.size()), dataKey->data(),
                       size_t(dataKey->size()));
    return key;
}

} // namespace

Result<QByteArray> BesideCasebook::seal(const QByteArray &keyId, const QByteArray &content)
{
    if (keyId.isEmpty())
        return content;
    const std::optional<SecretBytes> key = sealingKey(keyId);
    if (!key)
        return Error{Error::Kind::Forbidden,
                     Words::tr("The casebook is locked: what belongs to it is not written down outside of it."),
                     {}};
    QByteArray sealed = mark.toByteArray();
    sealed.append(keyId);
    sealed.resize(headBytes + content.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES));
    uchar *nonce = unsignedBytes(sealed) + headBytes - nonceBytes;
    randombytes_buf(nonce, size_t(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(unsignedBytes(sealed) + headBytes, nullptr,
                                               unsignedBytes(QByteArrayView(content)), quint64(content.size()), nullptr,
                                               0, nullptr, nonce, key->data());
    return sealed;
}

bool BesideCasebook::isSealed(QByteArrayView content)
{
    return content.startsWith(mark);
}

std::optional<QByteArray> BesideCasebook::open(const QByteArray &content)
{
    if (!isSealed(content))
        return content;
    const qsizetype size = content.size() - headBytes - qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    const std::optional<SecretBytes> key = size < 0 ? std::nullopt : sealingKey(content.mid(mark.size(), idBytes));
    if (!key)
        return std::nullopt;
    QByteArray opened(size, '\0');
    const uchar *sealed = unsignedBytes(QByteArrayView(content));
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        unsignedBytes(opened), nullptr, nullptr, sealed + headBytes, quint64(content.size() - headBytes), nullptr, 0,
        sealed + headBytes - nonceBytes, key->data());
    return failed ? std::nullopt : std::optional(opened);
}

} // namespace Lodebook
