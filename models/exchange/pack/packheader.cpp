// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packheader.h"

#include "models/exchange/pack/packtrouble.h"
#include "models/exchange/pack/rawbytes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr QByteArrayView magic = "LODEPACK";
constexpr qsizetype beforeHeader = 8 + 4;
constexpr qsizetype longestHeader = 64 * 1024;
constexpr qsizetype saltSize = crypto_generichash_KEYBYTES_MIN;
constexpr qsizetype sealedSize = crypto_box_SEALBYTES + crypto_secretstream_xchacha20poly1305_KEYBYTES;

QByteArray bytesOf(const QJsonObject &object, const char *name, qsizetype size)
{
    const QByteArray bytes = QByteArray::fromBase64(object.value(QLatin1String(name)).toString().toLatin1());
    return bytes.size() == size ? bytes : QByteArray();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar letter) {
               return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
           });
}

/// Whole numbers as far as JSON can hold them; -1 is none.
qint64 sizeOf(const QJsonObject &object, const char *name)
{
    const qint64 size = object.value(QLatin1String(name)).toInteger(-1);
    return size < (qint64(1) << 53) ? size : -1;
}

/// Takes what the header says; false when it is no header of this version.
bool take(PackHeader &header, const QJsonObject &object)
{
    header.salt = bytesOf(object, "salt", saltSize);
    header.keyDigest = bytesOf(object, "key", crypto_generichash_BYTES);
    const QJsonArray recipients = object.value(QLatin1String("for")).toArray();
    if (header.salt.isEmpty() || header.keyDigest.isEmpty() || recipients.isEmpty()
        || recipients.size() > PackHeader::mostRecipients)
        return false;
    for (const QJsonValue &value : recipients) {
        const QJsonObject recipient = value.toObject();
        header.recipients.append(
            {bytesOf(recipient, "id", crypto_generichash_BYTES_MIN), bytesOf(recipient, "sealed", sealedSize)});
        if (header.recipients.last().keyId.isEmpty() || header.recipients.last().sealedKey.isEmpty())
            return false;
    }
    return true;
}

} // namespace

Result<PackHeader> PackHeader::read(const QString &path)
{
    QFile file(path);
    return read(file);
}

Result<PackHeader> PackHeader::read(QFile &file)
{
    if (sodium_init() < 0)
        return PackTrouble::unusable();
    const QString path = file.fileName();
    const QFileInfo place(path);
    if (place.exists() && !place.isFile()) // a folder, or something that would keep us waiting
        return PackTrouble::notAPack(path);
    if (!file.open(QIODevice::ReadOnly))
        return PackTrouble::unreadable(file);
    const qint64 there = file.size();
    PackHeader header;
    header.bytes = file.read(beforeHeader);
    if (header.bytes.isEmpty() || !header.bytes.startsWith(magic.first(std::min(magic.size(), header.bytes.size()))))
        return PackTrouble::notAPack(path);
    if (header.bytes.size() < beforeHeader)
        return PackTrouble::cut(path, there, 0);
    const qsizetype length = qFromBigEndian<quint32>(header.bytes.constData() + magic.size());
    if (length > longestHeader)
        return PackTrouble::damaged(path, magic.size());
    const QByteArray json = file.read(length);
    const QByteArray found = file.read(checkSize);
    if (json.size() < length || found.size() < checkSize)
        return PackTrouble::cut(path, there, 0);
    header.bytes.append(json);
    header.fileSize = qint64(qFromBigEndian<quint64>(found.constData()));
    if (found != check(header.bytes, header.fileSize))
        return PackTrouble::damaged(path, 0);
    if (there != header.fileSize)
        return there < header.fileSize ? PackTrouble::cut(path, there, header.fileSize)
                                       : PackTrouble::tooLong(path, there, header.fileSize);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    header.format = object.value(QLatin1String("lodepack")).toInt();
    header.minimumReader = object.value(QLatin1String("reader")).toInt();
    if (header.minimumReader > version)
        return PackTrouble::tooNew(path, header.minimumReader);
    if (header.format < 1 || header.minimumReader < 1 || !take(header, object))
        return PackTrouble::damaged(path, beforeHeader);
    return header;
}

