// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packreader.h"

#include "models/exchange/pack/packtrouble.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

constexpr qsizetype pieceSize = 64 * 1024;

} // namespace

PackReader::PackReader(std::unique_ptr<QFile> file, const PackHeader &header, const PackKey &key)
    : m_file(std::move(file))
    , m_header(header)
    , m_stream(*m_file, key, m_header)
    , m_section(PackHeader::longestSection)
{
}

PackReader::~PackReader()
{
    sodium_memzero(m_text.data(), size_t(m_text.size()));
}

Result<std::unique_ptr<PackReader>> PackReader::open(const QString &path, const DeviceKeys::Own &self,
                                                     const QList<KnownKey> &known, const QDateTime &now)
{
    auto file = std::make_unique<QFile>(path);
    const Result<PackHeader> header = PackHeader::read(*file);
    if (!header)
        return header.error();
    if (!header->isFor(self.identity.sealKey))
        return PackTrouble::notForUs(path, header->namesOf(known), self.identity.name);
    const std::optional<PackKey> key = PackKey::opened(*header, self.identity.sealKey, self.secret.sealSecret);
    if (!key)
        return PackTrouble::damaged(path, 0);
    std::unique_ptr<PackReader> reader(new PackReader(std::move(file), *header, *key));
    const Result<> verified = reader->verify(self, known, now);
    return verified ? Result<std::unique_ptr<PackReader>>(std::move(reader))
                    : Result<std::unique_ptr<PackReader>>(verified.error());
}

Result<> PackReader::verify(const DeviceKeys::Own &self, const QList<KnownKey> &known, const QDateTime &now)
{
    const QString path = m_file->fileName();
    Result<> done = m_stream.rewind();
    if (done)
        done = readSlip();
    if (!done)
        return done;
    const Result<QByteArray> signKey = signKeyOf(m_slip.sender, self, known);
    if (!signKey)
        return signKey.error();
    done = m_stream.readToEnd();
    if (!done)
        return done;
    if (!m_stream.isSignedWith(*signKey))
        return PackTrouble::forged(path, m_sender);
    if (m_slip.expires.isValid() && m_slip.expires < now)
        return PackTrouble::expired(path, m_sender, m_slip.expires);
    done = m_stream.rewind();
    return done ? readSlip() : done;
}

Result<> PackReader::readSlip()
{
    m_kind = 0;
    if (const Result<> there = lookAhead(); !there)
        return there;
    const std::optional<PackSlip> slip =
        m_kind == 'S' ? PackSlip::decoded(section().toByteArray()) : std::optional<PackSlip>();
    if (!slip)
        return malformed({});
    m_slip = *slip;
    return {};
}

Result<QByteArray> PackReader::signKeyOf(const RecordId &sender, const DeviceKeys::Own &self,
                                         const QList<KnownKey> &known)
{
    m_sender = self.identity.name;
    if (sender == self.identity.device)
        return self.identity.signKey;
    const auto found = std::ranges::find_if(known, [&sender](const KnownKey &key) { return key.device == sender; });
    if (found == known.cend())
        return PackTrouble::unknownSender(m_file->fileName(), sender);
    if (!found->isTrusted())
        return PackTrouble::withdrawnSender(m_file->fileName(), *found);
    m_sender = found->name;
    return found->signKey;
}

/// Sees to it that the next section is here.
Result<> PackReader::lookAhead()
{
    while (m_kind == 0) {
        std::array<char, 5> head{};
        const Result<bool> there = m_stream.read(head.data(), qsizetype(head.size()));
        if (!there)
            return there.error();
        const qsizetype size = qFromBigEndian<quint32>(head.data() + 1);
        if (!*there || size > PackHeader::longestSection || head[0] == 0)
            return malformed(Words::tr("its sections are in disorder"));
        const Result<bool> whole = m_stream.read(reinterpret_cast<char *>(m_section.data()), size);
        if (!whole)
            return whole.error();
        if (!*whole)
            return malformed(Words::tr("its sections are in disorder"));
        m_sectionSize = size;
        if (head[0] < 'a' || head[0] > 'z') // those are for newer programs alone
            m_kind = head[0];
    }
    return {};
}

/// Takes the next section; it stays until the one after it is looked at.
QByteArrayView PackReader::section()
{
    m_kind = 0;
    return {m_section.data(), m_sectionSize};
}

