// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "models/entities/partners/organisation.h"
#include "models/items/backgroundreader.h"
#include "models/storage/encryption.h"
#include "resources/reference/referenceresources.h"
#include "views/fields/fieldeditor.h"
#include "views/forms/formbinder.h"
#include "views/forms/recordpage.h"
#include "views/lists/recordlistview.h"
#include "views/shell/commands.h"
#include "views/shell/lockpage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagestack.h"
#include "views/shell/settingsdialog.h"
#include "views/shell/undopanel.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

namespace {

const QString phrase = QStringLiteral("vier nasse Katzen im Schnee");
/// What is typed and never saved.
const QString typed = QStringLiteral("Zwiebelturmuhr");

} // namespace

/// An encrypted casebook that locks under a person's hands.
class LockingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void coversEverythingAndBringsItBack();
    void keepsTypingSealedAndTellsNothing();
    void opensAgainWithThePassphraseOnly();
    void locksWhenNobodyWorks();
    void isLockedWhenTheComputerWakes();
    void locksEveryWindow();
    void putsDialogsAwayMeanwhile();
    void answersAfterwardsWhatScreensAskMeanwhile();
    void followsWhatOthersChangedMeanwhile();
    void doesNotShowTheOldWhenAnotherFileLiesThere();
    void canBeLeftWhileLocked();
    void leavesAPlainCasebookAlone();

private:
    MainWindow &window() { return *m_application->windows().first(); }
    LockPage *cover(MainWindow &window) { return window.findChild<LockPage *>(); }
    void trigger(const char *command) { window().commands()[QLatin1String(command)]->trigger(); }
    void lock();
    void unlock(const QString &secret = phrase);
    RecordPage *typeSomething();

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    CasebookLocation m_location;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
};

void LockingTest::initTestCase()
{
    if (!Encryption::isAvailable())
        QSKIP("this program is built without encryption at rest");
    initReferenceResources();
}

void LockingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_location = *CasebookLocation::fromText(m_folder->filePath(QStringLiteral("a.lodebook")));
    {
        const auto keys = Encryption::NewCasebook::prepare(m_location.path, phrase, {1, 64});
        QVERIFY(keys);
        const Result<std::unique_ptr<Casebook>> made = Casebook::create(m_location, {.officer = QStringLiteral("Ada")});
        QVERIFY(made);
        Record record(organisation());
        record.set(organisation().name, QStringLiteral("Ours"));
        record.set(organisation().kind, QStringLiteral("company"));
        QVERIFY((*made)->store().saveChecked(record));
        QVERIFY(Encryption::rehearse((*made)->database(), (*keys)->recoveryKey()));
    }
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setPreferences({.theme = Theme::Kind::Light, .language = QStringLiteral("en")});
    m_application = std::make_unique<Application>(*m_settings, m_folder->filePath(QStringLiteral("personal")), m_clock);
    QVERIFY(m_application->open(m_location.path));
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void LockingTest::cleanup()
{
    m_application.reset();
    m_settings.reset();
    Encryption::lockAll();
}

void LockingTest::lock()
{
    trigger("lock");
    QTRY_VERIFY(m_application->isLocked());
    QTRY_COMPARE_WITH_TIMEOUT(Encryption::stateOf(m_location), Encryption::State::Locked, 20000);
}

void LockingTest::unlock(const QString &secret)
{
    auto *line = cover(window())->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, secret);
    QTest::keyClick(line, Qt::Key_Return);
}

RecordPage *LockingTest::typeSomething()
{
    window().go(Location::newRecord(organisation()));
    auto *page = qobject_cast<RecordPage *>(window().pages().current());
    auto *line = page->binder().editor(organisation().name)->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, typed);
    return page;
}

