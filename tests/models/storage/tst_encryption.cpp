// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/encryption.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/attachment.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/backup.h"
#include "models/storage/casebook.h"
#include "models/storage/rotatingbackups.h"
#include "tests/support/backendtest.h"
#include "tests/support/contents.h"
#include "tests/support/killedchild.h"

#include <QDirIterator>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Lodebook;

namespace {

constexpr KeyEffort quick{1, 64};
const QString phrase = QStringLiteral("vier nasse Katzen im Schnee");
const QString other = QStringLiteral("five dry dogs in the sun");
/// In records, search index and attachments of the casebooks here, and nowhere else.
const QString word = QStringLiteral("Zwiebelturmuhr");

CasebookLocation at(const QString &path)
{
    return *CasebookLocation::fromText(path);
}

Result<std::unique_ptr<Casebook>> open(const QString &path)
{
    return Casebook::open(at(path), {});
}

Result<> fill(Casebook &casebook, int records = 40)
{
    Record record(organisation());
    for (int i = 0; i < records; ++i) {
        record = Record(organisation());
        record.set(organisation().name, QStringLiteral("%1 %2").arg(word).arg(i));
        record.set(organisation().kind, QStringLiteral("company"));
        if (Result<> saved = casebook.store().saveChecked(record); !saved)
            return saved;
    }
    const QByteArray bytes = QByteArray("photo of ") + word.toUtf8().repeated(3000);
    const Result<Record> put =
        AttachmentStore(casebook.store())
            .putBytes({QStringLiteral("organisation"), record.id()}, QStringLiteral("x.txt"), bytes);
    return put ? Result<>() : Result<>(put.error());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files in which a folder shows a word of the casebook to whoever looks at their bytes.
QStringList filesThatTell(const QString &folder)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QByteArray bytes = bytesOf(files.next());
        const QString lower = word.toLower();
        for (const QString &told : {word, lower, QStringLiteral("organisation"), QStringLiteral("SQLite format")}) {
            const QByteArray wide(reinterpret_cast<const char *>(told.utf16()), told.size() * 2);
            if (bytes.contains(told.toUtf8()) || bytes.contains(wide))
                found.append(files.fileName());
        }
    }
    found.removeDuplicates();
    return found;
}

/// What the child does before it is killed.
int work(const QStringList &arguments)
{
    if (arguments.at(1) == QLatin1String("--decrypt") && !Encryption::unlock(at(arguments.at(2)), phrase))
        return 1;
    KilledChild::say('b');
    const Result<Encryption::Encrypted> encrypted = arguments.at(1) == QLatin1String("--encrypt")
        ? Encryption::encrypt(arguments.at(2), phrase, quick)
        : Encryption::Encrypted();
    const Result<> done =
        arguments.at(1) == QLatin1String("--decrypt") ? Encryption::decrypt(arguments.at(2)) : Result<>();
    if (!encrypted || !done) {
        std::fputs(qPrintable(encrypted ? done.error().message : encrypted.error().message), stderr);
        return 2;
    }
    KilledChild::say('d');
    return 0;
}

} // namespace

class EncryptionTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tellsNothingFromTheFirstByteOn();
    void opensWithPassphraseOrRecoveryKeyOnly();
    void encryptsWhatIsThereAndBack();
    void takesTheBackupsAlong();
    void makesAndRestoresEncryptedBackups();
    void changesThePassphraseInOnePage();
    void replacesTheRecoveryKey();
    void noticesEveryFlippedBit();
    void refusesInWords();
    void encryptsNothingThatIsOpen();
    void isWholeAfterAKill_data();
    void isWholeAfterAKill();
    void readsOnWorkersAndReadOnly();
    void remembersWhichRecoveryKeyWasTried();
    void asksOnceForEachKeyNobodyHasTried();
    void restsUntilItIsUnlockedAgain();
    void leavesNoUnfinishedCopyBehind();
    void letsWhoIsWritingTheCopyFinish();

