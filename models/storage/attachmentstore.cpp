// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/attachmentstore.h"

#include "models/core/plaintext.h"
#include "models/entities/common/attachment.h"
#include "models/storage/filestate.h"
#include "models/storage/missingcontents.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QSaveFile>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<> checkSize(const QString &name, qint64 size)
{
    if (size == 0)
        return Error{Error::Kind::Invalid, Words::tr("%1 is empty; nothing was attached").arg(name), {}};
    if (size > AttachmentStore::largestFile)
        return Error{Error::Kind::Refused, Words::tr("%1 has %2; files up to %3 can be attached. Make it smaller, or keep it elsewhere and note the place.")
                                               .arg(name, QLocale().formattedDataSize(size), QLocale().formattedDataSize(AttachmentStore::largestFile)), {}};
    return {};
}

} // namespace

Result<Record> AttachmentStore::put(const RecordRef &about, const QString &path, const QString &caption)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return Error{Error::Kind::Missing, Words::tr("There is no file %1").arg(shown), {}};
    if (isOpenCasebook(path))
        return Error{Error::Kind::Refused, Words::tr("%1 is this casebook itself; attach a backup of it instead").arg(shown), {}};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("%1 cannot be read").arg(shown), {}};
    if (Result<> fits = checkSize(shown, file.size()); !fits)
        return fits.error();
    // Hashed in pieces first: a file the casebook has already never comes into memory.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Error{Error::Kind::File, Words::tr("%1 could not be read to its end; nothing was attached").arg(shown), {}};
    const QString sha256 = QString::fromLatin1(hash.result().toHex());
    const Result<bool> known = hasContent(sha256);
    if (!known)
        return known.error();
    if (!*known) {
        file.seek(0);
        const QByteArray bytes = file.readAll();
        if (hashOf(bytes) != sha256)
            return Error{Error::Kind::File, Words::tr("%1 changed while it was read; nothing was attached. Try again when it is finished.").arg(shown), {}};
        return putChecked(about, info.fileName(), bytes, sha256, caption, {});
    }
    const Result<QVariant> size = m_store.database().value(QStringLiteral("SELECT size FROM attachment_content WHERE sha256 = ?"), {sha256});
    return size ? putChecked(about, info.fileName(), {}, sha256, caption, {}) : Result<Record>(size.error());
}

Result<Record> AttachmentStore::putBytes(const RecordRef &about, const QString &fileName, const QByteArray &bytes, const QString &caption, const QString &original)
{
    if (Result<> fits = checkSize(fileName, bytes.size()); !fits)
        return fits.error();
    return putChecked(about, fileName, bytes, hashOf(bytes), caption, original);
}

Result<Record> AttachmentStore::putChecked(const RecordRef &about, const QString &fileName, const QByteArray &bytes, const QString &sha256,
                                           const QString &caption, const QString &original)
{
    Batch batch(m_store, Words::tr("Attach %1").arg(fileName));
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    if (!bytes.isEmpty()) {
        if (Result<> kept = putContent(sha256, bytes); !kept)
            return kept.error();
    }
    const Result<QVariant> content = m_store.database().value(QStringLiteral("SELECT content FROM attachment_content WHERE sha256 = ?"), {sha256});
    if (!content)
        return content.error();
    const QByteArray stored = content->toByteArray();
    Record record(attachment());
    record.set(attachment().about, about);
    record.set(attachment().fileName, kept(fileName).left(attachment().fileName.maxLength()));
    record.set(attachment().mediaType, QMimeDatabase().mimeTypeForFileNameAndData(fileName, stored).name());
    record.set(attachment().size, stored.size());
    record.set(attachment().sha256, sha256);
    if (!kept(caption).isEmpty())
        record.set(attachment().caption, kept(caption));
    if (!original.isEmpty() && original != sha256)
        record.set(attachment().originalSha256, original);
    if (Result<> saved = m_store.save(record); !saved)
        return saved.error();
    const Result<RecordId> done = batch.commit();
    return done ? Result<Record>(record) : Result<Record>(done.error());
}

Result<bool> AttachmentStore::hasContent(const QString &sha256) const
{
    const Result<QVariant> found = m_store.database().value(QStringLiteral("SELECT size FROM attachment_content WHERE sha256 = ?"), {sha256});
    return found ? Result<bool>(found->isValid()) : Result<bool>(found.error());
}

