// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/casebookvfs.h"

#include "models/storage/casebook.h"
#include "models/storage/encryption.h"
#include "models/storage/unlockedkeys.h"
#include "tests/support/backendtest.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Lodebook;

namespace {

constexpr sqlite3_int64 locks = 0x40000000;

/// A file as SQLite has it open, beneath the layer that encrypts.
class VfsFile
{
public:
    explicit VfsFile(const QString &path, const QByteArray &keyId = {})
        : m_vfs(sqlite3_vfs_find(CasebookVfs::name() ? "lodebook" : nullptr))
    {
        m_room.resize(m_vfs->szOsFile);
        m_uri = const_cast<char *>(
            sqlite3_create_filename(path.toUtf8().constData(), "", "", keyId.isEmpty() ? 0 : 1, parameters(keyId)));
        m_open = m_vfs->xOpen(m_vfs, m_uri, file(), SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                              nullptr)
            == SQLITE_OK;
    }
    ~VfsFile()
    {
        if (m_open)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(m_uri);
    }

    bool isOpen() const { return m_open; }
    bool write(const QByteArray &bytes, sqlite3_int64 place)
    {
        return file()->pMethods->xWrite(file(), bytes.constData(), int(bytes.size()), place) == SQLITE_OK;
    }
    QByteArray read(qsizetype size, sqlite3_int64 place)
    {
        QByteArray bytes(size, '?');
        file()->pMethods->xRead(file(), bytes.data(), int(size), place);
        return bytes;
    }
    sqlite3_int64 size()
    {
        sqlite3_int64 bytes = -1;
        file()->pMethods->xFileSize(file(), &bytes);
        return bytes;
    }
    bool truncate(sqlite3_int64 size) { return file()->pMethods->xTruncate(file(), size) == SQLITE_OK; }

private:
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_room.data()); }
    const char **parameters(const QByteArray &keyId)
    {
        m_hex = keyId.toHex();
        m_parameters[0] = CasebookVfs::newFileParameter;
        m_parameters[1] = m_hex.constData();
        return m_parameters;
    }

    sqlite3_vfs *m_vfs;
    QByteArray m_room, m_hex;
    const char *m_parameters[2] = {};
    char *m_uri = nullptr;
    bool m_open = false;
};

} // namespace

class CasebookVfsTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsNothingOfTheKeyPage();
    void leavesTheLocksAlone();
    void leavesPlainFilesAsTheyAre();
    void refusesAnEncryptedCasebookInWords();

private:
    QTemporaryDir m_folder;
    KeyPage announced() const;
};

KeyPage CasebookVfsTest::announced() const
{
    KeyPage page = KeyPage::fresh();
    const SecretBytes key = SecretBytes::random(dataKeyBytes);
    if (!page.seal(KeyPage::Lock::Recovery, SecretBytes::random(16), key))
        qFatal("not sealed");
    UnlockedKeys::put(page, key);
    return page;
}

void CasebookVfsTest::showsNothingOfTheKeyPage()
{
    const QString path = m_folder.filePath(QStringLiteral("a"));
    const KeyPage page = announced();
    {
        VfsFile file(path, page.id());
        QVERIFY(file.isOpen());
        QCOMPARE(file.size(), 0);
        QVERIFY(file.write(QByteArray(4096, 'a'), 0) && file.write(QByteArray(4096, 'b'), 4096));
        QCOMPARE(file.size(), 8192);
        QCOMPARE(file.read(8, 4092), QByteArray("aaaabbbb"));
        QCOMPARE(file.read(8, 8188), QByteArray("bbbb\0\0\0\0", 8)); // what is not there reads as zeros
        QVERIFY(file.truncate(4096));
        QCOMPARE(file.size(), 4096);
    }
    QFile raw(path);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.read(KeyPage::pageBytes), page.bytes());
    QCOMPARE(raw.readAll(), QByteArray(4096, 'a'));
    QCOMPARE(CasebookVfs::keyPage(path.toUtf8()), page.bytes());
    VfsFile again(path); // known by its beginning
    QCOMPARE(again.read(4, 0), QByteArray("aaaa"));
}

void CasebookVfsTest::leavesTheLocksAlone()
{
    const QString path = m_folder.filePath(QStringLiteral("large")); // with a hole: it takes no room
    const KeyPage page = announced();
    {
        VfsFile file(path, page.id());
        QVERIFY(file.write(QByteArray(4096, 'x'), locks - 8192));
        QVERIFY(file.write(QByteArray(4096, 'y'), locks - 4096));
        QVERIFY(file.size() >= locks);
        QVERIFY(file.write(QByteArray(4096, 'z'), locks + 4096)); // SQLite itself leaves one page out here
        QCOMPARE(file.size(), locks + 8192);
        QCOMPARE(file.read(4096, locks - 8192), QByteArray(4096, 'x'));
        QCOMPARE(file.read(4096, locks - 4096), QByteArray(4096, 'y'));
        QCOMPARE(file.read(4096, locks + 4096), QByteArray(4096, 'z'));
        QCOMPARE(file.read(4, locks - 4098), QByteArray("xxyy"));
        QVERIFY(file.truncate(locks));
        QCOMPARE(file.read(4096, locks - 4096), QByteArray(4096, 'y'));
    }
    QFile raw(path);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(raw.seek(locks));
    QCOMPARE(raw.read(4096), QByteArray(4096, '\0')); // where Windows lets nobody write
}

void CasebookVfsTest::leavesPlainFilesAsTheyAre()
{
    const QString path = m_folder.filePath(QStringLiteral("plain"));
    {
        VfsFile file(path);
        QVERIFY(file.write(QByteArray("SQLite format 3"), 0));
        QCOMPARE(file.size(), 15);
    }
    QFile raw(path);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.readAll(), QByteArray("SQLite format 3"));
    QVERIFY(CasebookVfs::keyPage(path.toUtf8()).isEmpty());
    QVERIFY(CasebookVfs::keyPage("/no/such/file").isEmpty());
}

void CasebookVfsTest::refusesAnEncryptedCasebookInWords()
{
    KeyPage page = KeyPage::fresh(); // nobody has its key here
    const QString path = m_folder.filePath(QStringLiteral("b.lodebook"));
    QFile raw(path);
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write(page.bytes() + QByteArray(8192, 'r'));
    raw.close();
    const Result<std::unique_ptr<Casebook>> opened = Casebook::open(*CasebookLocation::fromText(path), {});
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QLatin1String("encrypted")), qPrintable(opened.error().message));
    QCOMPARE(opened.error().kind, Encryption::isAvailable() ? Error::Kind::Forbidden : Error::Kind::Refused);
    QCOMPARE(Encryption::unlock(*CasebookLocation::fromText(path), QStringLiteral("whatever it may be")).error().kind,
             Encryption::isAvailable() ? Error::Kind::Forbidden : Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(CasebookVfsTest)
#include "tst_casebookvfs.moc"
