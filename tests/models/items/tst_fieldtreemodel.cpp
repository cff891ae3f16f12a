// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldtreemodel.h"

#include "models/entities/catalogue.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/items/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Lodebook;

class FieldTreeModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheRulesOfModelsForEveryEntity();
    void offersEveryOwnFieldAndEveryFigure();
    void leadsAcrossLinks();
};

void FieldTreeModelTest::followsTheRulesOfModelsForEveryEntity()
{
    for (const Entity *entity : catalog().entities()) {
        FieldTreeModel model(catalog(), *entity, FieldTreeModel::Use::Columns);
        const QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY2(model.rowCount() > 0, qPrintable(entity->name()));
    }
}

void FieldTreeModelTest::offersEveryOwnFieldAndEveryFigure()
{
    for (const Entity *entity : catalog().entities()) {
        const FieldTreeModel columns(catalog(), *entity, FieldTreeModel::Use::Columns);
        const FieldTreeModel conditions(catalog(), *entity, FieldTreeModel::Use::Conditions);
        for (const RecordColumn &column : possibleColumns(*entity)) {
            const QModelIndex found = columns.indexOf(column.name());
            QVERIFY2(found.isValid(), qPrintable(entity->name() + u'.' + column.name()));
            QCOMPARE(columns.columnAt(found)->name(), column.name());
            QCOMPARE(conditions.indexOf(column.name()).isValid(), !column.derived());
        }
    }
}

void FieldTreeModelTest::leadsAcrossLinks()
{
    const FieldTreeModel model(catalog(), visit(), FieldTreeModel::Use::Conditions);
    const QModelIndex country = model.indexOf(QStringLiteral("mine_site.country"));
    QVERIFY(country.isValid());
    QCOMPARE(country.parent().data(ValueRole).toString(), QStringLiteral("mine_site"));
    QCOMPARE(country.data().toString(), mineSite().country.label());
    QCOMPARE(country.data(Qt::AccessibleTextRole).toString(),
             QString(visit().mineSite.label() + QStringLiteral(" › ") + mineSite().country.label()));
    QVERIFY(model.indexOf(QStringLiteral("mine_site.cooperative.name")).isValid());
    QVERIFY(!model.columnAt(country.parent().parent())); // a heading of the form
}

QTEST_GUILESS_MAIN(FieldTreeModelTest)
#include "tst_fieldtreemodel.moc"
