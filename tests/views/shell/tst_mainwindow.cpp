// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/task.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "tests/support/testcasebook.h"
#include "views/fields/fieldeditor.h"
#include "views/forms/formbinder.h"
#include "views/forms/recordpage.h"
#include "views/forms/recordtabs.h"
#include "views/lists/recordlistview.h"
#include "views/screens/recentchanges.h"
#include "views/screens/recordlistpage.h"
#include "views/shell/commands.h"
#include "views/shell/pagestack.h"
#include "views/shell/roombar.h"
#include "views/shell/rooms.h"
#include "views/shell/searchpopup.h"
#include "views/shell/topbar.h"
#include "views/shell/undopanel.h"
#include "views/shell/workstrip.h"
#include "views/widgets/card.h"
#include "views/widgets/linedelegate.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/sidetabs.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Lodebook;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup();
    void everyListAndEveryNewRecordOpens();
    void everyScreenOpens();
    void aFileGoesWhereItsEndingSays();
    void theRecycleBinGivesBack();
    void everyListIsFoundAgainAsItWasLeft();
    void everyCommandStandsInAMenu();
    void aWholeDay();
    void walksBackAndForwardByKeyboard();
    void staysWhereSomethingHasToBePutRight();
    void leavingTypingAsADraftGoesWhereOneWanted();
    void aDraftGoneOnWithCanBeLeftAndSaved();
    void findsInTheListThatIsShown();
    void aMessageGivesTheCursorBack();
    void saysWhenACasebookCanOnlyBeRead();
    void findsPlacesRecordsAndCommands();
    void thePaletteSaysWhereTheWordsStand();
    void thePaletteKnowsShortcutsSettingsAndWhereOneWas();
    void asksBeforeItUndoesManyRecords();
    void aRecordHasTheCursorWhenItOpens();
    void twoWindowsOnOneCasebookFollowEachOther();
    void undoesAnyStepFromThePanel();
    void homeBeginsWithWhatIsLateAndWhatChanged();
    void homeLeadsBackToRecordsOpenedAndPinned();
    void everyScreenFitsASmallWindow();
    void everyControlHasAName();

private:
    void press(const QKeySequence &keys) { QTest::keySequence(m_window.get(), keys); }
    RecordPage *page() { return qobject_cast<RecordPage *>(m_window->pages().current()); }
    void type(const Field &field, const QString &text);
    void choose(const Field &field, const QVariant &value);
    Record organisationCalled(const QString &name);

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_window = std::make_unique<MainWindow>(**m_casebook, PersonalFolder(m_casebook->folder()), Preferences());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_casebook.reset();
}

void MainWindowTest::type(const Field &field, const QString &text)
{
    FieldEditor *editor = page()->binder().editor(field);
    editor->setFocus();
    auto *line = editor->findChild<QLineEdit *>();
    line->selectAll();
    for (const QChar letter : text) { // QTest's own keyClicks() know no letters with accents
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(line, &key);
    }
}

void MainWindowTest::choose(const Field &field, const QVariant &value)
{
    FieldEditor *editor = page()->binder().editor(field);
    editor->setValue(value);
    emit editor->changed();
}

Record MainWindowTest::organisationCalled(const QString &name)
{
    Record made(organisation());
    made.set(organisation().name, name);
    made.set(organisation().kind, organisation().kind.choices().first().code);
    return m_casebook->save(made);
}

void MainWindowTest::everyListAndEveryNewRecordOpens()
{
    for (const Entity *entity : allEntities()) {
        QVERIFY2(m_window->go(Location::list(*entity)), qPrintable(entity->name()));
        QCOMPARE(m_window->location(), Location::list(*entity));
        QVERIFY2(m_window->go(Location::newRecord(*entity)), qPrintable(entity->name()));
        QVERIFY(page());
    }
    QVERIFY(m_window->messages().text().isEmpty());
}

