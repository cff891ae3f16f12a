// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odtdirection.h"

#include <QStringBuilder>

#include <memory>

#include <zip.h>

namespace Lodebook {

namespace {

QByteArray contentOf(zip_t *archive, const char *name)
{
    zip_stat_t about;
    zip_file_t *file = zip_stat(archive, name, 0, &about) == 0 ? zip_fopen(archive, name, 0) : nullptr;
    if (!file)
        return {};
    QByteArray content(qsizetype(about.size), Qt::Uninitialized);
    const bool whole = zip_fread(file, content.data(), about.size) == zip_int64_t(about.size);
    zip_fclose(file);
    return whole ? content : QByteArray();
}

QByteArray turned(QByteArray content)
{
    for (const QByteArray properties :
         {"<style:paragraph-properties", "<style:table-properties", "<style:page-layout-properties"}) {
        const QByteArray turned = properties + " style:writing-mode=\"rl-tb\"";
        content.replace(properties, turned);
    }
    return content;
}

/// \a content has to stay until the archive is closed.
bool replace(zip_t *archive, const char *name, const QByteArray &content)
{
    zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    if (source && zip_file_add(archive, name, source, ZIP_FL_OVERWRITE) >= 0)
        return true;
    zip_source_free(source);
    return false;
}

QByteArray allOf(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return {};
    QByteArray all;
    char part[16384];
    for (zip_int64_t got = 0; (got = zip_source_read(source, part, sizeof part)) > 0;)
        all.append(part, qsizetype(got));
    zip_source_close(source);
    return all;
}

} // namespace

QByteArray turnedRightToLeft(const QByteArray &odt)
{
    zip_source_t *whole = zip_source_buffer_create(odt.constData(), zip_uint64_t(odt.size()), 0, nullptr);
    if (!whole)
        return odt;
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(whole, zip_source_free);
    zip_source_keep(whole); // the archive lets go of it when it is closed
    zip_t *archive = zip_open_from_source(whole, 0, nullptr);
    if (!archive) {
        zip_source_free(whole);
        return odt;
    }
    const QByteArray content = turned(contentOf(archive, "content.xml"));
    const QByteArray styles = turned(contentOf(archive, "styles.xml"));
    const bool ready = !content.isEmpty() && replace(archive, "content.xml", content)
        && (styles.isEmpty() || replace(archive, "styles.xml", styles));
    if (!ready || zip_close(archive) != 0) {
        zip_discard(archive);
        return odt;
    }
    const QByteArray all = allOf(whole);
    return all.isEmpty() ? odt : all;
}

} // namespace Lodebook
