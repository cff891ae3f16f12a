// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Lodebook;

class RecordTableModelTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void showsValuesAsPeopleReadThem();
    void showsFormattedTextsWithoutTheirSigns();
    void showsASavedRecordAtItsPlaceWithoutReset();
    void movesARowWhoseSortFieldChanged();
    void takesOutWhatTheFilterNoLongerFinds();
    void loadsAllRowsOfALongTable();
    void followsABulkChangeWithoutReset();
    void sortsByStepsAndSaysSoInTheHeadings();
    void followsChangesOfLinkedRecords();
    void showsFiguresThatFollowFromOthers();
    void changesColumnsInPlace();

private:
    Record newSite(const QString &name, const QString &kind = QStringLiteral("artisanal"));
    Record savedSite(const QString &name, const QString &kind = QStringLiteral("artisanal"));
    void makeSites(int count);
    static QStringList names(const RecordTableModel &model, int column = 0);
    static QList<RecordColumn> nameAndKind() { return {mineSite().name, mineSite().kind, mineSite().workers}; }
};

Record RecordTableModelTest::newSite(const QString &name, const QString &kind)
{
    Record site(mineSite());
    site.set(mineSite().name, name);
    site.set(mineSite().kind, kind);
    site.set(mineSite().country, QStringLiteral("CD"));
    return site;
}

Record RecordTableModelTest::savedSite(const QString &name, const QString &kind)
{
    Record site = newSite(name, kind);
    const Result<> saved = store().saveChecked(site);
    if (!saved)
        QTest::qFail(qPrintable(saved.error().detail), __FILE__, __LINE__);
    return site;
}

void RecordTableModelTest::makeSites(int count)
{
    Batch batch(store(), QStringLiteral("Many"));
    QVERIFY_RESULT(batch.begin());
    for (int i = 0; i < count; ++i) {
        Record site = newSite(QStringLiteral("Site %1").arg(i, 6, 10, QLatin1Char('0')));
        site.set(mineSite().workers, i);
        QVERIFY_RESULT(store().saveChecked(site));
    }
    QVERIFY_RESULT(batch.commit());
}

QStringList RecordTableModelTest::names(const RecordTableModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void RecordTableModelTest::showsValuesAsPeopleReadThem()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Record site = newSite(QStringLiteral("Rubaya"));
    site.set(mineSite().workers, 12345);
    QVERIFY_RESULT(store().saveChecked(site));
    RecordTableModel model(casebook(), Query(mineSite()), nameAndKind());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Artisanal"));
    QCOMPARE(model.index(0, 1).data(ValueRole).toString(), QStringLiteral("artisanal"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("12,345"));
    QCOMPARE(model.index(0, 2).data(ValueRole).toLongLong(), 12345);
    QVERIFY(model.index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QCOMPARE(model.index(0, 0).data(RecordIdRole).toUuid(), site.id());
    QCOMPARE(model.index(0, 0).data(RecordRefRole).value<RecordRef>(), (RecordRef{QStringLiteral("mine_site"), site.id()}));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name"));
    QCOMPARE(model.countText(), QStringLiteral("1 mine site"));
    savedSite(QStringLiteral("Walikale"));
    QCOMPARE(model.countText(2), QStringLiteral("2 mine sites, 2 selected"));
    QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
}

void RecordTableModelTest::showsFormattedTextsWithoutTheirSigns()
{
    Record site = newSite(QStringLiteral("Rubaya"));
    site.set(mineSite().cahraReason, QStringLiteral("**Armed** men\n- at the gate"));
    QVERIFY_RESULT(store().saveChecked(site));
    RecordTableModel model(casebook(), Query(mineSite()), {RecordColumn(mineSite().cahraReason)});
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Armed men • at the gate"));
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("Armed men\n• at the gate"));
    QCOMPARE(model.index(0, 0).data(ValueRole).toString(), QStringLiteral("**Armed** men\n- at the gate"));
}

void RecordTableModelTest::showsASavedRecordAtItsPlaceWithoutReset()
{
    makeSites(5);
    RecordTableModel model(casebook(), Query(mineSite()), nameAndKind());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isComplete());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    const Record between = savedSite(QStringLiteral("site 000002 b"));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 3);
    QCOMPARE(model.indexOf(between.id()).row(), 3);
    savedSite(QStringLiteral("Aaa"));
    savedSite(QStringLiteral("Zzz"));
    QCOMPARE(names(model).first(), QStringLiteral("Aaa"));
    QCOMPARE(names(model).last(), QStringLiteral("Zzz"));
    QCOMPARE(reset.size(), 0);
}