void LockingTest::coversEverythingAndBringsItBack()
{
    QPointer<RecordPage> page = typeSomething();
    trigger("undoPanel");
    auto *undo = window().findChild<UndoPanel *>();
    QVERIFY(undo->isVisible());
    const QString title = window().windowTitle();
    lock();
    LockPage *lockPage = cover(window());
    QVERIFY(lockPage && lockPage->isVisible());
    QVERIFY(QApplication::focusWidget() && lockPage->isAncestorOf(QApplication::focusWidget()));
    if (const QString folder = qEnvironmentVariable("LODEBOOK_PICTURES");
        !folder.isEmpty()) // for those who want to look
        QVERIFY(window().grab().save(folder + QStringLiteral("/locked.png")));
    QVERIFY(!page->isVisible() && !undo->isVisible() && !window().menuBar()->isVisible());
    QVERIFY(!window().windowTitle().contains(typed) && !window().windowTitle().contains(QLatin1String("Organisation")));
    for (const QLabel *label : window().findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(typed), qPrintable(label->text()));
    QTest::keySequence(&window(), QKeySequence(Qt::CTRL | Qt::Key_N)); // no command goes on behind it
    QTest::keySequence(&window(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keySequence(&window(), QKeySequence(Qt::ALT | Qt::Key_Home));
    QVERIFY(window().pages().current() == page);
    QVERIFY(!m_application->casebook()->reader().count(Query(organisation()))); // nobody reads it any more
    unlock();
    QTRY_VERIFY(!m_application->isLocked());
    QVERIFY(page && page->isVisible() && undo->isVisible() && window().menuBar()->isVisible());
    QTRY_VERIFY(!cover(window()));
    QCOMPARE(window().windowTitle(), title);
    QCOMPARE(page->binder().record().text(organisation().name), typed);
    QVERIFY(page->isAncestorOf(QApplication::focusWidget())); // where one was typing
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("!"));
    QCOMPARE(page->binder().record().text(organisation().name), QString(typed + u'!'));
    QCOMPARE(*m_application->casebook()->reader().count(Query(organisation())), 1);
    QTest::keySequence(&window(), QKeySequence(Qt::ALT | Qt::Key_Home));
    page->revert();
}

void LockingTest::keepsTypingSealedAndTellsNothing()
{
    typeSomething();
    QApplication::clipboard()->setText(typed);
    const bool isOurs = QApplication::clipboard()->ownsClipboard(); // not every desktop can say
    lock();
    if (isOurs)
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    int drafts = 0;
    for (QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QByteArray wide(reinterpret_cast<const char *>(typed.utf16()), typed.size() * 2);
        QVERIFY2(!bytes.contains(typed.toUtf8()) && !bytes.contains(wide), qPrintable(file.fileName()));
        drafts += file.fileName().endsWith(QLatin1String(".draft")) ? 1 : 0;
    }
    QCOMPARE(drafts, 1);
    // The program ends while it is locked; the next one offers what was typed.
    m_application = std::make_unique<Application>(*m_settings, m_folder->filePath(QStringLiteral("personal")), m_clock);
    QVERIFY(Encryption::unlock(m_location, phrase));
    QVERIFY(m_application->open(m_location.path));
    const DraftStore store(m_folder->filePath(QStringLiteral("personal/drafts")));
    const QList<Draft> left = store.drafts(m_location.display());
    QCOMPARE(left.size(), 1);
    QVERIFY(QJsonDocument(left.first().fields).toJson().contains(typed.toUtf8()));
}

void LockingTest::opensAgainWithThePassphraseOnly()
{
    lock();
    unlock(QStringLiteral("vier nasse Hunde im Schnee"));
    auto *messages = cover(window())->findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(m_application->isLocked());
    QCOMPARE(Encryption::stateOf(m_location), Encryption::State::Locked);
    unlock();
    QTRY_VERIFY(!m_application->isLocked());
    QCOMPARE(Encryption::stateOf(m_location), Encryption::State::Unlocked);
    lock(); // as often as one likes
    unlock();
    QTRY_VERIFY(!m_application->isLocked());
}

void LockingTest::locksWhenNobodyWorks()
{
    trigger("settings");
    auto *dialog = window().findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *minutes = dialog->findChild<QSpinBox *>(QStringLiteral("lockMinutes"));
    QCOMPARE(minutes->value(), 15);
    minutes->setValue(7);
    dialog->accept();
    QCOMPARE(m_settings->preferences().lockMinutes, 7);
    emit m_application->idleLock().due(); // when that is: see tst_idlelock
    QVERIFY(m_application->isLocked());
}

void LockingTest::isLockedWhenTheComputerWakes()
{
    QPointer<RecordPage> page = typeSomething();
    QWidget *line = QApplication::focusWidget();
    QVERIFY(page->isAncestorOf(line));
    m_clock.advance(qint64(8) * 60 * 60 * 1000); // the lid was closed overnight; no timer has run since
    QVERIFY(!m_application->isLocked());
    QTest::keyClick(line, Qt::Key_X);
    QVERIFY(m_application->isLocked());
    LockPage *lockPage = cover(window());
    QVERIFY(lockPage && lockPage->isVisible() && !page->isVisible());
    QVERIFY(lockPage->findChild<QLineEdit *>()->text().isEmpty()); // nor is that key taken for the passphrase
    QCOMPARE(page->binder().record().text(organisation().name), typed);
    QTRY_COMPARE_WITH_TIMEOUT(Encryption::stateOf(m_location), Encryption::State::Locked, 20000);
    unlock();
    QTRY_VERIFY(!m_application->isLocked());
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->binder().record().text(organisation().name), typed);
    page->revert();
    // Without a key: whatever wakes the screen asks for the window to be painted.
    m_clock.advance(qint64(8) * 60 * 60 * 1000);
    window().update();
    QTRY_VERIFY(m_application->isLocked());
    QVERIFY(window().isCovered());
}

