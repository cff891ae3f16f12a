// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/columnfilter.h"

#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/production.h"
#include "models/entities/field/visit.h"
#include "models/items/filtersentence.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class ColumnFilterTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void understandsATextByWhatTheColumnHolds();
    void refusesWhatMeansNothing();
    void findsTheRowsOfEachColumn();
    void writesNumbersAndDatesAsTheLocaleDoes();

private:
    QString said(const RecordColumn &column, const QString &typed,
                 const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom));
};

QString ColumnFilterTest::said(const RecordColumn &column, const QString &typed, const QLocale &locale)
{
    const Result<Filter> filter =
        columnFilter(casebook().catalog(), store().codes(), column, typed, QDate(2026, 3, 1), locale);
    return filter ? FilterSentence(store().reader(), store().codes()).text(*filter)
                  : QString(u'!' + filter.error().message);
}

void ColumnFilterTest::understandsATextByWhatTheColumnHolds()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QList<std::tuple<RecordColumn, QString, QString>> cases{
        {mineSite().name, QStringLiteral("  bis "), QStringLiteral("Name contains “bis”")},
        {mineSite().name, QStringLiteral("=Bisie"), QStringLiteral("Name is Bisie")},
        {mineSite().name, QStringLiteral("!=bis"), QStringLiteral("not: Name contains “bis”")},
        {mineSite().name, QStringLiteral("="), QStringLiteral("Name is empty")},
        {mineSite().workers, QStringLiteral("!="), QStringLiteral("Workers is filled in")},
        {mineSite().workers, QStringLiteral("> 5"), QStringLiteral("Workers is more than 5")},
        {mineSite().workers, QStringLiteral("<=1,200"), QStringLiteral("Workers is at most 1,200")},
        {mineSite().workers, QStringLiteral("5..10"),
         QStringLiteral("Workers is at least 5 and Workers is at most 10")},
        {mineSite().kind, QStringLiteral("small, large"), QStringLiteral("Kind is one of: Small-scale, Large-scale")},
        {mineSite().phoneCoverage, QStringLiteral("yes"), QStringLiteral("Phone coverage is Yes")},
        {task().dueOn, QStringLiteral("tomorrow"), QStringLiteral("Due on is tomorrow")},
        {task().dueOn, QStringLiteral("2023"),
         QStringLiteral("Due on is 01/01/2023 or after and Due on is 31/12/2023 or before")},
        {task().dueOn, QStringLiteral(">2/2024"), QStringLiteral("Due on is 01/03/2024 or after")},
        {task().dueOn, QStringLiteral("<31/3"), QStringLiteral("Due on is before 31/03/2026")},
        {task().dueOn, QStringLiteral("<=+14"), QStringLiteral("Due on is before 16/03/2026")},
        {task().dueOn, QStringLiteral("This month"), QStringLiteral("Due on is within this month")},
        {task().dueOn, QStringLiteral("2023..2024-02"),
         QStringLiteral("Due on is 01/01/2023 or after and Due on is 29/02/2024 or before")},
        {visit().mineSite, QStringLiteral("bis"), QStringLiteral("Mine site › Name contains “bis”")},
        {mineSite().name, QStringLiteral("   "), QString()},
    };
    for (const auto &[column, typed, words] : cases)
        QCOMPARE(said(column, typed), words);
}

void ColumnFilterTest::refusesWhatMeansNothing()
{
    for (const auto &[column, typed] : {std::pair<RecordColumn, QString>{mineSite().workers, QStringLiteral(">many")},
                                        {task().dueOn, QStringLiteral("31/31")},
                                        {mineSite().kind, QStringLiteral("huge")},
                                        {mineSite().phoneCoverage, QStringLiteral("perhaps")}}) {
        const QString words = said(column, typed);
        QVERIFY2(words.startsWith(u'!'), qPrintable(typed));
    }
    QVERIFY(!takesColumnFilter(mineSite().position));
    QVERIFY(!takesColumnFilter(RecordColumn(mineSite().derived().first())));
}

void ColumnFilterTest::findsTheRowsOfEachColumn()
{
    const auto saved = [this](const QString &title, const QDate &due) {
        Record one(task());
        one.set(task().title, title);
        one.set(task().dueOn, due);
        const Result<> done = store().saveChecked(one);
        if (!done)
            QTest::qFail(qPrintable(done.error().message), __FILE__, __LINE__);
    };
    saved(QStringLiteral("Élan"), QDate(2023, 12, 31));
    saved(QStringLiteral("Other"), QDate(2024, 1, 1));
    const auto count = [this](const RecordColumn &column, const QString &typed) {
        const Result<Filter> filter =
            columnFilter(casebook().catalog(), store().codes(), column, typed, QDate(2026, 3, 1));
        return filter ? store().reader().count(Query(task(), *filter)) : Result<qint64>(filter.error());
    };
    QCOMPARE(*count(task().title, QStringLiteral("elan")), 1);
    QCOMPARE(*count(task().title, QStringLiteral("!=elan")), 1);
    QCOMPARE(*count(task().dueOn, QStringLiteral("2023")), 1);
    QCOMPARE(*count(task().dueOn, QStringLiteral(">2023")), 1);
    QCOMPARE(*count(task().dueOn, QStringLiteral("<=2023")), 1);
    QCOMPARE(*count(task().dueOn, QStringLiteral("12/2023..1/2024")), 2);
    QCOMPARE(*count(task().doneOn, QStringLiteral("=")), 2);
}

void ColumnFilterTest::writesNumbersAndDatesAsTheLocaleDoes()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(said(mineSite().workers, QStringLiteral(">1.200"), german), QStringLiteral("Workers is more than 1,200"));
    QCOMPARE(said(task().dueOn, QStringLiteral("3.4.2024"), german), QStringLiteral("Due on is 03/04/2024"));
    QCOMPARE(said(task().dueOn, QStringLiteral("3/4/2024"), QLocale(QLocale::English, QLocale::UnitedStates)),
             QStringLiteral("Due on is 04/03/2024"));
}

QTEST_GUILESS_MAIN(ColumnFilterTest)
#include "tst_columnfilter.moc"
