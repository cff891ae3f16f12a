// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citednumber.h"

#include <QRandomGenerator>

namespace Lodebook {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr QStringView checkAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

QChar checkCharacter(QStringView body)
{
    // ISO 7064 style: hybrid weights double at each step, so a swap of two neighbours changes the sum.
    int sum = 0;
    for (const QChar c : body) {
        const qsizetype value = checkAlphabet.indexOf(c);
        if (value >= 0)
            sum = (sum + int(value)) * 2 % 37;
    }
    return checkAlphabet.at((38 - sum) % 37);
}

} // namespace

QString citedNumber(QStringView prefix, QStringView deviceCode, qint64 running)
{
    const QString body = prefix + u'-' + deviceCode + u'-' + QString::number(running);
    return body + u'-' + checkCharacter(body);
}

bool isCitedNumber(QStringView text)
{
    QString upper = text.toString().toUpper();
    if (upper.size() < 7 || upper.at(upper.size() - 2) != u'-' || upper.count(u'-') != 3)
        return false;
    const QString body = upper.chopped(2).replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    const QString original = upper.chopped(2);
    return checkCharacter(original) == upper.back() || checkCharacter(body) == upper.back();
}

QString newDeviceCode()
{
    QString code;
    for (int i = 0; i < 5; ++i)
        code += alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size())));
    return code;
}

} // namespace Lodebook
