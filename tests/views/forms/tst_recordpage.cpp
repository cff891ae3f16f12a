// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordpage.h"

#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/exchange/pack/conflicts.h"
#include "models/storage/patience.h"
#include "tests/support/backendtest.h"
#include "tests/support/testcasebook.h"
#include "tests/support/twodesks.h"
#include "views/fields/fieldeditor.h"
#include "views/forms/conflictpanel.h"
#include "views/forms/duplicatewarning.h"
#include "views/forms/formbinder.h"
#include "views/forms/quickrecorddialog.h"
#include "views/forms/recordheader.h"
#include "views/forms/recordtabs.h"
#include "views/widgets/chip.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/sidetabs.h"

#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Lodebook;

class RecordPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup();
    void leavingSavesWhatWasTyped();
    void anUntouchedNewRecordIsNotSaved();
    void whatARuleRefusesIsMarkedAndKept();
    void whatCannotBeReadKeepsThePageAndTheWords();
    void escapePutsTypingAsideAndOffersItBack();
    void anotherWindowsSaveFillsUntouchedFields();
    void twoPeopleChangingOneFieldAreAskedSideBySide();
    void aLostRaceWithoutAClashSavesBoth();
    void typingSurvivesACrashAndIsOfferedBackToItsRecordOnly();
    void typingIntoANewRecordSurvivesACrash();
    void aDraftThatSomebodyHasOvertakenIsAskedSideBySide();
    void leavingAgainOffersTheDraftOnce();
    void aDeletedRecordCanBeTakenOutAgain();
    void whatBelongsToARecordIsCounted();
    void everyPartOfARecordOpens();
    void anEarlierValueCanBePutBack();
    void anEarlierValueThatIsNoLongerValidStaysWhereItIs();
    void aRecordThatIsNotThereIsMadeOnTheWay();
    void aNewRecordThatMayBeHereAlreadyIsToldWhileTyping();
    void savingWaitsForAnotherProgramWithoutStallingTheWindow();
    void deletingAndMakingWaitForAnotherProgramToo();
    void whatWaitsIsNotSavedOnceItWasPutAside();
    void aValueNobodyHasDecidedIsMarkedAtItsField();

private:
    std::unique_ptr<RecordPage> open(const Record &record) { return std::make_unique<RecordPage>(record, **m_casebook, *m_drafts); }
    static QLineEdit *lineOf(RecordPage &page, const Field &field) { return page.binder().editor(field)->findChild<QLineEdit *>(); }
    static void type(RecordPage &page, const Field &field, const QString &text);
    static void answer(RecordPage &page, int number);
    Record site(const QString &name);
    Record stored(const Record &record) { return *(*m_casebook)->reader().find(record.entity(), record.id()); }

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<DraftStore> m_drafts;
};

void RecordPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_drafts = std::make_unique<DraftStore>(m_casebook->folder() + QStringLiteral("/drafts"));
    Record congo(country());
    congo.set(country().code, QStringLiteral("CD"));
    congo.set(country().name, QStringLiteral("DR Congo"));
    m_casebook->save(congo);
}

void RecordPageTest::cleanup()
{
    m_casebook.reset();
}

void RecordPageTest::type(RecordPage &page, const Field &field, const QString &text)
{
    QLineEdit *line = lineOf(page, field);
    line->selectAll();
    QTest::keyClicks(line, text);
}

void RecordPageTest::answer(RecordPage &page, int number)
{
    const QList<QPushButton *> answers = page.messages().findChildren<QPushButton *>();
    QVERIFY(answers.size() > number);
    answers.at(number)->click();
}

Record RecordPageTest::site(const QString &name)
{
    Record site(mineSite());
    site.set(mineSite().name, name);
    site.set(mineSite().country, QStringLiteral("CD"));
    return m_casebook->save(site);
}

