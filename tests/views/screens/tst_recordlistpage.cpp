// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/recordlistpage.h"

#include "models/entities/catalogue.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/person.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"
#include "views/exchange/importcolumnsstep.h"
#include "views/exchange/importpage.h"
#include "views/exchange/importpreviewstep.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"
#include "views/lists/restoredialog.h"
#include "views/screens/invitemenu.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Lodebook;

class RecordListPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup();
    void pastesATableThroughTheImport();
    void asksWhatTheColumnsAreWhenHeadingsWereNotCopied();
    void saysWhenThereIsNoTableToPaste();
    void whatIsCopiedHereCanBePastedHere();
    void showsWhatComesBackFromTheBin();
    void takesPlainRecordsOutUnasked();
    void actionsWaitForAnotherProgramBesideTheWindow();
    void aLongNameMakesNoWindowWider();
    void communicationsBeginAsACalendarOfWhatIsPlanned();
    void putsPeopleOnTheListOfAnEvent();

private:
    Record savedSite(const QString &name);
    void show(const Location &place);
    std::unique_ptr<ImportPage> pasted(const QString &text);
    ImportPreviewModel &rows(ImportPage &import) { return import.findChild<ImportPreviewStep *>()->rows(); }
    void click(ImportPage &import, const char *name) { import.findChild<QPushButton *>(QLatin1String(name))->click(); }

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<RecordListPage> m_page;
};

void RecordListPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    QVERIFY(
        ensureCode(m_casebook->casebook().store(), *catalog().entity(QStringLiteral("country")), QStringLiteral("CD")));
    show(Location::list(mineSite()));
}

void RecordListPageTest::cleanup()
{
    m_page.reset();
    m_casebook.reset();
}

Record RecordListPageTest::savedSite(const QString &name)
{
    return m_casebook->save(newMineSite(name, QStringLiteral("CD")));
}

void RecordListPageTest::show(const Location &place)
{
    m_page = std::make_unique<RecordListPage>(place, **m_casebook, PersonalFolder(m_casebook->folder()));
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

/// Pastes with Ctrl+V into the list and follows where it leads.
std::unique_ptr<ImportPage> RecordListPageTest::pasted(const QString &text)
{
    if (!text.isNull())
        QApplication::clipboard()->setText(text);
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    m_page->list().table().setFocus();
    QTest::keyClick(&m_page->list().table(), Qt::Key_V, Qt::ControlModifier);
    if (opened.isEmpty())
        return nullptr;
    auto import = std::make_unique<ImportPage>(opened.first().first().value<Location>(), **m_casebook);
    import->show();
    if (!QTest::qWaitFor([&import] { return !import->isBusy() && import->step() == ImportPage::ColumnsStep; }, 10000))
        QTest::qFail("the pasted table is not read", __FILE__, __LINE__);
    return import;
}

void RecordListPageTest::pastesATableThroughTheImport()
{
    const Record bisie = savedSite(QStringLiteral("Bisie"));
    QTRY_COMPARE(m_page->list().records().rowCount(), 1);
    const auto import =
        pasted(QStringLiteral("Name\tCountry\tWorkers\r\nRubaya\tCD\t120\r\n\"Two\nlines\"\tCD\tmany\r\n"));
    QVERIFY(import);
    QCOMPARE(import->findChild<ImportColumnsStep *>()->mapping().entity, &mineSite());
    click(*import, "preview");
    QTRY_COMPARE(import->step(), ImportPage::PreviewStep);
    QCOMPARE(rows(*import).count(RowFate::Added), 1);
    QCOMPARE(rows(*import).count(RowFate::Rejected), 1); // “many” is no number
    QCOMPARE(*m_casebook->casebook().reader().count(Query(mineSite())), 1);
    click(*import, "import");
    QTRY_COMPARE(import->step(), ImportPage::ResultStep);
    QTRY_COMPARE(m_page->list().records().rowCount(), 2);
    QVERIFY(m_casebook->casebook().undoStack().undo());
    QCOMPARE(*m_casebook->casebook().reader().count(Query(mineSite())), 1);
}

void RecordListPageTest::asksWhatTheColumnsAreWhenHeadingsWereNotCopied()
{
    m_page->list().records().setColumns({mineSite().name, mineSite().country, mineSite().workers});
    const auto import = pasted(QStringLiteral("Rubaya\tCD\t120\nBisie\tCD\t40\n"));
    QVERIFY(import);
    auto *bar = import->findChild<MessageBar *>();
    QTRY_VERIFY(!bar->text().isEmpty());
    auto *answer = bar->findChild<QPushButton *>();
    QVERIFY(answer);
    answer->click();
    QTRY_COMPARE(import->findChild<ImportColumnsStep *>()->columns().headings(),
                 (QStringList{"name", "country", "workers"}));
    QTRY_VERIFY(!import->isBusy());
    click(*import, "preview");
    QTRY_COMPARE(import->step(), ImportPage::PreviewStep);
    QCOMPARE(rows(*import).count(RowFate::Added), 2);
}

void RecordListPageTest::saysWhenThereIsNoTableToPaste()
{
    QVERIFY(!pasted(QStringLiteral("Bisie")));
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("clipboard")));
    Query bin(mineSite());
    bin.deleted = Query::Deleted::Only;
    show(Location::rowsOf(bin, {}));
    QVERIFY(!m_page->canPaste());
    QVERIFY(!pasted(QStringLiteral("Name\nBisie\n")));
}

