// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/textsource.h"

#include "models/exchange/files/utf8.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace Lodebook {
namespace {

constexpr qint64 PieceSize = 256 * 1024;

// Windows-1252 differs from Latin-1 in these 32 places only. The five it leaves undefined stay control characters.
constexpr std::array<char16_t, 32> Windows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9F)
            character = QChar(Windows1252[size_t(character.unicode() - 0x80)]);
    }
    return text.toUtf8();
}

} // namespace

TextSource::TextSource(const QString &path, TableOptions::Encoding encoding) : m_file(path), m_wanted(encoding) {}

QString TextSource::name() const
{
    return QFileInfo(m_file.fileName()).fileName();
}

Result<> TextSource::start()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File,
                     QCoreApplication::translate("TextSource", "“%1” could not be opened: %2").arg(name(), m_file.errorString()),
                     m_file.errorString()};
    m_file.seek(0);
    qint64 markSize = 0;
    m_encoding = recognised(m_file.peek(4), &markSize);
    m_file.seek(markSize);
    m_rest.clear();
    m_badByte = -1;
    m_utf16 = QStringDecoder(m_encoding == Encoding::Utf16Big ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                             QStringConverter::Flag::ConvertInitialBom);
    m_toUtf8 = QStringEncoder(QStringConverter::Utf8);
    return {};
}

TextSource::Encoding TextSource::recognised(const QByteArray &beginning, qint64 *markSize) const
{
    if (beginning.startsWith("\xEF\xBB\xBF")) {
        *markSize = 3;
        return Encoding::Utf8;
    }
    *markSize = 2;
    if (beginning.startsWith("\xFF\xFE"))
        return Encoding::Utf16Little;
    if (beginning.startsWith("\xFE\xFF"))
        return Encoding::Utf16Big;
    *markSize = 0;
    return m_wanted == TableOptions::Encoding::Windows1252 ? Encoding::Windows1252 : Encoding::Utf8;
}

Result<bool> TextSource::read(QByteArray &utf8)
{
    utf8.clear();
    if (m_badByte >= 0)
        return notText(m_badByte);
    const QByteArray bytes = m_file.read(PieceSize);
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
        return Error{Error::Kind::File,
                     QCoreApplication::translate("TextSource", "“%1” could not be read to its end: %2")
                         .arg(name(), m_file.errorString()),
                     m_file.errorString()};
    switch (m_encoding) {
    case Encoding::Utf8:
        return readUtf8(utf8, bytes);
    case Encoding::Utf16Little:
    case Encoding::Utf16Big:
        return readUtf16(utf8, bytes);
    case Encoding::Windows1252:
        utf8 = fromWindows1252(bytes);
        return !bytes.isEmpty();
    }
    return false;
}

Result<bool> TextSource::readUtf8(QByteArray &utf8, const QByteArray &bytes)
{
    const qint64 begin = m_file.pos() - bytes.size() - m_rest.size();
    utf8 = m_rest + bytes;
    m_rest.clear();
    const Utf8Extent extent = utf8Extent(utf8);
    if (extent.valid == utf8.size())
        return !utf8.isEmpty();
    if (extent.isCutShort && !bytes.isEmpty()) {
        m_rest = utf8.mid(extent.valid);
    } else {
        m_badByte = begin + extent.valid;
        m_badValue = static_cast<unsigned char>(utf8[extent.valid]);
        if (extent.valid == 0)
            return notText(m_badByte);
    }
    utf8.truncate(extent.valid);
    return true;
}

Result<bool> TextSource::readUtf16(QByteArray &utf8, const QByteArray &bytes)
{
    const qint64 begin = m_file.pos() - bytes.size();
    if (bytes.isEmpty())
        return m_file.size() % 2 == 0 ? Result<bool>(false) : Result<bool>(notText(m_file.size() - 1));
    const QString text = m_utf16.decode(bytes);
    utf8 = m_toUtf8.encode(text);
    if (m_utf16.hasError() || m_toUtf8.hasError())
        return notText(begin);
    return true;
}

Error TextSource::notText(qint64 byte) const
{
    if (m_encoding == Encoding::Utf8)
        return {Error::Kind::Invalid,
                QCoreApplication::translate(
                    "TextSource",
                    "byte %1 (value %2) is not UTF-8 text. Save the file again as “CSV UTF-8”, or, if it comes from an "
                    "older Western European spreadsheet, choose the encoding Windows-1252 and open it again.")
                    .arg(byte + 1)
                    .arg(QStringLiteral("0x%1").arg(int(m_badValue), 2, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x')),
                {}};
    return {Error::Kind::Invalid,
            QCoreApplication::translate("TextSource",
                                        "the text after byte %1 is damaged UTF-16. Save the file again as “CSV UTF-8”.")
                .arg(byte),
            {}};
}

} // namespace Lodebook
