// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/textdifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Lodebook;

class TextDifferenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void marksTheWordsTheOtherLacks();
    void isTheWholeTextAgain();
    void mergesWhatEachChangedElsewhere();
    void keepsBothWhereBothChangedOnePlace();
    void losesNoWordOfEither();

private:
    static QString randomText(QRandomGenerator &random);
};

QString TextDifferenceTest::randomText(QRandomGenerator &random)
{
    static const QStringList words{QStringLiteral("mine"), QStringLiteral("tag"), QStringLiteral("été"),
                                   QStringLiteral("\n"),   QStringLiteral("a.b"), QStringLiteral("7,5")};
    QStringList text;
    for (int i = random.bounded(30); i > 0; --i)
        text.append(words.at(random.bounded(int(words.size()))));
    return text.join(u' ');
}

void TextDifferenceTest::marksTheWordsTheOtherLacks()
{
    QCOMPARE(textDifference(QStringLiteral("The site is open"), QStringLiteral("The site was open")),
             (QList<TextPart>{{QStringLiteral("The site "), false},
                              {QStringLiteral("is"), true},
                              {QStringLiteral(" open"), false}}));
    QCOMPARE(textDifference(QStringLiteral("same"), QStringLiteral("same")),
             (QList<TextPart>{{QStringLiteral("same"), false}}));
    QCOMPARE(textDifference({}, QStringLiteral("x")), QList<TextPart>());
}

void TextDifferenceTest::isTheWholeTextAgain()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 500; ++i) {
        const QString one = randomText(random);
        QString whole;
        for (const TextPart &part : textDifference(one, randomText(random)))
            whole += part.text;
        QCOMPARE(whole, one);
    }
    const QString large = QStringLiteral("ab cd ").repeated(20000);
    QString whole;
    for (const TextPart &part : textDifference(large, QStringLiteral("ef gh ").repeated(20000)))
        whole += part.text;
    QCOMPARE(whole, large);
}

void TextDifferenceTest::mergesWhatEachChangedElsewhere()
{
    QCOMPARE(mergedText(QStringLiteral("one two three four"), QStringLiteral("one 2 three four"),
                        QStringLiteral("one two three four five")),
             QStringLiteral("one 2 three four five"));
    QCOMPARE(mergedText(QStringLiteral("a b c"), QStringLiteral("a c"), QStringLiteral("a b d")),
             QStringLiteral("a d"));
    QCOMPARE(mergedText({}, QStringLiteral("ours"), {}), QStringLiteral("ours"));
    QCOMPARE(mergedText(QStringLiteral("a b"), QStringLiteral("a x"), QStringLiteral("a x")), QStringLiteral("a x"));
}

void TextDifferenceTest::keepsBothWhereBothChangedOnePlace()
{
    QCOMPARE(mergedText(QStringLiteral("tagged by hand"), QStringLiteral("tagged by machine"),
                        QStringLiteral("tagged by nobody")),
             QStringLiteral("tagged by machine nobody"));
    QCOMPARE(mergedText({}, QStringLiteral("ours"), QStringLiteral("theirs")), QStringLiteral("ours theirs"));
}

void TextDifferenceTest::losesNoWordOfEither()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 1000; ++i) {
        const QString before = randomText(random);
        const QString first = before + QStringLiteral(" ONE") + randomText(random);
        QString second = before;
        second.insert(random.bounded(int(before.size()) + 1), QStringLiteral(" TWO "));
        const QString merged = mergedText(before, first, second);
        QVERIFY2(merged.contains(QStringLiteral("ONE")) && merged.contains(QStringLiteral("TWO")), qPrintable(merged));
        QCOMPARE(mergedText(before, first, before), first);
        QCOMPARE(mergedText(before, before, second), second);
    }
}

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "tst_textdifference.moc"
