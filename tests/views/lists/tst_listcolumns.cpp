// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/listcolumns.h"

#include "models/entities/partners/organisation.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"
#include "views/lists/sortheader.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class ListColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aListThatFillsLaterIsAsWideAsItsContent();
    void withoutAColumnTheOthersAreAsWideAsTheirContent();
    void aWidthSomebodyGaveStaysWhileTheyFilter();

private:
    void show();
    int wanted() const { return m_list->table().sizeHintForIndex(m_list->records().index(0, 0)).width(); }

    const QString m_name = QStringLiteral("Association of Buyers, Traders and Refiners");
    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<RecordListView> m_list;
};

void ListColumnsTest::init()
{
    m_list.reset();
    m_casebook = std::make_unique<TestCasebook>();
    m_list = std::make_unique<RecordListView>(**m_casebook, Query(organisation()));
}

void ListColumnsTest::show()
{
    m_list->resize(1000, 400);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

/// Somebody looks at the empty list first: what is remembered of it must not press together what comes.
void ListColumnsTest::aListThatFillsLaterIsAsWideAsItsContent()
{
    show();
    const ViewState left = ViewState::fromJson(m_list->viewState().toJson());
    m_list = std::make_unique<RecordListView>(**m_casebook, Query(organisation()));
    m_list->setViewState(left);
    show();
    m_casebook->save(newOrganisation(m_name));
    QTRY_COMPARE(m_list->records().rowCount(), 1);
    QTRY_VERIFY(m_list->table().columnWidth(0) >= wanted());
}

void ListColumnsTest::withoutAColumnTheOthersAreAsWideAsTheirContent()
{
    m_casebook->save(newOrganisation(m_name));
    m_list = std::make_unique<RecordListView>(**m_casebook, Query(organisation()));
    m_list->leaveOut(organisation().kind);
    show();
    QTRY_COMPARE(m_list->records().rowCount(), 1);
    QVERIFY(!m_list->records().columns().contains(RecordColumn(organisation().kind)));
    QTRY_VERIFY(m_list->table().columnWidth(0) >= wanted());
}

void ListColumnsTest::aWidthSomebodyGaveStaysWhileTheyFilter()
{
    m_casebook->save(newOrganisation(m_name));
    m_casebook->save(newOrganisation(QStringLiteral("Other")));
    show();
    QTRY_COMPARE(m_list->records().rowCount(), 2);
    QSignalSpy changed(m_list.get(), &RecordListView::viewStateChanged);
    const QPoint edge(m_list->table().columnWidth(0) - 1, m_list->table().header()->height() / 2);
    QWidget *headings = m_list->table().header()->viewport();
    QTest::mousePress(headings, Qt::LeftButton, {}, edge);
    QTest::mouseMove(headings, edge - QPoint(60, 0));
    QTest::mouseMove(headings, edge - QPoint(100, 0));
    QTest::mouseRelease(headings, Qt::LeftButton, {}, edge - QPoint(100, 0));
    const int given = m_list->table().columnWidth(0);
    QVERIFY(given < edge.x());
    QVERIFY(!changed.isEmpty());

    m_list->filterLine().setText(QStringLiteral("Association"));
    QTRY_COMPARE(m_list->records().rowCount(), 1);
    QCOMPARE(m_list->table().columnWidth(0), given);
    QVERIFY(m_list->viewState().columns.first().width > 0);
}

QTEST_MAIN(ListColumnsTest)
#include "tst_listcolumns.moc"
