// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/dialect.h"

#include "models/core/isotext.h"

#include <QDateTime>

namespace Lodebook {

namespace {

constexpr QChar titleMark(0xe001); // kind words begin with U+E000; nobody looks for either

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
                               "WHEN OLD.id NOT IN (SELECT record FROM to_forget)\n"
                               "BEGIN SELECT RAISE(ABORT, 'deleted past the change log: %1'); END")
                    .arg(table)};
    }

    QString differs(const QString &left, const QString &right) const override { return left + QStringLiteral(" IS NOT ") + right; }
    QString contains() const override { return QStringLiteral("LIKE"); }
    QString ascending(const QString &expression) const override { return expression; }
    QString descending(const QString &expression) const override { return expression + QStringLiteral(" DESC"); }

    QString writerLock() const override { return {}; } // BEGIN IMMEDIATE is one

    QStringList searchTables() const override
    {
        // The words come folded and split already, so the plainest tokenizer leaves them as they are.
        return {QStringLiteral("CREATE TABLE search_document (document INTEGER PRIMARY KEY, entity TEXT NOT NULL, record BLOB NOT NULL UNIQUE,\n"
                               "  title TEXT NOT NULL, body TEXT NOT NULL) STRICT"),
                QStringLiteral("CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='search_document', content_rowid='document',\n"
                               "  tokenize='ascii', prefix='1 2 3', detail=column, columnsize=0)"),
                QStringLiteral("CREATE VIRTUAL TABLE search_word USING fts5vocab('search_text', 'row')")};
    }

    // No triggers: SQLite lets none reach a virtual table while it distrusts the schema of a file, as it should.
    QString searchTaken() const override
    {
        return QStringLiteral("INSERT INTO search_text(rowid, title, body) SELECT document, title, body FROM search_document WHERE document > ?");
    }

    QString searchDropping() const override
    {
        return QStringLiteral("INSERT INTO search_text(search_text, rowid, title, body) SELECT 'delete', document, title, body FROM search_document WHERE record IN (%1)");
    }

    QString searchCleared() const override { return QStringLiteral("INSERT INTO search_text(search_text) VALUES ('delete-all')"); }
    QString searchInsert() const override { return QStringLiteral("INSERT INTO search_document (entity, record, title, body) VALUES (?, ?, ?, ?)"); }
    QString searchBody(const QStringList &titleWords, const QStringList &bodyWords) const override
    {
        // The words of the title stand here once more, marked: asking for one by its column goes through every document
        // that holds it anywhere.
        QStringList words = bodyWords;
        for (const QString &word : titleWords)
            words.append(titleMark + word);
        return words.join(u' ');
    }

    bool searchHolds(const QString &body, const QString &word) const override
    {
        const QString words = u' ' + body + u' ';
        const QString wanted = u' ' + word + u' ';
        return words.contains(wanted);
    }

    QString searchMatch() const override
    {
        return QStringLiteral("SELECT d.entity, d.record, d.title, d.body FROM search_text JOIN search_document d ON d.document = search_text.rowid\n"
                              "WHERE search_text MATCH ? ORDER BY search_text.rowid DESC LIMIT ?");
    }

    QString searchRecords() const override
    {
        return QStringLiteral("SELECT d.record FROM search_text JOIN search_document d ON d.document = search_text.rowid WHERE search_text MATCH ?");
    }

    QString searchQuery(const SearchTerms &terms) const override
    {
        const auto anyOf = [](const QStringList &words, const QString &ending, const QString &mark = {}) {
            QStringList quoted;
            for (const QString &word : words)
                quoted.append(u'"' + mark + QString(word).replace(u'"', QLatin1String("\"\"")) + u'"' + ending);
            return QString(u'(' + quoted.join(QLatin1String(" OR ")) + u')');
        };
        const QString mark = terms.titleOnly ? QString(titleMark) : QString();
        QStringList all;
        for (const QStringList &spellings : terms.words)
            all.append(anyOf(
                spellings, terms.lastIsBegun && all.size() + 1 == terms.words.size() ? QStringLiteral("*") : QString(),
                mark));
        QString query = u'(' + all.join(QLatin1String(" AND ")) + u')';
        if (!terms.kindsWanted.isEmpty())
            query = u'(' + query + QStringLiteral(" AND ") + anyOf(terms.kindsWanted, {}) + u')';
        if (!terms.kindsUnwanted.isEmpty())
            query += QStringLiteral(" NOT ") + anyOf(terms.kindsUnwanted, {});
        return query;
    }

    QString searchKnownWords() const override
    {
        return QStringLiteral("SELECT term FROM search_word WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ? ORDER BY term LIMIT ?");
    }

    QStringList integrityChecks(bool deep) const override
    {
        return {deep ? QStringLiteral("PRAGMA integrity_check(100)") : QStringLiteral("PRAGMA quick_check(100)")};
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
        case ColumnType::Date: return isoText(value.toDate());
        case ColumnType::Moment: return isoText(value.toDateTime());
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
