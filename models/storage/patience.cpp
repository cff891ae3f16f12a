// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/patience.h"

#include "models/storage/database.h"

namespace Lodebook {

namespace {

const QLatin1String mark("in use: ");

// What fails here fails at the next statement too, and is told there.
void setPatience(Database &database, int fileMilliseconds, int serverMilliseconds)
{
    const bool isFile = database.location().kind == CasebookLocation::Kind::File;
    const Result<> set = database.run(isFile ? QStringLiteral("PRAGMA busy_timeout = %1").arg(fileMilliseconds)
                                             : QStringLiteral("SET lock_timeout TO '%1ms'").arg(serverMilliseconds));
    Q_UNUSED(set)
}

} // namespace

Patience::Patience(Database &database, int milliseconds)
    : m_database(database)
{
    setPatience(m_database, milliseconds, milliseconds);
}

Patience::~Patience()
{
    setPatience(m_database, usualPatience, usualServerPatience);
}

bool isInUse(const Error &error)
{
    return error.kind == Error::Kind::Storage && error.detail.startsWith(mark);
}

Error inUse(const QString &message, const QString &engineWords)
{
    return {Error::Kind::Storage, message, mark + engineWords};
}

} // namespace Lodebook
