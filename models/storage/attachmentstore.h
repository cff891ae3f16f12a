// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// Files on records. The bytes are kept once per content, under their SHA-256; any number of attachment records may
/// name them. What is read back is proved against the hash, so a damaged file is never handed out as the real one.
class AttachmentStore
{
public:
    /// The largest file that is taken in; larger ones belong on a file server, with a link to them.
    static constexpr qint64 largestFile = 64 * 1024 * 1024;

    explicit AttachmentStore(RecordStore &store) : m_store(store) {}

    /// Puts a file on a record, content and record in one action. Refused: empty, too large, not readable, no such record.
    [[nodiscard]] Result<Record> put(const RecordRef &about, const QString &path, const QString &caption = {});
    /// The same for bytes that never were a file, such as a photo made smaller. \a original is the SHA-256 of what it
    /// was made from.
    [[nodiscard]] Result<Record> putBytes(const RecordRef &about, const QString &fileName, const QByteArray &bytes, const QString &caption = {},
                                          const QString &original = {});

    /// The bytes of an attachment. Missing: they are not in this copy of the casebook. Storage: they are damaged.
    [[nodiscard]] Result<QByteArray> bytes(const Record &attachment) const;
    /// Writes them to a new file or in the place of an old one, whole or not at all.
    [[nodiscard]] Result<> writeTo(const Record &attachment, const QString &path) const;
    [[nodiscard]] Result<bool> hasContent(const QString &sha256) const;
    [[nodiscard]] Result<qint64> sizeOf(const QString &sha256) const; ///< In bytes; -1 when it is not here.
    /// The same as bytes(), by the hash alone.
    [[nodiscard]] Result<QByteArray> content(const QString &sha256) const;
    /// Keeps bytes that came with a pack before or after their record; they have to fit their name.
    [[nodiscard]] Result<> putContent(const QString &sha256, const QByteArray &bytes);
    /// Keeps a part of a content that is so large: with the last one the content is here. When the whole does not fit
    /// its name, nothing of it is kept.
    [[nodiscard]] Result<> putPart(const QString &sha256, qint64 size, qint64 offset, const QByteArray &bytes);

    /// Puts the attachment record into the recycle bin; its bytes stay until purge().
    [[nodiscard]] Result<> detach(const RecordId &attachment, const QString &label = {});
    /// Forgets contents that no attachment names, but those deleted before \a deletedBefore. Returns the bytes freed.
    [[nodiscard]] Result<qint64> purge(const QDateTime &deletedBefore);

private:
    Result<Record> putChecked(const RecordRef &about, const QString &fileName, const QByteArray &bytes, const QString &sha256, const QString &caption,
                              const QString &original);

    RecordStore &m_store;
};

} // namespace Lodebook
