// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

namespace Lodebook {

/// A text file as pieces of valid UTF-8, whatever it is encoded in. Nothing is replaced or guessed: the first byte that
/// is not text of the file's encoding is an error that names the byte; all text before it is delivered first.
class TextSource
{
public:
    TextSource(const QString &path, TableOptions::Encoding encoding);

    /// Opens the file, or goes back to its beginning.
    [[nodiscard]] Result<> start();
    /// The next piece into @p utf8; false at the end. A piece never ends within a character.
    [[nodiscard]] Result<bool> read(QByteArray &utf8);

    QString name() const;
    qint64 position() const { return m_file.pos(); }
    qint64 size() const { return m_file.size(); }
    bool isWindows1252() const { return m_encoding == Encoding::Windows1252; }

private:
    enum class Encoding { Utf8, Utf16Little, Utf16Big, Windows1252 };

    Encoding recognised(const QByteArray &beginning, qint64 *markSize) const;
    Result<bool> readUtf8(QByteArray &utf8, const QByteArray &bytes);
    Result<bool> readUtf16(QByteArray &utf8, const QByteArray &bytes);
    Error notText(qint64 byte) const;

    QFile m_file;
    TableOptions::Encoding m_wanted;
    Encoding m_encoding = Encoding::Utf8;
    QByteArray m_rest;        // the beginning of a character whose end is in the next piece
    qint64 m_badByte = -1;    // where text ends for good
    unsigned char m_badValue = 0;
    QStringDecoder m_utf16;
    QStringEncoder m_toUtf8;
};

} // namespace Lodebook
