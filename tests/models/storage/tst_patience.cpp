// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/patience.h"

#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"

#include <QElapsedTimer>

using namespace Lodebook;

namespace {

Record house(const char *name)
{
    Record record(organisation());
    record.set(organisation().name, QString::fromLatin1(name));
    record.set(organisation().kind, QStringLiteral("company"));
    return record;
}

} // namespace

class PatienceTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void endsSoonAndSaysWhy();
    void comesBack();
};

void PatienceTest::endsSoonAndSaysWhy()
{
    const auto other = Casebook::open(location(), casebook().options());
    QVERIFY_RESULT(other);
    Batch writing((*other)->store(), QStringLiteral("A long work"));
    QVERIFY_RESULT(writing.begin());
    Record first = house("Open house");
    QVERIFY_RESULT((*other)->store().save(first));
    Record second = house("Old house");
    {
        const Patience patience(casebook().database(), 200);
        QElapsedTimer clock;
        clock.start();
        const Result<> saved = store().save(second);
        QVERIFY(!saved);
        QVERIFY2(isInUse(saved.error()), qPrintable(saved.error().detail));
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }
    QVERIFY_RESULT(writing.commit());
    QVERIFY_RESULT(store().save(second));
    QVERIFY(!isInUse(Error{Error::Kind::Storage, {}, QStringLiteral("disk full")}));
}

void PatienceTest::comesBack()
{
    const QString question = isServer() ? QStringLiteral("SELECT current_setting('lock_timeout')") : QStringLiteral("PRAGMA busy_timeout");
    const QString usual = casebook().database().value(question)->toString();
    QCOMPARE(usual, isServer() ? QStringLiteral("15s") : QString::number(usualPatience));
    {
        const Patience patience(casebook().database(), 200);
        QCOMPARE(casebook().database().value(question)->toString(), isServer() ? QStringLiteral("200ms") : QStringLiteral("200"));
    }
    QCOMPARE(casebook().database().value(question)->toString(), usual);
}

QTEST_GUILESS_MAIN(PatienceTest)
#include "tst_patience.moc"
