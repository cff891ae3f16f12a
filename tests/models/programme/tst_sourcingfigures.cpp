// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/sourcingfigures.h"

#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/cmrtsmelter.h"
#include "models/entities/duediligence/importcheck.h"
#include "models/entities/duediligence/smelter.h"
#include "models/entities/reference/cnitem.h"
#include "models/entities/reference/mineral.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class SourcingFiguresTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void countsConformantSmeltersOnce();
    void saysWhenThereIsNothingToShare();
    void comparesWithTheThreshold();
    void saysThatALineIsNotConfirmed();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    Record newSmelter(const QString &name, const QString &status, const QDate &on)
    {
        Record record(smelter());
        record.set(smelter().metal, QStringLiteral("tin"));
        record.set(smelter().name, name);
        record.set(smelter().status, status);
        record.set(smelter().statusOn, on);
        return kept(record);
    }
    void addRow(const Record &file, const RecordId &smelterId)
    {
        Record row(cmrtSmelter());
        row.set(cmrtSmelter().cmrt, file.id());
        row.set(cmrtSmelter().metal, QStringLiteral("tin"));
        row.set(cmrtSmelter().reportedName, QStringLiteral("As written"));
        if (!smelterId.isNull())
            row.set(cmrtSmelter().smelter, smelterId);
        kept(row);
    }
    Record newTemplate()
    {
        const Record member = kept(newOrganisation(QStringLiteral("Northlight")));
        Record file(cmrt());
        file.set(cmrt().organisation, member.id());
        return kept(file);
    }
    Record importOf(double kg)
    {
        Record record(importCheck());
        record.set(importCheck().year, 2025);
        record.set(importCheck().cnCode, QStringLiteral("TEST-1"));
        record.set(importCheck().kg, kg);
        return record;
    }
};

void SourcingFiguresTest::countsConformantSmeltersOnce()
{
    QVERIFY_RESULT(ensureCode(store(), mineral(), QStringLiteral("tin")));
    const Record file = newTemplate();
    const Record good = newSmelter(QStringLiteral("Good"), QStringLiteral("conformant"), {2026, 1, 1});
    const Record later = newSmelter(QStringLiteral("Later"), QStringLiteral("conformant"), {2026, 6, 1});
    addRow(file, good.id());
    addRow(file, good.id());
    addRow(file, later.id());
    addRow(file, {});
    const Result<Explanation> why = explainConformantShare(store().reader(), file, {2026, 3, 1});
    QVERIFY_RESULT(why);
    QCOMPARE(why->value.toDouble(), 100.0 / 3);
    QCOMPARE(why->rows.size(), 3);
    QVERIFY(why->caveats.join(u' ').contains(QStringLiteral("1")));
    QCOMPARE(explainConformantShare(store().reader(), file, {2026, 7, 1})->value.toDouble(), 200.0 / 3);
}

void SourcingFiguresTest::saysWhenThereIsNothingToShare()
{
    const Result<Explanation> why = explainConformantShare(store().reader(), newTemplate(), {2026, 3, 1});
    QVERIFY_RESULT(why);
    QVERIFY(!why->value.isValid());
    QCOMPARE(why->caveats.size(), 1);
}

void SourcingFiguresTest::comparesWithTheThreshold()
{
    QVERIFY_RESULT(ensureCode(store(), cnItem(), QStringLiteral("TEST-1"), {{QStringLiteral("threshold_kg"), 5000.0}, {QStringLiteral("table_version"), QStringLiteral("2020-11-19")},
                                                                            {QStringLiteral("verification"), QStringLiteral("read in a public copy of the Regulation")}}));
    const auto isAbove = [this](double kg) { return explainAboveThreshold(store().reader(), importOf(kg), {2026, 3, 1})->value.toBool(); };
    QVERIFY(!isAbove(4999.9));
    QVERIFY(isAbove(5000));
    QVERIFY(isAbove(70000));
    const Result<Explanation> why = explainAboveThreshold(store().reader(), importOf(1), {2026, 3, 1});
    QVERIFY(why->rows.last().contribution.contains(QStringLiteral("2020-11-19")));
    QVERIFY(why->caveats.isEmpty());
}

void SourcingFiguresTest::saysThatALineIsNotConfirmed()
{
    QVERIFY_RESULT(ensureCode(store(), cnItem(), QStringLiteral("TEST-1"), {{QStringLiteral("verification"), QStringLiteral("from general knowledge")}}));
    const Result<Explanation> why = explainAboveThreshold(store().reader(), importOf(1), {2026, 3, 1});
    QVERIFY_RESULT(why);
    QVERIFY(!why->value.isValid());   // no threshold, no answer
    QCOMPARE(why->caveats.size(), 2); // and the line is not confirmed
}

QTEST_GUILESS_MAIN(SourcingFiguresTest)
#include "tst_sourcingfigures.moc"
