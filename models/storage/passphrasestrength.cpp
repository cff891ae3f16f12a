// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/passphrasestrength.h"

#include "models/core/plaintext.h"
#include "models/storage/encryption.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace Lodebook {

namespace {

constexpr double wordBits = 10; // of an everyday word; one out of a thousand
constexpr qsizetype lettersOfAWord = 6;
constexpr qsizetype shortestWord = 3; // what is shorter was chosen sign by sign
constexpr double repeatBits = 1;
constexpr double yearBits = 6;
constexpr double fairFrom = 30, goodFrom = 45, strongFrom = 60;

const std::array<QLatin1String, 8> rows{QLatin1String("abcdefghijklmnopqrstuvwxyz"),
                                        QLatin1String("01234567890"),
                                        QLatin1String("qwertyuiop"),
                                        QLatin1String("asdfghjkl"),
                                        QLatin1String("zxcvbnm"),
                                        QLatin1String("azertyuiop"),
                                        QLatin1String("qwertzuiop"),
                                        QLatin1String("yxcvbnm")};

const std::array<QLatin1String, 16> known{
    QLatin1String("password"),   QLatin1String("passwort"),   QLatin1String("passphrase"), QLatin1String("motdepasse"),
    QLatin1String("contrasena"), QLatin1String("wachtwoord"), QLatin1String("secret"),     QLatin1String("geheim"),
    QLatin1String("lodebook"),   QLatin1String("casebook"),   QLatin1String("letmein"),    QLatin1String("welcome"),
    QLatin1String("admin"),      QLatin1String("iloveyou"),   QLatin1String("monkey"),     QLatin1String("dragon")};

bool isNeighbour(QChar one, QChar next)
{
    return std::ranges::any_of(rows, [&](QLatin1String row) {
        const QString keys = row;
        const qsizetype a = keys.indexOf(one);
        const qsizetype b = keys.indexOf(next);
        return a >= 0 && b >= 0 && std::abs(a - b) == 1;
    });
}

/// A run of letters, of digits or of other signs.
enum class Kind { Letters, Digits, Others };

Kind kindOf(QChar sign)
{
    return sign.isLetter() || sign.isMark() || sign.isSurrogate() ? Kind::Letters
        : sign.isDigit()                                          ? Kind::Digits
                                                                  : Kind::Others;
}

/// Sign by sign, but what follows from the sign before counts for one bit.
double bitsBySign(const QString &run, double each, QChar before = {})
{
    double bits = 0;
    for (const QChar sign : run) {
        bits += sign == before || isNeighbour(before, sign) ? repeatBits : each;
        before = sign;
    }
    return bits;
}

double lettersBits(const QString &run, bool isMixed)
{
    if (std::ranges::find(known, run) != known.cend())
        return repeatBits;
    for (qsizetype part = 1; part <= run.size() / 2; ++part) {
        if (run.size() % part == 0 && run == run.first(part).repeated(run.size() / part))
            return lettersBits(run.first(part), isMixed) + repeatBits;
    }
    const double words = wordBits * std::ceil(double(run.size()) / lettersOfAWord);
    return std::min(words + (isMixed ? double(run.size()) / 2 : 0), bitsBySign(run, std::log2(isMixed ? 52 : 26)));
}

double digitsBits(const QString &run)
{
    const bool isYear = run.size() == 4 && (run.startsWith(QLatin1String("19")) || run.startsWith(QLatin1String("20")));
    return isYear ? yearBits : bitsBySign(run, std::log2(10));
}

} // namespace

double guessingBits(const QString &passphrase)
{
    const QString text = passphrase.normalized(QString::NormalizationForm_KC);
    QSet<QString> seen;
    std::array<QChar, 3> last{}; // of each kind, so that a1b2c3 is no better than abc123
    double bits = 0;
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        const Kind kind = kindOf(text.at(begin));
        while (end < text.size() && kindOf(text.at(end)) == kind)
            ++end;
        const QString typed = text.sliced(begin, end - begin);
        const QString run = folded(typed);
        const QChar before = std::exchange(last[size_t(kind)], run.back());
        if (run.size() < shortestWord && kind != Kind::Others) {
            bits += bitsBySign(run, std::log2(62), before);
            continue;
        }
        if (seen.contains(run) && kind != Kind::Others) {
            bits += repeatBits;
            continue;
        }
        seen.insert(run);
        // A capital at the beginning is where everybody puts it.
        const bool isMixed = typed.size() > 1 && typed.sliced(1) != typed.sliced(1).toLower();
        switch (kind) {
        case Kind::Letters: bits += lettersBits(run, isMixed); break;
        case Kind::Digits: bits += digitsBits(run); break;
        case Kind::Others: bits += typed == u' ' || typed == u'-' ? 0 : bitsBySign(typed, std::log2(20)); break;
        }
    }
    return bits;
}

PassphraseStrength strengthOf(const QString &passphrase)
{
    if (!Encryption::checkPassphrase(passphrase))
        return PassphraseStrength::TooShort;
    const double bits = guessingBits(passphrase);
    return bits >= strongFrom ? PassphraseStrength::Strong
        : bits >= goodFrom    ? PassphraseStrength::Good
        : bits >= fairFrom    ? PassphraseStrength::Fair
                              : PassphraseStrength::Weak;
}

} // namespace Lodebook
