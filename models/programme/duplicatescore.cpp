// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/duplicatescore.h"

#include "models/core/plaintext.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace Lodebook {

namespace {

/// Russian and Ukrainian letters by what a passport writes for them.
QLatin1String latinFor(QChar letter)
{
    static const QHash<QChar, QLatin1String> table = [] {
        QHash<QChar, QLatin1String> made;
        const QString cyrillic = QStringLiteral("абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ");
        const QList<const char *> latin{"a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
                                        "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia", "i", "i", "e", "g"};
        for (qsizetype i = 0; i < cyrillic.size(); ++i)
            made.insert(cyrillic.at(i), QLatin1String(latin.at(i)));
        return made;
    }();
    return table.value(letter);
}

/// Words that say what kind of organisation it is, not which.
bool isKindWord(const QString &word)
{
    static const QStringList words{QStringLiteral("ltd"), QStringLiteral("limited"), QStringLiteral("inc"), QStringLiteral("corp"), QStringLiteral("corporation"),
                                   QStringLiteral("gmbh"), QStringLiteral("sarl"), QStringLiteral("sa"), QStringLiteral("ag"), QStringLiteral("bv"), QStringLiteral("nv"),
                                   QStringLiteral("plc"), QStringLiteral("llc"), QStringLiteral("co"), QStringLiteral("company"), QStringLiteral("the")};
    return words.contains(word);
}

/// The consonants, as they are heard: ph is f, c and q are k, doubled ones are one.
QString soundOf(const QString &name)
{
    QString text = name;
    for (const auto &[from, to] : {std::pair("ph", "f"), std::pair("ch", "s"), std::pair("sh", "s"), std::pair("ts", "s"), std::pair("kh", "k"), std::pair("gh", "g")})
        text.replace(QLatin1String(from), QLatin1String(to));
    QString sound;
    for (QChar letter : text) {
        if (letter == u'c' || letter == u'q')
            letter = u'k';
        else if (letter == u'z')
            letter = u's';
        else if (letter == u'v' || letter == u'w')
            letter = u'v';
        else if (letter == u'r')
            letter = u'l'; // one letter in much of the Great Lakes region
        if (QStringView(u"aeiouyhj").contains(letter) || (!sound.isEmpty() && sound.back() == letter))
            continue;
        sound.append(letter);
    }
    return sound;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit())
            digits.append(letter);
    }
    return digits.size() >= 7 ? digits.right(9) : QString(); // without the country's prefix
}

quint64 lettersOf(const QString &name)
{
    quint64 letters = 0;
    for (const QChar letter : name) {
        if (letter.isLetterOrNumber())
            letters |= quint64(1) << (letter.unicode() % 64);
    }
    return letters;
}

bool differs(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

/// How well the words of the shorter name are found among those of the longer.
double wordsAlike(const QStringList &one, const QStringList &other)
{
    const QStringList &few = one.size() <= other.size() ? one : other;
    const QStringList &many = one.size() <= other.size() ? other : one;
    if (few.isEmpty())
        return 0;
    double sum = 0;
    qsizetype letters = 0;
    for (const QString &word : few) {
        double best = 0;
        for (const QString &candidate : many)
            best = std::max(best, word == candidate ? 1.0 : jaroWinkler(word, candidate));
        sum += best * double(word.size());
        letters += word.size();
    }
    const double found = sum / double(letters);
    // A word that is missing costs: one of two more than one of five, and a single word is too little to go by.
    const double missing = double(many.size() - few.size()) / double(many.size());
    return found * (1 - (few.size() == 1 ? 0.45 : 0.25) * missing);
}

double nameAlike(const IdentityKeys &one, const IdentityKeys &other)
{
    if (one.name.isEmpty() || other.name.isEmpty())
        return 0;
    if (one.name == other.name)
        return 1;
    const double alike = wordsAlike(one.words, other.words);
    const bool sounds = one.sound.size() >= 4 && one.sound == other.sound;
    return sounds ? std::max(alike, 0.93) : alike;
}

QStringList shared(const QStringList &one, const QStringList &other)
{
    QStringList both;
    for (const QString &fact : one) {
        if (other.contains(fact))
            both.append(fact);
    }
    return both;
}

int scoreOf(double name, bool exact, bool serialDiffers, const IdentityKeys &one, const IdentityKeys &other)
{
    // Jaro-Winkler gives unrelated words about a half: what counts lies above it.
    double score = 100 * std::max(0.0, (name - 0.5) * 2);
    if (exact)
        score = std::max(score, 60.0) + 30;
    if (serialDiffers)
        score -= 45;
    if (differs(one.country, other.country))
        score -= 20;
    if (differs(one.region, other.region))
        score -= 25;
    return std::clamp(int(score + 0.5), 0, 100);
}

bool serialDiffers(const IdentityKeys &one, const IdentityKeys &other)
{
    return !one.serial.isEmpty() && !other.serial.isEmpty() && shared(one.serial, other.serial).isEmpty();
}

} // namespace

QString latinised(QStringView text)
{
    QString plain;
    for (const QChar letter : folded(text)) {
        if (const QLatin1String latin = letter.unicode() >= 0x400 && letter.unicode() < 0x500 ? latinFor(letter) : QLatin1String(); !latin.isEmpty())
            plain.append(latin);
        else if (letter.isLetterOrNumber())
            plain.append(letter);
        else if (letter != u'\'' && letter != u'’' && !plain.isEmpty() && plain.back() != u' ')
            plain.append(u' ');
    }
    return plain.trimmed();
}

