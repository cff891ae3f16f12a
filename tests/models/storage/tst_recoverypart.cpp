// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recoverypart.h"

#include <QTest>

using namespace Lodebook;

class RecoveryPartTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromPaper();
    void noticesEverySingleMistake();
    void isNeitherAKeyNorTheOtherWayRound();
    void giveTheKeyOneAfterTheOther();
    void giveTheKeyAllAtOnce();
    void refuseWhatDoesNotGoTogether();
    void letAPassphraseThrough();

private:
    const RecoveryKey m_key = RecoveryKey::random();
};

void RecoveryPartTest::comesBackFromPaper()
{
    for (int parts = RecoveryPart::leastNeeded; parts <= RecoveryPart::mostParts; ++parts) {
        for (int needed = RecoveryPart::leastNeeded; needed <= parts; ++needed) {
            int number = 0;
            for (const RecoveryPart &part : RecoveryPart::divide(m_key, needed, parts)) {
                QCOMPARE(part.text().size(), 10 * 4 + 9);
                const QString typed = QStringLiteral(" %1\n").arg(part.text().toLower().replace(u'-', u' '));
                const std::optional<RecoveryPart> read = RecoveryPart::fromText(typed);
                QVERIFY(read);
                QCOMPARE(read->number(), ++number);
                QCOMPARE(read->needed(), needed);
                QCOMPARE(read->division(), part.division());
                QVERIFY(read->share().values == part.share().values);
            }
            QCOMPARE(number, parts);
        }
    }
}

void RecoveryPartTest::noticesEverySingleMistake()
{
    const QString text = RecoveryPart::divide(m_key, 2, 3).at(1).text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'-')
            continue;
        QString wrong = text;
        wrong[at] = text.at(at) == u'7' ? u'8' : u'7';
        QVERIFY2(!RecoveryPart::fromText(wrong), qPrintable(wrong));
        QVERIFY(TypedParts::looksLikeParts(wrong));
        wrong = text;
        wrong.remove(at, 1);
        QVERIFY2(!RecoveryPart::fromText(wrong), qPrintable(wrong));
    }
}

void RecoveryPartTest::isNeitherAKeyNorTheOtherWayRound()
{
    QVERIFY(!RecoveryPart::fromText(m_key.text()));
    QVERIFY(!RecoveryKey::fromText(RecoveryPart::divide(m_key, 2, 2).first().text()));
    QVERIFY(!TypedParts::looksLikeParts(m_key.text()));
}

void RecoveryPartTest::giveTheKeyOneAfterTheOther()
{
    const QList<RecoveryPart> parts = RecoveryPart::divide(m_key, 3, 5);
    TypedParts typed;
    QCOMPARE(typed.missing(), 0);
    int missing = 3;
    for (const int number : {5, 2}) {
        const Result<std::optional<QString>> taken = typed.take(parts.at(number - 1).text());
        QVERIFY(taken && !*taken);
        QCOMPARE(typed.missing(), --missing);
    }
    const Result<std::optional<QString>> whole = typed.take(parts.at(3).text().toLower());
    QVERIFY(whole && *whole);
    QCOMPARE(**whole, m_key.text());
    QVERIFY(typed.isEmpty()); // nothing is kept of them
}

void RecoveryPartTest::giveTheKeyAllAtOnce()
{
    const QList<RecoveryPart> parts = RecoveryPart::divide(m_key, 2, 4);
    const QString pasted = parts.at(3).text() + u'\n' + parts.at(0).text() + u'\n' + parts.at(1).text();
    const Result<std::optional<QString>> whole = TypedParts().take(pasted); // one more than it takes
    QVERIFY(whole && *whole);
    QCOMPARE(**whole, m_key.text());
}

void RecoveryPartTest::refuseWhatDoesNotGoTogether()
{
    const QList<RecoveryPart> parts = RecoveryPart::divide(m_key, 2, 3);
    const QList<RecoveryPart> later = RecoveryPart::divide(m_key, 2, 3); // of the same key
    const QList<RecoveryPart> others = RecoveryPart::divide(RecoveryKey::random(), 2, 3);
    TypedParts typed;
    QVERIFY(typed.take(parts.first().text()));
    for (const QString &wrong : {later.at(1).text(), others.at(1).text()}) {
        const Result<std::optional<QString>> refused = typed.take(wrong);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QLatin1String("another key")), qPrintable(refused.error().message));
    }
    const Result<std::optional<QString>> again = typed.take(parts.first().text());
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(QLatin1String("already")), qPrintable(again.error().message));
    QString mistyped = parts.at(1).text();
    mistyped[3] = mistyped.at(3) == u'7' ? u'8' : u'7';
    for (const QString &wrong : {mistyped, QStringLiteral("a passphrase that is none")}) {
        const Result<std::optional<QString>> refused = typed.take(wrong);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QLatin1String("ten groups")), qPrintable(refused.error().message));
    }
    QCOMPARE(typed.missing(), 1); // what was typed before is kept
    const Result<std::optional<QString>> whole = typed.take(parts.at(2).text());
    QVERIFY(whole && *whole == m_key.text());
}

void RecoveryPartTest::letAPassphraseThrough()
{
    // Forty signs that all might stand in a part, and others.
    for (const QString &passphrase : {QStringLiteral("five dogs came here when rain fell down past noon"),
                                      QStringLiteral("vier nasse Katzen im Schnee"), m_key.text(), QString()}) {
        const Result<std::optional<QString>> taken = TypedParts().take(passphrase);
        QVERIFY(taken && *taken);
        QCOMPARE(**taken, passphrase);
    }
}

QTEST_GUILESS_MAIN(RecoveryPartTest)
#include "tst_recoverypart.moc"
