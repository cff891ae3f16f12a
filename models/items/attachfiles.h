// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

#include <functional>

namespace Lodebook {

/// A file on its way onto a record: one on the disk, or bytes that never were a file.
struct FileToAttach
{
    QString path{};
    QByteArray bytes{};
    QString name{}; ///< Of bytes.
};

/// What was put on a record and what was not.
struct AttachReport
{
    int attached = 0;
    struct Refused
    {
        QString name;
        QString reason; ///< In words that name the file.
    };
    QList<Refused> refused;
};

/// Told the bytes that are done and those there are, and the name of the file that is next; false stops the work, and
/// nothing of it is kept.
using AttachListener = std::function<bool(qint64 done, qint64 total, const QString &name)>;

/// Puts files on a record, all of them as one action that can be undone. What cannot be taken (too large, empty, a
/// folder, on this record already) is left out and named; the others are taken all the same.
[[nodiscard]] Result<AttachReport> attachFiles(RecordStore &store, const RecordRef &about,
                                               const QList<FileToAttach> &files, const AttachListener &progress = {});

} // namespace Lodebook
