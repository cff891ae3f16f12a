// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/recordlistpage.h"

#include "models/entities/partners/organisation.h"
#include "tests/support/testcasebook.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"
#include "views/lists/restoredialog.h"
#include "views/reports/paperdialog.h"
#include "views/reports/reportdesk.h"
#include "views/shell/workstrip.h"
#include "views/widgets/messagebar.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class RecordListWorkTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void deletesManyBesideTheWindow();
    void takesManyOutOfTheBinAgain();
    void writesASelectionBesideTheWindow();
    void showsWhatWillBePrinted();
    void stopsWhatIsRunning();

private:
    qint64 count(Query::Deleted deleted = Query::Deleted::Without);
    QString path(const QString &name) const { return m_casebook->folder() + u'/' + name; }
    std::unique_ptr<RecordListPage> open(Query::Deleted deleted = Query::Deleted::Without);

    static constexpr int records = 30; // more than is done at once in the window

    std::unique_ptr<TestCasebook> m_casebook;
};

void RecordListWorkTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    Batch batch((*m_casebook)->store(), QStringLiteral("Set up"));
    QVERIFY(batch.begin());
    for (int i = 0; i < records; ++i) {
        Record made(organisation());
        made.set(organisation().name, QStringLiteral("Organisation %1").arg(i));
        made.set(organisation().kind, QStringLiteral("company"));
        m_casebook->save(made);
    }
    QVERIFY(batch.commit());
}

void RecordListWorkTest::cleanup()
{
    m_casebook.reset();
}

qint64 RecordListWorkTest::count(Query::Deleted deleted)
{
    Query query(organisation());
    query.deleted = deleted;
    return *(*m_casebook)->reader().count(query);
}

std::unique_ptr<RecordListPage> RecordListWorkTest::open(Query::Deleted deleted)
{
    Query query(organisation());
    query.deleted = deleted;
    const Location place =
        deleted == Query::Deleted::Without ? Location::list(organisation()) : Location::rowsOf(query, {});
    auto page = std::make_unique<RecordListPage>(place, **m_casebook, PersonalFolder(m_casebook->folder()));
    page->resize(900, 600);
    page->show();
    if (!QTest::qWaitFor(
            [&page] { return page->list().records().isComplete() && page->list().records().rowCount() == records; }))
        QTest::qFail("the list does not fill", __FILE__, __LINE__);
    page->list().table().selectAll();
    return page;
}

void RecordListWorkTest::deletesManyBesideTheWindow()
{
    const auto page = open();
    auto *strip = page->findChild<WorkStrip *>();
    QSignalSpy said(page.get(), &Page::said);
    emit page->list().removeRequested(page->list().selectedRecords());
    QVERIFY(strip->isRunning());
    QVERIFY(!page->list().isEnabled()); // nobody changes what is being changed
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20000);
    QVERIFY(page->list().isEnabled());
    QCOMPARE(count(), 0);
    QCOMPARE(count(Query::Deleted::Only), records);
    const Result<UndoReport> undone = (*m_casebook)->undoStack().undo();
    QVERIFY(undone);
    QCOMPARE(undone->undone, records); // one action
}

void RecordListWorkTest::takesManyOutOfTheBinAgain()
{
    {
        const auto page = open();
        QSignalSpy said(page.get(), &Page::said);
        emit page->list().removeRequested(page->list().selectedRecords());
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20000);
    }
    const auto bin = open(Query::Deleted::Only);
    QSignalSpy said(bin.get(), &Page::said);
    emit bin->list().restoreRequested(bin->list().selectedRecords());
    auto *dialog = bin->findChild<RestoreDialog *>();
    QVERIFY(dialog);
    auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("restoreApply"));
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), 20000);
    apply->click();
    QVERIFY(dialog->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20000);
    QCOMPARE(count(), records);
    QCOMPARE(count(Query::Deleted::Only), 0);
}

void RecordListWorkTest::writesASelectionBesideTheWindow()
{
    const auto page = open();
    QSignalSpy said(page.get(), &Page::said);
    emit page->list().exportRequested(page->list().selectedRecords().mid(0, 25));
    auto *dialog = page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path(QStringLiteral("some.csv")));
    dialog->close();
    QVERIFY(page->findChild<WorkStrip *>()->isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20000);
    QFile file(path(QStringLiteral("some.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("Organisation "), 25);
}

void RecordListWorkTest::showsWhatWillBePrinted()
{
    const auto page = open();
    page->print();
    auto *dialog = page->findChild<PaperDialog *>();
    QVERIFY(dialog);
    QSignalSpy shown(&dialog->desk(), &ReportDesk::shown);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    QVERIFY(page->isEnabled()); // all the while
    dialog->close();
}

void RecordListWorkTest::stopsWhatIsRunning()
{
    const auto page = open();
    auto *strip = page->findChild<WorkStrip *>();
    auto *cancel = strip->findChild<QPushButton *>();
    QVERIFY(cancel);
    QSignalSpy said(page.get(), &Page::said);
    // Before its worker can have opened the casebook.
    emit page->list().removeRequested(page->list().selectedRecords());
    cancel->click();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20000); // what was stopped is said, not reported as an error
    QVERIFY(page->findChild<MessageBar *>()->text().isEmpty());
    QCOMPARE(count(), records);
    QVERIFY(!strip->isRunning());
}

QTEST_MAIN(RecordListWorkTest)
#include "tst_recordlistwork.moc"
