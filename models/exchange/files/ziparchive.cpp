// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/ziparchive.h"

#include <QFile>

#include <utility>

#include <zip.h>

namespace Lodebook {
namespace {

// Repetitive sheets pack 20 to 150 times; a bomb packs near deflate's limit of 1032.
constexpr qint64 SuspiciousRatio = 500;
constexpr qint64 SuspiciousSize = 64 * 1024 * 1024;

} // namespace

ZipPart::ZipPart(zip_file *file, QString path, qint64 size, qint64 maximum)
    : m_file(file)
    , m_path(std::move(path))
    , m_size(size)
    , m_maximum(maximum)
{
}

ZipPart::ZipPart(ZipPart &&other) noexcept
    : m_file(std::exchange(other.m_file, nullptr))
    , m_path(std::move(other.m_path))
    , m_size(other.m_size)
    , m_maximum(other.m_maximum)
    , m_position(other.m_position)
{
}

ZipPart::~ZipPart()
{
    if (m_file)
        zip_fclose(m_file);
}

Result<int> ZipPart::read(char *buffer, int size)
{
    const zip_int64_t got = zip_fread(m_file, buffer, zip_uint64_t(size));
    if (got < 0)
        return Error{Error::Kind::Invalid,
                     tr("its part “%1” is damaged after %2 unpacked bytes. Get the file again, or open it in a spreadsheet "
                        "program and save it anew.")
                         .arg(m_path)
                         .arg(m_position),
                     QString::fromUtf8(zip_file_strerror(m_file))};
    m_position += got;
    if (m_position > m_maximum)
        return Error{Error::Kind::Refused,
                     tr("its part “%1” unpacks to more than the %2 bytes allowed. Split the file into smaller ones.")
                         .arg(m_path)
                         .arg(m_maximum),
                     {}};
    return int(got);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    int code = 0;
    // Not ZIP_CHECKCONS: it refuses archives that every other program opens.
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString words = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return Error{Error::Kind::Invalid,
                     tr("the workbook is damaged or was not copied to its end. Get the file again from where it came."), words};
    }
    return std::unique_ptr<ZipArchive>(new ZipArchive(archive));
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::contains(const QString &part) const
{
    return zip_name_locate(m_archive, part.toUtf8().constData(), ZIP_FL_ENC_UTF_8 | ZIP_FL_NOCASE) >= 0;
}

Result<ZipPart> ZipArchive::part(const QString &path, qint64 maximum) const
{
    const zip_int64_t index = zip_name_locate(m_archive, path.toUtf8().constData(), ZIP_FL_ENC_UTF_8 | ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) != 0)
        return Error{Error::Kind::Missing,
                     tr("its part “%1” is missing. Open the file in a spreadsheet program and save it anew.").arg(path), {}};
    const qint64 unpacked = (stat.valid & ZIP_STAT_SIZE) ? qint64(stat.size) : 0;
    const qint64 packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? qint64(stat.comp_size) : 0;
    if (unpacked < 0 || unpacked > maximum || (unpacked > SuspiciousSize && packed < unpacked / SuspiciousRatio))
        return Error{Error::Kind::Refused,
                     tr("its part “%1” would unpack from %2 to %3 bytes, which no ordinary workbook does. It was not opened.")
                         .arg(path)
                         .arg(packed)
                         .arg(unpacked),
                     {}};
    zip_file *file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file)
        return Error{Error::Kind::Invalid, tr("its part “%1” cannot be unpacked; it is damaged or locked.").arg(path),
                     QString::fromUtf8(zip_strerror(m_archive))};
    return ZipPart(file, path, unpacked, maximum);
}

} // namespace Lodebook
