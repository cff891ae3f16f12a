// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/organisation.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/tableimport.h"
#include "models/storage/casebookcheck.h"
#include "tests/support/backendtest.h"
#include "tests/support/contents.h"
#include "tests/support/killedchild.h"
#include "tests/support/tablefiles.h"

#include <QCoreApplication>

using namespace Lodebook;

namespace {

constexpr int standing = 20; ///< Records the import changes.
constexpr int added = 400;   ///< Records it adds.

Result<ImportReport> importFile(Casebook &casebook, const QString &path)
{
    Result<std::unique_ptr<TableReader>> table = openTable(path);
    if (!table)
        return table.error();
    ImportMapping mapping;
    mapping.entity = &organisation();
    mapping.key = QStringList{QStringLiteral("name")};
    return TableImport(casebook.store(), mapping).run(**table);
}

/// What the child does before it is killed.
int work(const QStringList &arguments)
{
    const Result<CasebookLocation> location = CasebookLocation::fromText(arguments.at(2));
    Result<std::unique_ptr<Casebook>> casebook =
        location ? Casebook::open(*location, {}) : Result<std::unique_ptr<Casebook>>(location.error());
    if (!casebook) {
        std::fputs(qPrintable(casebook.error().message), stderr);
        return 1;
    }
    KilledChild::say('b');
    QString problem;
    if (arguments.at(1) == QLatin1String("--import")) {
        if (const Result<ImportReport> report = importFile(**casebook, arguments.at(3)); !report)
            problem = report.error().message + report.error().detail;
        else if (report->added != added || report->changed != standing)
            problem = QStringLiteral("%1 added, %2 changed").arg(report->added).arg(report->changed);
    } else if (const Result<UndoReport> report = (*casebook)->undoStack().undo(); !report) {
        problem = report.error().message + report.error().detail;
    }
    if (!problem.isEmpty()) {
        std::fputs(qPrintable(problem), stderr);
        return 2;
    }
    KilledChild::say('d');
    return 0;
}

} // namespace

class KillsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void keepsAllOrNothingOfAnImport();
    void keepsAllOrNothingOfAnUndo();

private:
    enum class State { Before, After, Between };
    void prepare();
    State state();
    void killAgainAndAgain(KilledChild &child, State done, const std::function<Result<>()> &putBack);
    QString file() const { return folder() + QStringLiteral("/organisations.csv"); }
};

void KillsTest::prepare()
{
    QByteArray csv = "name,kind,short_name\n";
    Batch batch(store(), QStringLiteral("Standing"));
    QVERIFY_RESULT(batch.begin());
    for (int i = 0; i < standing; ++i) {
        Record one(organisation());
        one.set(organisation().name, QStringLiteral("Standing %1").arg(i));
        one.set(organisation().kind, QStringLiteral("company"));
        QVERIFY_RESULT(store().saveChecked(one));
        csv += "Standing " + QByteArray::number(i) + ",company,changed\n";
    }
    QVERIFY_RESULT(batch.commit());
    for (int i = 0; i < added; ++i)
        csv += "Added " + QByteArray::number(i) + ",company,added\n";
    writeBytes(file(), csv);
}

KillsTest::State KillsTest::state()
{
    {
        Batch turn(store()); // a server may still be at the killed program's last word: its turn has to end first
        if (!turn.begin())
            return State::Between;
    }
    const auto count = [this](const QString &shortName) {
        const Result<qint64> found = store().reader().count(
            Query(organisation(), Filter::leaf(organisation().shortName, Compare::Equal, shortName)));
        return found ? *found : -1;
    };
    const Result<qint64> all = store().reader().count(Query(organisation()));
    const qint64 changedNow = count(QStringLiteral("changed"));
    const qint64 addedNow = count(QStringLiteral("added"));
    if (all && *all == standing && changedNow == 0 && addedNow == 0)
        return State::Before;
    return all && *all == standing + added && changedNow == standing && addedNow == added ? State::After
                                                                                          : State::Between;
}

void KillsTest::killAgainAndAgain(KilledChild &child, State done, const std::function<Result<>()> &putBack)
{
    const int kills = KilledChild::kills(8);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int kept = 0;
    for (int i = 0; i < kills; ++i) {
        close();
        QVERIFY2(child.kill(i, kills, random), qPrintable(child.problem()));
        reopen();
        if (QTest::currentTestFailed())
            return;
        const State now = state();
        QVERIFY2(now != State::Between, "a half is kept");
        QVERIFY2(now == done || !child.wasDone(), "what was reported as done is lost");
        if (i % 10 == 9 || kills < 50)
            QCOMPARE(findingsIn(store().reader()), QString());
        else
            QCOMPARE(CasebookCheck(store().reader()).run(false)->found, 0);
        if (now == done) {
            ++kept;
            QVERIFY_RESULT(putBack());
            QVERIFY(state() != done);
        }
    }
    qInfo("%d kills, %d of them before it was done; %d times all was kept, %d times nothing (seed %u)", kills,
          child.killsInTime(), kept, kills - kept, seed);
    QVERIFY(child.killsInTime() > 0);
}

void KillsTest::keepsAllOrNothingOfAnImport()
{
    prepare();
    const auto undo = [this]() -> Result<> {
        const Result<UndoReport> undone = casebook().undoStack().undo();
        return undone ? Result<>() : Result<>(undone.error());
    };
    close();
    KilledChild child({QStringLiteral("--import"), address(), file()});
    QVERIFY2(child.measure(), qPrintable(child.problem()));
    reopen();
    QVERIFY(state() == State::After);
    QVERIFY_RESULT(undo());
    killAgainAndAgain(child, State::After, undo);
}

void KillsTest::keepsAllOrNothingOfAnUndo()
{
    prepare();
    QVERIFY_RESULT(importFile(casebook(), file()));
    const auto redo = [this]() -> Result<> {
        const Result<UndoReport> redone = casebook().undoStack().redo();
        return redone ? Result<>() : Result<>(redone.error());
    };
    close();
    KilledChild child({QStringLiteral("--undo"), address()});
    QVERIFY2(child.measure(), qPrintable(child.problem()));
    reopen();
    QVERIFY(state() == State::Before);
    QVERIFY_RESULT(redo());
    QVERIFY(state() == State::After);
    killAgainAndAgain(child, State::Before, redo);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() >= 3
        && (arguments.at(1) == QLatin1String("--import") || arguments.at(1) == QLatin1String("--undo")))
        return work(arguments);
    KillsTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
