// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codelabel.h"

#include "models/core/spokenlanguage.h"

namespace Lodebook {

const Field *codeLabelField(const Entity &list)
{
    const QString language = SpokenLanguage::locale().name().section(u'_', 0, 0);
    for (const QString &name : {QString(QStringLiteral("name_") + language), QStringLiteral("name"), QStringLiteral("name_en"), QStringLiteral("title")}) {
        if (const Field *field = list.field(name))
            return field;
    }
    return list.titleFields().isEmpty() ? list.codeField() : list.titleFields().first();
}

} // namespace Lodebook
