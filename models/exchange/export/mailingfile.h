// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/mailinglist.h"

namespace Lodebook {

/// A mailing list as a table (.csv, .xlsx, .tsv): name, organisation, email, languages. Only who may be written to stands in
/// it, so that no address without consent leaves with the file.
[[nodiscard]] Result<> writeMailingList(const MailingList &list, const QString &path);

} // namespace Lodebook
