// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "models/core/result.h"
#include "models/storage/keyring.h"

#include <QDateTime>
#include <QFile>
#include <QList>

namespace Lodebook {

/// A pack (.lodepack) carries changes from one device to others: what this page says is all it takes to read one.
///
/// **The file.** Numbers are unsigned and have their highest byte first.
///
///   8 bytes   the letters “LODEPACK”
///   4 bytes   h, how long the header is: up to 64 KiB
///   h bytes   the header: a JSON object
///   8 bytes   how long the whole file is
///  16 bytes   BLAKE2b-128 of everything before: shows that the beginning is whole, to anybody
///  24 bytes   the header of a libsodium secretstream (XChaCha20-Poly1305)
///   …         its messages. Each but the last two is made of 65,536 bytes and takes 17 more; the last but one is made
///             of what is left, at least 1 byte. All have the tag 0; with the first go, as additional data, the file's
///             first 12 + h bytes.
///  81 bytes   the last message, tag 3 (final): 64 bytes of signature, Ed25519ph by the sender's sign key over the
///             file's first 12 + h bytes and everything from the secretstream's header up to this message
///
/// So far everything keeps its shape in every version, as far as it is needed to say that a pack is too new.
///
/// **The header** is all that a stranger can read, and says of nobody who it is. Its members:
///
///   lodepack  the version of the format: 1
///   reader    the oldest version of a program that can read it: 1
///   salt      16 bytes in base64, others in every pack
///   key       BLAKE2b-256 of “lodebook pack key 1” and the stream's key: one key for all who read it
///   for       a list of the devices it is for, each
///     id        BLAKE2b-128, keyed with the salt, of “lodebook pack recipient 1” and the device's seal key, in base64:
///               who has that key finds it here, others learn nothing
///     sealed    the stream's key in a sealed box (crypto_box_seal: X25519, XSalsa20-Poly1305) for the seal key, in
///               base64
///
/// **The stream** holds sections: a letter, four bytes of length (up to 64 KiB), and that many bytes. Sections with
/// small letters that a reader does not know may be passed over; others may not.
///
///   S  first, once: the slip, a JSON object with pack (an id), sender (a device), made and, if it ends, expires
///      (ISO 8601 in UTC)
///   L  a piece of the lines. All pieces together are one zlib stream (RFC 1950) of UTF-8 text: JSON objects, each
///      followed by a line feed, the manifest first. No line is empty or longer than 16 MiB. Without lines no L.
///   A  after all L: a part of an attachment comes: a JSON object with sha256 and size of the whole content, offset and
///      length of the part, and packed
///   D  a piece of what the A before it announced, length bytes in all; with packed, all its pieces together are one
///      zlib stream of them
///   E  last, once, empty
struct PackHeader
{
    struct Recipient
    {
        QByteArray keyId;
        QByteArray sealedKey;
    };

    static constexpr int version = 1;
    static constexpr qsizetype mostRecipients = 250;
    static constexpr qsizetype longestSection = 64 * 1024;
    static constexpr qsizetype longestLine = 16 * 1024 * 1024;

    int format = version;
    int minimumReader = version;
    QByteArray salt;
    QByteArray keyDigest;
    QList<Recipient> recipients;
    qint64 fileSize = 0;
    QByteArray bytes; ///< As the file begins, up to the header's end: what signature and stream are bound to.

    /// What stands in the clear: for any pack, also one for others. It proves nothing but that the beginning is as it
    /// was made and that nothing is missing. Refused, with what to do: no pack, damaged, cut, too new.
    [[nodiscard]] static Result<PackHeader> read(const QString &path);
    /// The same; opens the file and leaves it where the stream begins.
    [[nodiscard]] static Result<PackHeader> read(QFile &file);

    [[nodiscard]] bool isFor(const QByteArray &sealKey) const;
    /// Those of \a known it is for, by name.
    [[nodiscard]] QStringList namesOf(const QList<KnownKey> &known) const;

    [[nodiscard]] static QByteArray keyId(const QByteArray &salt, const QByteArray &sealKey);
    /// The first bytes of the file that has this header.
    [[nodiscard]] QByteArray encoded() const;
    /// What stands between the header and the stream of a file that is so long.
    [[nodiscard]] static QByteArray check(const QByteArray &bytes, qint64 fileSize);

    static constexpr qsizetype checkSize = 8 + 16;
};

/// What came, from whom, when, and how long it is good for. It lies inside.
struct PackSlip
{
    RecordId pack;
    RecordId sender;
    QDateTime made;    ///< UTC, whole seconds.
    QDateTime expires; ///< Not valid: never.

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static std::optional<PackSlip> decoded(const QByteArray &json);
};

/// Which bytes of which attachment come next.
struct PackPart
{
    QString sha256; ///< Of the whole content, in small hexadecimal digits.
    qint64 size = 0;
    qint64 offset = 0;
    qint64 length = 0;

    [[nodiscard]] static PackPart whole(const QString &sha256, qint64 size) { return {sha256, size, 0, size}; }
    [[nodiscard]] bool isWhole() const { return offset == 0 && length == size; }
    [[nodiscard]] bool isSound() const;

    [[nodiscard]] QByteArray encoded(bool packed) const;
    /// With whether its bytes are packed.
    [[nodiscard]] static std::optional<std::pair<PackPart, bool>> decoded(const QByteArray &json);
};

} // namespace Lodebook
