// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/copiedfile.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/device.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/backup.h"
#include "models/storage/casebook.h"
#include "models/storage/casebookfile.h"
#include "models/storage/encryption.h"
#include "tests/support/backendtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// What people do with the files of casebooks, on one computer and another.
class CopiedFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { CopiedFile::keepNotesIn({}); }
    void takesMovingAndRenamingForWhatTheyAre();
    void takesItsOwnBackupsAndEncryptionForWhatTheyAre();
    void asksAboutACopyBesideItsOriginal();
    void knowsACopyWhoseOriginalWentOn();
    void knowsTheOriginalWhenTheCopyWasTakenForIt();
    void asksAboutAFileOfAnotherComputer();
    void asksOnceForEachComputerAFileGoesToAndFro();
    void knowsAComputerThatWasSetUpAnew();
    void leavesACopyAloneThatIsOnlyRead();
    void givesACopyNumbersOfItsOwn();
    void takesAnOlderCasebookWithoutAHome();
    void looksIntoAnEncryptedCopyOnceItIsUnlocked();

private:
    using Kind = CopiedFile::Finding::Kind;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void goTo(const char *computer) const { CopiedFile::keepNotesIn(path(computer)); }
    static Result<std::unique_ptr<Casebook>> open(const QString &path, bool readOnly = false)
    {
        return Casebook::open(fileLocation(path), {.officer = {}, .readOnly = readOnly});
    }
    static RecordId deviceIn(const QString &path)
    {
        const auto casebook = open(path, true);
        return casebook ? recordIdFromText(*(*casebook)->fact(QStringLiteral("device"))) : RecordId();
    }
    /// One action; the device that did it.
    static RecordId work(const QString &path);
    static void copy(const QString &from, const QString &to)
    {
        QFile::remove(to);
        QVERIFY2(QFile::copy(from, to), qPrintable(to));
    }
    static Kind look(const QString &path)
    {
        const Result<CopiedFile::Finding> found = CopiedFile::look(fileLocation(path));
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return found->kind;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void CopiedFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    goTo("office pc");
    m_file = path("a.lodebook");
    QVERIFY_RESULT(Casebook::create(fileLocation(m_file), {}));
}

RecordId CopiedFileTest::work(const QString &path)
{
    const auto casebook = open(path);
    if (!casebook)
        qFatal("%s", qPrintable(casebook.error().message));
    Record one(organisation());
    one.set(organisation().name, QStringLiteral("Comptoir"));
    one.set(organisation().kind, QStringLiteral("company"));
    if (const Result<> saved = (*casebook)->store().saveChecked(one); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return (*casebook)->store().author().device;
}

void CopiedFileTest::takesMovingAndRenamingForWhatTheyAre()
{
    const RecordId device = work(m_file);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("2026")));
    QVERIFY(QFile::rename(m_file, path("2026/a.lodebook")));
    QCOMPARE(look(path("2026/a.lodebook")), Kind::Same);
    QCOMPARE(work(path("2026/a.lodebook")), device);
    QVERIFY(QDir(m_folder->path()).rename(QStringLiteral("2026"), QStringLiteral("old year")));
    QCOMPARE(work(path("old year/a.lodebook")), device);
    // To another disk: copied, then the first one deleted.
    copy(path("old year/a.lodebook"), m_file);
    QVERIFY(QFile::remove(path("old year/a.lodebook")));
    QCOMPARE(work(m_file), device);
    // By way of another name for the same file.
    QVERIFY(QFile::link(m_file, path("short.lodebook")));
    QCOMPARE(look(path("short.lodebook")), Kind::Same);
    QCOMPARE(work(path("short.lodebook")), device);
    QCOMPARE(work(m_file), device);
}