void RecordTableModelTest::movesARowWhoseSortFieldChanged()
{
    makeSites(4);
    RecordTableModel model(casebook(), Query(mineSite()), nameAndKind());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isComplete());
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex followed = model.index(0, 0);
    Record first = *store().reader().find(mineSite(), model.recordAt(0).id);

    first.set(mineSite().workers, 99);
    QVERIFY_RESULT(store().saveChecked(first));
    QCOMPARE(moved.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    QCOMPARE(model.index(0, 2).data(ValueRole).toInt(), 99);

    first.set(mineSite().name, QStringLiteral("Zulu"));
    QVERIFY_RESULT(store().saveChecked(first));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(followed.row(), 3);
    QCOMPARE(followed.data().toString(), QStringLiteral("Zulu"));
}

void RecordTableModelTest::takesOutWhatTheFilterNoLongerFinds()
{
    Record site = savedSite(QStringLiteral("Bisie"), QStringLiteral("small"));
    savedSite(QStringLiteral("Luwowo"));
    RecordTableModel model(casebook(), Query(mineSite(), Filter::leaf(mineSite().kind, Compare::Equal, QStringLiteral("small"))), nameAndKind());
    RecordTableModel bin(casebook(), [] { Query query(mineSite()); query.deleted = Query::Deleted::Only; return query; }(), nameAndKind());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isComplete() && bin.isComplete());
    QCOMPARE(names(model), QStringList{QStringLiteral("Bisie")});
    site.set(mineSite().kind, QStringLiteral("large"));
    QVERIFY_RESULT(store().saveChecked(site));
    QCOMPARE(model.rowCount(), 0);
    site.set(mineSite().kind, QStringLiteral("small"));
    QVERIFY_RESULT(store().saveChecked(site));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY_RESULT(store().remove(mineSite(), site.id()));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(names(bin), QStringList{QStringLiteral("Bisie")});
    QVERIFY_RESULT(store().restore(mineSite(), site.id()));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(bin.rowCount(), 0);
}

void RecordTableModelTest::loadsAllRowsOfALongTable()
{
    makeSites(4000);
    RecordTableModel model(casebook(), Query(mineSite()), nameAndKind());
    QCOMPARE(model.rowCount(), 200); // the first rows are there before any worker has answered
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Site 000000"));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 4000);
    QCOMPARE(model.index(3999, 0).data().toString(), QStringLiteral("Site 003999"));
    QCOMPARE(model.index(2345, 2).data(ValueRole).toInt(), 2345);
    const Record placed = savedSite(QStringLiteral("Site 001000 b"));
    QCOMPARE(model.indexOf(placed.id()).row(), 1001);
}

void RecordTableModelTest::followsABulkChangeWithoutReset()
{
    makeSites(400);
    RecordTableModel model(casebook(), Query(mineSite()), nameAndKind());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isComplete());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex followed = model.index(151, 0);
    const QString name = followed.data().toString();
    {
        Batch batch(store(), QStringLiteral("Rework"));
        QVERIFY_RESULT(batch.begin());
        for (int row = 0; row < 150; row += 3) {
            QVERIFY_RESULT(store().remove(mineSite(), model.recordAt(row).id));
            Record site = *store().reader().find(mineSite(), model.recordAt(row + 1).id);
            site.set(mineSite().name, QStringLiteral("X ") + site.text(mineSite().name));
            QVERIFY_RESULT(store().saveChecked(site));
            Record fresh = newSite(QStringLiteral("Site 0%1 new").arg(row, 5, 10, QLatin1Char('0')));
            QVERIFY_RESULT(store().saveChecked(fresh));
        }
        QVERIFY_RESULT(batch.commit());
    }
    QTRY_VERIFY(model.isComplete());
    QStringList expected;
    const Result<QList<Record>> all = store().reader().list(Query(mineSite()));
    for (const Record &site : *all)
        expected.append(site.text(mineSite().name));
    QCOMPARE(names(model), expected);
    QCOMPARE(followed.data().toString(), name);
    QCOMPARE(reset.size(), 0);
}

