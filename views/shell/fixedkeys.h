// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Lodebook {

/// A key that one part of the window understands by itself: a list, a board, a text. Nobody can give it to a command.
struct FixedKey
{
    QString place; ///< Where it works, in words.
    QString what;  ///< What it does there, in words.
    QList<QKeySequence> keys;
};

/// All of them beside those that move and type everywhere, in the language of the moment.
[[nodiscard]] QList<FixedKey> fixedKeys();

} // namespace Lodebook
