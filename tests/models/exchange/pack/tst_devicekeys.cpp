// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/devicekeys.h"

#include "models/entities/common/device.h"
#include "models/entities/common/officer.h"
#include "models/storage/backup.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/testcasebook.h"

#include <sodium.h>

using namespace Lodebook;

class DeviceKeysTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void makesItsKeysOnce();
    void makesKeysThatBelongTogether();
    void makesNewKeysOnARestoredBackup();
    void trustsADeviceAndShowsItAsARecord();
    void comparesTheFingerprint();
    void refusesItsOwnKeys();
    void refusesOtherKeysOfATrustedDevice();
    void refusesANameThatAnotherDeviceHas();
    void withdrawsADeviceAndTakesItAgain();
    void leavesTrustToOfficersWhoMayWrite();
    void isNothingToUndo();

private:
    Result<DeviceIdentity> identityOf(TestCasebook &other) const;
};

Result<DeviceIdentity> DeviceKeysTest::identityOf(TestCasebook &other) const
{
    const Result<DeviceKeys::Own> own = DeviceKeys(*other).own();
    return own ? Result<DeviceIdentity>(own->identity) : Result<DeviceIdentity>(own.error());
}

void DeviceKeysTest::makesItsKeysOnce()
{
    const Result<DeviceKeys::Own> made = DeviceKeys(casebook()).own();
    QVERIFY_RESULT(made);
    QCOMPARE(made->identity.device, store().author().device);
    QCOMPARE(made->identity.code, store().author().deviceCode);
    QCOMPARE(made->identity.made, clock().now());
    QVERIFY(!made->identity.name.isEmpty());
    reopen();
    const Result<DeviceKeys::Own> again = DeviceKeys(casebook()).own();
    QVERIFY_RESULT(again);
    QCOMPARE(again->identity.signKey, made->identity.signKey);
    QCOMPARE(again->identity.sealKey, made->identity.sealKey);
    QCOMPARE(again->identity.made, made->identity.made);
    QCOMPARE(again->identity.fingerprint(), made->identity.fingerprint());
    const Result<Record> record = store().reader().find(device(), store().author().device);
    QVERIFY_RESULT(record);
    QVERIFY(record->text(device().publicKey).startsWith(QString::fromLatin1(made->identity.signKey.toBase64())));
}

void DeviceKeysTest::makesKeysThatBelongTogether()
{
    const Result<DeviceKeys::Own> own = DeviceKeys(casebook()).own();
    QVERIFY_RESULT(own);
    const Result<DeviceIdentity> read = KeyFile::readBytes(KeyFile::written(own->identity, own->secret.signSecret), {});
    QVERIFY_RESULT(read);
    const QByteArray words = "words for Bukavu";
    QByteArray sealed(words.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    QByteArray opened(words.size(), Qt::Uninitialized);
    const auto raw = [](QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); };
    const auto readOnly = [](const QByteArray &bytes) {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    };
    QCOMPARE(crypto_box_seal(raw(sealed), readOnly(words), quint64(words.size()), readOnly(read->sealKey)), 0);
    QCOMPARE(crypto_box_seal_open(raw(opened), readOnly(sealed), quint64(sealed.size()),
                                  readOnly(own->identity.sealKey), readOnly(own->secret.sealSecret)),
             0);
    QCOMPARE(opened, words);
}

void DeviceKeysTest::makesNewKeysOnARestoredBackup()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    const Result<DeviceKeys::Own> before = DeviceKeys(casebook()).own();
    QVERIFY_RESULT(before);
    const QString path = folder() + QStringLiteral("/copy.lodebook");
    QVERIFY_RESULT(writeBackup(casebook().database(), casebook().catalog(), path));
    const QString restored = folder() + QStringLiteral("/restored.lodebook");
    const Result<CasebookLocation> place = CasebookLocation::fromText(restored);
    QVERIFY_RESULT(place);
    QVERIFY_RESULT(restoreBackup(path, restored, casebook().catalog()));
    const Result<std::unique_ptr<Casebook>> opened = Casebook::open(*place, {});
    QVERIFY_RESULT(opened);
    const Result<DeviceKeys::Own> after = DeviceKeys(**opened).own();
    QVERIFY_RESULT(after);
    QVERIFY(after->identity.device != before->identity.device);
    QVERIFY(after->identity.signKey != before->identity.signKey);
}

void DeviceKeysTest::trustsADeviceAndShowsItAsARecord()
{
    TestCasebook other;
    const Result<DeviceIdentity> identity = identityOf(other);
    QVERIFY_RESULT(identity);
    DeviceKeys keys(casebook());
    const Result<KnownKey> trusted = keys.trust(*identity, QStringLiteral(" Bukavu "));
    QVERIFY_RESULT(trusted);
    QVERIFY(trusted->isTrusted());
    QVERIFY(!trusted->confirmed);
    QCOMPARE(trusted->name, QStringLiteral("Bukavu"));
    QCOMPARE(trusted->acceptedBy, store().author().officer);
    const Result<Record> record = store().reader().find(device(), identity->device);
    QVERIFY_RESULT(record);
    QCOMPARE(record->text(device().name), QStringLiteral("Bukavu"));
    QCOMPARE(record->text(device().code), identity->code);
    QCOMPARE(DeviceKeys::identityOf(keys.known()->first()).fingerprint(), identity->fingerprint());
    // Once more changes nothing.
    QVERIFY_RESULT(keys.trust(*identity, QStringLiteral("Bukavu")));
    QCOMPARE(keys.known()->size(), 1);
}

