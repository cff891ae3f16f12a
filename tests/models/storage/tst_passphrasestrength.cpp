// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/passphrasestrength.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Lodebook;

Q_DECLARE_METATYPE(Lodebook::PassphraseStrength)

class PassphraseStrengthTest final : public QObject
{
    Q_OBJECT

private slots:
    void judgesAsAGuesserWould_data();
    void judgesAsAGuesserWould();
    void moreIsNeverWorse();
};

void PassphraseStrengthTest::judgesAsAGuesserWould_data()
{
    using enum PassphraseStrength;
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<PassphraseStrength>("strength");
    QTest::newRow("nothing") << QString() << TooShort;
    QTest::newRow("eleven signs") << QStringLiteral("x7Kp2mQ9vT4") << TooShort;
    QTest::newRow("one letter over and over") << QStringLiteral("aaaaaaaaaaaaaaaaaaaa") << Weak;
    QTest::newRow("the alphabet") << QStringLiteral("abcdefghijklmnop") << Weak;
    QTest::newRow("the keyboard") << QStringLiteral("qwertyuiopasdfghjkl") << Weak;
    QTest::newRow("the keyboard in Germany") << QStringLiteral("qwertzuiopyxcvbnm") << Weak;
    QTest::newRow("a word twice") << QStringLiteral("sunshine sunshine") << Weak;
    QTest::newRow("password and a year") << QStringLiteral("Password 2026!") << Weak;
    QTest::newRow("in Spanish") << QStringLiteral("Contraseña1234") << Weak;
    QTest::newRow("three words") << QStringLiteral("rivers lamps goats") << Fair;
    QTest::newRow("five words") << QStringLiteral("rivers lamps goats under tables") << Good;
    QTest::newRow("seven words") << QStringLiteral("rivers lamps goats under tables whistle monday") << Strong;
    QTest::newRow("words of another alphabet")
        << QStringLiteral("река лампа козёл стол понедельник свист дождь") << Strong;
    QTest::newRow("twelve signs by chance") << QStringLiteral("x7K!p2mQ9v;T") << Strong;
}

void PassphraseStrengthTest::judgesAsAGuesserWould()
{
    QFETCH(const QString, passphrase);
    QFETCH(const PassphraseStrength, strength);
    QVERIFY2(strengthOf(passphrase) == strength,
             qPrintable(QStringLiteral("%1: %2 bits").arg(int(strengthOf(passphrase))).arg(guessingBits(passphrase))));
}

void PassphraseStrengthTest::moreIsNeverWorse()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QStringList words{QStringLiteral("river"), QStringLiteral("lamp"), QStringLiteral("12"),
                            QStringLiteral("!"),     QStringLiteral("Goat"), QStringLiteral("2026")};
    for (int round = 0; round < 200; ++round) {
        QString text;
        double before = 0;
        for (int i = 0; i < 8; ++i) {
            text += u' ' + words.at(random.bounded(int(words.size())));
            const double bits = guessingBits(text);
            QVERIFY2(bits >= before, qPrintable(QStringLiteral("%1, seed %2").arg(text).arg(seed)));
            before = bits;
        }
    }
}

QTEST_GUILESS_MAIN(PassphraseStrengthTest)
#include "tst_passphrasestrength.moc"
