// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "models/entities/common/note.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/exchange/demonstration.h"
#include "models/items/backgroundreader.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"
#include "tests/app/windowtexts.h"
#include "views/shell/commands.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagestack.h"
#include "views/shell/rooms.h"
#include "views/shell/topbar.h"
#include "views/widgets/sidetabs.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

using namespace Lodebook;

namespace {

/// A language in which every text wears a mark.
class Marked final : public QTranslator
{
public:
    explicit Marked(QChar mark) : m_mark(mark) {}
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString(m_mark + QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }

private:
    QChar m_mark;
};

const QChar first(0x2460);
const QChar second(0x2461);

/// What the lists of the casebook call their entries in the language of the moment.
QSet<QString> listedWords(Casebook &casebook)
{
    QSet<QString> words;
    for (const Entity *entity : casebook.catalog().entities()) {
        for (const Field *field : entity->fields()) {
            if (const Result<QList<CodeEntry>> entries = casebook.codes().entries(*field)) {
                for (const CodeEntry &entry : *entries)
                    words.insert(entry.label);
            }
        }
    }
    return words;
}

/// Controls a screen reader has no words for.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible() || !widget->isEnabled()
            || qobject_cast<QScrollBar *>(widget) || qobject_cast<QLabel *>(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const bool isBox = qobject_cast<const QComboBox *>(widget); // on some desktops its name is what is chosen
        const QString name = isBox ? widget->accessibleName() : spoken ? spoken->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty() && !(isBox && spoken && !spoken->relations(QAccessible::Label).isEmpty()))
            found.append(WindowTexts::describe(*widget));
    }
    return found;
}

} // namespace

/// Walks through every place of the program, over the demonstration.
class EveryPlaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void nothingStaysInTheLanguageBefore_data() { addPlaces(false); }
    void nothingStaysInTheLanguageBefore();
    void dialogsTakeAnotherLanguageToo_data() { addDialogs(); }
    void dialogsTakeAnotherLanguageToo();
    void everyControlHasAName_data() { addPlaces(true); }
    void everyControlHasAName();
    void everyControlOfDialogsHasAName_data() { addDialogs(); }
    void everyControlOfDialogsHasAName();
    void tabLeavesEveryControl_data() { addPlaces(false); }
    void tabLeavesEveryControl();
    void escapeLeavesEveryDialog_data() { addDialogs(); }
    void escapeLeavesEveryDialog();

private:
    void addPlaces(bool everyKind);
    void addDialogs();
    void speak(const QString &language, QTranslator &words);
    void goThere(
        const Location &place, const std::function<void()> &look = [] {});
    void settle();
    QStringList leftBehind();
    bool speaksOnlyTheNewOne();
    MainWindow &window() { return *m_application->windows().first(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    Marked m_first{first};
    Marked m_second{second};
    QSet<QString> m_onlyBefore; ///< Words of lists that the language before has and the one now has not.
};

void EveryPlaceTest::initTestCase()
{
    initReferenceResources();
    initDemoResources();
    CasebookLocation location;
    location.path = m_folder.filePath(QStringLiteral("demo.lodebook"));
    const Result<NewCasebook> made = makeCasebook(location, {.officer = QStringLiteral("Test")}, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_settings->setPreferences({.theme = Theme::Kind::Light, .language = QStringLiteral("fr")});
    m_application = std::make_unique<Application>(*m_settings, m_folder.path());
    QVERIFY(m_application->open(location.path));
    const QSet<QString> french = listedWords(*m_application->casebook());
    m_application->setPreferences({.theme = Theme::Kind::Light, .language = QStringLiteral("de")});
    m_onlyBefore = french - listedWords(*m_application->casebook());
    QVERIFY(m_onlyBefore.size() > 100);
    for (const char *language : {"en", "fr", "es", "nl", "de"}) { // languages are offered by their own names
        const QString name = QLocale(QLatin1String(language)).nativeLanguageName();
        m_onlyBefore.remove(name.left(1).toUpper() + name.mid(1));
    }
    window().resize(1400, 1000);
}

void EveryPlaceTest::cleanupTestCase()
{
    m_application.reset();
}

void EveryPlaceTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_first);
    QCoreApplication::removeTranslator(&m_second);
    for (QWidget *dialog : window().findChildren<QWidget *>()) {
        if (dialog->isWindow() && dialog->isVisible())
            dialog->close();
    }
    window().pages().current()->revert();
    window().go(Location::home());
}

void EveryPlaceTest::addPlaces(bool everyKind)
{
    // Which together have every kind of field, and of part beside a record.
    const QList<const Entity *> variety{&organisation(), &person(),    &project(), &mineSite(),
                                        &visit(),        &indicator(), &task(),    &note()};
    QTest::addColumn<Location>("place");
    QTest::newRow("home") << Location::home();
    for (const ScreenEntry &screen : allScreens())
        QTest::newRow(qPrintable(QStringLiteral("screen ") + screen.name)) << Location::screen(screen.name);
    for (const Room &room : allRooms(m_application->casebook()->catalog())) {
        for (const Entity *entity : room.entities) {
            if (everyKind || variety.contains(entity))
                QTest::newRow(qPrintable(QStringLiteral("new ") + entity->name())) << Location::newRecord(*entity);
            if (!variety.contains(entity))
                continue;
            QTest::newRow(qPrintable(QStringLiteral("list of ") + entity->name())) << Location::list(*entity);
            Query query(*entity);
            query.limit = 1;
            const Result<QList<Record>> records = m_application->casebook()->reader().list(query);
            if (records && !records->isEmpty())
                QTest::newRow(qPrintable(QStringLiteral("one ") + entity->name()))
                    << Location::of(*entity, records->first().id());
        }
    }
}

