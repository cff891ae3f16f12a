// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attachfiles.h"

#include "models/entities/common/attachment.h"
#include "models/storage/attachmentstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::AttachFiles)
};

QString nameOf(const FileToAttach &file)
{
    return file.path.isEmpty() ? file.name : QFileInfo(file.path).fileName();
}

qint64 sizeOf(const FileToAttach &file)
{
    return file.path.isEmpty() ? file.bytes.size() : QFileInfo(file.path).size();
}

/// Empty when it cannot be read; the store then says so.
QString hashOf(const FileToAttach &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile source(file.path);
    if (file.path.isEmpty())
        hash.addData(file.bytes);
    else if (!source.open(QIODevice::ReadOnly) || !hash.addData(&source))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

/// Whether the record has a file of that name and content already.
Result<bool> isThere(const RecordStore &store, const RecordRef &about, const FileToAttach &file)
{
    if (sizeOf(file) > AttachmentStore::largestFile)
        return false; // refused without being read
    const Filter same = Filter::all({Filter::leaf(attachment().about, Compare::Equal, QVariant::fromValue(about)),
                                     Filter::leaf(attachment().fileName, Compare::Equal, nameOf(file)),
                                     Filter::leaf(attachment().size, Compare::Equal, sizeOf(file))});
    const Result<QList<Record>> found = store.reader().list(Query(attachment(), same));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return false;
    const QString hash = hashOf(file);
    return std::ranges::any_of(*found,
                               [&hash](const Record &record) { return record.text(attachment().sha256) == hash; });
}

/// Why the file is left out; empty when it was put on the record.
Result<QString> attach(RecordStore &store, const RecordRef &about, const FileToAttach &file)
{
    if (!file.path.isEmpty() && QFileInfo(file.path).isDir())
        return Words::tr("%1 is a folder: attach the files in it").arg(nameOf(file));
    const Result<bool> there = isThere(store, about, file);
    if (!there)
        return there.error();
    if (*there)
        return Words::tr("%1 is on this record already").arg(nameOf(file));
    AttachmentStore files(store);
    const Result<Record> put =
        file.path.isEmpty() ? files.putBytes(about, file.name, file.bytes) : files.put(about, file.path);
    if (put)
        return QString();
    const Error::Kind kind = put.error().kind;
    const bool isOfTheFile = kind == Error::Kind::Invalid || kind == Error::Kind::Refused || kind == Error::Kind::File
        || kind == Error::Kind::Missing;
    return isOfTheFile ? Result<QString>(put.error().message) : Result<QString>(put.error());
}

} // namespace

Result<AttachReport> attachFiles(RecordStore &store, const RecordRef &about, const QList<FileToAttach> &files,
                                 const AttachListener &progress)
{
    const Entity *entity = store.catalog().entity(about.entity);
    const Result<Record> record = entity
        ? store.reader().find(*entity, about.id)
        : Result<Record>(Error{Error::Kind::Missing, Words::tr("This record is not here any more"), {}});
    if (!record)
        return record.error();
    if (record->isDeleted())
        return Error{Error::Kind::Refused,
                     Words::tr("This record is in the recycle bin: take it out before files are put on it"),
                     {}};
    Batch batch(store, Words::tr("Attach %Ln file(s)", nullptr, int(files.size())));
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    AttachReport report;
    qint64 total = 0;
    for (const FileToAttach &file : files)
        total += sizeOf(file);
    qint64 done = 0;
    for (const FileToAttach &file : files) {
        if (progress && !progress(done, total, nameOf(file)))
            return Error{Error::Kind::Cancelled, Words::tr("Stopped; nothing was attached"), {}};
        const Result<QString> reason = attach(store, about, file);
        if (!reason)
            return reason.error();
        if (reason->isEmpty())
            ++report.attached;
        else
            report.refused.append({nameOf(file), *reason});
        done += sizeOf(file);
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<AttachReport>(report) : Result<AttachReport>(kept.error());
}

} // namespace Lodebook