void RecordPageTest::leavingSavesWhatWasTyped()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto page = open(before);
    page->show();
    QVERIFY(!page->canSave());
    type(*page, mineSite().name, QStringLiteral("Kamituga North"));
    type(*page, mineSite().workers, QStringLiteral("1,200"));
    QVERIFY(page->canSave());
    QVERIFY(page->leave());
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Kamituga North"));
    QCOMPARE(stored(before).get(mineSite().workers, 0), 1200);
    QVERIFY(!page->canSave());
    QVERIFY(page->title().contains(QStringLiteral("Kamituga North")));
}

void RecordPageTest::anUntouchedNewRecordIsNotSaved()
{
    const auto page = open(Record(mineSite()));
    QVERIFY(page->leave());
    QCOMPARE(*(*m_casebook)->reader().count(Query(mineSite())), 0);
}

void RecordPageTest::whatARuleRefusesIsMarkedAndKept()
{
    const auto page = open(Record(mineSite()));
    page->show();
    type(*page, mineSite().workers, QStringLiteral("5"));
    type(*page, mineSite().workersWomen, QStringLiteral("9"));
    QVERIFY(!page->leave());
    QCOMPARE(*(*m_casebook)->reader().count(Query(mineSite())), 0);
    QVERIFY(!page->binder().editor(mineSite().name)->problem().isEmpty()); // required
    QVERIFY(!page->binder().editor(mineSite().workers)->problem().isEmpty());
    QCOMPARE(lineOf(*page, mineSite().workers)->text(), QStringLiteral("5"));
    QVERIFY(page->messages().isVisible());
    QSignalSpy moved(page.get(), &Page::moved);
    type(*page, mineSite().workersWomen, QStringLiteral("3"));
    type(*page, mineSite().name, QStringLiteral("Rubaya"));
    page->binder().editor(mineSite().country)->setTypedText(QStringLiteral("dr congo"));
    QVERIFY2(page->leave(), qPrintable(page->messages().text()));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(page->location().record, page->record().id());
    QVERIFY(!page->location().record.isNull());
}

void RecordPageTest::whatCannotBeReadKeepsThePageAndTheWords()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto page = open(before);
    page->show();
    type(*page, mineSite().workers, QStringLiteral("some"));
    type(*page, mineSite().name, QStringLiteral("Other"));
    QVERIFY(!page->leave());
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Kamituga"));
    QCOMPARE(lineOf(*page, mineSite().workers)->text(), QStringLiteral("some"));
    QVERIFY(page->messages().text().contains(QStringLiteral("some")));
    QSignalSpy closed(page.get(), &Page::closed);
    answer(*page, 0); // leave, keep as a draft
    QCOMPARE(closed.size(), 1);
    QCOMPARE(m_drafts->drafts((*m_casebook)->location().display()).size(), 1);
}

void RecordPageTest::escapePutsTypingAsideAndOffersItBack()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto page = open(before);
    page->show();
    type(*page, mineSite().name, QStringLiteral("Typed"));
    type(*page, mineSite().workers, QStringLiteral("some"));
    page->revert();
    QCOMPARE(lineOf(*page, mineSite().name)->text(), QStringLiteral("Kamituga"));
    QVERIFY(!page->canSave());
    answer(*page, 0);
    QCOMPARE(lineOf(*page, mineSite().name)->text(), QStringLiteral("Typed"));
    QCOMPARE(lineOf(*page, mineSite().workers)->text(), QStringLiteral("some"));
}

void RecordPageTest::anotherWindowsSaveFillsUntouchedFields()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto mine = open(before);
    connect(&(*m_casebook)->store(), &RecordStore::changed, mine.get(), &RecordPage::refresh);
    type(*mine, mineSite().name, QStringLiteral("Mine"));
    Record theirs = stored(before);
    theirs.set(mineSite().village, QStringLiteral("Theirs"));
    m_casebook->save(theirs);
    QCOMPARE(lineOf(*mine, mineSite().village)->text(), QStringLiteral("Theirs"));
    QCOMPARE(lineOf(*mine, mineSite().name)->text(), QStringLiteral("Mine"));
    QVERIFY(mine->leave());
    QCOMPARE(stored(before).text(mineSite().village), QStringLiteral("Theirs"));
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Mine"));
}