void MainWindowTest::aFileGoesWhereItsEndingSays()
{
    for (const auto &[file, screen] : {std::pair("pack.lodepack", "take_pack"), std::pair("key.LODEKEY", "devices"),
                                       std::pair("sites.csv", "import")}) {
        m_window->openFile(m_casebook->folder() + u'/'
                           + QString::fromLatin1(file)); // which is not there: the page says so
        QCOMPARE(m_window->location().name, QString::fromLatin1(screen));
        const auto *rooms = m_window->findChild<RoomBar *>()->findChild<QTreeWidget *>();
        QVERIFY2(rooms->currentItem()->parent(), screen); // the screen, not only its room
        QCOMPARE(m_window->location().preset.value(QStringLiteral("file")).toString().section(u'/', -1),
                 QString::fromLatin1(file));
        QTRY_VERIFY(m_window->pages().current()->findChild<MessageBar *>()
                    && !m_window->pages().current()->findChild<MessageBar *>()->text().isEmpty());
    }
}

void MainWindowTest::everyScreenOpens()
{
    QVERIFY(!allScreens().isEmpty());
    for (const ScreenEntry &screen : allScreens()) {
        QVERIFY2(m_window->go(Location::screen(screen.name)), qPrintable(screen.name));
        QVERIFY(m_window->windowTitle().startsWith(screen.label));
    }
    for (const Room &room : allRooms(catalog())) {
        QVERIFY2(m_window->go(room.entrance()), qPrintable(room.key));
        QCOMPARE(roomOf(catalog(), m_window->location()), room.key);
        for (const Entity *entity : room.entities) // those without a line in the bar have their list all the same
            QVERIFY2(!standsUnderAnother(*entity) || m_window->go(Location::list(*entity)), qPrintable(entity->name()));
    }
    QVERIFY(!m_window->go(Location::screen(QStringLiteral("nowhere"))));
    QVERIFY(m_window->messages().text().contains(QStringLiteral("nowhere")));
}

void MainWindowTest::theRecycleBinGivesBack()
{
    const Record home = organisationCalled(QStringLiteral("Gone"));
    QVERIFY((*m_casebook)->store().remove(organisation(), home.id()));
    m_window->go(Location::list(organisation()));
    m_window->commands()[QStringLiteral("recycleBin")]->trigger();
    auto *page = qobject_cast<RecordListPage *>(m_window->pages().current());
    QVERIFY(page && page->list().isRecycleBin());
    QTRY_COMPARE(page->list().records().rowCount(), 1);
    page->list().select(home.id());
    emit page->list().restoreRequested({page->list().records().recordAt(0)});
    QVERIFY(!(*m_casebook)->reader().find(organisation(), home.id())->isDeleted());
    QTRY_COMPARE(page->list().records().rowCount(), 0);
}

void MainWindowTest::everyListIsFoundAgainAsItWasLeft()
{
    m_window->go(Location::list(organisation()));
    auto *page = qobject_cast<RecordListPage *>(m_window->pages().current());
    ViewState state = page->list().viewState();
    QVERIFY(state.columns.size() > 2);
    state.columns.removeFirst();
    page->list().setViewState(state);
    emit page->list().viewStateChanged();
    MainWindow other(**m_casebook, PersonalFolder(m_casebook->folder()), Preferences());
    other.go(Location::list(organisation()));
    auto *again = qobject_cast<RecordListPage *>(other.pages().current());
    QCOMPARE(again->list().viewState().columns.size(), state.columns.size());
}

void MainWindowTest::everyCommandStandsInAMenu()
{
    QSet<QAction *> shown;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QVERIFY(!menu->text().isEmpty());
        for (QAction *action : menu->menu()->actions())
            shown.insert(action);
    }
    QHash<QKeySequence, QString> keys;
    for (QAction *action : m_window->commands().all()) {
        QVERIFY2(shown.contains(action), qPrintable(action->objectName()));
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(action->objectName() + u' ' + keys.value(key)));
            keys.insert(key, action->objectName());
        }
    }
}

