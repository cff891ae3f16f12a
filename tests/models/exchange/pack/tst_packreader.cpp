// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packreader.h"

#include "tests/support/backendtest.h"
#include "tests/support/testpack.h"

#include <QBuffer>
#include <QStringBuilder>
#include <QTemporaryDir>

#include <algorithm>

using namespace Lodebook;

namespace {

/// So many bytes that are made as they are read, and counted as they are written.
class Stream final : public QIODevice
{
public:
    explicit Stream(qint64 size) : m_left(size) {}
    bool isSequential() const override { return true; }
    qint64 written() const { return m_written; }

protected:
    qint64 readData(char *to, qint64 room) override
    {
        const qint64 size = std::min(room, m_left);
        std::fill_n(to, size, 's');
        m_left -= size;
        return size;
    }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        m_written += std::count(bytes, bytes + size, 's');
        return size;
    }

private:
    qint64 m_left;
    qint64 m_written = 0;
};

/// In KiB, what this process has needed at most; 0 where nobody says.
qint64 mostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? 0 : all.mid(at + 6).trimmed().split(' ').first().toLongLong();
}

} // namespace

class PackReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void isReadByEachItIsFor();
    void passesOverWhatIsNotAskedFor();
    void readsTheFileOfTheFirstVersion();
    void takesItsOwn();
    void isClosedToOthersAndSaysForWhomItIs();
    void refusesAnUnknownSenderAndSaysWhatToDo();
    void refusesAWithdrawnSender();
    void refusesTheSignatureOfAnother();
    void refusesWhatARecipientAltered();
    void refusesWhatCameTooLate();
    void refusesWhatIsNoPack();
    void refusesWhatChangesWhileItIsRead();
    void readsOnWhereANewerProgramSaidMore();
    void refusesContentOutOfOrder_data();
    void refusesContentOutOfOrder();
    void refusesALineThatUnfoldsWithoutEnd();
    void needsNoMoreMemoryForMore();
    void saysWhenTheAttachmentCannotBeKept();

private:
    QString path(const QString &name = QStringLiteral("one.lodepack")) const { return m_folder.filePath(name); }
    Error refusal(const TestDevice &self, const QList<KnownKey> &known, const QDateTime &now = testSlip().made) const;

    QTemporaryDir m_folder;
    const TestDevice m_hague{1, QStringLiteral("The Hague")};
    const TestDevice m_bukavu{2, QStringLiteral("Bukavu")};
    const TestDevice m_goma{3, QStringLiteral("Goma")};
    const QString m_sha256 = QString(64, u'a');
    const QList<QByteArray> m_lines{R"({"manifest":1})", R"({"change":"Mine “Œuvre”"})",
                                    QByteArray("not \0 looked into", 17)};
};

Error PackReaderTest::refusal(const TestDevice &self, const QList<KnownKey> &known, const QDateTime &now) const
{
    const auto reader = PackReader::open(path(), self, known, now);
    return reader ? Error{Error::Kind::Invalid, QStringLiteral("was opened"), {}} : reader.error();
}

void PackReaderTest::readsWhatWasWritten_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QList<QByteArray>>("attachments");
    QList<QByteArray> many;
    for (int i = 0; i < 20'000; ++i)
        many.append(QByteArray("{\"record\":").append(QByteArray::number(i * 7919)).append('}'));
    const QByteArray noise = randomBytes(20 * 1024 * 1024 + 1, 7);
    const QByteArray longest(PackHeader::longestLine, 'x');
    QTest::newRow("nothing") << QList<QByteArray>() << QList<QByteArray>();
    QTest::newRow("a manifest") << m_lines.first(1) << QList<QByteArray>();
    QTest::newRow("a few lines") << m_lines << QList<QByteArray>();
    QTest::newRow("many lines") << many << QList<QByteArray>();
    QTest::newRow("the longest line") << QList<QByteArray>{"{}", longest, "{}"} << QList<QByteArray>();
    QTest::newRow("an attachment alone") << QList<QByteArray>() << QList<QByteArray>{"photo"};
    QTest::newRow("empty and small ones") << m_lines << QList<QByteArray>{"", "a", "", QByteArray(65536, 'b')};
    QTest::newRow("20 MB of noise") << m_lines << QList<QByteArray>{noise};
    QTest::newRow("20 MB that pack well") << m_lines << QList<QByteArray>{QByteArray(20 * 1024 * 1024, 'c'), "d"};
}

