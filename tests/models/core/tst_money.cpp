// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include <QTest>

#include <limits>

using namespace Lodebook;

class MoneyTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsAmountsExactly_data();
    void readsAmountsExactly();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void writesAllMinorDigits_data();
    void writesAllMinorDigits();
    void addsUpWithoutLosingACent();
};

void MoneyTest::readsAmountsExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("cents") << "1234.50" << "EUR" << qint64(123450);
    QTest::newRow("one decimal") << "1234.5" << "EUR" << qint64(123450);
    QTest::newRow("whole") << "1234" << "EUR" << qint64(123400);
    QTest::newRow("negative") << "-0.05" << "EUR" << qint64(-5);
    QTest::newRow("zero") << "0" << "EUR" << qint64(0);
    QTest::newRow("what binary fractions cannot hold") << "0.29" << "EUR" << qint64(29);
    QTest::newRow("beyond 2^53") << "90071992547409.93" << "EUR" << qint64(9007199254740993);
    QTest::newRow("the largest") << "92233720368547758.07" << "EUR" << std::numeric_limits<qint64>::max();
    QTest::newRow("the smallest") << "-92233720368547758.08" << "EUR" << std::numeric_limits<qint64>::min();
    QTest::newRow("no minor unit") << "1500" << "RWF" << qint64(1500);
    QTest::newRow("no minor unit, zeros") << "1500.00" << "RWF" << qint64(1500);
    QTest::newRow("three digits") << "1.234" << "TND" << qint64(1234);
    QTest::newRow("trailing zeros") << "1.5000" << "CDF" << qint64(150);
    QTest::newRow("leading zeros") << "0001.50" << "USD" << qint64(150);
}

void MoneyTest::readsAmountsExactly()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const Result<Money> money = moneyFromText(text, currency);
    QVERIFY2(bool(money), qPrintable(money ? QString() : money.error().message));
    QCOMPARE(money->minor, minor);
    QCOMPARE(money->currency, currency);
}

void MoneyTest::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::newRow("nothing") << "" << "EUR";
    QTest::newRow("a sign alone") << "-" << "EUR";
    QTest::newRow("a word") << "much" << "EUR";
    QTest::newRow("a decimal comma") << "1,50" << "EUR";
    QTest::newRow("two points") << "1.5.0" << "EUR";
    QTest::newRow("no whole part") << ".50" << "EUR";
    QTest::newRow("no decimals after the point") << "1." << "EUR";
    QTest::newRow("an exponent") << "1e3" << "EUR";
    QTest::newRow("other digits") << QString::fromUtf8("١٢") << "EUR";
    QTest::newRow("half a cent") << "1.505" << "EUR";
    QTest::newRow("a fraction of a franc") << "1500.5" << "RWF";
    QTest::newRow("one cent too large") << "92233720368547758.08" << "EUR";
    QTest::newRow("one cent too small") << "-92233720368547758.09" << "EUR";
    QTest::newRow("far too large") << "99999999999999999999" << "EUR";
    QTest::newRow("no currency") << "1.50" << "";
    QTest::newRow("small letters") << "1.50" << "eur";
    QTest::newRow("a word as currency") << "1.50" << "EURO";
}

void MoneyTest::refusesWhatIsNoAmount()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    const Result<Money> money = moneyFromText(text, currency);
    QVERIFY(!money);
    QCOMPARE(money.error().kind, Error::Kind::Invalid);
    QVERIFY(!money.error().message.isEmpty());
}

void MoneyTest::writesAllMinorDigits_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("cents") << qint64(123450) << "EUR" << "1234.50";
    QTest::newRow("less than one") << qint64(5) << "EUR" << "0.05";
    QTest::newRow("negative") << qint64(-5) << "EUR" << "-0.05";
    QTest::newRow("no minor unit") << qint64(1500) << "RWF" << "1500";
    QTest::newRow("three digits") << qint64(7) << "TND" << "0.007";
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << "EUR" << "-92233720368547758.08";
}

void MoneyTest::writesAllMinorDigits()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, text);
    QCOMPARE(amountText({minor, currency}), text);
    const Result<Money> back = moneyFromText(text, currency);
    QVERIFY(bool(back));
    QCOMPARE(back->minor, minor);
}

void MoneyTest::addsUpWithoutLosingACent()
{
    qint64 total = 0;
    for (int i = 0; i < 1000; ++i)
        total += moneyFromText(u"0.10", "EUR")->minor;
    QCOMPARE(amountText({total, "EUR"}), QString("100.00"));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
