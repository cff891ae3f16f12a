// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "models/entities/partners/organisation.h"
#include "models/storage/encryption.h"
#include "models/storage/rotatingbackups.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"
#include "views/screens/backupspage.h"
#include "views/screens/encryptionpage.h"
#include "views/shell/commands.h"
#include "views/shell/mainwindow.h"
#include "views/shell/newcasebookdialog.h"
#include "views/shell/pagestack.h"
#include "views/shell/recoverykeydialog.h"
#include "views/shell/unlockdialog.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

namespace {

const QString phrase = QStringLiteral("vier nasse Katzen im Schnee");
const QString other = QStringLiteral("five dry dogs in the sun");

template<typename Dialog>
Dialog *dialogInSight()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// For those who want to look.
void keepPicture(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("LODEBOOK_PICTURES");
    if (!folder.isEmpty())
        static_cast<void>(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
}

} // namespace

/// Encryption in the window: a new casebook, one that is there, its keys, its backups.
class EncryptedCasebookTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void makesANewOneEncrypted();
    void encryptsTheOneThatIsOpenAndBack();
    void staysAsItIsWhenSomebodyStopsIt();
    void changesThePassphraseAndTheRecoveryKey();
    void remindsUntilTheRecoveryKeyWasTried();
    void asksForTheRehearsalAtTheFirstBackup();
    void asksForThePassphraseOfAnotherBackup();
    void takesTheRestOfAKilledDecryptionAwayWhenItStarts();
    void saysWhatCannotBeDone();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.lodebook")); }
    CasebookLocation location() const { return *CasebookLocation::fromText(path()); }
    MainWindow &window() { return *m_application->windows().first(); }
    QPushButton *button(const char *name)
    {
        return window().pages().current()->findChild<QPushButton *>(QLatin1String(name));
    }
    void type(QWidget &where, const char *name, const QString &text)
    {
        for (QLineEdit *line : where.findChildren<QLineEdit *>(QLatin1String(name))) {
            if (!line->isVisible()) // the page has one such line for plain and one for encrypted casebooks
                continue;
            QVERIFY2(line->isEnabled(), name);
            line->clear();
            return QTest::keyClicks(line, text);
        }
        QFAIL(name);
    }
    void makePlain();
    void makeEncrypted();
    Page *goToEncryption();
    void answer(const QString &begin);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
};

void EncryptedCasebookTest::initTestCase()
{
    if (!Encryption::isAvailable())
        QSKIP("this program is built without encryption at rest");
    initReferenceResources();
    initDemoResources();
}

void EncryptedCasebookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setPreferences({.theme = Theme::Kind::Light, .language = QStringLiteral("en")});
    m_application = std::make_unique<Application>(*m_settings, m_folder->filePath(QStringLiteral("personal")));
}

void EncryptedCasebookTest::cleanup()
{
    m_application.reset();
    m_settings.reset();
    Encryption::lockAll();
}

void EncryptedCasebookTest::makePlain()
{
    const Result<std::unique_ptr<Casebook>> made = Casebook::create(location(), {.officer = QStringLiteral("Ada")});
    QVERIFY(made);
    Record record(organisation());
    record.set(organisation().name, QStringLiteral("Ours"));
    record.set(organisation().kind, QStringLiteral("company"));
    QVERIFY((*made)->store().saveChecked(record));
    QVERIFY(backUpNow(**made));
}

void EncryptedCasebookTest::makeEncrypted()
{
    makePlain();
    QVERIFY(Encryption::encrypt(path(), phrase, {1, 64}));
}

Page *EncryptedCasebookTest::goToEncryption()
{
    window().commands()[QStringLiteral("encryption")]->trigger();
    return window().pages().current();
}

/// Presses the answer of the page's message that begins like this.
void EncryptedCasebookTest::answer(const QString &begin)
{
    QPushButton *found = nullptr;
    const auto isThere = [&] {
        for (QPushButton *one : window().pages().current()->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&').startsWith(begin))
                found = one;
        }
        return found != nullptr;
    };
    QVERIFY2(QTest::qWaitFor(isThere), qPrintable(begin));
    found->click();
}

