// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMap>
#include <QMetaType>

namespace Lodebook {

/// Where a casebook is: a .lodebook file, or a PostgreSQL database with an optional schema.
///
/// The text form of a database is postgresql://user@host:port/name?host=/socket/folder&schema=x&sslmode=require;
/// a password may stand in it but is never shown again.
struct CasebookLocation
{
    enum class Kind { File, Postgres };

    Kind kind = Kind::File;
    QString path; ///< Of a file.
    QString host, database, user, password, schema;
    int port = -1;
    QMap<QString, QString> options; ///< Handed to libpq as they are: sslmode, application_name ...

    [[nodiscard]] static Result<CasebookLocation> fromText(const QString &text);
    [[nodiscard]] QString display() const; ///< For people: without a password.
    bool operator==(const CasebookLocation &) const = default;
};

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::CasebookLocation)
