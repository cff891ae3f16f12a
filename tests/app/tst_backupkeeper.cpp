// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupkeeper.h"

#include "models/entities/partners/organisation.h"
#include "models/storage/patience.h"
#include "models/storage/rotatingbackups.h"
#include "tests/support/backendtest.h"
#include "tests/support/testcasebook.h"
#include "views/shell/job.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class BackupKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_casebook = std::make_unique<TestCasebook>(); }
    void makesTheFirstBackupAndNoSecondOneTheSameDay();
    void putsAwayTheOlderLogAfterwards();
    void saysOnceWhyNoneCouldBeMade();
    void leavesACasebookThatCanOnlyBeReadAlone();
    void waitsQuietlyForOtherWorkOfTheProgram();
    void comesBackWhenWorkBeganMeanwhile();
    void saysThatAnotherProgramKeepsWriting();

private:
    std::unique_ptr<TestCasebook> m_casebook;
};

void BackupKeeperTest::makesTheFirstBackupAndNoSecondOneTheSameDay()
{
    BackupKeeper keeper(**m_casebook);
    QSignalSpy made(&keeper, &BackupKeeper::made);
    keeper.look();
    QVERIFY(made.wait(30000));
    QVERIFY(QFile::exists(made.first().first().toString()));
    keeper.look();
    QTest::qWait(500);
    QCOMPARE(keptBackups(m_casebook->path()).size(), 1);
}

void BackupKeeperTest::putsAwayTheOlderLogAfterwards()
{
    Database &database = (*m_casebook)->database();
    {
        Batch batch((*m_casebook)->store(), QStringLiteral("Old"));
        QVERIFY_RESULT(batch.begin());
        for (int i = 0; i < 600; ++i) {
            Record record(organisation());
            record.set(organisation().name, QString::number(i));
            record.set(organisation().kind, QStringLiteral("cooperative"));
            m_casebook->save(record);
        }
        QVERIFY_RESULT(batch.commit());
    }
    const QDateTime longAgo = QDate(2020, 1, 1).startOfDay(Qt::UTC);
    QVERIFY_RESULT(database.run(QStringLiteral("UPDATE log_batch SET at = ?"),
                                {database.dialect().stored(ColumnType::Moment, longAgo)}));
    const auto putAway = [&database] {
        return database.value(QStringLiteral("SELECT count(*) FROM log_change WHERE archived IS NOT NULL"))->toInt();
    };
    BackupKeeper keeper(**m_casebook);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.look();
    QTRY_VERIFY_WITH_TIMEOUT(putAway() >= 500, 30000);
    QTRY_COMPARE(Job::running(), 0);
    QVERIFY(failed.isEmpty());
    QCOMPARE(keptBackups(m_casebook->path()).size(), 1);
}

void BackupKeeperTest::saysOnceWhyNoneCouldBeMade()
{
    QFile inTheWay(backupFolder(m_casebook->path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
    BackupKeeper keeper(**m_casebook);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.look();
    QVERIFY(failed.wait(30000));
    QVERIFY(failed.first().first().value<Error>().message.startsWith(QStringLiteral("No backup could be made")));
    keeper.look();
    QTest::qWait(1000);
    QCOMPARE(failed.size(), 1);
}

void BackupKeeperTest::leavesACasebookThatCanOnlyBeReadAlone()
{
    const Result<std::unique_ptr<Casebook>> reader =
        Casebook::open(*CasebookLocation::fromText(m_casebook->path()), {.officer = {}, .readOnly = true});
    QVERIFY(reader);
    BackupKeeper keeper(**reader);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.look();
    QTest::qWait(500);
    QVERIFY(failed.isEmpty() && keptBackups(m_casebook->path()).isEmpty());
}

void BackupKeeperTest::waitsQuietlyForOtherWorkOfTheProgram()
{
    QSemaphore mayEnd;
    Job work(**m_casebook, QStringLiteral("A pack is looked at"),
             [&mayEnd](Casebook &, Progress &) -> Result<QVariant> {
                 mayEnd.acquire();
                 return QVariant();
             });
    work.start();
    BackupKeeper keeper(**m_casebook);
    keeper.setPause(100);
    QSignalSpy made(&keeper, &BackupKeeper::made);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.look();
    QTest::qWait(600);
    QVERIFY(made.isEmpty() && failed.isEmpty() && keptBackups(m_casebook->path()).isEmpty());
    mayEnd.release();
    QVERIFY(made.wait(30000));
    QVERIFY(failed.isEmpty());
}

void BackupKeeperTest::comesBackWhenWorkBeganMeanwhile()
{
    const std::unique_ptr<Casebook> writer = std::move(*Casebook::open((*m_casebook)->location(), {}));
    auto writing = std::make_unique<Transaction>(writer->database()); // as a preview does: it is taken back at its end
    QVERIFY_RESULT(writing->begin());
    BackupKeeper keeper(**m_casebook);
    keeper.setPause(100);
    QSignalSpy made(&keeper, &BackupKeeper::made);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.look();
    QTest::qWait(usualPatience + 500);
    QVERIFY(failed.isEmpty());
    writing.reset();
    QTRY_VERIFY_WITH_TIMEOUT(Job::running() == 0 && !keptBackups(m_casebook->path()).isEmpty(), 30000);
    QTest::qWait(300);
    QVERIFY(failed.isEmpty());
    QCOMPARE(keptBackups(m_casebook->path()).size(), 1);
    QVERIFY(!(*m_casebook)->fact(QStringLiteral("last_backup"))->isEmpty());
}

void BackupKeeperTest::saysThatAnotherProgramKeepsWriting()
{
    const std::unique_ptr<Casebook> writer = std::move(*Casebook::open((*m_casebook)->location(), {}));
    Transaction writing(writer->database());
    QVERIFY_RESULT(writing.begin());
    BackupKeeper keeper(**m_casebook);
    keeper.setPause(100);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.look();
    QVERIFY(failed.wait(5 * usualPatience));
    QVERIFY(isInUse(failed.first().first().value<Error>())); // in words that name the reason
    QCOMPARE(failed.size(), 1);
}

QTEST_MAIN(BackupKeeperTest)
#include "tst_backupkeeper.moc"