void CopiedFileTest::takesItsOwnBackupsAndEncryptionForWhatTheyAre()
{
    const RecordId device = work(m_file);
    const QString backup = path("backup.lodebook");
    {
        const auto casebook = open(m_file);
        QVERIFY_RESULT(casebook);
        QVERIFY_RESULT(writeBackup((*casebook)->database(), (*casebook)->catalog(), backup));
    }
    QCOMPARE(work(m_file), device);
    QVERIFY_RESULT(restoreBackup(backup, m_file, catalog()));
    const RecordId restored = work(m_file);
    QVERIFY(restored != device); // one new device, not two
    QCOMPARE(work(m_file), restored);
    if (!Encryption::isAvailable())
        return;
    QVERIFY_RESULT(Encryption::encrypt(m_file, QStringLiteral("five dry dogs in the sun"), {1, 64}));
    QCOMPARE(work(m_file), restored);
    QVERIFY_RESULT(Encryption::decrypt(m_file));
    QCOMPARE(work(m_file), restored);
}

void CopiedFileTest::asksAboutACopyBesideItsOriginal()
{
    const RecordId device = work(m_file);
    copy(m_file, path("b.lodebook"));
    const Result<CopiedFile::Finding> found = CopiedFile::look(fileLocation(path("b.lodebook")));
    QVERIFY_RESULT(found);
    QCOMPARE(found->kind, Kind::Copy);
    QCOMPARE(found->path, m_file);
    QVERIFY(found->machine.isEmpty()); // it is this one
    QCOMPARE(look(m_file), Kind::Same);
    const RecordId copied = work(path("b.lodebook"));
    QVERIFY(copied != device);
    QCOMPARE(work(path("b.lodebook")), copied);
    QCOMPARE(work(m_file), device);
    // Another casebook in the place of the first is no original of a third.
    copy(m_file, path("c.lodebook"));
    QVERIFY(QFile::remove(m_file));
    QVERIFY_RESULT(Casebook::create(fileLocation(m_file), {}));
    QCOMPARE(look(path("c.lodebook")), Kind::Same);
    QCOMPARE(work(path("c.lodebook")), device);
}

void CopiedFileTest::knowsACopyWhoseOriginalWentOn()
{
    work(m_file);
    copy(m_file, path("kept.lodebook"));
    const RecordId device = work(m_file);
    QCOMPARE(look(path("kept.lodebook")), Kind::Older);
    // Put back by hand, as people do who know no better.
    copy(path("kept.lodebook"), m_file);
    QCOMPARE(look(m_file), Kind::Older);
    const RecordId back = work(m_file);
    QVERIFY(back != device);
    QCOMPARE(look(m_file), Kind::Same);
    QCOMPARE(work(m_file), back);
}

void CopiedFileTest::knowsTheOriginalWhenTheCopyWasTakenForIt()
{
    const RecordId device = work(m_file);
    copy(m_file, path("b.lodebook"));
    QVERIFY_RESULT(CopiedFile::keepAsMoved(fileLocation(path("b.lodebook")))); // which is not true
    QCOMPARE(look(path("b.lodebook")), Kind::Same);
    QCOMPARE(work(path("b.lodebook")), device);
    QCOMPARE(look(m_file), Kind::Older);
    QVERIFY(work(m_file) != device);
    QCOMPARE(work(path("b.lodebook")), device);
}

void CopiedFileTest::asksAboutAFileOfAnotherComputer()
{
    const RecordId device = work(m_file);
    copy(m_file, path("stick.lodebook"));
    goTo("field laptop");
    const Result<CopiedFile::Finding> found = CopiedFile::look(fileLocation(path("stick.lodebook")));
    QVERIFY_RESULT(found);
    QCOMPARE(found->kind, Kind::Copy);
    QVERIFY(!found->machine.isEmpty());
    QCOMPARE(found->path, m_file);
    const RecordId copied = work(path("stick.lodebook"));
    QVERIFY(copied != device);
    QCOMPARE(look(path("stick.lodebook")), Kind::Same);
    goTo("office pc");
    QCOMPARE(look(m_file), Kind::Same);
    QCOMPARE(work(m_file), device);
}

void CopiedFileTest::asksOnceForEachComputerAFileGoesToAndFro()
{
    const RecordId device = work(m_file);
    const auto carry = [this](const char *computer) { // on a stick that gives files other numbers each time
        copy(m_file, path("on its way"));
        QVERIFY(QFile::remove(m_file));
        copy(path("on its way"), m_file);
        goTo(computer);
    };
    carry("field laptop");
    QCOMPARE(look(m_file), Kind::Copy);
    QVERIFY_RESULT(CopiedFile::keepAsMoved(fileLocation(m_file)));
    for (int trips = 0; trips < 3; ++trips) {
        QCOMPARE(work(m_file), device);
        carry("office pc");
        QCOMPARE(look(m_file), Kind::Same);
        QCOMPARE(work(m_file), device);
        carry("field laptop");
        QCOMPARE(look(m_file), Kind::Same);
    }
}

