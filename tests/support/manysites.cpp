// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manysites.h"

namespace Lodebook {

Result<> makeManySites(Casebook &casebook, int count)
{
    const bool server = casebook.location().kind == CasebookLocation::Kind::Postgres;
    const QString columns = QStringLiteral("id, stamp, name, name_folded, site_code, site_code_folded, country, kind, activity, workers, "
                                           "created_at, changed_at");
    const QString kinds = QStringLiteral("CASE n % 3 WHEN 0 THEN 'artisanal' WHEN 1 THEN 'small' ELSE 'large' END");
    const QString activities = QStringLiteral("CASE n % 2 WHEN 0 THEN 'active' ELSE 'abandoned' END");
    const QString countries = QStringLiteral("CASE n % 2 WHEN 0 THEN 'CD' ELSE 'RW' END");
    QString sql;
    if (server) {
        sql = QStringLiteral("INSERT INTO mine_site (%1) SELECT gen_random_uuid(), n + 1, 'Site ' || lpad(n::text, 7, '0'), "
                             "'site ' || lpad(n::text, 7, '0'), 'S' || n, 's' || n, %2, %3, %4, n, now(), now() FROM generate_series(0, %5) n");
    } else {
        sql = QStringLiteral("INSERT INTO mine_site (%1) WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < %5) "
                             "SELECT randomblob(16), n + 1, printf('Site %07d', n), printf('site %07d', n), 'S' || n, 's' || n, %2, %3, %4, n, "
                             "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' FROM numbers");
    }
    return casebook.database().run(sql.arg(columns, countries, kinds, activities).arg(count - 1));
}

} // namespace Lodebook
