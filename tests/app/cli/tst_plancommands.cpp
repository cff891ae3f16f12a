// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// Runs the real program on engagement plans, as scripts do.
class PlanCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesActionsFromATemplate();
    void approvesAndComparesVersions();
    void listsMembersAndMakesContributions();
    void escalatesARiskFlag();

private:
    ProgramAnswer run(const QStringList &arguments) const { return runProgram(m_casebook, arguments); }
    QString add(const QStringList &words) const { return QString::fromUtf8(run(QStringList{QStringLiteral("add")} + words).out).trimmed(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_casebook;
    QString m_plan;
};

void PlanCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_casebook = m_folder->filePath(QStringLiteral("a.lodebook"));
    QCOMPARE(run({QStringLiteral("--officer"), QStringLiteral("Ada"), QStringLiteral("create")}).exit, 0);
    const QString partner = add({QStringLiteral("organisation"), QStringLiteral("name=Alliance"), QStringLiteral("kind=other")});
    m_plan = add({QStringLiteral("engagement_plan"), QStringLiteral("organisation=") + partner, QStringLiteral("title=Plan"), QStringLiteral("from=2026-03-02")});
    QVERIFY(!m_plan.isEmpty());
}

void PlanCommandsTest::makesActionsFromATemplate()
{
    const QString usual = add({QStringLiteral("plan_template"), QStringLiteral("title=Usual")});
    add({QStringLiteral("template_action"), QStringLiteral("plan_template=") + usual, QStringLiteral("title=Call"), QStringLiteral("anchor=from"), QStringLiteral("working_days=5")});
    const ProgramAnswer dry = run({QStringLiteral("plan"), QStringLiteral("follow"), QStringLiteral("Usual"), QStringLiteral("--for"), m_plan, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QVERIFY2(dry.exit == 0, dry.error.constData());
    QCOMPARE(dry.json()[QStringLiteral("added")].toInt(), 0);
    const QJsonObject step = dry.json()[QStringLiteral("previews")].toArray().first()[QStringLiteral("steps")].toArray().first().toObject();
    QCOMPARE(step[QStringLiteral("fate")].toString(), QStringLiteral("added"));
    QCOMPARE(step[QStringLiteral("after")].toString(), QStringLiteral("2026-03-09"));
    const ProgramAnswer done = run({QStringLiteral("plan"), QStringLiteral("follow"), QStringLiteral("Usual"), QStringLiteral("--for"), m_plan, QStringLiteral("--json")});
    QCOMPARE(done.json()[QStringLiteral("added")].toInt(), 1);
    const ProgramAnswer again = run({QStringLiteral("plan"), QStringLiteral("follow"), QStringLiteral("Usual"), QStringLiteral("--json")});
    QCOMPARE(again.json()[QStringLiteral("added")].toInt(), 0);
    QCOMPARE(again.json()[QStringLiteral("previews")].toArray().size(), 1);
    const ProgramAnswer due = run({QStringLiteral("--as-of"), QStringLiteral("2026-03-10"), QStringLiteral("list"), QStringLiteral("engagement_action"), QStringLiteral("--where"),
                            QStringLiteral("state=overdue"), QStringLiteral("--json")});
    QCOMPARE(due.json()[QStringLiteral("total")].toInt(), 1);
    QCOMPARE(run({QStringLiteral("undo"), QStringLiteral("--batch"), done.json()[QStringLiteral("batch")].toString()}).exit, 0);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("engagement_action"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 0);
}

void PlanCommandsTest::approvesAndComparesVersions()
{
    const QStringList compare{QStringLiteral("plan"), QStringLiteral("compare"), m_plan, QStringLiteral("--json")};
    QCOMPARE(run(compare).exit, 1); // nothing to compare with yet
    const ProgramAnswer approved = run({QStringLiteral("plan"), QStringLiteral("approve"), m_plan, QStringLiteral("--on"), QStringLiteral("2026-01-05"), QStringLiteral("--json")});
    QVERIFY2(approved.exit == 0, approved.error.constData());
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("engagement_plan"), m_plan, QStringLiteral("influence=4")}).exit, 0);
    const QJsonObject found = run(compare).json();
    QCOMPARE(found[QStringLiteral("from")].toString(), QStringLiteral("1"));
    QCOMPARE(found[QStringLiteral("total")].toInt(), 1);
    const QJsonObject difference = found[QStringLiteral("differences")].toArray().first().toObject();
    QCOMPARE(difference[QStringLiteral("field")].toString(), QStringLiteral("influence"));
    QCOMPARE(difference[QStringLiteral("after")].toInt(), 4);
    QVERIFY(difference[QStringLiteral("before")].isNull());
    QCOMPARE(run({QStringLiteral("plan"), QStringLiteral("versions"), m_plan, QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 1);
    QCOMPARE(run(compare + QStringList{QStringLiteral("--from-version"), QStringLiteral("7")}).exit, 2);
    QCOMPARE(run({QStringLiteral("plan"), QStringLiteral("approve"), m_plan, QStringLiteral("--on"), QStringLiteral("2200-01-05")}).exit, 1);
    const QString page = m_folder->filePath(QStringLiteral("plan.pdf"));
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("engagement_plan"), QStringLiteral("--for"), m_plan, QStringLiteral("-o"), page}).exit, 0);
    QVERIFY(QFile(page).size() > 1000);
}