void PackReaderTest::readsWhatWasWritten()
{
    QFETCH(const QList<QByteArray>, lines);
    QFETCH(const QList<QByteArray>, attachments);
    PackContent content{lines, {}};
    for (const QByteArray &bytes : attachments)
        content.attachments.append({PackPart::whole(m_sha256, bytes.size()), bytes});
    QVERIFY_RESULT(writePack(path(), content, m_hague, {m_bukavu.known()}));
    const Result<PackContent> read = readPack(path(), m_bukavu, {m_hague.known()});
    QVERIFY_RESULT(read);
    QVERIFY(*read == content);
}

void PackReaderTest::isReadByEachItIsFor()
{
    const PackContent content{m_lines, {{{m_sha256, 1'000'000, 500'000, 5}, "photo"}}};
    PackSlip slip = testSlip();
    slip.expires = slip.made.addDays(30);
    QVERIFY_RESULT(writePack(path(), content, m_hague, {m_bukavu.known(), m_goma.known(), m_bukavu.known()}, slip));
    for (const TestDevice *self : {&m_bukavu, &m_goma}) {
        const auto reader = PackReader::open(path(), *self, {m_hague.known()}, slip.expires);
        QVERIFY_RESULT(reader);
        QCOMPARE((*reader)->slip().pack, slip.pack);
        QCOMPARE((*reader)->slip().sender, m_hague.identity.device);
        QCOMPARE((*reader)->slip().made, slip.made);
        QCOMPARE((*reader)->slip().expires, slip.expires);
        QCOMPARE((*reader)->sender(), m_hague.identity.name);
        QCOMPARE((*reader)->header().recipients.size(), 2);
        const Result<PackContent> read = readPack(**reader);
        QVERIFY_RESULT(read);
        QVERIFY(*read == content);
        QVERIFY(!(*reader)->nextLine()->has_value()); // and nothing comes after the end
        QVERIFY(!(*reader)->nextAttachment()->has_value());
    }
}

void PackReaderTest::passesOverWhatIsNotAskedFor()
{
    const QByteArray large(300'000, 'l');
    const PackContent content{m_lines,
                              {{PackPart::whole(m_sha256, 5), "photo"},
                               {PackPart::whole(m_sha256, large.size()), large},
                               {PackPart::whole(m_sha256, 3), "end"}}};
    QVERIFY_RESULT(writePack(path(), content, m_hague, {m_bukavu.known()}));
    const auto reader = PackReader::open(path(), m_bukavu, {m_hague.known()}, testSlip().made);
    QVERIFY_RESULT(reader);
    QCOMPARE((*reader)->nextLine()->value(), m_lines.first());
    QCOMPARE((*reader)->nextAttachment()->value().length, 5);
    QVERIFY(!(*reader)->nextLine()->has_value()); // the lines are passed
    char two[2];
    QCOMPARE(*(*reader)->readContent(two, 2), 2);
    QCOMPARE((*reader)->nextAttachment()->value().length, large.size());
    QCOMPARE(*(*reader)->readContent(two, 2), 2);
    QCOMPARE((*reader)->nextAttachment()->value().length, 3);
    QBuffer kept;
    QVERIFY(kept.open(QIODevice::WriteOnly));
    QVERIFY_RESULT((*reader)->copyContent(kept));
    QCOMPARE(kept.data(), QByteArray("end"));
    QVERIFY(!(*reader)->nextAttachment()->has_value());
}

void PackReaderTest::readsTheFileOfTheFirstVersion()
{
    const QString source = qEnvironmentVariable("LODEBOOK_SOURCE_DIR");
    if (source.isEmpty())
        QSKIP("LODEBOOK_SOURCE_DIR does not say where the file is");
    const QString golden = source % QStringLiteral("/tests/data/packs/version1.lodepack");
    const QByteArray large = QByteArray(70'000, 'r').append("end");
    const PackContent content{
        m_lines,
        {{PackPart::whole(m_sha256, 5), "photo"}, {{QString(64, u'0'), 1'000'000, 2'000, large.size()}, large}}};
    if (qEnvironmentVariableIsSet("LODEBOOK_REWRITE_GOLDEN")) {
        QVERIFY_RESULT(writePack(golden, content, m_hague, {m_bukavu.known(), m_goma.known()}));
        QSKIP("written anew: read the diff");
    }
    for (const TestDevice *self : {&m_bukavu, &m_goma}) {
        const Result<PackContent> read = readPack(golden, *self, {m_hague.known()});
        QVERIFY_RESULT(read);
        QVERIFY(*read == content);
    }
}

void PackReaderTest::takesItsOwn()
{
    QVERIFY_RESULT(writePack(path(), {m_lines, {}}, m_hague, {m_hague.known(), m_goma.known()}));
    const Result<PackContent> read = readPack(path(), m_hague, {});
    QVERIFY_RESULT(read);
    QCOMPARE(read->lines, m_lines);
}

void PackReaderTest::isClosedToOthersAndSaysForWhomItIs()
{
    QVERIFY_RESULT(writePack(path(), {m_lines, {}}, m_hague, {m_bukavu.known()}));
    const Error stranger = refusal(m_goma, {m_hague.known()});
    QCOMPARE(stranger.kind, Error::Kind::Forbidden);
    QVERIFY2(stranger.message.contains(path()) && stranger.message.contains(QStringLiteral("“Goma”")),
             qPrintable(stranger.message));
    QVERIFY(!stranger.message.contains(QStringLiteral("Bukavu")));
    const Error colleague = refusal(m_goma, {m_hague.known(), m_bukavu.known()});
    QCOMPARE(colleague.kind, Error::Kind::Forbidden);
    QVERIFY2(colleague.message.contains(QStringLiteral("is for “Bukavu”")), qPrintable(colleague.message));
    // A device with the other's seal key and not its secret is none the wiser.
    TestDevice thief = m_goma;
    thief.identity.sealKey = m_bukavu.identity.sealKey;
    QVERIFY(refusal(thief, {m_hague.known()}).message.contains(QStringLiteral("damaged")));
    // Nothing of anybody or anything stands in the file.
    const QByteArray bytes = bytesOfFile(path());
    for (const TestDevice *device : {&m_hague, &m_bukavu}) {
        for (const QByteArray &trace :
             {toText(device->identity.device).toUtf8(), device->identity.device.toRfc4122(),
              device->identity.name.toUtf8(), device->identity.signKey, device->identity.signKey.toBase64(),
              device->identity.sealKey, device->identity.sealKey.toBase64(), QByteArray("manifest"),
              toText(testSlip().pack).toUtf8(), QByteArray("2026")})
            QVERIFY2(!bytes.contains(trace), trace.constData());
    }
}

void PackReaderTest::refusesAnUnknownSenderAndSaysWhatToDo()
{
    QVERIFY_RESULT(writePack(path(), {m_lines, {}}, m_hague, {m_bukavu.known()}));
    const Error error = refusal(m_bukavu, {m_goma.known()});
    QCOMPARE(error.kind, Error::Kind::Refused);
    QVERIFY2(error.message.contains(toText(m_hague.identity.device)), qPrintable(error.message));
    QVERIFY2(error.message.contains(QStringLiteral(".lodekey")), qPrintable(error.message));
}

void PackReaderTest::refusesAWithdrawnSender()
{
    QVERIFY_RESULT(writePack(path(), {m_lines, {}}, m_hague, {m_bukavu.known()}));
    const Error error = refusal(m_bukavu, {m_goma.known(), m_hague.withdrawn()});
    QCOMPARE(error.kind, Error::Kind::Refused);
    QVERIFY2(error.message.contains(QStringLiteral("“The Hague”, whose keys were withdrawn")),
             qPrintable(error.message));
}

void PackReaderTest::refusesTheSignatureOfAnother()
{
    TestDevice forger = m_goma;
    forger.identity.device = m_hague.identity.device;
    QVERIFY_RESULT(writePack(path(), {m_lines, {}}, forger, {m_bukavu.known()}));
    const Error error = refusal(m_bukavu, {m_hague.known(), m_goma.known()});
    QCOMPARE(error.kind, Error::Kind::Refused);
    QVERIFY2(error.message.contains(QStringLiteral("forged")), qPrintable(error.message));
    QVERIFY2(error.message.contains(QStringLiteral("“The Hague”")), qPrintable(error.message));
}

void PackReaderTest::refusesWhatARecipientAltered()
{
    QVERIFY_RESULT(writePack(path(), {m_lines, {}}, m_hague, {m_bukavu.known(), m_goma.known()}));
    // Bukavu has the key of the stream and writes another under the same header, but cannot sign it for The Hague.
    QFile file(path());
    const Result<PackHeader> header = PackHeader::read(file);
    QVERIFY_RESULT(header);
    const std::optional<PackKey> key = PackKey::opened(*header, m_bukavu.identity.sealKey, m_bukavu.secret.sealSecret);
    QVERIFY(key);
    PackSlip slip = testSlip();
    slip.sender = m_hague.identity.device;
    const QByteArray sections = packSection('S', slip.encoded()).append(packSection('E'));
    QBuffer altered;
    QVERIFY(altered.open(QIODevice::WriteOnly));
    PackStreamWriter stream(altered, *key, header->bytes);
    QVERIFY(stream.begin() && stream.write(sections.constData(), sections.size())
            && stream.finish(m_bukavu.secret.signSecret));
    const qint64 size = header->bytes.size() + PackHeader::checkSize + altered.size();
    writeFile(path(), QByteArray(header->bytes).append(PackHeader::check(header->bytes, size)).append(altered.data()));
    QVERIFY(refusal(m_goma, {m_hague.known(), m_bukavu.known()}).message.contains(QStringLiteral("forged")));
}

void PackReaderTest::refusesWhatCameTooLate()
{
    PackSlip slip = testSlip();
    slip.expires = slip.made.addDays(14);
    QVERIFY_RESULT(writePack(path(), {m_lines, {}}, m_hague, {m_bukavu.known()}, slip));
    QVERIFY_RESULT(PackReader::open(path(), m_bukavu, {m_hague.known()}, slip.expires));
    const Error error = refusal(m_bukavu, {m_hague.known()}, slip.expires.addSecs(1));
    QCOMPARE(error.kind, Error::Kind::Refused);
    QVERIFY2(error.message.contains(QStringLiteral("too late. Ask “The Hague”")), qPrintable(error.message));
    // Whoever does not know the sender is told that first, and not when a pack of a stranger ends.
    QVERIFY(refusal(m_bukavu, {}, slip.expires.addSecs(1)).message.contains(QStringLiteral("not trusted")));
}

void PackReaderTest::refusesWhatIsNoPack()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("PK\3\4 a zip"), QByteArray(100'000, '\0'), QByteArray("lodepack")}) {
        writeFile(path(), bytes);
        const Error error = refusal(m_bukavu, {});
        QVERIFY2(error.message.contains(QStringLiteral("not a pack")), qPrintable(error.message));
    }
    const auto folder = PackReader::open(m_folder.path(), m_bukavu, {}, testSlip().made);
    QVERIFY(!folder);
    QVERIFY(folder.error().message.contains(QStringLiteral("not a pack")));
    const auto nothing = PackReader::open(path(QStringLiteral("nowhere")), m_bukavu, {}, testSlip().made);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, Error::Kind::File);
}

void PackReaderTest::refusesWhatChangesWhileItIsRead()
{
    const auto noisy = [this](quint32 seed) {
        const QByteArray noise = randomBytes(500'000, seed);
        return PackContent{m_lines, {{PackPart::whole(m_sha256, noise.size()), noise}}};
    };
    QVERIFY_RESULT(writePack(path(), noisy(1), m_hague, {m_bukavu.known()}));
    QVERIFY_RESULT(writePack(path(QStringLiteral("other")), noisy(2), m_hague, {m_bukavu.known()}));
    const QByteArray other = bytesOfFile(path(QStringLiteral("other")));
    // Both are sound: the second may still not be taken for the first, which was looked at.
    const auto reader = PackReader::open(path(), m_bukavu, {m_hague.known()}, testSlip().made);
    QVERIFY_RESULT(reader);
    writeFile(path(), other);
    const Result<PackContent> changed = readPack(**reader);
    QVERIFY(!changed);
    QVERIFY2(changed.error().message.contains(QStringLiteral("changed while")), qPrintable(changed.error().message));

    const auto cut = PackReader::open(path(), m_bukavu, {m_hague.known()}, testSlip().made);
    QVERIFY_RESULT(cut);
    QVERIFY(QFile::resize(path(), 300'000));
    const Result<PackContent> rest = readPack(**cut);
    QVERIFY(!rest);
    QVERIFY2(rest.error().message.contains(QStringLiteral("changed while")), qPrintable(rest.error().message));
}

void PackReaderTest::readsOnWhereANewerProgramSaidMore()
{
    PackSlip slip = testSlip();
    slip.sender = m_hague.identity.device;
    QByteArray json = slip.encoded();
    json.insert(1, R"("later":{"a":1},)");
    writeSections(path(),
                  packSection('S', json)
                      .append(packSection('x', "for newer programs"))
                      .append(packSection('L', zlibbed("{\"manifest\":1}\n{}\n")))
                      .append(packSection('y'))
                      .append(packSection('E')),
                  m_hague, {m_bukavu.known()});
    const Result<PackContent> read = readPack(path(), m_bukavu, {m_hague.known()});
    QVERIFY_RESULT(read);
    QCOMPARE(read->lines, (QList<QByteArray>{R"({"manifest":1})", "{}"}));
}

void PackReaderTest::refusesContentOutOfOrder_data()
{
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QString>("words");
    const QByteArray lines = packSection('L', zlibbed("{}\n"));
    const QByteArray end = packSection('E');
    const auto part = [this](qint64 length, bool packed) {
        return packSection('A', PackPart{m_sha256, 10, 0, length}.encoded(packed));
    };
    const QString disorder = QStringLiteral("disorder");
    const QString length = QStringLiteral("not as long as it says");
    QTest::newRow("no end") << lines << disorder;
    QTest::newRow("half a section") << QByteArray("L\0\0", 3) << disorder;
    QTest::newRow("a section without its content") << QByteArray("L\0\0\1\0", 5) << disorder;
    QTest::newRow("a section that is too long")
        << QByteArray("L\0\1\0\1", 5).append(QByteArray(70'000, 'x')) << disorder;
    QTest::newRow("a section nobody knows") << QByteArray(lines).append(packSection('Q')).append(end) << disorder;
    QTest::newRow("a section without a letter") << QByteArray(5, '\0') << disorder;
    QTest::newRow("a second slip") << packSection('S', testSlip().encoded()).append(end) << disorder;
    QTest::newRow("something after the end") << QByteArray(end).append(end) << disorder;
    QTest::newRow("an end with something in it") << packSection('E', "x") << disorder;
    QTest::newRow("lines that are no zlib") << packSection('L', "not packed").append(end) << QStringLiteral("unpacked");
    QTest::newRow("lines after their end") << QByteArray(lines).append(lines).append(end) << QStringLiteral("unpacked");
    QTest::newRow("lines without their end")
        << packSection('L', zlibbed("{}\n{}\n").chopped(5)).append(end) << QStringLiteral("before their time");
    QTest::newRow("lines after attachments")
        << QByteArray(lines).append(part(0, false)).append(lines).append(end) << QStringLiteral("unpacked");
    QTest::newRow("an empty line") << packSection('L', zlibbed("{}\n\n{}\n")).append(end)
                                   << QStringLiteral("line 2 is empty");
    QTest::newRow("a line without its end")
        << packSection('L', zlibbed("{}\n{}")).append(end) << QStringLiteral("no end");
    QTest::newRow("an attachment not described")
        << packSection('A', "{}").append(end) << QStringLiteral("not described");
    QTest::newRow("an attachment outside itself")
        << part(11, false).append(packSection('D', "12345678901")).append(end) << QStringLiteral("not described");
    QTest::newRow("content of nothing") << packSection('D', "12345").append(end) << disorder;
    QTest::newRow("an attachment that is short")
        << part(5, false).append(packSection('D', "1234")).append(end) << length;
    QTest::newRow("an attachment that is long")
        << part(5, false).append(packSection('D', "123456")).append(end) << length;
    QTest::newRow("an attachment that goes on")
        << part(5, false).append(packSection('D', "12345")).append(packSection('D', "6")).append(end) << disorder;
    QTest::newRow("a packed one that is short")
        << part(5, true).append(packSection('D', zlibbed("1234"))).append(end) << length;
    QTest::newRow("a packed one that is long")
        << part(5, true).append(packSection('D', zlibbed("123456"))).append(end) << length;
    QTest::newRow("a packed one without its end")
        << part(5, true).append(packSection('D', zlibbed("12345").chopped(4))).append(end) << length;
    QTest::newRow("a packed one and more")
        << part(5, true).append(packSection('D', zlibbed("12345").append('x'))).append(end) << length;
    QTest::newRow("a packed one that is not") << part(5, true).append(packSection('D', "12345")).append(end) << length;
}

void PackReaderTest::refusesContentOutOfOrder()
{
    QFETCH(const QByteArray, sections);
    QFETCH(const QString, words);
    PackSlip slip = testSlip();
    slip.sender = m_hague.identity.device;
    writeSections(path(), packSection('S', slip.encoded()).append(sections), m_hague, {m_bukavu.known()});
    const Result<PackContent> read = readPack(path(), m_bukavu, {m_hague.known()});
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(QStringLiteral("“The Hague”")), qPrintable(read.error().message));
    // Without a slip nothing is read at all.
    writeSections(path(), sections, m_hague, {m_bukavu.known()});
    QVERIFY(refusal(m_bukavu, {m_hague.known()}).message.contains(QStringLiteral("damaged")));
}

void PackReaderTest::refusesALineThatUnfoldsWithoutEnd()
{
    PackSlip slip = testSlip();
    slip.sender = m_hague.identity.device;
    const QByteArray bomb = zlibbed(QByteArray(200'000'000, '{'));
    QByteArray sections = packSection('S', slip.encoded());
    for (qsizetype at = 0; at < bomb.size(); at += 60'000)
        sections.append(packSection('L', bomb.mid(at, 60'000)));
    writeSections(path(), sections.append(packSection('E')), m_hague, {m_bukavu.known()});
    QVERIFY(QFileInfo(path()).size() < 500'000);
    const Result<PackContent> read = readPack(path(), m_bukavu, {m_hague.known()});
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(QStringLiteral("line 1 is too long")), qPrintable(read.error().message));
}

void PackReaderTest::needsNoMoreMemoryForMore()
{
    const auto through = [this](qint64 size) {
        Stream content(size);
        const auto writer = PackWriter::begin(path(), testSlip(), m_hague, {m_bukavu.known()});
        if (!content.open(QIODevice::ReadOnly) || !writer
            || !(*writer)->attachment(PackPart::whole(m_sha256, size), content) || !(*writer)->finish())
            return qint64(-1);
        Stream kept(0);
        const auto reader = PackReader::open(path(), m_bukavu, {m_hague.known()}, testSlip().made);
        if (!kept.open(QIODevice::WriteOnly) || !reader || !(*reader)->nextAttachment()
            || !(*reader)->copyContent(kept))
            return qint64(-1);
        return kept.written();
    };
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (mostMemory() == 0 || !peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || peak.write("5") != 1)
        QSKIP("this system does not say how much memory was needed");
    QCOMPARE(through(1'000'000), 1'000'000);
    const qint64 little = mostMemory();
    QCOMPARE(through(300'000'000), 300'000'000);
    QVERIFY(QFileInfo(path()).size() < 400'000);
    qInfo("1 MB: %lld KiB, 300 MB: %lld KiB", little, mostMemory());
    QVERIFY(mostMemory() < little + 8 * 1024);
}

void PackReaderTest::saysWhenTheAttachmentCannotBeKept()
{
    QVERIFY_RESULT(writePack(path(), {{}, {{PackPart::whole(m_sha256, 5), "photo"}}}, m_hague, {m_bukavu.known()}));
    const auto reader = PackReader::open(path(), m_bukavu, {m_hague.known()}, testSlip().made);
    QVERIFY_RESULT(reader);
    QVERIFY((*reader)->nextAttachment()->has_value());
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const Result<> kept = (*reader)->copyContent(closed);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::File);
    QVERIFY(kept.error().message.contains(m_sha256));
}

QTEST_GUILESS_MAIN(PackReaderTest)
#include "tst_packreader.moc"
