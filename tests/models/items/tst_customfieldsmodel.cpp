// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customfieldsmodel.h"

#include "models/entities/common/customfield.h"
#include "tests/support/testcasebook.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Lodebook;

class CustomFieldsModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init() { m_casebook = std::make_unique<TestCasebook>(); }
    void listsThemKindByKindInTheirOrder();
    void saysWhatEachHoldsAndItsRules();
    void showsOneKindOnly();
    void neighboursAreOfTheSameKind();

private:
    Record add(const QString &kind, const QString &name, const QString &type, int position, const std::function<void(Record &)> &fill = {});
    QString cell(const CustomFieldsModel &model, int row, int column) { return model.index(row, column).data().toString(); }

    std::unique_ptr<TestCasebook> m_casebook;
};

Record CustomFieldsModelTest::add(const QString &kind, const QString &name, const QString &type, int position, const std::function<void(Record &)> &fill)
{
    Record made(customField());
    made.set(customField().entity, kind);
    made.set(customField().name, name);
    made.set(customField().type, type);
    made.set(customField().label, QString(u"The " + name));
    made.set(customField().position, position);
    if (fill)
        fill(made);
    const Result<> saved = (*m_casebook)->store().save(made);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return made;
}

void CustomFieldsModelTest::listsThemKindByKindInTheirOrder()
{
    add(QStringLiteral("mine_site"), QStringLiteral("x_depth"), QStringLiteral("decimal"), 1);
    add(QStringLiteral("organisation"), QStringLiteral("x_second"), QStringLiteral("text"), 2);
    add(QStringLiteral("organisation"), QStringLiteral("x_first"), QStringLiteral("text"), 1);
    CustomFieldsModel model(**m_casebook);
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.load());
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(cell(model, row, CustomFieldsModel::NameColumn));
    QCOMPARE(names, (QStringList{QStringLiteral("x_first"), QStringLiteral("x_second"), QStringLiteral("x_depth")}));
}

void CustomFieldsModelTest::saysWhatEachHoldsAndItsRules()
{
    add(QStringLiteral("organisation"), QStringLiteral("x_size"), QStringLiteral("decimal"), 1, [](Record &made) {
        made.set(customField().required, true);
        made.set(customField().minimum, 0.5);
        made.set(customField().maximum, 12);
        made.set(customField().unit, QStringLiteral("t"));
    });
    add(QStringLiteral("organisation"), QStringLiteral("x_friend"), QStringLiteral("link"), 2, [](Record &made) {
        made.set(customField().target, QStringLiteral("person"));
    });
    CustomFieldsModel model(**m_casebook);
    QVERIFY(model.load());
    QCOMPARE(cell(model, 0, CustomFieldsModel::LabelColumn), QStringLiteral("The x_size"));
    QCOMPARE(cell(model, 0, CustomFieldsModel::KindColumn), QStringLiteral("Organisations"));
    QCOMPARE(cell(model, 0, CustomFieldsModel::HoldsColumn), QStringLiteral("Number with decimals"));
    QCOMPARE(cell(model, 0, CustomFieldsModel::RulesColumn), QStringLiteral("Has to be filled in, 0.5 to 12, in t"));
    QCOMPARE(cell(model, 1, CustomFieldsModel::HoldsColumn), QStringLiteral("Another record: Person"));
}

void CustomFieldsModelTest::showsOneKindOnly()
{
    add(QStringLiteral("mine_site"), QStringLiteral("x_depth"), QStringLiteral("decimal"), 1);
    const Record wanted = add(QStringLiteral("organisation"), QStringLiteral("x_note"), QStringLiteral("text"), 1);
    CustomFieldsModel model(**m_casebook);
    QVERIFY(model.load(QStringLiteral("organisation")));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(wanted.id()), 0);
}

void CustomFieldsModelTest::neighboursAreOfTheSameKind()
{
    add(QStringLiteral("organisation"), QStringLiteral("x_a"), QStringLiteral("text"), 1);
    add(QStringLiteral("organisation"), QStringLiteral("x_b"), QStringLiteral("text"), 2);
    add(QStringLiteral("mine_site"), QStringLiteral("x_c"), QStringLiteral("text"), 1);
    CustomFieldsModel model(**m_casebook);
    QVERIFY(model.load());
    QCOMPARE(model.neighbour(0, 1), 1);
    QCOMPARE(model.neighbour(0, -1), -1);
    QCOMPARE(model.neighbour(1, 1), -1);
    QCOMPARE(model.neighbour(-1, 1), -1);
}

QTEST_GUILESS_MAIN(CustomFieldsModelTest)
#include "tst_customfieldsmodel.moc"
