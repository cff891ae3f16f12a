// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/showcase.h"

#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/storage/copiedfile.h"
#include "models/storage/rotatingbackups.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"
#include "tests/support/testcasebook.h"
#include "tests/support/twodesks.h"
#include "views/forms/formbinder.h"
#include "views/forms/recordpage.h"
#include "views/screens/destroypage.h"
#include "views/screens/homepage.h"
#include "views/shell/commands.h"
#include "views/shell/copiedfiledialog.h"
#include "views/shell/job.h"
#include "views/shell/mainwindow.h"
#include "views/shell/newcasebookdialog.h"
#include "views/shell/pagestack.h"
#include "views/shell/startwindow.h"
#include "views/widgets/card.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

using namespace Lodebook;

namespace {

/// A language of which only one word is known: enough to see whether a window takes new words while it stands there.
class OneWord final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "Organisations") == 0 ? QStringLiteral("Organisations en bref") : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class ApplicationTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void remembersWhatWasOpenAndHowItLooked();
    void makesACasebookAndOpensIt();
    void keepsTheOpenOneWhenAnotherCannotBeOpened();
    void asksForACasebookWhenThereIsNone();
    void changesThemeAndTextSizeWhileWindowsStand();
    void changesTheLanguageWhileWindowsStand();
    void showsWhatAnotherProgramChanged();
    void putsABackupInThePlaceOfTheOpenCasebook();
    void asksWhetherACasebookWasCopiedOrMoved();
    void destroysTheCasebookOnThisComputer();
    void opensTheCasebookAgainWhenNoBackupCanTakeItsPlace();
    void doesNotCloseOverTypingThatCannotBeSaved();
    void takesTheSampleDataAwayFromHome();
    void leavesPicturesOfItsScreens();
    void takesWhatWasOpenedFromOutsideWhenItIsItsOwn();
    void keepsAPackUntilThereIsACasebook();

private:
    static StartWindow *startWindow()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<StartWindow *>(window))
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    QFont m_font = QApplication::font();
};

void ApplicationTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_settings = std::make_unique<Settings>(m_casebook->folder() + QStringLiteral("/settings.ini"));
    m_settings->setPreferences({.theme = Theme::Kind::Light, .language = QStringLiteral("en")});
    m_application = std::make_unique<Application>(*m_settings, m_casebook->folder());
}

void ApplicationTest::cleanup()
{
    m_application.reset();
    m_settings.reset();
    m_casebook.reset();
    QApplication::setFont(m_font);
}

void ApplicationTest::initTestCase()
{
    initReferenceResources();
    initDemoResources();
}

void ApplicationTest::asksWhetherACasebookWasCopiedOrMoved()
{
    const auto notes = qScopeGuard([] { CopiedFile::keepNotesIn({}); });
    CopiedFile::keepNotesIn(m_casebook->folder() + QStringLiteral("/field laptop"));
    const QString home = m_casebook->folder() + QStringLiteral("/ours.lodebook");
    const QString carried = m_casebook->folder() + QStringLiteral("/carried.lodebook");
    const auto deviceThere = [&carried] {
        const Result<std::unique_ptr<Casebook>> made =
            Casebook::open(*CasebookLocation::fromText(carried), {.officer = {}, .readOnly = true});
        return made ? (*made)->store().author().device : RecordId();
    };
    QVERIFY(Casebook::create(*CasebookLocation::fromText(home), {}));
    QVERIFY(QFile::copy(home, carried));
    const RecordId device = deviceThere();
    CopiedFile::keepNotesIn(m_casebook->folder() + QStringLiteral("/office pc"));
    const auto question = []() -> CopiedFileDialog * {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<CopiedFileDialog *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    };
    const auto answer = [&](const char *button) {
        m_application->tryToOpen(carried);
        QVERIFY(question());
        question()->findChild<QPushButton *>(QLatin1String(button))->click();
        QTRY_VERIFY(!question());
    };
    // Nothing is done while nobody has answered.
    m_application->tryToOpen(carried);
    QVERIFY(question());
    question()->reject();
    QTRY_VERIFY(!question());
    QVERIFY(!m_application->casebook());
    QCOMPARE(deviceThere(), device);
    answer("moved");
    QTRY_VERIFY(m_application->casebook());
    QCOMPARE(m_application->casebook()->store().author().device, device);
    QVERIFY(!m_application->windows().first()->messages().isVisible());
    // As one who gets the file again on a third computer.
    CopiedFile::keepNotesIn(m_casebook->folder() + QStringLiteral("/another"));
    const QString again = m_casebook->folder() + QStringLiteral("/again.lodebook");
    QVERIFY(QFile::copy(home, again));
    const QPointer<MainWindow> before = m_application->windows().first();
    m_application->tryToOpen(again);
    QVERIFY(question());
    question()->findChild<QPushButton *>(QStringLiteral("copied"))->click();
    QTRY_VERIFY(!before && m_application->windows().size() == 1);
    QVERIFY(m_application->casebook()->store().author().device != device);
    MessageBar &messages = m_application->windows().first()->messages();
    QVERIFY2(messages.text().contains(QStringLiteral("device of its own")), qPrintable(messages.text()));
    messages.findChildren<QPushButton *>().first()->click();
    QTRY_COMPARE(m_application->windows().first()->location(), Location::screen(QStringLiteral("devices")));
}

