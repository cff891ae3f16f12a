// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/riskpart.h"

#include "models/entities/duediligence/riskflag.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/storage/undostack.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class RiskPartTest final : public QObject
{
    Q_OBJECT

private slots:
    void escalatesAndShowsTheAction();
    void waitsForAPlanToBeChosen();
    void saysWhyItCannot();

private:
    Record newFlag(TestCasebook &casebook, const RecordId &member) const
    {
        Record flag(riskFlag());
        flag.set(riskFlag().organisation, member);
        flag.set(riskFlag().description, QStringLiteral("Taxes on the road"));
        flag.set(riskFlag().dueOn, QDate(2026, 6, 1));
        return casebook.save(flag);
    }
    template<typename Widget>
    Widget *find(RiskPart &part, const char *name) const { return part.findChild<Widget *>(QLatin1String(name)); }
};

void RiskPartTest::escalatesAndShowsTheAction()
{
    TestCasebook casebook;
    const Record member = casebook.save(newOrganisation(QStringLiteral("Northlight")));
    casebook.save(newPlan(member.id(), QStringLiteral("Work with Northlight")));
    RiskPart part(newFlag(casebook, member.id()).id(), *casebook);
    part.QWidget::show();
    QVERIFY(find<QPushButton>(part, "escalateRisk")->isEnabled());
    find<QPushButton>(part, "escalateRisk")->click();
    QVERIFY2(find<QLabel>(part, "riskWords")->text().contains(QStringLiteral("2026-06-01")), qPrintable(find<QLabel>(part, "riskWords")->text()));
    QVERIFY(!find<QPushButton>(part, "escalateRisk")->isVisible());
    QSignalSpy opened(&part, &RecordPart::openRequested);
    find<QPushButton>(part, "openRiskAction")->click();
    QCOMPARE(opened.first().first().value<Location>().name, QStringLiteral("engagement_action"));
    QVERIFY(casebook->undoStack().undo());
    QVERIFY(find<QPushButton>(part, "escalateRisk")->isVisible());
}

void RiskPartTest::waitsForAPlanToBeChosen()
{
    TestCasebook casebook;
    const Record member = casebook.save(newOrganisation(QStringLiteral("Northlight")));
    casebook.save(newPlan(member.id(), QStringLiteral("One")));
    casebook.save(newPlan(member.id(), QStringLiteral("Two")));
    RiskPart part(newFlag(casebook, member.id()).id(), *casebook);
    QCOMPARE(find<QComboBox>(part, "riskPlan")->currentIndex(), -1); // nobody follows one by accident
    QSignalSpy failed(&part, &RecordPart::failed);
    find<QPushButton>(part, "escalateRisk")->click();
    QCOMPARE(failed.size(), 1);
    find<QComboBox>(part, "riskPlan")->setCurrentIndex(1);
    find<QPushButton>(part, "escalateRisk")->click();
    QCOMPARE(*casebook->reader().count(Query(engagementAction())), 1);
}

void RiskPartTest::saysWhyItCannot()
{
    TestCasebook casebook;
    const Record member = casebook.save(newOrganisation(QStringLiteral("Northlight")));
    RiskPart part(newFlag(casebook, member.id()).id(), *casebook);
    QVERIFY(!find<QPushButton>(part, "escalateRisk")->isEnabled());
    QVERIFY(find<QLabel>(part, "riskWords")->text().contains(QStringLiteral("no open engagement plan")));
}

QTEST_MAIN(RiskPartTest)
#include "tst_riskpart.moc"
