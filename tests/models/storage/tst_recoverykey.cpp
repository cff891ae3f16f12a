// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recoverykey.h"

#include <QSet>
#include <QTest>

using namespace Lodebook;

class RecoveryKeyTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromPaper();
    void isReadAsPeopleWriteIt();
    void noticesEverySingleMistake();
    void isNeverTheSameTwice();
};

void RecoveryKeyTest::comesBackFromPaper()
{
    const RecoveryKey key = RecoveryKey::random();
    QCOMPARE(key.text().size(), 8 * 4 + 7);
    const std::optional<RecoveryKey> read = RecoveryKey::fromText(key.text());
    QVERIFY(read);
    QVERIFY(read->secret() == key.secret());
}

void RecoveryKeyTest::isReadAsPeopleWriteIt()
{
    const RecoveryKey key = RecoveryKey::random();
    QString typed = key.text().toLower().replace(u'-', u' ');
    typed.replace(u'0', u'o').replace(u'1', u'l');
    const QString gaps = QStringLiteral("  %1\n").arg(typed);
    const std::optional<RecoveryKey> read = RecoveryKey::fromText(gaps);
    QVERIFY(read);
    QVERIFY(read->secret() == key.secret());
    QVERIFY(!RecoveryKey::fromText(QString()));
    QVERIFY(!RecoveryKey::fromText(QStringLiteral("a passphrase that is none")));
    const QString longer = key.text() + u'A';
    QVERIFY(!RecoveryKey::fromText(longer));
}

void RecoveryKeyTest::noticesEverySingleMistake()
{
    const QString text = RecoveryKey::random().text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'-')
            continue;
        QString wrong = text;
        wrong[at] = text.at(at) == u'7' ? u'8' : u'7';
        QVERIFY2(!RecoveryKey::fromText(wrong), qPrintable(wrong));
        wrong = text;
        wrong.remove(at, 1);
        QVERIFY2(!RecoveryKey::fromText(wrong), qPrintable(wrong));
    }
}

void RecoveryKeyTest::isNeverTheSameTwice()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(RecoveryKey::random().text());
    QCOMPARE(seen.size(), 100);
}

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "tst_recoverykey.moc"
