// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/planpart.h"

#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/plantemplate.h"
#include "models/entities/partners/planversion.h"
#include "models/entities/partners/templateaction.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"
#include "views/forms/planchangespart.h"
#include "views/forms/recordpage.h"
#include "views/forms/recordtabs.h"
#include "views/forms/templatepart.h"
#include "views/reports/documentview.h"
#include "views/screens/engagementgridpage.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/chip.h"
#include "views/widgets/sidetabs.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Lodebook;

class PlanPartTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void aPlanHasItsOwnParts();
    void showsThePlanAndTakesInWhatIsSaved();
    void approvesFromThePlan();
    void comparesTheBaselineWithThePlanAsItStands();
    void makesTheActionsOfATemplateOncePreviewed();
    void offersTheOpenPlansOfATemplate();
    void anUncheckedPlanIsLeft();
    void theGridOpensAPlan();
    void theGridStandsInAUsualWindow();
    void anEmptyGridSaysWhatBelongsThere();

private:
    qint64 count(const Entity &entity) { return *(*m_casebook)->reader().count(Query(entity)); }

    std::unique_ptr<TestCasebook> m_casebook;
    Record m_plan{engagementPlan()};
    RecordId m_template;
};

void PlanPartTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    const Record partner = m_casebook->save(newOrganisation(QStringLiteral("Alliance")));
    Record plan = newPlan(partner.id(), QStringLiteral("Work with the alliance"), {2026, 3, 2});
    plan.set(engagementPlan().rationale, QStringLiteral("They fund the same mines."));
    m_plan = m_casebook->save(plan);
    Record usual(planTemplate());
    usual.set(planTemplate().title, QStringLiteral("Usual"));
    m_template = m_casebook->save(usual).id();
    m_casebook->save(newTemplateAction(m_template, QStringLiteral("Call"), 5));
}

void PlanPartTest::aPlanHasItsOwnParts()
{
    DraftStore drafts(m_casebook->folder() + QStringLiteral("/drafts"));
    RecordPage page(m_plan, **m_casebook, drafts);
    page.resize(1100, 800);
    page.show();
    for (const char *key : {"plan", "plan_changes", "plan_template"}) {
        page.tabs().sideTabs().setCurrent(QLatin1String(key));
        QCOMPARE(page.tabs().sideTabs().current(), QLatin1String(key));
    }
    QVERIFY(page.findChild<PlanPart *>());
}

void PlanPartTest::showsThePlanAndTakesInWhatIsSaved()
{
    PlanPart part(m_plan.id(), **m_casebook);
    QTRY_VERIFY_WITH_TIMEOUT(part.view().toPlainText().contains(QStringLiteral("They fund the same mines.")), 10000);
    m_casebook->save(newPlanAction(m_plan.id(), QStringLiteral("Share the call"), {2026, 4, 1}));
    QTRY_VERIFY_WITH_TIMEOUT(part.view().toPlainText().contains(QStringLiteral("Share the call")), 10000);
}

void PlanPartTest::approvesFromThePlan()
{
    PlanPart part(m_plan.id(), **m_casebook);
    QSignalSpy said(&part, &RecordPart::said);
    part.findChild<QPushButton *>(QStringLiteral("approvePlan"))->click();
    QCOMPARE(said.size(), 1);
    const Result<Record> plan = (*m_casebook)->reader().find(engagementPlan(), m_plan.id());
    QCOMPARE(plan->text(engagementPlan().status), QStringLiteral("approved"));
    QCOMPARE(count(planVersion()), 1);
    part.findChild<QPushButton *>(QStringLiteral("freezePlan"))->click();
    QCOMPARE(count(planVersion()), 2);
}

void PlanPartTest::comparesTheBaselineWithThePlanAsItStands()
{
    PlanChangesPart part(m_plan.id(), **m_casebook);
    auto *table = part.findChild<QTreeWidget *>(QStringLiteral("planChanges"));
    auto *words = part.findChild<QLabel *>(QStringLiteral("planChangesWords"));
    QVERIFY(words->text().contains(QStringLiteral("No version")));
    PlanPart plan(m_plan.id(), **m_casebook);
    plan.findChild<QPushButton *>(QStringLiteral("approvePlan"))->click();
    QVERIFY(words->text().contains(QStringLiteral("Nothing differs")));
    m_casebook->save(newPlanAction(m_plan.id(), QStringLiteral("Visit"), {2026, 4, 1}));
    QCOMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("Visit"));
    part.findChild<CalmComboBox *>(QStringLiteral("toVersion"))->setCurrentIndex(0);
    QCOMPARE(table->topLevelItemCount(), 0);
}