void EveryPlaceTest::speak(const QString &language, QTranslator &words)
{
    QCoreApplication::removeTranslator(&m_first);
    QCoreApplication::removeTranslator(&m_second);
    m_application->setPreferences({.theme = Theme::Kind::Light, .language = language});
    QCoreApplication::installTranslator(&words);
    settle();
}

void EveryPlaceTest::goThere(const Location &place, const std::function<void()> &look)
{
    QVERIFY(window().go(place));
    for (SideTabs *tabs : window().pages().current()->findChildren<SideTabs *>()) {
        for (const QString &key : tabs->keys()) {
            tabs->setCurrent(key);
            settle();
            look();
        }
    }
    settle();
    look();
}

/// Until all that was asked of workers so far has been answered and shown.
void EveryPlaceTest::settle()
{
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        BackgroundReader::of(*m_application->casebook())
            .run<bool>(
                this, [](Casebook &, const Cancellation &) { return Result<bool>(true); },
                [&answered](const Result<bool> &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 20000);
        QThreadPool::globalInstance()->waitForDone(20000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

QStringList EveryPlaceTest::leftBehind()
{
    QStringList left;
    const Page *current = window().pages().current();
    // Pages out of sight read their records again when they are shown.
    const auto isAsleep = [current](const QWidget &widget) {
        const QWidget *up = &widget;
        while (up && !qobject_cast<const Page *>(up))
            up = up->parentWidget();
        return up && up != current;
    };
    for (const WindowText &text : WindowTexts::of(window(), isAsleep)) {
        if (text.text.contains(first) || m_onlyBefore.contains(text.text))
            left.append(text.where + QStringLiteral(": ") + text.text.left(100));
    }
    left.removeDuplicates();
    return left;
}

bool EveryPlaceTest::speaksOnlyTheNewOne()
{
    if (QTest::qWaitFor([this] { return leftBehind().isEmpty(); }, 2000))
        return true;
    for (const QString &text : leftBehind())
        qWarning("%s", qPrintable(text));
    return false;
}

void EveryPlaceTest::nothingStaysInTheLanguageBefore()
{
    QFETCH(const Location, place);
    speak(QStringLiteral("fr"), m_first);
    goThere(place);
    speak(QStringLiteral("de"), m_second);
    QVERIFY(speaksOnlyTheNewOne());
}

void EveryPlaceTest::addDialogs()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"settings", "help", "keys", "about"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void EveryPlaceTest::dialogsTakeAnotherLanguageToo()
{
    QFETCH(const QString, command);
    speak(QStringLiteral("fr"), m_first);
    window().commands()[command]->trigger();
    settle();
    speak(QStringLiteral("de"), m_second);
    QVERIFY(speaksOnlyTheNewOne());
}

void EveryPlaceTest::everyControlHasAName()
{
    QFETCH(const Location, place);
    QStringList found;
    goThere(place, [this, &found] { found += nameless(window()); });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(", "))));
}

void EveryPlaceTest::everyControlOfDialogsHasAName()
{
    QFETCH(const QString, command);
    window().commands()[command]->trigger();
    settle();
    const QStringList found = nameless(window());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(", "))));
}

void EveryPlaceTest::tabLeavesEveryControl()
{
    constexpr int mostControls = 1000; // every mark of a map is one
    QFETCH(const Location, place);
    goThere(place);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QWidget *start = window().findChild<TopBar *>()->search();
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        start->setFocus(Qt::TabFocusReason);
        QSet<const QWidget *> seen;
        int steps = 0;
        do {
            QWidget *at = QApplication::focusWidget();
            QVERIFY(at);
            QVERIFY2(at->isVisible() && at->window() == &window(), qPrintable(WindowTexts::describe(*at)));
            seen.insert(at);
            QTest::keyClick(at, key);
        } while (QApplication::focusWidget() != start && ++steps < mostControls);
        QVERIFY2(steps < mostControls, qPrintable(WindowTexts::describe(*QApplication::focusWidget())));
        QVERIFY(seen.size() > 5);
    }
}

void EveryPlaceTest::escapeLeavesEveryDialog()
{
    QFETCH(const QString, command);
    window().commands()[command]->trigger();
    settle();
    QPointer<QWidget> dialog;
    for (QWidget *widget : window().findChildren<QWidget *>()) {
        if (widget->isWindow() && widget->isVisible())
            dialog = widget;
    }
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QWidget *start = QApplication::focusWidget();
    QVERIFY(start && dialog->isAncestorOf(start)); // the keyboard is where the eye is
    int steps = 0;
    do
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    while (QApplication::focusWidget() != start && ++steps < 100);
    QVERIFY2(steps < 100, qPrintable(WindowTexts::describe(*QApplication::focusWidget())));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

QTEST_MAIN(EveryPlaceTest)
#include "tst_everyplace.moc"
