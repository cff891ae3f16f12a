// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/memberspage.h"

#include "models/entities/partners/contribution.h"
#include "models/entities/partners/membership.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"
#include "views/reports/documentview.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace Lodebook;

class MembersPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void showsTheMembersOfTheDayChosen();
    void makesTheContributionsItShowed();
    void showsWholeNamesOfThoseWhoGive();
    void saysWhenNobodyIsAMemberInTheYear();

private:
    std::unique_ptr<TestCasebook> m_casebook;
};

void MembersPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    Record record(membership());
    record.set(membership().organisation, m_casebook->save(newOrganisation(QStringLiteral("Northlight"))).id());
    record.set(membership().category, QStringLiteral("normal"));
    record.set(membership().yearlyFee, Money{1000000, QStringLiteral("EUR")});
    record.set(membership().from, QDate(2020, 1, 1));
    m_casebook->save(record);
}

void MembersPageTest::showsTheMembersOfTheDayChosen()
{
    MembersPage page(**m_casebook);
    QTRY_VERIFY_WITH_TIMEOUT(page.view().toPlainText().contains(QStringLiteral("Northlight")), 10000);
    page.findChild<QDateEdit *>(QStringLiteral("membersOn"))->setDate({2019, 12, 31});
    QTRY_VERIFY_WITH_TIMEOUT(page.view().toPlainText().contains(QStringLiteral("Nobody was a member")), 10000);
}

void MembersPageTest::showsWholeNamesOfThoseWhoGive()
{
    Record of(membership());
    of.set(membership().organisation, m_casebook->save(newOrganisation(QStringLiteral("Agency for Cooperation and Development of the Northern Lakes"))).id());
    of.set(membership().from, QDate(2020, 1, 1));
    m_casebook->save(of);
    MembersPage page(**m_casebook);
    const auto *lines = page.findChild<QTreeWidget *>(QStringLiteral("contributionLines"));
    QCOMPARE(lines->topLevelItemCount(), 2);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column)
            QVERIFY(lines->columnWidth(column) >= lines->fontMetrics().horizontalAdvance(lines->topLevelItem(row)->text(column)));
    }
}

void MembersPageTest::makesTheContributionsItShowed()
{
    MembersPage page(**m_casebook);
    auto *make = page.findChild<QPushButton *>(QStringLiteral("makeContributions"));
    auto *lines = page.findChild<QTreeWidget *>(QStringLiteral("contributionLines"));
    QCOMPARE(lines->topLevelItemCount(), 1);
    QVERIFY(lines->topLevelItem(0)->sizeHint(0).height() > 1.5 * lines->fontMetrics().height()); // room to read and to press
    QVERIFY(make->isEnabled());
    QSignalSpy said(&page, &MembersPage::said);
    make->click();
    QCOMPARE(said.size(), 1);
    const Result<QList<Record>> made = (*m_casebook)->reader().list(Query(contribution()));
    QCOMPARE(made->size(), 1);
    QCOMPARE(*made->first().get(contribution().dueOn), QDate(2026, 12, 31));
    QVERIFY(!make->isEnabled()); // it shows that it is there already
    QCOMPARE(lines->topLevelItem(0)->text(1), QStringLiteral("is there already"));
}

void MembersPageTest::saysWhenNobodyIsAMemberInTheYear()
{
    MembersPage page(**m_casebook);
    page.findChild<QSpinBox *>(QStringLiteral("contributionYear"))->setValue(2015);
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("contributionWords"))->text().contains(QStringLiteral("No membership lasts")));
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("makeContributions"))->isEnabled());
}

QTEST_MAIN(MembersPageTest)
#include "tst_memberspage.moc"
