// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packheader.h"

#include "tests/support/backendtest.h"
#include "tests/support/testpack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Lodebook;

class PackHeaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsAnybodyWhatStandsInTheClear();
    void namesTheSameDeviceDifferentlyInEveryPack();
    void saysHowMuchIsMissing();
    void saysWhenThereIsTooMuch();
    void refusesAHeaderLongerThanAny();
    void refusesWhatANewerProgramMadeAndSaysSo();
    void readsWhatANewerProgramMadeForOlderOnes();
    void refusesAHeaderThatSaysTooLittle_data();
    void refusesAHeaderThatSaysTooLittle();
    void readsTheSlipItWrote();
    void refusesASlipThatSaysTooLittle();
    void knowsSoundParts();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("one.lodepack")); }
    /// The file with another header, as its maker would have written it.
    void exchangeHeader(const QJsonObject &header) const;
    QJsonObject header() const;

    QTemporaryDir m_folder;
    const TestDevice m_hague{1, QStringLiteral("The Hague")};
    const TestDevice m_bukavu{2, QStringLiteral("Bukavu")};
    const TestDevice m_goma{3, QStringLiteral("Goma")};
};

void PackHeaderTest::init()
{
    QVERIFY_RESULT(writePack(path(), {{"{}"}, {}}, m_hague, {m_bukavu.known(), m_goma.known()}));
}

QJsonObject PackHeaderTest::header() const
{
    return QJsonDocument::fromJson(PackHeader::read(path())->bytes.mid(12)).object();
}

void PackHeaderTest::exchangeHeader(const QJsonObject &header) const
{
    const QByteArray whole = bytesOfFile(path());
    const QByteArray rest = whole.mid(PackHeader::read(path())->bytes.size() + PackHeader::checkSize);
    const QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    QByteArray bytes = whole.first(12);
    qToBigEndian(quint32(json.size()), bytes.data() + 8);
    bytes.append(json);
    const qint64 size = bytes.size() + PackHeader::checkSize + rest.size();
    writeFile(path(), bytes.append(PackHeader::check(bytes, size)).append(rest));
}

void PackHeaderTest::tellsAnybodyWhatStandsInTheClear()
{
    const Result<PackHeader> read = PackHeader::read(path());
    QVERIFY_RESULT(read);
    QCOMPARE(read->format, 1);
    QCOMPARE(read->minimumReader, 1);
    QCOMPARE(read->recipients.size(), 2);
    QCOMPARE(read->fileSize, QFileInfo(path()).size());
    QVERIFY(read->isFor(m_goma.identity.sealKey));
    QVERIFY(!read->isFor(m_hague.identity.sealKey));
    QCOMPARE(read->namesOf({m_goma.known(), m_hague.known(), m_bukavu.withdrawn()}),
             (QStringList{QStringLiteral("Goma"), QStringLiteral("Bukavu")}));
    QCOMPARE(header().keys(),
             (QStringList{QStringLiteral("for"), QStringLiteral("key"), QStringLiteral("lodepack"),
                          QStringLiteral("reader"), QStringLiteral("salt")}));
}

void PackHeaderTest::namesTheSameDeviceDifferentlyInEveryPack()
{
    const Result<PackHeader> one = PackHeader::read(path());
    init();
    const Result<PackHeader> other = PackHeader::read(path());
    QVERIFY(one && other);
    QVERIFY(one->salt != other->salt);
    QVERIFY(one->keyDigest != other->keyDigest);
    for (const PackHeader::Recipient &recipient : one->recipients) {
        for (const PackHeader::Recipient &same : other->recipients) {
            QVERIFY(recipient.keyId != same.keyId);
            QVERIFY(recipient.sealedKey != same.sealedKey);
        }
    }
}

void PackHeaderTest::saysHowMuchIsMissing()
{
    const QByteArray whole = bytesOfFile(path());
    writeFile(path(), whole.chopped(10));
    const Result<PackHeader> chopped = PackHeader::read(path());
    QVERIFY(!chopped);
    QVERIFY2(
        chopped.error().message.contains(QStringLiteral("%1 of its %2 bytes").arg(whole.size() - 10).arg(whole.size())),
        qPrintable(chopped.error().message));
    for (const qsizetype length : {5, 8, 11, 12, 100}) {
        writeFile(path(), whole.first(length));
        const Result<PackHeader> begun = PackHeader::read(path());
        QVERIFY(!begun);
        QVERIFY2(begun.error().message.contains(QStringLiteral("not whole")), qPrintable(begun.error().message));
    }
}

void PackHeaderTest::saysWhenThereIsTooMuch()
{
    const QByteArray whole = bytesOfFile(path());
    for (const QByteArray &more : {QByteArray(1, '\0'), whole}) {
        writeFile(path(), QByteArray(whole).append(more));
        const Result<PackHeader> read = PackHeader::read(path());
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(QStringLiteral("longer than it was made")),
                 qPrintable(read.error().message));
    }
}

