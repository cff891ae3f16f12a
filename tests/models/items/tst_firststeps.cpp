// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/firststeps.h"

#include "models/entities/common/officer.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class FirstStepsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void tickThemselvesWhenDone();
    void areNotTickedBySamples();
    void fitThePartOfTheOfficer();

private:
    static QString demo() { return qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/resources/demo"); }
    QList<FirstStep> steps() { return *firstSteps(casebook(), store().author().officer, demo()); }
    bool isDone(const Entity &entity)
    {
        for (const FirstStep &step : steps()) {
            if (step.entity == &entity)
                return step.done;
        }
        return false;
    }
};

void FirstStepsTest::tickThemselvesWhenDone()
{
    QCOMPARE(steps().size(), 5);
    for (const FirstStep &step : steps())
        QVERIFY2(!step.done && !step.words.isEmpty(), qPrintable(step.words));
    Record house = newOrganisation(QStringLiteral("Open house"));
    QVERIFY_RESULT(store().save(house));
    QVERIFY(isDone(organisation()));
    QVERIFY_RESULT(store().remove(organisation(), house.id()));
    QVERIFY(!isDone(organisation()));
    Record colleague(officer());
    colleague.set(officer().name, QStringLiteral("Zoë"));
    QVERIFY_RESULT(store().save(colleague));
    QVERIFY(isDone(officer()));
}

void FirstStepsTest::areNotTickedBySamples()
{
    Batch brought(store(), QStringLiteral("Invented examples"), BatchKind::Import); // as one of the steps is called
    QVERIFY_RESULT(brought.begin());
    Record sample = newOrganisation(QStringLiteral("Sample house"));
    QVERIFY_RESULT(store().save(sample));
    QVERIFY_RESULT(brought.commit());
    QVERIFY(!isDone(organisation()));
    Record house = newOrganisation(QStringLiteral("Open house"));
    QVERIFY_RESULT(store().save(house));
    QVERIFY(isDone(organisation()));
}

void FirstStepsTest::fitThePartOfTheOfficer()
{
    for (const Choice &part : officer().part.choices()) {
        Result<Record> me = store().reader().find(officer(), store().author().officer);
        QVERIFY_RESULT(me);
        if (part.code == QLatin1String("reader"))
            continue; // who may not write cannot be made to by this test
        me->set(officer().part, part.code);
        QVERIFY_RESULT(store().save(*me));
        const qsizetype count = steps().size();
        QVERIFY2(count >= 2 && count <= 5, qPrintable(part.code));
    }
}

QTEST_MAIN(FirstStepsTest)
#include "tst_firststeps.moc"
