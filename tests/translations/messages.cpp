// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/messages.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace Lodebook {

namespace {

QStringList found(const QString &pattern, const QString &text)
{
    QStringList parts;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        parts << matches.next().captured();
    parts.sort();
    parts.removeDuplicates();
    return parts;
}

QRegularExpressionMatchIterator underlined(QString text)
{
    static const QRegularExpression letter(QStringLiteral("&(\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    return letter.globalMatch(text.remove(QStringLiteral("&&")));
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
    if (!message.isCounted) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QList<Message> messagesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholdersOf(const QString &text)
{
    return found(QStringLiteral("%L?([1-9]|n)"), text);
}

int mnemonicsOf(const QString &text)
{
    int count = 0;
    for (auto letters = underlined(text); letters.hasNext(); letters.next())
        ++count;
    return count;
}

QChar mnemonicOf(const QString &text)
{
    auto letters = underlined(text);
    return letters.hasNext() ? letters.next().captured(1).front().toLower() : QChar();
}

QStringList fixedPartsOf(const QString &text)
{
    return found(QStringLiteral("--[a-z][a-z-]*|\\b(FILE|FIELD|VALUE|KIND|HEADING|NAME|CASEBOOK|COMMAND|LL)\\b|\\b[A-Z]+_[A-Z_]+\\b|\\*?\\.(lodebook|png|svg|json|pdf|html|odt|csv|xlsx|xlsb|xls|ods)\\b|</?[a-z0-9]+>|https?://|postgresql://"), text);
}

} // namespace Lodebook