void CopiedFileTest::knowsAComputerThatWasSetUpAnew()
{
    const RecordId device = work(m_file);
    if (fileIdentity(m_file).file == 0 || !QFileInfo(m_file).birthTime().isValid())
        QSKIP("this system does not tell files apart");
    goTo("office pc with nothing but its files");
    QCOMPARE(look(m_file), Kind::Same);
    QCOMPARE(work(m_file), device);
}

void CopiedFileTest::leavesACopyAloneThatIsOnlyRead()
{
    const RecordId device = work(m_file);
    copy(m_file, path("b.lodebook"));
    {
        const auto casebook = open(path("b.lodebook"), true);
        QVERIFY_RESULT(casebook);
        QCOMPARE((*casebook)->store().author().device, device);
    }
    QCOMPARE(deviceIn(path("b.lodebook")), device);
    QCOMPARE(look(path("b.lodebook")), Kind::Copy);
}

void CopiedFileTest::givesACopyNumbersOfItsOwn()
{
    work(m_file);
    copy(m_file, path("b.lodebook"));
    work(path("b.lodebook"));
    work(m_file);
    const auto numbers = [](const QString &file) {
        QSet<std::pair<RecordId, qint64>> found;
        const auto casebook = open(file, true);
        Result<Statement> row =
            (*casebook)->database().query(QStringLiteral("SELECT id, device, sequence FROM log_batch ORDER BY batch"));
        while (row && row->next())
            found.insert({row->value(1, ColumnType::Id).toUuid(), row->value(2).toLongLong()});
        return found;
    };
    const QSet<std::pair<RecordId, qint64>> first = numbers(m_file);
    const QSet<std::pair<RecordId, qint64>> second = numbers(path("b.lodebook"));
    const qsizetype common = 2; // it was made, and worked with once
    QCOMPARE(first.size(), common + 1);
    QCOMPARE(second.size(), common + 2); // its new device, and what that did
    QCOMPARE((QSet(first).intersect(second)).size(), common);
    const auto casebook = open(path("b.lodebook"));
    QVERIFY_RESULT(casebook);
    const Result<Record> now = (*casebook)->reader().find(device(), (*casebook)->store().author().device);
    QVERIFY_RESULT(now);
    QCOMPARE(now->get(device().incarnation, 0), 1);
}

void CopiedFileTest::takesAnOlderCasebookWithoutAHome()
{
    CopiedFile::keepNotesIn({}); // as programs were that did not know
    const QString old = path("old.lodebook");
    QVERIFY_RESULT(Casebook::create(fileLocation(old), {}));
    const RecordId device = work(old);
    goTo("field laptop");
    QCOMPARE(look(old), Kind::Same);
    QCOMPARE(work(old), device);
    goTo("office pc");
    copy(old, path("carried.lodebook"));
    QCOMPARE(look(path("carried.lodebook")), Kind::Copy); // now it has one
}

void CopiedFileTest::looksIntoAnEncryptedCopyOnceItIsUnlocked()
{
    if (!Encryption::isAvailable())
        QSKIP("this program is built without encryption at rest");
    const QString phrase = QStringLiteral("five dry dogs in the sun");
    const RecordId device = work(m_file);
    QVERIFY_RESULT(Encryption::encrypt(m_file, phrase, {1, 64}));
    QCOMPARE(work(m_file), device);
    copy(m_file, path("b.lodebook"));
    Encryption::lockAll();
    QCOMPARE(look(path("b.lodebook")), Kind::Same); // nobody can know yet
    QVERIFY_RESULT(Encryption::unlock(fileLocation(path("b.lodebook")), phrase));
    QCOMPARE(look(path("b.lodebook")), Kind::Copy);
    QVERIFY(work(path("b.lodebook")) != device);
    QCOMPARE(work(m_file), device);
}

QTEST_GUILESS_MAIN(CopiedFileTest)
#include "tst_copiedfile.moc"
