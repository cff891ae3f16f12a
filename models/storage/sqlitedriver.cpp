// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitedriver.h"

#include "models/storage/casebookvfs.h"
#include "models/storage/sqlitekeys.h"
#include "models/storage/unlockedkeys.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>
#include <QStringEncoder>
#include <QVariant>

#include <sqlite3.h>

namespace Lodebook {

namespace {

constexpr int lookasideSize = 1200;  // of one small allocation SQLite makes from memory set aside for the connection
constexpr int lookasidePlaces = 250; // enough for the cursors of a table with a dozen indexes

constexpr int stepsBetweenQuestions = 16; // of SQLite's machine: a few rows, each of which may be a large file

constexpr int primaryCode = 0xff; // the rest of a result code is detail that nobody here tells apart

QSqlError errorOf(sqlite3 *connection, QSqlError::ErrorType type, int code)
{
    const QString words = connection ? QString::fromUtf8(sqlite3_errmsg(connection)) : QString::fromUtf8(sqlite3_errstr(code));
    return {QString(), words, type, QString::number(code & primaryCode)};
}

/// One statement. It keeps the values that are bound until they are replaced, so that none is copied.
class SqliteResult final : public QSqlResult
{
public:
    SqliteResult(const QSqlDriver *driver, sqlite3 *connection) : QSqlResult(driver), m_connection(connection) {}
    ~SqliteResult() override { sqlite3_finalize(m_statement); }

protected:
    bool reset(const QString &sql) override { return prepare(sql) && exec(); }
    bool prepare(const QString &sql) override;
    void bindValue(int place, const QVariant &value, QSql::ParamType) override;
    bool exec() override;
    QVariant data(int column) override;
    bool isNull(int column) override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override { return at() == QSql::BeforeFirstRow && fetchNext(); }
    bool fetchLast() override { return false; }
    int size() override { return -1; }
    int numRowsAffected() override { return m_rowsAffected; }
    QSqlRecord record() const override;
    void detachFromResultSet() override { sqlite3_reset(m_statement); }

private:
    int bind(int place, const QVariant &value);
    int bindText(int place, const QString &text);
    void makeRoomForTexts();
    bool fail(QSqlError::ErrorType type, int code);

