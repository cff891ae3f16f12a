// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filestate.h"

#include "models/storage/casebook.h"
#include "tests/support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class FileStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void acceptsACasebook();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void noticesAFileCutAnywhere();
    void refusesFoldersThatAreCopiedMeanwhile_data();
    void refusesFoldersThatAreCopiedMeanwhile();
    void saysWhyANewCasebookCannotBeThere();
    void opensAReadOnlyFileForReading();
    void readsACasebookWhereNothingMayBeWritten();
    void knowsWhatIsOpenUnderAnyName();

private:
    QString make(const QString &name, const QByteArray &bytes);
    QTemporaryDir m_folder;
    QString m_casebook;
    QByteArray m_bytes;
};

void FileStateTest::initTestCase()
{
    m_casebook = m_folder.filePath(QStringLiteral("good.lodebook"));
    QVERIFY(Casebook::create(*CasebookLocation::fromText(m_casebook), {}));
    QFile file(m_casebook);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    QVERIFY(m_bytes.size() > 100000);
    QVERIFY(!QFile::exists(m_casebook + QStringLiteral("-wal"))); // closing put everything into the one file
}

QString FileStateTest::make(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void FileStateTest::acceptsACasebook()
{
    const Result<FileState> state = checkCasebookFile(m_casebook);
    QVERIFY2(state, state ? "" : qPrintable(state.error().message));
    QVERIFY(!state->readOnly);
}

void FileStateTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.lodebook")) << QStringLiteral("There is no casebook at");
    QTest::newRow("folder") << m_folder.path() << QStringLiteral("is a folder");
    QTest::newRow("empty") << make(QStringLiteral("empty.lodebook"), {}) << QStringLiteral("is empty");
    QTest::newRow("text") << make(QStringLiteral("text.lodebook"), QByteArray("name,country\n").repeated(50)) << QStringLiteral("is not a casebook");
    QTest::newRow("few bytes") << make(QStringLiteral("few.lodebook"), "SQLite") << QStringLiteral("is not a casebook");
    QTest::newRow("zeros") << make(QStringLiteral("zeros.lodebook"), QByteArray(5000, 0)) << QStringLiteral("is not a casebook");
    const QString other = m_folder.filePath(QStringLiteral("other.sqlite"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(other);
        database.open();
        QSqlQuery(database).exec(QStringLiteral("CREATE TABLE t (n INTEGER)"));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QTest::newRow("other program") << other << QStringLiteral("another program");
}

void FileStateTest::saysWhatIsWrongWithAFile()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const qint64 size = QFileInfo(path).size();
    for (const bool readOnly : {false, true}) {
        const Result<std::unique_ptr<Casebook>> opened = Casebook::open(*CasebookLocation::fromText(path), {.officer = {}, .readOnly = readOnly});
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(words), qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(QDir::toNativeSeparators(path)));
        QCOMPARE(opened.error().kind, words == QLatin1String("There is no casebook at") ? Error::Kind::Missing : Error::Kind::File);
        QCOMPARE(QFileInfo(path).size(), size); // left as it was, never an empty casebook in its place
        QVERIFY(!QFileInfo::exists(path + QStringLiteral("-wal")));
    }
}

void FileStateTest::noticesAFileCutAnywhere()
{
    QList<qsizetype> lengths;
    for (qsizetype length = 1; length < m_bytes.size(); length = length < 200 ? length + 1 : length * 5 / 4)
        lengths.append(length);
    for (const qsizetype missing : {1, 2, 4095, 4096, 4097}) // the last page in part and as a whole
        lengths.append(m_bytes.size() - missing);
    for (const qsizetype length : lengths) {
        const QString path = make(QStringLiteral("cut.lodebook"), m_bytes.first(length));
        const Result<std::unique_ptr<Casebook>> opened = Casebook::open(*CasebookLocation::fromText(path), {});
        QVERIFY2(!opened, qPrintable(QString::number(length)));
        QVERIFY2(opened.error().message.contains(length < 100 ? QStringLiteral("is not a casebook") : QStringLiteral("ends too early")), qPrintable(opened.error().message));
        QCOMPARE(QFile(path).size(), length); // and it was left as it is
    }
}