private:
    QString path(const QString &name = QStringLiteral("c")) const
    {
        return m_folder->filePath(name + QStringLiteral(".lodebook"));
    }
    QString makeEncrypted(); ///< Returns the recovery key.
    void makePlain();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EncryptionTest::initTestCase()
{
    if (!Encryption::isAvailable())
        QSKIP("this program is built without encryption at rest");
}

void EncryptionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void EncryptionTest::cleanup()
{
    if (QFile::exists(path()))
        Encryption::lock(at(path()));
    m_folder.reset();
}

QString EncryptionTest::makeEncrypted()
{
    const Result<std::unique_ptr<Encryption::NewCasebook>> keys =
        Encryption::NewCasebook::prepare(path(), phrase, quick);
    if (!keys)
        return {};
    const Result<std::unique_ptr<Casebook>> made = Casebook::create(at(path()), {.officer = QStringLiteral("Ada")});
    return made && fill(**made) ? (*keys)->recoveryKey() : QString();
}

void EncryptionTest::makePlain()
{
    const Result<std::unique_ptr<Casebook>> made = Casebook::create(at(path()), {.officer = QStringLiteral("Ada")});
    QVERIFY_RESULT(made);
    QVERIFY_RESULT(fill(**made));
}

void EncryptionTest::tellsNothingFromTheFirstByteOn()
{
    makePlain();
    QVERIFY(!filesThatTell(m_folder->path()).isEmpty()); // who looks would find it
    QVERIFY(QFile::remove(path()));
    const Result<std::unique_ptr<Encryption::NewCasebook>> keys =
        Encryption::NewCasebook::prepare(path(), phrase, quick);
    QVERIFY_RESULT(keys);
    Result<std::unique_ptr<Casebook>> made = Casebook::create(at(path()), {.officer = QStringLiteral("Ada")});
    QVERIFY_RESULT(made);
    QVERIFY_RESULT(fill(**made));
    QVERIFY(QFile::exists(path() + QStringLiteral("-wal")));
    QVERIFY(QFileInfo(path() + QStringLiteral("-wal")).size() > 100'000);
    QCOMPARE(filesThatTell(m_folder->path()), QStringList());
    // Without a log a journal holds what was there before.
    for (const char *step : {"PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 10", "BEGIN IMMEDIATE",
                             "DELETE FROM attachment_content"}) {
        const Result<QVariant> done = (*made)->database().value(QLatin1String(step));
        QVERIFY_RESULT(done);
    }
    QVERIFY(QFile::exists(path() + QStringLiteral("-journal")));
    QCOMPARE(filesThatTell(m_folder->path()), QStringList());
    QVERIFY_RESULT((*made)->database().run(QStringLiteral("ROLLBACK")));
    made->reset();
    QCOMPARE(filesThatTell(m_folder->path()), QStringList());
    // Another program sees no database at all.
    QSqlDatabase foreign = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
    foreign.setDatabaseName(path());
    QVERIFY(foreign.open());
    QVERIFY(!foreign.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")).next());
    foreign = {};
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
}

void EncryptionTest::opensWithPassphraseOrRecoveryKeyOnly()
{
    const QString recovery = makeEncrypted();
    QVERIFY(!recovery.isEmpty());
    QCOMPARE(Encryption::stateOf(at(path())), Encryption::State::Unlocked);
    Encryption::lock(at(path()));
    QCOMPARE(Encryption::stateOf(at(path())), Encryption::State::Locked);
    const Result<std::unique_ptr<Casebook>> refused = open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QVERIFY2(refused.error().message.contains(QLatin1String("encrypted")), qPrintable(refused.error().message));
    for (const QString &wrong : {QString(), other, phrase.toLower(), recovery.left(10)}) {
        const Result<> unlocked = Encryption::unlock(at(path()), wrong);
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().kind, Error::Kind::Forbidden);
        QVERIFY(!open(path()));
    }
    for (const QString &right : {phrase, recovery, recovery.toLower()}) {
        QVERIFY_RESULT(Encryption::unlock(at(path()), right));
        const Result<std::unique_ptr<Casebook>> opened = open(path());
        QVERIFY_RESULT(opened);
        const Result<QList<Record>> files = (*opened)->reader().list(Query(attachment()));
        QVERIFY_RESULT(files);
        QCOMPARE(files->size(), 1);
        QVERIFY_RESULT(AttachmentStore((*opened)->store()).bytes(files->first()));
        QCOMPARE(findingsIn((*opened)->reader()), QString());
        Encryption::lock(at(path()));
    }
}

void EncryptionTest::encryptsWhatIsThereAndBack()
{
    makePlain();
    QString before;
    {
        const Result<std::unique_ptr<Casebook>> plain = open(path());
        QVERIFY_RESULT(plain);
        before = contentsOf((*plain)->reader(), (*plain)->catalog().entities());
    }
    QCOMPARE(Encryption::stateOf(at(path())), Encryption::State::Plain);
    const Result<Encryption::Encrypted> encrypted = Encryption::encrypt(path(), phrase, quick);
    QVERIFY_RESULT(encrypted);
    QCOMPARE(filesThatTell(m_folder->path()), QStringList());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("c.lodebook")});
    {
        const Result<std::unique_ptr<Casebook>> opened = open(path());
        QVERIFY_RESULT(opened);
        QCOMPARE(contentsOf((*opened)->reader(), (*opened)->catalog().entities()), before);
        QVERIFY_RESULT(fill(**opened, 3));
        QCOMPARE(findingsIn((*opened)->reader()), QString());
        before = contentsOf((*opened)->reader(), (*opened)->catalog().entities());
        QVERIFY_RESULT(Encryption::rehearse((*opened)->database(), encrypted->recoveryKey));
    }
    QCOMPARE(filesThatTell(m_folder->path()), QStringList());
    QVERIFY_RESULT(Encryption::decrypt(path()));
    QCOMPARE(Encryption::stateOf(at(path())), Encryption::State::Plain);
    QVERIFY(bytesOf(path()).startsWith("SQLite format 3"));
    const Result<std::unique_ptr<Casebook>> plain = open(path());
    QVERIFY_RESULT(plain);
    QCOMPARE(contentsOf((*plain)->reader(), (*plain)->catalog().entities()), before);
    QCOMPARE(findingsIn((*plain)->reader()), QString());
}