void ApplicationTest::destroysTheCasebookOnThisComputer()
{
    const QString place = m_casebook->folder() + QStringLiteral("/secret/ours.lodebook");
    QVERIFY(QDir().mkpath(QFileInfo(place).absolutePath()));
    QVERIFY(Casebook::create(*CasebookLocation::fromText(place), {}));
    QVERIFY(m_application->open(place));
    QVERIFY(m_settings->recentCasebooks().contains(place));
    QVERIFY(backUpNow(*m_application->casebook()));
    // What somebody is typing is gone as well, and nobody is asked about it.
    const QPointer<MainWindow> window = m_application->windows().first();
    window->go(Location::newRecord(organisation()));
    auto *page = qobject_cast<RecordPage *>(window->pages().current());
    QVERIFY(page);
    QTest::keyClicks(page->binder().editor(organisation().name)->findChild<QLineEdit *>(), QStringLiteral("Witness"));
    page->keepTyping();
    const PersonalFolder personal(m_casebook->folder());
    QCOMPARE(personal.drafts().drafts(place).size(), 1);
    window->go(Location::screen(QStringLiteral("destroy")));
    if (auto *still = qobject_cast<RecordPage *>(window->pages().current()))
        still->keepTyping();
    auto *destroy = new DestroyPage(*m_application->casebook(), window);
    connect(destroy, &DestroyPage::destructionRequested, window, &MainWindow::destructionRequested);
    emit destroy->destructionRequested();
    QTRY_VERIFY_WITH_TIMEOUT(!window && startWindow() && startWindow()->isVisible(), 30000);
    QVERIFY(!m_application->casebook());
    QCOMPARE(QDir(QFileInfo(place).absolutePath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
    QVERIFY(personal.filesOf(place).isEmpty());
    QVERIFY(!m_settings->recentCasebooks().contains(place));
    for (const QLabel *label : startWindow()->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QStringLiteral("ours.lodebook")), qPrintable(label->text()));
}

void ApplicationTest::takesTheSampleDataAwayFromHome()
{
    QVERIFY(m_application->open(m_casebook->path()));
    Casebook &casebook = *m_application->casebook();
    MainWindow *window = m_application->windows().first();
    window->show();
    const auto sampleCard = [window]() -> Card * {
        for (Card *card : window->findChildren<Card *>()) {
            if (card->title() == QLatin1String("Sample data") && card->isVisible())
                return card;
        }
        return nullptr;
    };
    QTest::qWait(300);
    QVERIFY(!sampleCard());
    Batch brought(casebook.store(), QStringLiteral("Invented examples"), BatchKind::Import); // as one of the steps is called
    QVERIFY(brought.begin());
    Record house(organisation());
    house.set(organisation().name, QStringLiteral("Sample house"));
    house.set(organisation().kind, QStringLiteral("company"));
    QVERIFY(casebook.store().save(house));
    QVERIFY(brought.commit());
    QTRY_VERIFY(sampleCard());
    auto *page = window->findChild<HomePage *>();
    const auto stepCard = [window]() -> Card * {
        for (Card *card : window->findChildren<Card *>()) {
            if (card->title() == QLatin1String("First steps") && card->isVisible())
                return card;
        }
        return nullptr;
    };
    QTRY_VERIFY(stepCard()); // the sample is not what somebody added
    emit stepCard()->activated(QStringLiteral("first_steps"));
    QVERIFY(!stepCard());
    emit sampleCard()->activated(true);
    auto *messages = page->findChild<MessageBar *>();
    QVERIFY(messages->text().contains(QStringLiteral("recycle bin")));
    QVERIFY(!casebook.reader().find(organisation(), house.id())->isDeleted()); // only asked so far
    messages->findChildren<QPushButton *>().first()->click();
    QTRY_VERIFY(casebook.reader().find(organisation(), house.id())->isDeleted());
    QTRY_VERIFY(!sampleCard());
    QVERIFY(casebook.undoStack().undo());
    QVERIFY(!casebook.reader().find(organisation(), house.id())->isDeleted());
    QTRY_VERIFY(sampleCard());
    emit sampleCard()->activated(QStringLiteral("samples/")); // or they are kept, and asked about no more
    QVERIFY(!sampleCard());
    Record own(organisation());
    own.set(organisation().name, QStringLiteral("Our own house"));
    own.set(organisation().kind, QStringLiteral("company"));
    QVERIFY(casebook.store().save(own)); // home reads everything again
    QTest::qWait(300);
    QVERIFY(!sampleCard());
}

void ApplicationTest::remembersWhatWasOpenAndHowItLooked()
{
    QVERIFY(m_application->open(m_casebook->path()));
    QCOMPARE(m_application->windows().size(), 1);
    QCOMPARE(m_settings->recentCasebooks(), QStringList{m_casebook->path()});
    const Preferences look{.theme = Theme::Kind::Dark, .density = Theme::Density::Compact, .language = QStringLiteral("en"), .textPercent = 120, .roomsCollapsed = true,
                           .keys = {{QStringLiteral("pin"), {}}, {QStringLiteral("keys"), {QStringLiteral("Ctrl+Alt+J"), QStringLiteral("F7")}}}};
    m_application->setPreferences(look);
    const Commands &commands = m_application->windows().first()->commands();
    QVERIFY(commands[QStringLiteral("pin")]->shortcuts().isEmpty());
    QCOMPARE(commands[QStringLiteral("keys")]->shortcuts().size(), 2);
    Settings again(m_casebook->folder() + QStringLiteral("/settings.ini"));
    QCOMPARE(again.preferences(), look);
    Preferences usual = look;
    usual.keys.remove(QStringLiteral("pin"));
    m_application->setPreferences(usual);
    QCOMPARE(commands[QStringLiteral("pin")]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
    QCOMPARE(Settings(m_casebook->folder() + QStringLiteral("/settings.ini")).preferences(), usual);
}

void ApplicationTest::makesACasebookAndOpensIt()
{
    const QString path = m_casebook->folder() + QStringLiteral("/new.lodebook");
    m_application->showStart();
    emit startWindow()->newCasebookRequested();
    NewCasebookDialog *dialog = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<NewCasebookDialog *>(window))
            dialog = found;
    }
    QVERIFY(dialog && dialog->isVisible());
    dialog->setPath(path);
    dialog->findChild<QLineEdit *>(QStringLiteral("officer"))->setText(QStringLiteral("Zoë"));
    dialog->findChild<QDialogButtonBox *>()->buttons().constFirst()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_application->windows().size(), 1, 60000);
    QCOMPARE(m_application->casebook()->location().path, path);
    QVERIFY(*m_application->casebook()->reader().count(Query(country())) > 200); // the reference lists came with it
}

