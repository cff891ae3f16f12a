// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/localentry.h"

#include <QTest>

using namespace Lodebook;

class LocalEntryTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsDatesAsPeopleTypeThem_data();
    void readsDatesAsPeopleTypeThem();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void readsNumbersOfTheCountry_data();
    void readsNumbersOfTheCountry();
    void writesWhatItReads_data();
    void writesWhatItReads();
};

void LocalEntryTest::readsDatesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("meant");
    const QDate march31(2026, 3, 31);
    QTest::newRow("today") << "en_GB" << "today" << QDate(2026, 3, 1);
    QTest::newRow("tomorrow") << "en_GB" << "Tomorrow" << QDate(2026, 3, 2);
    QTest::newRow("yesterday") << "en_GB" << "yesterday" << QDate(2026, 2, 28);
    QTest::newRow("in 14 days") << "en_GB" << "+14" << QDate(2026, 3, 15);
    QTest::newRow("3 days ago") << "en_GB" << "-3" << QDate(2026, 2, 26);
    QTest::newRow("in two weeks") << "en_GB" << "+2w" << QDate(2026, 3, 15);
    QTest::newRow("in half a year") << "en_GB" << "+6m" << QDate(2026, 9, 1);
    QTest::newRow("in a year") << "en_GB" << "+1y" << QDate(2027, 3, 1);
    QTest::newRow("day and month") << "en_GB" << "31/3" << march31;
    QTest::newRow("day and month, German") << "de_DE" << "31.3." << march31;
    QTest::newRow("month and day, American") << "en_US" << "3/31" << march31;
    QTest::newRow("short year") << "fr_FR" << "31/3/24" << QDate(2024, 3, 31);
    QTest::newRow("short year of the last century") << "fr_FR" << "31/3/98" << QDate(1998, 3, 31);
    QTest::newRow("the order of the country") << "en_GB" << "03/04/2024" << QDate(2024, 4, 3);
    QTest::newRow("the other order") << "en_US" << "03/04/2024" << QDate(2024, 3, 4);
    QTest::newRow("ISO") << "de_DE" << "2024-03-31" << QDate(2024, 3, 31);
    QTest::newRow("with a word") << "en_GB" << "31 March 2024" << QDate(2024, 3, 31);
    QTest::newRow("with a French word") << "fr_FR" << "31 mars 2024" << QDate(2024, 3, 31);
}

void LocalEntryTest::readsDatesAsPeopleTypeThem()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QDate, meant);
    const Result<QDate> date = typedDate(typed, QDate(2026, 3, 1), QLocale(locale));
    QVERIFY2(date, date ? "" : qPrintable(date.error().message));
    QCOMPARE(*date, meant);
}

void LocalEntryTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"soon", "31/2/2024", "32/1", "2024", "1/2/3/4", "0/0", "+"})
        QTest::newRow(typed) << typed;
}

void LocalEntryTest::refusesWhatIsNoDate()
{
    QFETCH(QString, typed);
    const Result<QDate> date = typedDate(typed, QDate(2026, 3, 1), QLocale(QStringLiteral("en_GB")));
    QVERIFY2(!date, date ? qPrintable(date->toString(Qt::ISODate)) : "");
    QVERIFY(date.error().message.contains(typed));
}

void LocalEntryTest::readsNumbersOfTheCountry_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant"); // empty: refused
    QTest::newRow("British") << "en_GB" << "1,234.5" << "1234.5";
    QTest::newRow("German") << "de_DE" << "1.234,5" << "1234.5";
    QTest::newRow("French, narrow blank") << "fr_FR" << QString(QStringLiteral("1") + QChar(0x202f) + QStringLiteral("234,5")) << "1234.5";
    QTest::newRow("French, plain blank") << "fr_FR" << "1 234,5" << "1234.5";
    QTest::newRow("Swiss") << "de_CH" << "1'234.50" << "1234.50";
    QTest::newRow("negative") << "en_GB" << "-7" << "-7";
    QTest::newRow("true minus") << "en_GB" << QString(QChar(0x2212) + QStringLiteral("7")) << "-7";
    QTest::newRow("no whole part") << "en_GB" << ".5" << ".5";
    QTest::newRow("a German who types a point") << "de_DE" << "1.23" << QString();
    QTest::newRow("group of two") << "en_GB" << "1,23" << QString();
    QTest::newRow("words") << "en_GB" << "many" << QString();
    QTest::newRow("two points") << "en_GB" << "1.2.3" << QString();
    QTest::newRow("exponent") << "en_GB" << "1e5" << QString();
}

void LocalEntryTest::readsNumbersOfTheCountry()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const Result<QString> number = typedNumber(typed, QLocale(locale));
    QCOMPARE(number ? *number : QString(), meant);
}

void LocalEntryTest::writesWhatItReads_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"C", "en_GB", "en_US", "fr_FR", "es_ES", "nl_NL", "de_DE", "de_CH", "pt_PT"})
        QTest::newRow(locale) << locale;
}

void LocalEntryTest::writesWhatItReads()
{
    QFETCH(QString, locale);
    const QLocale here(locale);
    for (const QDate &date : {QDate(2024, 3, 31), QDate(1998, 12, 1), QDate(2026, 1, 2)}) {
        const Result<QDate> back = typedDate(localDate(date, here), QDate(2026, 3, 1), here);
        QVERIFY2(back, qPrintable(localDate(date, here)));
        QCOMPARE(*back, date);
    }
    for (const char *plain : {"0", "-0.50", "1234567.89", "999", "1000", "-1234.50"}) {
        const Result<QString> back = typedNumber(localDecimal(QLatin1String(plain), here), here);
        QVERIFY2(back, qPrintable(localDecimal(QLatin1String(plain), here)));
        QCOMPARE(*back, QLatin1String(plain));
    }
    for (const double number : {0.1, 1234.5678, -3.0, 1e-7, 12345678.0}) {
        const Result<QString> back = typedNumber(localNumber(number, here), here);
        QVERIFY2(back, qPrintable(localNumber(number, here)));
        QCOMPARE(back->toDouble(), number);
    }
}

QTEST_GUILESS_MAIN(LocalEntryTest)
#include "tst_localentry.moc"
