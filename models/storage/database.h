// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/casebooklocation.h"
#include "models/storage/dialect.h"
#include "models/storage/filestate.h"

#include <QHash>
#include <QSqlQuery>

#include <memory>

namespace Lodebook {

class Entity;
class Field;
class SqliteDriver;
class Statement;
struct RecordLayout;

/// One connection to one casebook, for the thread that opened it. Owns the connection's name; nobody keeps a copy of
/// the QSqlDatabase. Prepared statements are kept by their text and used again.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    /// Refused: a folder that a cloud client syncs, a file that is no casebook, no permission. Storage: the engine's words.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const CasebookLocation &location, Mode mode);
    ~Database();

    const CasebookLocation &location() const { return m_location; }
    const Dialect &dialect() const { return *m_dialect; }
    bool isReadOnly() const { return m_readOnly; }
    /// A server's connection broke. What was open then is gone; outside a transaction the next call connects anew.
    bool hasLostServer() const { return m_lost; }

    /// Closes the connection of a file until the next call, which opens it again: with the connection goes the key of
    /// an encrypted one. False while something is being read or written, and for a server.
    [[nodiscard]] bool rest();

    /// Runs one statement that returns no rows; never prepared, so DDL may come this way.
    [[nodiscard]] Result<> run(const QString &sql);
    /// Runs one prepared statement with values and returns the number of rows it touched.
    [[nodiscard]] Result<qint64> run(const QString &sql, const QVariantList &values);
    /// Runs one prepared query; step through it before the transaction ends.
    [[nodiscard]] Result<Statement> query(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; invalid when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// The names of the columns of every table, as the engine knows them now.
    [[nodiscard]] Result<QHash<QString, QStringList>> existingColumns();
    /// How records of that entity are read and written here; see RecordLayout. It stays as it is for who keeps it.
    [[nodiscard]] std::shared_ptr<const RecordLayout> layout(const Entity &entity);

    /// Of the key a file is encrypted with (see UnlockedKeys); empty when it is not, and for a server.
    const QByteArray &keyId() const { return m_keyId; }
    /// Copies a file while it is in use, encrypted as it is itself.
    [[nodiscard]] Result<> copyTo(const QString &path);
    /// The same, encrypted with that key of UnlockedKeys, or not at all.
    [[nodiscard]] Result<> copyTo(const QString &path, const QByteArray &keyId);
    /// The driver of a file; null for a server.
    SqliteDriver *sqlite() const;

    /// For tests: the n-th call from now fails as if the disk had; 0 switches that off.
    void failAfter(int calls) { m_failAfter = calls; }
    int calls() const { return m_calls; }

private:
    friend class Statement;
    friend class Transaction;

    Database(CasebookLocation location, const Dialect &dialect, QString connection);
    Result<> openFile(Mode mode);
    Result<> openWithoutLog(QSqlDatabase &connection, const QString &options);
    Result<> openServer(Mode mode);
    Result<> openConnection(Mode mode);
    Result<> connectAgain();
    Result<> countCall();
    Result<> ready(); ///< To be asked before every call: counts it, and connects again where that is due.
    /// After a failure: the connection broke, and asking twice does no harm.
    bool mayAskAgain(const QString &sql) const;
    Result<> runOnce(const QString &sql);
    Result<Statement> queryOnce(const QString &sql, const QVariantList &values);
    Error fail(const QSqlError &error, const QString &sql); ///< failure(), and notes a lost connection.
    bool isLost(const QSqlError &error) const;
    Result<> stillInPlace(); ///< Refused when the files are no longer those that were opened: what is written would be lost.
    Error failure(const QSqlError &error) const;

    CasebookLocation m_location;
    const Dialect *m_dialect; // never null, lives as long as the program
    QString m_connection;
    bool m_readOnly = false;
    bool m_lost = false; ///< Or at rest: the next call connects anew.
    int m_reading = 0; ///< Statements that are being stepped through.
    int m_transactionDepth = 0;
    bool m_rollbackWanted = false;
    std::unique_ptr<OpenCasebookFile> m_open; ///< Of a file; gone only after the connection.
    QByteArray m_keyId;
    FileIdentity m_file;
    FileIdentity m_log; ///< The write-ahead log; nothing until there is one.
    int m_failAfter = 0;
    int m_calls = 0;

    struct Prepared
    {
        QSqlQuery query;
        bool busy = false;
        quint64 used = 0; ///< When, counted in calls.
    };
    QHash<QString, std::shared_ptr<Prepared>> m_prepared;
    struct KnownLayout
    {
        const QList<Field *> *fields = nullptr; ///< Of the entity when it was made; such lists live as long as the program.
        std::shared_ptr<const RecordLayout> layout;
    };
    QHash<const Entity *, KnownLayout> m_layouts;
    quint64 m_uses = 0;
    void forgetOldest();
    std::shared_ptr<Prepared> prepared(const QString &sql, Result<> &outcome);
};

/// The rows of a running query. Finished when it goes out of scope, so that no transaction waits for it.
class Statement
{
    Q_DISABLE_COPY(Statement)

public:
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    [[nodiscard]] bool next();
    /// After next() said no: good when there are no more rows, else why the rest could not be read.
    [[nodiscard]] Result<> end() const;
    QVariant value(int column) const { return m_prepared->query.value(column); }
    QVariant value(int column, ColumnType type) const;

private:
    friend class Database;
    Statement(std::shared_ptr<Database::Prepared> prepared, Database &database);

    std::shared_ptr<Database::Prepared> m_prepared; ///< Null in one that was moved from.
    Database *m_database;                           // not owned
    const Dialect *m_dialect;
};

/// Everything or nothing: rolled back when it goes out of scope without commit(). An inner transaction joins the outer
/// one; if it is left without commit, the outer cannot commit any more.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(Database &database);
    ~Transaction();

    [[nodiscard]] Result<> begin(); ///< Takes the writer's place at once, so that it cannot be lost half way.
    /// When the server is lost while it commits, the transaction is over and nobody knows how: see hasLostServer().
    [[nodiscard]] Result<> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace Lodebook
