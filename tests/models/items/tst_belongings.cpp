// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/belongings.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/note.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/supplylink.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class BelongingsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void endWithTasksAndNotes();
    void suppliesBelongToBothEnds();
    void areNoneForACode();
    void areFoundByEitherKindOfLink();

private:
    RecordId saved(Record record)
    {
        if (const Result<> done = store().save(record); !done)
            qWarning("%s", qPrintable(done.error().message));
        return record.id();
    }
};

void BelongingsTest::endWithTasksAndNotes()
{
    const QList<ChildLink> links = belongings(catalog(), visit());
    const QList<ChildLink> linking = catalog().children(visit());
    QCOMPARE(links.size(), linking.size() + 2);
    QCOMPARE(links.first().child, linking.first().child);
    QCOMPARE(links.at(links.size() - 2).child, static_cast<const Entity *>(&task()));
    QCOMPARE(links.last().child, static_cast<const Entity *>(&note()));
    QVERIFY(!isTalkedAbout(note()));
    QCOMPARE(belongings(catalog(), note()).size(), catalog().children(note()).size());
}

void BelongingsTest::suppliesBelongToBothEnds()
{
    QVERIFY_RESULT(ensureCode(store(), mineral(), QStringLiteral("tin"), {{QStringLiteral("name"), QStringLiteral("Tin")}}));
    const RecordId seller = saved(newOrganisation(QStringLiteral("Seller")));
    const RecordId buyer = saved(newOrganisation(QStringLiteral("Buyer")));
    Record link(supplyLink());
    link.set(supplyLink().from, RecordRef{organisation().Entity::name(), seller});
    link.set(supplyLink().to, buyer);
    link.set(supplyLink().mineral, QStringLiteral("tin"));
    saved(link);
    const auto counts = [this](const RecordId &house) {
        QList<qint64> found;
        for (const ChildLink &child : belongings(catalog(), organisation())) {
            if (child.child == &supplyLink())
                found.append(*store().reader().count(belongingTo({organisation().Entity::name(), house}, *child.child, *child.link)));
        }
        return found;
    };
    QCOMPARE(counts(seller), (QList<qint64>{0, 1})); // by its end, by its beginning
    QCOMPARE(counts(buyer), (QList<qint64>{1, 0}));
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