void EncryptedCasebookTest::makesANewOneEncrypted()
{
    m_application->showStart();
    NewCasebookDialog dialog;
    QString recoveryKey;
    connect(&dialog, &NewCasebookDialog::made, this, [&](const QString &, const QString &key) { recoveryKey = key; });
    dialog.setPath(path());
    dialog.show();
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QPushButton *make = nullptr;
    for (QAbstractButton *one : buttons->buttons()) {
        if (buttons->buttonRole(one) == QDialogButtonBox::AcceptRole)
            make = qobject_cast<QPushButton *>(one);
    }
    type(dialog, "officer", QStringLiteral("Ada"));
    QVERIFY(make->isEnabled());
    QVERIFY(!dialog.findChild<QLineEdit *>(QStringLiteral("newPassphrase"))->isVisible());
    dialog.findChild<QCheckBox *>(QStringLiteral("encrypt"))->click();
    QVERIFY(!make->isEnabled());
    type(dialog, "newPassphrase", phrase);
    QVERIFY(!make->isEnabled());
    type(dialog, "passphraseAgain", phrase);
    QVERIFY(make->isEnabled());
    keepPicture(dialog, "new-encrypted");
    make->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 60000);
    QVERIFY(!recoveryKey.isEmpty());
    for (const QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
        if (line->echoMode() == QLineEdit::Password)
            QVERIFY(line->text().isEmpty());
    }
    QCOMPARE(Encryption::stateOf(location()), Encryption::State::Unlocked);
    Encryption::lockAll();
    QVERIFY(Encryption::unlock(location(), recoveryKey));
    Encryption::lockAll();
    QVERIFY(Encryption::unlock(location(), phrase));
}

void EncryptedCasebookTest::encryptsTheOneThatIsOpenAndBack()
{
    makePlain();
    QVERIFY(m_application->open(path()));
    QPointer<MainWindow> before = &window();
    Page *page = goToEncryption();
    QVERIFY(!button("encrypt")->isEnabled());
    type(*page, "newPassphrase", phrase);
    type(*page, "passphraseAgain", phrase);
    QVERIFY(button("encrypt")->isEnabled());
    button("encrypt")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!before && m_application->windows().size() == 1, 60000);
    QTRY_VERIFY(dialogInSight<RecoveryKeyDialog>());
    const QString key =
        dialogInSight<RecoveryKeyDialog>()->findChild<QLineEdit *>(QStringLiteral("recoveryKey"))->text();
    keepPicture(*dialogInSight<RecoveryKeyDialog>(), "recovery-key");
    keepPicture(window(), "recovery-reminder");
    dialogInSight<RecoveryKeyDialog>()->done(QDialog::Rejected);
    QCOMPARE(*m_application->casebook()->reader().count(Query(organisation())), 1);
    QVERIFY(!m_application->casebook()->database().keyId().isEmpty());
    for (const KeptBackup &backup : keptBackups(path())) {
        CasebookLocation place;
        place.path = backup.path;
        QVERIFY(Encryption::stateOf(place) != Encryption::State::Plain);
    }
    before = &window();
    page = goToEncryption();
    QCOMPARE(page->statusText(), QStringLiteral("Encrypted"));
    QVERIFY(!button("decrypt")->isEnabled());
    type(*page, "passphraseNow", other);
    button("decrypt")->click();
    auto *messages = page->findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible() && messages->text().contains(QLatin1String("neither")), 30000);
    type(*page, "passphraseNow", key); // the paper will do as well
    button("decrypt")->click();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible() && messages->text().contains(QLatin1String("Without encryption")),
                             30000);
    QVERIFY(page->findChild<QLineEdit *>(QStringLiteral("passphraseNow"))->text().isEmpty());
    keepPicture(window(), "encryption-of-an-encrypted-one");
    answer(QStringLiteral("Take the encryption off"));
    QTRY_VERIFY_WITH_TIMEOUT(!before && m_application->windows().size() == 1, 60000);
    QCOMPARE(Encryption::stateOf(location()), Encryption::State::Plain);
    QCOMPARE(*m_application->casebook()->reader().count(Query(organisation())), 1);
}

