// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/removal.h"

#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class RemovalTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void isOneActionForAll();
    void takesNoneWhenOneMayNotGo();

private:
    RecordRef savedHouse(const QString &name);
};

RecordRef RemovalTest::savedHouse(const QString &name)
{
    Record house = newOrganisation(name);
    if (const Result<> saved = store().save(house); !saved)
        qWarning() << saved.error().message;
    return {organisation().Entity::name(), house.id()};
}

void RemovalTest::isOneActionForAll()
{
    const QList<RecordRef> houses{savedHouse(QStringLiteral("Open house")), savedHouse(QStringLiteral("Old house"))};
    QVERIFY_RESULT(removeTogether(store(), organisation(), houses, QStringLiteral("Delete two")));
    QCOMPARE(*store().reader().count(Query(organisation())), 0);
    const auto undone = casebook().undoStack().nextUndo();
    QVERIFY_RESULT(undone);
    QCOMPARE((*undone)->label, QStringLiteral("Delete two"));
}

void RemovalTest::takesNoneWhenOneMayNotGo()
{
    const QList<RecordRef> houses{savedHouse(QStringLiteral("Open house")), {organisation().Entity::name(), RecordId::createUuid()}};
    const Result<> removed = removeTogether(store(), organisation(), houses, QStringLiteral("Delete two"));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::Missing);
    QCOMPARE(*store().reader().count(Query(organisation())), 1);
}

QTEST_GUILESS_MAIN(RemovalTest)
#include "tst_removal.moc"
