// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citednumber.h"

#include <QSet>
#include <QTest>

using namespace Lodebook;

namespace {

// The characters people may type instead of each other: one is as good as the other.
QString forgiven(const QString &text)
{
    QString plain = text.toUpper();
    return plain.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

QStringList samples()
{
    QStringList numbers;
    for (const QString &prefix : {QString("PR"), QString("VI"), QString("IN"), QString("TA"), QString("ME")}) {
        for (const QString &device : {QString("7KQ2M"), QString("00000"), QString("ZZZZZ"), QString("A1B2C")}) {
            for (const qint64 running : {qint64(1), qint64(14), qint64(10), qint64(99), qint64(100), qint64(12345)})
                numbers << citedNumber(prefix, device, running);
        }
    }
    return numbers;
}

} // namespace

class CitedNumberTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsAsPrefixDeviceRunningCheck();
    void acceptsEveryNumberItMade();
    void forgivesCaseAndLookAlikeLetters();
    void findsEverySingleWrongCharacter();
    void findsEverySwapOfNeighbours();
    void refusesWhatHasAnotherShape_data();
    void refusesWhatHasAnotherShape();
    void differsBetweenDevicesAndRunningNumbers();
    void makesDeviceCodesWithoutLookAlikes();
};

void CitedNumberTest::readsAsPrefixDeviceRunningCheck()
{
    const QString number = citedNumber(u"PR", u"7KQ2M", 14);
    QVERIFY(number.startsWith("PR-7KQ2M-14-"));
    QCOMPARE(number.size(), 13);
}

void CitedNumberTest::acceptsEveryNumberItMade()
{
    for (const QString &number : samples())
        QVERIFY2(isCitedNumber(number), qPrintable(number));
}

void CitedNumberTest::forgivesCaseAndLookAlikeLetters()
{
    for (const QString &number : samples()) {
        QVERIFY2(isCitedNumber(number.toLower()), qPrintable(number));
        QString typed = number;
        typed.replace(u'0', u'O');
        QVERIFY2(isCitedNumber(typed), qPrintable(typed));
        typed = number;
        typed.replace(u'1', u'l');
        QVERIFY2(isCitedNumber(typed), qPrintable(typed));
    }
}

void CitedNumberTest::findsEverySingleWrongCharacter()
{
    const QString possible = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-*~$=";
    for (const QString &number : samples()) {
        for (qsizetype at = 0; at < number.size(); ++at) {
            for (const QChar wrong : possible) {
                QString typed = number;
                typed[at] = wrong;
                if (forgiven(typed) != forgiven(number))
                    QVERIFY2(!isCitedNumber(typed), qPrintable(number + " and " + typed));
            }
        }
    }
}

void CitedNumberTest::findsEverySwapOfNeighbours()
{
    for (const QString &number : samples()) {
        for (qsizetype at = 0; at + 1 < number.size(); ++at) {
            QString typed = number;
            typed[at] = number[at + 1];
            typed[at + 1] = number[at];
            if (forgiven(typed) != forgiven(number))
                QVERIFY2(!isCitedNumber(typed), qPrintable(number + " and " + typed));
        }
    }
}

void CitedNumberTest::refusesWhatHasAnotherShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no check character") << "PR-7KQ2M-14";
    QTest::newRow("a word") << "incident";
    QTest::newRow("foreign character") << "PR-7KQ2é-14-X";
    QTest::newRow("blank") << "PR-7KQ2M 14-X";
    QTest::newRow("hyphens alone") << "-------";
}

void CitedNumberTest::refusesWhatHasAnotherShape()
{
    QFETCH(QString, text);
    QVERIFY(!isCitedNumber(text));
}

void CitedNumberTest::differsBetweenDevicesAndRunningNumbers()
{
    QSet<QString> numbers;
    for (int device = 0; device < 50; ++device) {
        const QString code = newDeviceCode();
        for (qint64 running = 1; running <= 200; ++running)
            numbers << citedNumber(u"IN", code, running);
    }
    QCOMPARE(numbers.size(), 50 * 200);
}

void CitedNumberTest::makesDeviceCodesWithoutLookAlikes()
{
    for (int i = 0; i < 2000; ++i) {
        const QString code = newDeviceCode();
        QCOMPARE(code.size(), 5);
        for (const QChar c : code)
            QVERIFY2(QString("0123456789ABCDEFGHJKMNPQRSTVWXYZ").contains(c), qPrintable(code));
    }
}

QTEST_GUILESS_MAIN(CitedNumberTest)
#include "tst_citednumber.moc"
