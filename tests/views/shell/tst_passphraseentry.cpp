// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/passphraseentry.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class PassphraseEntryTest final : public QObject
{
    Q_OBJECT

private slots:
    void isGoodWhenTypedTwice();
    void saysHowStrongItIs();
    void hidesWhatIsTypedAndForgetsIt();
};

void PassphraseEntryTest::isGoodWhenTypedTwice()
{
    PassphraseEntry entry;
    entry.show();
    auto *first = entry.findChild<QLineEdit *>(QStringLiteral("newPassphrase"));
    auto *again = entry.findChild<QLineEdit *>(QStringLiteral("passphraseAgain"));
    const auto *words = entry.findChild<QLabel *>(QStringLiteral("strength"));
    QSignalSpy changed(&entry, &PassphraseEntry::changed);
    QTest::keyClicks(first, QStringLiteral("rivers lamps goats under tables"));
    QVERIFY(!changed.isEmpty());
    QVERIFY(!entry.isGood());
    QTest::keyClicks(again, QStringLiteral("rivers lamps goats under table"));
    QVERIFY(!entry.isGood());
    QVERIFY(words->text().contains(QLatin1String("not the same")));
    QTest::keyClicks(again, QStringLiteral("s"));
    QVERIFY(entry.isGood());
    QCOMPARE(entry.passphrase(), QStringLiteral("rivers lamps goats under tables"));
}

void PassphraseEntryTest::saysHowStrongItIs()
{
    PassphraseEntry entry;
    auto *first = entry.findChild<QLineEdit *>(QStringLiteral("newPassphrase"));
    const auto *words = entry.findChild<QLabel *>(QStringLiteral("strength"));
    first->setText(QStringLiteral("short"));
    QVERIFY(words->text().contains(QLatin1String("12")));
    first->setText(QStringLiteral("aaaaaaaaaaaaaaa"));
    QVERIFY(words->text().startsWith(QLatin1String("Weak")));
    first->setText(QStringLiteral("rivers lamps goats under tables whistle monday"));
    QVERIFY(words->text().startsWith(QLatin1String("Strong")));
    QCOMPARE(first->accessibleDescription(), words->text()); // said to who does not see it
}

void PassphraseEntryTest::hidesWhatIsTypedAndForgetsIt()
{
    PassphraseEntry entry;
    auto *show = entry.findChild<QCheckBox *>();
    for (QLineEdit *line : entry.findChildren<QLineEdit *>()) {
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        line->setText(QStringLiteral("something of mine"));
    }
    show->setChecked(true);
    entry.clear();
    QVERIFY(entry.isEmpty());
    for (QLineEdit *line : entry.findChildren<QLineEdit *>()) {
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        line->undo();
        QVERIFY(line->text().isEmpty());
    }
}

QTEST_MAIN(PassphraseEntryTest)
#include "tst_passphraseentry.moc"
