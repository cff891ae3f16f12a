// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/devicekeys.h"

#include "models/entities/common/device.h"
#include "models/entities/common/officer.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <sodium.h>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// As it stands in the record of a device, for people to see.
QString keyText(const QByteArray &signKey, const QByteArray &sealKey)
{
    return QString::fromLatin1(signKey.toBase64()) % u'.' % QString::fromLatin1(sealKey.toBase64());
}

QString digitsOf(const QString &fingerprint)
{
    QString digits;
    for (const QChar letter : fingerprint) {
        if (letter.isDigit())
            digits.append(QString::number(letter.digitValue()));
    }
    return digits;
}

} // namespace

DeviceIdentity DeviceKeys::identityOf(const KnownKey &key)
{
    return {key.device, key.code, key.name, key.officer, key.signKey, key.sealKey, {}};
}

Result<DeviceKeys::Own> DeviceKeys::own()
{
    if (sodium_init() < 0)
        return Error{Error::Kind::Refused, Words::tr("The library for keys cannot be used on this computer; nothing was changed."), {}};
    const Author &author = m_casebook.store().author();
    const Result<Record> device = m_casebook.reader().find(Lodebook::device(), author.device);
    if (!device)
        return device.error();
    const Result<QHash<RecordId, QString>> officer =
        m_casebook.reader().titles(Lodebook::officer(), {device->get(Lodebook::device().officer, RecordId())});
    if (!officer)
        return officer.error();
    const DeviceIdentity said{author.device,
                              author.deviceCode,
                              device->text(Lodebook::device().name),
                              officer->isEmpty() ? QString() : officer->cbegin().value(),
                              {},
                              {},
                              {}};
    const Result<std::optional<DeviceSecret>> secret = Keyring(m_casebook.database()).secret(author.device);
    if (!secret)
        return secret.error();
    if (!*secret)
        return makeOwn(*device, said);
    Own own{said, **secret};
    own.identity.made = own.secret.made;
    own.identity.signKey = own.secret.signSecret.right(crypto_sign_PUBLICKEYBYTES); // libsodium keeps it there
    own.identity.sealKey.resize(crypto_box_PUBLICKEYBYTES);
    crypto_scalarmult_base(raw(own.identity.sealKey), raw(own.secret.sealSecret));
    return own;
}

Result<DeviceKeys::Own> DeviceKeys::makeOwn(const Record &device, const DeviceIdentity &said)
{
    if (m_casebook.isReadOnly())
        return Error{
            Error::Kind::Refused,
            Words::tr("This device has no keys yet, and none can be made while its casebook can only be read."),
            {}};
    Own own{said, {}};
    own.identity.signKey.resize(crypto_sign_PUBLICKEYBYTES);
    own.identity.sealKey.resize(crypto_box_PUBLICKEYBYTES);
    own.secret.signSecret.resize(crypto_sign_SECRETKEYBYTES);
    own.secret.sealSecret.resize(crypto_box_SECRETKEYBYTES);
    own.identity.made = own.secret.made = m_casebook.clock().now();
    crypto_sign_keypair(raw(own.identity.signKey), raw(own.secret.signSecret));
    crypto_box_keypair(raw(own.identity.sealKey), raw(own.secret.sealSecret));
    Batch batch(m_casebook.store(), Words::tr("Keys of this device made"), BatchKind::SetUp);
    Result<> done = batch.begin();
    if (done)
        done = Keyring(m_casebook.database()).keepSecret(device.id(), own.secret);
    Record shown = device;
    shown.set(Lodebook::device().publicKey, keyText(own.identity.signKey, own.identity.sealKey));
    if (done)
        done = m_casebook.store().saveChecked(shown);
    const Result<RecordId> kept = done ? batch.commit() : Result<RecordId>(done.error());
    return kept ? Result<Own>(own) : Result<Own>(kept.error());
}