void RecordPageTest::twoPeopleChangingOneFieldAreAskedSideBySide()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto page = open(before);
    page->show();
    type(*page, mineSite().name, QStringLiteral("Mine"));
    type(*page, mineSite().village, QStringLiteral("My village"));
    const std::unique_ptr<Casebook> grace = m_casebook->openAgain();
    Record theirs = stored(before);
    theirs.set(mineSite().name, QStringLiteral("Theirs"));
    theirs.set(mineSite().village, QStringLiteral("Their village"));
    QVERIFY(grace->store().save(theirs));

    QVERIFY(!page->leave());
    auto *panel = page->findChild<ConflictPanel *>();
    QVERIFY(panel->isVisible());
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Theirs"));
    QVERIFY(!page->leave()); // not before both are decided
    const auto press = [panel](const QString &name) {
        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name && button->isEnabled())
                return button->click();
        }
        QFAIL(qPrintable(name));
    };
    press(QStringLiteral("Keep mine: ") + mineSite().name.label());
    press(QStringLiteral("Take theirs: ") + mineSite().village.label());
    QVERIFY(!panel->isVisible());
    QVERIFY2(page->leave(), qPrintable(page->messages().text()));
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Mine"));
    QCOMPARE(stored(before).text(mineSite().village), QStringLiteral("Their village"));
}

void RecordPageTest::aLostRaceWithoutAClashSavesBoth()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto page = open(before);
    type(*page, mineSite().name, QStringLiteral("Mine"));
    const std::unique_ptr<Casebook> grace = m_casebook->openAgain();
    Record theirs = stored(before);
    theirs.set(mineSite().village, QStringLiteral("Theirs"));
    QVERIFY(grace->store().save(theirs));
    QVERIFY(page->leave());
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Mine"));
    QCOMPARE(stored(before).text(mineSite().village), QStringLiteral("Theirs"));
}

void RecordPageTest::typingSurvivesACrashAndIsOfferedBackToItsRecordOnly()
{
    const Record one = site(QStringLiteral("One"));
    const Record other = site(QStringLiteral("Other"));
    {
        const auto page = open(one);
        type(*page, mineSite().name, QStringLiteral("Typed"));
        QTRY_COMPARE_WITH_TIMEOUT(m_drafts->drafts((*m_casebook)->location().display()).size(), 1, 5000);
    } // gone without being left
    const auto wrong = open(other);
    QVERIFY(wrong->messages().text().isEmpty());
    const auto page = open(one);
    page->show();
    QVERIFY(page->messages().isVisible());
    QCOMPARE(lineOf(*page, mineSite().name)->text(), QStringLiteral("One")); // offered, not forced
    answer(*page, 0);
    QCOMPARE(lineOf(*page, mineSite().name)->text(), QStringLiteral("Typed"));
    QVERIFY(page->leave());
    QCOMPARE(stored(one).text(mineSite().name), QStringLiteral("Typed"));
    QVERIFY(m_drafts->drafts((*m_casebook)->location().display()).isEmpty());
}

void RecordPageTest::typingIntoANewRecordSurvivesACrash()
{
    {
        const auto page = open(Record(mineSite()));
        type(*page, mineSite().name, QStringLiteral("Fresh"));
        QTRY_COMPARE_WITH_TIMEOUT(m_drafts->drafts((*m_casebook)->location().display()).size(), 1, 5000);
    }
    const Draft draft = m_drafts->drafts((*m_casebook)->location().display()).first();
    QVERIFY(draft.record.isNull());
    const auto page = open(Record(mineSite()));
    QCOMPARE(lineOf(*page, mineSite().name)->text(), QString());
    page->resume(draft.id);
    QCOMPARE(lineOf(*page, mineSite().name)->text(), QStringLiteral("Fresh"));
    QCOMPARE(page->location().draft, draft.id); // the place one went to
}

