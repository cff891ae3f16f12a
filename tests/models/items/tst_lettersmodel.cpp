// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/lettersmodel.h"

#include "models/items/roles.h"
#include "models/items/severity.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Lodebook;

class LettersModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoGetsOneAndBelowWhoDoesNot();
    void showsNoAddressWithoutConsent();
    void namesItsColumns();

private:
    static LettersShown shown()
    {
        LettersShown all;
        all.letters.letters.append(Letter{.to = {.name = QStringLiteral("Ana"), .house = QStringLiteral("Red Hills"), .email = QStringLiteral("ana@example.org")}, .subject = QStringLiteral("Hello")});
        all.letters.leftOut.append({.name = QStringLiteral("Ben"), .email = QStringLiteral("ben@example.org"), .standing = Addressee::Standing::ConsentRefused});
        all.others.append({QStringLiteral("North"), QStringLiteral("too early")});
        return all;
    }
};

void LettersModelTest::showsWhoGetsOneAndBelowWhoDoesNot()
{
    LettersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLetters(shown());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.leftOut(), 2);
    QCOMPARE(model.index(0, LettersModel::HouseColumn).data().toString(), QStringLiteral("Red Hills"));
    QVERIFY(model.index(0, LettersModel::ReasonColumn).data().toString().isEmpty());
    QVERIFY(!model.index(1, LettersModel::ReasonColumn).data().toString().isEmpty());
    QCOMPARE(model.index(1, LettersModel::ReasonColumn).data(SeverityRole).toInt(), int(Severity::Attention));
    QCOMPARE(model.index(2, LettersModel::NameColumn).data().toString(), QStringLiteral("North"));
    QCOMPARE(model.index(2, LettersModel::ReasonColumn).data().toString(), QStringLiteral("too early"));
    QVERIFY(model.letterAt(0) && model.letterAt(0)->subject == u"Hello");
    QVERIFY(!model.letterAt(1) && !model.letterAt(2) && !model.letterAt(-1));
    model.setLetters({});
    QCOMPARE(model.rowCount(), 0);
}

void LettersModelTest::showsNoAddressWithoutConsent()
{
    LettersModel model;
    model.setLetters(shown());
    QCOMPARE(model.index(0, LettersModel::EmailColumn).data().toString(), QStringLiteral("ana@example.org"));
    for (int row = 1; row < model.rowCount(); ++row) {
        for (int column = 0; column < LettersModel::ColumnCount; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                QVERIFY(!model.index(row, column).data(role).toString().contains(u'@'));
        }
    }
}

void LettersModelTest::namesItsColumns()
{
    const LettersModel model;
    for (int column = 0; column < LettersModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

QTEST_MAIN(LettersModelTest)
#include "tst_lettersmodel.moc"