void PlanCommandsTest::listsMembersAndMakesContributions()
{
    const QString id = add({QStringLiteral("organisation"), QStringLiteral("name=Northlight"), QStringLiteral("kind=company"), QStringLiteral("pillar=supply_chain")});
    add({QStringLiteral("membership"), QStringLiteral("organisation=") + id, QStringLiteral("category=normal"), QStringLiteral("from=2020-01-01"), QStringLiteral("yearly_fee=10000 EUR")});
    const QJsonObject before = run({QStringLiteral("--as-of"), QStringLiteral("2019-12-31"), QStringLiteral("members"), QStringLiteral("--json")}).json();
    QCOMPARE(before[QStringLiteral("total")].toInt(), 0);
    const QJsonObject then = run({QStringLiteral("--as-of"), QStringLiteral("2020-01-01"), QStringLiteral("members"), QStringLiteral("--json")}).json();
    QCOMPARE(then[QStringLiteral("total")].toInt(), 1);
    QCOMPARE(then[QStringLiteral("counts")].toArray().first()[QStringLiteral("pillar")].toString(), QStringLiteral("supply_chain"));
    const QStringList make{QStringLiteral("contributions"), QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--due"), QStringLiteral("2026-12-31"), QStringLiteral("--json")};
    QCOMPARE(run(make + QStringList{QStringLiteral("--dry-run")}).json()[QStringLiteral("made")].toInt(), 0);
    QCOMPARE(run(make).json()[QStringLiteral("made")].toInt(), 1);
    QCOMPARE(run(make).json()[QStringLiteral("made")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("contributions"), QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--due"), QStringLiteral("2031-12-31")}).exit, 1);
    const QString page = m_folder->filePath(QStringLiteral("members.html"));
    QCOMPARE(run({QStringLiteral("--as-of"), QStringLiteral("2021-01-01"), QStringLiteral("report"), QStringLiteral("member_list"), QStringLiteral("-o"), page}).exit, 0);
    QFile html(page);
    QVERIFY(html.open(QIODevice::ReadOnly) && html.readAll().contains("Northlight"));
}

void PlanCommandsTest::escalatesARiskFlag()
{
    const QString flag = add({QStringLiteral("risk_flag"), QStringLiteral("organisation=Alliance"), QStringLiteral("description=Taxes on the road"), QStringLiteral("due_on=2026-05-01")});
    QVERIFY(!flag.isEmpty());
    const ProgramAnswer done = run({QStringLiteral("plan"), QStringLiteral("escalate"), flag, QStringLiteral("--json")});
    QVERIFY2(done.exit == 0, done.error.constData());
    QCOMPARE(done.json()[QStringLiteral("plan")].toString(), m_plan);
    const QJsonObject action = run({QStringLiteral("--as-of"), QStringLiteral("2026-04-01"), QStringLiteral("show"), QStringLiteral("engagement_action"),
                                    done.json()[QStringLiteral("engagement_action")].toString(), QStringLiteral("--json")}).json()[QStringLiteral("record")].toObject();
    QCOMPARE(action[QStringLiteral("due_on")].toString(), QStringLiteral("2026-05-01"));
    QCOMPARE(action[QStringLiteral("risk_state")].toString(), QStringLiteral("escalated"));
    QCOMPARE(run({QStringLiteral("plan"), QStringLiteral("escalate"), flag}).exit, 1); // it is already
}

QTEST_GUILESS_MAIN(PlanCommandsTest)
#include "tst_plancommands.moc"
