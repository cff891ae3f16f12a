// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keysteps.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Lodebook;

class KeyStepsTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOneMovedRowAsOneStep();
    void givesUpWhenTooMuchChanged();
    void leadsFromAnyListToAnyOther();
};

namespace {

QList<qint64> randomKeys(QRandomGenerator &random)
{
    QList<qint64> keys;
    for (qint64 key = 1; key <= 12; ++key) {
        if (random.bounded(3) > 0)
            keys.append(key);
    }
    std::shuffle(keys.begin(), keys.end(), random);
    return keys;
}

} // namespace

void KeyStepsTest::tellsOneMovedRowAsOneStep()
{
    for (const auto &[from, to] : {std::pair(1, 4), std::pair(4, 1), std::pair(0, 5), std::pair(2, 3)}) {
        const QList<qint64> old{1, 2, 3, 4, 5, 6};
        QList<qint64> fresh = old;
        fresh.move(from, to);
        const auto steps = keySteps(old, fresh, 5);
        QVERIFY(steps);
        QCOMPARE(steps->size(), 1);
        QCOMPARE(steps->first().kind, KeyStep::Kind::Move);
    }
}

void KeyStepsTest::givesUpWhenTooMuchChanged()
{
    QVERIFY(!keySteps({1, 2, 3, 4, 5, 6}, {6, 5, 4, 3, 2, 1}, 2));
    QVERIFY(!keySteps({1, 2, 3, 4, 5, 6}, {1, 7, 2, 8, 3, 9, 4, 5, 6}, 2));
    QVERIFY(keySteps({1, 2, 3}, {}, 1));
    QVERIFY(keySteps({}, {1, 2, 3}, 1));
}

void KeyStepsTest::leadsFromAnyListToAnyOther()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 5000; ++round) {
        const QList<qint64> old = randomKeys(random);
        const QList<qint64> fresh = randomKeys(random);
        const auto steps = keySteps(old, fresh, 100);
        QVERIFY(steps);
        QList<qint64> keys = old;
        for (const KeyStep &step : *steps) {
            if (step.kind == KeyStep::Kind::Move)
                QVERIFY(step.to != step.first); // a model may not announce a move to where the row is
            applyStep(keys, step);
        }
        QCOMPARE(keys, fresh);
    }
}

QTEST_GUILESS_MAIN(KeyStepsTest)
#include "tst_keysteps.moc"
