// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packstream.h"

#include "tests/support/backendtest.h"
#include "tests/support/testpack.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <tuple>

using namespace Lodebook;

class PackStreamTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void isSignedByOneAndOverItsHeader();
    void givesTheSameAgain();
    void seesAnotherStreamUnderTheSameKey();
    void refusesOtherTags();
    void refusesAStreamWithNothingInIt();
    void refusesAFileThatDoesNotTakeIt();

private:
    void write(const QByteArray &content);
    std::unique_ptr<PackStreamReader> reader();
    Result<QByteArray> allOf(PackStreamReader &reader) const;

    QTemporaryDir m_folder;
    QFile m_file;
    const TestDevice m_hague{1, QStringLiteral("The Hague")};
    const TestDevice m_bukavu{2, QStringLiteral("Bukavu")};
    const PackKey m_key = PackKey::fresh();
    PackHeader m_header;
};

void PackStreamTest::init()
{
    m_header = {};
    m_header.salt = QByteArray(16, 's');
    m_header.keyDigest = m_key.digest();
    m_header.recipients.append({QByteArray(16, 'i'), QByteArray(80, 's')});
    m_header.bytes = m_header.encoded();
    m_file.close();
    m_file.setFileName(m_folder.filePath(QStringLiteral("one.lodepack")));
}

void PackStreamTest::write(const QByteArray &content)
{
    QBuffer stream;
    QVERIFY(stream.open(QIODevice::WriteOnly));
    PackStreamWriter writer(stream, m_key, m_header.bytes);
    QVERIFY(writer.begin());
    for (qsizetype at = 0; at < content.size(); at += 1000)
        QVERIFY(writer.write(content.constData() + at, std::min<qsizetype>(1000, content.size() - at)));
    QVERIFY(writer.finish(m_hague.secret.signSecret));
    m_header.fileSize = m_header.bytes.size() + PackHeader::checkSize + stream.size();
    writeFile(
        m_file.fileName(),
        QByteArray(m_header.bytes).append(PackHeader::check(m_header.bytes, m_header.fileSize)).append(stream.data()));
}

std::unique_ptr<PackStreamReader> PackStreamTest::reader()
{
    m_file.close();
    if (!PackHeader::read(m_file))
        return nullptr;
    return std::make_unique<PackStreamReader>(m_file, m_key, m_header);
}

Result<QByteArray> PackStreamTest::allOf(PackStreamReader &reader) const
{
    QByteArray all;
    for (;;) {
        const Result<bool> ended = reader.atEnd();
        if (!ended)
            return ended.error();
        if (*ended)
            return all;
        char byte = 0;
        const Result<bool> read = reader.read(&byte, 1);
        if (!read)
            return read.error();
        all.append(byte);
    }
}

void PackStreamTest::readsWhatWasWritten_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 999, 65'535, 65'536, 65'537, 131'072, 200'000})
        QTest::addRow("%d", size) << size;
}

void PackStreamTest::readsWhatWasWritten()
{
    QFETCH(const int, size);
    QByteArray content(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 31);
    write(content);
    const qint64 messages = (size + 65'535) / 65'536;
    QCOMPARE(QFileInfo(m_file.fileName()).size(),
             m_header.bytes.size() + PackHeader::checkSize + 24 + size + messages * 17 + 81); // as it is written down
    const auto stream = reader();
    QVERIFY(stream);
    QVERIFY_RESULT(stream->rewind());
    const Result<QByteArray> read = allOf(*stream);
    QVERIFY_RESULT(read);
    QVERIFY(*read == content);
    char more = 0;
    QVERIFY(!*stream->read(&more, 1));
}

void PackStreamTest::isSignedByOneAndOverItsHeader()
{
    write("content");
    const auto stream = reader();
    QVERIFY(stream);
    QVERIFY_RESULT(stream->rewind());
    QVERIFY(!stream->isSignedWith(m_hague.identity.signKey)); // nothing was read
    QVERIFY_RESULT(stream->readToEnd());
    QVERIFY(stream->isSignedWith(m_hague.identity.signKey));
    QVERIFY(stream->isSignedWith(m_hague.identity.signKey)); // asking changes nothing
    QVERIFY(!stream->isSignedWith(m_bukavu.identity.signKey));
    QVERIFY(!stream->isSignedWith({}));
    // Under another header nothing opens.
    m_header.bytes[20] = char(m_header.bytes.at(20) ^ 1);
    PackStreamReader other(m_file, m_key, m_header);
    QVERIFY_RESULT(other.rewind());
    const Result<> refused = other.readToEnd();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("damaged")));
}

