// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/checkinpage.h"

#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/items/doormodel.h"
#include "models/programme/eventlist.h"
#include "models/storage/undostack.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"
#include "views/lists/recordlistview.h"
#include "views/screens/invitemenu.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Lodebook;

class CheckInPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void checksInByPartOfANameAndEnter();
    void findsPeopleWhoAreNotOnTheList();
    void makesAGuestOutOfWhatWasTyped();
    void saysWhenNobodyIsMeant();
    void opensTheRecordsBehindAFigure();
    void beginsWithTheEventNearestToToday();
    void invitesWhoeverTheListShows();

private:
    Record somebody(const QString &given, const QString &family);
    Record gathering(const QString &title, const QDate &on);
    QString stateOf(const Record &who) const;

    std::unique_ptr<TestCasebook> m_casebook;
    Record m_event{Lodebook::event()};
    Record m_ana{person()};
    Record m_ben{person()};
};

void CheckInPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_event = gathering(QStringLiteral("Round table"), {2026, 3, 1});
    m_ana = somebody(QStringLiteral("Ana"), QStringLiteral("Ávila"));
    m_ben = somebody(QStringLiteral("Ben"), QStringLiteral("Bakker"));
    const Result<InvitationReport> invited = invite((*m_casebook)->store(), m_event.id(), {m_ana.id()});
    QVERIFY(invited);
}

Record CheckInPageTest::somebody(const QString &given, const QString &family)
{
    Record one(person());
    one.set(person().givenName, given);
    one.set(person().familyName, family);
    return m_casebook->save(one);
}

Record CheckInPageTest::gathering(const QString &title, const QDate &on)
{
    Record one(Lodebook::event());
    one.set(Lodebook::event().title, title);
    one.set(Lodebook::event().startsAt, QDateTime(on, QTime(10, 0), Qt::UTC));
    return m_casebook->save(one);
}

QString CheckInPageTest::stateOf(const Record &who) const
{
    const Result<Record> found = (*m_casebook)->reader().find(attendance(), attendanceId(m_event.id(), who.id()));
    return found && !found->isDeleted() ? found->text(attendance().state) : QString();
}

void CheckInPageTest::checksInByPartOfANameAndEnter()
{
    CheckInPage page(CheckInPage::locationFor(m_event.id()), **m_casebook);
    const QAbstractItemModelTester tester(&page.door());
    page.show();
    auto *name = page.findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("avil")); // without its accent
    QCOMPARE(page.door().rowCount(), 1);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(stateOf(m_ana), QStringLiteral("attended"));
    QVERIFY(name->text().isEmpty()); // the next one, please
    QTest::keyClick(name, Qt::Key_Return); // pressed twice: lets nobody in
    QVERIFY(stateOf(m_ben).isEmpty());
    QVERIFY2(page.statusText().contains(u'1'), qPrintable(page.statusText()));
    QVERIFY(UndoStack((*m_casebook)->store()).undo());
    QCOMPARE(stateOf(m_ana), QStringLiteral("invited"));
}

void CheckInPageTest::findsPeopleWhoAreNotOnTheList()
{
    CheckInPage page(CheckInPage::locationFor(m_event.id()), **m_casebook);
    page.show();
    auto *name = page.findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("bakk"));
    QTRY_COMPARE_WITH_TIMEOUT(page.door().rowCount(), 1, 20000);
    QVERIFY(page.door().stateAt(0).isEmpty());
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(stateOf(m_ben), QStringLiteral("attended"));
}

void CheckInPageTest::makesAGuestOutOfWhatWasTyped()
{
    CheckInPage page(CheckInPage::locationFor(m_event.id()), **m_casebook);
    page.show();
    auto *name = page.findChild<QLineEdit *>();
    auto *guest = [&page] {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().contains(QLatin1String("guest")))
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    }();
    QVERIFY(guest && !guest->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Cleo van Diaz"));
    QTest::mouseClick(guest, Qt::LeftButton);
    const Result<QList<Record>> made = (*m_casebook)->reader().list(Query(person(), Filter::leaf(person().familyName, Compare::Equal, QStringLiteral("Diaz"))));
    QVERIFY(made && made->size() == 1);
    QCOMPARE(made->first().text(person().givenName), QStringLiteral("Cleo van"));
    QCOMPARE(stateOf(made->first()), QStringLiteral("attended"));
}

void CheckInPageTest::saysWhenNobodyIsMeant()
{
    CheckInPage page(CheckInPage::locationFor(m_event.id()), **m_casebook);
    page.show();
    auto *name = page.findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("xyzzy"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY2(page.findChild<MessageBar *>()->text().contains(QLatin1String("Nobody")), qPrintable(page.findChild<MessageBar *>()->text()));
    QCOMPARE(name->text(), QStringLiteral("xyzzy")); // what was typed stays
}

void CheckInPageTest::opensTheRecordsBehindAFigure()
{
    QVERIFY(checkIn((*m_casebook)->store(), m_event.id(), m_ben.id()));
    CheckInPage page(CheckInPage::locationFor(m_event.id()), **m_casebook);
    auto *figures = page.findChild<QTreeWidget *>();
    QSignalSpy wanted(&page, &Page::openRequested);
    int opened = 0;
    for (int i = 0; i < figures->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = figures->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            wanted.clear();
            emit figures->itemActivated(group->child(j), 0);
            QCOMPARE(wanted.size(), 1);
            const auto location = wanted.first().first().value<Location>();
            QVERIFY(location.rows);
            const Result<qint64> rows = (*m_casebook)->reader().count(*location.rows);
            QVERIFY(rows);
            QCOMPARE(QLocale().toString(*rows), group->child(j)->text(1)); // a figure opens exactly what it counts
            ++opened;
        }
    }
    QVERIFY2(opened >= 8, qPrintable(QString::number(opened)));
}

void CheckInPageTest::beginsWithTheEventNearestToToday()
{
    gathering(QStringLiteral("Far away"), {2027, 1, 1});
    gathering(QStringLiteral("Long ago"), {2025, 1, 1});
    CheckInPage page(Location::screen(QStringLiteral("check_in")), **m_casebook);
    QCOMPARE(page.location().record, m_event.id());
}

void CheckInPageTest::invitesWhoeverTheListShows()
{
    RecordListView list(**m_casebook, Query(person()));
    list.show();
    QTRY_COMPARE_WITH_TIMEOUT(list.records().rowCount(), 2, 20000);
    InviteMenu button(**m_casebook, list);
    QSignalSpy chosen(&button, &InviteMenu::chosen);
    emit button.menu()->aboutToShow();
    QMenu *all = button.menu()->actions().last()->menu();
    QVERIFY(all && all->actions().size() == 1);
    all->actions().first()->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toUuid(), m_event.id());
    QCOMPARE(chosen.first().at(1).value<QList<QUuid>>().size(), 2);
}

QTEST_MAIN(CheckInPageTest)
#include "tst_checkinpage.moc"