void RecordPageTest::aDraftThatSomebodyHasOvertakenIsAskedSideBySide()
{
    Record before = site(QStringLiteral("One"));
    {
        const auto page = open(before);
        page->show();
        type(*page, mineSite().name, QStringLiteral("Mine"));
        type(*page, mineSite().village, QStringLiteral("My village"));
        type(*page, mineSite().workers, QStringLiteral("some"));
        QVERIFY(!page->leave());
        answer(*page, 0); // leave, keep as a draft
    }
    before.set(mineSite().name, QStringLiteral("Theirs"));
    before = m_casebook->save(before);
    const auto page = open(before);
    page->show();
    answer(*page, 0); // bring it back
    auto *conflicts = page->findChild<ConflictPanel *>();
    QVERIFY(conflicts->isOpen());
    QCOMPARE(conflicts->findChildren<QPushButton *>().size(), 2); // the name alone was changed by both
    type(*page, mineSite().workers, QStringLiteral("12"));
    QVERIFY(!page->leave());
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Theirs"));
    conflicts->findChildren<QPushButton *>().constFirst()->click(); // keep mine
    QVERIFY2(page->leave(), qPrintable(page->messages().text()));
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Mine"));
    QCOMPARE(stored(before).text(mineSite().village), QStringLiteral("My village"));
}

void RecordPageTest::leavingAgainOffersTheDraftOnce()
{
    const auto page = open(site(QStringLiteral("Kamituga")));
    page->show();
    type(*page, mineSite().workers, QStringLiteral("some"));
    for (int attempt = 0; attempt < 3; ++attempt)
        QVERIFY(!page->leave());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(page->messages().findChildren<QPushButton *>().size(), 1);
}

void RecordPageTest::aDeletedRecordCanBeTakenOutAgain()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto page = open(before);
    connect(&(*m_casebook)->store(), &RecordStore::changed, page.get(), &RecordPage::refresh);
    page->show();
    page->remove();
    QVERIFY(stored(before).isDeleted());
    QVERIFY(lineOf(*page, mineSite().name)->isReadOnly());
    answer(*page, 0);
    QVERIFY(!stored(before).isDeleted());
    QVERIFY(!lineOf(*page, mineSite().name)->isReadOnly());
}

void RecordPageTest::whatBelongsToARecordIsCounted()
{
    const Record home = site(QStringLiteral("Kamituga"));
    const auto page = open(home);
    connect(&(*m_casebook)->store(), &RecordStore::changed, page.get(), &RecordPage::refresh);
    SideTabs &tabs = page->tabs().sideTabs();
    QVERIFY(tabs.keys().contains(QStringLiteral("visit.mine_site")));
    Record remark(note());
    remark.set(note().about, RecordRef{static_cast<const Entity &>(mineSite()).name(), home.id()});
    remark.set(note().text, QStringLiteral("seen"));
    m_casebook->save(remark);
    QTRY_COMPARE(tabs.count(QStringLiteral("note.about")), 1); // counted beside the window
}

void RecordPageTest::everyPartOfARecordOpens()
{
    for (const Entity *entity : (*m_casebook)->catalog().entities()) {
        if (entity->isReference())
            continue;
        Query query(*entity);
        query.limit = 1;
        const Result<QList<Record>> some = (*m_casebook)->reader().list(query);
        if (some->isEmpty())
            continue;
        const auto page = open(some->first());
        SideTabs &tabs = page->tabs().sideTabs();
        for (const QString &key : tabs.keys()) {
            tabs.setCurrent(key);
            QVERIFY2(tabs.page(key), qPrintable(key));
        }
    }
    const auto page = open(site(QStringLiteral("Kamituga")));
    SideTabs &tabs = page->tabs().sideTabs();
    QVERIFY(tabs.keys().size() > 5);
    for (const QString &key : tabs.keys()) {
        tabs.setCurrent(key);
        QVERIFY2(tabs.page(key), qPrintable(key));
    }
    QVERIFY(page->messages().text().isEmpty());
}

