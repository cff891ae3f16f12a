// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codelabel.h"

#include "models/core/spokenlanguage.h"
#include "models/schema/fieldtext.h"

namespace Lodebook {

QString codeLabel(const Record &entry)
{
    const Entity &list = entry.entity();
    const QString language = SpokenLanguage::locale().name().section(u'_', 0, 0);
    const QList<const Field *> named{list.field(QString(QStringLiteral("name_") + language)), list.field(u"name"),
                                     list.field(u"name_en"), list.field(u"title")};
    for (const Field *field : named + list.titleFields()) {
        if (field && !entry.isEmpty(*field))
            return plainText(*field, entry.value(*field));
    }
    return list.codeField() ? entry.text(*list.codeField()) : QString();
}

} // namespace Lodebook
