// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "tests/support/testpostgres.h"

#include <QTemporaryDir>
#include <QTest>

namespace Lodebook {

/// Fails the test with the words of the error; use it on every Result a test expects to be good.
#define QVERIFY_RESULT(expression)                                                                                     \
    do {                                                                                                               \
        const auto &verified = (expression);                                                                           \
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message + u' ' + verified.error().detail));     \
    } while (false)

/// Base of every storage test: each test function runs on a fresh casebook, once on SQLite and once on PostgreSQL.
class BackendTest : public QObject
{
    Q_OBJECT

protected:
    Casebook &casebook() { return *m_casebook; }
    RecordStore &store() { return m_casebook->store(); }
    FixedClock &clock() { return m_clock; }
    CasebookLocation location() const { return m_location; }
    /// The same as another program is told it.
    QString address() const;
    bool isServer() const { return m_location.kind == CasebookLocation::Kind::Postgres; }
    QString folder() const { return m_folder->path(); }
    /// Closes the casebook and opens it again, as after a restart.
    void reopen();
    void close() { m_casebook.reset(); }

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

private:
    void create(const QString &place);
    void copyFirst();

    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestPostgres> m_first; ///< What every test on the server begins with a copy of.
    std::unique_ptr<TestPostgres> m_postgres;
    CasebookLocation m_location;
    std::unique_ptr<Casebook> m_casebook;
};

} // namespace Lodebook
