// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/choicelistmodel.h"

#include "models/entities/partners/organisation.h"
#include "models/items/roles.h"
#include "tests/support/testcasebook.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Lodebook;

class ChoiceListModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatEachEntryIs();
};

void ChoiceListModelTest::saysWhatEachEntryIs()
{
    TestCasebook casebook;
    ChoiceList list(casebook->store(), organisation().kind);
    const Result<QString> guild =
        list.add({{QStringLiteral("en"), QStringLiteral("Guild")}, {QStringLiteral("fr"), QStringLiteral("Guilde")}});
    const Result<QString> club = list.add({{QStringLiteral("en"), QStringLiteral("Club")}});
    QVERIFY(guild && club);
    QVERIFY(list.merge(*guild, *club));
    QVERIFY(list.retire(QStringLiteral("other")));
    Record one(organisation());
    one.set(organisation().name, QStringLiteral("A"));
    one.set(organisation().kind, *club);
    casebook.save(one);
    const Result<QList<ChoiceUse>> uses = list.entries();
    QVERIFY(uses);
    ChoiceListModel model;
    const QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(*uses);
    QCOMPARE(model.rowCount(), int(organisation().kind.choices().size()) + 2);
    const auto text = [&model](const QString &code, ChoiceListModel::Column column) {
        return model.index(model.rowOf(code), column).data().toString();
    };
    QCOMPARE(text(QStringLiteral("company"), ChoiceListModel::StateColumn), QStringLiteral("Built in"));
    QCOMPARE(text(QStringLiteral("other"), ChoiceListModel::StateColumn), QStringLiteral("Retired"));
    QCOMPARE(text(*guild, ChoiceListModel::StateColumn), QStringLiteral("Merged into Club"));
    QCOMPARE(text(*guild, ChoiceListModel::LanguagesColumn), QStringLiteral("fr: Guilde"));
    QCOMPARE(text(*club, ChoiceListModel::StateColumn), QStringLiteral("Added"));
    QCOMPARE(text(*club, ChoiceListModel::UsedColumn), QStringLiteral("1"));
    QCOMPARE(model.index(0, 0).data(CodeRole).toString(), QStringLiteral("company"));
    QCOMPARE(model.rowOf(QStringLiteral("unheard")), -1);
    for (int column = 0; column < ChoiceListModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

QTEST_GUILESS_MAIN(ChoiceListModelTest)
#include "tst_choicelistmodel.moc"
