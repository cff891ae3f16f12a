// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/languagewords.h"

#include "models/core/bidi.h"
#include <QHash>

#include <QRegularExpression>

namespace Lodebook {

namespace {

constexpr char16_t vowels[] = u"aeiouyAEIOUY";
constexpr char16_t plain[] = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr char16_t accented[] = u"åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
constexpr char16_t arabic[] = u"ابجدهفغحيژكلمنوپقرستءوخعيزابجدهفغحيژكلمنوپقرستءوخعيز";
static_assert(std::size(plain) == std::size(accented) && std::size(plain) == std::size(arabic));

/// What no letter may be changed of: placeholders, mark-up, entities, file patterns, addresses, endings, options.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(QStringLiteral(
        "%L?(?:\\d+|n)|<[^<>]+>|&(?:[a-z]+|#\\d+);|\\([^()]*\\*[^()]*\\)|\\w+://|\\.[a-z]{2,8}\\b|--[a-z]+"));
    return pattern;
}

/// The text with every placeholder isolated. Those inside of mark-up are addresses, and stay.
QString withIsolatedPlaces(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("<[^<>]+>|%L?\\d+"));
    QString words;
    qsizetype from = 0;
    for (QRegularExpressionMatchIterator match = part.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        words += QStringView(text).mid(from, found.capturedStart() - from);
        words += found.capturedView().startsWith(u'%') ? isolated(found.captured()) : found.captured();
        from = found.capturedEnd();
    }
    return words + QStringView(text).mid(from);
}

/// The words of a language written from right to left.
class RightToLeftWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        return withIsolatedPlaces(QTranslator::translate(context, source, disambiguation, n));
    }
};

/// English words made strange, letter for letter.
class PseudoWords final : public QTranslator
{
public:
    explicit PseudoWords(bool rightToLeft) : m_rightToLeft(rightToLeft), m_letters(rightToLeft ? arabic : accented)
    {
        m_knowsPlurals = m_english.load(QStringLiteral(":/i18n/lodebook_en"));
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString english = QString::fromUtf8(source);
        if (english == u"QT_LAYOUT_DIRECTION") // asked for by Qt when the language changes
            return m_rightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
        const QString counted = m_knowsPlurals ? m_english.translate(context, source, disambiguation, n) : QString();
        return strange(counted.isEmpty() ? english : counted);
    }

private:
    QString strange(const QString &english) const
    {
        QString words;
        qsizetype from = 0;
        for (QRegularExpressionMatchIterator match = kept().globalMatch(english); match.hasNext();) {
            const QRegularExpressionMatch part = match.next();
            append(words, QStringView(english).mid(from, part.capturedStart() - from));
            words += part.capturedView();
            from = part.capturedEnd();
        }
        append(words, QStringView(english).mid(from));
        return m_rightToLeft ? withIsolatedPlaces(words) : words;
    }

    void append(QString &words, QStringView english) const
    {
        for (const QChar letter : english) {
            const qsizetype at = QStringView(plain).indexOf(letter);
            words.append(at < 0 ? letter : QChar(m_letters[at]));
            const bool isShortcut = words.size() > 1 && words.at(words.size() - 2) == u'&'; // its letter stands alone
            if (at >= 0 && !isShortcut && QStringView(vowels).contains(letter))
                words.append(words.back());
        }
    }

    bool m_rightToLeft;
    const char16_t *m_letters;
    QTranslator m_english; ///< Which holds the plurals.
    bool m_knowsPlurals = false;
};

} // namespace

std::unique_ptr<QTranslator> languageWords(const QString &code)
{
    if (code == u"en-XA" || code == u"ar-XB")
        return std::make_unique<PseudoWords>(code == u"ar-XB");
    const bool fromRight = QLocale(code).textDirection() == Qt::RightToLeft;
    std::unique_ptr<QTranslator> words(fromRight ? new RightToLeftWords : new QTranslator);
    // English holds the plurals, which are right where the words are English for want of others.
    for (const QString &name : {QLocale(code).name().section(u'_', 0, 0), QStringLiteral("en")}) {
        if (words->load(QStringLiteral(":/i18n/lodebook_") + name))
            break;
    }
    return words;
}

QLocale languageLocale(const QString &code)
{
    return code == u"ar-XB" ? QLocale(QLocale::Arabic, QLocale::Egypt) : QLocale(code);
}

} // namespace Lodebook
