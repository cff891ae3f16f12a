// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/catalog.h"
#include "tests/models/schema/samples.h"

#include <QTest>

using namespace Lodebook;

class CatalogTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsEntitiesByName();
    void knowsWhoPointsToWhom();
};

void CatalogTest::findsEntitiesByName()
{
    const Catalog catalog({&sample()});
    QCOMPARE(catalog.entity(u"sample"), &sample());
    QCOMPARE(catalog.entity(u"samples"), nullptr);
    QCOMPARE(catalog.target(sample().link), &sample());
    QCOMPARE(catalog.target(sample().code), nullptr); // countries are not in this catalog
    QCOMPARE(catalog.target(sample().text), nullptr);
}

void CatalogTest::knowsWhoPointsToWhom()
{
    const Catalog catalog({&sample()});
    const QList<ChildLink> links = catalog.children(sample());
    QCOMPARE(links.size(), 1); // created_by and the like are not children
    QCOMPARE(links.first().child, &sample());
    QCOMPARE(links.first().link, &sample().link);
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
