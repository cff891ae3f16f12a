// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/selectionsums.h"

#include "models/entities/field/minesite.h"
#include "models/items/recordtablemodel.h"
#include "tests/support/twodesks.h"

#include <QTest>

using namespace Lodebook;

class SelectionSumsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void saysThatASumUsesWhatNobodyHasDecided();
};

void SelectionSumsTest::saysThatASumUsesWhatNobodyHasDecided()
{
    TwoDesks desks;
    const Record open = desks.siteIn(desks.field(), QStringLiteral("Nyabibwe"));
    const Record agreed = desks.siteIn(desks.field(), QStringLiteral("Rubaya"));
    desks.change(desks.field(), agreed, [](Record &site) { site.set(mineSite().workers, 1000); });
    desks.send(desks.field());
    desks.send(desks.office());
    desks.change(desks.office(), open, [](Record &site) { site.set(mineSite().workers, 40); });
    desks.change(desks.field(), open, [](Record &site) { site.set(mineSite().workers, 60); });
    desks.send(desks.field());

    RecordTableModel sites(desks.office(), Query(mineSite()), {mineSite().name, mineSite().workers});
    QTRY_VERIFY(sites.isComplete());
    const int row = sites.indexOf(agreed.id()).row();
    QCOMPARE(selectionSums(sites, {0, 1}, {0, 1}), QStringLiteral("Workers: sum 1,060, mean 530 (provisional)"));
    QCOMPARE(selectionSums(sites, {row}, {0, 1}), QStringLiteral("Workers: sum 1,000, mean 1,000"));
}

QTEST_MAIN(SelectionSumsTest)
#include "tst_selectionsums.moc"
