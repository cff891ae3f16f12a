// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/record.h"
#include "tests/models/schema/samples.h"

#include <QTest>

using namespace Lodebook;

class RecordTest final : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void keepsWhatItIsGiven();
    void nothingHasManySpellings();
    void zeroAndNoAreNotNothing();
    void keepsTextInOneSpelling();
    void keepsMomentsInUtc();
    void listsHoldEachCodeOnce();
    void isAValueThatCanBeCopied();
    void titleJoinsTheTitleFields();
};

void RecordTest::isEmptyAtFirst()
{
    const Record record(sample());
    QVERIFY(record.id().isNull());
    QVERIFY(!record.isDeleted());
    for (const Field *field : sample().fields())
        QVERIFY2(record.isEmpty(*field), qPrintable(field->name()));
    QVERIFY(!record.get(sample().integer));
    QCOMPARE(record.get(sample().integer, 7), 7);
}

void RecordTest::keepsWhatItIsGiven()
{
    Record record(sample());
    record.set(sample().integer, 42);
    record.set(sample().money, {123450, "EUR"});
    record.set(sample().period, *Period::fromText(u"2024-Q3"));
    record.set(sample().point, {1.5, -2.5});
    QCOMPARE(record.get(sample().integer), std::optional<qlonglong>(42));
    QVERIFY(record.get(sample().money) == (Money{123450, "EUR"}));
    QCOMPARE(record.get(sample().period)->text(), QString("2024-Q3"));
    QVERIFY(record.get(sample().point) == (GeoPoint{1.5, -2.5}));
    record.clear(sample().integer);
    QVERIFY(record.isEmpty(sample().integer));
}

void RecordTest::nothingHasManySpellings()
{
    Record record(sample());
    record.set(sample().text, " \n ");
    record.setValue(sample().choices, QStringList());
    record.set(sample().codes, {"", "  "});
    record.set(sample().link, RecordId());
    record.set(sample().links, {});
    record.set(sample().links, {RecordId()});
    record.set(sample().anyLink, RecordRef{"project", {}});
    record.set(sample().date, QDate());
    record.set(sample().moment, QDateTime());
    record.setValue(sample().money, QVariant());
    record.set(sample().money, Money{});
    for (const Field *field : sample().fields())
        QVERIFY2(record.isEmpty(*field), qPrintable(field->name()));
    QVERIFY(record == Record(sample()));
}

void RecordTest::zeroAndNoAreNotNothing()
{
    Record record(sample());
    record.set(sample().integer, 0);
    record.set(sample().decimal, 0.0);
    record.set(sample().yesNo, false);
    record.set(sample().money, {0, "EUR"});
    record.set(sample().point, {0, 0});
    for (const Field *field : QList<const Field *>{&sample().integer, &sample().decimal, &sample().yesNo, &sample().money, &sample().point})
        QVERIFY2(!record.isEmpty(*field), qPrintable(field->name()));
}

void RecordTest::keepsTextInOneSpelling()
{
    Record typed(sample());
    typed.set(sample().text, QString::fromUtf8("  Ame\u0301lie "));
    Record other(sample());
    other.set(sample().text, QString::fromUtf8("Am\u00e9lie"));
    QVERIFY(typed == other);
}

void RecordTest::keepsMomentsInUtc()
{
    Record record(sample());
    record.setValue(sample().moment, QDateTime::fromString("2024-03-31T14:00:00+02:00", Qt::ISODate));
    QCOMPARE(record.get(sample().moment)->timeSpec(), Qt::UTC);
    QCOMPARE(record.get(sample().moment)->time(), QTime(12, 0));
}

void RecordTest::listsHoldEachCodeOnce()
{
    Record record(sample());
    record.set(sample().codes, {"CD", "RW", " CD"});
    QCOMPARE(*record.get(sample().codes), QStringList({"CD", "RW"}));
    const RecordId id = newRecordId();
    record.set(sample().links, {id, id});
    QCOMPARE(record.get(sample().links)->size(), 1);
}

void RecordTest::isAValueThatCanBeCopied()
{
    Record record(sample(), newRecordId());
    record.set(sample().text, "one");
    Record copy = record;
    QVERIFY(copy == record);
    copy.set(sample().text, "two");
    QCOMPARE(record.text(sample().text), QString("one"));
    QVERIFY(!(copy == record));
}

void RecordTest::titleJoinsTheTitleFields()
{
    Record record(sample(), newRecordId());
    QCOMPARE(record.title(), toText(record.id()));
    record.setValue(sample().number, "SA-7KQ2M-1-X");
    QCOMPARE(record.title(), QString("SA-7KQ2M-1-X"));
    record.set(sample().text, "Bisie");
    record.set(sample().link, newRecordId()); // needs the store, so it is left out
    record.set(sample().date, QDate(2024, 3, 31));
    QCOMPARE(record.title(), QString("Bisie 2024-03-31"));
}

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
