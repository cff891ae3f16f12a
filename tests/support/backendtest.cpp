// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backendtest.h"

namespace Lodebook {

void BackendTest::initTestCase_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
}

void BackendTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    if (engine == QLatin1String("postgresql")) {
        if (const QString reason = TestPostgres::skipReason(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        copyFirst();
        return;
    }
    create(m_folder->filePath(QStringLiteral("test.lodebook")));
}

void BackendTest::create(const QString &place)
{
    const Result<CasebookLocation> location = CasebookLocation::fromText(place);
    QVERIFY_RESULT(location);
    m_location = *location;
    Result<std::unique_ptr<Casebook>> made = Casebook::create(m_location, {.officer = QStringLiteral("Ada"), .clock = &m_clock});
    QVERIFY_RESULT(made);
    QVERIFY_RESULT((*made)->takeUpCustomFields()); // as when it is opened: none of another test's
    m_casebook = std::move(*made);
}

/// Each test gets a copy of one casebook that the program makes when it first needs it.
void BackendTest::copyFirst()
{
    if (!m_first) {
        Result<std::unique_ptr<TestPostgres>> first = TestPostgres::createDatabase();
        QVERIFY_RESULT(first);
        create((*first)->url());
        m_casebook.reset(); // what is copied has to be left alone
        m_first = std::move(*first);
    }
    Result<std::unique_ptr<TestPostgres>> copy = TestPostgres::copyOf(*m_first);
    QVERIFY_RESULT(copy);
    m_postgres = std::move(*copy);
    const Result<CasebookLocation> location = CasebookLocation::fromText(m_postgres->url());
    QVERIFY_RESULT(location);
    m_location = *location;
    reopen();
}

void BackendTest::cleanup()
{
    m_casebook.reset();
    m_postgres.reset();
    m_folder.reset();
}

QString BackendTest::address() const
{
    return isServer() ? m_postgres->url() : m_location.path;
}

void BackendTest::reopen()
{
    m_casebook.reset();
    Result<std::unique_ptr<Casebook>> opened = Casebook::open(m_location, {.officer = {}, .clock = &m_clock});
    QVERIFY_RESULT(opened);
    m_casebook = std::move(*opened);
}

} // namespace Lodebook
