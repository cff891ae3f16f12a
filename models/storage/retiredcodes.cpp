// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/retiredcodes.h"

#include "models/storage/choiceentries.h"

namespace Lodebook {

Result<QString> newlyRetired(CodeLists &codes, const Field &field, const QVariant &before, const QVariant &after)
{
    if (!hasChoiceList(field))
        return QString();
    const QStringList had = before.toStringList(); // of one text as well
    for (const QString &code : after.toStringList()) {
        const Result<bool> retired = had.contains(code) ? Result<bool>(false) : codes.isRetired(field, code);
        if (!retired)
            return retired.error();
        if (*retired)
            return codes.label(field, code);
    }
    return QString();
}

} // namespace Lodebook
