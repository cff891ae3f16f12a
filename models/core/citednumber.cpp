// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citednumber.h"

#include <QRandomGenerator>

#include <optional>

namespace Lodebook {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr QStringView checkAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
constexpr int modulus = 37; // a prime larger than the number of characters that can stand in a number
constexpr int hyphen = 32;
constexpr int letterU = 33;

QChar lookAlike(QChar c)
{
    switch (c.unicode()) {
    case u'O': return u'0';
    case u'I':
    case u'L': return u'1';
    default: return c;
    }
}

// The hyphens count too: one that changed places with its neighbour is found like any other swap.
std::optional<int> valueOf(QChar c)
{
    if (c == u'-')
        return hyphen;
    if (c == u'U')
        return letterU;
    const qsizetype value = alphabet.indexOf(lookAlike(c));
    return value < 0 ? std::nullopt : std::optional<int>(int(value));
}

std::optional<QChar> checkCharacter(QStringView body)
{
    // ISO 7064, pure system: the weights are powers of two, so neighbours never weigh the same.
    int sum = 0;
    for (const QChar c : body) {
        const std::optional<int> value = valueOf(c);
        if (!value)
            return std::nullopt;
        sum = (sum + *value) * 2 % modulus;
    }
    return checkAlphabet.at((modulus + 1 - sum) % modulus);
}

} // namespace

QString citedNumber(QStringView prefix, QStringView deviceCode, qint64 running)
{
    const QString body = prefix + u'-' + deviceCode + u'-' + QString::number(running);
    const QString upper = body.toUpper();
    return upper + u'-' + checkCharacter(upper).value_or(u'0');
}

bool isCitedNumber(QStringView text)
{
    const QString upper = text.toString().toUpper();
    if (upper.size() < 7 || upper.at(upper.size() - 2) != u'-' || upper.count(u'-') != 3)
        return false;
    const std::optional<QChar> expected = checkCharacter(QStringView(upper).chopped(2));
    return expected && *expected == lookAlike(upper.back());
}

QString newDeviceCode()
{
    QString code;
    for (int i = 0; i < 5; ++i)
        code += alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size())));
    return code;
}

} // namespace Lodebook
