// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchwords.h"

#include "models/core/plaintext.h"

namespace Lodebook {

QStringList searchWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace Lodebook
