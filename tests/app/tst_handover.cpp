// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Lodebook;

namespace {

/// A program that runs: what it was asked, and what it takes.
class Program
{
public:
    enum class Takes { Nothing, Anything, Own };

    Program(const QString &folder, Takes takes) : m_handover(folder)
    {
        m_handover.listen([this, takes](const QString &place, bool anything) {
            asked.append((anything ? QStringLiteral("any ") : QStringLiteral("own ")) + place);
            return takes == Takes::Own || (takes == Takes::Anything && anything);
        });
    }

    QStringList asked;

private:
    Handover m_handover;
};

} // namespace

class HandoverTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nobodyTakesItWhereNobodyRuns();
    void theRunningProgramTakesIt();
    void whoseItIsIsAskedBeforeAnybodyElse();
    void nobodyTakesWhatIsNobodysBusiness();
    void aProgramThatEndedIsSweptAway();
    void aProgramThatHangsDoesNotStopTheNext();
    void ofTwoThatStartAtOnceTheSecondWaits();

private:
    /// As another program would: from a thread of its own, while this one answers.
    bool offered(const QString &place);
    QString folder() const { return m_folder->path(); }
    QStringList notes() const { return QDir(folder()).entryList({QStringLiteral("*.window")}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

bool HandoverTest::offered(const QString &place)
{
    std::atomic_bool taken = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { taken = Handover(folder()).offer(place); }));
    other->start();
    while (!other->isFinished())
        QTest::qWait(10);
    return taken;
}

void HandoverTest::nobodyTakesItWhereNobodyRuns()
{
    QElapsedTimer time;
    time.start();
    QVERIFY(!offered(QStringLiteral("/tmp/one.lodepack")));
    QVERIFY(time.elapsed() < 500); // it stands before every start
}

void HandoverTest::theRunningProgramTakesIt()
{
    {
        const Program running(folder(), Program::Takes::Own);
        QVERIFY(offered(QStringLiteral("/tmp/Goma über Bukavu.lodepack")));
        QCOMPARE(running.asked, QStringList{QStringLiteral("own /tmp/Goma über Bukavu.lodepack")});
        QVERIFY(offered(QStringLiteral("/tmp/two.lodepack")));
        QCOMPARE(running.asked.size(), 2);
        QCOMPARE(notes().size(), 1);
    }
    QVERIFY(notes().isEmpty());
    QVERIFY(!offered(QStringLiteral("/tmp/three.lodepack")));
}

void HandoverTest::whoseItIsIsAskedBeforeAnybodyElse()
{
    const Program eager(folder(), Program::Takes::Anything);
    const Program owner(folder(), Program::Takes::Own);
    const Program other(folder(), Program::Takes::Anything);
    QVERIFY(offered(QStringLiteral("/tmp/one.lodepack")));
    QCOMPARE(owner.asked, QStringList{QStringLiteral("own /tmp/one.lodepack")});
    for (const Program *one : {&eager, &other})
        QVERIFY(!one->asked.contains(QStringLiteral("any /tmp/one.lodepack")));
}

void HandoverTest::nobodyTakesWhatIsNobodysBusiness()
{
    const Program running(folder(), Program::Takes::Nothing);
    const QString place = QStringLiteral("/tmp/other.lodebook");
    QVERIFY(!offered(place));
    QCOMPARE(running.asked, (QStringList{QStringLiteral("own ") + place, QStringLiteral("any ") + place}));
}

void HandoverTest::aProgramThatEndedIsSweptAway()
{
    QString name;
    {
        const Program ended(folder(), Program::Takes::Own);
        QFile note(folder() + u'/' + notes().first());
        QVERIFY(note.open(QIODevice::ReadOnly));
        name = QString::fromUtf8(note.readAll());
        QVERIFY(QFile::copy(note.fileName(), folder() + QStringLiteral("/killed.window")));
    }
    QFile socket(name); // as a killed program leaves it
    QVERIFY(socket.open(QIODevice::WriteOnly));
    QVERIFY(!offered(QStringLiteral("/tmp/one.lodepack")));
    QVERIFY(notes().isEmpty());
    QVERIFY(!QFile::exists(name));
    const Program next(folder(), Program::Takes::Own);
    QVERIFY(offered(QStringLiteral("/tmp/one.lodepack")));
}

void HandoverTest::aProgramThatHangsDoesNotStopTheNext()
{
    QLocalServer hanging; // takes the call and never answers
    QVERIFY(hanging.listen(QStringLiteral("lodebook-hanging-%1").arg(QCoreApplication::applicationPid())));
    QFile note(folder() + QStringLiteral("/hanging.window"));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(hanging.fullServerName().toUtf8());
    note.close();
    QElapsedTimer time;
    time.start();
    QVERIFY(!offered(QStringLiteral("/tmp/one.lodepack")));
    QVERIFY2(time.elapsed() < 8000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(notes().size(), 1); // it may come round
}

void HandoverTest::ofTwoThatStartAtOnceTheSecondWaits()
{
    auto first = std::make_unique<Handover>(folder());
    QVERIFY(!first->offer(QStringLiteral("/tmp/one.lodepack")));
    std::atomic_bool taken = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { taken = Handover(folder()).offer(QStringLiteral("/tmp/two.lodepack")); }));
    second->start();
    QTest::qWait(400); // the first is still opening its casebook
    QVERIFY(!second->isFinished());
    QStringList asked;
    first->listen([&asked](const QString &place, bool) {
        asked.append(place);
        return true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), 10000);
    QVERIFY(taken);
    QCOMPARE(asked, QStringList{QStringLiteral("/tmp/two.lodepack")});
}

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