void EncryptionTest::takesTheBackupsAlong()
{
    makePlain();
    {
        const Result<std::unique_ptr<Casebook>> plain = open(path());
        QVERIFY_RESULT(plain);
        QVERIFY_RESULT(backUpNow(**plain));
    }
    const Result<Encryption::Encrypted> encrypted = Encryption::encrypt(path(), phrase, quick);
    QVERIFY_RESULT(encrypted);
    QCOMPARE(encrypted->backups, 1);
    QCOMPARE(encrypted->plainBackups, QStringList());
    QCOMPARE(filesThatTell(m_folder->path()), QStringList());
    const QList<KeptBackup> kept = keptBackups(path());
    QCOMPARE(kept.size(), 1);
    Encryption::lock(at(path()));
    QVERIFY(!verifyBackup(kept.first().path, catalog()));
    QVERIFY_RESULT(Encryption::unlock(at(kept.first().path), encrypted->recoveryKey));
    QVERIFY_RESULT(verifyBackup(kept.first().path, catalog()));
}

void EncryptionTest::makesAndRestoresEncryptedBackups()
{
    const QString recovery = makeEncrypted();
    QString backup;
    {
        const Result<std::unique_ptr<Casebook>> opened = open(path());
        QVERIFY_RESULT(opened);
        const Result<BackupReport> made = backUpNow(**opened);
        QVERIFY_RESULT(made);
        backup = made->path;
        QVERIFY_RESULT(Encryption::changePassphrase((*opened)->database(), phrase, other, quick));
        const Result<BackupReport> later =
            writeBackup((*opened)->database(), (*opened)->catalog(), path(QStringLiteral("later")));
        QVERIFY_RESULT(later);
    }
    QCOMPARE(filesThatTell(m_folder->path()), QStringList());
    Encryption::lock(at(path()));
    QVERIFY(!Encryption::unlock(at(path(QStringLiteral("later"))), phrase)); // a copy has the locks of its day
    QVERIFY_RESULT(Encryption::unlock(at(path(QStringLiteral("later"))), other));
    Encryption::lock(at(path()));
    QVERIFY(!restoreBackup(backup, path(), catalog()));
    QVERIFY_RESULT(Encryption::unlock(at(backup), recovery));
    const Result<QString> kept = restoreBackup(backup, path(), catalog());
    QVERIFY_RESULT(kept);
    QCOMPARE(filesThatTell(m_folder->path()), QStringList());
    const Result<std::unique_ptr<Casebook>> restored = open(path());
    QVERIFY_RESULT(restored);
    QCOMPARE(*(*restored)->reader().count(Query(organisation())), 40);
}

