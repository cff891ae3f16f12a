// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/deflation.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/exchange/pack/packstream.h"

#include <QSaveFile>

#include <memory>

namespace Lodebook {

/// Makes a pack as packheader.h describes it: first the lines, the manifest before all others, then the attachments. It
/// stands under its name when it is finished and on the disk, and not before; one that is let go, or cannot be written
/// to its end, leaves nothing. Memory does not grow with what is put in.
class PackWriter
{
    Q_DISABLE_COPY_MOVE(PackWriter)

public:
    /// The slip's sender is put in. Refused: nobody to send it to, too many, keys that were withdrawn or are no keys.
    [[nodiscard]] static Result<std::unique_ptr<PackWriter>>
    begin(const QString &path, PackSlip slip, const DeviceKeys::Own &sender, const QList<KnownKey> &recipients);
    ~PackWriter();

    /// One JSON object without a line break, up to PackHeader::longestLine bytes.
    [[nodiscard]] Result<> line(const QByteArray &json);
    /// So many bytes of the device as the part is long, from where it stands. Whether they fit their hash is not looked
    /// at: parts cannot show it.
    [[nodiscard]] Result<> attachment(const PackPart &part, QIODevice &content);
    [[nodiscard]] Result<> finish();

private:
    PackWriter(const QString &path, const QByteArray &signSecret);

    Result<> open(const PackSlip &slip, const QList<KnownKey> &recipients);
    Result<> section(char kind, QByteArrayView content);
    Result<> lineText(QByteArrayView text, bool last = false);
    Result<> endLines();
    Result<> content(const PackPart &part, QIODevice &content, Deflater *packed);
    Result<> sectionsOf(Deflater &deflater, char kind, bool last);
    Error given(Error why);

    QSaveFile m_file;
    SecretBytes m_signSecret;
    PackHeader m_header;
    std::unique_ptr<PackStreamWriter> m_stream;
    std::unique_ptr<Deflater> m_lines;
    SecretBytes m_buffer;  ///< What goes into the next section.
    SecretBytes m_content; ///< What was read of an attachment.
    qint64 m_line = 0;
    bool m_linesEnded = false;
};

} // namespace Lodebook
