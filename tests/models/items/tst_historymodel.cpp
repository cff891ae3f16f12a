// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"

#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/items/choicemodel.h"
#include "models/items/lookupmodel.h"
#include "models/items/timelinemodel.h"
#include "models/items/undomodel.h"
#include "tests/support/backendtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Lodebook;

/// The small models around a record: its history, its timeline, what can be undone, choices and lookups.
class HistoryModelTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void tellsEachChangedFieldInWords();
    void readsTheHistoryOfEverythingAsPeopleScroll();
    void mergesLinkedRecordsAndChangesByDate();
    void saysWhatUndoAndRedoWillDo();
    void offersChoicesByLabel();
    void findsRecordsWhileSomebodyTypes();

private:
    Record savedSite(const QString &name);
};

Record HistoryModelTest::savedSite(const QString &name)
{
    Record site(mineSite());
    site.set(mineSite().name, name);
    site.set(mineSite().country, QStringLiteral("CD"));
    const Result<> saved = store().saveChecked(site, QStringLiteral("Add ") + name);
    if (!saved)
        QTest::qFail(qPrintable(saved.error().detail), __FILE__, __LINE__);
    return site;
}

void HistoryModelTest::tellsEachChangedFieldInWords()
{
    Record site = savedSite(QStringLiteral("Bisie"));
    HistoryModel model(casebook(), RecordRef{QStringLiteral("mine_site"), site.id()});
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    QVERIFY(before >= 2); // name and country
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    clock().advance(60000);
    site.set(mineSite().kind, QStringLiteral("artisanal"));
    QVERIFY_RESULT(store().saveChecked(site));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), before + 1);
    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(HistoryModel::FieldLabel), QStringLiteral("Kind"));
    QCOMPARE(cell(HistoryModel::Before), QString());
    QCOMPARE(cell(HistoryModel::After), QStringLiteral("Artisanal"));
    QCOMPARE(cell(HistoryModel::Who), QStringLiteral("Ada"));
    QCOMPARE(cell(HistoryModel::What), QStringLiteral("Edited"));
    QVERIFY_RESULT(store().remove(mineSite(), site.id()));
    QCOMPARE(cell(HistoryModel::FieldLabel), QStringLiteral("Deleted"));
    savedSite(QStringLiteral("Another"));
    QCOMPARE(model.rowCount(), before + 2);
}

void HistoryModelTest::readsTheHistoryOfEverythingAsPeopleScroll()
{
    for (int i = 0; i < 120; ++i)
        savedSite(QStringLiteral("Site %1").arg(i));
    HistoryModel model(casebook());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.index(0, HistoryModel::RecordTitle).data().toString(), QStringLiteral("Site 119"));
    QCOMPARE(model.index(0, HistoryModel::What).data().toString(), QStringLiteral("Add Site 119"));
    while (model.canFetchMore({}))
        model.fetchMore({});
    QSet<RecordId> batches;
    for (int row = 0; row < model.rowCount(); ++row)
        batches.insert(model.batchAt(row));
    QVERIFY(batches.size() >= 120);
    savedSite(QStringLiteral("Newest"));
    QCOMPARE(model.index(0, HistoryModel::RecordTitle).data().toString(), QStringLiteral("Newest"));
}

void HistoryModelTest::mergesLinkedRecordsAndChangesByDate()
{
    Record site = savedSite(QStringLiteral("Rubaya"));
    TimelineModel model(casebook(), RecordRef{QStringLiteral("mine_site"), site.id()});
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(KindRole).toString(), QStringLiteral("change"));
    Record made(visit());
    made.set(visit().mineSite, site.id());
    made.set(visit().on, QDate(2025, 5, 4));
    QVERIFY_RESULT(store().saveChecked(made));
    Record remark(note());
    remark.set(note().about, RecordRef{QStringLiteral("mine_site"), site.id()});
    remark.set(note().text, QStringLiteral("Road is washed out"));
    clock().advance(60000);
    QVERIFY_RESULT(store().saveChecked(remark));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(KindRole).toString(), QStringLiteral("note"));
    QVERIFY(model.index(0).data().toString().contains(QStringLiteral("Road is washed out")));
    QCOMPARE(model.index(2).data(KindRole).toString(), QStringLiteral("visit"));
    QCOMPARE(model.index(2).data(ValueRole).toDate(), QDate(2025, 5, 4));
    QCOMPARE(model.index(2).data(RecordRefRole).value<RecordRef>().id, made.id());
    QCOMPARE(reset.size(), 0);
}

void HistoryModelTest::saysWhatUndoAndRedoWillDo()
{
    UndoModel model(casebook());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.redoText(), QString());
    savedSite(QStringLiteral("Numbi"));
    savedSite(QStringLiteral("Nyabibwe"));
    QCOMPARE(model.undoText(), QStringLiteral("Undo: Add Nyabibwe"));
    const int actions = model.rowCount();
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(model.undoText(), QStringLiteral("Undo: Add Numbi"));
    QCOMPARE(model.redoText(), QStringLiteral("Redo: Add Nyabibwe"));
    QCOMPARE(model.rowCount(), actions);
    QCOMPARE(model.index(0).data(KindRole).toString(), QStringLiteral("redo"));
    QVERIFY_RESULT(casebook().undoStack().redo());
    QCOMPARE(model.redoText(), QString());
}

void HistoryModelTest::offersChoicesByLabel()
{
    ChoiceModel model(store().codes(), mineSite().activity, true);
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.codeAt(0), QString());
    QVERIFY(!model.index(0).data(ValueRole).isValid());
    QCOMPARE(model.index(model.rowOf(QStringLiteral("abandoned"))).data().toString(), QStringLiteral("Abandoned"));
    QCOMPARE(model.rowOf(QStringLiteral("nonsense")), -1);
}

void HistoryModelTest::findsRecordsWhileSomebodyTypes()
{
    savedSite(QStringLiteral("Mount Bisie"));
    const Record wanted = savedSite(QStringLiteral("Bisie"));
    savedSite(QStringLiteral("Rubaya"));
    LookupModel model(casebook(), mineSite());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy found(&model, &LookupModel::found);
    model.search(QStringLiteral("rub"));
    model.search(QStringLiteral("bísie")); // overtakes the first
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.recordAt(0).id, wanted.id()); // begins with what was typed
    model.search(QString());
    QTRY_COMPARE(model.rowCount(), 3);
}

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
