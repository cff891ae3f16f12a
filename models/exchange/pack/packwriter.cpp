// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packwriter.h"

#include "models/exchange/pack/packtrouble.h"
#include "models/exchange/pack/rawbytes.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace Lodebook {

namespace {

/// Whether it is worth the time: photos and documents are packed already.
bool packsWell(QIODevice &content, SecretBytes &sample, SecretBytes &packed)
{
    const qint64 there = content.peek(reinterpret_cast<char *>(sample.data()), sample.size());
    if (there <= 0)
        return false;
    Deflater trial(Z_BEST_SPEED);
    trial.give(QByteArrayView(sample.data(), qsizetype(there)));
    qsizetype size = 0;
    while (const qsizetype more = trial.take(reinterpret_cast<char *>(packed.data()), packed.size(), true))
        size += more;
    return size * 10 < there * 9;
}

} // namespace

PackWriter::PackWriter(const QString &path, const QByteArray &signSecret)
    : m_file(path)
    , m_signSecret(signSecret.size())
    , m_buffer(PackHeader::longestSection)
    , m_content(PackHeader::longestSection)
{
    std::memcpy(m_signSecret.data(), signSecret.constData(), size_t(signSecret.size()));
}

PackWriter::~PackWriter() = default;

Result<std::unique_ptr<PackWriter>> PackWriter::begin(const QString &path, PackSlip slip, const DeviceKeys::Own &sender,
                                                      const QList<KnownKey> &recipients)
{
    if (sodium_init() < 0)
        return PackTrouble::unusable();
    if (recipients.isEmpty())
        return PackTrouble::forNobody();
    if (recipients.size() > PackHeader::mostRecipients)
        return PackTrouble::forTooMany(PackHeader::mostRecipients);
    slip.sender = sender.identity.device;
    std::unique_ptr<PackWriter> writer(new PackWriter(path, sender.secret.signSecret));
    const Result<> opened = writer->open(slip, recipients);
    return opened ? Result<std::unique_ptr<PackWriter>>(std::move(writer))
                  : Result<std::unique_ptr<PackWriter>>(opened.error());
}

Result<> PackWriter::open(const PackSlip &slip, const QList<KnownKey> &recipients)
{
    const PackKey key = PackKey::fresh();
    m_header.salt.resize(crypto_generichash_KEYBYTES_MIN);
    randombytes_buf(m_header.salt.data(), size_t(m_header.salt.size()));
    m_header.keyDigest = key.digest();
    QSet<QByteArray> sealKeys;
    for (const KnownKey &recipient : recipients) {
        if (!recipient.isTrusted())
            return PackTrouble::withdrawnRecipient(recipient.name);
        const std::optional<QByteArray> sealed = key.sealedFor(recipient.sealKey);
        if (!sealed)
            return PackTrouble::unusableKey(recipient.name);
        if (!sealKeys.contains(recipient.sealKey))
            m_header.recipients.append({PackHeader::keyId(m_header.salt, recipient.sealKey), *sealed});
        sealKeys.insert(recipient.sealKey);
    }
    m_header.bytes = m_header.encoded();
    m_stream = std::make_unique<PackStreamWriter>(m_file, key, m_header.bytes);
    const QByteArray checkComesLater(PackHeader::checkSize, '\0');
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(m_header.bytes) != m_header.bytes.size()
        || m_file.write(checkComesLater) != checkComesLater.size() || !m_stream->begin())
        return given(PackTrouble::notWritten(m_file));
    return section('S', slip.encoded());
}

/// After an error nothing can be finished any more.
Error PackWriter::given(Error why)
{
    m_file.cancelWriting();
    return why;
}

Result<> PackWriter::section(char kind, QByteArrayView content)
{
    Q_ASSERT(content.size() <= PackHeader::longestSection);
    std::array<char, 5> head{kind};
    qToBigEndian(quint32(content.size()), head.data() + 1);
    if (!m_stream->write(head.data(), qsizetype(head.size())) || !m_stream->write(content.data(), content.size()))
        return given(PackTrouble::notWritten(m_file));
    return {};
}

Result<> PackWriter::sectionsOf(Deflater &deflater, char kind, bool last)
{
    char *buffer = reinterpret_cast<char *>(m_buffer.data());
    while (const qsizetype size = deflater.take(buffer, m_buffer.size(), last)) {
        if (const Result<> done = section(kind, QByteArrayView(buffer, size)); !done)
            return done;
    }
    return {};
}

Result<> PackWriter::line(const QByteArray &json)
{
    Q_ASSERT(!m_linesEnded);
    ++m_line;
    if (json.isEmpty() || json.size() > PackHeader::longestLine || json.contains('\n'))
        return given(PackTrouble::badLine(m_line));
    if (!m_lines)
        m_lines = std::make_unique<Deflater>(Z_BEST_COMPRESSION);
    const Result<> done = lineText(json);
    return done ? lineText("\n") : done;
}

Result<> PackWriter::lineText(QByteArrayView text, bool last)
{
    m_lines->give(text);
    return sectionsOf(*m_lines, 'L', last);
}

Result<> PackWriter::endLines()
{
    const Result<> done = m_lines ? lineText({}, true) : Result<>();
    m_lines.reset();
    m_linesEnded = true;
    return done;
}

Result<> PackWriter::attachment(const PackPart &part, QIODevice &content)
{
    if (!part.isSound())
        return given(PackTrouble::badAttachment(part.sha256, part.length));
    if (!m_linesEnded) {
        if (const Result<> ended = endLines(); !ended)
            return ended;
    }
    const bool packed = part.length > 0 && packsWell(content, m_content, m_buffer);
    if (const Result<> announced = section('A', part.encoded(packed)); !announced)
        return announced;
    std::optional<Deflater> deflater;
    return this->content(part, content, packed ? &deflater.emplace(Z_DEFAULT_COMPRESSION) : nullptr);
}

Result<> PackWriter::content(const PackPart &part, QIODevice &content, Deflater *packed)
{
    char *piece = reinterpret_cast<char *>(m_content.data());
    for (qint64 left = part.length; left > 0;) {
        const qint64 got = content.read(piece, std::min<qint64>(left, m_content.size()));
        if (got <= 0)
            return given(PackTrouble::badAttachment(part.sha256, left));
        left -= got;
        if (packed)
            packed->give(QByteArrayView(piece, qsizetype(got)));
        const Result<> done =
            packed ? sectionsOf(*packed, 'D', left == 0) : section('D', QByteArrayView(piece, qsizetype(got)));
        if (!done)
            return done;
    }
    return {};
}

Result<> PackWriter::finish()
{
    Result<> done = m_linesEnded ? Result<>() : endLines();
    if (done)
        done = section('E', {});
    if (!done)
        return done;
    const QByteArray signSecret =
        QByteArray::fromRawData(reinterpret_cast<const char *>(m_signSecret.data()), m_signSecret.size());
    const bool signedAll = m_stream->finish(signSecret);
    const QByteArray check = PackHeader::check(m_header.bytes, m_file.pos());
    if (!signedAll || !m_file.seek(m_header.bytes.size()) || m_file.write(check) != check.size() || !m_file.commit())
        return given(PackTrouble::notWritten(m_file)); // commit() has it on the disk before it has the name
    return {};
}

} // namespace Lodebook