void RecordPageTest::anEarlierValueCanBePutBack()
{
    Record before = site(QStringLiteral("First"));
    before.set(mineSite().name, QStringLiteral("Second"));
    before = m_casebook->save(before);
    const auto page = open(before);
    connect(&(*m_casebook)->store(), &RecordStore::changed, page.get(), &RecordPage::refresh);
    page->tabs().sideTabs().setCurrent(QStringLiteral("history"));
    QWidget *history = page->tabs().sideTabs().page(QStringLiteral("history"));
    auto *tree = history->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    auto *follows = history->findChild<QLabel *>(QStringLiteral("putBackFollows"));
    QVERIFY(!history->findChild<QPushButton *>()->isEnabled()); // not before it is said what depends on it
    QTRY_VERIFY(history->findChild<QPushButton *>()->isEnabled());
    QVERIFY2(follows->text().contains(QStringLiteral("“Second” will be called “First”")), qPrintable(follows->text()));
    QVERIFY2(follows->text().contains(QStringLiteral("Takes back “Second”")), qPrintable(follows->text()));
    history->findChild<QPushButton *>()->click();
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("First"));
    QCOMPARE(tree->topLevelItemCount(), 3);
    QCOMPARE(lineOf(*page, mineSite().name)->text(), QStringLiteral("First"));
}

void RecordPageTest::anEarlierValueThatIsNoLongerValidStaysWhereItIs()
{
    Record one = site(QStringLiteral("One"));
    one.set(mineSite().siteCode, QStringLiteral("CD-1"));
    one = m_casebook->save(one);
    one.set(mineSite().siteCode, QStringLiteral("CD-2"));
    one = m_casebook->save(one);
    Record other = site(QStringLiteral("Other"));
    other.set(mineSite().siteCode, QStringLiteral("CD-1"));
    m_casebook->save(other);
    const auto page = open(one);
    page->tabs().sideTabs().setCurrent(QStringLiteral("history"));
    QWidget *history = page->tabs().sideTabs().page(QStringLiteral("history"));
    auto *tree = history->findChild<QTreeWidget *>();
    auto *words = history->findChild<QLabel *>(QStringLiteral("putBackWords"));
    tree->setCurrentItem(tree->topLevelItem(0)->child(0)); // back to CD-1, which the other site has by now
    QVERIFY(!history->findChild<QPushButton *>()->isEnabled());
    QVERIFY2(words->text().contains(QStringLiteral("Other")), qPrintable(words->text()));
    tree->setCurrentItem(tree->topLevelItem(1)->child(0)); // back to nothing
    QTRY_VERIFY(history->findChild<QPushButton *>()->isEnabled());
    QVERIFY2(words->text().contains(QStringLiteral("CD-2")), qPrintable(words->text()));
    history->findChild<QPushButton *>()->click();
    QVERIFY(stored(one).isEmpty(mineSite().siteCode));
}

void RecordPageTest::aRecordThatIsNotThereIsMadeOnTheWay()
{
    const Record home = site(QStringLiteral("Kamituga"));
    const auto page = open(home);
    page->show();
    FieldEditor *cooperative = page->binder().editor(mineSite().cooperative);
    emit cooperative->createRequested(QStringLiteral("organisation"), QStringLiteral("Coop of the lake"));
    auto *dialog = page->findChild<QuickRecordDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QDialogButtonBox *>()->buttons().first()->click();
    if (dialog->isVisible()) { // what else the entity asks for
        FieldEditor *kind = dialog->findChild<FieldEditor *>(organisation().kind.name());
        kind->setValue(organisation().kind.choices().first().code);
        dialog->findChild<QDialogButtonBox *>()->buttons().first()->click();
    }
    QVERIFY(!dialog->isVisible());
    QVERIFY(cooperative->value().isValid());
    QVERIFY2(page->leave(), qPrintable(page->messages().text()));
    const RecordId made = stored(home).get(mineSite().cooperative, {});
    QCOMPARE((*m_casebook)->reader().find(organisation(), made)->text(organisation().name), QStringLiteral("Coop of the lake"));
}

