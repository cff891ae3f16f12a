// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

namespace Lodebook {

/// A fresh, empty schema on the tests' PostgreSQL server, dropped with everything in it when this object goes.
///
/// The server is the one that LODEBOOK_TEST_POSTGRES names (tests/run and tests/support/postgres start one). Tests
/// that find none skip with skipReason(); a server that is named and does not answer is a failure, never a skip.
class TestPostgres final
{
public:
    /// Why there is nothing to test on, for QSKIP; empty where a server is named.
    static QString skipReason();

    static Result<std::unique_ptr<TestPostgres>> create();
    ~TestPostgres();
    Q_DISABLE_COPY_MOVE(TestPostgres)

    /// Where a casebook opens: postgresql:///lodebook_test?host=...&user=...&schema=test_...
    QString url() const;
    QString schema() const { return m_schema; }

private:
    explicit TestPostgres(QString schema) : m_schema(std::move(schema)) {}

    QString m_schema;
};

} // namespace Lodebook