void EncryptionTest::changesThePassphraseInOnePage()
{
    makeEncrypted();
    const QByteArray before = bytesOf(path());
    {
        const Result<std::unique_ptr<Casebook>> opened = open(path());
        QVERIFY_RESULT(opened);
        QCOMPARE(Encryption::changePassphrase((*opened)->database(), other, phrase, quick).error().kind,
                 Error::Kind::Forbidden);
        QCOMPARE(
            Encryption::changePassphrase((*opened)->database(), phrase, QStringLiteral("short"), quick).error().kind,
            Error::Kind::Invalid);
        QVERIFY_RESULT(Encryption::changePassphrase((*opened)->database(), phrase, other, quick));
    }
    const QByteArray after = bytesOf(path());
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.mid(KeyPage::pageBytes), before.mid(KeyPage::pageBytes));
    QVERIFY(after != before);
    Encryption::lock(at(path()));
    QVERIFY(!Encryption::unlock(at(path()), phrase));
    QVERIFY_RESULT(Encryption::unlock(at(path()), other));
    QVERIFY_RESULT(open(path()));
}

void EncryptionTest::replacesTheRecoveryKey()
{
    const QString old = makeEncrypted();
    const Result<std::unique_ptr<Casebook>> opened = open(path());
    QVERIFY_RESULT(opened);
    Database &database = (*opened)->database();
    QVERIFY_RESULT(Encryption::rehearse(database, old));
    const Result<QString> fresh = Encryption::renewRecoveryKey(database, old);
    QVERIFY_RESULT(fresh);
    QCOMPARE(Encryption::rehearse(database, old).error().kind, Error::Kind::Forbidden);
    QCOMPARE(Encryption::rehearse(database, phrase).error().kind, Error::Kind::Invalid);
    QVERIFY_RESULT(Encryption::rehearse(database, *fresh));
    QVERIFY_RESULT(Encryption::changePassphrase(database, *fresh, other, quick)); // the passphrase is forgotten
}

void EncryptionTest::noticesEveryFlippedBit()
{
    makeEncrypted();
    const QByteArray whole = bytesOf(path());
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < 30; ++i) {
        QByteArray damaged = whole;
        const qsizetype place =
            KeyPage::pageBytes + (i == 0 ? 100 : qsizetype(random.bounded(quint32(whole.size() - KeyPage::pageBytes))));
        damaged[place] = char(damaged.at(place) ^ (1 << random.bounded(8)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damaged);
        file.close();
        const Result<BackupReport> read = verifyBackup(path(), catalog());
        QVERIFY2(!read, qPrintable(QStringLiteral("byte %1, seed %2").arg(place).arg(seed)));
        QVERIFY2(read.error().message.contains(QLatin1String("damaged")), qPrintable(read.error().message));
    }
    QByteArray damaged = whole;
    damaged[200] = char(~damaged.at(200));
    damaged[KeyPage::copyBytes + 200] = char(~damaged.at(KeyPage::copyBytes + 200));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(damaged);
    file.close();
    QVERIFY(Encryption::unlock(at(path()), phrase).error().message.contains(QLatin1String("damaged")));
    const Result<std::unique_ptr<Casebook>> refused = open(path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QLatin1String("damaged")), qPrintable(refused.error().message));
}

