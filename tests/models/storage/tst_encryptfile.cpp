// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/catalogue.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/backup.h"
#include "models/storage/casebook.h"
#include "models/storage/encryption.h"
#include "models/storage/rotatingbackups.h"
#include "tests/support/backendtest.h"
#include "tests/support/contents.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Lodebook;

namespace {

constexpr KeyEffort quick{1, 64};
const QString phrase = QStringLiteral("vier nasse Katzen im Schnee");

CasebookLocation at(const QString &path)
{
    return *CasebookLocation::fromText(path);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What somebody sees of a casebook that is being encrypted, and stops. What a kill leaves: see tst_encryption.
class EncryptFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tellsHowFarItIs();
    void staysAsItIsWhenSomebodyStopsIt();
    void leavesTheBackupsThatSomebodyStopped();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("c.lodebook")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EncryptFileTest::initTestCase()
{
    if (!Encryption::isAvailable())
        QSKIP("this program is built without encryption at rest");
}

/// A plain casebook with a file in it, and a backup of it.
void EncryptFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Result<std::unique_ptr<Casebook>> made = Casebook::create(at(path()), {.officer = QStringLiteral("Ada")});
    QVERIFY_RESULT(made);
    Record record(organisation());
    record.set(organisation().name, QStringLiteral("Ours"));
    record.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT((*made)->store().saveChecked(record));
    const QByteArray photo(100'000, 'x');
    QVERIFY_RESULT(AttachmentStore((*made)->store())
                       .putBytes({QStringLiteral("organisation"), record.id()}, QStringLiteral("x.txt"), photo));
    QVERIFY_RESULT(backUpNow(**made));
    const Result<QVariant> settled = (*made)->database().value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    QVERIFY_RESULT(settled);
}

void EncryptFileTest::cleanup()
{
    Encryption::lock(at(path()));
    m_folder.reset();
}

void EncryptFileTest::tellsHowFarItIs()
{
    { // more than SQLite keeps in memory: of a casebook that fits, little is read from the disk
        const Result<std::unique_ptr<Casebook>> plain = Casebook::open(at(path()), {});
        QVERIFY_RESULT(plain);
        const Result<QList<Record>> found = (*plain)->reader().list(Query(organisation()));
        QVERIFY_RESULT(found);
        for (int i = 0; i < 10; ++i) {
            QByteArray photo(4'000'000, Qt::Uninitialized);
            QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(photo.data()), photo.size() / 4);
            QVERIFY_RESULT(AttachmentStore((*plain)->store())
                               .putBytes({QStringLiteral("organisation"), found->first().id()},
                                         QStringLiteral("%1.jpg").arg(i), photo));
        }
    }
    QList<std::pair<Encryption::Turning, double>> told;
    const auto progress = [&told](Encryption::Turning what, double share) {
        told.append({what, share});
        return true;
    };
    const auto rises = [&told] { // from the beginning to the end, and more than twice in between
        QSet<int> percent;
        for (qsizetype i = 0; i < told.size(); ++i) {
            if (i > 0 && told.at(i) < told.at(i - 1))
                return false;
            percent.insert(int(told.at(i).second * 100));
        }
        return told.first().second == 0 && told.last().second == 1 && percent.size() > 8;
    };
    QVERIFY_RESULT(Encryption::encrypt(path(), phrase, quick, progress));
    QVERIFY(rises());
    QCOMPARE(told.first().first, Encryption::Turning::Casebook);
    QCOMPARE(told.last().first, Encryption::Turning::Backups);
    told.clear();
    QVERIFY_RESULT(Encryption::decrypt(path(), progress));
    QVERIFY(rises());
    QCOMPARE(told.last().first, Encryption::Turning::Casebook);
}

void EncryptFileTest::staysAsItIsWhenSomebodyStopsIt()
{
    const QString backup = keptBackups(path()).first().path;
    for (const bool encrypting : {true, false}) {
        // All but the first page, where SQLite counts how often somebody was there.
        const qsizetype first = encrypting ? KeyPage::pageBytes : 2 * KeyPage::pageBytes;
        const QByteArray before = bytesOf(path()).mid(first);
        const QByteArray backupBefore = bytesOf(backup);
        for (const double moment : {0.0, 0.1, 0.2, 0.3, 0.4, 0.45}) {
            const double last = encrypting ? moment : 2 * moment; // half of the work is the backup's
            int asked = 0;
            const auto progress = [&](Encryption::Turning, double share) {
                asked += share >= last ? 1 : 0;
                return share < last;
            };
            const Result<Encryption::Encrypted> stopped = encrypting
                ? Encryption::encrypt(path(), phrase, quick, progress)
                : Result<Encryption::Encrypted>(Encryption::decrypt(path(), progress).error());
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
            QCOMPARE(asked, 1); // once is enough
            QVERIFY(bytesOf(path()).mid(first) == before);
            QVERIFY(bytesOf(backup) == backupBefore);
            QCOMPARE(Encryption::stateOf(at(path())) == Encryption::State::Plain, encrypting);
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("c.lodebook")));
            QCOMPARE(QDir(backupFolder(path())).entryList({QStringLiteral("*rewriting*")}), QStringList());
        }
        {
            const Result<std::unique_ptr<Casebook>> opened = Casebook::open(at(path()), {});
            QVERIFY_RESULT(opened);
            QCOMPARE(findingsIn((*opened)->reader()), QString());
        }
        if (encrypting)
            QVERIFY_RESULT(Encryption::encrypt(path(), phrase, quick));
    }
}

void EncryptFileTest::leavesTheBackupsThatSomebodyStopped()
{
    const QString backup = keptBackups(path()).first().path;
    const auto untilTheBackups = [](Encryption::Turning what, double) { return what == Encryption::Turning::Casebook; };
    const Result<Encryption::Encrypted> encrypted = Encryption::encrypt(path(), phrase, quick, untilTheBackups);
    QVERIFY_RESULT(encrypted);
    QCOMPARE(encrypted->backups, 0);
    QCOMPARE(encrypted->plainBackups, QStringList(backup));
    QVERIFY_RESULT(verifyBackup(backup, catalog()));
    Encryption::lock(at(path()));
    QVERIFY_RESULT(Encryption::unlock(at(path()), encrypted->recoveryKey));
    QVERIFY_RESULT(Casebook::open(at(path()), {}));
}

QTEST_GUILESS_MAIN(EncryptFileTest)
#include "tst_encryptfile.moc"
