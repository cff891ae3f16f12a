// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/casebook.h"

#include "models/core/citednumber.h"
#include "models/entities/catalogue.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/device.h"
#include "models/entities/common/officer.h"
#include "models/storage/backup.h"
#include "models/storage/copiedfile.h"
#include "models/storage/customfields.h"
#include "models/storage/merge/devicelog.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString userName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QStringLiteral("officer");
}

/// What this copy of a casebook is called until somebody renames it: the machine and its user.
QString deviceName()
{
    const QString host = QSysInfo::machineHostName();
    const QString name = (host.isEmpty() ? QStringLiteral("computer") : host) + u' ' + userName();
    return name;
}

} // namespace

Casebook::Casebook(std::unique_ptr<Database> database, const Options &options)
    : m_database(std::move(database))
    , m_options(options)
{
    useStore({});
}

void Casebook::useStore(const Author &author)
{
    m_undo.reset();
    m_store = std::make_unique<RecordStore>(*m_database, Lodebook::catalog(), author, *m_options.clock);
    // First of all who hear of a change, so that they find the fields as they are now.
    QObject::connect(m_store.get(), &RecordStore::changed, m_store.get(), [this](const ChangeNotice &notice) {
        if (!notice.touches(customField()))
            return;
        if (const Result<> taken = takeUpCustomFields(); !taken)
            qWarning("the added fields cannot be read: %ls", qUtf16Printable(taken.error().message));
    });
    QObject::connect(m_store.get(), &RecordStore::changed, m_store.get(),
                     [this] { CopiedFile::noteWritten(*m_database, m_store->author().device); });
    m_undo = std::make_unique<UndoStack>(*m_store);
}

Result<std::unique_ptr<Casebook>> Casebook::create(const CasebookLocation &location, const Options &options)
{
    const bool isThere = location.kind != CasebookLocation::Kind::File || QFileInfo::exists(location.path);
    const auto removeFiles = [&] {
        for (const QString &side :
             {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
            if (!isThere)
                QFile::remove(location.path + side);
        }
    };
    Result<std::unique_ptr<Database>> database = Database::open(location, Database::Mode::Create);
    if (!database) {
        removeFiles();
        return database.error();
    }
    std::unique_ptr<Casebook> casebook(new Casebook(std::move(*database), options));
    Migrator migrator(*casebook->m_database, Lodebook::catalog());
    if (migrator.version())
        return Error{Error::Kind::Refused, Words::tr("There is a casebook at %1 already; it is not overwritten").arg(location.display()), {}};
    const auto make = [&]() -> Result<> {
        Transaction transaction(*casebook->m_database); // tables and first records together: never half a casebook
        Result<> made = transaction.begin();
        if (made)
            made = migrator.createAll();
        if (made)
            made = casebook->setUp(options.officer.isEmpty() ? userName() : options.officer);
        return made ? transaction.commit() : made;
    };
    if (const Result<> made = make(); !made) {
        casebook.reset();
        removeFiles();
        return made.error();
    }
    if (location.kind == CasebookLocation::Kind::File) {
        Result<> settled = CopiedFile::settle(*casebook->m_database);
        // Until now all of it stands in the log beside the file, and nobody else could tell the file from a foreign one.
        if (settled)
            settled = casebook->m_database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!settled) {
            casebook.reset();
            removeFiles();
            return settled.error();
        }
    }
    return casebook;
}

Result<> Casebook::setUp(const QString &officerName)
{
    Record first(officer());
    first.setId(newRecordId(*m_options.clock));
    first.set(officer().name, officerName);
    first.set(officer().part, QStringLiteral("coordinator"));
    Record here(device());
    here.setId(newRecordId(*m_options.clock));
    here.set(device().name, deviceName());
    here.set(device().officer, first.id());
    here.set(device().code, newDeviceCode());
    useStore({first.id(), here.id(), here.text(device().code)});
    Batch batch(*m_store, Words::tr("Casebook made"), BatchKind::SetUp);
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    for (Record *record : {&first, &here}) {
        if (Result<> saved = m_store->saveChecked(*record); !saved)
            return saved;
    }
    if (Result<> kept = setFact(QStringLiteral("device"), toText(here.id())); !kept)
        return kept;
    if (Result<> kept = setFact(QStringLiteral("casebook_id"), toText(newRecordId(*m_options.clock))); !kept)
        return kept;
    const Result<RecordId> done = batch.commit();
    return done ? Result<>() : Result<>(done.error());
}

