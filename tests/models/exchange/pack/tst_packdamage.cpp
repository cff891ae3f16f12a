// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backendtest.h"
#include "tests/support/testpack.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace Lodebook;

/// A pack on a bad stick, and in bad hands: whatever becomes of its bytes, it is refused in words or is what it was.
class PackDamageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isRefusedCutAtAnyByte();
    void isRefusedCutAtAnyByteAndMadeToLookWhole();
    void isRefusedWithAnyBitTurned();
    void isRefusedWithAnyBitTurnedAndMadeToLookWhole();
    void isRefusedWithAnyByteMoreOrLess();
    void isRefusedWithItsMessagesInAnotherOrder();
    void isRefusedUnderTheHeaderOfAnother();
    void survivesWhatChanceMakesOfIt();
    void survivesSectionsThatChanceMade();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("one.lodepack")); }
    /// Empty when the bytes are refused as they should be, else what is wrong.
    QString problemOf(const QByteArray &bytes) const;
    qsizetype frontSize() const { return m_headerSize + PackHeader::checkSize; }
    /// With a size and digest that fit, as one does who has read how packs are made.
    QByteArray madeToLookWhole(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    const TestDevice m_hague{1, QStringLiteral("The Hague")};
    const TestDevice m_bukavu{2, QStringLiteral("Bukavu")};
    PackContent m_content;
    QByteArray m_small;
    qsizetype m_headerSize = 0;
};

void PackDamageTest::initTestCase()
{
    m_content = {{"{}", R"({"a":1})"}, {{PackPart::whole(QString(64, u'a'), 5), "photo"}}};
    QVERIFY_RESULT(writePack(path(), m_content, m_hague, {m_bukavu.known()}));
    m_small = bytesOfFile(path());
    m_headerSize = PackHeader::read(path())->bytes.size();
    const Result<PackContent> read = readPack(path(), m_bukavu, {m_hague.known()});
    QVERIFY_RESULT(read);
    QVERIFY(*read == m_content);
}

QString PackDamageTest::problemOf(const QByteArray &bytes) const
{
    writeFile(path(), bytes);
    const Result<PackHeader> header = PackHeader::read(path());
    const Result<PackContent> read = readPack(path(), m_bukavu, {m_hague.known()});
    if (read)
        return QStringLiteral("was read");
    if (!header && header.error().message != read.error().message)
        return QStringLiteral("says “%1” and “%2”").arg(header.error().message, read.error().message);
    const bool saysWhich = read.error().message.contains(path());
    const bool saysWhatToDo = read.error().message.contains(QStringLiteral("nothing was changed"), Qt::CaseInsensitive);
    return saysWhich && saysWhatToDo ? QString() : read.error().message;
}

QByteArray PackDamageTest::madeToLookWhole(const QByteArray &bytes) const
{
    QByteArray whole = bytes;
    const QByteArray check = PackHeader::check(whole.first(m_headerSize), whole.size());
    std::ranges::copy(check, whole.begin() + m_headerSize);
    return whole;
}

void PackDamageTest::isRefusedCutAtAnyByte()
{
    for (qsizetype length = 0; length < m_small.size(); ++length) {
        const QString problem = problemOf(m_small.first(length));
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(length).arg(problem)));
    }
}

void PackDamageTest::isRefusedCutAtAnyByteAndMadeToLookWhole()
{
    for (qsizetype length = frontSize(); length < m_small.size(); ++length) {
        const QString problem = problemOf(madeToLookWhole(m_small.first(length)));
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(length).arg(problem)));
    }
}

void PackDamageTest::isRefusedWithAnyBitTurned()
{
    for (qsizetype at = 0; at < m_small.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray turned = m_small;
            turned[at] = char(turned.at(at) ^ (1 << bit));
            const QString problem = problemOf(turned);
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1/%2: %3").arg(at).arg(bit).arg(problem)));
        }
    }
}

void PackDamageTest::isRefusedWithAnyBitTurnedAndMadeToLookWhole()
{
    for (qsizetype at = 12; at < m_small.size(); ++at) { // what comes before says how long the header is
        if (at >= m_headerSize && at < frontSize())
            continue;
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray turned = m_small;
            turned[at] = char(turned.at(at) ^ (1 << bit));
            const QString problem = problemOf(madeToLookWhole(turned));
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1/%2: %3").arg(at).arg(bit).arg(problem)));
        }
    }
}

