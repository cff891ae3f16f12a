// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpack.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>

namespace Lodebook {

namespace {

bool isSame(const PackPart &one, const PackPart &other)
{
    return one.sha256 == other.sha256 && one.size == other.size && one.offset == other.offset
        && one.length == other.length;
}

} // namespace

bool operator==(const PackContent &one, const PackContent &other)
{
    return one.lines == other.lines
        && std::equal(one.attachments.cbegin(), one.attachments.cend(), other.attachments.cbegin(),
                      other.attachments.cend(),
                      [](const auto &a, const auto &b) { return isSame(a.first, b.first) && a.second == b.second; });
}

PackSlip testSlip()
{
    PackSlip slip;
    slip.pack = recordIdFromText(QStringLiteral("019ca8a0-3e80-7000-9000-000000000001"));
    slip.made = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    return slip;
}

Result<> writePack(const QString &path, const PackContent &content, const TestDevice &sender,
                   const QList<KnownKey> &recipients, const PackSlip &slip)
{
    const Result<std::unique_ptr<PackWriter>> writer = PackWriter::begin(path, slip, sender, recipients);
    if (!writer)
        return writer.error();
    for (const QByteArray &line : content.lines) {
        if (const Result<> done = (*writer)->line(line); !done)
            return done;
    }
    for (const auto &[part, bytes] : content.attachments) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        if (const Result<> done = (*writer)->attachment(part, buffer); !done)
            return done;
    }
    return (*writer)->finish();
}

Result<PackContent> readPack(const QString &path, const TestDevice &self, const QList<KnownKey> &known)
{
    const Result<std::unique_ptr<PackReader>> reader =
        PackReader::open(path, self, known, testSlip().made.addSecs(3600));
    return reader ? readPack(**reader) : Result<PackContent>(reader.error());
}

Result<PackContent> readPack(PackReader &reader)
{
    PackContent content;
    for (;;) {
        const Result<std::optional<QByteArray>> line = reader.nextLine();
        if (!line)
            return line.error();
        if (!*line)
            break;
        content.lines.append(**line);
    }
    for (;;) {
        const Result<std::optional<PackPart>> part = reader.nextAttachment();
        if (!part)
            return part.error();
        if (!*part)
            return content;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (const Result<> copied = reader.copyContent(buffer); !copied)
            return copied.error();
        content.attachments.append({**part, buffer.data()});
    }
}

void writeSections(const QString &path, const QByteArray &sections, const TestDevice &sender,
                   const QList<KnownKey> &recipients)
{
    const PackKey key = PackKey::fresh();
    PackHeader header;
    header.salt = QByteArray(16, 's');
    header.keyDigest = key.digest();
    for (const KnownKey &recipient : recipients)
        header.recipients.append(
            {PackHeader::keyId(header.salt, recipient.sealKey), key.sealedFor(recipient.sealKey).value()});
    header.bytes = header.encoded();
    QBuffer stream;
    stream.open(QIODevice::WriteOnly);
    PackStreamWriter writer(stream, key, header.bytes);
    if (!writer.begin() || !writer.write(sections.constData(), sections.size())
        || !writer.finish(sender.secret.signSecret))
        qFatal("%s cannot be sealed", qPrintable(path));
    const qint64 size = header.bytes.size() + PackHeader::checkSize + stream.size();
    writeFile(path, QByteArray(header.bytes).append(PackHeader::check(header.bytes, size)).append(stream.data()));
}

QByteArray packSection(char kind, const QByteArray &content)
{
    QByteArray section(5, kind);
    qToBigEndian(quint32(content.size()), section.data() + 1);
    return section.append(content);
}

QByteArray zlibbed(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4); // without the length that Qt puts before it
}

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator(seed).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes.first(size);
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path); // not emptied first: many file systems then wait for the disk, and tests do this often
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size() || !file.resize(bytes.size()))
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace Lodebook