Result<std::unique_ptr<Casebook>> Casebook::open(const CasebookLocation &location, const Options &options)
{
    Result<std::unique_ptr<Database>> database = Database::open(location, options.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    std::unique_ptr<Casebook> casebook(new Casebook(std::move(*database), options));
    if (Result<> current = casebook->bringUpToDate(); !current)
        return current.error();
    if (Result<> found = casebook->findAuthor(); !found)
        return found.error();
    if (Result<> taken = casebook->takeUpCustomFields(); !taken)
        return taken.error();
    return casebook;
}

Result<> Casebook::takeUpCustomFields() const
{
    const Result<bool> current = Migrator(*m_database, catalog()).isCurrent();
    if (!current)
        return current.error();
    if (!*current) { // of an older program, and only looked at
        for (const Entity *entity : catalog().entities())
            entity->setCustomFields({});
        return {};
    }
    const Result<bool> taken = CustomFields::takeUp(reader());
    return taken ? Result<>() : Result<>(taken.error());
}

Result<> Casebook::bringUpToDate()
{
    Migrator migrator(*m_database, Lodebook::catalog());
    const Result<bool> current = migrator.isCurrent();
    if (!current)
        return current.error();
    if (*current || m_database->isReadOnly())
        return {};
    std::unique_ptr<QLockFile> turn;
    if (location().kind == CasebookLocation::Kind::File) {
        // Another program may have the same in mind; who comes second finds it done.
        QDir().mkpath(backupFolder(location().path));
        turn = std::make_unique<QLockFile>(backupFolder(location().path) + QStringLiteral("/.lock"));
        const bool alone = turn->tryLock(60'000);
        const Result<bool> done = alone ? migrator.isCurrent() : Result<bool>(false);
        if (!done || *done)
            return done ? Result<>() : Result<>(done.error());
        const QString moment = m_options.clock->now().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
        const QString path = freeName(QStringLiteral("%1/before version %2 on %3")
                                          .arg(backupFolder(location().path), QString::number(schemaVersion), moment));
        // An older casebook lacks newer tables, so it is counted by what it has.
        if (const Result<BackupReport> backup = writeBackup(*m_database, Catalog({}), path); !backup)
            return Error{backup.error().kind, Words::tr("The casebook comes from an older program and has to be brought up to date, but no backup could be made first: %1").arg(backup.error().message), backup.error().detail};
    }
    return migrator.migrate(Migrator::all());
}

Result<> Casebook::findAuthor()
{
    const Result<Record> here = findDevice();
    if (!here)
        return here.error();
    Author author{here->get(device().officer, RecordId()), here->id(), here->text(device().code)};
    if (!m_options.officer.isEmpty()) {
        const Result<RecordId> named = findOfficer(m_options.officer);
        if (!named)
            return named.error();
        author.officer = *named;
    }
    useStore(author);
    return m_store->learnRights();
}

Result<RecordId> Casebook::findOfficer(const QString &name) const
{
    for (const Field *field : {static_cast<const Field *>(&officer().name), static_cast<const Field *>(&officer().initials)}) {
        const Result<QList<Record>> found = reader().list(Query(officer(), Filter::leaf(*field, Compare::Equal, name)));
        if (!found)
            return found.error();
        if (found->size() == 1)
            return found->first().id();
    }
    return Error{Error::Kind::Missing, Words::tr("There is no officer called “%1” in this casebook").arg(name), {}};
}

Result<Record> Casebook::findDevice()
{
    if (location().kind == CasebookLocation::Kind::File) {
        const Result<QString> id = fact(QStringLiteral("device"));
        if (!id)
            return id.error();
        const Result<Record> known = reader().find(device(), recordIdFromText(*id));
        if (!known)
            return known;
        const Result<QString> restored = fact(QStringLiteral("new_incarnation"));
        const Result<CopiedFile::Finding> found =
            restored ? CopiedFile::look(*m_database) : Result<CopiedFile::Finding>(restored.error());
        if (!found || isReadOnly())
            return found ? known : Result<Record>(found.error());
        const bool isCopied = found->kind != CopiedFile::Finding::Kind::Same;
        if (restored->isEmpty() && !isCopied) {
            const Result<> settled = CopiedFile::settle(*m_database);
            return settled ? known : Result<Record>(settled.error());
        }
        // A restored backup or a copied file goes on under a new identity: its old one may have written more than it
        // knows.
        Record renewed(device());
        renewed.set(device().name, found->machine.isEmpty() ? known->text(device().name) : deviceName());
        renewed.set(device().officer, known->get(device().officer, RecordId()));
        renewed.set(device().incarnation, known->get(device().incarnation, 0) + 1);
        renewed.set(device().code, newDeviceCode());
        renewed.setId(newRecordId(*m_options.clock));
        useStore({known->get(device().officer, RecordId()), renewed.id(), renewed.text(device().code)});
        Batch batch(*m_store,
                    restored->isEmpty() ? Words::tr("Copy of the casebook goes on") : Words::tr("Backup restored"),
                    BatchKind::SetUp);
        Result<> done = batch.begin();
        if (done)
            done = m_store->saveChecked(renewed);
        if (done)
            done = setFact(QStringLiteral("device"), toText(renewed.id()));
        if (done)
            done = setFact(QStringLiteral("new_incarnation"), QString());
        if (done)
            done = CopiedFile::settle(*m_database);
        const Result<RecordId> kept = done ? batch.commit() : Result<RecordId>(done.error());
        return kept ? Result<Record>(renewed) : Result<Record>(kept.error());
    }
    // A server serves many machines: each has a device of its own, known by the machine's and the person's name.
    const QString name = deviceName();
    // Its record may be called otherwise by now, and a laptop of the same name may have sent its own.
    const QString ours = QStringLiteral("device of ") + name;
    const Result<QString> remembered = fact(ours);
    if (!remembered)
        return remembered.error();
    if (const Result<Record> mine = reader().find(device(), recordIdFromText(*remembered));
        !remembered->isEmpty() && mine)
        return mine;
    const Result<QList<Record>> known = reader().list(Query(device(), Filter::leaf(device().name, Compare::Equal, name)));
    if (!known)
        return known.error();
    for (const Record &one : *known) {
        const Result<bool> here = DeviceLog(*m_database).isMadeHere(one.id());
        if (!here)
            return here.error();
        if (!*here)
            continue;
        const Result<> kept = isReadOnly() ? Result<>() : setFact(ours, toText(one.id()));
        return kept ? Result<Record>(one) : Result<Record>(kept.error());
    }
    const Result<QList<Record>> officers = reader().list(Query(officer()));
    if (!officers || officers->isEmpty())
        return Error{Error::Kind::Storage, Words::tr("The casebook has no officer"), {}};
    Record fresh(device());
    fresh.set(device().name, name);
    fresh.set(device().officer, officers->first().id());
    fresh.set(device().code, newDeviceCode());
    fresh.setId(newRecordId(*m_options.clock));
    if (isReadOnly())
        return fresh;
    useStore({officers->first().id(), fresh.id(), fresh.text(device().code)});
    Batch batch(*m_store, Words::tr("Device added"), BatchKind::SetUp);
    Result<> done = batch.begin();
    if (done)
        done = m_store->saveChecked(fresh);
    if (done)
        done = setFact(ours, toText(fresh.id()));
    const Result<RecordId> kept = done ? batch.commit() : Result<RecordId>(done.error());
    return kept ? Result<Record>(fresh) : Result<Record>(kept.error());
}

Result<QString> Casebook::fact(const QString &name) const
{
    const Result<QVariant> value = m_database->value(QStringLiteral("SELECT value FROM casebook_fact WHERE name = ?"), {name});
    return value ? Result<QString>(value->toString()) : Result<QString>(value.error());
}

Result<> Casebook::setFact(const QString &name, const QString &value)
{
    const Result<qint64> done = value.isEmpty()
        ? m_database->run(QStringLiteral("DELETE FROM casebook_fact WHERE name = ?"), {name})
        : m_database->run(QStringLiteral("INSERT INTO casebook_fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"), {name, value});
    return done ? Result<>() : Result<>(done.error());
}

} // namespace Lodebook
