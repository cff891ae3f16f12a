// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

namespace Lodebook {

/// A place of its own on the tests' PostgreSQL server, dropped with everything in it when this object goes: a fresh,
/// empty schema, or a database.
///
/// The server is the one that LODEBOOK_TEST_POSTGRES names (tests/run and tests/support/postgres start one). Tests
/// that find none skip with skipReason(); a server that is named and does not answer is a failure, never a skip.
class TestPostgres final
{
public:
    /// Why there is nothing to test on, for QSKIP; empty where a server is named.
    static QString skipReason();

    static Result<std::unique_ptr<TestPostgres>> create();
    static Result<std::unique_ptr<TestPostgres>> createDatabase();
    /// A database that holds what another one holds; nobody may be connected to that. Much faster than making a
    /// casebook with its hundred tables anew.
    static Result<std::unique_ptr<TestPostgres>> copyOf(const TestPostgres &database);
    ~TestPostgres();
    Q_DISABLE_COPY_MOVE(TestPostgres)

    /// Where a casebook opens: postgresql:///lodebook_test?host=...&user=...&schema=test_..., or …/test_...
    QString url() const;
    QString name() const { return m_name; } ///< Of the schema or the database.

private:
    TestPostgres(QString name, bool isDatabase) : m_name(std::move(name)), m_isDatabase(isDatabase) {}
    static Result<std::unique_ptr<TestPostgres>> made(bool isDatabase, const QString &statement);

    QString m_name;
    bool m_isDatabase;
};

} // namespace Lodebook
