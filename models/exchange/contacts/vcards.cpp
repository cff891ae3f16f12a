// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contacts/vcards.h"

#include "models/entities/common/choicelists.h"
#include "models/exchange/contacts/encodedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// One property of a card as it stands there, unfolded.
struct Property
{
    int line = 0;
    QByteArray name; ///< In capitals, without its group.
    QList<QByteArray> parameters; ///< In capitals: TYPE=WORK, PREF, ENCODING=QUOTED-PRINTABLE.
    QByteArray value;

    bool has(const char *parameter) const
    {
        const QByteArray wanted(parameter);
        return std::ranges::any_of(parameters, [&wanted](const QByteArray &one) { return one.mid(one.indexOf('=') + 1).split(',').contains(wanted); });
    }
    QByteArray parameter(const char *name_) const
    {
        const QByteArray wanted = QByteArray(name_) + '=';
        const auto found = std::ranges::find_if(parameters, [&wanted](const QByteArray &one) { return one.startsWith(wanted); });
        return found == parameters.end() ? QByteArray() : found->sliced(wanted.size());
    }
    bool isQuoted() const { return has("QUOTED-PRINTABLE"); }
    /// The lower, the earlier; 1 to 100 in version 4, a word before.
    int preference() const
    {
        const QByteArray number = parameter("PREF");
        return !number.isEmpty() ? number.toInt() : has("PREF") ? 1 : 101;
    }
};

/// The place of the colon that ends the name; not one between quotation marks.
qsizetype colonOf(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        quoted = line.at(i) == '"' ? !quoted : quoted;
        if (line.at(i) == ':' && !quoted)
            return i;
    }
    return -1;
}

Property propertyOf(int number, const QByteArray &line)
{
    const qsizetype colon = colonOf(line);
    Property property{.line = number, .name = {}, .parameters = {}, .value = colon < 0 ? line : line.sliced(colon + 1)};
    if (colon < 0)
        return property;
    QByteArray head = line.first(colon).toUpper();
    head.replace("\"", "");
    property.parameters = head.split(';');
    property.name = property.parameters.takeFirst().trimmed();
    property.name = property.name.sliced(property.name.lastIndexOf('.') + 1);
    return property;
}

/// The lines of a file, folded ones joined, each with the number it begins at.
QList<Property> propertiesOf(QByteArray bytes)
{
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    QList<Property> properties;
    QByteArray line;
    int number = 0;
    int begun = 1;
    const auto end = [&] {
        if (!line.trimmed().isEmpty())
            properties.append(propertyOf(begun, line));
        line.clear();
    };
    for (const QByteArray &next : bytes.split('\n')) {
        ++number;
        const bool isFolded = !line.isEmpty() && (next.startsWith(' ') || next.startsWith('\t'));
        const bool isSoft = line.endsWith('=') && propertyOf(begun, line).isQuoted();
        if (isSoft) {
            line.chop(1);
            line += next;
        } else if (isFolded) {
            line += next.sliced(1);
        } else {
            end();
            begun = number;
            line = next;
        }
    }
    end();
    return properties;
}

/// The parts of a value between signs that are not escaped, escapes read.
QStringList partsOf(const QString &value, QChar between)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar sign = value.at(i);
        if (sign == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            parts.last() += next == u'n' || next == u'N' ? QStringLiteral(" ") : QString(next);
        } else if (sign == between) {
            parts.append(QString());
        } else {
            parts.last() += sign;
        }
    }
    for (QString &part : parts)
        part = part.simplified();
    return parts;
}

class CardReader
{
public:
    explicit CardReader(const QByteArray &charset) : m_charset(charset) {}

    QList<Contact> read(const QByteArray &bytes)
    {
        for (const Property &property : propertiesOf(bytes)) {
            const QByteArray what = property.value.trimmed().toUpper();
            if (property.name == "BEGIN" && what == "VCARD")
                begin(property.line);
            else if (property.name == "END" && what == "VCARD")
                end();
            else if (m_isOpen)
                take(property);
            else
                outside(property);
        }
        if (m_isOpen)
            cutOff(Words::tr("The file ends within the card that begins in line %1").arg(m_card.line));
        return m_contacts;
    }

private:
    void begin(int line)
    {
        if (m_isOpen)
            cutOff(Words::tr("The card that begins in line %1 has no end: another one begins in line %2").arg(m_card.line).arg(line));
        m_card = {.line = line};
        m_emails.clear();
        m_phones.clear();
        m_fullName.clear();
        m_isOpen = true;
    }

    void cutOff(const QString &problem)
    {
        if (m_card.problem.isEmpty())
            m_card.problem = problem;
        end();
    }

