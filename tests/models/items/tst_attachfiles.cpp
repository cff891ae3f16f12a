// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attachfiles.h"

#include "models/entities/common/attachment.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

#include <QDir>
#include <QFile>

using namespace Lodebook;

class AttachFilesTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void putsSeveralOnARecordAsOneAction();
    void leavesOutWhatCannotBeTakenAndSaysWhy();
    void doesNotPutTheSameFileOnARecordTwice();
    void stopsAndKeepsNothing();
    void refusesARecordInTheBin();

private:
    RecordRef home(const QString &name = QStringLiteral("IPIS"));
    QString file(const QString &name, const QByteArray &bytes);
    qint64 attached(const RecordRef &about)
    {
        return *store().reader().count(
            Query(attachment(), Filter::leaf(attachment().about, Compare::Equal, QVariant::fromValue(about))));
    }
};

RecordRef AttachFilesTest::home(const QString &name)
{
    Record record = newOrganisation(name);
    const Result<> saved = store().saveChecked(record);
    return saved ? RecordRef{QStringLiteral("organisation"), record.id()} : RecordRef();
}

QString AttachFilesTest::file(const QString &name, const QByteArray &bytes)
{
    QFile made(folder() + u'/' + name);
    return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
}

void AttachFilesTest::putsSeveralOnARecordAsOneAction()
{
    const RecordRef about = home();
    QStringList told;
    const Result<AttachReport> report = attachFiles(
        store(), about,
        {{.path = file(QStringLiteral("a.txt"), "first")}, {.bytes = "second", .name = QStringLiteral("b.txt")}},
        [&told](qint64 done, qint64 total, const QString &name) {
            told.append(QStringLiteral("%1/%2 %3").arg(done).arg(total).arg(name));
            return true;
        });
    QVERIFY_RESULT(report);
    QCOMPARE(report->attached, 2);
    QCOMPARE(told, (QStringList{"0/11 a.txt", "5/11 b.txt"}));
    QCOMPARE(attached(about), 2);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(attached(about), 0);
}

void AttachFilesTest::leavesOutWhatCannotBeTakenAndSaysWhy()
{
    const RecordRef about = home();
    QVERIFY(QDir(folder()).mkdir(QStringLiteral("photos")));
    QFile huge(folder() + QStringLiteral("/huge.bin"));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(AttachmentStore::largestFile + 1)); // a hole: takes no room
    const Result<AttachReport> report = attachFiles(store(), about,
                                                    {{.path = folder() + QStringLiteral("/photos")},
                                                     {.path = file(QStringLiteral("empty.txt"), {})},
                                                     {.path = huge.fileName()},
                                                     {.path = folder() + QStringLiteral("/gone.txt")},
                                                     {.path = file(QStringLiteral("good.txt"), "good")}});
    QVERIFY_RESULT(report);
    QCOMPARE(report->attached, 1);
    QCOMPARE(report->refused.size(), 4);
    for (const AttachReport::Refused &refused : report->refused)
        QVERIFY2(refused.reason.contains(refused.name), qPrintable(refused.reason));
    QCOMPARE(attached(about), 1);
}

void AttachFilesTest::doesNotPutTheSameFileOnARecordTwice()
{
    const RecordRef about = home();
    const QString path = file(QStringLiteral("a.txt"), "first");
    QCOMPARE(attachFiles(store(), about, {{.path = path}})->attached, 1);
    QCOMPARE(attachFiles(store(), about, {{.path = path}})->refused.size(), 1);
    QVERIFY(!file(QStringLiteral("a.txt"), "other").isEmpty()); // the same name and size, another content
    QCOMPARE(attachFiles(store(), about, {{.path = path}})->attached, 1);
    QCOMPARE(attachFiles(store(), home(QStringLiteral("Pact")), {{.path = path}})->attached, 1);
    QCOMPARE(attached(about), 2);
}

void AttachFilesTest::stopsAndKeepsNothing()
{
    const RecordRef about = home();
    const Result<AttachReport> report =
        attachFiles(store(), about,
                    {{.bytes = "a", .name = QStringLiteral("a.txt")}, {.bytes = "b", .name = QStringLiteral("b.txt")}},
                    [](qint64 done, qint64, const QString &) { return done == 0; });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(attached(about), 0);
}

void AttachFilesTest::refusesARecordInTheBin()
{
    const RecordRef about = home();
    QVERIFY_RESULT(store().remove(organisation(), about.id));
    const Result<AttachReport> report = attachFiles(store(), about, {{.bytes = "a", .name = QStringLiteral("a.txt")}});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(AttachFilesTest)

#include "tst_attachfiles.moc"