bool PackHeader::isFor(const QByteArray &sealKey) const
{
    const QByteArray wanted = keyId(salt, sealKey);
    return std::ranges::any_of(recipients, [&wanted](const Recipient &recipient) { return recipient.keyId == wanted; });
}

QStringList PackHeader::namesOf(const QList<KnownKey> &known) const
{
    QStringList names;
    for (const KnownKey &key : known) {
        if (isFor(key.sealKey))
            names.append(key.name);
    }
    return names;
}

QByteArray PackHeader::keyId(const QByteArray &salt, const QByteArray &sealKey)
{
    const QByteArray message = QByteArray("lodebook pack recipient 1").append(sealKey);
    QByteArray id(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(raw(id), size_t(id.size()), raw(message), quint64(message.size()), raw(salt),
                       size_t(salt.size()));
    return id;
}

QByteArray PackHeader::encoded() const
{
    QJsonArray list;
    for (const Recipient &recipient : recipients)
        list.append(QJsonObject{{QStringLiteral("id"), base64(recipient.keyId)},
                                {QStringLiteral("sealed"), base64(recipient.sealedKey)}});
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("lodepack"), format},
                                                      {QStringLiteral("reader"), minimumReader},
                                                      {QStringLiteral("salt"), base64(salt)},
                                                      {QStringLiteral("key"), base64(keyDigest)},
                                                      {QStringLiteral("for"), list}})
                                .toJson(QJsonDocument::Compact);
    QByteArray encoded(magic.size() + qsizetype(sizeof(quint32)), Qt::Uninitialized);
    std::ranges::copy(magic, encoded.begin());
    qToBigEndian(quint32(json.size()), encoded.data() + magic.size());
    return encoded.append(json);
}

QByteArray PackHeader::check(const QByteArray &bytes, qint64 fileSize)
{
    QByteArray check(checkSize, Qt::Uninitialized);
    qToBigEndian(quint64(fileSize), check.data());
    const QByteArray message = QByteArray(bytes).append(check.first(8));
    crypto_generichash(raw(check) + 8, size_t(checkSize - 8), raw(message), quint64(message.size()), nullptr, 0);
    return check;
}

QByteArray PackSlip::encoded() const
{
    QJsonObject object{{QStringLiteral("pack"), toText(pack)},
                       {QStringLiteral("sender"), toText(sender)},
                       {QStringLiteral("made"), momentText(made)}};
    if (expires.isValid())
        object.insert(QStringLiteral("expires"), momentText(expires));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PackSlip> PackSlip::decoded(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    PackSlip slip{recordIdFromText(text("pack")), recordIdFromText(text("sender")),
                  QDateTime::fromString(text("made"), Qt::ISODate),
                  QDateTime::fromString(text("expires"), Qt::ISODate)};
    const bool isSound = !slip.pack.isNull() && !slip.sender.isNull() && slip.made.isValid()
        && slip.expires.isValid() == object.contains(QLatin1String("expires"));
    return isSound ? std::optional(slip) : std::nullopt;
}

bool PackPart::isSound() const
{
    return isSha256(sha256) && offset >= 0 && length >= 0 && offset <= size && length <= size - offset;
}

QByteArray PackPart::encoded(bool packed) const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("sha256"), sha256},
                                     {QStringLiteral("size"), size},
                                     {QStringLiteral("offset"), offset},
                                     {QStringLiteral("length"), length},
                                     {QStringLiteral("packed"), packed}})
        .toJson(QJsonDocument::Compact);
}

std::optional<std::pair<PackPart, bool>> PackPart::decoded(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const PackPart part{object.value(QLatin1String("sha256")).toString(), sizeOf(object, "size"),
                        sizeOf(object, "offset"), sizeOf(object, "length")};
    const QJsonValue packed = object.value(QLatin1String("packed"));
    if (!part.isSound() || !packed.isBool())
        return std::nullopt;
    return std::pair(part, packed.toBool());
}

} // namespace Lodebook
