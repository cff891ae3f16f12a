// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importcolumnsmodel.h"

#include "models/entities/common/attachment.h"
#include "models/entities/field/minesite.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Lodebook;

class ImportColumnsModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesOnePositionOfTwoColumns();
    void gathersListsFromSeveralColumns();
    void offersNothingThatTheProgramFillsIn();
    void readsOnlyWhatTheTableShows();
    void aFixedValueTakesTheColumnsPlace();
    void ticksNeedAField();
};

void ImportColumnsModelTest::makesOnePositionOfTwoColumns()
{
    ImportColumnsModel model;
    model.setFile({QStringLiteral("Name"), QStringLiteral("lon"), QStringLiteral("lat"), QStringLiteral("x")}, {});
    model.setMapping(ImportMapping{.entity = &mineSite()});
    const QString position = mineSite().position.name();
    model.setField(1, position);
    model.setField(2, position);
    QCOMPARE(model.mapping().columns.value(position), QStringLiteral("{lon}, {lat}"));
    QCOMPARE(model.fieldAt(1), position);
    QCOMPARE(model.fieldAt(2), position);
    model.setField(3, position); // a third cannot join: it takes the place of both
    QCOMPARE(model.mapping().columns.value(position), QStringLiteral("x"));
    model.setField(3, QString());
    model.setField(2, position);
    model.setField(1, position);
    model.setField(1, QString());
    QCOMPARE(model.mapping().columns.value(position), QStringLiteral("lat"));
}

void ImportColumnsModelTest::offersNothingThatTheProgramFillsIn()
{
    ImportColumnsModel model;
    model.setMapping(ImportMapping{.entity = &attachment()});
    const auto offers = [&model](const Field &field) {
        const QList<ImportColumnsModel::Choice> choices = model.choices();
        return std::any_of(choices.cbegin(), choices.cend(), [&field](const ImportColumnsModel::Choice &choice) { return choice.name == field.name(); });
    };
    QVERIFY(offers(attachment().caption));
    QVERIFY(!offers(attachment().sha256));
    QVERIFY(!offers(attachment().size));
    ImportMapping own{.entity = &attachment()}; // a file the program wrote
    own.columns.insert(attachment().sha256.name(), QStringLiteral("sha256"));
    model.setMapping(own);
    QVERIFY(offers(attachment().sha256));
}

void ImportColumnsModelTest::gathersListsFromSeveralColumns()
{
    ImportColumnsModel model;
    model.setFile({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}, {});
    model.setMapping(ImportMapping{.entity = &mineSite()});
    const QString minerals = mineSite().minerals.name();
    for (const int row : {2, 0, 1})
        model.setField(row, minerals);
    QCOMPARE(model.mapping().columns.value(minerals), QStringLiteral("{first}; {second}; {third}"));
}

void ImportColumnsModelTest::readsOnlyWhatTheTableShows()
{
    ImportColumnsModel model;
    const QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFile({QStringLiteral("Name"), QStringLiteral("problem_row")}, {{QStringLiteral("Kilima")}, {QStringLiteral("7")}});
    model.setMapping(ImportMapping{.entity = &mineSite()});
    QVERIFY(model.unread().isEmpty()); // the reasons of an earlier import are not missed
    model.setField(0, QString());
    QCOMPARE(model.unread(), QStringList(QStringLiteral("Name")));
    ImportMapping mapping = model.mapping();
    QCOMPARE(mapByHeadings(mapping, model.headings()).size(), 2);
    QVERIFY(mapping.columns.isEmpty());
    QVERIFY(model.missing().contains(mineSite().name.label()));
}

void ImportColumnsModelTest::aFixedValueTakesTheColumnsPlace()
{
    ImportColumnsModel model;
    model.setFile({QStringLiteral("Name")}, {});
    model.setMapping(ImportMapping{.entity = &mineSite()});
    model.setFixed(mineSite().name.name(), QStringLiteral("Kilima"));
    QVERIFY(model.fieldAt(0).isEmpty());
    QVERIFY(model.missing().filter(mineSite().name.label()).isEmpty());
    model.setField(0, mineSite().name.name());
    QVERIFY(model.mapping().fixed.isEmpty());
}

void ImportColumnsModelTest::ticksNeedAField()
{
    ImportColumnsModel model;
    model.setFile({QStringLiteral("Name"), QStringLiteral("x")}, {});
    model.setMapping(ImportMapping{.entity = &mineSite()});
    QVERIFY(!model.setData(model.index(1, ImportColumnsModel::KeyColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, ImportColumnsModel::KeyColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, ImportColumnsModel::ClearColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.mapping().key, QStringList(mineSite().name.name()));
    QVERIFY(model.mapping().clears.contains(mineSite().name.name()));
    model.setField(0, QString());
    QVERIFY(model.mapping().key.isEmpty());
}

QTEST_GUILESS_MAIN(ImportColumnsModelTest)
#include "tst_importcolumnsmodel.moc"
