// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contacts/encodedtext.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace Lodebook {

namespace {

int hexDigit(char sign)
{
    if (sign >= '0' && sign <= '9')
        return sign - '0';
    const char letter = char(sign | 0x20);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/// What Western mail calls its charsets, and what Qt calls them.
std::optional<QString> fromWindows1252(const QByteArray &bytes)
{
    static const char16_t upper[] = u"\u20AC\u0000\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u0000\u017D\u0000"
                                    u"\u0000\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u0000\u017E\u0178";
    QString text;
    for (const char one : bytes) {
        const auto byte = uchar(one);
        const char16_t letter = byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : char16_t(byte);
        if (byte >= 0x80 && letter == 0)
            return std::nullopt;
        text.append(QChar(letter));
    }
    return text;
}

} // namespace

QByteArray fromQuotedPrintable(const QByteArray &text, bool isHeader)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char sign = text.at(i);
        const int high = sign == '=' && i + 2 < text.size() ? hexDigit(text.at(i + 1)) : -1;
        const int low = high >= 0 ? hexDigit(text.at(i + 2)) : -1;
        if (low >= 0) {
            bytes += char(high * 16 + low);
            i += 2;
        } else {
            bytes += isHeader && sign == '_' ? ' ' : sign;
        }
    }
    return bytes;
}

std::optional<QString> fromCharset(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name == "iso-8859-1" || name == "windows-1252" || name == "cp1252" || name == "latin1")
        return fromWindows1252(bytes);
    const bool isUtf8 = name.isEmpty() || name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii";
    QStringDecoder decoder(isUtf8 ? "UTF-8" : name.constData(), QStringConverter::Flag::Stateless); // half a letter is an error
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::optional<QString>() : text;
}

std::optional<QString> fromEncodedWords(const QByteArray &header)
{
    static const QRegularExpression word(QStringLiteral("=\\?([^?*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?="));
    const QString line = QString::fromLatin1(header);
    QString text;
    QByteArray pending; // words may tear a letter apart
    QByteArray charset;
    qsizetype at = 0;
    const auto flush = [&] {
        const std::optional<QString> read = fromCharset(pending, charset);
        text += read.value_or(QString());
        pending.clear();
        return read.has_value();
    };
    for (auto match = word.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString between = line.mid(at, one.capturedStart() - at);
        const QByteArray named = one.captured(1).toLatin1();
        if (!(between.trimmed().isEmpty() && at > 0 && named == charset)) {
            if (!flush())
                return std::nullopt;
            if (!between.trimmed().isEmpty() || at == 0) {
                const std::optional<QString> plain = fromCharset(between.toLatin1(), {});
                if (!plain)
                    return std::nullopt;
                text += *plain;
            }
        }
        charset = named;
        const QByteArray content = one.captured(3).toLatin1();
        pending += one.captured(2).compare(QLatin1String("b"), Qt::CaseInsensitive) == 0 ? QByteArray::fromBase64(content) : fromQuotedPrintable(content, true);
        at = one.capturedEnd();
    }
    const std::optional<QString> rest = flush() ? fromCharset(line.mid(at).toLatin1(), {}) : std::nullopt;
    return rest ? std::optional<QString>(text + *rest) : std::nullopt;
}

} // namespace Lodebook