void RecordPageTest::aNewRecordThatMayBeHereAlreadyIsToldWhileTyping()
{
    Record known(organisation());
    known.set(organisation().name, QStringLiteral("Société Minière du Kivu"));
    known.set(organisation().kind, QStringLiteral("company"));
    known = m_casebook->save(known);
    const std::unique_ptr<RecordPage> page = open(Record(organisation()));
    page->show();
    auto *warning = page->findChild<DuplicateWarning *>();
    type(*page, organisation().name, QStringLiteral("Societe miniere Kivu"));
    QTRY_VERIFY(warning->isVisible());
    QCOMPARE(warning->candidates().first().record, known.id());
    QSignalSpy opened(page.get(), &Page::openRequested);
    QTest::mouseClick(warning->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Location>(), Location::of(organisation(), known.id()));
    QVERIFY(opened.first().at(1).toBool()); // in a window of its own: what was typed stays unsaved
    type(*page, organisation().name, QStringLiteral("Zephyr Tin"));
    QTRY_VERIFY(!warning->isVisible());
}

void RecordPageTest::savingWaitsForAnotherProgramWithoutStallingTheWindow()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto page = open(before);
    page->show();
    const auto other = Database::open((*m_casebook)->location(), Database::Mode::ReadWrite);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->run(QStringLiteral("BEGIN EXCLUSIVE")));
    type(*page, mineSite().name, QStringLiteral("Kamituga North"));
    QElapsedTimer clock;
    clock.start();
    page->save();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(page->messages().text().contains(QStringLiteral("another program")), qPrintable(page->messages().text()));
    QCOMPARE(page->statusText(), QStringLiteral("Waiting to save"));
    QCOMPARE(lineOf(*page, mineSite().name)->text(), QStringLiteral("Kamituga North"));
    QCOMPARE(m_drafts->drafts((*m_casebook)->location().display()).size(), 1);
    QVERIFY(!page->leave()); // says so again, and offers to keep it as a draft
    QCOMPARE(page->messages().findChildren<QPushButton *>().size(), 1);
    QSignalSpy said(page.get(), &Page::said);
    QTest::qWait(2500); // tries in between, and keeps waiting
    QCOMPARE(said.size(), 0);
    QCOMPARE(page->statusText(), QStringLiteral("Waiting to save"));
    QVERIFY_RESULT((*other)->run(QStringLiteral("ROLLBACK")));
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Kamituga North"));
    QVERIFY(page->messages().isHidden());
    QVERIFY(m_drafts->drafts((*m_casebook)->location().display()).isEmpty());
    QCOMPARE(page->statusText(), QStringLiteral("Saved"));
    // The connection is as patient as before with everything else.
    QCOMPARE((*m_casebook)->database().value(QStringLiteral("PRAGMA busy_timeout"))->toInt(), usualPatience);
}