Result<std::optional<QByteArray>> PackReader::nextLine()
{
    qsizetype searched = m_textStart;
    while (!m_linesEnded) {
        const qsizetype end = m_text.indexOf('\n', searched);
        const qsizetype length = (end < 0 ? m_text.size() : end) - m_textStart;
        if (length > PackHeader::longestLine)
            return malformed(Words::tr("line %1 is too long").arg(QString::number(m_line + 1)));
        if (end == m_textStart)
            return malformed(Words::tr("line %1 is empty").arg(QString::number(m_line + 1)));
        if (end >= 0) {
            ++m_line;
            const QByteArray line = m_text.mid(m_textStart, length);
            m_textStart = end + 1;
            return std::optional(line);
        }
        searched = length; // of what is now moved to the front
        m_text.remove(0, m_textStart);
        m_textStart = 0;
        const Result<bool> more = moreText();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    if (!m_text.isEmpty())
        return malformed(Words::tr("its last line has no end"));
    return std::optional<QByteArray>();
}

/// Unfolds some more of the lines; false when there is no more.
Result<bool> PackReader::moreText()
{
    for (;;) {
        if (m_lines) {
            const qsizetype before = m_text.size();
            m_text.resize(before + pieceSize);
            const qsizetype got = m_lines->take(m_text.data() + before, pieceSize);
            m_text.resize(before + std::max<qsizetype>(got, 0));
            if (got < 0)
                return malformed(Words::tr("its lines cannot be unpacked after line %1").arg(QString::number(m_line)));
            if (got > 0)
                return true;
        }
        if (const Result<> there = lookAhead(); !there)
            return there.error();
        if (m_kind != 'L') {
            if (m_lines && !m_lines->isAtEnd())
                return malformed(
                    Words::tr("its lines end before their time, after line %1").arg(QString::number(m_line)));
            return false;
        }
        if (!m_lines)
            m_lines = std::make_unique<Inflater>();
        m_lines->give(section());
    }
}

Result<> PackReader::passLines()
{
    m_linesEnded = true;
    for (;;) {
        m_text.clear();
        m_textStart = 0;
        const Result<bool> more = moreText();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

Result<std::optional<PackPart>> PackReader::nextAttachment()
{
    Result<> passed = passContent();
    if (passed)
        passed = passLines();
    if (passed)
        passed = lookAhead();
    if (!passed)
        return passed.error();
    if (m_kind == 'E') {
        const Result<bool> ended = m_stream.atEnd();
        if (!ended)
            return ended.error();
        if (!*ended || m_sectionSize > 0)
            return malformed(Words::tr("its sections are in disorder"));
        return std::optional<PackPart>();
    }
    if (m_kind != 'A')
        return malformed(Words::tr("its sections are in disorder"));
    const auto part = PackPart::decoded(section().toByteArray());
    if (!part)
        return malformed(Words::tr("an attachment is not described"));
    m_part = part->first;
    m_left = m_part.length;
    m_packed = part->second ? std::make_unique<Inflater>() : nullptr;
    m_pieceUsed = m_sectionSize;
    return std::optional(m_part);
}

Result<> PackReader::passContent()
{
    SecretBytes passed(pieceSize);
    for (;;) {
        const Result<qint64> got = readContent(reinterpret_cast<char *>(passed.data()), passed.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return {};
    }
}

Result<> PackReader::copyContent(QIODevice &to)
{
    SecretBytes piece(pieceSize);
    for (;;) {
        char *bytes = reinterpret_cast<char *>(piece.data());
        const Result<qint64> got = readContent(bytes, piece.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return {};
        if (to.write(bytes, *got) != *got)
            return Error{Error::Kind::File,
                         Words::tr("The attachment %1 could not be written: %2").arg(m_part.sha256, to.errorString()),
                         {}};
    }
}

Result<qint64> PackReader::readContent(char *to, qint64 room)
{
    if (m_left == 0 || room <= 0)
        return 0;
    const Result<qint64> got = m_packed ? packedContent(to, room) : storedContent(to, room);
    if (!got)
        return got;
    m_left -= *got;
    if (m_left > 0)
        return got;
    const Result<> ended = endContent();
    return ended ? got : Result<qint64>(ended.error());
}

Result<qint64> PackReader::storedContent(char *to, qint64 room)
{
    while (m_pieceUsed == m_sectionSize) {
        if (const Result<> piece = nextPiece(); !piece)
            return piece.error();
    }
    const qsizetype size = std::min({qsizetype(room), m_sectionSize - m_pieceUsed, qsizetype(m_left)});
    std::memcpy(to, m_section.data() + m_pieceUsed, size_t(size));
    m_pieceUsed += size;
    return size;
}

Result<qint64> PackReader::packedContent(char *to, qint64 room)
{
    for (;;) {
        const qsizetype got = m_packed->take(to, qsizetype(std::min({room, m_left, qint64(pieceSize)})));
        if (got > 0)
            return got;
        if (got < 0 || m_packed->isAtEnd())
            return notAsLongAsSaid();
        if (const Result<> piece = nextPiece(); !piece)
            return piece.error();
        m_packed->give(QByteArrayView(m_section.data(), m_sectionSize));
    }
}

Result<> PackReader::nextPiece()
{
    if (const Result<> there = lookAhead(); !there)
        return there;
    if (m_kind != 'D')
        return notAsLongAsSaid();
    section();
    m_pieceUsed = 0;
    return {};
}

/// Once as much came as was announced, nothing more may.
Result<> PackReader::endContent()
{
    if (!m_packed)
        return m_pieceUsed == m_sectionSize ? Result<>() : Result<>(notAsLongAsSaid());
    while (!m_packed->isAtEnd()) { // the end of its zlib stream has bytes of its own
        char more = 0;
        if (m_packed->take(&more, 1) != 0)
            return notAsLongAsSaid();
        if (m_packed->isAtEnd())
            break;
        if (const Result<> piece = nextPiece(); !piece)
            return piece;
        m_packed->give(QByteArrayView(m_section.data(), m_sectionSize));
    }
    return {};
}

Error PackReader::notAsLongAsSaid() const
{
    return malformed(Words::tr("attachment %1 is damaged, or not as long as it says").arg(m_part.sha256));
}

Error PackReader::malformed(const QString &what) const
{
    // Before its sender is known, nobody has vouched for it.
    return m_sender.isEmpty() ? PackTrouble::damaged(m_file->fileName(), m_header.bytes.size())
                              : PackTrouble::malformed(m_file->fileName(), m_sender, what);
}

} // namespace Lodebook
