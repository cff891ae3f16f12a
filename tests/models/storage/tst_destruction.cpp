// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/destruction.h"

#include "models/entities/catalogue.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/backup.h"
#include "models/storage/casebook.h"
#include "models/storage/casebookfile.h"
#include "models/storage/encryption.h"
#include "models/storage/keypage.h"
#include "models/storage/rotatingbackups.h"
#include "tests/support/backendtest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class DestructionTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesNothingOfACasebook_data();
    void leavesNothingOfACasebook();
    void writesOverWhatItDeletes();
    void takesTheKeysBeforeAnythingElse();
    void leavesWhatIsNotItsOwn();
    void tellsWhatItCouldNotDestroy();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    static void addSecret(const QString &file);
    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

const QString phrase = QStringLiteral("five dry dogs in the sun");
const QByteArray secret("the name of a witness");

} // namespace

void DestructionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path("a.lodebook");
    QVERIFY_RESULT(Casebook::create(fileLocation(m_file), {}));
    addSecret(m_file);
}

void DestructionTest::addSecret(const QString &file)
{
    const auto casebook = Casebook::open(fileLocation(file), {});
    QVERIFY_RESULT(casebook);
    Record one(organisation());
    one.set(organisation().name, QString::fromLatin1(secret));
    one.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT((*casebook)->store().saveChecked(one));
}

void DestructionTest::leavesNothingOfACasebook_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

void DestructionTest::leavesNothingOfACasebook()
{
    QFETCH(const bool, encrypted);
    if (encrypted && !Encryption::isAvailable())
        QSKIP("this program is built without encryption at rest");
    if (encrypted)
        QVERIFY_RESULT(Encryption::encrypt(m_file, phrase, {1, 64}));
    {
        const auto casebook = Casebook::open(fileLocation(m_file), {});
        QVERIFY_RESULT(casebook);
        QVERIFY_RESULT(backUpNow(**casebook));
    }
    const QString backup = keptBackups(m_file).first().path;
    QVERIFY_RESULT(restoreBackup(backup, m_file, catalog())); // leaves the one that was there beside it
    const QString draft = path("typing.draft");
    QVERIFY(QFile::copy(m_file, draft));
    QVERIFY(QFile::copy(m_file, m_file + QStringLiteral(".rewriting")));
    QVERIFY(QFile::copy(m_file, m_file + QStringLiteral("-wal")));
    double last = 0;
    const Destruction::Outcome outcome = Destruction::destroy(m_file, {draft, path("never.was")}, [&](double share) {
        QVERIFY(share >= last && share <= 1);
        last = share;
    });
    QCOMPARE(outcome.left, QStringList());
    QCOMPARE(outcome.hadKeys, encrypted);
    QVERIFY(outcome.destroyed >= 6);
    QVERIFY(last > 0.9);
    const QStringList there = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(there.isEmpty(), qPrintable(there.join(u' ')));
}

void DestructionTest::writesOverWhatItDeletes()
{
    // Another name for the same bytes: what a disk would give back.
    const QString kept = path("kept");
    if (QProcess::execute(QStringLiteral("ln"), {m_file, kept}) != 0)
        QSKIP("no second name for a file here");
    QVERIFY(bytesOf(kept).contains(secret));
    const qint64 size = QFileInfo(kept).size();
    QFile reader(kept);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QCOMPARE(Destruction::destroy(m_file).left, QStringList());
    QVERIFY(!bytesOf(kept).contains(secret));
    QVERIFY(QFileInfo(kept).size() < size);
}

void DestructionTest::takesTheKeysBeforeAnythingElse()
{
    if (!Encryption::isAvailable())
        QSKIP("this program is built without encryption at rest");
    QVERIFY_RESULT(Encryption::encrypt(m_file, phrase, {1, 64}));
    {
        const auto casebook = Casebook::open(fileLocation(m_file), {});
        QVERIFY_RESULT(casebook);
        QVERIFY_RESULT(backUpNow(**casebook));
    }
    const QString backup = keptBackups(m_file).first().path;
    bool isLooked = false;
    // Killed as early as anybody could: before the first of it is written over.
    static_cast<void>(Destruction::destroy(m_file, {}, [&](double) {
        if (std::exchange(isLooked, true))
            return;
        Encryption::lockAll();
        for (const QString &file : {backup, m_file}) {
            if (!QFileInfo::exists(file))
                continue;
            QVERIFY(!KeyPage::isMarked(bytesOf(file).left(KeyPage::pageBytes)));
            QVERIFY(!Casebook::open(fileLocation(file), {}));
        }
    }));
    QVERIFY(isLooked);
}

void DestructionTest::leavesWhatIsNotItsOwn()
{
    const QString neighbour = path("ab.lodebook");
    QVERIFY(QFile::copy(m_file, neighbour));
    QVERIFY(QFile::copy(m_file, path("a.lodepack")));
    QVERIFY(QDir().mkpath(backupFolder(m_file)));
    const QString letter = backupFolder(m_file) + QStringLiteral("/letter.odt");
    QVERIFY(QFile::copy(m_file, letter));
    QCOMPARE(Destruction::destroy(m_file).left, QStringList());
    QVERIFY(!QFile::exists(m_file));
    for (const QString &other : {neighbour, path("a.lodepack"), letter})
        QVERIFY2(bytesOf(other).contains(secret), qPrintable(other));
}

void DestructionTest::tellsWhatItCouldNotDestroy()
{
    const QString folder = path("a folder in its place");
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/inside")));
    const Destruction::Outcome outcome = Destruction::destroy(m_file, {folder});
    QCOMPARE(outcome.left, QStringList(folder));
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/inside")));
    QVERIFY(!QFile::exists(m_file));
}

QTEST_GUILESS_MAIN(DestructionTest)
#include "tst_destruction.moc"