Result<> AttachmentStore::putContent(const QString &sha256, const QByteArray &bytes)
{
    if (hashOf(bytes) != sha256)
        return Error{Error::Kind::Invalid, Words::tr("The content of a file does not fit its name and was not kept"), sha256};
    const Result<qint64> done = m_store.database().run(
        QStringLiteral("INSERT INTO attachment_content (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"), {sha256, qint64(bytes.size()), bytes});
    return done ? MissingContents(m_store.database()).forget(sha256) : Result<>(done.error());
}

Result<> AttachmentStore::putPart(const QString &sha256, qint64 size, qint64 offset, const QByteArray &bytes)
{
    MissingContents missing(m_store.database());
    const Result<bool> isHere = hasContent(sha256);
    if (!isHere || *isHere)
        return isHere ? Result<>() : Result<>(isHere.error());
    if (Result<> added = missing.add(sha256, offset, bytes); !added)
        return added;
    const Result<AwaitedContent> come = missing.of(sha256);
    if (!come || come->bytes < size)
        return come ? Result<>() : Result<>(come.error());
    const Result<QByteArray> whole = missing.beginning(sha256);
    if (!whole)
        return whole.error();
    return hashOf(*whole) == sha256 ? putContent(sha256, *whole) : missing.forget(sha256);
}

Result<qint64> AttachmentStore::sizeOf(const QString &sha256) const
{
    const Result<QVariant> size =
        m_store.database().value(QStringLiteral("SELECT size FROM attachment_content WHERE sha256 = ?"), {sha256});
    if (!size)
        return size.error();
    return size->isValid() ? size->toLongLong() : -1;
}

Result<QByteArray> AttachmentStore::content(const QString &sha256) const
{
    const Result<QList<Record>> named = m_store.reader().withRestricted().list(
        Query(attachment(), Filter::leaf(attachment().sha256, Compare::Equal, sha256)));
    if (!named)
        return named.error();
    Record nameless(attachment());
    nameless.set(attachment().sha256, sha256);
    nameless.set(attachment().fileName, sha256);
    return bytes(named->isEmpty() ? nameless : named->first());
}

Result<QByteArray> AttachmentStore::bytes(const Record &record) const
{
    const QString name = record.text(attachment().fileName);
    const QString sha256 = record.text(attachment().sha256);
    const Result<QVariant> content = m_store.database().value(QStringLiteral("SELECT content FROM attachment_content WHERE sha256 = ?"), {sha256});
    if (!content)
        return content.error();
    if (!content->isValid())
        return Error{Error::Kind::Missing, Words::tr("The content of %1 is not in this casebook; ask for it with the next pack").arg(name), sha256};
    const QByteArray bytes = content->toByteArray();
    if (hashOf(bytes) != sha256)
        return Error{Error::Kind::Storage, Words::tr("The content of %1 is damaged. Attach the file again, or take it from a backup.").arg(name), sha256};
    return bytes;
}

Result<> AttachmentStore::writeTo(const Record &record, const QString &path) const
{
    const Result<QByteArray> content = bytes(record);
    if (!content)
        return content.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
        return Error{Error::Kind::File, Words::tr("%1 could not be written").arg(QDir::toNativeSeparators(path)), file.errorString()};
    return {};
}

Result<> AttachmentStore::detach(const RecordId &id, const QString &label)
{
    return m_store.remove(attachment(), id, label.isEmpty() ? Words::tr("Detach a file") : label);
}

Result<qint64> AttachmentStore::purge(const QDateTime &deletedBefore)
{
    // Gone only when nobody can want it back: no record names it, or all that do have been in the bin for long.
    Database &database = m_store.database();
    const QVariant moment = database.dialect().stored(ColumnType::Moment, deletedBefore);
    const QString wanted = QStringLiteral("EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = attachment_content.sha256\n"
                                          "  AND (a.deleted_at IS NULL OR a.deleted_at >= ?))");
    Transaction transaction(database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun.error();
    const Result<QVariant> freed = database.value(QStringLiteral("SELECT coalesce(sum(size), 0) FROM attachment_content WHERE NOT ") + wanted, {moment});
    if (!freed)
        return freed.error();
    if (const Result<qint64> done = database.run(QStringLiteral("DELETE FROM attachment_content WHERE NOT ") + wanted, {moment}); !done)
        return done.error();
    if (Result<> swept = MissingContents(database).forgetUnnamed(); !swept)
        return swept.error();
    const Result<> kept = transaction.commit();
    return kept ? Result<qint64>(freed->toLongLong()) : Result<qint64>(kept.error());
}

} // namespace Lodebook
