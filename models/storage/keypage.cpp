// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keypage.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

namespace Lodebook {

namespace {

constexpr QByteArrayView mark = "Lodebook encrypted casebook\n";
constexpr quint8 version = 1;
constexpr qsizetype sumBytes = 32;
constexpr qsizetype idBytes = 16;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealedBytes = dataKeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr int mostLocks = 8;
// A file from a stranger must not take the computer's memory or the rest of the day.
constexpr quint32 mostPasses = 32;
constexpr quint32 mostKibibytes = 4 * 1024 * 1024;

const uchar *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

uchar *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

QByteArray sumOf(QByteArrayView bytes)
{
    QByteArray sum(sumBytes, '\0');
    crypto_generichash(unsignedBytes(sum), size_t(sumBytes), unsignedBytes(bytes), quint64(bytes.size()), nullptr, 0);
    return sum;
}

/// What the data key is sealed with. A recovery key is random through and through and needs no stretching.
std::optional<SecretBytes> sealingKey(KeyPage::Lock lock, const SecretBytes &secret, const QByteArray &salt,
                                      const KeyEffort &effort)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (lock == KeyPage::Lock::Recovery) {
        crypto_generichash(key.data(), size_t(key.size()), unsignedBytes(QByteArrayView(salt)), quint64(salt.size()),
                           secret.data(), size_t(secret.size()));
        return key;
    }
    if (effort.passes < 1 || effort.passes > mostPasses || effort.kibibytes < 8 || effort.kibibytes > mostKibibytes)
        return std::nullopt;
    const int failed = crypto_pwhash(key.data(), quint64(key.size()), reinterpret_cast<const char *>(secret.data()),
                                     quint64(secret.size()), unsignedBytes(QByteArrayView(salt)), effort.passes,
                                     size_t(effort.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? std::nullopt : std::optional(key);
}

} // namespace

KeyPage KeyPage::fresh()
{
    KeyPage page;
    static const int ready = sodium_init();
    Q_UNUSED(ready)
#if defined(__aarch64__) || defined(_M_ARM64)
    page.m_cipher = Cipher::Aegis; // every such processor in a computer has AES
#else
    page.m_cipher = sodium_runtime_has_aesni() ? Cipher::Aegis : Cipher::ChaCha20;
#endif
    page.m_id = randomBytes(idBytes);
    return page;
}

bool KeyPage::isMarked(QByteArrayView beginning)
{
    return beginning.startsWith(mark)
        || (beginning.size() >= pageBytes && beginning.sliced(copyBytes).startsWith(mark));
}

bool KeyPage::has(Lock lock) const
{
    return std::any_of(m_sealed.cbegin(), m_sealed.cend(), [lock](const Sealed &one) { return one.lock == lock; });
}

QString KeyPage::fingerprint(Lock lock) const
{
    for (const Sealed &sealed : m_sealed) {
        if (sealed.lock == lock)
            return QString::fromLatin1(sumOf(sealed.dataKey).first(idBytes).toHex());
    }
    return {};
}

QByteArray KeyPage::boundTo(const Sealed &sealed) const
{
    QByteArray bound;
    QDataStream stream(&bound, QIODevice::WriteOnly);
    stream << version << quint8(m_cipher) << quint8(sealed.lock) << sealed.effort.passes << sealed.effort.kibibytes
           << m_id;
    return bound;
}

bool KeyPage::seal(Lock lock, const SecretBytes &secret, const SecretBytes &dataKey, const KeyEffort &effort)
{
    Sealed sealed{lock, lock == Lock::Recovery ? KeyEffort{0, 0} : effort, randomBytes(saltBytes),
                  randomBytes(nonceBytes), QByteArray(sealedBytes, '\0')};
    const std::optional<SecretBytes> key = sealingKey(lock, secret, sealed.salt, sealed.effort);
    if (!key)
        return false;
    const QByteArray bound = boundTo(sealed);
    crypto_aead_xchacha20poly1305_ietf_encrypt(unsignedBytes(sealed.dataKey), nullptr, dataKey.data(),
                                               quint64(dataKey.size()), unsignedBytes(QByteArrayView(bound)),
                                               quint64(bound.size()), nullptr,
                                               unsignedBytes(QByteArrayView(sealed.nonce)), key->data());
    m_sealed.removeIf([lock](const Sealed &one) { return one.lock == lock; });
    m_sealed.append(sealed);
    ++m_generation;
    return true;
}

std::optional<SecretBytes> KeyPage::open(Lock lock, const SecretBytes &secret) const
{
    for (const Sealed &sealed : m_sealed) {
        if (sealed.lock != lock)
            continue;
        const std::optional<SecretBytes> key = sealingKey(lock, secret, sealed.salt, sealed.effort);
        if (!key)
            continue;
        SecretBytes dataKey(dataKeyBytes);
        const QByteArray bound = boundTo(sealed);
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(
                dataKey.data(), nullptr, nullptr, unsignedBytes(QByteArrayView(sealed.dataKey)), quint64(sealedBytes),
                unsignedBytes(QByteArrayView(bound)), quint64(bound.size()),
                unsignedBytes(QByteArrayView(sealed.nonce)), key->data())
            == 0)
            return dataKey;
    }
    return std::nullopt;
}

QByteArray KeyPage::copy() const
{
    QByteArray copy;
    QDataStream stream(&copy, QIODevice::WriteOnly);
    const auto raw = [&stream](QByteArrayView bytes) { stream.writeRawData(bytes.data(), int(bytes.size())); };
    raw(mark);
    stream << version << quint8(m_cipher) << quint8(m_sealed.size()) << quint8(0) << m_generation;
    raw(m_id);
    for (const Sealed &sealed : m_sealed) {
        stream << quint8(sealed.lock) << sealed.effort.passes << sealed.effort.kibibytes;
        for (const QByteArray &part : {sealed.salt, sealed.nonce, sealed.dataKey})
            raw(part);
    }
    copy.resize(copyBytes - sumBytes, '\0');
    copy.append(sumOf(copy));
    return copy;
}

QByteArray KeyPage::bytes() const
{
    QByteArray page = copy();
    page.append(QByteArray(page));
    return page;
}

std::optional<KeyPage> KeyPage::fromCopy(QByteArrayView copy)
{
    if (copy.size() != copyBytes || !copy.startsWith(mark)
        || sumOf(copy.first(copyBytes - sumBytes)) != copy.last(sumBytes))
        return std::nullopt;
    const QByteArray content = copy.sliced(mark.size()).toByteArray();
    QDataStream stream(content);
    const auto raw = [&stream](qsizetype size) {
        QByteArray bytes(size, '\0');
        stream.readRawData(bytes.data(), int(size));
        return bytes;
    };
    KeyPage page;
    quint8 written = 0, cipher = 0, locks = 0, unused = 0;
    stream >> written >> cipher >> locks >> unused >> page.m_generation;
    if (written != version || cipher < 1 || cipher > 2 || locks > mostLocks)
        return std::nullopt;
    page.m_cipher = Cipher(cipher);
    page.m_id = raw(idBytes);
    for (int i = 0; i < locks; ++i) {
        Sealed sealed;
        quint8 lock = 0;
        stream >> lock >> sealed.effort.passes >> sealed.effort.kibibytes;
        sealed.lock = Lock(lock);
        sealed.salt = raw(saltBytes);
        sealed.nonce = raw(nonceBytes);
        sealed.dataKey = raw(sealedBytes);
        page.m_sealed.append(sealed);
    }
    return stream.status() == QDataStream::Ok ? std::optional(page) : std::nullopt;
}

std::optional<KeyPage> KeyPage::fromBytes(QByteArrayView page)
{
    std::optional<KeyPage> newest;
    for (qsizetype at = 0; at + copyBytes <= page.size() && at < pageBytes; at += copyBytes) {
        std::optional<KeyPage> one = fromCopy(page.sliced(at, copyBytes));
        if (one && (!newest || one->m_generation > newest->m_generation))
            newest = std::move(one);
    }
    return newest;
}

} // namespace Lodebook