void PackHeaderTest::refusesAHeaderLongerThanAny()
{
    for (const quint32 length : {quint32(64 * 1024 + 1), quint32(0x7fffffff), quint32(0xffffffff)}) {
        QByteArray bytes = bytesOfFile(path());
        qToBigEndian(length, bytes.data() + 8);
        writeFile(path(), bytes);
        const Result<PackHeader> read = PackHeader::read(path());
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(QStringLiteral("damaged")), qPrintable(read.error().message));
        init();
    }
}

void PackHeaderTest::refusesWhatANewerProgramMadeAndSaysSo()
{
    exchangeHeader({{QStringLiteral("lodepack"), 3}, {QStringLiteral("reader"), 2}});
    const Result<PackHeader> read = PackHeader::read(path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Refused);
    QVERIFY2(read.error().message.contains(QStringLiteral("reads packs of version 2")),
             qPrintable(read.error().message));
}

void PackHeaderTest::readsWhatANewerProgramMadeForOlderOnes()
{
    QJsonObject newer = header();
    newer[QStringLiteral("lodepack")] = 2;
    newer[QStringLiteral("more")] = QStringLiteral("for newer programs");
    exchangeHeader(newer);
    const Result<PackHeader> read = PackHeader::read(path());
    QVERIFY_RESULT(read);
    QCOMPARE(read->format, 2);
    // But it was not its maker who wrote it: what is sealed does not open under another header.
    const Result<PackContent> content = readPack(path(), m_bukavu, {m_hague.known()});
    QVERIFY(!content);
    QVERIFY2(content.error().message.contains(QStringLiteral("damaged, or was altered")),
             qPrintable(content.error().message));
}

void PackHeaderTest::refusesAHeaderThatSaysTooLittle_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no version") << QStringLiteral("lodepack") << QJsonValue();
    QTest::newRow("version 0") << QStringLiteral("lodepack") << QJsonValue(0);
    QTest::newRow("no reader") << QStringLiteral("reader") << QJsonValue();
    QTest::newRow("a reader in words") << QStringLiteral("reader") << QJsonValue(QStringLiteral("1"));
    QTest::newRow("no salt") << QStringLiteral("salt") << QJsonValue();
    QTest::newRow("short salt") << QStringLiteral("salt") << QJsonValue(QStringLiteral("c2FsdA=="));
    QTest::newRow("no key") << QStringLiteral("key") << QJsonValue();
    QTest::newRow("for nobody") << QStringLiteral("for") << QJsonValue(QJsonArray());
    QTest::newRow("for something") << QStringLiteral("for") << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("for everybody") << QStringLiteral("for") << QJsonValue(true);
}

void PackHeaderTest::refusesAHeaderThatSaysTooLittle()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject lacking = header();
    lacking[member] = value;
    exchangeHeader(lacking);
    const Result<PackHeader> read = PackHeader::read(path());
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(QStringLiteral("damaged")), qPrintable(read.error().message));
}

void PackHeaderTest::readsTheSlipItWrote()
{
    PackSlip slip = testSlip();
    slip.sender = m_hague.identity.device;
    for (const QDateTime &expires : {QDateTime(), slip.made.addDays(7)}) {
        slip.expires = expires;
        const std::optional<PackSlip> read = PackSlip::decoded(slip.encoded());
        QVERIFY(read);
        QCOMPARE(read->pack, slip.pack);
        QCOMPARE(read->sender, slip.sender);
        QCOMPARE(read->made, slip.made);
        QCOMPARE(read->expires, slip.expires);
    }
}

void PackHeaderTest::refusesASlipThatSaysTooLittle()
{
    PackSlip slip = testSlip();
    slip.sender = m_hague.identity.device;
    slip.expires = slip.made;
    const QJsonObject whole = QJsonDocument::fromJson(slip.encoded()).object();
    for (const QString &member : whole.keys()) {
        QJsonObject lacking = whole;
        lacking[member] = QStringLiteral("something else");
        QVERIFY2(!PackSlip::decoded(QJsonDocument(lacking).toJson()), qPrintable(member));
    }
    QVERIFY(!PackSlip::decoded({}));
    QVERIFY(!PackSlip::decoded("[]"));
}

void PackHeaderTest::knowsSoundParts()
{
    const QString sha256(64, u'0');
    QVERIFY(PackPart::whole(sha256, 0).isSound());
    QVERIFY(PackPart::whole(sha256, 7).isWhole());
    QVERIFY((PackPart{sha256, 7, 7, 0}).isSound());
    const qint64 huge = std::numeric_limits<qint64>::max();
    for (const PackPart &part :
         {PackPart{sha256, 7, 1, 7}, PackPart{sha256, -1, 0, 0}, PackPart{sha256, 7, -1, 1}, PackPart{sha256, 7, 0, -1},
          PackPart{sha256, huge, huge, 1}, PackPart::whole(QString(64, u'A'), 1), PackPart::whole(QString(63, u'a'), 1),
          PackPart::whole(QStringLiteral("../../etc/passwd"), 1)}) {
        QVERIFY(!part.isSound());
        QVERIFY(!PackPart::decoded(part.encoded(false)));
    }
    QVERIFY(!PackPart::decoded(R"({"sha256":"x","size":1e300,"offset":0,"length":1,"packed":false})"));
}

QTEST_GUILESS_MAIN(PackHeaderTest)
#include "tst_packheader.moc"
