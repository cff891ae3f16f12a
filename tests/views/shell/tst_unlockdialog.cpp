// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/unlockdialog.h"

#include "models/storage/casebook.h"
#include "models/storage/encryption.h"
#include "models/storage/recoverypart.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class UnlockDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensWithTheRightPassphraseOnly();
    void takesTheKeyInParts();
    void hidesWhatIsTypedUntilAsked();

private:
    QTemporaryDir m_folder;
    CasebookLocation m_location;
    QString m_recoveryKey;
};

void UnlockDialogTest::initTestCase()
{
    if (!Encryption::isAvailable())
        QSKIP("this program is built without encryption at rest");
    m_location = *CasebookLocation::fromText(m_folder.filePath(QStringLiteral("a.lodebook")));
    const auto keys =
        Encryption::NewCasebook::prepare(m_location.path, QStringLiteral("five dry dogs in the sun"), {1, 64});
    QVERIFY(keys);
    m_recoveryKey = (*keys)->recoveryKey();
    QVERIFY(Casebook::create(m_location, {}));
}

void UnlockDialogTest::opensWithTheRightPassphraseOnly()
{
    Encryption::lock(m_location);
    UnlockDialog dialog(m_location);
    dialog.show();
    auto *secret = dialog.findChild<QLineEdit *>();
    auto *messages = dialog.findChild<MessageBar *>();
    auto *open = dialog.findChild<QDialogButtonBox *>()->buttons().constLast();
    for (QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons())
        open =
            dialog.findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole ? button : open;
    QVERIFY(!open->isEnabled());
    QSignalSpy unlocked(&dialog, &UnlockDialog::unlocked);
    QTest::keyClicks(secret, QStringLiteral("four dry dogs in the sun"));
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(dialog.isVisible());
    QVERIFY(unlocked.isEmpty());
    QCOMPARE(Encryption::stateOf(m_location), Encryption::State::Locked);
    QCOMPARE(secret->selectedText().size(), secret->text().size()); // the next try takes its place
    QTest::keyClicks(secret, QStringLiteral("five dry dogs in the sun"));
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_COMPARE(unlocked.size(), 1);
    QVERIFY(!dialog.isVisible());
    QVERIFY(secret->text().isEmpty());
    QVERIFY(Casebook::open(m_location, {}));
}

void UnlockDialogTest::takesTheKeyInParts()
{
    Encryption::lock(m_location);
    const QList<RecoveryPart> parts = RecoveryPart::divide(*RecoveryKey::fromText(m_recoveryKey), 2, 3);
    const QList<RecoveryPart> others = RecoveryPart::divide(RecoveryKey::random(), 2, 3);
    UnlockDialog dialog(m_location);
    dialog.show();
    auto *secret = dialog.findChild<QLineEdit *>();
    auto *messages = dialog.findChild<MessageBar *>();
    QSignalSpy unlocked(&dialog, &UnlockDialog::unlocked);
    const auto type = [secret](const QString &text) {
        secret->clear();
        QTest::keyClicks(secret, text);
        QTest::keyClick(secret, Qt::Key_Return);
    };
    QString mistyped = parts.at(2).text();
    mistyped[0] = mistyped.at(0) == u'7' ? u'8' : u'7';
    type(mistyped);
    QTRY_VERIFY(messages->isVisible() && messages->text().contains(QLatin1String("ten groups of four")));
    type(parts.at(2).text());
    QVERIFY(messages->isVisible() && messages->text().contains(QLatin1String("That part is right")));
    QVERIFY(secret->text().isEmpty());
    type(others.at(0).text());
    QVERIFY(messages->text().contains(QLatin1String("belongs to another key")));
    QVERIFY(unlocked.isEmpty());
    type(parts.at(0).text().remove(u'-'));
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(Encryption::stateOf(m_location), Encryption::State::Unlocked);
}

void UnlockDialogTest::hidesWhatIsTypedUntilAsked()
{
    UnlockDialog dialog(m_location);
    auto *secret = dialog.findChild<QLineEdit *>();
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    secret->setText(QStringLiteral("something"));
    dialog.reject();
    QVERIFY(secret->text().isEmpty());
}

QTEST_MAIN(UnlockDialogTest)
#include "tst_unlockdialog.moc"
