// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldtext.h"
#include "tests/models/schema/samples.h"

#include <QTest>

#include <limits>

using namespace Lodebook;

class FieldRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void judgesOneValue_data();
    void judgesOneValue();
    void namesTheFieldInTheMessage();
};

void FieldRulesTest::judgesOneValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("fine");
    QTest::newRow("needed") << "date" << QVariant() << false;
    QTest::newRow("not needed") << "text" << QVariant() << true;
    QTest::newRow("as long as it may be") << "text" << QVariant(QString(20, 'x')) << true;
    QTest::newRow("too long") << "text" << QVariant(QString(21, 'x')) << false;
    QTest::newRow("two lines in one") << "text" << QVariant("a\nb") << false;
    QTest::newRow("two lines") << "long_text" << QVariant("a\nb") << true;
    QTest::newRow("least") << "integer" << QVariant(qlonglong(-5)) << true;
    QTest::newRow("below the least") << "integer" << QVariant(qlonglong(-6)) << false;
    QTest::newRow("most") << "integer" << QVariant(qlonglong(1000)) << true;
    QTest::newRow("above the most") << "integer" << QVariant(qlonglong(1001)) << false;
    QTest::newRow("negative weight") << "decimal" << QVariant(-0.001) << false;
    QTest::newRow("not a number") << "decimal" << QVariant(std::numeric_limits<double>::quiet_NaN()) << false;
    QTest::newRow("infinite") << "decimal" << QVariant(std::numeric_limits<double>::infinity()) << false;
    QTest::newRow("negative amount") << "money" << QVariant::fromValue(Money{-1, "EUR"}) << false;
    QTest::newRow("no amount") << "money" << QVariant::fromValue(Money{0, "EUR"}) << true;
    QTest::newRow("money of no currency") << "money" << QVariant::fromValue(Money{1, "euro"}) << false;
    QTest::newRow("year 24") << "date" << QVariant(QDate(24, 1, 1)) << false;
    QTest::newRow("year 2024") << "date" << QVariant(QDate(2024, 1, 1)) << true;
    QTest::newRow("moment in the year 3024") << "moment" << QVariant(QDateTime({3024, 1, 1}, {0, 0}, Qt::UTC)) << false;
    QTest::newRow("e-mail") << "email" << QVariant("desk@example.org") << true;
    QTest::newRow("e-mail without @") << "email" << QVariant("example.org") << false;
    QTest::newRow("e-mail with a blank") << "email" << QVariant("a b@example.org") << false;
    QTest::newRow("web address") << "url" << QVariant("https://example.org") << true;
    QTest::newRow("web address on a path") << "url" << QVariant("HTTPS://example.org/a?b=c#d") << true;
    QTest::newRow("script as web address") << "url" << QVariant("javascript:alert(1)") << false;
    QTest::newRow("no scheme") << "url" << QVariant("example.org") << false;
    QTest::newRow("place") << "point" << QVariant::fromValue(GeoPoint{-1.5, 30}) << true;
    QTest::newRow("beyond the pole") << "point" << QVariant::fromValue(GeoPoint{91, 0}) << false;
    QTest::newRow("no place at all") << "point" << QVariant::fromValue(GeoPoint{std::numeric_limits<double>::quiet_NaN(), 0}) << false;
}

void FieldRulesTest::judgesOneValue()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    const std::optional<QString> problem = problemWith(*sample().field(name), value);
    QTEST(!problem.has_value(), "fine");
    QVERIFY(!problem || !problem->isEmpty());
}

void FieldRulesTest::namesTheFieldInTheMessage()
{
    const std::optional<QString> needed = problemWith(sample().date, {});
    QVERIFY(needed && needed->contains("Date"));
    const std::optional<QString> range = problemWith(sample().money, QVariant::fromValue(Money{-150, "EUR"}));
    QVERIFY(range && range->contains("Money"));
    QVERIFY2(range->contains("1.5") || range->contains("1,5"), qPrintable(*range)); // in euro, not in cents
}

QTEST_GUILESS_MAIN(FieldRulesTest)
#include "tst_fieldrules.moc"
