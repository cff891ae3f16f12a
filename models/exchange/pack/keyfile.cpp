// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/keyfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringBuilder>

#include <sodium.h>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

constexpr qint64 longestFile = 16 * 1024;
constexpr qsizetype longestWord = 500;
constexpr int version = 1;

QByteArray joined(const QList<QByteArray> &parts)
{
    QByteArray bytes;
    for (const QByteArray &part : parts) {
        bytes.append(QByteArray::number(part.size()));
        bytes.append(':');
        bytes.append(part);
    }
    return bytes;
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QByteArray signedBytes(const DeviceIdentity &identity)
{
    return joined({"lodebook key 1", toText(identity.device).toUtf8(), identity.code.toUtf8(), identity.name.toUtf8(),
                   identity.officer.toUtf8(), momentText(identity.made).toUtf8(), identity.signKey, identity.sealKey});
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Error refused(const QString &path, const QString &why)
{
    return Error{
        Error::Kind::File, Words::tr("%1 is not a key that can be used: %2. Nothing was changed.").arg(path, why), {}};
}

} // namespace

QString DeviceIdentity::fingerprint() const
{
    const QByteArray digest = QCryptographicHash::hash(
        joined({"lodebook fingerprint 1", device.toRfc4122(), signKey, sealKey}), QCryptographicHash::Blake2b_256);
    QStringList groups;
    for (qsizetype start = 0; start < 30; start += 5) {
        quint64 number = 0;
        for (qsizetype i = start; i < start + 5; ++i)
            number = number << 8 | quint8(digest.at(i));
        groups.append(QStringLiteral("%1").arg(number % 100'000, 5, 10, QLatin1Char('0')));
    }
    return groups.join(u' ');
}

QByteArray KeyFile::written(const DeviceIdentity &identity, const QByteArray &signSecret)
{
    const QByteArray bytes = signedBytes(identity);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(bytes),
                         quint64(bytes.size()), raw(signSecret));
    const auto base64 = [](const QByteArray &key) { return QString::fromLatin1(key.toBase64()); };
    const QJsonObject object{{QStringLiteral("lodekey"), version},
                             {QStringLiteral("device"), toText(identity.device)},
                             {QStringLiteral("code"), identity.code},
                             {QStringLiteral("name"), identity.name},
                             {QStringLiteral("officer"), identity.officer},
                             {QStringLiteral("made"), momentText(identity.made)},
                             {QStringLiteral("sign"), base64(identity.signKey)},
                             {QStringLiteral("seal"), base64(identity.sealKey)},
                             {QStringLiteral("signature"), base64(signature)}};
    return QJsonDocument(object).toJson();
}

Result<> KeyFile::write(const DeviceIdentity &identity, const QByteArray &signSecret, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = written(identity, signSecret);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Kind::File,
                 Words::tr("%1 could not be written; nothing was kept of it. Choose another folder or name.").arg(path),
                 file.errorString()};
}

Result<DeviceIdentity> KeyFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("%1 cannot be read: %2").arg(path, file.errorString()), {}};
    return readBytes(file.read(longestFile + 1), path);
}

Result<DeviceIdentity> KeyFile::readBytes(const QByteArray &bytes, const QString &path)
{
    if (sodium_init() < 0)
        return refused(path, Words::tr("the library for keys cannot be used on this computer"));
    if (bytes.size() > longestFile)
        return refused(path, Words::tr("it is too long"));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int found = object.value(QLatin1String("lodekey")).toInt();
    if (found > version)
        return refused(
            path,
            Words::tr("a newer program made it (format %1; this program reads up to %2)").arg(found).arg(version));
    if (found != version)
        return refused(path, Words::tr("it is damaged, or something else"));
    DeviceIdentity identity;
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    identity.device = recordIdFromText(text("device"));
    identity.code = text("code");
    identity.name = text("name");
    identity.officer = text("officer");
    identity.made = QDateTime::fromString(text("made"), Qt::ISODate);
    identity.signKey = QByteArray::fromBase64(text("sign").toLatin1());
    identity.sealKey = QByteArray::fromBase64(text("seal").toLatin1());
    const QByteArray signature = QByteArray::fromBase64(text("signature").toLatin1());
    const bool isWhole = !identity.device.isNull() && !identity.name.isEmpty() && identity.made.isValid()
        && identity.name.size() <= longestWord && identity.officer.size() <= longestWord
        && identity.code.size() <= longestWord && identity.signKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && identity.sealKey.size() == qsizetype(crypto_box_PUBLICKEYBYTES)
        && signature.size() == qsizetype(crypto_sign_BYTES);
    if (!isWhole)
        return refused(path, Words::tr("it is damaged, or something else"));
    const QByteArray content = signedBytes(identity);
    if (crypto_sign_verify_detached(raw(signature), raw(content), quint64(content.size()), raw(identity.signKey)) != 0)
        return refused(path, Words::tr("it was altered after it was made. Ask for it again"));
    return identity;
}

} // namespace Lodebook