void MainWindowTest::aWholeDay()
{
    // An organisation, typed and saved with Ctrl+S.
    m_window->go(Location::list(organisation()));
    press(QKeySequence::New);
    type(organisation().name, QStringLiteral("Société Minière du Lac"));
    choose(organisation().kind, organisation().kind.choices().first().code);
    press(QKeySequence::Save);
    const RecordId home = page()->record().id();
    QVERIFY2(!home.isNull(), qPrintable(page()->messages().text()));

    // A person, saved by going on; then their role in the organisation.
    m_window->go(Location::newRecord(person()));
    type(person().familyName, QStringLiteral("Mwamba"));
    type(person().givenName, QStringLiteral("Élodie"));
    QVERIFY2(m_window->go(Location::list(role())), qPrintable(page() ? page()->messages().text() : QString()));
    const Result<QList<Record>> people = (*m_casebook)->reader().list(Query(person()));
    QCOMPARE(people->size(), 1);
    press(QKeySequence::New);
    choose(role().person, QVariant::fromValue(people->first().id()));
    choose(role().organisation, QVariant::fromValue(home));
    press(QKeySequence::Save);
    QVERIFY2(!page()->record().isNew(), qPrintable(page()->messages().text()));

    // Found again without accents.
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("societe miniere"));
    const auto *found = m_window->findChild<SearchPopup *>()->findChild<QListWidget *>();
    QTRY_VERIFY(found->currentItem()); // what was opened before they typed is offered, none of it chosen
    for (int row = 0; row < found->count() && found->currentItem()->data(LineDelegate::RemarkRole).toString() != organisation().label(); ++row)
        QTest::keyClick(field, Qt::Key_Down); // the role bears the organisation's name as well
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->location(), Location::of(organisation(), home));

    // Deleted with what cannot be without it, brought back, deleted again, undone.
    const auto deleted = [&] { return (*m_casebook)->reader().find(organisation(), home)->isDeleted(); };
    press(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    QVERIFY(deleted());
    QCOMPARE(*(*m_casebook)->reader().count(Query(role())), 0);
    QVERIFY((*m_casebook)->store().restore(organisation(), home));
    QVERIFY(!deleted());
    QCOMPARE(*(*m_casebook)->reader().count(Query(role())), 1);
    press(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    QVERIFY(deleted());
    press(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QVERIFY(!deleted());
    press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    QVERIFY(deleted());
    press(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QVERIFY(!deleted());
    QVERIFY(m_window->close());
}

void MainWindowTest::walksBackAndForwardByKeyboard()
{
    m_window->go(Location::list(organisation()));
    m_window->go(Location::list(person()));
    press(QKeySequence(Qt::ALT | Qt::Key_Left));
    QCOMPARE(m_window->location(), Location::list(organisation()));
    press(QKeySequence(Qt::ALT | Qt::Key_Left));
    QCOMPARE(m_window->location(), Location::home());
    QVERIFY(!m_window->commands()[QStringLiteral("back")]->isEnabled());
    press(QKeySequence(Qt::ALT | Qt::Key_Right));
    press(QKeySequence(Qt::ALT | Qt::Key_Right));
    QCOMPARE(m_window->location(), Location::list(person()));
    press(QKeySequence(Qt::ALT | Qt::Key_Home));
    QCOMPARE(m_window->location(), Location::home());
}

void MainWindowTest::staysWhereSomethingHasToBePutRight()
{
    m_window->go(Location::newRecord(organisation()));
    type(organisation().shortName, QStringLiteral("X"));
    const Location here = m_window->location();
    QVERIFY(!m_window->go(Location::home()));
    QCOMPARE(m_window->location(), here);
    QVERIFY(!m_window->close());
    press(QKeySequence(Qt::Key_Escape));
    QVERIFY(m_window->go(Location::home()));
}

void MainWindowTest::leavingTypingAsADraftGoesWhereOneWanted()
{
    m_window->go(Location::list(person()));
    m_window->go(Location::newRecord(organisation()));
    type(organisation().shortName, QStringLiteral("X"));
    QVERIFY(!m_window->go(Location::list(role())));
    page()->messages().findChild<QPushButton *>()->click();
    QTRY_COMPARE(m_window->location(), Location::list(role()));
    press(QKeySequence(Qt::ALT | Qt::Key_Left));
    QCOMPARE(m_window->location(), Location::list(person())); // there is no way back to what was not saved

    m_window->go(Location::newRecord(organisation()));
    type(organisation().shortName, QStringLiteral("Y"));
    QVERIFY(!m_window->close());
    page()->messages().findChild<QPushButton *>()->click();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(PersonalFolder(m_casebook->folder()).drafts().drafts((*m_casebook)->location().display()).size(), 2);
}

void MainWindowTest::aDraftGoneOnWithCanBeLeftAndSaved()
{
    const DraftStore drafts = PersonalFolder(m_casebook->folder()).drafts();
    const QString casebook = (*m_casebook)->location().display();
    m_window->go(Location::newRecord(organisation()));
    type(organisation().name, QStringLiteral("Kivu Copper"));
    QVERIFY(!m_window->go(Location::home()));
    page()->messages().findChild<QPushButton *>()->click();
    QTRY_COMPARE(m_window->location(), Location::home());
    QCOMPARE(drafts.drafts(casebook).size(), 1);

    Location draft = Location::newRecord(organisation());
    draft.draft = drafts.drafts(casebook).constFirst().id;
    QVERIFY(m_window->go(draft));
    QVERIFY(!m_window->go(Location::list(person())));
    page()->messages().findChild<QPushButton *>()->click();
    QTRY_COMPARE(m_window->location(), Location::list(person()));
    QCOMPARE(drafts.drafts(casebook).size(), 1);

    draft.draft = drafts.drafts(casebook).constFirst().id;
    QVERIFY(m_window->go(draft));
    choose(organisation().kind, organisation().kind.choices().first().code);
    press(QKeySequence::Save);
    const RecordId saved = page()->record().id();
    QVERIFY(!saved.isNull());
    QVERIFY(drafts.drafts(casebook).isEmpty());
    QVERIFY(m_window->go(Location::home()));
    press(QKeySequence(Qt::ALT | Qt::Key_Left));
    QCOMPARE(m_window->location(), Location::of(organisation(), saved));
}

void MainWindowTest::findsInTheListThatIsShown()
{
    const Record record = organisationCalled(QStringLiteral("Umoja"));
    const auto finds = [this](const QString &letters) {
        press(QKeySequence::Find);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!line || line->objectName() != QStringLiteral("filterLine"))
            return false;
        QTest::keyClicks(line, letters);
        return line->text() == letters;
    };
    m_window->go(Location::list(organisation()));
    QVERIFY(finds(QStringLiteral("umo")));
    // In a record it is the list of the tab that is open; without one everything is searched.
    m_window->go(Location::of(organisation(), record.id()));
    press(QKeySequence::Find);
    QVERIFY(!page()->isAncestorOf(QApplication::focusWidget()));
    SideTabs &tabs = page()->tabs().sideTabs();
    tabs.setCurrent(tabs.keys().at(2));
    QVERIFY(finds(QStringLiteral("a")));
}

void MainWindowTest::aMessageGivesTheCursorBack()
{
    m_window->go(Location::newRecord(organisation()));
    type(organisation().shortName, QStringLiteral("X"));
    press(QKeySequence(Qt::Key_Escape)); // offers it back
    QWidget *before = QApplication::focusWidget();
    auto *answer = page()->messages().findChild<QPushButton *>();
    QTest::mouseClick(answer, Qt::LeftButton);
    QVERIFY(page()->canSave());
    QCOMPARE(QApplication::focusWidget(), before);
}

void MainWindowTest::saysWhenACasebookCanOnlyBeRead()
{
    QVERIFY(m_window->messages().text().isEmpty());
    Casebook::Options options = (*m_casebook)->options();
    options.readOnly = true;
    const Result<std::unique_ptr<Casebook>> casebook = Casebook::open((*m_casebook)->location(), options);
    QVERIFY(casebook);
    MainWindow window(**casebook, PersonalFolder(m_casebook->folder()), Preferences());
    window.show();
    QVERIFY(window.messages().isVisible());
    QVERIFY(window.messages().text().contains((*m_casebook)->location().display()));
}

void MainWindowTest::findsPlacesRecordsAndCommands()
{
    organisationCalled(QStringLiteral("Undine Mines"));
    auto *popup = m_window->findChild<SearchPopup *>();
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTest::keyClicks(field, QStringLiteral("und"));
    const auto *list = popup->findChild<QListWidget *>();
    QTRY_VERIFY(!list->findItems(QStringLiteral("Undine"), Qt::MatchContains).isEmpty());
    QStringList found;
    for (int row = 0; row < list->count(); ++row)
        found.append(list->item(row)->text());
    QVERIFY2(!found.filter(QStringLiteral("Undine Mines")).isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(!found.filter(QStringLiteral("undo will undo")).isEmpty(), qPrintable(found.join(u'\n')));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QVERIFY(field->text().isEmpty());
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClicks(field, person().pluralLabel());
    QTest::keyClick(field, Qt::Key_Return); // before anything is found: it is taken when it is
    QTRY_COMPARE(m_window->location(), Location::list(person()));
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClicks(field, QStringLiteral("new organisation"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_window->location(), Location::newRecord(organisation()));
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClicks(field, QStringLiteral("Home")); // a room, before any record that sounds like it
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_window->location(), Location::home());
}

void MainWindowTest::thePaletteSaysWhereTheWordsStand()
{
    Record record = organisationCalled(QStringLiteral("Undine Mines"));
    record.set(organisation().address, QStringLiteral("Behind the church\nof Walikale"));
    m_casebook->save(record);
    QVERIFY((*m_casebook)->searchIndex().catchUp());
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("walik"));
    const auto *list = m_window->findChild<SearchPopup *>()->findChild<QListWidget *>();
    QTRY_VERIFY(!list->findItems(QStringLiteral("Undine"), Qt::MatchContains).isEmpty());
    const QListWidgetItem *found = list->findItems(QStringLiteral("Undine"), Qt::MatchContains).first();
    QCOMPARE(found->data(LineDelegate::DetailRole).toString(), QStringLiteral("Behind the church of Walikale"));
    QVERIFY(found->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Walikale")));
    QVERIFY(found->sizeHint().height() > LineDelegate::heightOf(false, list->font()) + 2);
}

void MainWindowTest::thePaletteKnowsShortcutsSettingsAndWhereOneWas()
{
    const Record record = organisationCalled(QStringLiteral("Umoja wa Mlima"));
    m_window->go(Location::of(organisation(), record.id()));
    m_window->go(Location::home());
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    auto *list = m_window->findChild<SearchPopup *>()->findChild<QListWidget *>();
    QVERIFY(list->isVisible()); // before a key: where one was
    QCOMPARE(list->item(0)->text(), QStringLiteral("Umoja wa Mlima"));
    const auto find = [&](const QString &text) {
        field->clear();
        QTest::keyClicks(field, text);
        list->clear();
        QTest::keyClick(field, Qt::Key_Down); // looks at once
        const bool answered = QTest::qWaitFor([list] { return list->count() > 0; });
        return answered ? list->item(list->count() - 1) : new QListWidgetItem(list);
    };
    QCOMPARE(find(QStringLiteral("pin this"))->text(), QStringLiteral("Nothing here is called “pin this”")); // not possible here
    QCOMPARE(find(QStringLiteral("another window"))->data(LineDelegate::RemarkRole).toString(), QStringLiteral("Ctrl+Shift+N"));
    QVERIFY(find(QStringLiteral("language"))->text().startsWith(QStringLiteral("Settings")));
    QCOMPARE(find(QStringLiteral("dark the"))->text(), QStringLiteral("Dark theme")); // any order of words
    QSignalSpy changed(m_window.get(), &MainWindow::preferencesChanged);
    list->setCurrentRow(list->count() - 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Preferences>().theme, Theme::Kind::Dark);
}

void MainWindowTest::asksBeforeItUndoesManyRecords()
{
    Batch batch((*m_casebook)->store(), QStringLiteral("Import of partners"));
    QVERIFY(batch.begin());
    for (int i = 0; i < 60; ++i)
        organisationCalled(QStringLiteral("Partner %1").arg(i));
    QVERIFY(batch.commit());
    const auto count = [this] { return *(*m_casebook)->reader().count(Query(organisation())); };
    press(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QCOMPARE(count(), 60);
    QVERIFY(m_window->messages().text().contains(QStringLiteral("Import of partners")));
    const QList<QPushButton *> answers = m_window->messages().findChildren<QPushButton *>();
    QCOMPARE(answers.size(), 1);
    QTest::mouseClick(answers.first(), Qt::LeftButton);
    const auto *work = m_window->findChild<WorkStrip *>();
    QVERIFY(work->isRunning()); // beside the window, which can be looked at but not typed into
    QVERIFY(!m_window->pages().isEnabled());
    QTRY_VERIFY(!work->isRunning());
    QCOMPARE(count(), 0);
    QVERIFY(m_window->pages().isEnabled());
    QTRY_VERIFY(m_window->commands()[QStringLiteral("redo")]->isEnabled());
    press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    work->findChild<QPushButton *>()->click(); // stopped half way: nothing of it is kept
    QTRY_VERIFY(!work->isRunning());
    QVERIFY(count() == 0 || count() == 60); // or it was quicker than the button
    if (count() == 60)
        return;
    QVERIFY(m_window->messages().text().contains(QStringLiteral("Stopped")));
    const Result<QList<RecentChange>> changes = recentChanges(**m_casebook, 10);
    QVERIFY(changes);
    QVERIFY(changes->isEmpty()); // what was undone did not change
}

void MainWindowTest::aRecordHasTheCursorWhenItOpens()
{
    const Record record = organisationCalled(QStringLiteral("Umoja"));
    m_window->go(Location::newRecord(organisation()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("New one"));
    QCOMPARE(page()->binder().record().text(organisation().name), QStringLiteral("New one"));
    page()->revert();
    // So has a list: the arrows walk through it, Enter opens.
    m_window->go(Location::list(organisation()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->location(), Location::of(organisation(), record.id()));
    // An existing one is looked at first: a stray key changes nothing, arrows go through its parts.
    m_window->go(Location::of(organisation(), record.id()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    QCOMPARE(page()->binder().record().text(organisation().name), QStringLiteral("Umoja"));
    QVERIFY(qobject_cast<QListWidget *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("y"));
    QVERIFY(page()->canSave());
}

void MainWindowTest::twoWindowsOnOneCasebookFollowEachOther()
{
    const Record home = organisationCalled(QStringLiteral("Before"));
    MainWindow other(**m_casebook, PersonalFolder(m_casebook->folder()), Preferences());
    other.show();
    other.go(Location::of(organisation(), home.id()));
    m_window->go(Location::of(organisation(), home.id()));
    type(organisation().name, QStringLiteral("After"));
    press(QKeySequence::Save);
    QVERIFY(other.windowTitle().contains(QStringLiteral("After")));
    auto *theirs = qobject_cast<RecordPage *>(other.pages().current());
    QCOMPARE(theirs->binder().record().text(organisation().name), QStringLiteral("After"));
}

void MainWindowTest::undoesAnyStepFromThePanel()
{
    const Record first = organisationCalled(QStringLiteral("First"));
    const Record second = organisationCalled(QStringLiteral("Second"));
    press(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    auto *panel = m_window->findChild<UndoPanel *>();
    QVERIFY(panel->isVisible());
    auto *list = panel->findChild<QListView *>();
    QVERIFY(list->model()->rowCount() >= 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    panel->widget()->findChild<QPushButton *>()->click();
    QVERIFY((*m_casebook)->reader().find(organisation(), first.id())->isDeleted());
    QVERIFY(!(*m_casebook)->reader().find(organisation(), second.id())->isDeleted());
}

void MainWindowTest::homeBeginsWithWhatIsLateAndWhatChanged()
{
    const auto remind = [this](const QString &title, const QDate &day, const RecordId &owner) {
        Record made(task());
        made.set(task().title, title);
        made.set(task().dueOn, day);
        if (!owner.isNull())
            made.set(task().owner, owner);
        return m_casebook->save(made);
    };
    const QDate today = (*m_casebook)->clock().today();
    const RecordId me = (*m_casebook)->store().author().officer;
    remind(QStringLiteral("Ring the cooperative"), today.addDays(-3), {});
    remind(QStringLiteral("Send the minutes"), today.addDays(4), {});
    const auto card = [this](const QString &title) {
        for (Card *found : m_window->pages().current()->findChildren<Card *>()) {
            if (found->title() == title && found->isVisible())
                return found->findChild<QListWidget *>();
        }
        return static_cast<QListWidget *>(nullptr);
    };
    const auto has = [&card](const QString &title, const QString &line) {
        QListWidget *lines = card(title);
        return lines && !lines->findItems(line, Qt::MatchExactly).isEmpty();
    };
    // Nothing is this officer's: what everybody has to do is better than an empty page.
    QTRY_VERIFY(has(QStringLiteral("Late or missing"), QStringLiteral("Ring the cooperative")));
    QTRY_VERIFY(has(QStringLiteral("In the next seven days"), QStringLiteral("Send the minutes")));
    QTRY_VERIFY(has(QStringLiteral("Changed lately"), QStringLiteral("Send the minutes")));
    remind(QStringLiteral("Mine alone"), today, me);
    auto *whose = m_window->pages().current()->findChild<QComboBox *>();
    whose->setCurrentIndex(0);
    emit whose->activated(0);
    QTRY_VERIFY(has(QStringLiteral("In the next seven days"), QStringLiteral("Mine alone")));
    QVERIFY(!has(QStringLiteral("Late or missing"), QStringLiteral("Ring the cooperative")));
}

void MainWindowTest::homeLeadsBackToRecordsOpenedAndPinned()
{
    const Record one = organisationCalled(QStringLiteral("Umoja"));
    const Record other = organisationCalled(QStringLiteral("Kestrel"));
    m_window->go(Location::of(organisation(), one.id()));
    press(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_window->go(Location::of(organisation(), other.id()));
    QVERIFY(!m_window->commands()[QStringLiteral("pin")]->isChecked());
    m_window->go(Location::home());
    const auto linesOf = [this](const QString &title) {
        QStringList texts;
        for (Card *card : m_window->pages().current()->findChildren<Card *>()) {
            const auto *lines = card->findChild<QListWidget *>();
            for (int row = 0; card->title() == title && card->isVisible() && row < lines->count(); ++row)
                texts.append(lines->item(row)->text());
        }
        return texts;
    };
    QCOMPARE(linesOf(QStringLiteral("Pinned")), QStringList{QStringLiteral("Umoja")});
    QCOMPARE(linesOf(QStringLiteral("Opened lately")), QStringList({QStringLiteral("Kestrel"), QStringLiteral("Umoja")}));
    // Another window, another day: they are still there. What is in the recycle bin is not.
    QVERIFY((*m_casebook)->store().remove(organisation(), other.id()));
    m_window = std::make_unique<MainWindow>(**m_casebook, PersonalFolder(m_casebook->folder()), Preferences());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(linesOf(QStringLiteral("Opened lately")), QStringList{QStringLiteral("Umoja")});
    QFile kept(QDir(m_casebook->folder()).filePath(QStringLiteral("records.ini")));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains("Umoja")); // no name outside the casebook
}

void MainWindowTest::everyScreenFitsASmallWindow()
{
    const QSize small(784, 460); // a laptop at twice the scale, without its frame
    const Record longest = organisationCalled(
        QStringLiteral("Coopérative minière artisanale des exploitants et négociants du territoire de Walikale"));
    QList<Location> places{Location::home(), Location::list(organisation()), Location::newRecord(organisation()),
                           Location::of(organisation(), longest.id())};
    for (const ScreenEntry &screen : allScreens())
        places.append(Location::screen(screen.name));
    const auto *search = m_window->findChild<TopBar *>()->search();
    for (const Location &place : places) {
        QVERIFY(m_window->go(place));
        m_window->resize(small);
        QTest::qWait(20);
        QVERIFY2(
            m_window->minimumSizeHint().width() <= small.width(),
            qPrintable(
                QStringLiteral("%1 needs %2").arg(m_window->windowTitle()).arg(m_window->minimumSizeHint().width())));
        for (const QToolButton *step : m_window->findChild<TopBar *>()->findChildren<QToolButton *>()) {
            if (step->isVisible() && step->parentWidget() != search && step->parentWidget() != search->parentWidget())
                QVERIFY2(step->mapTo(m_window.get(), QPoint(step->width(), 0)).x()
                             <= search->mapTo(m_window.get(), QPoint()).x(),
                         qPrintable(step->text()));
        }
    }
}

void MainWindowTest::everyControlHasAName()
{
    organisationCalled(QStringLiteral("Any"));
    for (const Location &place : {Location::home(), Location::list(organisation()), Location::newRecord(organisation())}) {
        m_window->go(place);
        QCoreApplication::processEvents();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool inner = qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->objectName().startsWith(QLatin1String("qt_"));
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || inner)
                continue;
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY(seen);
            QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
