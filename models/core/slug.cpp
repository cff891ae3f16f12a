// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/slug.h"

#include "models/core/plaintext.h"

namespace Lodebook {

QString slug(const QString &words, int longest)
{
    QString name;
    for (const QChar letter : folded(words)) {
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (plain)
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    name.truncate(longest);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

} // namespace Lodebook