void PackDamageTest::isRefusedWithAnyByteMoreOrLess()
{
    for (qsizetype at = frontSize(); at <= m_small.size(); ++at) {
        QByteArray more = m_small;
        more.insert(at, char(0));
        QString problem = problemOf(madeToLookWhole(more));
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1 more: %2").arg(at).arg(problem)));
        if (at == m_small.size())
            break;
        QByteArray less = m_small;
        less.remove(at, 1);
        problem = problemOf(madeToLookWhole(less));
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1 less: %2").arg(at).arg(problem)));
    }
    const QByteArray rest = m_small.mid(frontSize());
    for (const QByteArray &more : {rest, m_small, QByteArray(81, '\0'), m_small.last(81)}) {
        const QString problem = problemOf(madeToLookWhole(QByteArray(m_small).append(more)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

void PackDamageTest::isRefusedWithItsMessagesInAnotherOrder()
{
    const QByteArray noise = randomBytes(300'000, 1);
    QVERIFY_RESULT(writePack(path(), {{"{}"}, {{PackPart::whole(QString(64, u'a'), noise.size()), noise}}}, m_hague,
                             {m_bukavu.known()}));
    const QByteArray whole = bytesOfFile(path());
    const qsizetype stream = PackHeader::read(path())->bytes.size() + PackHeader::checkSize + 24;
    const qsizetype message = 65'536 + 17;
    const auto lookingWhole = [this, stream](QByteArray bytes) {
        const qsizetype headerSize = stream - 24 - PackHeader::checkSize;
        std::ranges::copy(PackHeader::check(bytes.first(headerSize), bytes.size()), bytes.begin() + headerSize);
        return problemOf(bytes);
    };
    QCOMPARE(lookingWhole(whole), QStringLiteral("was read"));
    for (int one = 0; one < 4; ++one) {
        QByteArray without = whole;
        without.remove(stream + one * message, message);
        QCOMPARE(lookingWhole(without), QString());
        QByteArray twice = whole;
        twice.insert(stream + one * message, whole.mid(stream + one * message, message));
        QCOMPARE(lookingWhole(twice), QString());
        for (int other = one + 1; other < 4; ++other) {
            QByteArray exchanged = whole;
            exchanged.replace(stream + one * message, message, whole.mid(stream + other * message, message));
            exchanged.replace(stream + other * message, message, whole.mid(stream + one * message, message));
            QCOMPARE(lookingWhole(exchanged), QString());
        }
    }
}

void PackDamageTest::isRefusedUnderTheHeaderOfAnother()
{
    QVERIFY_RESULT(writePack(path(), m_content, m_hague, {m_bukavu.known()}));
    const QByteArray other = bytesOfFile(path());
    QCOMPARE(other.size(), m_small.size());
    QCOMPARE(problemOf(other), QStringLiteral("was read"));
    const QByteArray mixed = other.first(frontSize()).append(m_small.mid(frontSize()));
    QCOMPARE(problemOf(mixed), QString());
    const QByteArray otherEnd = other.chopped(81).append(m_small.last(81));
    QCOMPARE(problemOf(otherEnd), QString());
}

void PackDamageTest::survivesWhatChanceMakesOfIt()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const int rounds = qEnvironmentVariableIsSet("LODEBOOK_LONG") ? 200'000 : 3000;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = m_small;
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const qsizetype at = random.bounded(int(bytes.size()));
            const qsizetype size = std::min<qsizetype>(random.bounded(1, 200), bytes.size() - at);
            switch (random.bounded(5)) {
            case 0: bytes[at] = char(random.bounded(256)); break;
            case 1: bytes.insert(at, QByteArray(size, char(random.bounded(256)))); break;
            case 2: bytes.remove(at, std::min(size, bytes.size() - 1)); break;
            case 3: bytes.insert(random.bounded(int(bytes.size())), bytes.mid(at, size)); break;
            case 4: bytes.truncate(std::max<qsizetype>(at, 1)); break;
            }
        }
        if (random.bounded(2) && bytes.size() >= frontSize())
            bytes = madeToLookWhole(bytes);
        if (bytes == m_small)
            continue;
        const QString problem = problemOf(bytes);
        QVERIFY2(problem.isEmpty(),
                 qPrintable(QStringLiteral("seed %1, round %2: %3").arg(seed).arg(round).arg(problem)));
    }
    qInfo("seed %u, %d rounds", seed, rounds);
}

/// Somebody who is trusted, and whose program is out of its mind.
void PackDamageTest::survivesSectionsThatChanceMade()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    PackSlip slip = testSlip();
    slip.sender = m_hague.identity.device;
    const QByteArray part = PackPart::whole(QString(64, u'a'), 5).encoded(true);
    const QList<QByteArray> sections{packSection('S', slip.encoded()),
                                     packSection('L', zlibbed("{}\n{}\n")),
                                     packSection('L', zlibbed("{}\n{}\n").first(7)),
                                     packSection('L', zlibbed("{}\n{}\n").mid(7)),
                                     packSection('L', "x"),
                                     packSection('L'),
                                     packSection('A', part),
                                     packSection('A', PackPart::whole(QString(64, u'a'), 5).encoded(false)),
                                     packSection('A', "{}"),
                                     packSection('D', "photo"),
                                     packSection('D', zlibbed("photo")),
                                     packSection('D', zlibbed("photo").first(9)),
                                     packSection('D', zlibbed("photo").mid(9)),
                                     packSection('D'),
                                     packSection('z', "for later"),
                                     packSection('E'),
                                     QByteArray("E"),
                                     QByteArray("D\0\0\xff\xff", 5),
                                     QByteArray(70'000, 'D')};
    const int rounds = qEnvironmentVariableIsSet("LODEBOOK_LONG") ? 100'000 : 2000;
    int good = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray stream = sections.first();
        for (int count = random.bounded(8); count > 0; --count)
            stream.append(sections.at(random.bounded(int(sections.size()))));
        if (random.bounded(2))
            stream.append(packSection('E'));
        writeSections(path(), stream, m_hague, {m_bukavu.known()});
        const Result<PackContent> read = readPack(path(), m_bukavu, {m_hague.known()});
        good += bool(read);
        const QString words = read ? QString() : read.error().message;
        QVERIFY2(read || words.contains(QStringLiteral("“The Hague”")),
                 qPrintable(QStringLiteral("seed %1, round %2: %3").arg(seed).arg(round).arg(words)));
        for (qsizetype i = 0; read && i < read->attachments.size(); ++i)
            QCOMPARE(read->attachments.at(i).second, QByteArray("photo"));
    }
    qInfo("seed %u, %d of %d rounds made a pack", seed, good, rounds);
    QVERIFY(good > 0 && good < rounds);
}

QTEST_GUILESS_MAIN(PackDamageTest)
#include "tst_packdamage.moc"
