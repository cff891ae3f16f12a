// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/xlsxpackage.h"

#include "models/exchange/files/saxparser.h"
#include "models/exchange/files/workbooktext.h"

#include <QDir>
#include <QHash>

namespace Lodebook {
namespace {

constexpr qint64 MaximumSmallPart = 64 * 1024 * 1024;

struct Relationship
{
    QString type;   // the last word of its address: the two dialects differ in the rest
    QString target; // path in the archive
};

class RelationshipHandler final : public SaxHandler
{
public:
    explicit RelationshipHandler(const QString &folder) : m_folder(folder) {}

    void startElement(std::string_view name, const SaxAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        QString target = attributes.text("Target");
        target.replace(QLatin1Char('\\'), QLatin1Char('/'));
        const QString path = target.startsWith(u'/') ? target : QString(m_folder + target);
        const QString type = attributes.text("Type").section(u'/', -1);
        found.insert(attributes.text("Id"), {type, QDir::cleanPath(path).remove(0, path.startsWith(u'/') ? 1 : 0)});
    }
    void endElement(std::string_view) override {}
    void text(std::string_view) override {}

    QString ofType(const QString &type) const
    {
        for (const Relationship &relationship : found) {
            if (relationship.type == type)
                return relationship.target;
        }
        return {};
    }

    QHash<QString, Relationship> found;

private:
    QString m_folder;
};

struct SheetEntry
{
    TableSheet sheet;
    QString relationship;
};

class WorkbookHandler final : public SaxHandler
{
public:
    void startElement(std::string_view name, const SaxAttributes &attributes) override
    {
        if (root.isEmpty())
            root = QString::fromUtf8(name.data(), qsizetype(name.size()));
        if (name == "workbookPr") {
            const std::string_view value = attributes.value("date1904");
            countsFrom1904 = countsFrom1904 || value == "1" || value == "true";
        } else if (name == "sheet") {
            const std::string_view state = attributes.value("state");
            sheets.append({{attributes.text("name"), state == "hidden" || state == "veryHidden"}, attributes.text("id")});
        }
    }
    void endElement(std::string_view) override {}
    void text(std::string_view) override {}

    QString root;
    bool countsFrom1904 = false;
    QList<SheetEntry> sheets;
};

class StylesHandler final : public SaxHandler
{
public:
    void startElement(std::string_view name, const SaxAttributes &attributes) override
    {
        if (name == "numFmt")
            m_custom.insert(attributes.text("numFmtId").toInt(), numberFormat(attributes.text("formatCode")));
        else if (name == "cellXfs")
            m_isCellFormats = true;
        else if (name == "xf" && m_isCellFormats)
            formats.append(formatOf(attributes.text("numFmtId").toInt()));
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isCellFormats = false;
    }
    void text(std::string_view) override {}

    QList<NumberFormat> formats;

private:
    NumberFormat formatOf(int id) const
    {
        const auto custom = m_custom.constFind(id);
        return custom != m_custom.constEnd() ? *custom : builtInNumberFormat(id);
    }

    QHash<int, NumberFormat> m_custom;
    bool m_isCellFormats = false;
};

class SharedTextHandler final : public SaxHandler
{
public:
    explicit SharedTextHandler(QList<QString> *texts) : m_texts(texts) {}

    void startElement(std::string_view name, const SaxAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        else
            m_text.startElement(name);
    }
    void endElement(std::string_view name) override
    {
        if (name == "si")
            m_texts->append(m_text.result());
        else
            m_text.endElement(name);
    }
    void text(std::string_view piece) override { m_text.text(piece); }

private:
    QList<QString> *m_texts; // not owned
    WorkbookText m_text;
};

Result<> readPart(const ZipArchive &archive, const QString &path, SaxHandler *handler, qint64 maximum = MaximumSmallPart)
{
    Result<ZipPart> part = archive.part(path, maximum);
    if (!part)
        return part.error();
    return SaxParser(*std::move(part), handler).readAll();
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

QString relationshipsOf(const QString &path)
{
    return folderOf(path) + QStringLiteral("_rels/") + path.mid(folderOf(path).size()) + QStringLiteral(".rels");
}

} // namespace

XlsxPackage::XlsxPackage(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString &path)
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    std::unique_ptr<XlsxPackage> package(new XlsxPackage(*std::move(archive)));
    const Result<QString> workbook = package->workbookPath();
    if (!workbook)
        return workbook.error();
    if (Result<> loaded = package->loadWorkbook(*workbook); !loaded)
        return loaded.error();
    return package;
}

Result<QString> XlsxPackage::workbookPath() const
{
    RelationshipHandler relationships{QString()};
    const QString path = QStringLiteral("_rels/.rels");
    if (m_archive->contains(path)) {
        if (Result<> read = readPart(*m_archive, path, &relationships); !read)
            return read.error();
    }
    const QString found = relationships.ofType(QStringLiteral("officeDocument"));
    const QString usual = QStringLiteral("xl/workbook.xml");
    if (found.endsWith(QLatin1String(".bin")))
        return Error{Error::Kind::Refused,
                     tr("it is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)”."),
                     {}};
    if (!found.isEmpty() && m_archive->contains(found))
        return found;
    if (m_archive->contains(usual))
        return usual;
    if (m_archive->contains(QStringLiteral("content.xml")))
        return Error{Error::Kind::Refused,
                     tr("it is an OpenDocument file (.ods). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV."),
                     {}};
    return Error{Error::Kind::Refused,
                 tr("it is a zip archive without a workbook in it. Unpack it first and open the table inside."), {}};
}

Result<> XlsxPackage::loadWorkbook(const QString &path)
{
    WorkbookHandler workbook;
    if (Result<> read = readPart(*m_archive, path, &workbook); !read)
        return read;
    if (workbook.root != QLatin1String("workbook"))
        return Error{Error::Kind::Refused, tr("it is an office document but not a workbook (its content is a “%1”).").arg(workbook.root), {}};
    RelationshipHandler relationships(folderOf(path));
    if (Result<> read = readPart(*m_archive, relationshipsOf(path), &relationships); !read)
        return read;
    m_countsFrom1904 = workbook.countsFrom1904;
    for (const SheetEntry &entry : workbook.sheets) {
        const Relationship relationship = relationships.found.value(entry.relationship);
        if (relationship.type == QLatin1String("worksheet")) {
            m_sheets.append(entry.sheet);
            m_sheetPaths.append(relationship.target);
        }
    }
    if (m_sheets.isEmpty())
        return Error{Error::Kind::Invalid, tr("it has no sheet with cells."), {}};
    m_textsPath = relationships.ofType(QStringLiteral("sharedStrings"));
    const QString styles = relationships.ofType(QStringLiteral("styles"));
    return styles.isEmpty() ? Result<>() : loadStyles(styles);
}

Result<> XlsxPackage::loadStyles(const QString &path)
{
    StylesHandler styles;
    if (Result<> read = readPart(*m_archive, path, &styles); !read)
        return read;
    m_formats = styles.formats;
    return {};
}

Result<ZipPart> XlsxPackage::sheetPart(int index, qint64 maximum) const
{
    return m_archive->part(m_sheetPaths.at(index), maximum);
}

Result<> XlsxPackage::loadTexts(qint64 maximum)
{
    if (m_hasTexts || m_textsPath.isEmpty())
        return {};
    SharedTextHandler texts(&m_texts);
    if (Result<> read = readPart(*m_archive, m_textsPath, &texts, maximum); !read) {
        m_texts.clear();
        return read;
    }
    m_hasTexts = true;
    return {};
}

} // namespace Lodebook