    sqlite3 *m_connection; // not owned
    sqlite3_stmt *m_statement = nullptr;
    QVariantList m_values;
    QByteArray m_texts; ///< Those bound now, one behind the other, as SQLite keeps them.
    qsizetype m_textsUsed = 0;
    int m_waiting = SQLITE_DONE; ///< What the first step, taken when the statement was run, brought.
    int m_rowsAffected = -1;
};

bool SqliteResult::fail(QSqlError::ErrorType type, int code)
{
    setLastError(errorOf(m_connection, type, code));
    sqlite3_reset(m_statement);
    return false;
}

bool SqliteResult::prepare(const QString &sql)
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_values.clear();
    setSelect(false);
    setActive(false);
    const QByteArray text = sql.toUtf8();
    const char *rest = nullptr;
    if (const int code = sqlite3_prepare_v2(m_connection, text.constData(), int(text.size()) + 1, &m_statement, &rest); code != SQLITE_OK)
        return fail(QSqlError::StatementError, code);
    if (rest && !QByteArrayView(rest).trimmed().isEmpty()) {
        setLastError(QSqlError(QStringLiteral("Several statements at once"), sql, QSqlError::StatementError, QString::number(SQLITE_MISUSE)));
        return false;
    }
    m_values.resize(sqlite3_bind_parameter_count(m_statement));
    return true;
}

void SqliteResult::bindValue(int place, const QVariant &value, QSql::ParamType)
{
    if (place >= m_values.size())
        m_values.resize(place + 1); // one too many: exec() says so
    m_values[place] = value;
}

int SqliteResult::bind(int place, const QVariant &value)
{
    if (value.isNull()) // a null text or a null array of bytes inside is told below
        return sqlite3_bind_null(m_statement, place);
    switch (value.userType()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return sqlite3_bind_int64(m_statement, place, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(m_statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        if (bytes->isNull())
            return sqlite3_bind_null(m_statement, place);
        return sqlite3_bind_blob64(m_statement, place, bytes->constData(), sqlite3_uint64(bytes->size()), SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const auto *text = static_cast<const QString *>(value.constData());
        if (text->isNull())
            return sqlite3_bind_null(m_statement, place);
        return bindText(place, *text);
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(m_statement, place, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

void SqliteResult::makeRoomForTexts()
{
    qsizetype most = 1; // even an empty text needs an address
    for (const QVariant &value : std::as_const(m_values)) {
        if (value.userType() == QMetaType::QString)
            most += static_cast<const QString *>(value.constData())->size() * 3;
    }
    if (m_texts.size() < most)
        m_texts.resize(most);
    m_textsUsed = 0;
}

int SqliteResult::bindText(int place, const QString &text)
{
    char *begin = m_texts.data() + m_textsUsed;
    char *end = begin;
    const QChar *at = text.constData();
    const QChar *const last = at + text.size();
    while (at != last && at->unicode() < 0x80)
        *end++ = char((at++)->unicode());
    if (at != last) {
        QStringEncoder encoder(QStringEncoder::Utf8);
        end = encoder.appendToBuffer(end, QStringView(at, last));
    }
    m_textsUsed += end - begin;
    return sqlite3_bind_text64(m_statement, place, begin, sqlite3_uint64(end - begin), SQLITE_STATIC, SQLITE_UTF8);
}

bool SqliteResult::exec()
{
    if (!m_statement)
        return false;
    sqlite3_reset(m_statement); // its outcome was told when it was stepped
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    if (m_values.size() != sqlite3_bind_parameter_count(m_statement)) {
        setLastError(QSqlError(QStringLiteral("Parameter count mismatch"), lastQuery(), QSqlError::StatementError, QString::number(SQLITE_RANGE)));
        return false;
    }
    makeRoomForTexts();
    for (int i = 0; i < m_values.size(); ++i) {
        if (const int code = bind(i + 1, m_values.at(i)); code != SQLITE_OK)
            return fail(QSqlError::StatementError, code);
    }
    const int before = sqlite3_total_changes(m_connection);
    m_waiting = sqlite3_step(m_statement);
    if (m_waiting != SQLITE_ROW && m_waiting != SQLITE_DONE)
        return fail(QSqlError::ConnectionError, m_waiting);
    const bool rows = sqlite3_column_count(m_statement) > 0;
    // What a statement wrote is known at its first step, even when it also returns rows.
    m_rowsAffected = sqlite3_stmt_readonly(m_statement) || sqlite3_total_changes(m_connection) == before ? 0 : sqlite3_changes(m_connection);
    setSelect(rows);
    setActive(true);
    return true;
}

bool SqliteResult::fetchNext()
{
    const int code = at() == QSql::BeforeFirstRow ? m_waiting : sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        setAt(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
        return true;
    }
    sqlite3_reset(m_statement); // not a moment longer than needed in anybody's way
    if (code != SQLITE_DONE)
        fail(QSqlError::ConnectionError, code);
    m_waiting = SQLITE_DONE;
    setAt(QSql::AfterLastRow);
    return false;
}

bool SqliteResult::fetch(int row)
{
    while (at() < row) {
        if (!fetchNext())
            return false;
    }
    return at() == row;
}

QVariant SqliteResult::data(int column)
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return QVariant(qlonglong(sqlite3_column_int64(m_statement, column)));
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    default: return {};
    }
}

QSqlRecord SqliteResult::record() const
{
    QSqlRecord record;
    for (int i = 0; m_statement && i < sqlite3_column_count(m_statement); ++i)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
    return record;
}

} // namespace

SqliteDriver::~SqliteDriver()
{
    close();
}

bool SqliteDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case FinishQuery: return true;
    default: return false; // transactions are ours to begin: BEGIN IMMEDIATE
    }
}

bool SqliteDriver::open(const QString &file, const QString &, const QString &, const QString &, int, const QString &options)
{
    close();
    // Nobody asks SQLite how much memory it uses, so it need not count under a lock; refused once it is at work, which
    // is fine.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    const QStringList wanted = options.split(u';', Qt::SkipEmptyParts);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    flags |= wanted.contains(QLatin1String("QSQLITE_OPEN_READONLY")) ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const QByteArray intended = UnlockedKeys::intended(file);
    const QString place = intended.isEmpty() ? file : SqliteKeys::newFile(file, intended);
    int code = sqlite3_open_v2(place.toUtf8().constData(), &m_connection, flags, CasebookVfs::name());
    if (code == SQLITE_OK)
        code = SqliteKeys::unlock(m_connection, m_keyId);
    if (code != SQLITE_OK) {
        setLastError(errorOf(m_connection, QSqlError::ConnectionError, code));
        setOpenError(true);
        sqlite3_close_v2(std::exchange(m_connection, nullptr));
        return false;
    }
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_LOOKASIDE, nullptr, lookasideSize, lookasidePlaces);
    const QString waiting = QStringLiteral("QSQLITE_BUSY_TIMEOUT=");
    for (const QString &option : wanted) {
        if (option.startsWith(waiting))
            sqlite3_busy_timeout(m_connection, QStringView(option).sliced(waiting.size()).toInt());
    }
    setOpenError(false);
    setOpen(true);
    return true;
}

void SqliteDriver::close()
{
    if (!m_connection)
        return;
    sqlite3_close_v2(std::exchange(m_connection, nullptr)); // waits for statements somebody still holds
    m_keyId.clear();
    setOpen(false);
    setOpenError(false);
}

std::optional<KeyPage> SqliteDriver::keyPage() const
{
    return m_connection ? KeyPage::fromBytes(CasebookVfs::keyPage(m_connection)) : std::nullopt;
}

bool SqliteDriver::writeKeyPage(const KeyPage &page)
{
    return m_connection && CasebookVfs::writeKeyPageCopy(m_connection, page.copy(), page.place());
}

QString SqliteDriver::copyTarget(const QString &path, const QByteArray &keyId) const
{
    return SqliteKeys::copyTarget(m_connection, m_keyId, path, keyId);
}

void SqliteDriver::askWhetherToGoOn(std::function<bool()> goOn)
{
    m_goOn = std::move(goOn);
    const auto ask = [](void *driver) { return static_cast<SqliteDriver *>(driver)->m_goOn() ? 0 : 1; };
    sqlite3_progress_handler(m_connection, m_goOn ? stepsBetweenQuestions : 0, m_goOn ? +ask : nullptr, this);
}

qint64 SqliteDriver::pagesRead() const
{
    int missed = 0;
    int most = 0;
    sqlite3_db_status(m_connection, SQLITE_DBSTATUS_CACHE_MISS, &missed, &most, 0);
    return missed;
}

QSqlResult *SqliteDriver::createResult() const
{
    return new SqliteResult(this, m_connection);
}

} // namespace Lodebook
