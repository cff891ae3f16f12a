// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/whenfree.h"

#include "models/entities/partners/organisation.h"
#include "models/storage/patience.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Lodebook;

class WhenFreeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAtOnceWhereNobodyElseWrites();
    void triesAgainUntilTheOtherHasFinished();
    void whatIsGivenUpIsNotWritten();
    void tellsARefusalAtOnce();

private:
    Result<> save(const QString &name);
    int count() const { return int(*m_casebook->casebook().reader().count(Query(organisation()))); }
    void lock() { QVERIFY((**m_other)->run(QStringLiteral("BEGIN EXCLUSIVE"))); }
    void unlock() { QVERIFY((**m_other)->run(QStringLiteral("ROLLBACK"))); }
    void run(const WhenFree::Write &write);

    std::unique_ptr<TestCasebook> m_casebook;
    std::optional<Result<std::unique_ptr<Database>>> m_other;
    std::unique_ptr<WhenFree> m_free;
    QStringList m_told;
};

void WhenFreeTest::init()
{
    m_free.reset();
    m_other.reset();
    m_told.clear();
    m_casebook = std::make_unique<TestCasebook>();
    m_other.emplace(Database::open(m_casebook->casebook().location(), Database::Mode::ReadWrite));
    QVERIFY(*m_other);
    m_free = std::make_unique<WhenFree>(m_casebook->casebook(), nullptr);
}

Result<> WhenFreeTest::save(const QString &name)
{
    Record made = newOrganisation(name);
    return m_casebook->casebook().store().save(made);
}

void WhenFreeTest::run(const WhenFree::Write &write)
{
    m_free->run(
        write, [this](const Result<> &done) { m_told.append(done ? QStringLiteral("done") : done.error().message); },
        [this] { m_told.append(QStringLiteral("waits")); });
}

void WhenFreeTest::writesAtOnceWhereNobodyElseWrites()
{
    run([this] { return save(QStringLiteral("One")); });
    QCOMPARE(m_told, QStringList{QStringLiteral("done")});
    QVERIFY(!m_free->isWaiting());
    QCOMPARE(count(), 1);
    // And leaves the connection as patient as it was.
    QCOMPARE(m_casebook->casebook().database().value(QStringLiteral("PRAGMA busy_timeout"))->toInt(), usualPatience);
}

void WhenFreeTest::triesAgainUntilTheOtherHasFinished()
{
    lock();
    QElapsedTimer clock;
    clock.start();
    run([this] { return save(QStringLiteral("One")); });
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_told, QStringList{QStringLiteral("waits")});
    QTest::qWait(2500); // tries in between
    QVERIFY(m_free->isWaiting());
    QCOMPARE(m_told.size(), 1);
    unlock();
    QTRY_COMPARE(m_told, (QStringList{QStringLiteral("waits"), QStringLiteral("done")}));
    QCOMPARE(count(), 1);
}

void WhenFreeTest::whatIsGivenUpIsNotWritten()
{
    lock();
    run([this] { return save(QStringLiteral("One")); });
    QVERIFY(m_free->isWaiting());
    m_free->cancel();
    unlock();
    QTest::qWait(2000);
    QCOMPARE(count(), 0);
    QCOMPARE(m_told, QStringList{QStringLiteral("waits")});
}

void WhenFreeTest::tellsARefusalAtOnce()
{
    run([this] { return save(QString()); });
    QCOMPARE(m_told.size(), 1);
    QVERIFY(m_told.first() != u"done" && m_told.first() != u"waits");
    QVERIFY(!m_free->isWaiting());
}

QTEST_MAIN(WhenFreeTest)
#include "tst_whenfree.moc"
