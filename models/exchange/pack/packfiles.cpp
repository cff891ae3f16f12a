// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packfiles.h"

#include "models/exchange/pack/devicekeys.h"
#include "models/exchange/pack/packreader.h"
#include "models/exchange/pack/packwriter.h"
#include "models/storage/attachmentstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <tuple>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

/// One writer at a time, so that what is read for a pack belongs together.
Result<> beginAlone(Transaction &transaction, Database &database)
{
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    const QString lock = database.dialect().writerLock();
    return lock.isEmpty() ? Result<>() : database.run(lock);
}

bool goesAlong(PackRequest::Attachments which, qint64 size, bool isAsked)
{
    return which == PackRequest::Attachments::All
        || (which == PackRequest::Attachments::Small && (isAsked || size <= PackRequest::smallContent));
}

/// Those of the contents that might go along, from where they lack: what somebody asked for first, then small before
/// large, so that as many as possible find room.
Result<QList<PackPart>> contentsInOrder(Casebook &casebook, const PackRequest &request, MadePack &made)
{
    QList<PackPart> contents;
    const AwaitedContents &wanted = made.contents.attachments;
    const AttachmentStore store(casebook.store());
    for (auto content = wanted.cbegin(); content != wanted.cend(); ++content) {
        const Result<qint64> size = store.sizeOf(content.key());
        if (!size)
            return size.error();
        const qint64 from = content->bytes < *size ? content->bytes : 0;
        if (*size < 0)
            continue; // not here either
        if (goesAlong(request.attachments, *size, content->isAsked))
            contents.append({content.key(), *size, from, *size - from});
        else
            ++made.contentsLeftOut;
    }
    std::ranges::stable_sort(contents, [&wanted](const PackPart &one, const PackPart &other) {
        return std::tuple(!wanted.value(one.sha256).isAsked, one.length)
            < std::tuple(!wanted.value(other.sha256).isAsked, other.length);
    });
    return contents;
}

/// What of the contents goes along; counts them and the others.
Result<QList<PackPart>> chosenContents(Casebook &casebook, const PackRequest &request, MadePack &made)
{
    const Result<QList<PackPart>> contents = contentsInOrder(casebook, request, made);
    if (!contents)
        return contents;
    QList<PackPart> chosen;
    qint64 left = request.room > 0 ? request.room : std::numeric_limits<qint64>::max();
    for (PackPart part : *contents) {
        const bool isRest = part.length <= left;
        if (!isRest && (part.size <= PackRequest::smallContent || left < PackRequest::smallestPart)) {
            ++made.contentsWaiting;
            continue;
        }
        part.length = std::min(part.length, left);
        ++(isRest ? made.contentsTaken : made.contentsInPart);
        made.bytes += part.length;
        left -= part.length;
        chosen.append(part);
    }
    return chosen;
}

Result<> writeContents(const QList<PackPart> &parts, Casebook &casebook, PackWriter &writer)
{
    for (const PackPart &part : parts) {
        Result<QByteArray> bytes = AttachmentStore(casebook.store()).content(part.sha256);
        if (!bytes)
            return bytes.error();
        QBuffer buffer(&*bytes);
        buffer.open(QIODevice::ReadOnly);
        buffer.seek(part.offset);
        if (Result<> put = writer.attachment(part, buffer); !put)
            return put;
    }
    return {};
}

} // namespace

Result<QList<RecordId>> PackFiles::devicesCalled(const QStringList &names)
{
    const Result<QList<KnownKey>> known = DeviceKeys(m_casebook).known();
    if (!known)
        return known.error();
    QList<RecordId> devices;
    for (const QString &name : names) {
        const auto found = std::ranges::find_if(*known, [&name](const KnownKey &key) {
            return key.isTrusted()
                && (key.name.compare(name, Qt::CaseInsensitive) == 0
                    || key.code.compare(name, Qt::CaseInsensitive) == 0);
        });
        if (found == known->cend())
            return Error{
                Error::Kind::Missing,
                Words::tr(
                    "No device called “%1” is trusted here. Ask its officer for the file of its keys and accept it; "
                    "nothing was written.")
                    .arg(name),
                {}};
        if (!devices.contains(found->device))
            devices.append(found->device);
    }
    return devices;
}

Result<MadePack> PackFiles::make(const PackRequest &request, const QString &path, const PackProgress &progress)
{
    DeviceKeys keys(m_casebook);
    const Result<DeviceKeys::Own> own = keys.own();
    const Result<QList<KnownKey>> known = keys.known();
    if (!own || !known)
        return (own ? known.error() : own.error());
    QList<KnownKey> recipients;
    for (const KnownKey &key : *known) {
        if (request.devices.contains(key.device))
            recipients.append(key);
    }
    PackSlip slip;
    slip.pack = newRecordId(m_casebook.clock());
    slip.made = m_casebook.clock().now();
    if (request.days > 0)
        slip.expires = slip.made.addDays(request.days);
    Transaction transaction(m_casebook.database());
    if (Result<> begun = beginAlone(transaction, m_casebook.database()); !begun)
        return begun.error();
    const Result<std::unique_ptr<PackWriter>> writer = PackWriter::begin(path, slip, *own, recipients);
    if (!writer)
        return writer.error();
    MadePack made;
    const Result<PackContents> contents =
        PackMaker(m_casebook)
            .make(
                {request.scope, request.devices, false, slip.pack, slip.made},
                [&writer](const QByteArray &line) { return (*writer)->line(line); }, progress);
    if (!contents)
        return contents.error();
    made.contents = *contents;
    const Result<QList<PackPart>> chosen = chosenContents(m_casebook, request, made);
    if (!chosen)
        return chosen.error();
    if (Result<> put = writeContents(*chosen, m_casebook, **writer); !put)
        return put.error();
    if (Result<> finished = (*writer)->finish(); !finished)
        return finished.error();
    // Should the notes fail after that, the pack is good all the same: the next one brings its content again.
    if (Result<> kept = transaction.commit(); !kept)
        return kept.error();
    made.bytes = QFileInfo(path).size();
    return made;
}

