// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oldercasebook.h"

#include "models/entities/catalogue.h"
#include "models/storage/schemabuilder.h"

namespace Lodebook {

Result<> takeOutExchange(Database &database)
{
    QStringList statements;
    for (const Entity *entity : catalog().entities()) {
        const QString condition = QStringLiteral("WHEN OLD.id NOT IN (SELECT record FROM to_forget)\n");
        for (QString trigger : database.dialect().guardTrigger(entity->name())) {
            if (trigger.contains(condition))
                statements << QStringLiteral("DROP TRIGGER ") + trigger.section(u' ', 2, 2)
                           << trigger.remove(condition);
        }
    }
    for (const char *index : {"log_batch_own", "log_batch_by_pack"})
        statements.append(QStringLiteral("DROP INDEX ") + QLatin1String(index));
    for (const char *table : {"device_secret", "known_key", "log_epoch", "pack_taken", "pack_peer", "peer_record",
                              "open_conflict", "held_back", "beyond_known", "incomplete_record", "to_forget",
                              "log_archive", "content_part", "content_asked"})
        statements.append(QStringLiteral("DROP TABLE ") + QLatin1String(table));
    for (const char *column : {"content_digest", "chain_digest", "before_digest", "parts", "withheld", "pack"})
        statements.append(QStringLiteral("ALTER TABLE log_batch DROP COLUMN ") + QLatin1String(column));
    for (const char *column : {"also_seen", "archived"})
        statements.append(QStringLiteral("ALTER TABLE log_change DROP COLUMN ") + QLatin1String(column));
    for (const Entity *entity : catalog().entities()) {
        if (entity->uniqueKeys().isEmpty())
            continue;
        QStringList keys;
        for (QString key : SchemaBuilder::entityStatements(*entity, catalog(), database.dialect())) {
            if (!key.startsWith(QLatin1String("CREATE UNIQUE INDEX")) || !key.contains(QLatin1String("twin")))
                continue;
            statements.append(QStringLiteral("DROP INDEX ") + key.section(u' ', 3, 3));
            keys.append(key.remove(QStringLiteral(" AND twin IS NULL")));
        }
        statements.append(QStringLiteral("ALTER TABLE %1 DROP COLUMN twin").arg(entity->name()));
        statements += keys;
    }
    for (const QString &statement : std::as_const(statements)) {
        if (Result<> done = database.run(statement); !done)
            return done;
    }
    return {};
}

} // namespace Lodebook
