// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/keyfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Lodebook;

class KeyFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatItWrote();
    void readsTheFileOfTheFirstVersion();
    void refusesAFileThatIsCutAnywhere();
    void refusesAFileInWhichAnyBitIsTurned();
    void refusesWhatANewerProgramMadeAndSaysSo();
    void refusesAnotherNameUnderTheSameKeys();
    void passesOverMembersItDoesNotKnow();
    void refusesWhatIsTooLong();
    void hasAFingerprintThatAPersonCanReadAloud();
    void saysWhereItCouldNotWrite();

private:
    DeviceIdentity m_identity;
    QByteArray m_secret{crypto_sign_SECRETKEYBYTES, '\0'};
};

void KeyFileTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    // Keys that come out the same on every run, so that the file kept with the tests stays the file of this device.
    const QByteArray seed(crypto_sign_SEEDBYTES, '\x07');
    m_identity.signKey.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(m_identity.signKey.data()),
                             reinterpret_cast<unsigned char *>(m_secret.data()),
                             reinterpret_cast<const unsigned char *>(seed.constData()));
    m_identity.sealKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\x2a');
    m_identity.device = recordIdFromText(QStringLiteral("019ca8a0-3e80-7000-8000-000000000001"));
    m_identity.code = QStringLiteral("K7M2Q");
    m_identity.name = QStringLiteral("Ordinateur de Bukavu “1”");
    m_identity.officer = QStringLiteral("Ada Œuvré");
    m_identity.made = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
}

void KeyFileTest::readsWhatItWrote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.lodekey"));
    QVERIFY(KeyFile::write(m_identity, m_secret, path));
    const Result<DeviceIdentity> read = KeyFile::read(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->device, m_identity.device);
    QCOMPARE(read->code, m_identity.code);
    QCOMPARE(read->name, m_identity.name);
    QCOMPARE(read->officer, m_identity.officer);
    QCOMPARE(read->signKey, m_identity.signKey);
    QCOMPARE(read->sealKey, m_identity.sealKey);
    QCOMPARE(read->made, m_identity.made);
    QCOMPARE(read->fingerprint(), m_identity.fingerprint());
}

void KeyFileTest::readsTheFileOfTheFirstVersion()
{
    const QString source = qEnvironmentVariable("LODEBOOK_SOURCE_DIR");
    if (source.isEmpty())
        QSKIP("LODEBOOK_SOURCE_DIR does not say where the file is");
    const QString path = source + QStringLiteral("/tests/data/packs/version1.lodekey");
    if (qEnvironmentVariableIsSet("LODEBOOK_REWRITE_GOLDEN")) {
        QVERIFY(KeyFile::write(m_identity, m_secret, path));
        QSKIP("written anew: read the diff");
    }
    const Result<DeviceIdentity> read = KeyFile::read(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->officer, m_identity.officer);
    QCOMPARE(read->fingerprint(), QStringLiteral("88113 45953 11144 91765 25235 20174"));
}

void KeyFileTest::refusesAFileThatIsCutAnywhere()
{
    const QByteArray whole = KeyFile::written(m_identity, m_secret);
    for (qsizetype length = 0; length < whole.trimmed().size(); ++length) {
        const Result<DeviceIdentity> read = KeyFile::readBytes(whole.left(length), QStringLiteral("a.lodekey"));
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QVERIFY(read.error().message.contains(QStringLiteral("a.lodekey")));
    }
}

void KeyFileTest::refusesAFileInWhichAnyBitIsTurned()
{
    const QByteArray whole = KeyFile::written(m_identity, m_secret);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray turned = whole;
            turned[at] = char(turned.at(at) ^ (1 << bit));
            const Result<DeviceIdentity> read = KeyFile::readBytes(turned, QStringLiteral("a.lodekey"));
            // White space between members, and bits that base64 does not use, carry nothing.
            if (read) {
                QCOMPARE(read->fingerprint(), m_identity.fingerprint());
                QCOMPARE(read->name, m_identity.name);
                QCOMPARE(read->officer, m_identity.officer);
                QCOMPARE(read->code, m_identity.code);
                QCOMPARE(read->made, m_identity.made);
            }
        }
    }
}