void PlanPartTest::makesTheActionsOfATemplateOncePreviewed()
{
    TemplatePart part(TemplatePart::About::OnePlan, m_plan.id(), **m_casebook);
    auto *apply = part.findChild<QPushButton *>(QStringLiteral("applyTemplate"));
    QVERIFY(!apply->isEnabled()); // nothing is chosen yet
    part.findChild<CalmComboBox *>(QStringLiteral("planTemplate"))->setCurrentIndex(0);
    auto *tree = part.findChild<QTreeWidget *>(QStringLiteral("templateSteps"));
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
    QCOMPARE(count(engagementAction()), 0);
    QVERIFY(apply->isEnabled());
    apply->click();
    QCOMPARE(count(engagementAction()), 1);
    QVERIFY(!apply->isEnabled());
}

void PlanPartTest::offersTheOpenPlansOfATemplate()
{
    TemplatePart part(TemplatePart::About::AllPlans, m_template, **m_casebook);
    QVERIFY(part.findChild<QLabel *>(QStringLiteral("templateWords"))->text().contains(QStringLiteral("No open plan")));
    m_plan.set(engagementPlan().planTemplate, m_template);
    m_plan = m_casebook->save(m_plan);
    auto *tree = part.findChild<QTreeWidget *>(QStringLiteral("templateSteps"));
    QCOMPARE(tree->topLevelItemCount(), 1);
    part.findChild<QPushButton *>(QStringLiteral("applyTemplate"))->click();
    QCOMPARE(count(engagementAction()), 1);
}

void PlanPartTest::anUncheckedPlanIsLeft()
{
    m_plan.set(engagementPlan().planTemplate, m_template);
    m_plan = m_casebook->save(m_plan);
    TemplatePart part(TemplatePart::About::AllPlans, m_template, **m_casebook);
    part.findChild<QTreeWidget *>(QStringLiteral("templateSteps"))->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!part.findChild<QPushButton *>(QStringLiteral("applyTemplate"))->isEnabled());
}

void PlanPartTest::theGridOpensAPlan()
{
    m_plan.set(engagementPlan().influence, 5);
    m_plan.set(engagementPlan().interest, 4);
    m_plan = m_casebook->save(m_plan);
    EngagementGridPage page(**m_casebook);
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<Chip *>(), 10000);
    auto *chip = page.findChild<Chip *>();
    QVERIFY(chip->accessibleName().contains(QStringLiteral("Work with the alliance")));
    QVERIFY(chip->focusPolicy() & Qt::TabFocus);
    QSignalSpy opened(&page, &EngagementGridPage::recordActivated);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>().id, m_plan.id());
}

/// However long the names and however many stand in one field: nothing of the grid lies outside a usual window.
void PlanPartTest::theGridStandsInAUsualWindow()
{
    for (int place = 0; place < 8; ++place) {
        const Record partner = m_casebook->save(newOrganisation(QStringLiteral("Metal Trading, Refining and Logistics Company %1").arg(place)));
        Record plan = newPlan(partner.id(), QStringLiteral("Work with them"), {2026, 3, 2});
        plan.set(engagementPlan().influence, 5);
        plan.set(engagementPlan().interest, place < 5 ? 5 : 3);
        m_casebook->save(plan);
    }
    EngagementGridPage page(**m_casebook);
    page.resize(1040, 640);
    page.show();
    QTRY_COMPARE_WITH_TIMEOUT(page.findChildren<Chip *>().size(), 9, 10000);
    auto *area = page.findChild<QScrollArea *>();
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    QSet<int> widths;
    for (const QFrame *frame : area->widget()->findChildren<QFrame *>()) {
        if (frame->frameShape() == QFrame::StyledPanel)
            widths.insert(frame->width());
    }
    const auto [least, most] = std::ranges::minmax(widths);
    QVERIFY2(most - least <= 1, qPrintable(QStringLiteral("%1 to %2").arg(least).arg(most)));
}

void PlanPartTest::anEmptyGridSaysWhatBelongsThere()
{
    QVERIFY((*m_casebook)->store().remove(engagementPlan(), m_plan.id()));
    EngagementGridPage page(**m_casebook);
    QTRY_VERIFY_WITH_TIMEOUT(page.countText().contains(QStringLiteral("No engagement plan is open")), 10000);
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("printGrid"))->isEnabled());
    QSignalSpy wanted(&page, &EngagementGridPage::newPlanWanted);
    page.findChild<QPushButton *>(QStringLiteral("newPlan"))->click();
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(PlanPartTest)
#include "tst_planpart.moc"
