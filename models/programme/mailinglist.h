// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

#include <QDate>

namespace Lodebook {

/// Somebody a letter could go to: a person, alone or for an organisation, or an organisation itself.
struct Addressee
{
    /// Whether they may be written to, and if not, why.
    enum class Standing {
        Included,
        ConsentUnknown,   ///< Nobody has asked them: that is no yes.
        ConsentRefused,
        ConsentWithdrawn,
        Restricted,       ///< The record is restricted: nothing about it leaves the casebook.
        NoAddress,        ///< No e-mail address is recorded.
        UnusableAddress,  ///< What is recorded is no address a mail program can use.
        AddressRefused,   ///< The address is also that of somebody who refused or withdrew consent.
        SameAddress,      ///< Somebody before them on the list has the same.
        NobodyToWriteTo,  ///< An organisation without a contact that day who may be written to, and without an e-mail address of its own.
        Incomplete,       ///< The letter needs what is not recorded; see Addressee::missing.
    };

    qsizetype asked = 0;     ///< Whom of those asked about this answers for: the place in the list given.
    RecordId person{};       ///< Null when it is the organisation itself.
    RecordId organisation{}; ///< Null for people without a role on the day.
    RecordId role{};         ///< That of the person in the organisation; null when there is none.
    QString name{};
    QString house{};         ///< The name of the organisation; empty when there is none.
    QString email{};
    QStringList languages{}; ///< Codes, as recorded of the person.
    Standing standing = Standing::Included;
    QStringList missing{};   ///< Placeholders that could not be filled in.

    bool operator==(const Addressee &) const = default;
};

/// The standing as files and programs know it: included, consent_refused, same_address ...
[[nodiscard]] QString standingCode(Addressee::Standing standing);
/// The same for people: why somebody is left out. Empty for who is not.
[[nodiscard]] QString standingWords(const Addressee &addressee);

enum class Channel {
    Email,
    Paper, ///< Needs no e-mail address; consent counts all the same.
};

/// How a mailing goes out.
struct Mailing
{
    Channel channel = Channel::Email;
    QDate on{};         ///< The day whose roles count.
    bool onceEach = true; ///< To nobody and to no address twice. False where each letter is about something else.
};

/// Whom a mailing reaches, and whom it leaves out and why. Nobody whose consent is not recorded as given is among the
/// included, nor an address that somebody who refused or withdrew consent has as well, whatever the officer may see of them.
struct MailingList
{
    QList<Addressee> included;
    QList<Addressee> leftOut;
};

/// People by id, in their order. Those in the bin are passed over.
[[nodiscard]] Result<MailingList> mailingListOfPeople(const RecordReader &reader, const QList<RecordId> &people, const Mailing &mailing);

/// Organisations, in their order: each with its main contact on the day, or the next of its contacts who may be written to,
/// those before left out; without any, the organisation itself at its own address. On paper that always works.
[[nodiscard]] Result<MailingList> mailingListOfOrganisations(const RecordReader &reader, const QList<RecordId> &organisations, const Mailing &mailing);

} // namespace Lodebook
