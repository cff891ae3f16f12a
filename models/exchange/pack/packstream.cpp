// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packstream.h"

#include "models/exchange/pack/packtrouble.h"
#include "models/exchange/pack/rawbytes.h"

#include <algorithm>
#include <cstring>

namespace Lodebook {

namespace {

constexpr qsizetype messageSize = 64 * 1024;
constexpr qsizetype added = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype lastSize = crypto_sign_BYTES + added;
constexpr qsizetype digestSize = 16;
constexpr unsigned char plainTag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char lastTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

void addTo(crypto_sign_state &state, const QByteArray &bytes)
{
    crypto_sign_update(&state, raw(bytes), quint64(bytes.size()));
}

} // namespace

PackStreamWriter::PackStreamWriter(QIODevice &file, const PackKey &key, const QByteArray &front)
    : m_file(file)
    , m_key(key)
    , m_front(front)
    , m_plain(messageSize)
{
    m_sealed.reserve(messageSize + added);
}

PackStreamWriter::~PackStreamWriter()
{
    sodium_memzero(&m_state, sizeof m_state);
}

bool PackStreamWriter::begin()
{
    QByteArray header(streamHeaderSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&m_state, raw(header), m_key.bytes());
    crypto_sign_init(&m_signed);
    addTo(m_signed, m_front);
    addTo(m_signed, header);
    return m_file.write(header) == header.size();
}

bool PackStreamWriter::write(const char *bytes, qsizetype size)
{
    while (size > 0) {
        const qsizetype fits = std::min(size, messageSize - m_filled);
        std::memcpy(m_plain.data() + m_filled, bytes, size_t(fits));
        m_filled += fits;
        bytes += fits;
        size -= fits;
        if (m_filled < messageSize)
            break;
        if (!push(m_plain.data(), m_filled, plainTag))
            return false;
        m_filled = 0;
    }
    return true;
}

bool PackStreamWriter::push(const unsigned char *plain, qsizetype size, unsigned char tag)
{
    m_sealed.resize(size + added);
    crypto_secretstream_xchacha20poly1305_push(&m_state, raw(m_sealed), nullptr, plain, quint64(size), raw(m_front),
                                               quint64(m_front.size()), tag);
    m_front.clear();
    if (tag != lastTag) // which holds the signature
        addTo(m_signed, m_sealed);
    return m_file.write(m_sealed) == m_sealed.size();
}

bool PackStreamWriter::finish(const QByteArray &signSecret)
{
    if (m_filled > 0 && !push(m_plain.data(), m_filled, plainTag))
        return false;
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_final_create(&m_signed, raw(signature), nullptr, raw(signSecret));
    return push(raw(signature), signature.size(), lastTag);
}

PackStreamReader::PackStreamReader(QFile &file, const PackKey &key, const PackHeader &header)
    : m_file(file)
    , m_key(key)
    , m_front(header.bytes)
    , m_begin(header.bytes.size() + PackHeader::checkSize)
    , m_end(header.fileSize - lastSize)
    , m_plain(messageSize)
{
    m_sealed.reserve(messageSize + added);
}

PackStreamReader::~PackStreamReader()
{
    sodium_memzero(&m_state, sizeof m_state);
}

Result<> PackStreamReader::rewind()
{
    if (!m_file.seek(m_begin))
        return PackTrouble::unreadable(m_file);
    const QByteArray header = m_file.read(streamHeaderSize);
    m_at = m_begin + streamHeaderSize;
    if (header.size() < streamHeaderSize || m_at >= m_end
        || crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(header), m_key.bytes()) != 0)
        return PackTrouble::damaged(m_file.fileName(), m_begin);
    crypto_sign_init(&m_signed);
    addTo(m_signed, m_front);
    addTo(m_signed, header);
    m_firstTime = m_signature.isEmpty();
    if (m_firstTime)
        m_digests.clear();
    m_digestsSeen = 0;
    m_plainSize = m_used = 0;
    return {};
}

Result<bool> PackStreamReader::read(char *to, qsizetype size)
{
    while (size > 0) {
        if (m_used == m_plainSize) {
            if (const Result<bool> more = next(); !more || !*more)
                return more;
        }
        const qsizetype there = std::min(size, m_plainSize - m_used);
        std::memcpy(to, m_plain.data() + m_used, size_t(there));
        m_used += there;
        to += there;
        size -= there;
    }
    return true;
}

Result<> PackStreamReader::readToEnd()
{
    for (;;) {
        const Result<bool> more = next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

Result<bool> PackStreamReader::atEnd()
{
    if (m_used < m_plainSize)
        return false;
    const Result<bool> more = next();
    return more ? Result<bool>(!*more) : more;
}

/// The next message that holds something; false after the last of them, which is then seen to be followed by the
/// signature.
Result<bool> PackStreamReader::next()
{
    m_plainSize = m_used = 0;
    if (m_at > m_end)
        return false;
    const bool isLast = m_at == m_end;
    const qint64 size = isLast ? lastSize : std::min<qint64>(messageSize + added, m_end - m_at);
    const Result<> taken = take(qsizetype(size), isLast);
    return taken ? Result<bool>(!isLast) : Result<bool>(taken.error());
}

Result<> PackStreamReader::take(qsizetype size, bool last)
{
    const qint64 at = m_at;
    m_sealed.resize(size);
    const qint64 got = m_file.read(m_sealed.data(), size);
    if (got < 0)
        return PackTrouble::unreadable(m_file);
    m_sealed.truncate(got);
    if (!isAsBefore())
        return PackTrouble::changedMeanwhile(m_file.fileName());
    quint64 plainSize = 0;
    unsigned char tag = 0;
    const bool isFirst = m_at == m_begin + streamHeaderSize;
    const bool opens = got == size && size > added
        && crypto_secretstream_xchacha20poly1305_pull(
               &m_state, m_plain.data(), &plainSize, &tag, raw(std::as_const(m_sealed)), quint64(size),
               isFirst ? raw(std::as_const(m_front)) : nullptr, isFirst ? quint64(m_front.size()) : 0)
            == 0;
    if (!opens || tag != (last ? lastTag : plainTag))
        return PackTrouble::damaged(m_file.fileName(), at);
    m_at += size;
    if (last) {
        m_signature = QByteArray(reinterpret_cast<const char *>(m_plain.data()), qsizetype(plainSize));
        return {};
    }
    addTo(m_signed, m_sealed);
    m_plainSize = qsizetype(plainSize);
    return {};
}

bool PackStreamReader::isAsBefore()
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    crypto_generichash(raw(digest), size_t(digestSize), raw(std::as_const(m_sealed)), quint64(m_sealed.size()), nullptr,
                       0);
    if (m_firstTime) {
        m_digests.append(digest);
        return true;
    }
    const bool isSame = m_digests.mid(m_digestsSeen, digestSize) == digest; // never, when asked on after an error
    m_digestsSeen += digestSize;
    return isSame;
}

bool PackStreamReader::isSignedWith(const QByteArray &signKey) const
{
    crypto_sign_state state = m_signed;
    return m_signature.size() == qsizetype(crypto_sign_BYTES) && signKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && crypto_sign_final_verify(&state, raw(m_signature), raw(signKey)) == 0;
}

} // namespace Lodebook