void RecordListPageTest::whatIsCopiedHereCanBePastedHere()
{
    QLocale::setDefault(QLocale(QStringLiteral("fr_FR"))); // whose fractions have a comma
    Record site = newMineSite(QStringLiteral("-Bisie \"nord\""), QStringLiteral("CD"));
    site.set(mineSite().workers, 12345);
    site.set(mineSite().siteCode, QStringLiteral("00123"));
    site = m_casebook->save(site);
    m_page->list().records().setColumns({mineSite().name, mineSite().country, mineSite().workers, mineSite().siteCode});
    QTRY_COMPARE(m_page->list().records().rowCount(), 1);
    m_page->list().table().selectAll();
    m_page->list().table().copySelection();
    QVERIFY(m_casebook->casebook().store().remove(mineSite(), site.id()));
    const auto import = pasted({});
    QVERIFY(import);
    QCOMPARE(import->findChild<ImportColumnsStep *>()->mapping().rules.decimalPoint, QChar(u','));
    click(*import, "preview");
    QTRY_COMPARE(import->step(), ImportPage::PreviewStep);
    QCOMPARE(rows(*import).count(RowFate::Added), 1);
    click(*import, "import");
    QTRY_COMPARE(import->step(), ImportPage::ResultStep);
    const Result<QList<Record>> back = m_casebook->casebook().reader().list(Query(mineSite()));
    QCOMPARE(back->size(), 1);
    QCOMPARE(back->first().text(mineSite().name), QStringLiteral("-Bisie \"nord\""));
    QCOMPARE(back->first().get(mineSite().workers, 0), 12345);
    QCOMPARE(back->first().text(mineSite().siteCode), QStringLiteral("00123"));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void RecordListPageTest::showsWhatComesBackFromTheBin()
{
    const Record site = savedSite(QStringLiteral("Bisie"));
    const Record seen = m_casebook->save(newSiteStatus(site.id(), QDate(2026, 1, 5), QStringLiteral("green")));
    QVERIFY(m_casebook->casebook().store().remove(mineSite(), site.id()));
    Query bin(mineSite());
    bin.deleted = Query::Deleted::Only;
    show(Location::rowsOf(bin, {}));
    QTRY_COMPARE(m_page->list().records().rowCount(), 1);
    emit m_page->list().restoreRequested({{mineSite().Entity::name(), site.id()}});
    auto *dialog = m_page->findChild<RestoreDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->isBusy());
    auto *tree = dialog->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Bisie"));
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), siteStatus().label());
    auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("restoreApply"));
    QCOMPARE(apply->text().remove(u'&'), QStringLiteral("Take 2 record(s) out"));
    QVERIFY(m_casebook->casebook().reader().find(mineSite(), site.id())->isDeleted());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_casebook->casebook().reader().find(siteStatus(), seen.id())->isDeleted());
    QTRY_COMPARE(m_page->list().records().rowCount(), 0);
}

