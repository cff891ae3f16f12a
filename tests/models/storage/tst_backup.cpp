// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/device.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/casebookcheck.h"
#include "tests/support/backendtest.h"

#include <QFile>

using namespace Lodebook;

class BackupTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void holdsEverythingWhileWorkGoesOn();
    void refusesWhatItShould();
    void noticesADamagedBackup();
    void goesOnAsANewIncarnation();

private:
    Result<> add(const QString &name);
    QString backupPath() const { return folder() + QStringLiteral("/backups/one.lodebook"); }
};

Result<> BackupTest::add(const QString &name)
{
    Record home(organisation());
    home.set(organisation().name, name);
    return store().saveChecked(home);
}

void BackupTest::holdsEverythingWhileWorkGoesOn()
{
    for (int i = 0; i < 50; ++i)
        QVERIFY_RESULT(add(QStringLiteral("Organisation %1").arg(i)));
    const Result<BackupReport> report = writeBackup(casebook().database(), catalog(), backupPath());
    if (isServer()) {
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Refused);
        return;
    }
    QVERIFY_RESULT(report);
    QCOMPARE(report->records, 52); // with the first officer and device
    QCOMPARE(report->bytes, QFile(backupPath()).size());
    QVERIFY(!QFile::exists(backupPath() + QStringLiteral(".part")));
    QVERIFY_RESULT(add(QStringLiteral("Later")));
    const Result<std::unique_ptr<Casebook>> copy = Casebook::open(*CasebookLocation::fromText(backupPath()), {.officer = {}, .readOnly = true});
    QVERIFY_RESULT(copy);
    QCOMPARE(*(*copy)->reader().count(Query(organisation())), 50);
}

void BackupTest::refusesWhatItShould()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    QVERIFY_RESULT(writeBackup(casebook().database(), catalog(), backupPath()));
    const Result<BackupReport> twice = writeBackup(casebook().database(), catalog(), backupPath());
    QVERIFY(!twice);
    QVERIFY(twice.error().message.contains(QStringLiteral("exists already")));
    const Result<BackupReport> nowhere = writeBackup(casebook().database(), catalog(), QStringLiteral("/proc/none/one.lodebook"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::File);
    for (int n = 1; n < 100; ++n) {
        const QString path = folder() + QStringLiteral("/backups/fault.lodebook");
        casebook().database().failAfter(n);
        const Result<BackupReport> report = writeBackup(casebook().database(), catalog(), path);
        casebook().database().failAfter(0);
        QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
        if (report)
            break;
        QVERIFY(!QFile::exists(path));
    }
    QVERIFY(QFile::exists(folder() + QStringLiteral("/backups/fault.lodebook")));
}

void BackupTest::noticesADamagedBackup()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    for (int i = 0; i < 300; ++i)
        QVERIFY_RESULT(add(QStringLiteral("Organisation number %1").arg(i)));
    QVERIFY_RESULT(writeBackup(casebook().database(), catalog(), backupPath()));
    QFile file(backupPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const auto damaged = [&](const QByteArray &bytes) {
        QFile out(folder() + QStringLiteral("/damaged.lodebook"));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return false;
        out.close();
        const Result<QString> restored = restoreBackup(out.fileName(), location().path, catalog());
        return !restored && !restored.error().message.isEmpty() && !QFile::exists(location().path + QStringLiteral(".restoring"));
    };
    QVERIFY(damaged({}));
    QVERIFY(damaged("PK\3\4"));
    QVERIFY(damaged(good.first(good.size() / 2)));
    QVERIFY(damaged(good.first(good.size() - 1)));
    QByteArray changed = good;
    changed.replace(good.lastIndexOf("organisation number 150"), 12, "ORGANISATION");
    QVERIFY(damaged(changed));
    QVERIFY(damaged(QByteArray(good).replace(0, 16, QByteArray(16, 'x'))));
    QVERIFY(QFile::exists(location().path)); // the casebook is where it was
    QCOMPARE(*store().reader().count(Query(organisation())), 300);
    QVERIFY(!restoreBackup(folder() + QStringLiteral("/none.lodebook"), location().path, catalog()));
}

void BackupTest::goesOnAsANewIncarnation()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    QVERIFY_RESULT(add(QStringLiteral("Before")));
    QVERIFY_RESULT(writeBackup(casebook().database(), catalog(), backupPath()));
    const Author before = store().author();
    Record lost(project());
    lost.set(project().title, QStringLiteral("Written after the backup"));
    QVERIFY_RESULT(store().saveChecked(lost));
    const QString lostNumber = lost.text(project().number);
    QVERIFY_RESULT(casebook().database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const Result<QString> kept = restoreBackup(backupPath(), location().path, catalog());
    QVERIFY_RESULT(kept);
    QVERIFY(QFile::exists(*kept));
    reopen();
    QVERIFY(store().author().device != before.device);
    QVERIFY(store().author().deviceCode != before.deviceCode);
    QCOMPARE(store().author().officer, before.officer);
    QCOMPARE(store().reader().find(device(), store().author().device)->get(device().incarnation, 0), 1);
    QCOMPARE(*store().reader().count(Query(project())), 0);
    Record next(project());
    next.set(project().title, QStringLiteral("Written after the restore"));
    QVERIFY_RESULT(store().saveChecked(next));
    QVERIFY(next.text(project().number) != lostNumber);
    const Result<QVariant> reused = casebook().database().value(QStringLiteral("SELECT count(*) FROM log_batch WHERE device = ? AND label = 'Backup restored'"),
                                                               {casebook().database().dialect().stored(ColumnType::Id, before.device)});
    QVERIFY_RESULT(reused);
    QCOMPARE(reused->toInt(), 0); // nothing new under the old identity
    reopen();
    QCOMPARE(store().reader().find(device(), store().author().device)->get(device().incarnation, 0), 1); // once only
    const Result<std::unique_ptr<Casebook>> old = Casebook::open(*CasebookLocation::fromText(*kept), {.officer = {}, .readOnly = true});
    QVERIFY_RESULT(old);
    QCOMPARE(*(*old)->reader().count(Query(project())), 1);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