void EncryptedCasebookTest::staysAsItIsWhenSomebodyStopsIt()
{
    makePlain();
    QVERIFY(m_application->open(path()));
    QPointer<MainWindow> before = &window();
    Page *page = goToEncryption();
    type(*page, "newPassphrase", phrase);
    type(*page, "passphraseAgain", phrase);
    button("encrypt")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight<QProgressDialog>(), 30000);
    keepPicture(*dialogInSight<QProgressDialog>(), "encrypting");
    QTest::mouseClick(dialogInSight<QProgressDialog>()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!before && m_application->windows().size() == 1, 60000);
    QVERIFY(!dialogInSight<RecoveryKeyDialog>()); // of nothing
    QCOMPARE(Encryption::stateOf(location()), Encryption::State::Plain);
    QCOMPARE(*m_application->casebook()->reader().count(Query(organisation())), 1);
    QCOMPARE(goToEncryption()->statusText(), QStringLiteral("Not encrypted"));
}

void EncryptedCasebookTest::changesThePassphraseAndTheRecoveryKey()
{
    makeEncrypted();
    QVERIFY(m_application->open(path()));
    Page *page = goToEncryption();
    auto *messages = page->findChild<MessageBar *>();
    type(*page, "passphraseNow", phrase);
    type(*page, "newPassphrase", other);
    QVERIFY(!button("changePassphrase")->isEnabled());
    type(*page, "passphraseAgain", other);
    button("changePassphrase")->click();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible() && messages->text().contains(QLatin1String("new passphrase")),
                             30000);
    for (const QLineEdit *line : page->findChildren<QLineEdit *>())
        QVERIFY(line->text().isEmpty());
    type(*page, "passphraseNow", other);
    button("renewKey")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight<RecoveryKeyDialog>(), 30000);
    const QString key =
        dialogInSight<RecoveryKeyDialog>()->findChild<QLineEdit *>(QStringLiteral("recoveryKey"))->text();
    dialogInSight<RecoveryKeyDialog>()->done(QDialog::Rejected);
    m_application.reset();
    Encryption::lockAll();
    QVERIFY(!Encryption::unlock(location(), phrase));
    QVERIFY(Encryption::unlock(location(), other));
    Encryption::lockAll();
    QVERIFY(Encryption::unlock(location(), key));
}

void EncryptedCasebookTest::remindsUntilTheRecoveryKeyWasTried()
{
    makePlain();
    const Result<Encryption::Encrypted> encrypted = Encryption::encrypt(path(), phrase, {1, 64});
    QVERIFY(encrypted);
    const auto isReminded = [this] {
        m_application = std::make_unique<Application>(*m_settings, m_folder->filePath(QStringLiteral("personal")));
        return m_application->open(path()) && window().messages().text().contains(QLatin1String("Nobody has tried"));
    };
    QVERIFY(isReminded());
    QVERIFY(isReminded()); // every time
    QVERIFY(Encryption::rehearse(m_application->casebook()->database(), encrypted->recoveryKey));
    QVERIFY(!isReminded());
}

