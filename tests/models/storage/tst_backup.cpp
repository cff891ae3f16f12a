// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/device.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/casebookcheck.h"
#include "tests/support/backendtest.h"
#include "tests/support/contents.h"
#include "tests/support/killedchild.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace Lodebook;

class BackupTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void holdsEverythingWhileWorkGoesOn();
    void refusesWhatItShould();
    void noticesADamagedBackup();
    void goesOnAsANewIncarnation();
    void replacesNoCasebookThatSomebodyHasOpen();
    void bringsWhatStandsInTheLogOfTheBackup();
    void replacesADamagedCasebook();
    void survivesBeingKilledWhileRestoring();
    void survivesBeingKilledWhileBackingUp();
    void findsAFreeName();

private:
    Result<> add(const QString &name);
    QString backupPath() const { return folder() + QStringLiteral("/backups/one.lodebook"); }
};

Result<> BackupTest::add(const QString &name)
{
    Record home(organisation());
    home.set(organisation().name, name);
    home.set(organisation().kind, QStringLiteral("company"));
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
    close();
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

void BackupTest::replacesNoCasebookThatSomebodyHasOpen()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    QVERIFY_RESULT(add(QStringLiteral("Before")));
    QVERIFY_RESULT(writeBackup(casebook().database(), catalog(), backupPath()));
    QVERIFY_RESULT(add(QStringLiteral("After")));
    const auto refused = [&](const Result<QString> &restored) {
        return !restored && restored.error().message.contains(QStringLiteral("in use")) && !QFile::exists(location().path + QStringLiteral(".restoring"));
    };
    QVERIFY(refused(restoreBackup(backupPath(), location().path, catalog()))); // open here, idle
    QProcess child; // and from another program
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--restore"), backupPath(), location().path});
    QVERIFY(child.waitForFinished(60000));
    QCOMPARE(child.exitCode(), 1);
    QVERIFY2(child.readAllStandardOutput().contains("in use"), "");
    QVERIFY_RESULT(add(QStringLiteral("Later")));
    reopen();
    QCOMPARE(*store().reader().count(Query(organisation())), 3);
    QCOMPARE(CasebookCheck(store().reader()).run(true)->found, 0);
    close();
    QVERIFY_RESULT(restoreBackup(backupPath(), location().path, catalog()));
    reopen();
    QCOMPARE(*store().reader().count(Query(organisation())), 1);
}

void BackupTest::bringsWhatStandsInTheLogOfTheBackup()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    QVERIFY_RESULT(writeBackup(casebook().database(), catalog(), backupPath()));
    {
        // Somebody opened the backup itself and worked in it; the machine went down before the log was settled.
        const Result<std::unique_ptr<Casebook>> worked = Casebook::open(*CasebookLocation::fromText(backupPath()), {});
        QVERIFY_RESULT(worked);
        Record home(organisation());
        home.set(organisation().name, QStringLiteral("In the log"));
        QVERIFY_RESULT((*worked)->store().saveChecked(home));
        QVERIFY(QFile::copy(backupPath(), folder() + QStringLiteral("/torn.lodebook")));
        QVERIFY(QFile::copy(backupPath() + QStringLiteral("-wal"), folder() + QStringLiteral("/torn.lodebook-wal")));
    }
    close();
    QVERIFY_RESULT(restoreBackup(folder() + QStringLiteral("/torn.lodebook"), location().path, catalog()));
    reopen();
    QCOMPARE(*store().reader().count(Query(organisation())), 1);
}

void BackupTest::replacesADamagedCasebook()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    for (int i = 0; i < 100; ++i)
        QVERIFY_RESULT(add(QStringLiteral("Organisation number %1").arg(i)));
    QVERIFY_RESULT(writeBackup(casebook().database(), catalog(), backupPath()));
    close();
    QFile file(location().path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    const QList<QByteArray> damaged{{}, "PK", good.first(good.size() / 2), QByteArray(good).replace(4096, 40960, QByteArray(40960, 'x'))};
    for (const QByteArray &bytes : damaged) {
        QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
        const Result<QString> kept = restoreBackup(backupPath(), location().path, catalog());
        QVERIFY_RESULT(kept);
        QFile old(*kept);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QVERIFY(bytes.size() > 100000 || old.readAll() == bytes); // kept as it is, for whoever may still get something out of it
        reopen();
        QCOMPARE(*store().reader().count(Query(organisation())), 100);
        close();
        file.close();
        QVERIFY(file.open(QIODevice::ReadWrite));
    }
}

