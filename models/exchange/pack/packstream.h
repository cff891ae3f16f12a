// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packkey.h"

#include <QIODevice>

#include <sodium.h>

namespace Lodebook {

/// Encrypts what it is given, piece by piece, into a file that stands behind its header, and signs all of it at the
/// end.
class PackStreamWriter
{
    Q_DISABLE_COPY_MOVE(PackStreamWriter)

public:
    /// \a front are the bytes of the file that signature and stream are bound to.
    PackStreamWriter(QIODevice &file, const PackKey &key, const QByteArray &front);
    ~PackStreamWriter();

    /// All that write say whether the file took it.
    [[nodiscard]] bool begin();
    [[nodiscard]] bool write(const char *bytes, qsizetype size);
    [[nodiscard]] bool finish(const QByteArray &signSecret);

private:
    bool push(const unsigned char *plain, qsizetype size, unsigned char tag);

    QIODevice &m_file;
    PackKey m_key;
    QByteArray m_front; ///< Goes with the first message, then it is empty.
    crypto_secretstream_xchacha20poly1305_state m_state{};
    crypto_sign_state m_signed{};
    SecretBytes m_plain;
    qsizetype m_filled = 0;
    QByteArray m_sealed;
};

/// Reads such a stream, as often as wanted: what comes later is the same, byte for byte, as what came the first time,
/// or it is refused, whoever has the file in hands meanwhile. Remembers a four-thousandth of the file for that.
class PackStreamReader
{
    Q_DISABLE_COPY_MOVE(PackStreamReader)

public:
    /// The file stands where the stream begins and is as long as its header says.
    PackStreamReader(QFile &file, const PackKey &key, const PackHeader &header);
    ~PackStreamReader();

    /// Goes to the beginning.
    [[nodiscard]] Result<> rewind();
    /// So many bytes and no less: false, and nothing, when there are less. One message at a time is in memory.
    [[nodiscard]] Result<bool> read(char *to, qsizetype size);
    /// Opens all that is left, for nothing but to see that it opens.
    [[nodiscard]] Result<> readToEnd();
    [[nodiscard]] Result<bool> atEnd();
    /// Once all was read.
    [[nodiscard]] bool isSignedWith(const QByteArray &signKey) const;

private:
    Result<bool> next();
    Result<> take(qsizetype size, bool last);
    bool isAsBefore();

    QFile &m_file;
    PackKey m_key;
    QByteArray m_front;
    qint64 m_begin;
    qint64 m_at = 0; ///< Where the next message begins.
    qint64 m_end;    ///< Where the last one does.
    crypto_secretstream_xchacha20poly1305_state m_state{};
    crypto_sign_state m_signed{};
    QByteArray m_signature;
    QByteArray m_sealed;
    SecretBytes m_plain;
    qsizetype m_plainSize = 0;
    qsizetype m_used = 0;
    QByteArray m_digests; ///< Of every message, from the first time on.
    qsizetype m_digestsSeen = 0;
    bool m_firstTime = true;
};

} // namespace Lodebook
