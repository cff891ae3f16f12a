// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/opentable.h"

#include "models/exchange/contacts/contacttable.h"
#include "models/exchange/files/csvreader.h"
#include "models/exchange/files/xlsxreader.h"
#include "models/storage/filestate.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Lodebook {
namespace {

constexpr qint64 BeginningSize = 4096;
constexpr qint64 OldFormatScanned = 32 * 1024 * 1024;

enum class Content { Zip, OldOffice, Pdf, WebPage, Xml, RichText, Packed, UnmarkedUtf16, Binary, Text };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(openTable)
};

/// Text of two bytes a character has a null in every second place of its first line, and nowhere else.
bool isUnmarkedUtf16(const QByteArray &beginning)
{
    const qsizetype size = std::min<qsizetype>(beginning.size() & ~1, 64);
    std::array<int, 2> nulls{};
    for (qsizetype i = 0; i < size; ++i)
        nulls[size_t(i % 2)] += beginning.at(i) == '\0' ? 1 : 0;
    return size >= 8 && std::min(nulls[0], nulls[1]) == 0 && std::max(nulls[0], nulls[1]) > size * 3 / 8;
}

Content contentOf(const QByteArray &beginning)
{
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06"))
        return Content::Zip;
    if (beginning.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return Content::OldOffice;
    if (beginning.startsWith("%PDF-"))
        return Content::Pdf;
    if (beginning.startsWith("{\\rtf"))
        return Content::RichText;
    if (beginning.startsWith("\x1F\x8B") || beginning.startsWith("7z\xBC\xAF") || beginning.startsWith("Rar!"))
        return Content::Packed;
    const bool isUtf16 = beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF");
    if (!isUtf16 && beginning.contains('\0'))
        return isUnmarkedUtf16(beginning) ? Content::UnmarkedUtf16 : Content::Binary;
    QByteArray text = beginning.startsWith("\xEF\xBB\xBF") ? beginning.mid(3) : beginning;
    text = text.trimmed().left(64).toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table") || text.startsWith("<head"))
        return Content::WebPage;
    if (text.startsWith("<?xml"))
        return beginning.toLower().contains("<html") ? Content::WebPage : Content::Xml;
    return Content::Text;
}

/// Programs lock a workbook by putting it, encrypted, into a container of the old kind.
bool isLocked(QFile &file)
{
    static const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    return file.seek(0) && file.read(OldFormatScanned).contains(name);
}

QString refusalOf(Content content, QFile &file)
{
    switch (content) {
    case Content::OldOffice:
        return isLocked(file) ? Words::tr("it is locked with a password. Open it in a spreadsheet program, remove the password and save it again.")
                              : Words::tr("it is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as "
                                   "“Excel workbook (.xlsx)” or CSV.");
    case Content::Pdf:
        return Words::tr("it is a PDF document, which holds no table cells. Ask for the workbook or CSV it was made from.");
    case Content::WebPage:
        return Words::tr("it is a web page, whatever its name says. Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.");
    case Content::Xml:
        return Words::tr("it is an XML file, not a table. If a spreadsheet program made it, open it there and save it as “Excel workbook (.xlsx)” or CSV.");
    case Content::RichText:
        return Words::tr("it is a text document (RTF), not a table.");
    case Content::Packed:
        return Words::tr("it is a packed archive. Unpack it first and open the table inside.");
    case Content::UnmarkedUtf16:
        return Words::tr("it seems to be UTF-16 text without the mark that says so. Save it again as “CSV UTF-8”.");
    case Content::Binary:
        return Words::tr("it is neither text nor a workbook.");
    case Content::Zip:
    case Content::Text:
        break;
    }
    return {};
}

Result<> openable(const QFileInfo &file)
{
    const QString name = file.fileName().isEmpty() ? file.filePath() : file.fileName();
    if (!file.exists())
        return Error{Error::Kind::Missing, Words::tr("There is no file “%1”.").arg(file.filePath()), {}};
    if (file.isDir())
        return Error{Error::Kind::Invalid, Words::tr("“%1” is a folder. Choose a file in it.").arg(name), {}};
    if (file.size() == 0 && file.isFile())
        return Error{Error::Kind::Invalid, Words::tr("“%1” is empty: it holds nothing at all. Was it copied to its end?").arg(name), {}};
    if (isOpenCasebook(file.filePath()))
        return Error{Error::Kind::Refused, Words::tr("“%1” is the open casebook itself. Choose a table (.csv, .xlsx).").arg(name), {}};
    return {};
}

} // namespace

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options)
{
    const QFileInfo about(path);
    if (Result<> can = openable(about); !can)
        return can.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("“%1” could not be opened: %2").arg(about.fileName(), file.errorString()), file.errorString()};
    const QByteArray beginning = file.read(BeginningSize);
    if (isContactFile(path, beginning))
        return openContacts(path, options);
    const Content content = contentOf(beginning);
    if (const QString refusal = refusalOf(content, file); !refusal.isEmpty())
        return Error{Error::Kind::Refused, Words::tr("“%1” cannot be read: %2").arg(about.fileName(), refusal), {}};
    file.close();

    const bool isWorkbook = content == Content::Zip;
    Result<std::unique_ptr<TableReader>> reader = isWorkbook ? XlsxReader::open(path, options) : CsvReader::open(path, options);
    if (!reader)
        return reader;
    const QString ending = about.suffix().toLower();
    const bool isNamedWorkbook = ending.startsWith(QLatin1String("xls")) || ending == QLatin1String("ods");
    const bool isNamedText = ending == QLatin1String("csv") || ending == QLatin1String("tsv") || ending == QLatin1String("txt");
    if (isWorkbook && isNamedText)
        (*reader)->addNote(Words::tr("The name ends in .%1, but the file is a workbook and was read as one.").arg(ending));
    if (!isWorkbook && isNamedWorkbook)
        (*reader)->addNote(Words::tr("The name ends in .%1, but the file is delimited text and was read as such.").arg(ending));
    return reader;
}

} // namespace Lodebook
