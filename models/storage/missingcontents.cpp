// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/missingcontents.h"

#include "models/storage/database.h"

namespace Lodebook {

namespace {

Result<> run(Database &database, const QString &statement, const QVariantList &values = {})
{
    const Result<qint64> done = database.run(statement, values);
    return done ? Result<>() : Result<>(done.error());
}

} // namespace

Result<AwaitedContents> MissingContents::all() const
{
    Result<Statement> row = m_database->query(QStringLiteral(
        "SELECT DISTINCT a.sha256, (SELECT coalesce(sum(length(p.bytes)), 0) FROM content_part p WHERE p.sha256 = a.sha256),\n"
        "  EXISTS (SELECT 1 FROM content_asked k WHERE k.sha256 = a.sha256) FROM attachment a\n"
        "WHERE a.deleted_at IS NULL AND a.sha256 IS NOT NULL AND NOT EXISTS\n"
        "  (SELECT 1 FROM attachment_content c WHERE c.sha256 = a.sha256)"));
    if (!row)
        return row.error();
    AwaitedContents found;
    while (row->next())
        found.insert(row->value(0).toString(), {row->value(1).toLongLong(), row->value(2).toBool()});
    const Result<> end = row->end();
    return end ? Result<AwaitedContents>(found) : Result<AwaitedContents>(end.error());
}

Result<AwaitedContent> MissingContents::of(const QString &sha256) const
{
    const Result<QVariant> bytes = m_database->value(
        QStringLiteral("SELECT coalesce(sum(length(bytes)), 0) FROM content_part WHERE sha256 = ?"), {sha256});
    const Result<QVariant> asked =
        m_database->value(QStringLiteral("SELECT count(*) FROM content_asked WHERE sha256 = ?"), {sha256});
    if (!bytes || !asked)
        return (bytes ? asked.error() : bytes.error());
    return AwaitedContent{bytes->toLongLong(), asked->toInt() > 0};
}

Result<> MissingContents::ask(const QString &sha256, bool asks)
{
    return run(*m_database,
               asks ? QStringLiteral("INSERT INTO content_asked (sha256) VALUES (?) ON CONFLICT (sha256) DO NOTHING")
                    : QStringLiteral("DELETE FROM content_asked WHERE sha256 = ?"),
               {sha256});
}

Result<> MissingContents::add(const QString &sha256, qint64 offset, const QByteArray &bytes)
{
    const Result<AwaitedContent> here = of(sha256);
    if (!here)
        return here.error();
    const qint64 known = here->bytes - offset; // of these bytes
    if (known < 0 || known >= bytes.size())
        return {};
    return run(*m_database, QStringLiteral("INSERT INTO content_part (sha256, starts, bytes) VALUES (?, ?, ?)"),
               {sha256, here->bytes, bytes.sliced(known)});
}

Result<QByteArray> MissingContents::beginning(const QString &sha256) const
{
    Result<Statement> row =
        m_database->query(QStringLiteral("SELECT bytes FROM content_part WHERE sha256 = ? ORDER BY starts"), {sha256});
    if (!row)
        return row.error();
    QByteArray bytes;
    while (row->next())
        bytes += row->value(0).toByteArray();
    const Result<> end = row->end();
    return end ? Result<QByteArray>(bytes) : Result<QByteArray>(end.error());
}

Result<> MissingContents::forget(const QString &sha256)
{
    const Result<> asked = ask(sha256, false);
    return asked ? run(*m_database, QStringLiteral("DELETE FROM content_part WHERE sha256 = ?"), {sha256}) : asked;
}

Result<> MissingContents::forgetUnnamed()
{
    for (const QLatin1String table : {QLatin1String("content_part"), QLatin1String("content_asked")}) {
        const Result<> done =
            run(*m_database,
                QStringLiteral(
                    "DELETE FROM %1 WHERE sha256 NOT IN (SELECT sha256 FROM attachment WHERE sha256 IS NOT NULL)")
                    .arg(table));
        if (!done)
            return done;
    }
    return {};
}

} // namespace Lodebook
