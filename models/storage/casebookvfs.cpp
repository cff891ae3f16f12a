// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/casebookvfs.h"

#include "models/storage/unlockedkeys.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace Lodebook {

namespace {

constexpr int readPage = 0x4c6f01; // our own codes of xFileControl
constexpr int writeCopy = 0x4c6f02;

constexpr sqlite3_int64 pageBytes = KeyPage::pageBytes;
/// Where locks are taken, in every file. SQLite keeps no page there, and Windows lets nobody write there.
constexpr sqlite3_int64 lockPlace = 0x40000000;

struct CopyToWrite
{
    const QByteArray *bytes;
    sqlite3_int64 place;
};

struct File : sqlite3_file
{
    bool marked = false;
};

sqlite3_vfs *beneath(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

sqlite3_file *beneath(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(static_cast<File *>(file) + 1);
}

bool isMarked(sqlite3_file *file)
{
    return static_cast<File *>(file)->marked;
}

/// Everything moves back by the key page. What would come to lie where locks are goes where SQLite leaves its gap for
/// them.
sqlite3_int64 placeOf(sqlite3_int64 offset)
{
    const bool locked = offset >= lockPlace - pageBytes && offset < lockPlace;
    return offset + (locked ? 2 * pageBytes : pageBytes);
}

/// Calls \a step(bytes done, bytes, place) for each piece that lies together.
template<typename Step>
int inPieces(int amount, sqlite3_int64 offset, Step step)
{
    if (offset + amount <= lockPlace - pageBytes || offset >= lockPlace)
        return step(0, amount, placeOf(offset));
    for (int done = 0; done < amount;) {
        const sqlite3_int64 at = offset + done;
        const int piece = int(std::min<sqlite3_int64>(amount - done, pageBytes - at % pageBytes));
        if (const int code = step(done, piece, placeOf(at)); code != SQLITE_OK)
            return code;
        done += piece;
    }
    return SQLITE_OK;
}

int closeFile(sqlite3_file *file)
{
    return beneath(file)->pMethods->xClose(beneath(file));
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    sqlite3_file *real = beneath(file);
    if (!isMarked(file))
        return real->pMethods->xRead(real, to, amount, offset);
    bool cutShort = false; // the rest is filled with zeros, as it has to be
    const int code = inPieces(amount, offset, [&](int done, int piece, sqlite3_int64 place) {
        const int read = real->pMethods->xRead(real, static_cast<char *>(to) + done, piece, place);
        cutShort = cutShort || read == SQLITE_IOERR_SHORT_READ;
        return read == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : read;
    });
    return code == SQLITE_OK && cutShort ? SQLITE_IOERR_SHORT_READ : code;
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    sqlite3_file *real = beneath(file);
    if (!isMarked(file))
        return real->pMethods->xWrite(real, from, amount, offset);
    return inPieces(amount, offset, [&](int done, int piece, sqlite3_int64 place) {
        return real->pMethods->xWrite(real, static_cast<const char *>(from) + done, piece, place);
    });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_file *real = beneath(file);
    if (!isMarked(file))
        return real->pMethods->xTruncate(real, size);
    const bool endsAtLocks = size > lockPlace - pageBytes && size <= lockPlace;
    return real->pMethods->xTruncate(real, endsAtLocks ? lockPlace + 2 * pageBytes : size + pageBytes);
}

int syncFile(sqlite3_file *file, int flags)
{
    return beneath(file)->pMethods->xSync(beneath(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = beneath(file)->pMethods->xFileSize(beneath(file), size);
    if (code == SQLITE_OK && isMarked(file))
        *size = std::max<sqlite3_int64>(0, *size - pageBytes);
    return code;
}

int lockFile(sqlite3_file *file, int level)
{
    return beneath(file)->pMethods->xLock(beneath(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return beneath(file)->pMethods->xUnlock(beneath(file), level);
}

int checkReserved(sqlite3_file *file, int *reserved)
{
    return beneath(file)->pMethods->xCheckReservedLock(beneath(file), reserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *real = beneath(file);
    switch (operation) {
    case readPage: {
        auto *page = static_cast<QByteArray *>(argument);
        if (!isMarked(file))
            return SQLITE_OK;
        page->fill('\0', pageBytes);
        const int code = real->pMethods->xRead(real, page->data(), int(pageBytes), 0);
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
    }
    case writeCopy: {
        const auto *copy = static_cast<const CopyToWrite *>(argument);
        if (!isMarked(file) || copy->place + copy->bytes->size() > pageBytes)
            return SQLITE_MISUSE;
        const int code = real->pMethods->xWrite(real, copy->bytes->constData(), int(copy->bytes->size()), copy->place);
        return code == SQLITE_OK ? real->pMethods->xSync(real, SQLITE_SYNC_FULL) : code;
    }
    case SQLITE_FCNTL_SIZE_HINT: {
        sqlite3_int64 hint = *static_cast<sqlite3_int64 *>(argument) + (isMarked(file) ? pageBytes : 0);
        return real->pMethods->xFileControl(real, operation, &hint);
    }
    default: return real->pMethods->xFileControl(real, operation, argument);
    }
}

int sectorSize(sqlite3_file *file)
{
    return beneath(file)->pMethods->xSectorSize(beneath(file));
}

int characteristics(sqlite3_file *file)
{
    return beneath(file)->pMethods->xDeviceCharacteristics(beneath(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return beneath(file)->pMethods->xShmMap(beneath(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int amount, int flags)
{
    return beneath(file)->pMethods->xShmLock(beneath(file), offset, amount, flags);
}

void sharedBarrier(sqlite3_file *file)
{
    beneath(file)->pMethods->xShmBarrier(beneath(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return beneath(file)->pMethods->xShmUnmap(beneath(file), remove);
}

/// Version 1 of the methods is of files without shared memory; 3 would add files mapped into memory, which the key page
/// would shift out of place.
const sqlite3_io_methods *methodsOfVersion(int version)
{
    static const auto methods = [](int number) {
        return sqlite3_io_methods{number,        closeFile,   readFile,        writeFile,  truncateFile,
                                  syncFile,      fileSize,    lockFile,        unlockFile, checkReserved,
                                  controlFile,   sectorSize,  characteristics, mapShared,  lockShared,
                                  sharedBarrier, unmapShared, nullptr,         nullptr};
    };
    static const sqlite3_io_methods plain = methods(1);
    static const sqlite3_io_methods shared = methods(2);
    return version < 2 ? &plain : &shared;
}

/// Looks whether the file has a key page, and gives a new one the page it is meant to have.
int lookForPage(File *file, const char *name)
{
    sqlite3_file *real = beneath(file);
    sqlite3_int64 size = 0;
    if (const int code = real->pMethods->xFileSize(real, &size); code != SQLITE_OK)
        return code;
    if (const char *wanted = size == 0 && name ? sqlite3_uri_parameter(name, CasebookVfs::newFileParameter) : nullptr) {
        const std::optional<KeyPage> page = UnlockedKeys::page(QByteArray::fromHex(QByteArray(wanted)));
        if (!page)
            return SQLITE_AUTH;
        const QByteArray bytes = page->bytes();
        if (const int code = real->pMethods->xWrite(real, bytes.constData(), int(bytes.size()), 0); code != SQLITE_OK)
            return code;
        file->marked = true;
        return SQLITE_OK;
    }
    QByteArray beginning(std::min(size, pageBytes), '\0');
    if (const int code = real->pMethods->xRead(real, beginning.data(), int(beginning.size()), 0); code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
    file->marked = KeyPage::isMarked(beginning);
    return SQLITE_OK;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *place, int flags, int *outFlags)
{
    auto *file = new (place) File{};
    file->pMethods = nullptr; // nothing to close as long as it is so
    sqlite3_file *real = beneath(file);
    real->pMethods = nullptr;
    int code = beneath(vfs)->xOpen(beneath(vfs), name, real, flags, outFlags);
    if (code == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB))
        code = lookForPage(file, name);
    if (code != SQLITE_OK) {
        if (real->pMethods)
            real->pMethods->xClose(real);
        return code;
    }
    file->pMethods = methodsOfVersion(real->pMethods->iVersion);
    return SQLITE_OK;
}

/// The system's own, beneath the layer that encrypts where there is one.
sqlite3_vfs *systemVfs()
{
    sqlite3_vfs *usual = sqlite3_vfs_find(nullptr);
    constexpr std::string_view encrypting = "multipleciphers-";
    if (usual && std::string_view(usual->zName).substr(0, encrypting.size()) == encrypting)
        return sqlite3_vfs_find(usual->zName + encrypting.size());
    return usual;
}

const char *makeVfs()
{
    sqlite3_initialize();
    sqlite3_vfs *system = systemVfs();
    if (!system)
        return nullptr;
    static sqlite3_vfs vfs = *system; // whatever is not about an open file stays the system's
    vfs.pNext = nullptr;
    vfs.szOsFile = int(sizeof(File)) + system->szOsFile;
    vfs.zName = "lodebook";
    vfs.pAppData = system;
    vfs.xOpen = openFile;
    vfs.xDelete = [](sqlite3_vfs *own, const char *name, int sync) {
        return beneath(own)->xDelete(beneath(own), name, sync);
    };
    vfs.xAccess = [](sqlite3_vfs *own, const char *name, int flags, int *answer) {
        return beneath(own)->xAccess(beneath(own), name, flags, answer);
    };
    vfs.xFullPathname = [](sqlite3_vfs *own, const char *name, int room, char *full) {
        return beneath(own)->xFullPathname(beneath(own), name, room, full);
    };
    vfs.xRandomness = [](sqlite3_vfs *own, int room, char *bytes) {
        return beneath(own)->xRandomness(beneath(own), room, bytes);
    };
    vfs.xSleep = [](sqlite3_vfs *own, int microseconds) { return beneath(own)->xSleep(beneath(own), microseconds); };
    sqlite3_vfs_register(&vfs, 0);
#ifdef SQLITE3MC_VERSION_STRING
    return sqlite3mc_vfs_create("lodebook", 0) == SQLITE_OK ? "multipleciphers-lodebook" : nullptr;
#else
    return vfs.zName;
#endif
}

} // namespace

const char *CasebookVfs::name()
{
    static const char *const name = makeVfs();
    return name;
}

QByteArray CasebookVfs::keyPage(sqlite3 *connection)
{
    QByteArray page;
    sqlite3_file_control(connection, "main", readPage, &page);
    return page;
}

QByteArray CasebookVfs::keyPage(const QByteArray &path)
{
    sqlite3 *connection = nullptr;
    QByteArray page;
    if (sqlite3_open_v2(path.constData(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, name()) == SQLITE_OK)
        page = keyPage(connection);
    sqlite3_close_v2(connection);
    return page;
}

bool CasebookVfs::writeKeyPageCopy(sqlite3 *connection, const QByteArray &copy, qsizetype place)
{
    CopyToWrite wanted{&copy, place};
    return sqlite3_file_control(connection, "main", writeCopy, &wanted) == SQLITE_OK;
}

} // namespace Lodebook
