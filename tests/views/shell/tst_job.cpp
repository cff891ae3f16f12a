// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/job.h"

#include "models/entities/partners/organisation.h"
#include "tests/support/testcasebook.h"
#include "views/widgets/progressstrip.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Lodebook;

class JobTest final : public QObject
{
    Q_OBJECT

private slots:
    void worksOnAThreadAndACasebookOfItsOwn();
    void tellsHowFarItIs();
    void stopsWhenItIsCancelled();
    void isWaitedForWhenItIsDeleted();
    void saysWhyItFailed();
    void theStripShowsItAndCancels();
};

void JobTest::worksOnAThreadAndACasebookOfItsOwn()
{
    TestCasebook book;
    QThread *here = QThread::currentThread();
    Job job(*book, QStringLiteral("Count"), [&](Casebook &casebook, Progress &) -> Result<QVariant> {
        const Result<qint64> count = casebook.reader().count(Query(organisation()));
        if (!count)
            return count.error();
        return QVariant(&casebook != &*book && QThread::currentThread() != here && *count == 0);
    });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().toBool());
}

void JobTest::tellsHowFarItIs()
{
    TestCasebook book;
    Job job(*book, QStringLiteral("Walk"), [](Casebook &, Progress &progress) -> Result<QVariant> {
        for (int step = 1; step <= 10000; ++step)
            progress.tell(step, 10000, QStringLiteral("walking"));
        return QVariant(1);
    });
    QSignalSpy progressed(&job, &Job::progressed);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(progressed.size() >= 2);
    QVERIFY(progressed.size() < 1000); // the window is told what an eye can follow
    QCOMPARE(progressed.last().at(0).toLongLong(), 10000);
    QCOMPARE(progressed.last().at(2).toString(), QStringLiteral("walking"));
}

void JobTest::stopsWhenItIsCancelled()
{
    TestCasebook book;
    Job job(*book, QStringLiteral("Endless"), [](Casebook &, Progress &progress) -> Result<QVariant> {
        while (!progress.isCancelled())
            QThread::msleep(1);
        return Error{Error::Kind::Cancelled, {}, {}};
    });
    QSignalSpy failed(&job, &Job::failed);
    job.start();
    job.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Cancelled);
}

void JobTest::isWaitedForWhenItIsDeleted()
{
    TestCasebook book;
    std::atomic_bool ended = false;
    {
        Job job(*book, QStringLiteral("Endless"), [&ended](Casebook &, Progress &progress) -> Result<QVariant> {
            while (!progress.isCancelled())
                QThread::msleep(1);
            ended = true;
            return QVariant();
        });
        job.start();
    }
    QVERIFY(ended);
}

void JobTest::saysWhyItFailed()
{
    TestCasebook book;
    Job job(*book, QStringLiteral("Fail"), [](Casebook &, Progress &) -> Result<QVariant> {
        return Error{Error::Kind::File, QStringLiteral("The stick is gone."), {}};
    });
    QSignalSpy failed(&job, &Job::failed);
    job.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().message, QStringLiteral("The stick is gone."));
}

void JobTest::theStripShowsItAndCancels()
{
    ProgressStrip strip;
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
    strip.begin(QStringLiteral("Import visits.csv"));
    QVERIFY(strip.isVisible());
    strip.showProgress(5, 10, QStringLiteral("row 5"));
    QVERIFY(strip.findChild<QLabel *>()->text().contains(QStringLiteral("row 5")));
    strip.findChild<QPushButton *>()->click();
    QCOMPARE(cancelled.size(), 1);
    strip.showProgress(6, 10, QStringLiteral("row 6"));
    QVERIFY(!strip.findChild<QLabel *>()->text().contains(QStringLiteral("row 6"))); // it says that it is stopping
    strip.end();
    QVERIFY(!strip.isVisible());
}

QTEST_MAIN(JobTest)
#include "tst_job.moc"