void EncryptionTest::refusesInWords()
{
    QCOMPARE(Encryption::NewCasebook::prepare(path(), QStringLiteral("eleven sign"), quick).error().kind,
             Error::Kind::Invalid);
    QCOMPARE(Encryption::stateOf(at(path())), Encryption::State::Plain); // there is none
    makePlain();
    QVERIFY_RESULT(Encryption::unlock(at(path()), phrase)); // nothing to unlock
    QCOMPARE(Encryption::decrypt(path()).error().kind, Error::Kind::Refused);
    {
        const Result<std::unique_ptr<Casebook>> plain = open(path());
        QVERIFY_RESULT(plain);
        QCOMPARE(Encryption::changePassphrase((*plain)->database(), phrase, other, quick).error().kind,
                 Error::Kind::Refused);
    }
    QVERIFY_RESULT(Encryption::encrypt(path(), phrase, quick));
    QCOMPARE(Encryption::encrypt(path(), phrase, quick).error().kind, Error::Kind::Refused);
    Encryption::lock(at(path()));
    QCOMPARE(Encryption::decrypt(path()).error().kind, Error::Kind::Forbidden);
    QVERIFY(!QFile::exists(path() + QStringLiteral(".rewriting")));
}

void EncryptionTest::encryptsNothingThatIsOpen()
{
    makePlain();
    const QByteArray before = bytesOf(path());
    const Result<std::unique_ptr<Casebook>> elsewhere = open(path());
    QVERIFY_RESULT(elsewhere);
    const Result<Encryption::Encrypted> refused = Encryption::encrypt(path(), phrase, quick);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QLatin1String("in use")), qPrintable(refused.error().message));
    QCOMPARE(Encryption::stateOf(at(path())), Encryption::State::Plain);
    QVERIFY_RESULT(fill(**elsewhere, 1)); // whoever has it open goes on
}

void EncryptionTest::isWholeAfterAKill_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("encrypting") << QStringLiteral("--encrypt");
    QTest::newRow("decrypting") << QStringLiteral("--decrypt");
}

void EncryptionTest::isWholeAfterAKill()
{
    QFETCH(const QString, what);
    const bool encrypting = what == QLatin1String("--encrypt");
    if (encrypting)
        makePlain();
    else
        QVERIFY(!makeEncrypted().isEmpty());
    const QByteArray before = bytesOf(path());
    KilledChild child({what, path()});
    QVERIFY2(child.measure(), qPrintable(child.problem()));
    const auto putBack = [&] {
        QDir folder(m_folder->path());
        for (const QString &file : folder.entryList(QDir::Files))
            folder.remove(file);
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(before) == before.size();
    };
    QVERIFY(putBack());
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const int kills = KilledChild::kills(10);
    for (int i = 0; i < kills; ++i) {
        QVERIFY2(child.kill(i, kills, random), qPrintable(child.problem()));
        const bool encryptedNow = Encryption::stateOf(at(path())) != Encryption::State::Plain;
        if (child.wasDone())
            QCOMPARE(encryptedNow, encrypting);
        if (encryptedNow)
            QVERIFY_RESULT(Encryption::unlock(at(path()), phrase));
        {
            const Result<std::unique_ptr<Casebook>> opened = open(path());
            QVERIFY2(opened, qPrintable(QStringLiteral("kill %1, seed %2").arg(i).arg(seed)));
            QCOMPARE(*(*opened)->reader().count(Query(organisation())), 40);
            const Result<QList<Record>> files = (*opened)->reader().list(Query(attachment()));
            QVERIFY_RESULT(files);
            QVERIFY_RESULT(AttachmentStore((*opened)->store()).bytes(files->first()));
        }
        // The next try is not in the way of what the killed one left.
        if (encryptedNow != encrypting) {
            if (encrypting)
                QVERIFY_RESULT(Encryption::encrypt(path(), phrase, quick));
            else
                QVERIFY_RESULT(Encryption::decrypt(path()));
        }
        QVERIFY(!QFile::exists(path() + QStringLiteral(".rewriting")));
        QVERIFY(putBack());
    }
    QVERIFY2(child.killsInTime() > 0, "every kill came too late to say anything");
}