Result<KnownKey> DeviceKeys::trust(const DeviceIdentity &identity, const QString &name, const QString &fingerprint)
{
    const auto refused = [](const QString &why) { return Error{Error::Kind::Refused, why, {}}; };
    const QString called = name.trimmed().isEmpty() ? identity.name : name.trimmed();
    if (identity.device == m_casebook.store().author().device)
        return refused(Words::tr("These are the keys of this device itself; nothing was changed."));
    if (!fingerprint.isEmpty() && digitsOf(fingerprint) != digitsOf(identity.fingerprint()))
        return refused(
            Words::tr(
                "The fingerprint of these keys is %1, not %2: the file may come from somebody else. “%3” was not accepted. "
                "Ask its officer for the fingerprint, by voice, and for the file again.")
                .arg(identity.fingerprint(), fingerprint, called));
    const Result<QList<KnownKey>> known = this->known();
    if (!known)
        return known.error();
    bool wasConfirmed = false;
    for (const KnownKey &other : *known) {
        const bool isSameKey = other.signKey == identity.signKey && other.sealKey == identity.sealKey;
        if (other.device == identity.device && other.isTrusted() && !isSameKey)
            return refused(
                Words::tr(
                    "“%1” is trusted with other keys (%2). Ask its officer why it has new ones; if it is right, withdraw the "
                    "old ones first. Nothing was changed.")
                    .arg(other.name, identityOf(other).fingerprint()));
        if (other.device != identity.device && other.isTrusted()
            && other.name.compare(called, Qt::CaseInsensitive) == 0)
            return refused(
                Words::tr("Another device is called “%1” already. Give this one another name; nothing was changed.")
                    .arg(called));
        wasConfirmed = wasConfirmed || (other.device == identity.device && isSameKey && other.confirmed);
    }
    KnownKey key;
    key.device = identity.device;
    key.name = called;
    key.code = identity.code;
    key.officer = identity.officer;
    key.signKey = identity.signKey;
    key.sealKey = identity.sealKey;
    key.confirmed = wasConfirmed || !fingerprint.isEmpty();
    key.knownSince = m_casebook.clock().now();
    key.acceptedBy = m_casebook.store().author().officer;
    const Result<> kept = keep(key, Words::tr("Keys of “%1” accepted").arg(key.name));
    return kept ? Result<KnownKey>(key) : Result<KnownKey>(kept.error());
}

Result<KnownKey> DeviceKeys::distrust(const QString &name)
{
    const Result<QList<KnownKey>> known = this->known();
    if (!known)
        return known.error();
    const auto found = std::ranges::find_if(*known, [&name](const KnownKey &key) {
        return key.isTrusted()
            && (key.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 || toText(key.device) == name);
    });
    if (found == known->cend())
        return Error{Error::Kind::Missing,
                     Words::tr("No device that is called “%1” is trusted; nothing was changed.").arg(name),
                     {}};
    KnownKey key = *found;
    key.withdrawnAt = m_casebook.clock().now();
    const Result<> kept = keep(key, Words::tr("Keys of “%1” withdrawn").arg(key.name));
    return kept ? Result<KnownKey>(key) : Result<KnownKey>(kept.error());
}

/// The device is a record as well: people see it, and numbers bear its code.
Result<> DeviceKeys::showInRecord(const KnownKey &key)
{
    const Result<Record> there = m_casebook.reader().find(device(), key.device);
    if (!there && there.error().kind != Error::Kind::Missing)
        return there.error();
    if (there && there->isDeleted()) {
        if (const Result<> back = m_casebook.store().restore(device(), key.device); !back)
            return back;
        return showInRecord(key);
    }
    Record record = there ? *there : Record(device());
    if (!there) {
        record.setId(key.device);
        record.set(device().code, key.code);
    }
    record.set(device().name, key.name);
    record.setValue(device().publicKey, key.isTrusted() ? QVariant(keyText(key.signKey, key.sealKey)) : QVariant());
    if (record.isEmpty(device().officer)) {
        const Result<QList<Record>> officers =
            m_casebook.reader().list(Query(officer(), Filter::leaf(officer().name, Compare::Equal, key.officer)));
        if (!officers)
            return officers.error();
        if (officers->size() == 1)
            record.set(device().officer, officers->first().id());
    }
    return m_casebook.store().save(record);
}

/// Not an action to be taken back by undo: that would bring back the record, not the trust.
Result<> DeviceKeys::keep(const KnownKey &key, const QString &label)
{
    Result<> done = m_casebook.store().mayWrite();
    Batch batch(m_casebook.store(), label, BatchKind::SetUp);
    if (done)
        done = batch.begin();
    if (done)
        done = Keyring(m_casebook.database()).keep(key);
    if (done)
        done = showInRecord(key);
    const Result<RecordId> kept = done ? batch.commit() : Result<RecordId>(done.error());
    return kept ? Result<>() : Result<>(kept.error());
}

} // namespace Lodebook