Result<MadePack> PackFiles::rehearse(const PackRequest &request, const PackProgress &progress)
{
    Transaction transaction(m_casebook.database()); // never committed
    if (Result<> begun = beginAlone(transaction, m_casebook.database()); !begun)
        return begun.error();
    MadePack made;
    const Result<PackContents> contents = PackMaker(m_casebook)
                                              .make(
                                                  {request.scope, request.devices},
                                                  [&made](const QByteArray &line) -> Result<> {
                                                      made.bytes += line.size() + 1;
                                                      return {};
                                                  },
                                                  progress);
    if (!contents)
        return contents.error();
    made.contents = *contents;
    const Result<QList<PackPart>> chosen = chosenContents(m_casebook, request, made);
    return chosen ? Result<MadePack>(made) : Result<MadePack>(chosen.error());
}

Result<std::unique_ptr<PackReader>> PackFiles::open(const QString &path)
{
    DeviceKeys keys(m_casebook);
    const Result<DeviceKeys::Own> own = keys.own();
    const Result<QList<KnownKey>> known = keys.known();
    if (!own || !known)
        return (own ? known.error() : own.error());
    return PackReader::open(path, *own, *known, m_casebook.clock().now());
}

Result<PackGlance> PackFiles::glance(const QString &path, const PackProgress &progress)
{
    PackGlance glance;
    const Result<PackHeader> header = PackHeader::read(path);
    DeviceKeys keys(m_casebook);
    const Result<DeviceKeys::Own> own = header ? keys.own() : Result<DeviceKeys::Own>(header.error());
    const Result<QList<KnownKey>> known = own ? keys.known() : Result<QList<KnownKey>>(own.error());
    if (!known)
        return known.error();
    glance.header = *header;
    glance.isForThisDevice = header->isFor(own->identity.sealKey);
    glance.recipients = header->namesOf(*known);
    if (!glance.isForThisDevice)
        return glance;
    Result<std::unique_ptr<PackReader>> reader = open(path);
    if (!reader)
        return reader.error();
    glance.slip = (*reader)->slip();
    glance.sender = (*reader)->sender();
    for (qint64 lines = 0;; ++lines) {
        const Result<std::optional<QByteArray>> line = (*reader)->nextLine();
        const Result<PackLine> read = line && *line ? readPackLine(**line) : Result<PackLine>(PackLine());
        if (!line || !read)
            return (line ? read.error() : line.error());
        if (!*line)
            break;
        if (const auto *manifest = std::get_if<PackManifest>(&*read))
            glance.manifest = *manifest;
        if (const auto *change = std::get_if<DeviceChange>(&*read)) {
            ++glance.changes;
            ++glance.changesByEntity[change->entity];
        }
        if (progress && lines % 1000 == 0
            && !progress(glance.changes, std::max(glance.changes, glance.manifest.actions)))
            return Error{Error::Kind::Cancelled, Words::tr("Stopped; nothing was changed."), {}};
    }
    for (;;) {
        const Result<std::optional<PackPart>> part = (*reader)->nextAttachment();
        if (!part)
            return part.error();
        if (!*part)
            break;
        ++glance.contents;
    }
    const Result<std::optional<TakenPack>> taken = Peers(m_casebook.database()).taken(glance.slip.pack);
    if (!taken)
        return taken.error();
    glance.wasTaken = taken->has_value();
    return glance;
}

Result<PackReport> PackFiles::preview(const QString &path, const PackProgress &progress)
{
    const Result<std::unique_ptr<PackReader>> reader = open(path);
    if (!reader)
        return reader.error();
    PackReader &pack = **reader;
    return PackTaker(m_casebook)
        .preview(
            {pack.slip().pack, pack.slip().sender, pack.sender()}, [&pack] { return pack.nextLine(); }, progress);
}

Result<PackReport> PackFiles::take(const QString &path, const QList<PackRefusal> &refused, const PackProgress &progress)
{
    const Result<std::unique_ptr<PackReader>> reader = open(path);
    if (!reader)
        return reader.error();
    PackReader &pack = **reader;
    const PackTaker::Envelope envelope{pack.slip().pack, pack.slip().sender, pack.sender(),
                                       [this, &pack] { return putContents(pack); }};
    return PackTaker(m_casebook)
        .take(
            envelope, [&pack] { return pack.nextLine(); }, refused, progress);
}

Result<> PackFiles::putContents(PackReader &reader)
{
    AttachmentStore store(m_casebook.store());
    for (;;) {
        const Result<std::optional<PackPart>> part = reader.nextAttachment();
        if (!part)
            return part.error();
        if (!*part)
            return {};
        if ((*part)->size > AttachmentStore::largestFile)
            continue; // of a later program: it is asked for again
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (Result<> copied = reader.copyContent(buffer); !copied)
            return copied;
        const PackPart &come = **part;
        const Result<> put = come.isWhole() ? store.putContent(come.sha256, bytes)
                                            : store.putPart(come.sha256, come.size, come.offset, bytes);
        if (!put)
            return put;
    }
}

} // namespace Lodebook
