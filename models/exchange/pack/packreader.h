// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/deflation.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/exchange/pack/packstream.h"

#include <memory>

namespace Lodebook {

/// Reads a pack that is for this device. Nothing of it is handed out before all of it was opened once and found to be
/// signed by a device that is trusted here; what is handed out then is that, even when the file is changed meanwhile.
/// Memory does not grow with the pack, however far it unfolds.
class PackReader
{
    Q_DISABLE_COPY_MOVE(PackReader)

public:
    /// Refused, in this order and with what to do: no pack, damaged at its beginning, not whole, too new (as
    /// PackHeader::read); not for this device (Error::Kind::Forbidden); a sender that is not known or was withdrawn;
    /// damaged; forged; expired at \a now. Takes what the device itself has made.
    [[nodiscard]] static Result<std::unique_ptr<PackReader>> open(const QString &path, const DeviceKeys::Own &self,
                                                                  const QList<KnownKey> &known, const QDateTime &now);
    ~PackReader();

    const PackHeader &header() const { return m_header; }
    const PackSlip &slip() const { return m_slip; }
    QString sender() const { return m_sender; } ///< By the name it has here.

    /// In the order in which they were written, the manifest first; none after the last. A line was not looked into: it
    /// may be any bytes but a line feed.
    [[nodiscard]] Result<std::optional<QByteArray>> nextLine();
    /// Passes over lines and content that were not asked for.
    [[nodiscard]] Result<std::optional<PackPart>> nextAttachment();
    /// Writes what came of the attachment to where it is kept; as much as the part is long, or an error.
    [[nodiscard]] Result<> copyContent(QIODevice &to);
    /// The same piece by piece: bytes put into \a to; 0 when the part is at its end.
    [[nodiscard]] Result<qint64> readContent(char *to, qint64 room);

private:
    PackReader(std::unique_ptr<QFile> file, const PackHeader &header, const PackKey &key);

    Result<> verify(const DeviceKeys::Own &self, const QList<KnownKey> &known, const QDateTime &now);
    Result<> readSlip();
    Result<QByteArray> signKeyOf(const RecordId &sender, const DeviceKeys::Own &self, const QList<KnownKey> &known);
    Result<> lookAhead();
    QByteArrayView section();
    Result<bool> moreText();
    Result<> passLines();
    Result<> passContent();
    Result<qint64> storedContent(char *to, qint64 room);
    Result<qint64> packedContent(char *to, qint64 room);
    Result<> nextPiece();
    Result<> endContent();
    Error notAsLongAsSaid() const;
    Error malformed(const QString &what) const;

    std::unique_ptr<QFile> m_file;
    PackHeader m_header;
    PackStreamReader m_stream;
    PackSlip m_slip;
    QString m_sender;

    char m_kind = 0; ///< Of the section that comes next; 0 when that has not been looked at.
    SecretBytes m_section;
    qsizetype m_sectionSize = 0;

    std::unique_ptr<Inflater> m_lines;
    QByteArray m_text; ///< What was unfolded of the lines and not yet handed out, from m_textStart on.
    qsizetype m_textStart = 0;
    qint64 m_line = 0;
    bool m_linesEnded = false;

    PackPart m_part;
    qint64 m_left = 0; ///< Of the part.
    qsizetype m_pieceUsed = 0;
    std::unique_ptr<Inflater> m_packed;
};

} // namespace Lodebook