void BackupTest::survivesBeingKilledWhileRestoring()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    const int kills = qEnvironmentVariableIsSet("LODEBOOK_LONG") ? 200 : 15;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QVERIFY_RESULT(add(QStringLiteral("Always")));
    QVERIFY_RESULT(writeBackup(casebook().database(), catalog(), backupPath()));
    QVERIFY_RESULT(add(QStringLiteral("Perhaps")));
    close();
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--restore"), backupPath(), location().path});
        QVERIFY(child.waitForStarted());
        child.waitForFinished(10 + int(random.bounded(150)));
        child.kill();
        child.waitForFinished();
        reopen();
        const qint64 organisations = *store().reader().count(Query(organisation()));
        QVERIFY2(organisations == 1 || organisations == 2, qPrintable(QString::number(organisations)));
        QCOMPARE(CasebookCheck(store().reader()).run(true)->found, 0);
        if (organisations == 1)
            QVERIFY_RESULT(add(QStringLiteral("Perhaps")));
        close();
    }
    QVERIFY_RESULT(restoreBackup(backupPath(), location().path, catalog()));
    QVERIFY(!QFile::exists(location().path + QStringLiteral(".restoring")));
    reopen();
    QCOMPARE(*store().reader().count(Query(organisation())), 1);
}

void BackupTest::survivesBeingKilledWhileBackingUp()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    for (int i = 0; i < 200; ++i)
        QVERIFY_RESULT(add(QStringLiteral("Organisation %1").arg(i)));
    const QString path = folder() + QStringLiteral("/killed/one.lodebook");
    KilledChild child({QStringLiteral("--backup"), location().path, path});
    QVERIFY2(child.measure(), qPrintable(child.problem()));
    const int kills = KilledChild::kills(10);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int whole = 0;
    for (int i = 0; i < kills; ++i) {
        QVERIFY(!QFile::exists(path) || QFile::remove(path));
        QVERIFY2(child.kill(i, kills, random), qPrintable(child.problem()));
        QVERIFY(QFile::exists(path) || !child.wasDone());
        if (QFile::exists(path)) { // what bears the name of a backup is one
            ++whole;
            const Result<BackupReport> report = verifyBackup(path, catalog());
            QVERIFY_RESULT(report);
            QCOMPARE(report->records, 202);
            QVERIFY(QFile::remove(path));
        }
        QVERIFY_RESULT(writeBackup(casebook().database(), catalog(), path)); // whatever the killed one has left
        QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
        QCOMPARE(CasebookCheck(store().reader()).run(false)->found, 0);
    }
    qInfo("%d kills, %d of them before it was done; %d backups were whole, %d not there (seed %u)", kills,
          child.killsInTime(), whole, kills - whole, seed);
    QCOMPARE(findingsIn(store().reader()), QString());
}

void BackupTest::findsAFreeName()
{
    const QString beginning = folder() + QStringLiteral("/100 %1 of it");
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        names.append(freeName(beginning));
        QVERIFY(!QFile::exists(names.last()));
        QFile file(names.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QStringList expected{beginning + QStringLiteral(".lodebook"), beginning + QStringLiteral(" (1).lodebook"),
                               beginning + QStringLiteral(" (2).lodebook")};
    QCOMPARE(names, expected);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--backup")) {
        const Result<std::unique_ptr<Casebook>> casebook =
            Casebook::open(*CasebookLocation::fromText(arguments.at(2)), {});
        if (!casebook)
            return 1;
        KilledChild::say('b');
        if (!writeBackup((*casebook)->database(), catalog(), arguments.at(3)))
            return 2;
        KilledChild::say('d');
        return 0;
    }
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--restore")) {
        const Result<QString> restored = restoreBackup(arguments.at(2), arguments.at(3), catalog());
        if (!restored)
            std::fputs(qPrintable(restored.error().message), stdout);
        return restored ? 0 : 1;
    }
    BackupTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backup.moc"