void ApplicationTest::keepsTheOpenOneWhenAnotherCannotBeOpened()
{
    QVERIFY(m_application->open(m_casebook->path()));
    const Result<> opened = m_application->open(m_casebook->folder() + QStringLiteral("/missing.lodebook"));
    QVERIFY(!opened);
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(m_application->windows().size(), 1);
    QCOMPARE(m_application->casebook()->location().path, m_casebook->path());
}

void ApplicationTest::asksForACasebookWhenThereIsNone()
{
    m_application->showStart(Error{Error::Kind::File, QStringLiteral("It is gone."), {}});
    const QPointer<StartWindow> start = startWindow();
    QVERIFY(start && start->isVisible());
    QCOMPARE(start->findChild<MessageBar *>()->text(), QStringLiteral("It is gone."));
    emit start->casebookChosen(m_casebook->path());
    QTRY_COMPARE(m_application->windows().size(), 1);
    QTRY_VERIFY(!start || !start->isVisible());
}

void ApplicationTest::changesThemeAndTextSizeWhileWindowsStand()
{
    QVERIFY(m_application->open(m_casebook->path()));
    MainWindow *window = m_application->windows().first();
    const QColor light = window->palette().color(QPalette::Window);
    window->commands()[QStringLiteral("theme")]->trigger();
    QCOMPARE(Theme::current()->effectiveKind(), Theme::Kind::Dark);
    QVERIFY(window->palette().color(QPalette::Window) != light);
    const qreal before = QApplication::font().pointSizeF();
    window->commands()[QStringLiteral("larger")]->trigger();
    QVERIFY(QApplication::font().pointSizeF() > before);
    window->commands()[QStringLiteral("normalSize")]->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void ApplicationTest::changesTheLanguageWhileWindowsStand()
{
    QVERIFY(m_application->open(m_casebook->path()));
    MainWindow *window = m_application->windows().first();
    window->go(Location::list(organisation()));
    QVERIFY(!window->windowTitle().contains(QStringLiteral("en bref")));
    OneWord words;
    QCoreApplication::installTranslator(&words);
    QTRY_VERIFY(window->windowTitle().contains(QStringLiteral("Organisations en bref")));
    const QList<QLabel *> labels = window->pages().current()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text() == QLatin1String("Organisations en bref"); }));
    QCoreApplication::removeTranslator(&words);
    QTRY_VERIFY(!window->windowTitle().contains(QStringLiteral("en bref")));
}