void KeyFileTest::refusesWhatANewerProgramMadeAndSaysSo()
{
    QByteArray bytes = KeyFile::written(m_identity, m_secret);
    QVERIFY(bytes.contains("\"lodekey\": 1"));
    bytes.replace("\"lodekey\": 1", "\"lodekey\": 2");
    const Result<DeviceIdentity> read = KeyFile::readBytes(bytes, QStringLiteral("a.lodekey"));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(QStringLiteral("newer program")), qPrintable(read.error().message));
}

void KeyFileTest::refusesAnotherNameUnderTheSameKeys()
{
    QJsonObject object = QJsonDocument::fromJson(KeyFile::written(m_identity, m_secret)).object();
    for (const char *member : {"device", "code", "name", "officer", "made"}) {
        QJsonObject forged = object;
        forged[QLatin1String(member)] = qstrcmp(member, "made") == 0 ? QStringLiteral("2020-01-01T00:00:00Z")
            : qstrcmp(member, "device") == 0 ? QStringLiteral("019ca8a0-3e80-7000-8000-000000000002")
                                             : QStringLiteral("Eve");
        const Result<DeviceIdentity> read =
            KeyFile::readBytes(QJsonDocument(forged).toJson(), QStringLiteral("a.lodekey"));
        QVERIFY2(!read, member);
        QVERIFY2(read.error().message.contains(QStringLiteral("altered")), qPrintable(read.error().message));
    }
}

void KeyFileTest::passesOverMembersItDoesNotKnow()
{
    QJsonObject object = QJsonDocument::fromJson(KeyFile::written(m_identity, m_secret)).object();
    object[QStringLiteral("later")] = QStringLiteral("something");
    QVERIFY(KeyFile::readBytes(QJsonDocument(object).toJson(), QStringLiteral("a.lodekey")));
}

void KeyFileTest::refusesWhatIsTooLong()
{
    const QByteArray bytes = KeyFile::written(m_identity, m_secret) + QByteArray(20'000, ' ');
    const Result<DeviceIdentity> read = KeyFile::readBytes(bytes, QStringLiteral("a.lodekey"));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(QStringLiteral("too long")), qPrintable(read.error().message));
    QVERIFY(!KeyFile::read(QStringLiteral("/nowhere/at.all")));
}

void KeyFileTest::hasAFingerprintThatAPersonCanReadAloud()
{
    const QStringList groups = m_identity.fingerprint().split(u' ');
    QCOMPARE(groups.size(), 6);
    for (const QString &group : groups) {
        QCOMPARE(group.size(), 5);
        bool isNumber = false;
        group.toInt(&isNumber);
        QVERIFY(isNumber);
    }
    DeviceIdentity other = m_identity;
    other.sealKey[0] = char(other.sealKey.at(0) ^ 1);
    QVERIFY(other.fingerprint() != m_identity.fingerprint());
    other = m_identity;
    other.device = recordIdFromText(QStringLiteral("019ca8a0-3e80-7000-8000-000000000002"));
    QVERIFY(other.fingerprint() != m_identity.fingerprint());
    other = m_identity;
    other.name = QStringLiteral("Renamed");
    QCOMPARE(other.fingerprint(), m_identity.fingerprint()); // the same keys under another name stay the same keys
}

void KeyFileTest::saysWhereItCouldNotWrite()
{
    const Result<> written = KeyFile::write(m_identity, m_secret, QStringLiteral("/nowhere/a.lodekey"));
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QStringLiteral("/nowhere/a.lodekey")));
}

QTEST_GUILESS_MAIN(KeyFileTest)
#include "tst_keyfile.moc"
