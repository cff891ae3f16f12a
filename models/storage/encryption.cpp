// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/encryption.h"

#include "models/storage/casebookvfs.h"
#include "models/storage/database.h"
#include "models/storage/recoverypart.h"
#include "models/storage/sqlitedriver.h"
#include "models/storage/sqlitekeys.h"
#include "models/storage/unlockedkeys.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int leastSigns = 12;
const QString triedKey = QStringLiteral("recovery_key_tried"); ///< Which recovery key somebody has tried,
const QString askedKey = QStringLiteral("recovery_key_asked"); ///< and which somebody was asked to try.

QByteArray pageOf(const CasebookLocation &location)
{
    const bool file = location.kind == CasebookLocation::Kind::File && QFileInfo(location.path).isFile();
    return file ? CasebookVfs::keyPage(QFileInfo(location.path).absoluteFilePath().toUtf8()) : QByteArray();
}

Error notAvailable()
{
    return {
        Error::Kind::Refused, Words::tr("This program is built without encryption at rest; nothing was changed."), {}};
}

Error wrongSecret(const QString &place, const QString &secret)
{
    if (TypedParts::looksLikeParts(secret))
        return {Error::Kind::Forbidden,
                Words::tr("That is neither the passphrase of %1 nor a part of its recovery key as it was printed: a part "
                          "has ten groups of four signs. Compare it with the paper sign by sign.")
                    .arg(place),
                {}};
    return {
        Error::Kind::Forbidden,
        Words::tr(
            "That is neither the passphrase nor the recovery key of %1. Capital and small letters differ in a passphrase.")
            .arg(place),
        {}};
}

Error noMemory()
{
    return {
        Error::Kind::Refused,
        Words::tr(
            "There is not enough free memory to work out the key. Close other programs and try again; nothing was changed."),
        {}};
}

std::optional<SecretBytes> openWith(const KeyPage &page, const QString &secret)
{
    const Result<std::optional<QString>> whole = TypedParts().take(secret); // all parts of a divided key at once
    if (const std::optional<RecoveryKey> recovery = RecoveryKey::fromText(whole ? whole->value_or(secret) : secret)) {
        if (std::optional<SecretBytes> dataKey = page.open(KeyPage::Lock::Recovery, recovery->secret()))
            return dataKey;
    }
    return secret.isEmpty() ? std::nullopt : page.open(KeyPage::Lock::Passphrase, SecretBytes::ofText(secret));
}

/// Does something to the key page of an open casebook, alone.
Result<> changePage(Database &database, const QString &current,
                    const std::function<Result<>(KeyPage &, const SecretBytes &)> &change)
{
    SqliteDriver *driver = database.sqlite();
    if (!driver || driver->keyId().isEmpty())
        return Error{Error::Kind::Refused,
                     Words::tr("%1 is not encrypted; nothing was changed.").arg(database.location().display()),
                     {}};
    if (database.isReadOnly())
        return Error{
            Error::Kind::Refused,
            Words::tr("%1 can only be read; nothing was changed. Check the permissions of the file and its folder.")
                .arg(database.location().display()),
            {}};
    Transaction alone(database); // only one program writes at a time
    if (Result<> begun = alone.begin(); !begun)
        return begun;
    std::optional<KeyPage> page = driver->keyPage();
    const std::optional<SecretBytes> dataKey = page ? openWith(*page, current) : std::nullopt;
    if (!dataKey)
        return wrongSecret(database.location().display(), current);
    if (Result<> changed = change(*page, *dataKey); !changed)
        return changed;
    if (!driver->writeKeyPage(*page))
        return Error{Error::Kind::File,
                     Words::tr("%1 could not be written: the passphrase and the recovery key are as they were.")
                         .arg(database.location().display()),
                     {}};
    UnlockedKeys::put(*page, *dataKey);
    return {};
}

QString recoveryFingerprint(const Database &database)
{
    const SqliteDriver *driver = database.sqlite();
    const std::optional<KeyPage> page = driver ? driver->keyPage() : std::nullopt;
    return page ? page->fingerprint(KeyPage::Lock::Recovery) : QString();
}

