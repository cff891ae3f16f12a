// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// Runs the real program on an event, as scripts do.
class EventCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void invitesAndChecksIn();
    void refusesWhatNamesNobody();

private:
    ProgramAnswer run(const QStringList &arguments) const { return runProgram(m_casebook, arguments); }
    QString add(const QStringList &words) const { return QString::fromUtf8(run(QStringList{QStringLiteral("add")} + words).out).trimmed(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_casebook;
    QString m_event;
    QString m_ana;
};

void EventCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_casebook = m_folder->filePath(QStringLiteral("a.lodebook"));
    QCOMPARE(run({QStringLiteral("--officer"), QStringLiteral("Ada"), QStringLiteral("create")}).exit, 0);
    m_event = add({QStringLiteral("event"), QStringLiteral("title=Round table"), QStringLiteral("starts_at=2026-03-01T10:00:00Z")});
    m_ana = add({QStringLiteral("person"), QStringLiteral("family_name=Ana"), QStringLiteral("country=NL")});
    add({QStringLiteral("person"), QStringLiteral("family_name=Ben"), QStringLiteral("country=DE")});
    QVERIFY(!m_event.isEmpty() && !m_ana.isEmpty());
}

void EventCommandsTest::invitesAndChecksIn()
{
    const ProgramAnswer invited = run({QStringLiteral("invite"), m_event, QStringLiteral("--where"), QStringLiteral("country=NL"), QStringLiteral("--json")});
    QVERIFY2(invited.exit == 0, invited.error.constData());
    QCOMPARE(invited.json()[QStringLiteral("added")].toInt(), 1);
    QCOMPARE(invited.json()[QStringLiteral("without_organisation")].toInt(), 1);
    QVERIFY(!invited.json()[QStringLiteral("batch")].toString().isEmpty());
    const ProgramAnswer again = run({QStringLiteral("invite"), m_event, QStringLiteral("--where"), QStringLiteral("country=NL"), QStringLiteral("--json")});
    QCOMPARE(again.json()[QStringLiteral("already")].toInt(), 1);
    QVERIFY(again.json()[QStringLiteral("batch")].isNull());
    QCOMPARE(run({QStringLiteral("check-in"), m_event, m_ana, QStringLiteral("Ben")}).exit, 0);
    const QJsonObject list = run({QStringLiteral("list"), QStringLiteral("attendance"), QStringLiteral("--json"), QStringLiteral("--where"),
                                  QStringLiteral("state=attended")}).json();
    QCOMPARE(list[QStringLiteral("total")].toInt(), 2);
    const QJsonObject why = run({QStringLiteral("explain"), QStringLiteral("event.attended"), QStringLiteral("--for"), m_event, QStringLiteral("--json")}).json();
    QCOMPARE(why[QStringLiteral("value")].toInt(), 2);
    QCOMPARE(run({QStringLiteral("undo")}).exit, 0); // both at once
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("attendance"), QStringLiteral("--json"), QStringLiteral("--where"),
                  QStringLiteral("state=attended")}).json()[QStringLiteral("total")].toInt(), 0);
}

void EventCommandsTest::refusesWhatNamesNobody()
{
    QCOMPARE(run({QStringLiteral("invite"), m_event}).exit, 2); // everybody by mistake
    const ProgramAnswer nobody = run({QStringLiteral("check-in"), m_event, QStringLiteral("Nobody")});
    QCOMPARE(nobody.exit, 1);
    QVERIFY(nobody.error.contains("Nobody"));
}

QTEST_GUILESS_MAIN(EventCommandsTest)
#include "tst_eventcommands.moc"
