// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupkeeper.h"

#include "models/storage/rotatingbackups.h"
#include "tests/support/testcasebook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class BackupKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_casebook = std::make_unique<TestCasebook>(); }
    void makesTheFirstBackupAndNoSecondOneTheSameDay();
    void saysOnceWhyNoneCouldBeMade();
    void leavesACasebookThatCanOnlyBeReadAlone();

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

QTEST_MAIN(BackupKeeperTest)
#include "tst_backupkeeper.moc"