void RecordListPageTest::takesPlainRecordsOutUnasked()
{
    const Record site = savedSite(QStringLiteral("Bisie"));
    QVERIFY(m_casebook->casebook().store().remove(mineSite(), site.id()));
    Query bin(mineSite());
    bin.deleted = Query::Deleted::Only;
    show(Location::rowsOf(bin, {}));
    emit m_page->list().restoreRequested({{mineSite().Entity::name(), site.id()}});
    QVERIFY(!m_page->findChild<RestoreDialog *>());
    QVERIFY(!m_casebook->casebook().reader().find(mineSite(), site.id())->isDeleted());
}

void RecordListPageTest::actionsWaitForAnotherProgramBesideTheWindow()
{
    const Record site = savedSite(QStringLiteral("Mubi"));
    Casebook &casebook = m_casebook->casebook();
    const auto other = Database::open(casebook.location(), Database::Mode::ReadWrite);
    QVERIFY(other);
    const auto isDeleted = [&] { return casebook.reader().find(mineSite(), site.id())->isDeleted(); };
    const auto whileLocked = [&](const auto &action) {
        QVERIFY((*other)->run(QStringLiteral("BEGIN EXCLUSIVE")));
        QElapsedTimer clock;
        clock.start();
        action();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QTest::qWait(500);
        QVERIFY((*other)->run(QStringLiteral("ROLLBACK")));
    };
    show(Location::list(mineSite()));
    whileLocked([&] { emit m_page->list().removeRequested({{mineSite().Entity::name(), site.id()}}); });
    QTRY_VERIFY_WITH_TIMEOUT(isDeleted(), 10000);
    Query bin(mineSite());
    bin.deleted = Query::Deleted::Only;
    show(Location::rowsOf(bin, QString()));
    whileLocked([&] { emit m_page->list().restoreRequested({{mineSite().Entity::name(), site.id()}}); });
    auto *dialog = m_page->findChild<RestoreDialog *>(); // which looks and waits beside the window
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(QStringLiteral("restoreApply"))->isEnabled(), 10000);
    dialog->findChild<QPushButton *>(QStringLiteral("restoreApply"))->click();
    QTRY_VERIFY(!isDeleted());
}

void RecordListPageTest::aLongNameMakesNoWindowWider()
{
    show(Location::rowsOf(Query(mineSite()), QString()));
    const int usual = m_page->minimumSizeHint().width();
    show(Location::rowsOf(Query(mineSite()), QString(QStringLiteral("Sites sans visite depuis douze mois ")).repeated(5)));
    QVERIFY2(m_page->minimumSizeHint().width() < usual + 100, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

void RecordListPageTest::communicationsBeginAsACalendarOfWhatIsPlanned()
{
    show(Location::list(QStringLiteral("communication")));
    QCOMPARE(m_page->findChild<RecordListView *>()->mode(), ViewMode::Calendar);
    show(Location::list(mineSite()));
    QCOMPARE(m_page->findChild<RecordListView *>()->mode(), ViewMode::Table);
}

void RecordListPageTest::putsPeopleOnTheListOfAnEvent()
{
    Record one(person());
    one.set(person().familyName, QStringLiteral("Ana"));
    one = m_casebook->save(one);
    Record of(Lodebook::event());
    of.set(Lodebook::event().title, QStringLiteral("Round table"));
    of = m_casebook->save(of);
    show(Location::list(person()));
    auto *button = m_page->findChild<InviteMenu *>();
    QVERIFY(button);
    emit button->chosen(of.id(), {one.id()});
    const auto onTheList = [&] { return *m_casebook->casebook().reader().count(Query(attendance())); };
    QTRY_COMPARE_WITH_TIMEOUT(onTheList(), qint64(1), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<MessageBar *>()->text().contains(QLatin1String("without an organisation")), 20000);
}

QTEST_MAIN(RecordListPageTest)

#include "tst_recordlistpage.moc"