void RecordTableModelTest::sortsByStepsAndSaysSoInTheHeadings()
{
    savedSite(QStringLiteral("B"), QStringLiteral("small"));
    savedSite(QStringLiteral("A"), QStringLiteral("small"));
    savedSite(QStringLiteral("C"), QStringLiteral("artisanal"));
    RecordTableModel model(casebook(), Query(mineSite()), nameAndKind());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.headerData(0, Qt::Horizontal, SortRankRole).toInt(), 1);
    model.setOrder({{mineSite().kind, true}, {mineSite().name, false}});
    QTRY_COMPARE(names(model), QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    QCOMPARE(model.headerData(1, Qt::Horizontal, SortRankRole).toInt(), 1);
    QVERIFY(model.headerData(1, Qt::Horizontal, SortDescendingRole).toBool());
    QCOMPARE(model.headerData(0, Qt::Horizontal, SortRankRole).toInt(), 2);
    model.sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(names(model), QStringList({QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("A")}));
}

void RecordTableModelTest::followsChangesOfLinkedRecords()
{
    Record site = savedSite(QStringLiteral("Numbi"));
    Record made(visit());
    made.set(visit().mineSite, site.id());
    made.set(visit().on, QDate(2025, 5, 4));
    QVERIFY_RESULT(store().saveChecked(made));
    RecordTableModel model(casebook(), Query(visit()), {RecordColumn(visit().mineSite), RecordColumn(FieldPath({&visit().mineSite, &mineSite().kind}))});
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Numbi"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Artisanal"));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Mine site › Kind"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    site.set(mineSite().name, QStringLiteral("Numbi Hill"));
    QVERIFY_RESULT(store().saveChecked(site));
    QVERIFY(changed.size() >= 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Numbi Hill"));
}

void RecordTableModelTest::showsFiguresThatFollowFromOthers()
{
    const Record site = savedSite(QStringLiteral("Rubaya"));
    RecordTableModel model(casebook(), Query(mineSite()), {RecordColumn(*mineSite().derivedField(u"status_now")), RecordColumn(mineSite().name)});
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.index(0, 0).data().toString(), QString());
    Record status(siteStatus());
    status.set(siteStatus().mineSite, site.id());
    status.set(siteStatus().on, clock().today().addDays(-10));
    status.set(siteStatus().status, QStringLiteral("green"));
    QVERIFY_RESULT(store().saveChecked(status));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Green"));
    QCOMPARE(model.index(0, 0).data(SeverityRole).toInt(), int(Severity::Good));
    QVERIFY(!model.headerData(0, Qt::Horizontal, SortableRole).toBool());
}

void RecordTableModelTest::changesColumnsInPlace()
{
    makeSites(3);
    RecordTableModel model(casebook(), Query(mineSite()), nameAndKind());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isComplete());
    const QPersistentModelIndex followed = model.index(1, 2);
    model.setColumns({mineSite().workers, mineSite().country, mineSite().name});
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(followed.column(), 0);
    QCOMPARE(model.index(1, 0).data(ValueRole).toInt(), 1);
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("Site 000001"));
    const Result<RecordColumn> found = columnFromName(casebook().catalog(), visit(), QStringLiteral("mine_site.country"));
    QVERIFY_RESULT(found);
    QCOMPARE(found->name(), QStringLiteral("mine_site.country"));
    QVERIFY(!columnFromName(casebook().catalog(), visit(), QStringLiteral("nonsense")));
}

QTEST_GUILESS_MAIN(RecordTableModelTest)
#include "tst_recordtablemodel.moc"
