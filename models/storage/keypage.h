// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/secretbytes.h"

#include <QList>

#include <optional>

namespace Lodebook {

/// What Argon2id is asked to spend on one try at a passphrase.
struct KeyEffort
{
    quint32 passes = 3;
    quint32 kibibytes = 256 * 1024;
};

/// The first page of an encrypted casebook file: which cipher it is in, and its data key, sealed once by each lock.
/// Changing a lock changes this page and nothing else of the file. The page stands there twice; a change writes the
/// older copy, so that a power cut leaves one that is whole.
class KeyPage
{
public:
    enum class Cipher : quint8 { Aegis = 1, ChaCha20 = 2 };
    enum class Lock : quint8 { Passphrase = 1, Recovery = 2 };
    static constexpr qsizetype pageBytes = 4096;
    static constexpr qsizetype copyBytes = pageBytes / 2;

    /// For a new data key, which no lock holds yet; in the cipher that suits the processor.
    [[nodiscard]] static KeyPage fresh();
    /// Whether a file begins like an encrypted casebook, whole or not.
    [[nodiscard]] static bool isMarked(QByteArrayView beginning);
    /// The newer of the two copies, of those that are whole; nothing when both are damaged or of a newer program.
    [[nodiscard]] static std::optional<KeyPage> fromBytes(QByteArrayView page);

    const QByteArray &id() const { return m_id; } ///< Of the data key: the same in every copy and backup of the file.
    Cipher cipher() const { return m_cipher; }
    bool has(Lock lock) const;
    /// Tells the key a lock has now from those it had before; empty when it has none.
    QString fingerprint(Lock lock) const;

    /// Seals the data key for whoever knows the secret, in place of what this lock held before. False: there is
    /// not enough memory for that effort.
    [[nodiscard]] bool seal(Lock lock, const SecretBytes &secret, const SecretBytes &dataKey,
                            const KeyEffort &effort = {});
    /// The data key; nothing when the secret is wrong. Takes as long as the effort says.
    [[nodiscard]] std::optional<SecretBytes> open(Lock lock, const SecretBytes &secret) const;

    QByteArray bytes() const;                                                   ///< Of a new file: both copies.
    QByteArray copy() const;                                                    ///< Of a changed page: one copy,
    qsizetype place() const { return qsizetype(m_generation % 2) * copyBytes; } ///< which belongs here.

private:
    struct Sealed
    {
        Lock lock = Lock::Passphrase;
        KeyEffort effort;
        QByteArray salt, nonce, dataKey;
    };

    KeyPage() = default;
    static std::optional<KeyPage> fromCopy(QByteArrayView copy);
    QByteArray boundTo(const Sealed &sealed) const;

    quint32 m_generation = 0;
    Cipher m_cipher = Cipher::Aegis;
    QByteArray m_id;
    QList<Sealed> m_sealed;
};

/// The bytes of every data key.
inline constexpr qsizetype dataKeyBytes = 32;

} // namespace Lodebook