/// Writes beside a fact that it is so of the recovery key there is now.
Result<> noteKey(Database &database, const QString &fact)
{
    const Result<qint64> noted = database.run(
        QStringLiteral(
            "INSERT INTO casebook_fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        {fact, recoveryFingerprint(database)});
    return noted ? Result<>() : Result<>(noted.error());
}

bool isNoted(Database &database, const QString &fact)
{
    const Result<QVariant> noted =
        database.value(QStringLiteral("SELECT value FROM casebook_fact WHERE name = ?"), {fact});
    const QString key = noted ? recoveryFingerprint(database) : QString();
    return !key.isEmpty() && noted->toString() == key;
}

} // namespace

bool Encryption::isAvailable()
{
    return SqliteKeys::canEncrypt();
}

Encryption::State Encryption::stateOf(const CasebookLocation &location)
{
    const QByteArray bytes = pageOf(location);
    if (bytes.isEmpty())
        return State::Plain;
    const std::optional<KeyPage> page = KeyPage::fromBytes(bytes);
    return page && UnlockedKeys::dataKey(page->id()) ? State::Unlocked : State::Locked;
}

Result<> Encryption::unlock(const CasebookLocation &location, const QString &secret)
{
    const QByteArray bytes = pageOf(location);
    if (bytes.isEmpty())
        return {};
    removeUnfinished(location.path);
    if (!isAvailable())
        return Error{
            Error::Kind::Refused,
            Words::tr(
                "%1 is encrypted, and this program is built without encryption. Open it with a program that has it.")
                .arg(location.display()),
            {}};
    const std::optional<KeyPage> page = KeyPage::fromBytes(bytes);
    if (!page)
        return Error{
            Error::Kind::Storage,
            Words::tr(
                "The page of %1 that holds its keys is damaged, or a newer program wrote it. Keep the file as it is and restore the last backup.")
                .arg(location.display()),
            {}};
    const std::optional<SecretBytes> dataKey = openWith(*page, secret);
    if (!dataKey)
        return wrongSecret(location.display(), secret);
    UnlockedKeys::put(*page, *dataKey);
    return {};
}

void Encryption::lock(const CasebookLocation &location)
{
    if (const std::optional<KeyPage> page = KeyPage::fromBytes(pageOf(location)))
        UnlockedKeys::forget(page->id());
}

void Encryption::lockAll()
{
    UnlockedKeys::forgetAll();
}

Result<> Encryption::checkPassphrase(const QString &passphrase)
{
    if (passphrase.normalized(QString::NormalizationForm_KC).size() < leastSigns)
        return Error{
            Error::Kind::Invalid,
            Words::tr(
                "A passphrase has at least %Ln sign(s); a few words that do not belong together are easy to keep in mind.",
                nullptr, leastSigns),
            {}};
    return {};
}

Result<> Encryption::changePassphrase(Database &database, const QString &current, const QString &passphrase,
                                      const KeyEffort &effort)
{
    if (Result<> good = checkPassphrase(passphrase); !good)
        return good;
    return changePage(database, current, [&](KeyPage &page, const SecretBytes &dataKey) {
        return page.seal(KeyPage::Lock::Passphrase, SecretBytes::ofText(passphrase), dataKey, effort)
            ? Result<>()
            : Result<>(noMemory());
    });
}

Result<QString> Encryption::renewRecoveryKey(Database &database, const QString &current)
{
    const RecoveryKey key = RecoveryKey::random();
    const Result<> changed = changePage(database, current, [&](KeyPage &page, const SecretBytes &dataKey) {
        return page.seal(KeyPage::Lock::Recovery, key.secret(), dataKey) ? Result<>() : Result<>(noMemory());
    });
    return changed ? Result<QString>(key.text()) : Result<QString>(changed.error());
}

Result<> Encryption::rehearse(Database &database, const QString &recoveryKey)
{
    const std::optional<RecoveryKey> key = RecoveryKey::fromText(recoveryKey);
    if (!key)
        return Error{
            Error::Kind::Invalid,
            Words::tr(
                "That is not a recovery key as it was shown: it has eight groups of four signs. Compare it with the paper sign by sign."),
            {}};
    const SqliteDriver *driver = database.sqlite();
    const std::optional<KeyPage> page = driver ? driver->keyPage() : std::nullopt;
    if (!page || !page->open(KeyPage::Lock::Recovery, key->secret()))
        return Error{
            Error::Kind::Forbidden,
            Words::tr(
                "That recovery key was copied rightly, but it does not open %1: it belongs to another casebook, or it was replaced.")
                .arg(database.location().display()),
            {}};
    return database.isReadOnly() ? Result<>() : noteKey(database, triedKey);
}

bool Encryption::isRehearsed(Database &database)
{
    return isNoted(database, triedKey);
}

bool Encryption::isRehearsalDue(Database &database)
{
    if (database.keyId().isEmpty() || database.isReadOnly() || isRehearsed(database) || isNoted(database, askedKey))
        return false;
    return bool(noteKey(database, askedKey)); // what cannot be noted now is asked after another backup
}

Result<std::unique_ptr<Encryption::NewCasebook>>
Encryption::NewCasebook::prepare(const QString &path, const QString &passphrase, const KeyEffort &effort)
{
    if (!isAvailable())
        return notAvailable();
    if (const Result<> good = checkPassphrase(passphrase); !good)
        return good.error();
    const SecretBytes dataKey = SecretBytes::random(dataKeyBytes);
    const RecoveryKey recovery = RecoveryKey::random();
    KeyPage page = KeyPage::fresh();
    if (!page.seal(KeyPage::Lock::Passphrase, SecretBytes::ofText(passphrase), dataKey, effort)
        || !page.seal(KeyPage::Lock::Recovery, recovery.secret(), dataKey))
        return noMemory();
    UnlockedKeys::put(page, dataKey);
    UnlockedKeys::intend(path, page.id());
    return std::unique_ptr<NewCasebook>(new NewCasebook(path, recovery.text()));
}

Encryption::NewCasebook::~NewCasebook()
{
    UnlockedKeys::intend(m_path, {});
}

} // namespace Lodebook
