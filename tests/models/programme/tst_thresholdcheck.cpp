// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/thresholdcheck.h"

#include "models/entities/reference/cnitem.h"
#include "models/entities/reference/mineral.h"
#include "tests/support/testcasebook.h"

#include <QTest>

using namespace Lodebook;

class ThresholdCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersByCodeAndWeight_data();
    void answersByCodeAndWeight();
    void findsAllLinesOfAMineral();
    void refusesWhatIsNotInTheList();

private:
    void addLine(const char *code, const char *cnCode, const char *metal, std::optional<double> kg, const char *verification);

    std::unique_ptr<TestCasebook> m_casebook;
};

void ThresholdCheckTest::addLine(const char *code, const char *cnCode, const char *metal, std::optional<double> kg, const char *verification)
{
    Record line(cnItem());
    line.set(cnItem().code, QLatin1String(code));
    line.set(cnItem().cnCode, QLatin1String(cnCode));
    line.set(cnItem().name, QLatin1String(code));
    line.set(cnItem().mineral, QLatin1String(metal));
    line.set(cnItem().verification, QLatin1String(verification));
    if (kg)
        line.set(cnItem().thresholdKg, *kg);
    m_casebook->save(line);
}

void ThresholdCheckTest::initTestCase()
{
    m_casebook = std::make_unique<TestCasebook>();
    for (const char *code : {"tin", "gold"}) {
        Record record(mineral());
        record.set(mineral().code, QLatin1String(code));
        record.set(mineral().name, QLatin1String(code).toString().toUpper());
        m_casebook->save(record);
    }
    addLine("26090000", "2609 00 00", "tin", 5000, "read in a public copy of the Regulation");
    addLine("8001", "8001", "tin", 100000, "from general knowledge");
    addLine("7108-a", "ex 7108", "gold", 100, "read in a public copy of the Regulation");
    addLine("7108-b", "ex 7108", "gold", std::nullopt, "from general knowledge");
}

void ThresholdCheckTest::answersByCodeAndWeight_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<double>("kg");
    QTest::addColumn<QStringList>("verdicts");
    QTest::newRow("just below") << "2609 00 00" << 4999.9 << QStringList{"below"};
    QTest::newRow("the threshold itself") << "26090000" << 5000.0 << QStringList{"above"};
    QTest::newRow("nothing") << "2609" << 0.0 << QStringList{"below"};
    QTest::newRow("a longer code than the line has") << "8001 10 00" << 200000.0 << QStringList{"unconfirmed"};
    QTest::newRow("two lines, one without a threshold") << "7108 12 00" << 100.0 << QStringList{"above", "unknown"};
    QTest::newRow("by the code of the list") << "7108-A" << 1.0 << QStringList{"below", "unknown"};
}

void ThresholdCheckTest::answersByCodeAndWeight()
{
    QFETCH(const QString, asked);
    QFETCH(const double, kg);
    QFETCH(const QStringList, verdicts);
    const Result<QList<ThresholdAnswer>> answers = checkThreshold((*m_casebook)->reader(), asked, kg);
    QVERIFY2(answers, answers ? "" : qPrintable(answers.error().message));
    QStringList found;
    for (const ThresholdAnswer &answer : *answers) {
        found.append(verdictCode(answer.verdict));
        QVERIFY(!verdictWords(answer).isEmpty());
    }
    QCOMPARE(found, verdicts);
}

void ThresholdCheckTest::findsAllLinesOfAMineral()
{
    const Result<QList<ThresholdAnswer>> tin = checkThreshold((*m_casebook)->reader(), QStringLiteral("Tin"), 150000);
    QVERIFY(tin);
    QCOMPARE(tin->size(), 2);
    QVERIFY(std::ranges::all_of(*tin, &ThresholdAnswer::reaches));
    QCOMPARE(std::ranges::count(*tin, ThresholdAnswer::Verdict::Unconfirmed, &ThresholdAnswer::verdict), 1); // the table says so, nobody has read it
}

void ThresholdCheckTest::refusesWhatIsNotInTheList()
{
    for (const char *asked : {"9999", "26", "", "cobalt dust"}) {
        const Result<QList<ThresholdAnswer>> answers = checkThreshold((*m_casebook)->reader(), QLatin1String(asked), 1);
        QVERIFY2(!answers, asked);
        QCOMPARE(answers.error().kind, Error::Kind::Missing);
    }
    QCOMPARE(checkThreshold((*m_casebook)->reader(), QStringLiteral("2609"), -1).error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(ThresholdCheckTest)
#include "tst_thresholdcheck.moc"
