// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/relativedays.h"

#include "models/entities/common/task.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class RelativeDaysTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void countsFromTheUnitTodayLiesIn_data();
    void countsFromTheUnitTodayLiesIn();
    void readsWhatItWrites();
    void readsTheWordsOfTheCommandLine();
    void findsTheDaysOfToday();
    void findsMomentsByTheDayHere();

private:
    QStringList found(const Filter &filter, const QDate &today);
};

void RelativeDaysTest::countsFromTheUnitTodayLiesIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    // 2024-02-29 is a Thursday.
    QTest::newRow("today") << "day:0" << QDate(2024, 2, 29) << QDate(2024, 2, 29);
    QTest::newRow("last 30 days") << "day:-30..0" << QDate(2024, 1, 30) << QDate(2024, 2, 29);
    QTest::newRow("today + 14") << "day:14" << QDate(2024, 3, 14) << QDate(2024, 3, 14);
    QTest::newRow("this week") << "week:0" << QDate(2024, 2, 26) << QDate(2024, 3, 3);
    QTest::newRow("this month") << "month:0" << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("last two months") << "month:-2..-1" << QDate(2023, 12, 1) << QDate(2024, 1, 31);
    QTest::newRow("next quarter") << "quarter:1" << QDate(2024, 4, 1) << QDate(2024, 6, 30);
    QTest::newRow("last year") << "year:-1" << QDate(2023, 1, 1) << QDate(2023, 12, 31);
}

void RelativeDaysTest::countsFromTheUnitTodayLiesIn()
{
    QFETCH(QString, text);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const std::optional<RelativeDays> days = RelativeDays::fromText(text);
    QVERIFY(days);
    QCOMPARE(days->from(QDate(2024, 2, 29)), from);
    QCOMPARE(days->to(QDate(2024, 2, 29)), to);
}

void RelativeDaysTest::readsWhatItWrites()
{
    for (const char *text : {"day:0", "day:-30..0", "week:1", "month:-3..-1", "quarter:0", "year:-1..1"})
        QCOMPARE(RelativeDays::fromText(QString::fromLatin1(text))->text(), QLatin1String(text));
    for (const char *text : {"", "day", "day:", "fortnight:1", "day:5..1", "day:1..", "day:123456"})
        QVERIFY2(!RelativeDays::fromText(QString::fromLatin1(text)), text);
}

void RelativeDaysTest::readsTheWordsOfTheCommandLine()
{
    using Unit = RelativeDays::Unit;
    QCOMPARE(RelativeDays::fromWord(u"today"), (RelativeDays{Unit::Day, 0, 0}));
    QCOMPARE(RelativeDays::fromWord(u"Today-30"), (RelativeDays{Unit::Day, -30, -30}));
    QCOMPARE(RelativeDays::fromWord(u"month-1"), (RelativeDays{Unit::Month, -1, -1}));
    QCOMPARE(RelativeDays::fromWord(u"year+2"), (RelativeDays{Unit::Year, 2, 2}));
    QCOMPARE(RelativeDays::fromWord(u"quarter"), (RelativeDays{Unit::Quarter, 0, 0}));
    for (const char *text : {"", "day", "tomorrow", "today-", "today-1d", "today -1", "2024-01-01", "today+123456"})
        QVERIFY2(!RelativeDays::fromWord(QString::fromLatin1(text)), text);
}

QStringList RelativeDaysTest::found(const Filter &filter, const QDate &today)
{
    Query query(task(), resolved(filter, today));
    query.order = {{FieldPath(task().title), false}};
    QStringList titles;
    const Result<QList<Record>> records = store().reader().list(query);
    for (const Record &record : records ? *records : QList<Record>())
        titles.append(record.text(task().title));
    return titles;
}

void RelativeDaysTest::findsTheDaysOfToday()
{
    const QDate today(2024, 2, 29);
    const auto saved = [this](const QString &title, const QDate &due) {
        Record one(task());
        one.set(task().title, title);
        if (due.isValid())
            one.set(task().dueOn, due);
        const Result<> done = store().saveChecked(one);
        if (!done)
            QTest::qFail(qPrintable(done.error().message), __FILE__, __LINE__);
    };
    saved(QStringLiteral("a"), QDate(2024, 2, 1));
    saved(QStringLiteral("b"), QDate(2024, 2, 29));
    saved(QStringLiteral("c"), QDate(2024, 3, 1));
    saved(QStringLiteral("d"), {});
    const auto asked = [&](Compare compare, const RelativeDays &days) {
        return found(Filter::leaf(task().dueOn, compare, QVariant::fromValue(days)), today).join(u' ');
    };
    const RelativeDays month{RelativeDays::Unit::Month, 0, 0};
    QCOMPARE(asked(Compare::Equal, month), QStringLiteral("a b"));
    QCOMPARE(asked(Compare::NotEqual, month), QStringLiteral("c d")); // what has no date is not in this month either
    QCOMPARE(asked(Compare::Less, month), QString());
    QCOMPARE(asked(Compare::AtMost, month), QStringLiteral("a b"));
    QCOMPARE(asked(Compare::Greater, month), QStringLiteral("c"));
    QCOMPARE(asked(Compare::AtLeast, month), QStringLiteral("a b c"));
    QCOMPARE(asked(Compare::Less, {RelativeDays::Unit::Day, 1, 1}), QStringLiteral("a b"));
    // Inside groups too, and tomorrow it means other days.
    const Filter either = Filter::any({Filter::leaf(task().dueOn, Compare::Equal, QVariant::fromValue(month)),
                                       Filter::leaf(task().title, Compare::Equal, QStringLiteral("d"))});
    QCOMPARE(found(either, today).join(u' '), QStringLiteral("a b d"));
    QCOMPARE(found(either, today.addDays(1)).join(u' '), QStringLiteral("c d"));
}

void RelativeDaysTest::findsMomentsByTheDayHere()
{
    Record one(task());
    one.set(task().title, QStringLiteral("now"));
    QVERIFY_RESULT(store().saveChecked(one));
    const QDate changed = one.get(task().changedAt)->toLocalTime().date();
    const Filter today = Filter::leaf(task().changedAt, Compare::Equal, QVariant::fromValue(RelativeDays{}));
    QCOMPARE(found(today, changed).size(), 1);
    QCOMPARE(found(today, changed.addDays(1)).size(), 0);
    QCOMPARE(found(today, changed.addDays(-1)).size(), 0);
}

QTEST_GUILESS_MAIN(RelativeDaysTest)
#include "tst_relativedays.moc"