void ApplicationTest::showsWhatAnotherProgramChanged()
{
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("Before"));
    home.set(organisation().kind, organisation().kind.choices().first().code);
    home = m_casebook->save(home);
    QVERIFY(m_application->open(m_casebook->path()));
    MainWindow *window = m_application->windows().first();
    window->go(Location::of(organisation(), home.id()));
    home.set(organisation().name, QStringLiteral("After"));
    m_casebook->save(home);
    QTRY_VERIFY_WITH_TIMEOUT(window->windowTitle().contains(QStringLiteral("After")), 10000);
}

void ApplicationTest::putsABackupInThePlaceOfTheOpenCasebook()
{
    const QString place = m_casebook->folder() + QStringLiteral("/ours.lodebook");
    QString backup;
    {
        const Result<std::unique_ptr<Casebook>> made = Casebook::create(*CasebookLocation::fromText(place), {.officer = QStringLiteral("Ada")});
        QVERIFY(made);
        const Result<BackupReport> copy = backUpNow(**made);
        QVERIFY(copy);
        backup = copy->path;
        Record later(organisation());
        later.set(organisation().name, QStringLiteral("Later"));
        later.set(organisation().kind, organisation().kind.choices().first().code);
        QVERIFY((*made)->store().save(later));
    }
    QVERIFY(m_application->open(place));
    const QPointer<MainWindow> before = m_application->windows().first();
    before->go(Location::screen(QStringLiteral("backups")));
    emit before->pages().current()->restoreRequested(backup);
    QTRY_VERIFY_WITH_TIMEOUT(!before && m_application->windows().size() == 1, 30000);
    QCOMPARE(*m_application->casebook()->reader().count(Query(organisation())), 0);
    QVERIFY(m_application->windows().first()->messages().text().contains(QStringLiteral("replaced")));
    QCOMPARE(QDir(m_casebook->folder()).entryList({QStringLiteral("ours replaced *.lodebook")}).size(), 1); // nothing is thrown away
}

void ApplicationTest::opensTheCasebookAgainWhenNoBackupCanTakeItsPlace()
{
    const Result<BackupReport> copy = backUpNow(**m_casebook);
    QVERIFY(copy);
    QVERIFY(m_application->open(m_casebook->path())); // the test program has it open as well
    const QPointer<MainWindow> before = m_application->windows().first();
    emit before->restoreRequested(copy->path);
    QTRY_VERIFY_WITH_TIMEOUT(!before && m_application->windows().size() == 1, 30000);
    QVERIFY(!m_application->windows().first()->messages().text().isEmpty());
    QVERIFY(QDir(m_casebook->folder()).entryList({QStringLiteral("* replaced *.lodebook")}).isEmpty());
}