void RecordPageTest::deletingAndMakingWaitForAnotherProgramToo()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto page = open(before);
    page->show();
    const auto other = Database::open((*m_casebook)->location(), Database::Mode::ReadWrite);
    QVERIFY_RESULT(other);
    emit page->binder()
        .editor(mineSite().cooperative)
        ->createRequested(QStringLiteral("organisation"), QStringLiteral("Coop"));
    auto *dialog = page->findChild<QuickRecordDialog *>();
    dialog->findChild<FieldEditor *>(organisation().kind.name())->setValue(organisation().kind.choices().first().code);
    QVERIFY_RESULT((*other)->run(QStringLiteral("BEGIN EXCLUSIVE")));
    QElapsedTimer clock;
    clock.start();
    dialog->findChild<QDialogButtonBox *>()->buttons().first()->click();
    page->remove();
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(dialog->findChild<MessageBar *>()->text().contains(QStringLiteral("Not made yet")));
    QVERIFY(page->messages().text().contains(QStringLiteral("Not deleted yet")));
    QVERIFY_RESULT((*other)->run(QStringLiteral("ROLLBACK")));
    QTRY_VERIFY(stored(before).isDeleted());
    QTRY_VERIFY(!page->findChild<QuickRecordDialog *>() || !dialog->isVisible());
    QCOMPARE(*(*m_casebook)->reader().count(Query(organisation())), 1);
}

void RecordPageTest::whatWaitsIsNotSavedOnceItWasPutAside()
{
    const Record before = site(QStringLiteral("Kamituga"));
    const auto page = open(before);
    page->show();
    const auto other = Database::open((*m_casebook)->location(), Database::Mode::ReadWrite);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->run(QStringLiteral("BEGIN EXCLUSIVE")));
    type(*page, mineSite().name, QStringLiteral("Kamituga North"));
    page->save();
    QCOMPARE(page->statusText(), QStringLiteral("Waiting to save"));
    page->revert();
    QVERIFY_RESULT((*other)->run(QStringLiteral("ROLLBACK")));
    QTRY_COMPARE_WITH_TIMEOUT(page->statusText(), QStringLiteral("Saved"), 4000);
    QCOMPARE(stored(before).text(mineSite().name), QStringLiteral("Kamituga"));
}

void RecordPageTest::aValueNobodyHasDecidedIsMarkedAtItsField()
{
    TwoDesks desks;
    const Record site = desks.disagreement();
    RecordPage page(site, desks.office(), *m_drafts);
    connect(&desks.office().store(), &RecordStore::changed, &page, &RecordPage::refresh);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const FieldEditor *name = page.binder().editor(mineSite().name);
    const auto marks = [](const FieldEditor *editor) {
        QList<Chip *> shown;
        for (Chip *chip : editor->parentWidget()->findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (chip->isVisible())
                shown.append(chip);
        }
        return shown;
    };
    QTRY_COMPARE(marks(name).size(), 1);
    Chip *mark = marks(name).first();
    QVERIFY(mark->text().startsWith(QStringLiteral("Provisional")));
    QVERIFY2(mark->toolTip().contains(QStringLiteral("Nyabibwe I –"))
                 && mark->toolTip().contains(QStringLiteral("Nyabibwe Koweit –"))
                 && mark->toolTip().contains(QStringLiteral("Goma laptop")),
             qPrintable(mark->toolTip()));
    // Where it is seen with the value: in the line above the editor, at its end.
    QVERIFY(mark->geometry().bottom() <= name->geometry().top());
    QVERIFY(mark->geometry().right() <= name->geometry().right());
    QVERIFY(page.rect().contains(mark->mapTo(&page, mark->rect().bottomRight())));
    QVERIFY(marks(page.binder().editor(mineSite().kind)).isEmpty());
    QTRY_VERIFY(!page.findChild<RecordHeader *>()->findChildren<Chip *>().isEmpty());
    for (const Chip *chip : page.findChild<RecordHeader *>()->findChildren<Chip *>())
        QTRY_VERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
    QSignalSpy opened(&page, &Page::openRequested);
    QTest::keyClick(mark, Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    const auto place = opened.first().first().value<Location>();
    QCOMPARE(place.preset.value(QStringLiteral("conflict")).toString(), Conflicts(desks.office()).all()->first().id);
    Conflicts conflicts(desks.office());
    QVERIFY(conflicts.decide(conflicts.all()->first(), Conflicts::Take::Ours));
    QTRY_VERIFY(marks(name).isEmpty());
}

QTEST_MAIN(RecordPageTest)
#include "tst_recordpage.moc"
