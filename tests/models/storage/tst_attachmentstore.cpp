// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/attachmentstore.h"

#include "models/entities/common/attachment.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Lodebook;

class AttachmentStoreTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void givesBackWhatWasPut();
    void keepsOneContentForManyRecords();
    void refusesInWords_data();
    void refusesInWords();
    void neverHandsOutDamagedBytes();
    void neverReadsTheCasebookItself();
    void undoesAndForgetsWhatNobodyNames();
    void takesContentThatFitsItsNameOnly();

private:
    RecordRef home();
    QString file(const QString &name, const QByteArray &bytes);
    qint64 contents() { return casebook().database().value(QStringLiteral("SELECT count(*) FROM attachment_content"))->toLongLong(); }
};

RecordRef AttachmentStoreTest::home()
{
    Record record(organisation());
    record.set(organisation().name, QStringLiteral("IPIS"));
    const Result<> saved = store().saveChecked(record);
    return saved ? RecordRef{QStringLiteral("organisation"), record.id()} : RecordRef();
}

QString AttachmentStoreTest::file(const QString &name, const QByteArray &bytes)
{
    QFile made(folder() + u'/' + name);
    return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
}

void AttachmentStoreTest::givesBackWhatWasPut()
{
    QByteArray bytes("%PDF-1.7\n");
    for (int i = 0; i < 300000; ++i)
        bytes.append(char(i * 7)); // every byte there is, zero and quote among them
    AttachmentStore files(store());
    const Result<Record> made = files.put(home(), file(QStringLiteral("Étude d'impact.pdf"), bytes), QStringLiteral("The study"));
    QVERIFY_RESULT(made);
    reopen();
    AttachmentStore again(store());
    const Result<Record> read = store().reader().find(attachment(), made->id());
    QVERIFY_RESULT(read);
    QCOMPARE(read->text(attachment().fileName), QStringLiteral("Étude d'impact.pdf"));
    QCOMPARE(read->text(attachment().mediaType), QStringLiteral("application/pdf"));
    QCOMPARE(read->get(attachment().size, 0), qlonglong(bytes.size()));
    const Result<QByteArray> back = again.bytes(*read);
    QVERIFY_RESULT(back);
    QCOMPARE(*back, bytes);
    const QString copy = folder() + QStringLiteral("/copy.pdf");
    QVERIFY_RESULT(again.writeTo(*read, copy));
    QFile written(copy);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), bytes);
}

void AttachmentStoreTest::keepsOneContentForManyRecords()
{
    AttachmentStore files(store());
    const RecordRef about = home();
    const QString path = file(QStringLiteral("a.txt"), "the same words");
    const Result<Record> first = files.put(about, path);
    QVERIFY_RESULT(first);
    const Result<Record> second = files.put(about, path);
    QVERIFY_RESULT(second);
    const Result<Record> third = files.putBytes(about, QStringLiteral("b.txt"), "the same words");
    QVERIFY_RESULT(third);
    QCOMPARE(contents(), 1);
    for (const Record &one : {*first, *second, *third}) {
        QCOMPARE(one.get(attachment().size, 0), 14);
        QCOMPARE(one.text(attachment().mediaType), QStringLiteral("text/plain"));
        QCOMPARE(*files.bytes(one), QByteArray("the same words"));
    }
}

void AttachmentStoreTest::refusesInWords_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("There is no file");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("cannot be read");
    QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("is empty");
    QTest::newRow("too large") << QStringLiteral("large") << QStringLiteral("can be attached");
    QTest::newRow("no such record") << QStringLiteral("nobody") << QStringLiteral("not here");
}

void AttachmentStoreTest::refusesInWords()
{
    QFETCH(QString, what);
    QFETCH(QString, words);
    RecordRef about = home();
    QString path = folder();
    if (what == QLatin1String("missing")) {
        path += QStringLiteral("/none.txt");
    } else if (what == QLatin1String("empty")) {
        path = file(QStringLiteral("empty.txt"), {});
    } else if (what == QLatin1String("large")) {
        QFile large(folder() + QStringLiteral("/large.bin"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(AttachmentStore::largestFile + 1)); // a hole: takes no room
        path = large.fileName();
    } else if (what == QLatin1String("nobody")) {
        path = file(QStringLiteral("a.txt"), "words");
        about.id = newRecordId();
    }
    const Result<Record> made = AttachmentStore(store()).put(about, path);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(words), qPrintable(made.error().message));
    QCOMPARE(contents(), 0);
    QCOMPARE(*store().reader().count(Query(attachment())), 0);
}

void AttachmentStoreTest::neverHandsOutDamagedBytes()
{
    AttachmentStore files(store());
    const Result<Record> made = files.putBytes(home(), QStringLiteral("a.txt"), "good words");
    QVERIFY_RESULT(made);
    QVERIFY_RESULT(casebook().database().run(QStringLiteral("UPDATE attachment_content SET content = ?"), {QByteArray("evil words")}));
    const Result<QByteArray> damaged = files.bytes(*made);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().kind, Error::Kind::Storage);
    QVERIFY_RESULT(casebook().database().run(QStringLiteral("DELETE FROM attachment_content"), QVariantList()));
    QCOMPARE(files.bytes(*made).error().kind, Error::Kind::Missing);
}

void AttachmentStoreTest::neverReadsTheCasebookItself()
{
    if (isServer())
        QSKIP("A server keeps its files to itself");
#ifndef Q_OS_UNIX
    QSKIP("Reading an open casebook does no harm here");
#endif
    const RecordRef about = home();
    QVERIFY(QFile::link(location().path, folder() + QStringLiteral("/another name.txt")));
    for (const QString &path : QStringList{location().path, location().path + QStringLiteral("-wal"), folder() + QStringLiteral("/another name.txt")}) {
        const Result<Record> attached = AttachmentStore(store()).put(about, path);
        QVERIFY2(!attached, qPrintable(path));
        QCOMPARE(attached.error().kind, Error::Kind::Refused);
        QVERIFY(attached.error().message.contains(path));
    }
}

void AttachmentStoreTest::undoesAndForgetsWhatNobodyNames()
{
    AttachmentStore files(store());
    const RecordRef about = home();
    const Result<Record> kept = files.putBytes(about, QStringLiteral("kept.txt"), "kept");
    const Result<Record> gone = files.putBytes(about, QStringLiteral("gone.txt"), "gone!");
    QVERIFY_RESULT(kept);
    QVERIFY_RESULT(gone);
    QVERIFY_RESULT(files.detach(gone->id()));
    QCOMPARE(*files.purge(clock().now().addDays(-30)), 0); // too fresh: may still be wanted back
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(*files.bytes(*store().reader().find(attachment(), gone->id())), QByteArray("gone!"));
    QVERIFY_RESULT(files.detach(gone->id()));
    clock().advance(qint64(40) * 24 * 3600 * 1000);
    QCOMPARE(*files.purge(clock().now().addDays(-30)), 5);
    QCOMPARE(contents(), 1);
    QCOMPARE(*files.bytes(*kept), QByteArray("kept"));
}

void AttachmentStoreTest::takesContentThatFitsItsNameOnly()
{
    AttachmentStore files(store());
    const QByteArray bytes("words");
    const QString name = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(!files.putContent(name, "other words"));
    QCOMPARE(*files.hasContent(name), false);
    QVERIFY_RESULT(files.putContent(name, bytes));
    QVERIFY_RESULT(files.putContent(name, bytes));
    QCOMPARE(*files.hasContent(name), true);
}

QTEST_GUILESS_MAIN(AttachmentStoreTest)
#include "tst_attachmentstore.moc"
