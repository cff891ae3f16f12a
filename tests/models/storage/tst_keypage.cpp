// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keypage.h"

#include "models/storage/recoverykey.h"

#include <QTest>

using namespace Lodebook;

class KeyPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void givesTheKeyToWhoKnowsTheSecret();
    void takesOnePassphraseHoweverItIsTyped();
    void goesThroughAFile();
    void refusesEveryFlippedBit();
    void takesTheNewerOfTwoCopies();
    void asksNoStrangersFileForADaysWork();
    void neverShowsAKey();

private:
    static constexpr KeyEffort quick{1, 64};
    SecretBytes m_key = SecretBytes::random(dataKeyBytes);
    SecretBytes m_phrase = SecretBytes::ofText(QStringLiteral("correct horse battery"));
    RecoveryKey m_paper = RecoveryKey::random();
    KeyPage page();
};

KeyPage KeyPageTest::page()
{
    KeyPage page = KeyPage::fresh();
    if (!page.seal(KeyPage::Lock::Passphrase, m_phrase, m_key, quick)
        || !page.seal(KeyPage::Lock::Recovery, m_paper.secret(), m_key))
        qFatal("not sealed");
    return page;
}

void KeyPageTest::givesTheKeyToWhoKnowsTheSecret()
{
    const KeyPage made = page();
    QVERIFY(made.has(KeyPage::Lock::Passphrase) && made.has(KeyPage::Lock::Recovery));
    QVERIFY(made.open(KeyPage::Lock::Passphrase, m_phrase) == m_key);
    QVERIFY(made.open(KeyPage::Lock::Recovery, m_paper.secret()) == m_key);
    QVERIFY(!made.open(KeyPage::Lock::Passphrase, SecretBytes::ofText(QStringLiteral("Correct horse battery"))));
    QVERIFY(!made.open(KeyPage::Lock::Recovery, RecoveryKey::random().secret()));
    QVERIFY(!made.open(KeyPage::Lock::Recovery, m_phrase));
    QVERIFY(!made.open(KeyPage::Lock::Passphrase, m_paper.secret()));
    QVERIFY(page().id() != made.id());
}

void KeyPageTest::takesOnePassphraseHoweverItIsTyped()
{
    KeyPage made = KeyPage::fresh();
    QVERIFY(made.seal(KeyPage::Lock::Passphrase, SecretBytes::ofText(QStringLiteral("caf\u00e9 au lait noir")), m_key,
                      quick));
    QVERIFY(made.open(KeyPage::Lock::Passphrase, SecretBytes::ofText(QStringLiteral("cafe\u0301 au lait noir")))
            == m_key);
}

void KeyPageTest::goesThroughAFile()
{
    const KeyPage made = page();
    const QByteArray bytes = made.bytes();
    QCOMPARE(bytes.size(), KeyPage::pageBytes);
    QVERIFY(KeyPage::isMarked(bytes));
    const std::optional<KeyPage> read = KeyPage::fromBytes(bytes);
    QVERIFY(read);
    QCOMPARE(read->id(), made.id());
    QCOMPARE(int(read->cipher()), int(made.cipher()));
    QVERIFY(read->open(KeyPage::Lock::Passphrase, m_phrase) == m_key);
    QVERIFY(!KeyPage::isMarked("SQLite format 3"));
    QVERIFY(!KeyPage::fromBytes(QByteArray(4096, '\0')));
}

void KeyPageTest::refusesEveryFlippedBit()
{
    const QByteArray copy = page().copy();
    for (qsizetype at = 0; at < copy.size(); ++at) {
        QByteArray damaged = copy;
        damaged[at] = char(damaged.at(at) ^ (1 << (at % 8)));
        QVERIFY2(!KeyPage::fromBytes(damaged), qPrintable(QString::number(at)));
    }
}

void KeyPageTest::takesTheNewerOfTwoCopies()
{
    KeyPage made = page();
    QByteArray bytes = made.bytes();
    const SecretBytes fresh = SecretBytes::ofText(QStringLiteral("another battery"));
    QVERIFY(made.seal(KeyPage::Lock::Passphrase, fresh, m_key, quick));
    bytes.replace(made.place(), KeyPage::copyBytes, made.copy());
    QVERIFY(KeyPage::fromBytes(bytes)->open(KeyPage::Lock::Passphrase, fresh) == m_key);
    QVERIFY(!KeyPage::fromBytes(bytes)->open(KeyPage::Lock::Passphrase, m_phrase));
    // Power went while it was written: the one before still stands beside it.
    bytes.replace(made.place() + 80, 900, QByteArray(900, '\0'));
    QVERIFY(KeyPage::isMarked(bytes));
    QVERIFY(KeyPage::fromBytes(bytes)->open(KeyPage::Lock::Passphrase, m_phrase) == m_key);
}

void KeyPageTest::asksNoStrangersFileForADaysWork()
{
    KeyPage made = KeyPage::fresh();
    QVERIFY(!made.seal(KeyPage::Lock::Passphrase, m_phrase, m_key, KeyEffort{1000000, 64}));
    QVERIFY(!made.seal(KeyPage::Lock::Passphrase, m_phrase, m_key, KeyEffort{1, 0xffffffff}));
    QVERIFY(!made.has(KeyPage::Lock::Passphrase));
}

void KeyPageTest::neverShowsAKey()
{
    const QByteArray bytes = page().bytes();
    for (const SecretBytes &secret : {m_key, m_phrase, m_paper.secret()})
        QVERIFY(!bytes.contains(QByteArrayView(reinterpret_cast<const char *>(secret.data()), secret.size())));
}

QTEST_GUILESS_MAIN(KeyPageTest)
#include "tst_keypage.moc"
