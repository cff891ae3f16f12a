// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packwriter.h"

#include "tests/support/backendtest.h"
#include "tests/support/killedchild.h"
#include "tests/support/testpack.h"

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Lodebook;

class PackWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void hasItsNameOnlyWhenItIsFinished();
    void leavesNothingWhenItIsLetGo();
    void leavesWhatWasThereWhenItIsLetGo();
    void leavesNoHalfFileWhenItIsKilled();
    void saysWhereItCouldNotWrite();
    void refusesToSendToNobody();
    void refusesWithdrawnAndUnusableKeys();
    void refusesMoreRecipientsThanFit();
    void makesOtherBytesOfTheSameContent();
    void packsWhatPacks();
    void readsAsMuchOfAnAttachmentAsItIsLong();
    void cannotBeFinishedAfterAnError_data();
    void cannotBeFinishedAfterAnError();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("one.lodepack")); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
    const TestDevice m_hague{1, QStringLiteral("The Hague")};
    const TestDevice m_bukavu{2, QStringLiteral("Bukavu")};
    const TestDevice m_goma{3, QStringLiteral("Goma")};
    const QString m_sha256 = QString(64, u'a');
};

void PackWriterTest::hasItsNameOnlyWhenItIsFinished()
{
    const auto writer = PackWriter::begin(path(), testSlip(), m_hague, {m_bukavu.known()});
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->line("{}"));
    QVERIFY(!QFile::exists(path()));
    QVERIFY_RESULT((*writer)->finish());
    QCOMPARE(files(), QStringList{QStringLiteral("one.lodepack")});
    QVERIFY_RESULT(readPack(path(), m_bukavu, {m_hague.known()}));
    QVERIFY(QFile::remove(path()));
}

void PackWriterTest::leavesNothingWhenItIsLetGo()
{
    {
        const auto writer = PackWriter::begin(path(), testSlip(), m_hague, {m_bukavu.known()});
        QVERIFY_RESULT(writer);
        QBuffer large;
        large.setData(QByteArray(1'000'000, 'x'));
        QVERIFY(large.open(QIODevice::ReadOnly));
        QVERIFY_RESULT((*writer)->attachment(PackPart::whole(m_sha256, large.size()), large));
    }
    QCOMPARE(files(), QStringList());
}

void PackWriterTest::leavesWhatWasThereWhenItIsLetGo()
{
    writeFile(path(), "the one of last month");
    {
        QVERIFY_RESULT(PackWriter::begin(path(), testSlip(), m_hague, {m_bukavu.known()}));
    }
    QCOMPARE(bytesOfFile(path()), QByteArray("the one of last month"));
    QVERIFY_RESULT(writePack(path(), {{"{}"}, {}}, m_hague, {m_bukavu.known()}));
    QVERIFY_RESULT(readPack(path(), m_bukavu, {m_hague.known()}));
    QVERIFY(QFile::remove(path()));
}

void PackWriterTest::leavesNoHalfFileWhenItIsKilled()
{
    KilledChild child({QStringLiteral("--write"), path()});
    QVERIFY2(child.measure(), qPrintable(child.problem()));
    const int kills = KilledChild::kills(10);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < kills; ++i) {
        QVERIFY(!QFile::exists(path()) || QFile::remove(path()));
        QVERIFY2(child.kill(i, kills, random), qPrintable(child.problem()));
        QVERIFY(QFile::exists(path()) || !child.wasDone());
        if (QFile::exists(path()))
            QVERIFY_RESULT(readPack(path(), m_bukavu, {m_hague.known()}));
    }
    qInfo("seed %u: %d of %d kills came in time", seed, child.killsInTime(), kills);
    QVERIFY(child.killsInTime() > 0);
    for (const QString &left : files())
        QVERIFY(QFile::remove(m_folder.filePath(left)));
}

void PackWriterTest::saysWhereItCouldNotWrite()
{
    for (const QString &where : {QStringLiteral("/nowhere/one.lodepack"), m_folder.path()}) {
        const auto writer = PackWriter::begin(where, testSlip(), m_hague, {m_bukavu.known()});
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, Error::Kind::File);
        QVERIFY2(writer.error().message.contains(where), qPrintable(writer.error().message));
    }
}

void PackWriterTest::refusesToSendToNobody()
{
    const auto writer = PackWriter::begin(path(), testSlip(), m_hague, {});
    QVERIFY(!writer);
    QVERIFY(writer.error().message.contains(QStringLiteral("at least one trusted device")));
    QCOMPARE(files(), QStringList());
}

void PackWriterTest::refusesWithdrawnAndUnusableKeys()
{
    KnownKey zero = m_goma.known();
    zero.sealKey = QByteArray(32, '\0'); // everybody could open what is sealed with it
    KnownKey half = m_goma.known();
    half.sealKey.chop(1);
    for (const KnownKey &bad : {m_goma.withdrawn(), zero, half}) {
        const auto writer = PackWriter::begin(path(), testSlip(), m_hague, {m_bukavu.known(), bad});
        QVERIFY(!writer);
        QVERIFY2(writer.error().message.contains(QStringLiteral("“Goma”")), qPrintable(writer.error().message));
        QCOMPARE(files(), QStringList());
    }
}