void DeviceKeysTest::comparesTheFingerprint()
{
    TestCasebook other;
    const Result<DeviceIdentity> identity = identityOf(other);
    QVERIFY_RESULT(identity);
    DeviceKeys keys(casebook());
    QString wrong = identity->fingerprint();
    wrong[0] = wrong.at(0) == u'1' ? u'2' : u'1';
    const Result<KnownKey> refused = keys.trust(*identity, {}, wrong);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(identity->fingerprint()), qPrintable(refused.error().message));
    QVERIFY(keys.known()->isEmpty());
    const Result<KnownKey> half = keys.trust(*identity, {}, identity->fingerprint().left(17));
    QVERIFY(!half);
    const Result<KnownKey> trusted = keys.trust(*identity, {}, identity->fingerprint().replace(u' ', u'-'));
    QVERIFY_RESULT(trusted);
    QVERIFY(trusted->confirmed);
    // What was compared once stays compared.
    const Result<KnownKey> again = keys.trust(*identity);
    QVERIFY_RESULT(again);
    QVERIFY(again->confirmed);
}

void DeviceKeysTest::refusesItsOwnKeys()
{
    DeviceKeys keys(casebook());
    const Result<DeviceKeys::Own> own = keys.own();
    QVERIFY_RESULT(own);
    QVERIFY(!keys.trust(own->identity));
    QVERIFY(keys.known()->isEmpty());
}

void DeviceKeysTest::refusesOtherKeysOfATrustedDevice()
{
    TestCasebook other;
    Result<DeviceIdentity> identity = identityOf(other);
    QVERIFY_RESULT(identity);
    DeviceKeys keys(casebook());
    QVERIFY_RESULT(keys.trust(*identity));
    DeviceIdentity forged = *identity;
    forged.signKey = QByteArray(32, 'x');
    const Result<KnownKey> refused = keys.trust(forged, QStringLiteral("The same, honestly"));
    QVERIFY(!refused);
    QCOMPARE(keys.known()->first().signKey, identity->signKey);
    // Set up anew, and said so by its officer.
    QVERIFY_RESULT(keys.distrust(identity->name));
    const Result<KnownKey> accepted = keys.trust(forged);
    QVERIFY_RESULT(accepted);
    QVERIFY(!accepted->confirmed);
}

void DeviceKeysTest::refusesANameThatAnotherDeviceHas()
{
    TestCasebook first;
    TestCasebook second;
    const Result<DeviceIdentity> one = identityOf(first);
    const Result<DeviceIdentity> two = identityOf(second);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(two);
    DeviceKeys keys(casebook());
    QVERIFY_RESULT(keys.trust(*one, QStringLiteral("Bukavu")));
    QVERIFY(!keys.trust(*two, QStringLiteral("bukavu")));
    QVERIFY_RESULT(keys.trust(*two, QStringLiteral("Goma")));
    QCOMPARE(keys.known()->size(), 2);
}

void DeviceKeysTest::withdrawsADeviceAndTakesItAgain()
{
    TestCasebook other;
    const Result<DeviceIdentity> identity = identityOf(other);
    QVERIFY_RESULT(identity);
    DeviceKeys keys(casebook());
    QVERIFY_RESULT(keys.trust(*identity, QStringLiteral("Bukavu"), identity->fingerprint()));
    const Result<KnownKey> withdrawn = keys.distrust(QStringLiteral("BUKAVU"));
    QVERIFY_RESULT(withdrawn);
    QVERIFY(!withdrawn->isTrusted());
    QVERIFY(!keys.known()->first().isTrusted());
    QVERIFY(store().reader().find(device(), identity->device)->text(device().publicKey).isEmpty());
    QVERIFY(!keys.distrust(QStringLiteral("Bukavu")));
    QVERIFY_RESULT(store().remove(device(), identity->device));
    const Result<KnownKey> again = keys.trust(*identity, QStringLiteral("Bukavu"));
    QVERIFY_RESULT(again);
    QVERIFY(again->isTrusted() && again->confirmed);
    QVERIFY(!store().reader().find(device(), identity->device)->isDeleted());
}

void DeviceKeysTest::leavesTrustToOfficersWhoMayWrite()
{
    TestCasebook other;
    const Result<DeviceIdentity> identity = identityOf(other);
    QVERIFY_RESULT(identity);
    Record reader(officer());
    reader.set(officer().name, QStringLiteral("Auditor"));
    reader.set(officer().part, QStringLiteral("reader"));
    QVERIFY_RESULT(store().saveChecked(reader));
    const Result<std::unique_ptr<Casebook>> asReader =
        Casebook::open(location(), {.officer = QStringLiteral("Auditor")});
    QVERIFY_RESULT(asReader);
    const Result<KnownKey> refused = DeviceKeys(**asReader).trust(*identity);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QVERIFY(DeviceKeys(casebook()).known()->isEmpty());
}

void DeviceKeysTest::isNothingToUndo()
{
    TestCasebook other;
    const Result<DeviceIdentity> identity = identityOf(other);
    QVERIFY_RESULT(identity);
    QVERIFY_RESULT(DeviceKeys(casebook()).trust(*identity));
    const Result<std::optional<LogBatch>> next = casebook().undoStack().nextUndo();
    QVERIFY_RESULT(next);
    QVERIFY(!next->has_value());
}

QTEST_GUILESS_MAIN(DeviceKeysTest)
#include "tst_devicekeys.moc"
