// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/dialect.h"

#include <QDateTime>

namespace Lodebook {

namespace {

class SqliteDialect final : public Dialect
{
public:
    QString name() const override { return QStringLiteral("sqlite"); }

    QString columnType(ColumnType type) const override
    {
        switch (type) {
        case ColumnType::Id: return QStringLiteral("BLOB");
        case ColumnType::Text:
        case ColumnType::Date:
        case ColumnType::Moment: return QStringLiteral("TEXT");
        case ColumnType::Integer:
        case ColumnType::Boolean: return QStringLiteral("INTEGER");
        case ColumnType::Real: return QStringLiteral("REAL");
        }
        return {};
    }

    QString rowKeyColumn() const override { return QStringLiteral("INTEGER PRIMARY KEY"); }
    QString tableSuffix() const override { return QStringLiteral(" STRICT"); }

    QString addReference(const QString &target) const override
    {
        return QStringLiteral(" REFERENCES %1(id) DEFERRABLE INITIALLY DEFERRED").arg(target);
    }

    QStringList guardTrigger(const QString &table) const override
    {
        return {QStringLiteral("CREATE TRIGGER %1_guard BEFORE UPDATE ON %1 WHEN NEW.stamp <= OLD.stamp\n"
                               "BEGIN SELECT RAISE(ABORT, 'written past the change log: %1'); END")
                    .arg(table),
                QStringLiteral("CREATE TRIGGER %1_keep BEFORE DELETE ON %1\n"
                               "BEGIN SELECT RAISE(ABORT, 'deleted past the change log: %1'); END")
                    .arg(table)};
    }

    QString differs(const QString &left, const QString &right) const override { return left + QStringLiteral(" IS NOT ") + right; }
    QString contains() const override { return QStringLiteral("LIKE"); }
    QString ascending(const QString &expression) const override { return expression; }
    QString descending(const QString &expression) const override { return expression + QStringLiteral(" DESC"); }

    QStringList searchTables() const override
    {
        return {QStringLiteral("CREATE TABLE search_document (document INTEGER PRIMARY KEY, entity TEXT NOT NULL, record BLOB NOT NULL UNIQUE,\n"
                               "  title TEXT NOT NULL, body TEXT NOT NULL) STRICT"),
                QStringLiteral("CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='search_document', content_rowid='document',\n"
                               "  tokenize='unicode61 remove_diacritics 2', prefix='2 3')"),
                QStringLiteral("CREATE TRIGGER search_added AFTER INSERT ON search_document BEGIN\n"
                               "  INSERT INTO search_text(rowid, title, body) VALUES (NEW.document, NEW.title, NEW.body); END"),
                QStringLiteral("CREATE TRIGGER search_removed AFTER DELETE ON search_document BEGIN\n"
                               "  INSERT INTO search_text(search_text, rowid, title, body) VALUES ('delete', OLD.document, OLD.title, OLD.body); END")};
    }

    QString searchMatch() const override
    {
        return QStringLiteral("SELECT d.entity, d.record, d.title, snippet(search_text, 1, char(2), char(3), '…', 12), d.body\n"
                              "FROM search_text JOIN search_document d ON d.document = search_text.rowid\n"
                              "WHERE search_text MATCH ? ORDER BY bm25(search_text, 8.0, 1.0) LIMIT ?");
    }

    QString searchQuery(const QStringList &foldedWords) const override
    {
        QStringList terms;
        for (const QString &word : foldedWords)
            terms.append(u'"' + QString(word).replace(u'"', QLatin1String("\"\"")) + QLatin1String("\"*"));
        return terms.join(u' ');
    }


    QString existingColumns() const override
    {
        return QStringLiteral("SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'");
    }

    QVariant stored(ColumnType type, const QVariant &value) const override
    {
        if (!value.isValid())
            return {};
        switch (type) {
        case ColumnType::Id: return value.value<RecordId>().toRfc4122();
        case ColumnType::Date: return value.toDate().toString(Qt::ISODate);
        case ColumnType::Moment: return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
        case ColumnType::Boolean: return value.toBool() ? 1 : 0;
        case ColumnType::Text:
        case ColumnType::Integer:
        case ColumnType::Real: return value;
        }
        return value;
    }

    QVariant loaded(ColumnType type, const QVariant &value) const override
    {
        if (value.isNull())
            return {};
        switch (type) {
        case ColumnType::Id: return QUuid::fromRfc4122(value.toByteArray());
        case ColumnType::Date: return QDate::fromString(value.toString(), Qt::ISODate);
        case ColumnType::Moment: return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
        case ColumnType::Boolean: return value.toLongLong() != 0;
        case ColumnType::Text:
        case ColumnType::Integer:
        case ColumnType::Real: return value;
        }
        return value;
    }
};

} // namespace

const Dialect &Dialect::sqlite()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace Lodebook