void EncryptionTest::readsOnWorkersAndReadOnly()
{
    makeEncrypted();
    const Result<std::unique_ptr<Casebook>> opened = open(path());
    QVERIFY_RESULT(opened);
    qint64 found = 0;
    std::unique_ptr<QThread> worker(QThread::create([&] {
        const Result<std::unique_ptr<Casebook>> own =
            Casebook::open((*opened)->location(), {.officer = {}, .readOnly = true});
        found = own ? *(*own)->reader().count(Query(organisation())) : -1;
    }));
    worker->start();
    QVERIFY(worker->wait(30000));
    QCOMPARE(found, 40);
}

void EncryptionTest::remembersWhichRecoveryKeyWasTried()
{
    const QString key = makeEncrypted();
    const Result<std::unique_ptr<Casebook>> opened = open(path());
    QVERIFY_RESULT(opened);
    Database &database = (*opened)->database();
    QVERIFY(!Encryption::isRehearsed(database));
    QVERIFY(!Encryption::rehearse(database, other));
    QVERIFY(!Encryption::isRehearsed(database));
    QVERIFY_RESULT(Encryption::rehearse(database, key.toLower()));
    QVERIFY(Encryption::isRehearsed(database));
    QVERIFY_RESULT(Encryption::changePassphrase(database, phrase, other, quick));
    QVERIFY(Encryption::isRehearsed(database));
    const Result<QString> fresh = Encryption::renewRecoveryKey(database, other);
    QVERIFY_RESULT(fresh);
    QVERIFY(!Encryption::isRehearsed(database)); // that one nobody has tried
    QVERIFY_RESULT(Encryption::rehearse(database, *fresh));
    const Result<std::unique_ptr<Casebook>> elsewhere = open(path());
    QVERIFY_RESULT(elsewhere);
    QVERIFY(Encryption::isRehearsed((*elsewhere)->database()));
}

void EncryptionTest::asksOnceForEachKeyNobodyHasTried()
{
    makePlain();
    {
        const Result<std::unique_ptr<Casebook>> plain = open(path());
        QVERIFY_RESULT(plain);
        QVERIFY(!Encryption::isRehearsalDue((*plain)->database()));
    }
    const Result<Encryption::Encrypted> encrypted = Encryption::encrypt(path(), phrase, quick);
    QVERIFY_RESULT(encrypted);
    const Result<std::unique_ptr<Casebook>> opened = open(path());
    QVERIFY_RESULT(opened);
    Database &database = (*opened)->database();
    {
        const Result<std::unique_ptr<Casebook>> reader = Casebook::open(at(path()), {.officer = {}, .readOnly = true});
        QVERIFY_RESULT(reader);
        QVERIFY(!Encryption::isRehearsalDue((*reader)->database())); // it could not remember
    }
    QVERIFY(Encryption::isRehearsalDue(database));
    QVERIFY(!Encryption::isRehearsalDue(database));
    const Result<QString> fresh = Encryption::renewRecoveryKey(database, encrypted->recoveryKey);
    QVERIFY_RESULT(fresh);
    QVERIFY(Encryption::isRehearsalDue(database));
    const Result<QString> tried = Encryption::renewRecoveryKey(database, *fresh);
    QVERIFY_RESULT(tried);
    QVERIFY_RESULT(Encryption::rehearse(database, *tried));
    QVERIFY(!Encryption::isRehearsalDue(database));
}

