// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contacts/mailpeople.h"

#include "models/exchange/contacts/encodedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Header
{
    int line = 0;
    QByteArray name; ///< In small letters.
    QByteArray value;
};

QList<Header> headersOf(QByteArray bytes)
{
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    QList<Header> headers;
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (line.isEmpty() && !headers.isEmpty())
            break; // from here on the mail itself
        const qsizetype colon = line.indexOf(':');
        if ((line.startsWith(' ') || line.startsWith('\t')) && !headers.isEmpty())
            headers.last().value += ' ' + line.trimmed();
        else if (colon > 0)
            headers.append({number, line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed()});
    }
    return headers;
}

/// One mailbox of a list: the words in front of the address, and the address.
struct Mailbox
{
    QByteArray words;
    QByteArray address;
};

/// Reads a list of addresses sign by sign: names in quotation marks, comments in brackets and groups are taken apart.
class AddressReader
{
public:
    QList<Mailbox> read(const QByteArray &list)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            const char sign = list.at(i);
            if (m_isQuoted)
                quoted(list, i);
            else if (m_depth > 0)
                m_depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            else
                plain(sign);
        }
        end();
        return m_boxes;
    }

private:
    void quoted(const QByteArray &list, qsizetype &i)
    {
        const char sign = list.at(i);
        if (sign == '"')
            m_isQuoted = false;
        else
            m_box.words += sign == '\\' && i + 1 < list.size() ? list.at(++i) : sign;
    }

    void plain(char sign)
    {
        switch (sign) {
        case '"': m_isQuoted = true; break;
        case '(': m_depth = 1; break;
        case '<': m_isAddress = true; break;
        case '>': m_isAddress = false; break;
        case ':': m_isAddress ? void(m_box.address += sign) : m_box.words.clear(); break; // the name of a group
        case ',':
        case ';': end(); break;
        default: (m_isAddress ? m_box.address : m_box.words) += sign;
        }
    }

    void end()
    {
        m_box.words = m_box.words.trimmed();
        m_box.address = m_box.address.trimmed();
        if (m_box.address.isEmpty() && m_box.words.contains('@'))
            m_box = {{}, m_box.words};
        if (!m_box.address.isEmpty())
            m_boxes.append(m_box);
        m_box = {};
        m_isAddress = m_isQuoted = false;
    }

    QList<Mailbox> m_boxes;
    Mailbox m_box;
    bool m_isQuoted = false;
    bool m_isAddress = false;
    int m_depth = 0;
};

Contact contactOf(const Mailbox &box, int line)
{
    Contact contact{.line = line, .email = QString::fromUtf8(box.address)};
    const std::optional<QString> name = fromEncodedWords(box.words);
    const QString words = name.value_or(QString::fromLatin1(box.words)).simplified();
    if (!name)
        contact.problem = Words::tr("The name before %1 cannot be read").arg(contact.email);
    else if (words.isEmpty() || words.contains(u'@'))
        contact.problem = Words::tr("%1 stands there without a name").arg(contact.email);
    const bool isTurned = words.contains(u',');
    contact.familyName = isTurned ? words.section(u',', 0, 0).trimmed() : words.section(u' ', -1);
    contact.givenName = isTurned ? words.section(u',', 1).trimmed() : words.section(u' ', 0, -2);
    return contact;
}

} // namespace

QList<Contact> peopleOfMail(const QByteArray &bytes)
{
    const QList<Header> headers = headersOf(bytes);
    QList<Contact> people;
    for (const char *wanted : {"from", "reply-to", "to", "cc"}) {
        for (const Header &header : headers) {
            if (header.name != wanted)
                continue;
            for (const Mailbox &box : AddressReader().read(header.value)) {
                const Contact one = contactOf(box, header.line);
                const QString key = one.email.toLower();
                const auto known = std::ranges::find_if(people, [&key](const Contact &other) { return other.email.toLower() == key; });
                if (known == people.end())
                    people.append(one);
                else if (!known->problem.isEmpty() && one.problem.isEmpty())
                    *known = one; // elsewhere it stands with its name
            }
        }
    }
    return people;
}

} // namespace Lodebook