void PackWriterTest::refusesMoreRecipientsThanFit()
{
    QList<KnownKey> many;
    for (int i = 0; i < PackHeader::mostRecipients; ++i)
        many.append(TestDevice(i, QString::number(i)).known());
    QVERIFY_RESULT(writePack(path(), {{"{}"}, {}}, m_hague, many));
    QVERIFY_RESULT(readPack(path(), m_bukavu, {m_hague.known()}));
    many.append(m_bukavu.known());
    QVERIFY(!writePack(path(), {{"{}"}, {}}, m_hague, many));
    QVERIFY(QFile::remove(path()));
}

void PackWriterTest::makesOtherBytesOfTheSameContent()
{
    const PackContent content{{QByteArray(1000, 'x')}, {}};
    QVERIFY_RESULT(writePack(path(), content, m_hague, {m_bukavu.known()}));
    const QByteArray one = bytesOfFile(path());
    QVERIFY_RESULT(writePack(path(), content, m_hague, {m_bukavu.known()}));
    const QByteArray other = bytesOfFile(path());
    QCOMPARE(one.size(), other.size());
    const qsizetype stream = PackHeader::read(path())->bytes.size() + PackHeader::checkSize;
    qsizetype same = 0;
    for (qsizetype at = stream; at < one.size(); ++at)
        same += one.at(at) == other.at(at);
    QVERIFY2(same < (one.size() - stream) / 10, qPrintable(QString::number(same)));
}

void PackWriterTest::packsWhatPacks()
{
    QList<QByteArray> lines;
    for (int i = 0; i < 5000; ++i)
        lines.append(QByteArray(R"({"entity":"mine_site","id":"019ca8a0-3e80-7000-8000-0000)")
                         .append(QByteArray::number(10'000'000 + i))
                         .append(R"(","fields":{"name":{"new":"Carrière"}}})"));
    QVERIFY_RESULT(writePack(path(), {lines, {}}, m_hague, {m_bukavu.known()}));
    QVERIFY2(QFileInfo(path()).size() < 50'000, qPrintable(QString::number(QFileInfo(path()).size())));
    const QByteArray text(1'000'000, 't');
    QVERIFY_RESULT(
        writePack(path(), {{}, {{PackPart::whole(m_sha256, text.size()), text}}}, m_hague, {m_bukavu.known()}));
    QVERIFY(QFileInfo(path()).size() < 10'000);
    const QByteArray noise = randomBytes(1'000'000, 5);
    QVERIFY_RESULT(
        writePack(path(), {{}, {{PackPart::whole(m_sha256, noise.size()), noise}}}, m_hague, {m_bukavu.known()}));
    QVERIFY(QFileInfo(path()).size() < 1'002'000);
    QVERIFY(QFile::remove(path()));
}

void PackWriterTest::readsAsMuchOfAnAttachmentAsItIsLong()
{
    QBuffer photo;
    photo.setData("0123456789");
    QVERIFY(photo.open(QIODevice::ReadOnly));
    const auto writer = PackWriter::begin(path(), testSlip(), m_hague, {m_bukavu.known()});
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->attachment({m_sha256, 10, 0, 4}, photo));
    QCOMPARE(photo.pos(), 4);
    QVERIFY_RESULT((*writer)->attachment({m_sha256, 10, 4, 6}, photo));
    QVERIFY_RESULT((*writer)->finish());
    const Result<PackContent> read = readPack(path(), m_bukavu, {m_hague.known()});
    QVERIFY_RESULT(read);
    QCOMPARE(read->attachments.size(), 2);
    QCOMPARE(read->attachments.first().second, QByteArray("0123"));
    QCOMPARE(read->attachments.last().first.offset, 4);
    QCOMPARE(read->attachments.last().second, QByteArray("456789"));
    QVERIFY(QFile::remove(path()));
}

void PackWriterTest::cannotBeFinishedAfterAnError_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("words");
    QTest::newRow("an empty line") << QByteArray("") << 0 << QStringLiteral("Line 2");
    QTest::newRow("a broken line") << QByteArray("{\n}") << 0 << QStringLiteral("Line 2");
    QTest::newRow("a line that is too long")
        << QByteArray(PackHeader::longestLine + 1, 'x') << 0 << QStringLiteral("Line 2");
    QTest::newRow("a short attachment") << QByteArray() << 7 << m_sha256;
}

void PackWriterTest::cannotBeFinishedAfterAnError()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, length);
    QFETCH(const QString, words);
    const auto writer = PackWriter::begin(path(), testSlip(), m_hague, {m_bukavu.known()});
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->line("{}"));
    QBuffer content;
    content.setData("photo");
    QVERIFY(content.open(QIODevice::ReadOnly));
    const Result<> refused =
        length > 0 ? (*writer)->attachment(PackPart::whole(m_sha256, length), content) : (*writer)->line(line);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
    QVERIFY(!(*writer)->finish());
    QVERIFY(!QFile::exists(path()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--write")) {
        const TestDevice hague(1, QStringLiteral("The Hague"));
        const TestDevice bukavu(2, QStringLiteral("Bukavu"));
        const QByteArray noise = randomBytes(20'000'000, 5);
        const PackContent content{{"{}"}, {{PackPart::whole(QString(64, u'a'), noise.size()), noise}}};
        KilledChild::say('b');
        if (!writePack(arguments.at(2), content, hague, {bukavu.known()}))
            return 1;
        KilledChild::say('d');
        return 0;
    }
    PackWriterTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_packwriter.moc"
