// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"

namespace Lodebook {

/// What a card or a mail says of one person, before anybody has looked whether they are here already.
struct Contact
{
    int line = 0; ///< Where it begins in the file, from 1.
    QString givenName{};
    QString familyName{};
    QString email{};
    QString phone{};
    QStringList languages{};
    QString organisation{};
    QString title{};
    QStringList further{}; ///< What has no place of its own: more addresses, a country, a note.
    QString problem{};     ///< Why it cannot be taken as it stands.
};

/// The columns contacts are given to the import in. The first five are fields of a person; organisation and title become a
/// role (see contactroles.h); consent is not among them, since no file can give it.
enum class ContactColumn { GivenName, FamilyName, Email, Phone, Languages, Organisation, Title, Further };

[[nodiscard]] const QStringList &contactHeadings();

/// Contacts as the rows of a table, below their headings.
[[nodiscard]] std::unique_ptr<TableReader> contactTable(const QString &name, const QList<Contact> &contacts, const QStringList &notes = {});

/// Whether the beginning of a file is that of cards, or its name that of a mail.
[[nodiscard]] bool isContactFile(const QString &path, const QByteArray &beginning);
/// The same, looking into the file.
[[nodiscard]] bool isContactFile(const QString &path);
/// The people of a vCard file (2.1, 3.0, 4.0), or those who sent and got a mail. Refused: larger than 64 MB, or not text.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openContacts(const QString &path, const TableOptions &options = {});

} // namespace Lodebook