double jaroWinkler(QStringView one, QStringView other)
{
    const qsizetype a = one.size();
    const qsizetype b = other.size();
    if (a == 0 || b == 0)
        return a == b ? 1 : 0;
    const qsizetype reach = std::max<qsizetype>(std::max(a, b) / 2 - 1, 0);
    QVarLengthArray<bool, 64> taken(b);
    std::fill(taken.begin(), taken.end(), false);
    QVarLengthArray<QChar, 64> left;
    for (qsizetype i = 0; i < a; ++i) {
        const qsizetype last = std::min(i + reach, b - 1);
        for (qsizetype j = std::max<qsizetype>(i - reach, 0); j <= last; ++j) {
            if (!taken[j] && one[i] == other[j]) {
                taken[j] = true;
                left.append(one[i]);
                break;
            }
        }
    }
    if (left.isEmpty())
        return 0;
    double moved = 0;
    for (qsizetype j = 0, k = 0; j < b; ++j) {
        if (taken[j] && left[k++] != other[j])
            moved += 0.5;
    }
    const double matches = double(left.size());
    const double jaro = (matches / double(a) + matches / double(b) + (matches - moved) / matches) / 3;
    qsizetype prefix = 0;
    while (prefix < std::min<qsizetype>({a, b, 4}) && one[prefix] == other[prefix])
        ++prefix;
    return jaro + double(prefix) * 0.1 * (1 - jaro);
}

IdentityKeys identityKeys(const Record &record)
{
    const Entity &entity = record.entity();
    const auto text = [&](const char *name) {
        const Field *field = entity.field(QString::fromLatin1(name));
        return field ? record.text(*field) : QString();
    };
    IdentityKeys keys;
    QString name;
    for (const Field *field : entity.titleFields()) {
        if (field->type() == FieldType::Text)
            name += record.text(*field) + QChar::Space;
    }
    keys.words = latinised(name).split(u' ', Qt::SkipEmptyParts);
    QStringList telling = keys.words;
    telling.removeIf(isKindWord);
    if (!telling.isEmpty())
        keys.words = telling;
    keys.words.sort();
    keys.name = keys.words.join(u' ');
    keys.letters = lettersOf(keys.name);
    keys.sound = soundOf(keys.words.join(QString()));
    keys.country = text("country");
    keys.region = text("region");
    if (const QString email = text("email").trimmed().toLower(); !email.isEmpty())
        keys.exact.append(QLatin1String("email:") + email);
    if (const QString phone = digitsOf(text("phone")); !phone.isEmpty())
        keys.exact.append(QLatin1String("phone:") + phone);
    for (const char *number : {"registration_number", "site_code", "iati_identifier"}) {
        const QString value = latinised(text(number)).remove(u' ');
        if (value.isEmpty())
            continue;
        const QString fact = QLatin1String(number) + u':' + value;
        keys.exact.append(fact);
        keys.serial.append(fact);
    }
    return keys;
}

int likenessScore(const IdentityKeys &one, const IdentityKeys &other, int least)
{
    const bool exact = !shared(one.exact, other.exact).isEmpty();
    // Names of as many words with very different lengths or letters cannot be alike: spares most of the comparisons.
    const bool asManyWords = one.words.size() == other.words.size() && one.sound != other.sound;
    if (!exact && asManyWords && (std::abs(one.name.size() - other.name.size()) > 8 || std::popcount(one.letters ^ other.letters) > 5))
        return 0;
    const int score = scoreOf(nameAlike(one, other), exact, serialDiffers(one, other), one, other);
    return score >= least ? score : 0;
}

Likeness likeness(const IdentityKeys &one, const IdentityKeys &other)
{
    const double name = nameAlike(one, other);
    const QStringList facts = shared(one.exact, other.exact);
    Likeness result{.score = scoreOf(name, !facts.isEmpty(), serialDiffers(one, other), one, other)};
    const auto say = [&result](const QString &words) { result.reasons.append(words); };
    if (!one.name.isEmpty() && one.name == other.name)
        say(QCoreApplication::translate("Programme", "the same name"));
    else if (one.sound.size() >= 4 && one.sound == other.sound)
        say(QCoreApplication::translate("Programme", "the names sound alike"));
    else if (name > 0.8)
        say(QCoreApplication::translate("Programme", "similar names"));
    for (const QString &fact : facts)
        say(fact.startsWith(QLatin1String("email:"))   ? QCoreApplication::translate("Programme", "the same e-mail address")
            : fact.startsWith(QLatin1String("phone:")) ? QCoreApplication::translate("Programme", "the same phone number")
                                                       : QCoreApplication::translate("Programme", "the same registration or site number"));
    if (serialDiffers(one, other))
        say(QCoreApplication::translate("Programme", "but different registration or site numbers"));
    if (!one.country.isEmpty() && one.country == other.country)
        say(QCoreApplication::translate("Programme", "the same country"));
    if (differs(one.country, other.country))
        say(QCoreApplication::translate("Programme", "but different countries"));
    if (differs(one.region, other.region))
        say(QCoreApplication::translate("Programme", "but different regions"));
    return result;
}

} // namespace Lodebook
