// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/columnheading.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/production.h"

#include <QTest>

using namespace Lodebook;

class ColumnHeadingTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesTheUnitOfFigures();
};

void ColumnHeadingTest::namesTheUnitOfFigures()
{
    QCOMPARE(columnHeading(RecordColumn(production().kg)), QStringLiteral("Weight (kg)"));
    QCOMPARE(columnHeading(RecordColumn(mineSite().workers)), QStringLiteral("Workers"));
    QCOMPARE(columnHeading(RecordColumn(mineSite().name)), QStringLiteral("Name"));
    for (const Derived &figure : mineSite().derived())
        QVERIFY(columnHeading(RecordColumn(figure)).startsWith(figure.translatedLabel()));
}

QTEST_GUILESS_MAIN(ColumnHeadingTest)
#include "tst_columnheading.moc"
