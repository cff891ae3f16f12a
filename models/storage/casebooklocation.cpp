// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/casebooklocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>
#include <QUrlQuery>

namespace Lodebook {

Result<CasebookLocation> CasebookLocation::fromText(const QString &text)
{
    CasebookLocation location;
    if (!text.startsWith(QLatin1String("postgresql://")) && !text.startsWith(QLatin1String("postgres://"))) {
        if (text.trimmed().isEmpty())
            return Error{Error::Kind::Invalid, QCoreApplication::translate("Storage", "No casebook is named"), {}};
        location.path = QDir::cleanPath(QDir::current().absoluteFilePath(text));
        return location;
    }
    const QUrl url(text, QUrl::StrictMode);
    location.kind = Kind::Postgres;
    location.database = url.path().mid(1);
    if (!url.isValid() || location.database.isEmpty())
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Storage", "“%1” is not a database address; write it like postgresql://user@host/name").arg(url.toDisplayString(QUrl::RemovePassword)), {}};
    location.host = url.host();
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    location.port = url.port();
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == QLatin1String("host"))
            location.host = value;
        else if (key == QLatin1String("user"))
            location.user = value;
        else if (key == QLatin1String("port"))
            location.port = value.toInt();
        else if (key == QLatin1String("schema"))
            location.schema = value;
        else
            location.options.insert(key, value);
    }
    return location;
}

QString CasebookLocation::display() const
{
    if (kind == Kind::File)
        return QDir::toNativeSeparators(path);
    QString text = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        text += user + u'@';
    text += host + u'/' + database;
    if (!schema.isEmpty())
        text += QStringLiteral("?schema=") + schema;
    return text;
}

} // namespace Lodebook