    void end()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        takePreferred(m_emails, m_card.email);
        takePreferred(m_phones, m_card.phone);
        if (m_card.familyName.isEmpty() && m_card.givenName.isEmpty()) { // only as it is read out: the last word is the family
            m_card.familyName = m_fullName.section(u' ', -1);
            m_card.givenName = m_fullName.section(u' ', 0, -2);
        } else if (m_card.familyName.isEmpty()) {
            std::swap(m_card.familyName, m_card.givenName);
        }
        if (m_card.familyName.isEmpty() && m_card.problem.isEmpty())
            m_card.problem = Words::tr("The card that begins in line %1 names no person").arg(m_card.line);
        m_contacts.append(m_card);
    }

    void takePreferred(QList<std::pair<int, QString>> &all, QString &first)
    {
        std::ranges::stable_sort(all, {}, &std::pair<int, QString>::first);
        for (const auto &[preference, text] : std::as_const(all)) {
            if (first.isEmpty())
                first = text;
            else if (text != first)
                m_card.further.append(text);
        }
    }

    void outside(const Property &property)
    {
        const QString words = QString::fromUtf8(property.value).simplified();
        if (m_contacts.isEmpty() || m_contacts.last().problem != m_outside || m_outside.isEmpty()) {
            m_outside = Words::tr("Line %1 is no part of a card").arg(property.line);
            m_contacts.append({.line = property.line, .further = {words}, .problem = m_outside});
        } else {
            m_contacts.last().further.append(words);
        }
    }

    QString textOf(const Property &property)
    {
        const QByteArray bytes = property.isQuoted() ? fromQuotedPrintable(property.value) : property.value;
        const QByteArray named = property.parameter("CHARSET");
        const QByteArray charset = named.isEmpty() ? m_charset : named;
        const std::optional<QString> text = fromCharset(bytes, charset);
        if (!text && m_card.problem.isEmpty())
            m_card.problem = Words::tr("Line %1 is no text in %2").arg(property.line).arg(charset.isEmpty() ? QStringLiteral("UTF-8") : QString::fromLatin1(charset));
        return text.value_or(QString::fromLatin1(bytes));
    }

    void take(const Property &property)
    {
        const bool isPicture = property.name == "PHOTO" || property.name == "LOGO" || property.name == "SOUND" || property.name == "KEY";
        if (isPicture)
            return;
        if (property.name == "N")
            takeName(partsOf(textOf(property), u';'));
        else if (property.name == "FN")
            m_fullName = partsOf(textOf(property), u'\n').join(u' ');
        else if (property.name == "EMAIL")
            m_emails.append({property.preference(), partsOf(textOf(property), u'\n').first().remove(QStringLiteral("mailto:"))});
        else if (property.name == "TEL")
            takePhone(property);
        else if (property.name == "ORG")
            takeFirst(m_card.organisation, partsOf(textOf(property), u';').first());
        else if (property.name == "TITLE" || (property.name == "ROLE" && m_card.title.isEmpty()))
            takeFirst(m_card.title, partsOf(textOf(property), u'\n').first());
        else if (property.name == "LANG")
            takeLanguage(textOf(property));
        else if (property.name == "ADR" || property.name == "NOTE" || property.name == "URL")
            takeFurther(partsOf(textOf(property), u';'));
    }

    void takeName(const QStringList &parts)
    {
        if (!m_card.familyName.isEmpty() || !m_card.givenName.isEmpty())
            return;
        m_card.familyName = parts.value(0);
        m_card.givenName = QStringList{parts.value(1), parts.value(2)}.join(u' ').simplified();
    }

    void takePhone(const Property &property)
    {
        const QString number = partsOf(textOf(property), u'\n').first().remove(QStringLiteral("tel:"));
        m_phones.append({property.has("FAX") ? 200 : property.preference(), number});
    }

    void takeFirst(QString &place, const QString &text)
    {
        if (place.isEmpty())
            place = text;
        else if (text != place)
            takeFurther({text});
    }

    void takeLanguage(const QString &text)
    {
        const QString code = text.section(u'-', 0, 0).trimmed().toLower();
        const QList<Choice> known = languageChoices();
        if (std::ranges::any_of(known, [&code](const Choice &one) { return one.code == code; }))
            m_card.languages.append(code);
        else
            takeFurther({text});
    }

    void takeFurther(QStringList parts)
    {
        parts.removeAll(QString());
        if (!parts.isEmpty())
            m_card.further.append(parts.join(QStringLiteral(", ")));
    }

    QByteArray m_charset;
    QList<Contact> m_contacts;
    Contact m_card;
    QList<std::pair<int, QString>> m_emails; ///< With their preference.
    QList<std::pair<int, QString>> m_phones;
    QString m_fullName;
    QString m_outside; ///< The problem of the stretch of text between cards that is being read.
    bool m_isOpen = false;
};

} // namespace

QList<Contact> contactsOfCards(const QByteArray &bytes, const QByteArray &charset)
{
    return CardReader(charset).read(bytes);
}

} // namespace Lodebook
