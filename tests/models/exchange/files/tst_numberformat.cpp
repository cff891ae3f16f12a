// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/numberformat.h"

#include <QTest>

using namespace Lodebook;

Q_DECLARE_METATYPE(Lodebook::NumberFormat)

class NumberFormatTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsDatesFromNumbers_data();
    void tellsDatesFromNumbers();
    void knowsTheBuiltInFormats();
    void keepsWhatIsNoDateANumber();
    void roundsToTheMillisecond();
    void countsDaysBothWays();
};

void NumberFormatTest::tellsDatesFromNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberFormat>("format");
    const auto row = [](const char *code, NumberFormat format) { QTest::newRow(code) << QString::fromUtf8(code) << format; };
    for (const char *code : {"General", "GENERAL", "0", "0.00", "#,##0", "0%", "0.00E+00", "# ?/?", "@", "", "[Red]0;[Blue]-0", "0\" days\"",
                             "_-* #,##0.00\\ \"\xE2\x82\xAC\"_-", "[$\xE2\x82\xAC-413] #,##0", "[h]:mm", "[hh]:mm:ss", "[mm]:ss", "\\d0", "\"yyyy\"",
                             "[$-409]General;@", "[>=100]0;0.0", "\"open", "[open"})
        row(code, NumberFormat::Number);
    for (const char *code : {"yyyy-mm-dd", "d/m/yy", "mmm", "mmmm yy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "dd\"-de\"", "yyyy\"\xE5\xB9\xB4\"m",
                             "[Red]dd.mm.yyyy;@", "[$-409]d\\-mmm\\-yy;0"})
        row(code, NumberFormat::Date);
    for (const char *code : {"yyyy-mm-dd hh:mm", "d/m/yy h:mm AM/PM", "yyyy\\-mm\\-dd\\Thh:mm:ss.000"})
        row(code, NumberFormat::Moment);
    for (const char *code : {"h:mm", "mm:ss", "mm:ss.0", "h:mm AM/PM", "[$-F400]h:mm:ss\\ AM/PM"})
        row(code, NumberFormat::TimeOfDay);
}

void NumberFormatTest::tellsDatesFromNumbers()
{
    QFETCH(QString, code);
    QTEST(numberFormat(code), "format");
}

void NumberFormatTest::knowsTheBuiltInFormats()
{
    for (const int id : {0, 1, 2, 9, 10, 11, 12, 37, 44, 46, 48, 49, 59, 163, -1})
        QCOMPARE(builtInNumberFormat(id), NumberFormat::Number);
    for (const int id : {14, 15, 16, 17, 27, 36, 50, 58})
        QCOMPARE(builtInNumberFormat(id), NumberFormat::Date);
    for (const int id : {18, 19, 20, 21, 45, 47})
        QCOMPARE(builtInNumberFormat(id), NumberFormat::TimeOfDay);
    QCOMPARE(builtInNumberFormat(22), NumberFormat::Moment);
}

void NumberFormatTest::keepsWhatIsNoDateANumber()
{
    for (const double number : {0.0, 60.0, -1.0, 2958466.0, 1e300, -1e300})
        QCOMPARE(cellOfNumber(number, "x", NumberFormat::Date, false), Cell::ofNumber(number, "x"));
    QCOMPARE(cellOfNumber(1, {}, NumberFormat::Date, false), Cell::ofDate(QDate(1900, 1, 1)));
    QCOMPARE(cellOfNumber(59, {}, NumberFormat::Date, false), Cell::ofDate(QDate(1900, 2, 28)));
    QCOMPARE(cellOfNumber(61, {}, NumberFormat::Date, false), Cell::ofDate(QDate(1900, 3, 1)));
    QCOMPARE(cellOfNumber(2958465, {}, NumberFormat::Date, false), Cell::ofDate(QDate(9999, 12, 31)));
    QCOMPARE(cellOfNumber(0, {}, NumberFormat::Date, true), Cell::ofDate(QDate(1904, 1, 1)));
    QCOMPARE(cellOfNumber(0.25, {}, NumberFormat::TimeOfDay, true), Cell::ofText("06:00:00"));
    QCOMPARE(cellOfNumber(0, {}, NumberFormat::TimeOfDay, false), Cell::ofText("00:00:00"));
}

void NumberFormatTest::roundsToTheMillisecond()
{
    const QDate day(2024, 2, 29);
    QCOMPARE(cellOfNumber(45351.999999999, {}, NumberFormat::Moment, false), Cell::ofMoment(QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC)));
    QCOMPARE(cellOfNumber(45351.4270833333, {}, NumberFormat::Date, false), Cell::ofMoment(QDateTime(day, QTime(10, 15), Qt::UTC)));
    QCOMPARE(cellOfNumber(2958465.9999999999, {}, NumberFormat::Moment, false), Cell::ofNumber(2958466.0));
}

void NumberFormatTest::countsDaysBothWays()
{
    for (QDate day(1900, 3, 1); day.year() < 2200; day = day.addDays(37)) {
        const QDateTime moment(day, QTime(23, 59, 59, 999), Qt::UTC);
        const std::optional<double> serial = serialNumber(moment);
        QVERIFY(serial);
        QCOMPARE(cellOfNumber(*serial, {}, NumberFormat::Moment, false), Cell::ofMoment(moment));
    }
    QCOMPARE(serialNumber(QDateTime(QDate(2024, 2, 29), QTime(0, 0), Qt::UTC)), std::optional(45351.0));
    QVERIFY(!serialNumber(QDateTime(QDate(1900, 2, 28), QTime(0, 0), Qt::UTC)));
    QVERIFY(!serialNumber(QDateTime(QDate(10000, 1, 1), QTime(0, 0), Qt::UTC)));
}

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "tst_numberformat.moc"
