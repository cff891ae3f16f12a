// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordid.h"

#include <QSet>
#include <QTest>

using namespace Lodebook;

class RecordIdTest final : public QObject
{
    Q_OBJECT

private slots:
    void isAWellFormedVersion7();
    void sortsByTheTimeItWasMade();
    void carriesItsTime();
    void neverRepeatsWithinAMillisecond();
    void isTheSameEverywhereForANamedThing();
    void readsItsOwnSpellingOnly();
};

void RecordIdTest::isAWellFormedVersion7()
{
    for (int i = 0; i < 1000; ++i) {
        const RecordId id = newRecordId();
        QCOMPARE(id.variant(), QUuid::DCE);
        const QString text = toText(id);
        QCOMPARE(text.size(), 36);
        QCOMPARE(text.at(14), QChar('7'));
        QVERIFY2(QString("89ab").contains(text.at(19)), qPrintable(text));
    }
}

void RecordIdTest::sortsByTheTimeItWasMade()
{
    FixedClock clock(QDateTime({1999, 12, 31}, {23, 59, 59, 999}, Qt::UTC));
    QString before = toText(newRecordId(clock));
    for (const qint64 step : {1, 1, 255, 256, 65536, 1000000007, 2000000011}) {
        clock.advance(step);
        const QString after = toText(newRecordId(clock));
        QVERIFY2(before < after, qPrintable(before + " " + after));
        before = after;
    }
}

void RecordIdTest::carriesItsTime()
{
    const QDateTime when({2026, 6, 30}, {12, 34, 56, 789}, Qt::UTC);
    const QString text = toText(newRecordId(FixedClock(when)));
    const QString hex = text.first(8) + text.sliced(9, 4);
    QCOMPARE(hex.toLongLong(nullptr, 16), when.toMSecsSinceEpoch());
}

void RecordIdTest::neverRepeatsWithinAMillisecond()
{
    const FixedClock clock(QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC));
    QSet<RecordId> ids;
    for (int i = 0; i < 100000; ++i)
        ids << newRecordId(clock);
    QCOMPARE(ids.size(), 100000);
}

void RecordIdTest::isTheSameEverywhereForANamedThing()
{
    QCOMPARE(namedRecordId(u"country", u"CD"), namedRecordId(u"country", u"CD"));
    QVERIFY(namedRecordId(u"country", u"CD") != namedRecordId(u"country", u"RW"));
    QVERIFY(namedRecordId(u"country", u"CD") != namedRecordId(u"region", u"CD"));
    QCOMPARE(toText(namedRecordId(u"country", u"CD")).at(14), QChar('5'));
    // Written into every casebook: this must never change.
    QCOMPARE(toText(namedRecordId(u"country", u"CD")), QString("85403483-b0fb-57aa-be34-0ac741f9ec94"));
}

void RecordIdTest::readsItsOwnSpellingOnly()
{
    const RecordId id = newRecordId();
    const QString text = toText(id);
    QCOMPARE(recordIdFromText(text), id);
    QCOMPARE(recordIdFromText(text.toUpper()), id);
    QVERIFY(recordIdFromText(QString(u'{' + text + u'}')).isNull());
    QVERIFY(recordIdFromText(QString(text).remove(u'-')).isNull());
    QVERIFY(recordIdFromText(QString(text).replace(0, 1, "x")).isNull());
    QVERIFY(recordIdFromText(u"").isNull());
    QVERIFY(toText(RecordId()).isEmpty());
}

QTEST_GUILESS_MAIN(RecordIdTest)
#include "tst_recordid.moc"
