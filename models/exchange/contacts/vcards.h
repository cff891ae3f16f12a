// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/contacts/contacttable.h"

namespace Lodebook {

/// The people of a vCard file, versions 2.1 to 4.0, in its order: folded lines, quoted-printable, charsets and groups are read.
/// Of several e-mail addresses and phones the preferred one counts; the others stand under Contact::further. A card that is
/// cut off, has no name or bytes that are no text keeps what could be read and says what is wrong; so does text between cards.
/// \a charset is that of cards which name none; empty: UTF-8.
[[nodiscard]] QList<Contact> contactsOfCards(const QByteArray &bytes, const QByteArray &charset = {});

} // namespace Lodebook