void EncryptedCasebookTest::asksForTheRehearsalAtTheFirstBackup()
{
    makePlain();
    const Result<Encryption::Encrypted> encrypted = Encryption::encrypt(path(), phrase, {1, 64});
    QVERIFY(encrypted);
    QVERIFY(m_application->open(path()));
    window().go(Location::screen(QStringLiteral("backups")));
    auto *messages = window().pages().current()->findChild<MessageBar *>();
    const auto backUp = [&] {
        messages->putAway();
        button("make")->click();
        return QTest::qWaitFor([&] { return messages->isVisible(); }, 30000)
            && messages->text().contains(QLatin1String("was made and checked"));
    };
    QVERIFY(backUp());
    QVERIFY2(messages->text().contains(QLatin1String("Nobody has tried")), qPrintable(messages->text()));
    keepPicture(window(), "first-backup");
    answer(QStringLiteral("Try the one on paper"));
    QTRY_VERIFY(dialogInSight<RecoveryKeyDialog>());
    dialogInSight<RecoveryKeyDialog>()->done(QDialog::Rejected);
    QVERIFY(backUp());
    QVERIFY2(!messages->text().contains(QLatin1String("Nobody has tried")), qPrintable(messages->text())); // said once
    window().messages().putAway();
    window().askForRehearsal(); // as after one that was made by itself
    QVERIFY(window().messages().text().contains(QLatin1String("A backup was made")));
}

void EncryptedCasebookTest::asksForThePassphraseOfAnotherBackup()
{
    makeEncrypted(); // with a backup of that passphrase
    QVERIFY(Encryption::decrypt(path()));
    QVERIFY(Encryption::encrypt(path(), other, {1, 64}));
    QVERIFY(keptBackups(path()).size() >= 1);
    const QString backup = keptBackups(path()).first().path;
    CasebookLocation place;
    place.path = backup;
    Encryption::lockAll();
    QVERIFY(Encryption::unlock(location(), other));
    QCOMPARE(Encryption::stateOf(place), Encryption::State::Locked);
    QVERIFY(m_application->open(path()));
    const QPointer<MainWindow> before = &window();
    window().go(Location::screen(QStringLiteral("backups")));
    auto *page = qobject_cast<BackupsPage *>(window().pages().current());
    page->findChild<QTableView *>()->selectRow(0);
    page->askToRestore();
    QVERIFY(page->findChild<MessageBar *>()->text().contains(QLatin1String("passphrase it had then")));
    emit page->restoreRequested(backup);
    QTRY_VERIFY(dialogInSight<UnlockDialog>());
    QVERIFY(before); // nothing is closed yet
    type(*dialogInSight<UnlockDialog>(), "secret", phrase);
    QTest::keyClick(dialogInSight<UnlockDialog>()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!before && m_application->windows().size() == 1, 60000);
    QVERIFY(window().messages().text().contains(QStringLiteral("replaced")));
    m_application.reset();
    Encryption::lockAll();
    QVERIFY(!Encryption::unlock(location(), other));
    QVERIFY(Encryption::unlock(location(), phrase));
}

void EncryptedCasebookTest::takesTheRestOfAKilledDecryptionAwayWhenItStarts()
{
    makeEncrypted();
    const QString copy = path() + QStringLiteral(".rewriting");
    QFile file(copy);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half a plain casebook") > 0);
    file.close();
    m_settings->addRecentCasebook(location().display());
    m_application = std::make_unique<Application>(*m_settings, m_folder->filePath(QStringLiteral("personal")));
    QVERIFY(!QFile::exists(copy));
}

void EncryptedCasebookTest::saysWhatCannotBeDone()
{
    makePlain();
    QVERIFY(m_application->open(path()));
    Page *page = goToEncryption();
    const Result<std::unique_ptr<Casebook>> elsewhere = Casebook::open(location(), {});
    QVERIFY(elsewhere);
    const QPointer<MainWindow> before = &window();
    type(*page, "newPassphrase", phrase);
    type(*page, "passphraseAgain", phrase);
    button("encrypt")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!before && m_application->windows().size() == 1, 60000);
    QVERIFY(window().messages().text().contains(QLatin1String("in use")));
    QCOMPARE(Encryption::stateOf(location()), Encryption::State::Plain);
    QVERIFY(!dialogInSight<RecoveryKeyDialog>());
}

QTEST_MAIN(EncryptedCasebookTest)
#include "tst_encryptedcasebook.moc"