void EncryptionTest::restsUntilItIsUnlockedAgain()
{
    makeEncrypted();
    const Result<std::unique_ptr<Casebook>> opened = open(path());
    QVERIFY_RESULT(opened);
    Database &database = (*opened)->database();
    const QByteArray id = database.keyId();
    QVERIFY(!id.isEmpty());
    {
        Transaction writing(database);
        QVERIFY_RESULT(writing.begin());
        QVERIFY(!database.rest());
        QVERIFY_RESULT(writing.commit());
    }
    QVERIFY(database.rest());
    Encryption::lockAll();
    QCOMPARE(Encryption::stateOf(at(path())), Encryption::State::Locked);
    for (int again = 0; again < 2; ++again) {
        const Result<qint64> refused = (*opened)->reader().count(Query(organisation()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    }
    QVERIFY(!fill(**opened, 1));
    QVERIFY(!database.copyTo(m_folder->filePath(QStringLiteral("copy.lodebook"))));
    QCOMPARE(database.keyId(), id); // so that nothing is kept in the open meanwhile
    QVERIFY_RESULT(Encryption::unlock(at(path()), phrase));
    QCOMPARE(*(*opened)->reader().count(Query(organisation())), 40);
    QVERIFY_RESULT(fill(**opened, 1));
    QCOMPARE(database.keyId(), id);
}

void EncryptionTest::leavesNoUnfinishedCopyBehind()
{
    makeEncrypted();
    KilledChild child({QStringLiteral("--decrypt"), path()});
    const QByteArray before = bytesOf(path());
    QVERIFY2(child.measure(), qPrintable(child.problem()));
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const auto plainFiles = [&] {
        QStringList found;
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            if (name.contains(QLatin1String(".rewriting")))
                found.append(name);
        }
        return found;
    };
    const int kills = KilledChild::kills(10);
    int leftBehind = 0;
    for (int i = 0; i < kills; ++i) {
        QVERIFY(QFile::remove(path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
        file.close();
        QVERIFY2(child.kill(i, kills, random), qPrintable(child.problem()));
        leftBehind += plainFiles().isEmpty() ? 0 : 1;
        // Who only begins to open it, or comes by in another way, finds nothing of it any more.
        if (i % 2 == 0)
            static_cast<void>(Encryption::unlock(at(path()), other));
        else
            Encryption::removeUnfinished(path());
        if (Encryption::stateOf(at(path())) != Encryption::State::Plain)
            QVERIFY2(plainFiles().isEmpty(),
                     qPrintable(QStringLiteral("kill %1, seed %2: %3").arg(i).arg(seed).arg(plainFiles().join(u' '))));
        QVERIFY_RESULT(Encryption::unlock(at(path()), phrase));
        QVERIFY_RESULT(open(path()));
        QVERIFY2(plainFiles().isEmpty(),
                 qPrintable(QStringLiteral("kill %1, seed %2: %3").arg(i).arg(seed).arg(plainFiles().join(u' '))));
    }
    QVERIFY2(leftBehind > 0, "no kill left anything to take away");
}

void EncryptionTest::letsWhoIsWritingTheCopyFinish()
{
    makeEncrypted();
    const QString copy = path() + QStringLiteral(".rewriting");
    QLockFile writing(copy + QStringLiteral(".lock")); // as another program has it while it writes
    QVERIFY(writing.tryLock());
    QFile file(copy);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
    file.close();
    Encryption::removeUnfinished(path());
    QVERIFY_RESULT(Encryption::unlock(at(path()), phrase));
    QVERIFY_RESULT(open(path()));
    QVERIFY(QFile::exists(copy));
    QVERIFY(!Encryption::decrypt(path()));
    writing.unlock();
    QVERIFY_RESULT(open(path()));
    QVERIFY(!QFile::exists(copy));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith(QLatin1String("--")))
        return work(arguments);
    EncryptionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_encryption.moc"