void FileStateTest::refusesFoldersThatAreCopiedMeanwhile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("synced");
    for (const char *name : {"Dropbox", "OneDrive", "OneDrive - Partnership", "Google Drive", "My Drive", "iCloud Drive", "Nextcloud", "ownCloud", "Syncthing"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"Documents", "Dropbox backup", "My Drives", "casebooks"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void FileStateTest::refusesFoldersThatAreCopiedMeanwhile()
{
    QFETCH(QString, name);
    QFETCH(bool, synced);
    const QString folder = m_folder.filePath(name + QStringLiteral("/work"));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/x.lodebook");
    QFile::remove(path);
    const Result<FileState> fresh = checkNewCasebookFile(path);
    QCOMPARE(bool(fresh), !synced);
    QVERIFY(QFile::copy(m_casebook, path));
    const Result<FileState> old = checkCasebookFile(path);
    QCOMPARE(bool(old), !synced);
    if (synced) {
        QVERIFY(old.error().message.contains(name));
        QCOMPARE(old.error().kind, Error::Kind::Refused);
    }
}

void FileStateTest::saysWhyANewCasebookCannotBeThere()
{
    QVERIFY(checkNewCasebookFile(m_casebook).error().message.contains(QStringLiteral("exists already")));
    QVERIFY(checkNewCasebookFile(m_folder.filePath(QStringLiteral("none/x.lodebook"))).error().message.contains(QStringLiteral("There is no folder")));
    const OrdinaryUser user(m_folder.path());
    if (!user.skipReason().isEmpty())
        QSKIP(qPrintable(user.skipReason()));
    const QString locked = m_folder.filePath(QStringLiteral("locked"));
    QVERIFY(QDir().mkpath(locked));
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(checkNewCasebookFile(locked + QStringLiteral("/x.lodebook")).error().message.contains(QStringLiteral("may not be written")));
}

void FileStateTest::opensAReadOnlyFileForReading()
{
    const OrdinaryUser user(m_folder.path());
    if (!user.skipReason().isEmpty())
        QSKIP(qPrintable(user.skipReason()));
    const QString path = make(QStringLiteral("readonly.lodebook"), m_bytes);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const Result<FileState> state = checkCasebookFile(path);
    QVERIFY(state && state->readOnly);
}

void FileStateTest::readsACasebookWhereNothingMayBeWritten()
{
    const OrdinaryUser user(m_folder.path());
    if (!user.skipReason().isEmpty())
        QSKIP(qPrintable(user.skipReason()));
    const QFileDevice::Permissions look = QFile::ReadOwner | QFile::ExeOwner;
    const QDir folder(m_folder.filePath(QStringLiteral("protected")));
    QVERIFY(QDir().mkpath(folder.path()));
    const QString path = folder.filePath(QStringLiteral("a b#c%41?.lodebook"));
    QVERIFY(QFile::copy(m_casebook, path));
    QVERIFY(QFile::setPermissions(folder.path(), look));
    {
        const Result<std::unique_ptr<Casebook>> opened = Casebook::open(*CasebookLocation::fromText(path), {});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        QVERIFY((*opened)->isReadOnly());
        QCOMPARE(*(*opened)->reader().count(Query(*(*opened)->catalog().entity(u"officer"))), 1);
        Record record(*(*opened)->catalog().entity(u"tag"));
        QVERIFY(!(*opened)->store().saveChecked(record));
    }
    QVERIFY(QFile::setPermissions(folder.path(), look | QFile::WriteOwner));
    QFile log(path + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("rest") == 4);
    log.close();
    QVERIFY(QFile::setPermissions(folder.path(), look));
    const Result<std::unique_ptr<Casebook>> opened = Casebook::open(*CasebookLocation::fromText(path), {});
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QStringLiteral("Copy both files")), qPrintable(opened.error().message));
    QVERIFY(QFile::setPermissions(folder.path(), look | QFile::WriteOwner));
}

void FileStateTest::knowsWhatIsOpenUnderAnyName()
{
#ifndef Q_OS_UNIX
    QSKIP("here closing a file drops nobody's locks");
#endif
    const QString path = make(QStringLiteral("open.lodebook"), m_bytes);
    const QString other = m_folder.filePath(QStringLiteral("other.csv"));
    QVERIFY(QFile::link(path, other));
    QVERIFY(!isOpenCasebook(path));
    {
        const auto first = Casebook::open(*CasebookLocation::fromText(path), {});
        QVERIFY(first);
        {
            const auto second = Casebook::open(*CasebookLocation::fromText(path), {});
            QVERIFY(second);
        }
        QVERIFY(isOpenCasebook(path));
        QVERIFY(isOpenCasebook(other));
        QVERIFY(isOpenCasebook(path + QStringLiteral("-wal")));
        QVERIFY(!isOpenCasebook(m_casebook));
        QVERIFY(!isOpenCasebook(m_folder.filePath(QStringLiteral("nothing"))));
    }
    QVERIFY(!isOpenCasebook(path));
}

QTEST_GUILESS_MAIN(FileStateTest)
#include "tst_filestate.moc"
