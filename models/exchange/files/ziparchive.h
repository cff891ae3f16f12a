// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace Lodebook {

/// One part of a zip archive, unpacked as it is read. Refuses to give more than it was opened for, however large the
/// archive says the part is.
class ZipPart
{
    Q_DECLARE_TR_FUNCTIONS(ZipPart)

public:
    ZipPart(zip_file *file, QString path, qint64 size, qint64 maximum);
    ZipPart(ZipPart &&other) noexcept;
    ZipPart &operator=(ZipPart &&) = delete;
    ~ZipPart();

    /// Bytes put into @p buffer; 0 at the end, after the checksum has been found right.
    [[nodiscard]] Result<int> read(char *buffer, int size);

    qint64 position() const { return m_position; }
    qint64 size() const { return m_size; } ///< As the archive says.

private:
    zip_file *m_file;
    QString m_path;
    qint64 m_size;
    qint64 m_maximum;
    qint64 m_position = 0;
};

/// A zip archive open for reading.
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)

public:
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;
    ~ZipArchive();

    [[nodiscard]] bool contains(const QString &part) const;
    /// Opens a part of at most @p maximum unpacked bytes. One that unpacks to hundreds of times its packed size is refused:
    /// it is made to fill the memory, not to be read.
    [[nodiscard]] Result<ZipPart> part(const QString &path, qint64 maximum) const;

private:
    explicit ZipArchive(zip *archive) : m_archive(archive) {}

    zip *m_archive;
};

} // namespace Lodebook
