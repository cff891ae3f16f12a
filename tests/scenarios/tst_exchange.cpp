// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backendtest.h"
#include "tests/support/randomwalk.h"

#include <QElapsedTimer>
#include <QHashSeed>

#include <numeric>

using namespace Lodebook;

/// Random walks of devices that work and exchange packs: see RandomWalk. One that fails says so with its seed and with
/// the fewest steps found that still fail. Long tests begin anywhere, others at the same seed.
///   LODEBOOK_SEED=N LODEBOOK_SEEDS=K LODEBOOK_STEPS=S tst_exchange
class ExchangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsAlikeWhateverHappensOnTheWay_data();
    void endsAlikeWhateverHappensOnTheWay();
    void hasDoneEverythingItNames();
    void cleanupTestCase();

private:
    /// The story of a walk of these steps that fails; empty when it does not.
    QStringList failure(quint32 seed, const QList<int> &steps);
    /// Leaves out whatever can be left out; gives up after a while.
    QStringList shortened(quint32 seed, QList<int> steps, QStringList story);

    QTemporaryDir m_folder;
    RandomWalk::Files m_files;
    QMap<QString, qint64> m_counts;
    qint64 m_walks = 0;
};

namespace {

constexpr quint32 usualSeed = 1'000'000; ///< Every change goes the same ways; only long tests look for new ones.
constexpr qint64 longestShortening = 240'000; // milliseconds
constexpr qint64 enoughForAll = 100;          // walks in which everything happens

quint32 setting(const char *name, quint32 usual)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariable(name).toUInt() : usual;
}

} // namespace

void ExchangeTest::initTestCase()
{
    QHashSeed::setDeterministicGlobalSeed(); // a walk that fails has to fail again
    const Result<RandomWalk::Files> files = RandomWalk::prepare(m_folder.path());
    QVERIFY_RESULT(files);
    m_files = *files;
}

QStringList ExchangeTest::failure(quint32 seed, const QList<int> &steps)
{
    RandomWalk walk(m_files, seed);
    for (const int step : steps) {
        if (!walk.hasFailed())
            walk.step(step);
    }
    if (!walk.hasFailed())
        walk.settle();
    if (!walk.hasFailed())
        walk.compareAll();
    ++m_walks;
    for (auto count = walk.counts().cbegin(); count != walk.counts().cend(); ++count)
        m_counts[count.key()] += *count;
    return walk.hasFailed() ? walk.story() : QStringList();
}

QStringList ExchangeTest::shortened(quint32 seed, QList<int> steps, QStringList story)
{
    QElapsedTimer taken;
    taken.start();
    for (qsizetype size = steps.size() / 2; size > 0; size = std::min(size / 2, steps.size())) {
        for (qsizetype at = 0; at < steps.size() && taken.elapsed() < longestShortening;) {
            QList<int> fewer = steps;
            fewer.remove(at, std::min(size, fewer.size() - at));
            const QStringList told = failure(seed, fewer);
            if (told.isEmpty()) {
                at += size;
                continue;
            }
            steps = fewer;
            story = told;
        }
    }
    qInfo("seed %u, %lld steps are enough:", seed, qint64(steps.size()));
    return story;
}

void ExchangeTest::endsAlikeWhateverHappensOnTheWay_data()
{
    QTest::addColumn<quint32>("seed");
    const bool isLong = qEnvironmentVariableIsSet("LODEBOOK_LONG");
    const quint32 first = setting("LODEBOOK_SEED", isLong ? QRandomGenerator::global()->generate() : usualSeed);
    const quint32 count = setting("LODEBOOK_SEEDS", isLong ? 5000 : 200);
    for (quint32 i = 0; i < count; ++i)
        QTest::addRow("seed %u", first + i) << first + i;
}

void ExchangeTest::endsAlikeWhateverHappensOnTheWay()
{
    QFETCH(quint32, seed);
    QList<int> steps(qsizetype(setting("LODEBOOK_STEPS", 200)));
    std::iota(steps.begin(), steps.end(), 0);
    QStringList story = failure(seed, steps);
    if (story.isEmpty())
        return;
    qInfo("seed %u: %s", seed, qPrintable(story.last()));
    if (!qEnvironmentVariableIsSet("LODEBOOK_WHOLE_STORY"))
        story = shortened(seed, steps, story);
    for (const QString &line : std::as_const(story))
        qInfo("%s", qPrintable(line));
    QFAIL(qPrintable(story.last()));
}

void ExchangeTest::hasDoneEverythingItNames()
{
    if (m_walks < enoughForAll)
        QSKIP("too few walks for everything to happen");
    for (const QString &what : RandomWalk::expectedCounts())
        QVERIFY2(m_counts.value(what) > 0, qPrintable(what));
}

void ExchangeTest::cleanupTestCase()
{
    QStringList counts;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        counts.append(QStringLiteral("%1 %2").arg(count.key()).arg(*count));
    qInfo("%lld walks: %s", m_walks, qPrintable(counts.join(QStringLiteral(", "))));
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