void PackStreamTest::givesTheSameAgain()
{
    const QByteArray content(150'000, 'c');
    write(content);
    const auto stream = reader();
    QVERIFY(stream);
    for (int i = 0; i < 3; ++i) {
        QVERIFY_RESULT(stream->rewind());
        QCOMPARE(*allOf(*stream), content);
        QVERIFY(stream->isSignedWith(m_hague.identity.signKey));
    }
    // Also when the first time was not to the end.
    const auto other = reader();
    QVERIFY_RESULT(other->rewind());
    char byte = 0;
    QVERIFY(*other->read(&byte, 1));
    QVERIFY_RESULT(other->rewind());
    QCOMPARE(*allOf(*other), content);
}

void PackStreamTest::seesAnotherStreamUnderTheSameKey()
{
    write(QByteArray(150'000, 'c'));
    const auto stream = reader();
    QVERIFY(stream);
    QVERIFY_RESULT(stream->rewind());
    QVERIFY_RESULT(stream->readToEnd());
    write(QByteArray(150'000, 'd')); // by somebody who has the key
    QVERIFY_RESULT(stream->rewind());
    const Result<QByteArray> changed = allOf(*stream);
    QVERIFY(!changed);
    QVERIFY2(changed.error().message.contains(QStringLiteral("changed while")), qPrintable(changed.error().message));
}

void PackStreamTest::refusesOtherTags()
{
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    for (const auto &[first, last, isRead] :
         {std::tuple(0, 3, true), {0, 0, false}, {0, 2, false}, {1, 3, false}, {3, 3, false}}) {
        crypto_secretstream_xchacha20poly1305_state state;
        QByteArray stream(24, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char *>(stream.data()),
                                                        m_key.bytes());
        for (const auto &[content, tag] : {std::pair(QByteArray("content"), first), {QByteArray(64, 's'), last}}) {
            const QByteArray with = content.size() == 64 ? QByteArray() : m_header.bytes;
            QByteArray message(content.size() + 17, '\0');
            crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<unsigned char *>(message.data()),
                                                       nullptr, bytes(content), quint64(content.size()), bytes(with),
                                                       quint64(with.size()), static_cast<unsigned char>(tag));
            stream.append(message);
        }
        m_header.fileSize = m_header.bytes.size() + PackHeader::checkSize + stream.size();
        writeFile(
            m_file.fileName(),
            QByteArray(m_header.bytes).append(PackHeader::check(m_header.bytes, m_header.fileSize)).append(stream));
        const auto reader = this->reader();
        QVERIFY(reader);
        QVERIFY_RESULT(reader->rewind());
        QCOMPARE(bool(reader->readToEnd()), isRead);
    }
}

void PackStreamTest::refusesAStreamWithNothingInIt()
{
    write({});
    const auto stream = reader();
    QVERIFY(stream);
    const Result<> refused = stream->rewind();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("damaged")));
}

void PackStreamTest::refusesAFileThatDoesNotTakeIt()
{
    QBuffer closed;
    PackStreamWriter writer(closed, m_key, m_header.bytes);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!writer.begin());
}

QTEST_GUILESS_MAIN(PackStreamTest)
#include "tst_packstream.moc"
