// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contacts/contacttable.h"

#include "models/exchange/contacts/mailpeople.h"
#include "models/exchange/contacts/vcards.h"
#include "models/exchange/files/keptrows.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace Lodebook {

namespace {

constexpr qint64 largest = 64 * 1024 * 1024;
constexpr qint64 beginningSize = 64;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isMailName(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("eml"), Qt::CaseInsensitive) == 0;
}

/// Cards that were saved as UTF-16 are read as the others are.
QByteArray asUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.sliced(3);
    const bool isLittle = bytes.startsWith("\xFF\xFE");
    if (!isLittle && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    return QString(decoder(bytes.sliced(2))).toUtf8();
}

} // namespace

const QStringList &contactHeadings()
{
    static const QStringList headings{QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("email"), QStringLiteral("phone"),
                                      QStringLiteral("languages"), QStringLiteral("organisation"), QStringLiteral("title"), QStringLiteral("further")};
    return headings;
}

std::unique_ptr<TableReader> contactTable(const QString &name, const QList<Contact> &contacts, const QStringList &notes)
{
    QList<TableRow> rows;
    for (const Contact &one : contacts) {
        TableRow row{.number = int(rows.size()) + 2, .line = one.line, .cells = {}, .problem = one.problem};
        for (const QString &text : {one.givenName, one.familyName, one.email, one.phone, one.languages.join(listSeparator), one.organisation, one.title, one.further.join(listSeparator)})
            row.cells.append(Cell::ofText(text));
        rows.append(row);
    }
    auto table = std::make_unique<KeptRows>(name, contactHeadings(), rows);
    for (const QString &note : notes)
        table->addNote(note);
    return table;
}

bool isContactFile(const QString &path, const QByteArray &beginning)
{
    return asUtf8(beginning.size() % 2 ? beginning.chopped(1) : beginning).trimmed().toUpper().startsWith("BEGIN:VCARD") || isMailName(path);
}

bool isContactFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isContactFile(path, file.read(beginningSize));
}

Result<std::unique_ptr<TableReader>> openContacts(const QString &path, const TableOptions &options)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("“%1” could not be opened: %2").arg(name, file.errorString()), file.errorString()};
    if (file.size() > largest)
        return Error{Error::Kind::Refused, Words::tr("“%1” is larger than 64 MB. Save the contacts in several files.").arg(name), {}};
    const QByteArray bytes = asUtf8(file.readAll());
    if (bytes.contains('\0'))
        return Error{Error::Kind::Refused, Words::tr("“%1” is not text: it holds neither cards nor a mail.").arg(name), {}};
    const QByteArray charset = options.encoding == TableOptions::Encoding::Windows1252 ? "windows-1252" : "";
    const QList<Contact> contacts = isMailName(path) ? peopleOfMail(bytes) : contactsOfCards(bytes, charset);
    if (contacts.isEmpty())
        return Error{Error::Kind::Invalid, Words::tr("“%1” names nobody: nothing was read.").arg(name), {}};
    return contactTable(name, contacts);
}

} // namespace Lodebook
