// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/copiedfile.h"

#include "models/storage/casebookfile.h"
#include "models/storage/database.h"
#include "models/storage/encryption.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QSysInfo>

#include <filesystem>

namespace Lodebook {

namespace {

const QString homeFact = QStringLiteral("home");

QString &folder()
{
    static QString kept;
    return kept;
}

/// Of this user on this computer; made when it is first asked for.
QString installation()
{
    QFile file(folder() + QStringLiteral("/installation"));
    if (file.open(QIODevice::ReadOnly)) {
        if (const QString id = QString::fromLatin1(file.readAll()).trimmed(); !id.isEmpty())
            return id;
        file.close();
    }
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool kept = QDir().mkpath(folder()) && file.open(QIODevice::WriteOnly) && file.write(fresh.toLatin1()) > 0;
    return kept ? fresh : QString();
}

/// What this computer knows of a device that writes here.
struct Note
{
    QString path;
    RecordId action; ///< The last one it wrote.
    qint64 sequence = 0;
};

QString notePath(const RecordId &device)
{
    const QString path = folder() + u'/' + toText(device) + QStringLiteral(".json");
    return path;
}

std::optional<Note> noteOf(const RecordId &device)
{
    QFile file(notePath(device));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.isEmpty())
        return {};
    return Note{json.value(QStringLiteral("path")).toString(),
                recordIdFromText(json.value(QStringLiteral("action")).toString()),
                json.value(QStringLiteral("sequence")).toInteger()};
}

/// Under another name first, so that nobody reads half a note. Not forced to the disk: a note that a power cut takes
/// away is as good as an older one.
void keep(const RecordId &device, const Note &note)
{
    const QJsonObject json{{QStringLiteral("path"), note.path},
                           {QStringLiteral("action"), toText(note.action)},
                           {QStringLiteral("sequence"), note.sequence}};
    const QString path = notePath(device);
    QFile fresh(path + QStringLiteral(".%1").arg(QCoreApplication::applicationPid()));
    bool done =
        QDir().mkpath(folder()) && fresh.open(QIODevice::WriteOnly) && fresh.write(QJsonDocument(json).toJson()) > 0;
    fresh.close();
    std::error_code failed;
    if (done)
        std::filesystem::rename(fresh.filesystemFileName(), QFile(path).filesystemFileName(), failed);
    if (!done || failed)
        qWarning("what the casebook wrote last cannot be noted in %ls", qUtf16Printable(folder()));
}

QString wholePath(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

Result<QString> factOf(Database &database, const QString &name)
{
    const Result<QVariant> value =
        database.value(QStringLiteral("SELECT value FROM casebook_fact WHERE name = ?"), {name});
    return value ? Result<QString>(value->toString()) : Result<QString>(value.error());
}

Result<RecordId> deviceOf(Database &database)
{
    const Result<QString> id = factOf(database, QStringLiteral("device"));
    return id ? Result<RecordId>(recordIdFromText(*id)) : Result<RecordId>(id.error());
}

/// The last action of a device; its note lacks a path.
Result<Note> lastOf(Database &database, const RecordId &device)
{
    Result<Statement> row = database.query(
        QStringLiteral("SELECT id, sequence FROM log_batch WHERE device = ? ORDER BY sequence DESC LIMIT 1"),
        {database.dialect().stored(ColumnType::Id, device)});
    if (!row)
        return row.error();
    Note last;
    if (row->next()) {
        last.action = row->value(0, ColumnType::Id).toUuid();
        last.sequence = row->value(1).toLongLong();
    }
    const Result<> end = row->end();
    return end ? Result<Note>(last) : Result<Note>(end.error());
}

Result<bool> holds(Database &database, const RecordId &device, const Note &note)
{
    if (note.action.isNull())
        return true;
    const Dialect &dialect = database.dialect();
    const Result<QVariant> found = database.value(
        QStringLiteral("SELECT 1 FROM log_batch WHERE device = ? AND sequence = ? AND id = ?"),
        {dialect.stored(ColumnType::Id, device), note.sequence, dialect.stored(ColumnType::Id, note.action)});
    return found ? Result<bool>(found->isValid()) : Result<bool>(found.error());
}

/// Whether the file of a device still lies where it was seen last, beside another one. One that cannot be read counts.
bool isStillThere(const Note &note, const QString &path, const RecordId &device)
{
    if (note.path.isEmpty() || !QFileInfo(note.path).isFile())
        return false;
    const FileIdentity here = fileIdentity(path);
    if (QFileInfo(note.path).canonicalFilePath() == QFileInfo(path).canonicalFilePath()
        || (here != FileIdentity() && fileIdentity(note.path) == here))
        return false;
    const Result<std::unique_ptr<Database>> there = Database::open(fileLocation(note.path), Database::Mode::ReadOnly);
    const Result<RecordId> other = there ? deviceOf(**there) : Result<RecordId>(there.error());
    return !other || *other == device;
}

/// Where a casebook is at home, as it says itself. The file's number and day of birth are kept when a computer is set
/// up anew around its files; a copy has others.
QJsonObject homeAt(const QString &path)
{
    const QDateTime born = QFileInfo(path).birthTime();
    return {{QStringLiteral("installation"), installation()},
            {QStringLiteral("machine"), QSysInfo::machineHostName()},
            {QStringLiteral("path"), wholePath(path)},
            {QStringLiteral("file"), QString::number(fileIdentity(path).file)},
            {QStringLiteral("born"), born.isValid() ? born.toUTC().toString(Qt::ISODateWithMs) : QString()}};
}

bool isSameFile(const QJsonObject &one, const QJsonObject &other)
{
    const auto said = [](const QJsonObject &home, const char *what) { return home.value(QLatin1String(what)); };
    return said(one, "file") != QLatin1String("0") && !said(one, "born").toString().isEmpty()
        && said(one, "file") == said(other, "file") && said(one, "born") == said(other, "born");
}

Result<> keepHome(Database &database, const QJsonObject &home)
{
    const QString text = QString::fromUtf8(QJsonDocument(home).toJson(QJsonDocument::Compact));
    const Result<QString> before = factOf(database, homeFact);
    if (!before || *before == text)
        return before ? Result<>() : Result<>(before.error());
    const Result<qint64> kept = database.run(
        QStringLiteral(
            "INSERT INTO casebook_fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        {homeFact, text});
    return kept ? Result<>() : Result<>(kept.error());
}

bool isKnownHere(const CasebookLocation &location)
{
    return !folder().isEmpty() && location.kind == CasebookLocation::Kind::File;
}

} // namespace

QString CopiedFile::usualFolder()
{
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/lodebook/devices");
    return path;
}

void CopiedFile::keepNotesIn(const QString &path)
{
    folder() = path;
}

Result<CopiedFile::Finding> CopiedFile::look(const CasebookLocation &location)
{
    if (!isKnownHere(location) || Encryption::stateOf(location) == Encryption::State::Locked)
        return Finding();
    const Result<std::unique_ptr<Database>> database = Database::open(location, Database::Mode::ReadOnly);
    return database ? look(**database) : Result<Finding>(database.error());
}

Result<CopiedFile::Finding> CopiedFile::look(Database &database)
{
    if (!isKnownHere(database.location()))
        return Finding();
    const QString path = wholePath(database.location().path);
    const Result<RecordId> device = deviceOf(database);
    const Result<QString> said = device ? factOf(database, homeFact) : Result<QString>(device.error());
    const Result<QString> restored = said ? factOf(database, QStringLiteral("new_incarnation")) : said;
    if (!restored)
        return restored.error();
    if (device->isNull() || !restored->isEmpty()) // it knows by itself that it goes on as another device
        return Finding();
    if (const std::optional<Note> note = noteOf(*device)) {
        const Result<bool> hasAll = holds(database, *device, *note);
        if (!hasAll)
            return hasAll.error();
        if (!*hasAll)
            return Finding{Finding::Kind::Older, {}, note->path};
        return isStillThere(*note, path, *device) ? Finding{Finding::Kind::Copy, {}, note->path} : Finding();
    }
    const QJsonObject home = QJsonDocument::fromJson(said->toUtf8()).object();
    if (home.isEmpty() || home.value(QStringLiteral("installation")).toString() == installation()
        || isSameFile(home, homeAt(path)))
        return Finding();
    return Finding{Finding::Kind::Copy, home.value(QStringLiteral("machine")).toString(),
                   home.value(QStringLiteral("path")).toString()};
}

Result<> CopiedFile::keepAsMoved(const CasebookLocation &location)
{
    const Result<std::unique_ptr<Database>> database = Database::open(location, Database::Mode::ReadWrite);
    return database ? settle(**database) : Result<>(database.error());
}

Result<> CopiedFile::settle(Database &database)
{
    if (!isKnownHere(database.location()) || database.isReadOnly())
        return {};
    const QString path = wholePath(database.location().path);
    const Result<RecordId> device = deviceOf(database);
    Result<Note> last = device ? lastOf(database, *device) : Result<Note>(device.error());
    if (!last)
        return last.error();
    if (device->isNull())
        return {};
    last->path = path;
    const std::optional<Note> before = noteOf(*device);
    if (!before || before->path != path || before->sequence < last->sequence)
        keep(*device, *last);
    return keepHome(database, homeAt(path));
}

void CopiedFile::noteWritten(Database &database, const RecordId &device)
{
    if (!isKnownHere(database.location()) || device.isNull())
        return;
    Result<Note> last = lastOf(database, device);
    if (!last)
        return;
    const std::optional<Note> before = noteOf(device);
    if (before && before->sequence >= last->sequence) // of another program that wrote since
        return;
    last->path = wholePath(database.location().path);
    keep(device, *last);
}

void CopiedFile::forget(const RecordId &device)
{
    if (!folder().isEmpty())
        QFile::remove(notePath(device));
}

} // namespace Lodebook
