// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/belongings.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/note.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/reference/country.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class BelongingsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void endWithTasksAndNotes();
    void areNoneForACode();
    void areFoundByEitherKindOfLink();
};

void BelongingsTest::endWithTasksAndNotes()
{
    const QList<ChildLink> links = belongings(catalog(), mineSite());
    const QList<ChildLink> linking = catalog().children(mineSite());
    QCOMPARE(links.size(), linking.size() + 2);
    QCOMPARE(links.first().child, linking.first().child);
    QCOMPARE(links.at(links.size() - 2).child, static_cast<const Entity *>(&task()));
    QCOMPARE(links.last().child, static_cast<const Entity *>(&note()));
    QVERIFY(!isTalkedAbout(note()));
    QCOMPARE(belongings(catalog(), note()).size(), catalog().children(note()).size());
}

void BelongingsTest::areNoneForACode()
{
    for (const Entity *entity : catalog().entities()) {
        if (!entity->isReference())
            continue;
        QVERIFY2(belongings(catalog(), *entity).isEmpty(), qPrintable(entity->name()));
        QVERIFY2(!isTalkedAbout(*entity), qPrintable(entity->name()));
    }
}

void BelongingsTest::areFoundByEitherKindOfLink()
{
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD"), {{QStringLiteral("name"), QStringLiteral("Congo")}}));
    Record site = newMineSite(QStringLiteral("Bisie"), QStringLiteral("CD"));
    Record other = newMineSite(QStringLiteral("Akomba"), QStringLiteral("CD"));
    QVERIFY_RESULT(store().save(site));
    QVERIFY_RESULT(store().save(other));
    Record seen = newVisit(site.id(), QDate(2026, 2, 3));
    QVERIFY_RESULT(store().save(seen));
    const RecordRef here{mineSite().Entity::name(), site.id()};
    Record word(note());
    word.set(note().about, here);
    word.set(note().text, QStringLiteral("A long road"));
    QVERIFY_RESULT(store().save(word));
    QCOMPARE(*store().reader().count(belongingTo(here, visit(), visit().mineSite)), 1);
    QCOMPARE(*store().reader().count(belongingTo(here, note(), note().about)), 1);
    const RecordRef there{mineSite().Entity::name(), other.id()};
    QCOMPARE(*store().reader().count(belongingTo(there, visit(), visit().mineSite)), 0);
    QCOMPARE(*store().reader().count(belongingTo(there, note(), note().about)), 0);
}

QTEST_GUILESS_MAIN(BelongingsTest)
#include "tst_belongings.moc"
