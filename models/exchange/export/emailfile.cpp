// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/emailfile.h"

#include "models/core/formattedtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype mostInWord = 39;  ///< Bytes; in base64, with its frame and the name of the header, a line stays below 76.
constexpr qsizetype longestPlain = 60;
constexpr qsizetype longestLine = 76; ///< Of quoted-printable, RFC 2045.

bool isPlain(const QString &text)
{
    return text.size() <= longestPlain && !text.contains(QLatin1String("=?"))
        && std::ranges::all_of(text, [](QChar letter) { return letter.unicode() >= 0x20 && letter.unicode() < 0x7F; });
}

/// Words of a header in any script: no letter is torn apart, each word stands on a line of its own.
QByteArray encodedWords(const QString &text)
{
    QList<QByteArray> words{QByteArray()};
    for (const uint letter : text.toUcs4()) {
        const char32_t one = letter;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (words.last().size() + bytes.size() > mostInWord)
            words.append(QByteArray());
        words.last() += bytes;
    }
    QByteArray header;
    for (const QByteArray &word : std::as_const(words))
        header += (header.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + word.toBase64() + "?=";
    return header;
}

QByteArray headerText(const QString &text)
{
    const QString line = text.simplified(); // a line break would begin another header
    return isPlain(line) ? line.toLatin1() : encodedWords(line);
}

QByteArray addressText(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return address.first(at + 1).toUtf8() + QUrl::toAce(address.sliced(at + 1));
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QString line = name.simplified();
    if (line.isEmpty())
        return addressText(address);
    QString quoted = line;
    quoted.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return (isPlain(line) ? QByteArray('"' + quoted.toLatin1() + '"') : encodedWords(line)) + "\r\n <" + addressText(address) + '>';
}

QByteArray quotedLine(const QByteArray &line)
{
    QByteArray quoted;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto byte = uchar(line.at(i));
        const bool isLast = i + 1 == line.size();
        const bool isPlainByte = (byte > 0x20 && byte < 0x7F && byte != '=') || ((byte == ' ' || byte == '\t') && !isLast);
        const QByteArray token = isPlainByte ? QByteArray(1, char(byte)) : '=' + QByteArray(1, char(byte)).toHex().toUpper();
        if (length + token.size() > longestLine - 1) {
            quoted += "=\r\n";
            length = 0;
        }
        quoted += token;
        length += token.size();
    }
    return quoted;
}

/// As it is read without formatting: links behind their words.
QString plainBody(const QString &body)
{
    FormattedText words = formattedText(body);
    for (auto span = words.spans.crbegin(); span != words.spans.crend(); ++span) {
        if (!span->link.isEmpty() && words.text.mid(span->from, span->length) != span->link)
            words.text.insert(span->from + span->length, QStringLiteral(" <%1>").arg(span->link));
    }
    return words.text;
}

} // namespace

QByteArray emailFile(const Letter &letter, const EmailSender &from, const QDateTime &at)
{
    QByteArray mail;
    const auto header = [&mail](const char *name, const QByteArray &value) { mail += QByteArray(name) + ": " + value + "\r\n"; };
    if (from.address.contains(u'@'))
        header("From", mailbox(from.name, from.address));
    header("To", mailbox(letter.to.name, letter.to.email));
    header("Subject", headerText(letter.subject));
    header("Date", QLocale::c().toString(at.toUTC(), QStringLiteral("ddd, d MMM yyyy HH:mm:ss")).toLatin1() + " +0000");
    header("MIME-Version", "1.0");
    header("Content-Type", "text/plain; charset=utf-8");
    header("Content-Transfer-Encoding", "quoted-printable");
    header("Content-Language", letter.language.toLatin1());
    header("X-Unsent", "1");
    mail += "\r\n";
    for (const QString &line : plainBody(letter.body).split(u'\n'))
        mail += quotedLine(line.toUtf8()) + "\r\n";
    return mail;
}

Result<> writeEmail(const Letter &letter, const EmailSender &from, const QDateTime &at, const QString &path)
{
    const QByteArray content = emailFile(letter, from, at);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{Error::Kind::File, QCoreApplication::translate("Programme", "“%1” could not be written: %2").arg(path, file.errorString()), {}};
    return {};
}

} // namespace Lodebook