void LockingTest::locksEveryWindow()
{
    MainWindow *second = m_application->openWindow(Location::list(organisation()));
    lock();
    for (MainWindow *one : m_application->windows())
        QVERIFY(one->isCovered() && !one->pages().isVisible());
    unlock();
    QTRY_VERIFY(!m_application->isLocked());
    for (MainWindow *one : m_application->windows())
        QVERIFY(!one->isCovered() && one->pages().isVisible());
    QCOMPARE(second->location(), Location::list(organisation()));
}

void LockingTest::putsDialogsAwayMeanwhile()
{
    trigger("settings");
    QPointer<SettingsDialog> dialog = window().findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    emit m_application->idleLock().due();
    QVERIFY(m_application->isLocked());
    QVERIFY(!dialog->isVisible());
    for (const QWidget *widget : QApplication::topLevelWidgets())
        QVERIFY2(!widget->isVisible() || qobject_cast<const MainWindow *>(widget), widget->metaObject()->className());
    QTRY_COMPARE_WITH_TIMEOUT(Encryption::stateOf(m_location), Encryption::State::Locked, 20000);
    unlock();
    QTRY_VERIFY(!m_application->isLocked());
    QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
    dialog->reject();
}

void LockingTest::answersAfterwardsWhatScreensAskMeanwhile()
{
    lock();
    std::optional<qint64> counted;
    BackgroundReader::of(*m_application->casebook())
        .run<qint64>(
            this,
            [](Casebook &casebook, const Cancellation &) { return casebook.reader().count(Query(organisation())); },
            [&counted](const Result<qint64> &answer) { counted = answer ? *answer : -1; });
    QTest::qWait(200);
    QVERIFY(!counted);
    unlock();
    QTRY_VERIFY(!m_application->isLocked());
    QTRY_VERIFY(counted);
    QCOMPARE(*counted, 1);
    QVERIFY2(!window().messages().isVisible(), qPrintable(window().messages().text()));
}

void LockingTest::followsWhatOthersChangedMeanwhile()
{
    window().go(Location::list(organisation()));
    lock();
    {
        QVERIFY(Encryption::unlock(m_location, phrase)); // another program
        const Result<std::unique_ptr<Casebook>> other = Casebook::open(m_location, {});
        QVERIFY(other);
        Record record(organisation());
        record.set(organisation().name, QStringLiteral("Theirs"));
        record.set(organisation().kind, QStringLiteral("company"));
        QVERIFY((*other)->store().saveChecked(record));
        Encryption::lockAll();
    }
    unlock();
    QTRY_VERIFY(!m_application->isLocked());
    auto *list = window().pages().current()->findChild<RecordListView *>();
    QVERIFY(list);
    QTRY_COMPARE(list->records().rowCount(), 2);
}

void LockingTest::doesNotShowTheOldWhenAnotherFileLiesThere()
{
    QPointer<RecordPage> page = typeSomething();
    const QPointer<MainWindow> before = &window();
    lock();
    QVERIFY(QFile::rename(m_location.path, m_location.path + QStringLiteral(".away")));
    for (const char *side : {"-wal", "-shm"})
        QFile::remove(m_location.path + QLatin1String(side));
    QVERIFY(Casebook::create(m_location, {.officer = QStringLiteral("Eve")})); // plain: whatever is typed opens it
    unlock(QStringLiteral("x"));
    QTRY_VERIFY(!before);
    QVERIFY(!page);
    QTRY_COMPARE(m_application->windows().size(), 1);
    QCOMPARE(*m_application->casebook()->reader().count(Query(organisation())), 0);
}

void LockingTest::canBeLeftWhileLocked()
{
    typeSomething();
    const QPointer<MainWindow> before = &window();
    lock();
    window().close();
    QTRY_VERIFY(!before); // nothing is asked that nobody may see
}

void LockingTest::leavesAPlainCasebookAlone()
{
    const CasebookLocation plain = *CasebookLocation::fromText(m_folder->filePath(QStringLiteral("plain.lodebook")));
    QVERIFY(Casebook::create(plain, {.officer = QStringLiteral("Ada")}));
    QVERIFY(m_application->open(plain.path));
    QVERIFY(!window().commands()[QStringLiteral("lock")]->isEnabled());
    emit m_application->idleLock().due();
    QVERIFY(!m_application->isLocked());
    QVERIFY(!window().isCovered());
}

QTEST_MAIN(LockingTest)
#include "tst_locking.moc"
