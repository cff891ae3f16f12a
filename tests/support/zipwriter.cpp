// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zipwriter.h"

#include <QFile>

#include <zip.h>

namespace Lodebook {
namespace {

constexpr char Head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr char Relationships[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr char Main[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

QByteArray relationship(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + Relationships + '/' + type + "\" Target=\"" + target + "\"/>";
}

// Cell styles: 0 general, 1 day, 2 day and time, 3 time, 4 a custom date, 5 elapsed time, 6 text in a bracket, 7 percent.
constexpr char Styles[] =
    "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"[$-409]d\\ mmm\\ yyyy;@\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm:ss\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0.00&quot; days&quot;;[Red]-0\"/></numFmts>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs count=\"8\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"21\"/><xf numFmtId=\"164\"/>"
    "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"10\"/></cellXfs>";

} // namespace

void writeZip(const QString &path, const ZipContent &content)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    Q_ASSERT(archive);
    for (const auto &[name, bytes] : content) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        qFatal("%s could not be written", qPrintable(path));
}

ZipContent readZip(const QString &path)
{
    ZipContent content;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    const zip_int64_t count = archive ? zip_get_num_entries(archive, 0) : 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        content.append({QString::fromUtf8(stat.name), bytes});
    }
    if (archive)
        zip_discard(archive);
    return content;
}

ZipContent workbookWith(const QByteArray &sheetData, const QByteArray &sharedTexts, const QByteArray &workbookProperties)
{
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray main = Main;
    return {
        {QStringLiteral("_rels/.rels"), Head + QByteArray("<Relationships xmlns=\"") + package + "\">"
             + relationship("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {QStringLiteral("xl/workbook.xml"), Head + QByteArray("<workbook xmlns=\"") + main + "\" xmlns:r=\"" + Relationships + "\">"
             + workbookProperties + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"), Head + QByteArray("<Relationships xmlns=\"") + package + "\">"
             + relationship("rId1", "worksheet", "worksheets/sheet1.xml") + relationship("rId2", "styles", "styles.xml")
             + relationship("rId3", "sharedStrings", "/xl/sharedStrings.xml") + "</Relationships>"},
        {QStringLiteral("xl/styles.xml"), Head + QByteArray("<styleSheet xmlns=\"") + main + "\">" + Styles + "</styleSheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), Head + QByteArray("<sst xmlns=\"") + main + "\">" + sharedTexts + "</sst>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
         Head + QByteArray("<worksheet xmlns=\"") + main + "\"><sheetData>" + sheetData + "</sheetData></worksheet>"},
    };
}

ZipContent withPart(ZipContent content, const QString &path, const QByteArray &bytes)
{
    for (auto &[name, old] : content) {
        if (name == path) {
            old = bytes;
            return content;
        }
    }
    content.append({path, bytes});
    return content;
}

} // namespace Lodebook