void ApplicationTest::doesNotCloseOverTypingThatCannotBeSaved()
{
    QVERIFY(m_application->open(m_casebook->path()));
    MainWindow *window = m_application->windows().first();
    window->go(Location::newRecord(organisation()));
    auto *page = qobject_cast<RecordPage *>(window->pages().current());
    QTest::keyClicks(page->binder().editor(organisation().shortName)->findChild<QLineEdit *>(), QStringLiteral("X"));
    const Result<> opened = m_application->open(m_casebook->path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_application->windows().size(), 1);
    page->messages().findChild<QPushButton *>()->click(); // leave, keep it as a draft: then it is opened after all
    const QPointer<MainWindow> before = window;
    QTRY_VERIFY(!before);
    QTRY_COMPARE(m_application->windows().size(), 1);
}

void ApplicationTest::leavesPicturesOfItsScreens()
{
    const QString folder = m_casebook->folder() + QStringLiteral("/pictures");
    const Result<> written = writeShowcase(folder, m_casebook->path());
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const QImage light(folder + QStringLiteral("/home.png"));
    const QImage dark(folder + QStringLiteral("/home-dark.png"));
    QVERIFY(light.width() >= 1024 && dark.size() == light.size());
    QVERIFY(qGray(light.pixel(light.width() / 2, light.height() - 60)) > qGray(dark.pixel(dark.width() / 2, dark.height() - 60)));
    for (const QString &name : {QStringLiteral("choices-dark"), QStringLiteral("custom-fields-fr"), QStringLiteral("duplicates"), QStringLiteral("history"),
                                QStringLiteral("backups-fr"), QStringLiteral("keys-dark")})
        QVERIFY2(!QImage(folder + u'/' + name + QStringLiteral(".png")).isNull(), qPrintable(name));
    QVERIFY(!writeShowcase(folder, m_casebook->folder() + QStringLiteral("/missing.lodebook")));
}

void ApplicationTest::takesWhatWasOpenedFromOutsideWhenItIsItsOwn()
{
    TwoDesks desks;
    desks.siteIn(desks.field(), QStringLiteral("Nyabibwe"));
    const QString forUs = desks.packFrom(desks.field());
    const QString forOthers = desks.packFrom(desks.office());
    const QString here = desks.office().location().path;
    QVERIFY(m_application->open(here));
    MainWindow *window = m_application->windows().first();
    window->show();
    window->setWindowState(Qt::WindowMinimized);

    QVERIFY(!m_application->take(m_casebook->path(), false)); // another casebook: another program
    QVERIFY(!m_application->take(m_casebook->path(), true));
    QVERIFY(!m_application->take(forOthers, false));
    QVERIFY(m_application->take(here, false));
    QTRY_VERIFY(!window->isMinimized());
    QCOMPARE(m_application->windows().size(), 1);

    QVERIFY(m_application->take(forUs, false));
    QTRY_COMPARE(window->location().preset.value(QStringLiteral("file")).toString(), forUs);
    QTRY_VERIFY_WITH_TIMEOUT(Job::running() == 0, 30000);
    QVERIFY(m_application->take(forOthers, true)); // nobody else runs: the page says for whom it is
    QTRY_COMPARE(window->location().preset.value(QStringLiteral("file")).toString(), forOthers);
    QTRY_VERIFY_WITH_TIMEOUT(Job::running() == 0, 30000);
}

void ApplicationTest::keepsAPackUntilThereIsACasebook()
{
    TwoDesks desks;
    desks.siteIn(desks.field(), QStringLiteral("Nyabibwe"));
    const QString pack = desks.packFrom(desks.field());
    m_application->begin(pack);
    QVERIFY(startWindow());
    QVERIFY(!m_application->take(pack, false));
    QVERIFY(m_application->take(pack, true));
    QVERIFY(m_application->take(desks.office().location().path, true)); // nothing is open: it may as well be here
    QTRY_COMPARE_WITH_TIMEOUT(m_application->windows().size(), 1, 30000);
    QTRY_COMPARE(m_application->windows().first()->location().preset.value(QStringLiteral("file")).toString(), pack);
    QTRY_VERIFY_WITH_TIMEOUT(Job::running() == 0, 30000);
}

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
