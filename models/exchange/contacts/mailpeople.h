// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/contacts/contacttable.h"

namespace Lodebook {

/// Who stands in From, Reply-To, To and Cc of a mail (.eml), each address once, in that order. Names are read as RFC 5322 and
/// RFC 2047 write them; “Family, Given” and “Given Family” are both known. An address without a name, or with one that cannot
/// be read, says so. What the mail itself says is not looked at.
[[nodiscard]] QList<Contact> peopleOfMail(const QByteArray &bytes);

} // namespace Lodebook
