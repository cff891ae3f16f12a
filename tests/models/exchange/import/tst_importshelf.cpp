// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/importshelf.h"

#include "models/entities/catalogue.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/exchange/files/keptrows.h"
#include "models/exchange/import/importsource.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class ImportShelfTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void keepsMappingsUnderTheirNames();
    void recognisesAFileByItsHeadings();
    void keepsEveryKindOfCell();
    void importsHeldRowsLater();
    void guessesWhatAFileHolds();
};

void ImportShelfTest::keepsMappingsUnderTheirNames()
{
    ImportShelf shelf(store());
    ImportMapping mapping{.entity = &organisation()};
    mapping.columns.insert(QStringLiteral("name"), QStringLiteral("Lid"));
    mapping.exact = true;
    QVERIFY_RESULT(shelf.saveMapping({QStringLiteral("Ledenlijst"), mapping}));
    mapping.key = {QStringLiteral("name")};
    QVERIFY_RESULT(shelf.saveMapping({QStringLiteral("Ledenlijst"), mapping}));
    QVERIFY(!shelf.saveMapping({QStringLiteral("  "), mapping}));
    const Result<QList<SavedMapping>> saved = shelf.mappings();
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->size(), 1);
    QCOMPARE(saved->first().name, QStringLiteral("Ledenlijst"));
    QCOMPARE(saved->first().mapping.key, mapping.key);
    QVERIFY(saved->first().mapping.exact);
    QVERIFY_RESULT(shelf.removeMapping(QStringLiteral("Ledenlijst")));
    QVERIFY_RESULT(shelf.removeMapping(QStringLiteral("Ledenlijst")));
    QVERIFY(shelf.mappings()->isEmpty());
}

void ImportShelfTest::recognisesAFileByItsHeadings()
{
    ImportMapping narrow{.entity = &organisation()};
    narrow.columns.insert(QStringLiteral("name"), QStringLiteral("Lid"));
    ImportMapping wide = narrow;
    wide.columns.insert(QStringLiteral("address"), QStringLiteral("{Straat}, {Plaats}"));
    const QList<SavedMapping> all{{QStringLiteral("narrow"), narrow}, {QStringLiteral("wide"), wide}};
    QCOMPARE(mappingsFor(all, {QStringLiteral("Lid"), QStringLiteral("Straat"), QStringLiteral("Plaats")}).first().name, QStringLiteral("wide"));
    QCOMPARE(mappingsFor(all, {QStringLiteral("Lid"), QStringLiteral("Straat")}).size(), 1);
    QVERIFY(mappingsFor(all, {QStringLiteral("Straat")}).isEmpty());
}

void ImportShelfTest::keepsEveryKindOfCell()
{
    HeldRows held{.source = QStringLiteral("a.xlsx"), .since = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC), .mapping = {.entity = &person()}, .headings = {QStringLiteral("x")}, .rows = {}};
    TableRow row{17, 0, {}, {}};
    row.cells = {Cell::ofText(QStringLiteral("naïve")), Cell(), Cell::ofNumber(0.1, QStringLiteral("0.10")), Cell::ofDate(QDate(2024, 2, 29)),
                 Cell::ofMoment(QDateTime(QDate(2024, 2, 29), QTime(23, 59, 58), Qt::UTC)), Cell::ofBoolean(true), Cell::ofError(QStringLiteral("#N/A"))};
    held.rows = {row};
    ImportShelf shelf(store());
    QVERIFY_RESULT(shelf.keep(held));
    QVERIFY(!held.id.isNull());
    const Result<QList<HeldRows>> back = shelf.heldRows();
    QVERIFY_RESULT(back);
    QCOMPARE(back->size(), 1);
    QCOMPARE(back->first().id, held.id);
    QCOMPARE(back->first().since, held.since);
    QCOMPARE(back->first().rows.first().number, 17);
    QVERIFY(back->first().rows.first().cells == row.cells);
    held.rows.clear();
    QVERIFY_RESULT(shelf.keep(held));
    QVERIFY(shelf.heldRows()->isEmpty());
}

void ImportShelfTest::importsHeldRowsLater()
{
    HeldRows held{.source = QStringLiteral("old.csv"), .since = {}, .mapping = {.entity = &organisation()}, .headings = {QStringLiteral("name"), QStringLiteral("kind")}, .rows = {}};
    for (int number : {5, 9})
        held.rows.append({number, 0, {Cell::ofText(QStringLiteral("Umicore %1").arg(number)), Cell::ofText(QStringLiteral("company"))}, {}});
    QVERIFY_RESULT(ImportShelf(store()).keep(held));
    ImportOrder order{.source = {.held = held}, .mapping = held.mapping, .decisions = {}, .held = held, .fingerprint = {}};
    order.decisions.insert(9, {RowDecision::Kind::HoldBack, {}, QStringLiteral("later")});
    order.held.rows = {held.rows.last()};
    const Result<ImportReport> report = carryOut(store(), order);
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->duplicates, 1);
    QVERIFY(!report->batch.isNull());
    QCOMPARE(ImportShelf(store()).heldRows()->first().rows.size(), 1);
    QCOMPARE(ImportShelf(store()).heldRows()->first().rows.first().number, 9);
}

void ImportShelfTest::guessesWhatAFileHolds()
{
    const QStringList people{QStringLiteral("Family name"), QStringLiteral("Given name"), QStringLiteral("E-mail"), QStringLiteral("Shoe size")};
    QCOMPARE(likelyEntities(catalog(), people, QStringLiteral("x.csv")).first(), &person());
    QCOMPARE(likelyEntities(catalog(), {QStringLiteral("Name"), QStringLiteral("Kind")}, QStringLiteral("organisations-2026.csv")).first(), &organisation());
    QVERIFY(likelyEntities(catalog(), {QStringLiteral("foo"), QStringLiteral("bar")}, QStringLiteral("x.csv")).isEmpty());
}

QTEST_GUILESS_MAIN(ImportShelfTest)
#include "tst_importshelf.moc"
