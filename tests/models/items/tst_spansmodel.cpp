// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/spansmodel.h"

#include "models/entities/field/production.h"
#include "models/entities/partners/role.h"
#include "models/items/roles.h"
#include "tests/support/backendtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Lodebook;

class SpansModelTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsStretchesOpenAndClosed();
    void readsPointsAndPeriods();
    void followsTheOrderOfTheQuery();
    void followsChanges();

private:
    Record savedRole(const QString &title, const QDate &from, const QDate &until);
};

void SpansModelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Record SpansModelTest::savedRole(const QString &title, const QDate &from, const QDate &until)
{
    Record one(role());
    one.set(role().title, title);
    if (from.isValid())
        one.set(role().from, from);
    if (until.isValid())
        one.set(role().until, until);
    if (const Result<> saved = store().saveChecked(one); !saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return one;
}

void SpansModelTest::readsStretchesOpenAndClosed()
{
    const Record open = savedRole(QStringLiteral("Chair"), QDate(2025, 5, 1), {});
    const Record closed = savedRole(QStringLiteral("Member"), QDate(2024, 1, 1), QDate(2024, 1, 31));
    const Record ended = savedRole(QStringLiteral("Guest"), {}, QDate(2023, 6, 30));
    const Record timeless = savedRole(QStringLiteral("Friend"), {}, {});
    SpansModel model(casebook());
    const QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContent(Query(role()), role().from, &role().until);
    QTRY_COMPARE(model.rowCount(), 3);
    // By time, what began at an unknown time by its end.
    QCOMPARE(model.span(0).id, ended.id());
    QCOMPARE(model.span(1).id, closed.id());
    QCOMPARE(model.span(2).id, open.id());
    QCOMPARE(model.words(model.span(1)),
             QStringLiteral("From Monday, 1 January 2024 to Wednesday, 31 January 2024, 31 day(s)"));
    QVERIFY(model.words(model.span(2)).contains(QStringLiteral("without an end")));
    QVERIFY(model.words(model.span(0)).contains(QStringLiteral("without a beginning")));
    const QModelIndex time = model.index(2, SpansModel::Time);
    QCOMPARE(time.data(Qt::AccessibleTextRole).toString(), model.words(model.span(2)));
    QCOMPARE(time.data(RecordIdRole).toUuid(), open.id());
    QCOMPARE(model.first(), QDate(2023, 6, 30));
    QCOMPARE(model.last(), QDate(2025, 5, 1));
    QCOMPARE(model.undatedCount(), 1);
    const Result<QList<Record>> without = store().reader().list(model.undated());
    QVERIFY_RESULT(without);
    QCOMPARE(without->size(), 1);
    QCOMPARE(without->first().id(), timeless.id());
    // An end before the beginning is shown, and said.
    const Record wrong = savedRole(QStringLiteral("Mistaken"), QDate(2026, 2, 2), QDate(2026, 1, 1));
    QTRY_COMPARE(model.rowCount(), 4);
    const SpansModel::Span &reversed = model.span(model.rowOf(wrong.id()));
    QVERIFY(reversed.isReversed);
    QCOMPARE(reversed.from, QDate(2026, 1, 1));
    QVERIFY(model.words(reversed).contains(QStringLiteral("the end is written before the beginning")));
}

void SpansModelTest::readsPointsAndPeriods()
{
    savedRole(QStringLiteral("Chair"), QDate(2025, 5, 1), QDate(2026, 1, 1));
    SpansModel model(casebook());
    model.setContent(Query(role()), role().from, nullptr);
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(model.span(0).isPoint());
    QCOMPARE(model.words(model.span(0)), QStringLiteral("On Thursday, 1 May 2025"));
    Record made(production());
    made.set(production().period, *Period::fromText(u"2024-Q3"));
    QVERIFY_RESULT(store().saveChecked(made));
    model.setContent(Query(production()), production().period, nullptr);
    QTRY_COMPARE(model.span(0).from, QDate(2024, 7, 1));
    QCOMPARE(model.span(0).to, QDate(2024, 9, 30));
}

void SpansModelTest::followsTheOrderOfTheQuery()
{
    savedRole(QStringLiteral("Bishop"), QDate(2020, 5, 1), {});
    savedRole(QStringLiteral("Auditor"), QDate(2025, 5, 1), {});
    SpansModel model(casebook());
    Query query(role());
    query.order = {{FieldPath(role().title), false}};
    model.setContent(query, role().from, &role().until);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.span(0).from, QDate(2025, 5, 1));
    query.order = {};
    model.setContent(query, role().from, &role().until);
    QTRY_COMPARE(model.span(0).from, QDate(2020, 5, 1));
}

void SpansModelTest::followsChanges()
{
    Record one = savedRole(QStringLiteral("Chair"), QDate(2025, 5, 1), {});
    SpansModel model(casebook());
    model.setContent(Query(role()), role().from, &role().until);
    QTRY_COMPARE(model.rowCount(), 1);
    one.set(role().until, QDate(2025, 8, 1));
    QVERIFY_RESULT(store().saveChecked(one));
    QTRY_COMPARE(model.span(0).to, QDate(2025, 8, 1));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QTRY_VERIFY(!model.span(0).to.isValid());
}

QTEST_GUILESS_MAIN(SpansModelTest)
#include "tst_spansmodel.moc"
