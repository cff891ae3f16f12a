// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lodebook {

/// How long a passphrase would withstand somebody who has the file and guesses.
enum class PassphraseStrength {
    TooShort, ///< Encryption::checkPassphrase() refuses it.
    Weak,     ///< Among the first that are tried.
    Fair,     ///< Keeps a finder out.
    Good,     ///< Keeps out who spends money on it.
    Strong,   ///< Out of reach.
};

/// About how many bits a guesser has to try: words count as words, not letter by letter; repeats, runs of the alphabet
/// and of the keyboard, years and what is on every list of passwords count for next to nothing.
[[nodiscard]] double guessingBits(const QString &passphrase);
[[nodiscard]] PassphraseStrength strengthOf(const QString &passphrase);

} // namespace Lodebook
