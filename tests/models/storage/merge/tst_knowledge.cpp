// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/knowledge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Lodebook;

class KnowledgeTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesInWhatClosesAGap();
    void coversWhatItHas();
    void uniteIsTheSameInAnyOrder();
    void isTheSameAsASetOfNumbers();
    void goesThroughJson();
    void refusesJsonThatIsNone_data();
    void refusesJsonThatIsNone();

private:
    const RecordId m_one = recordIdFromText(u"019ca8a0-3e80-7000-8000-000000000001");
    const RecordId m_other = recordIdFromText(u"019ca8a0-3e80-7000-8000-000000000002");
};

void KnowledgeTest::takesInWhatClosesAGap()
{
    Knowledge knowledge;
    knowledge.add(m_one, 1);
    knowledge.add(m_one, 3);
    knowledge.add(m_one, 4);
    QCOMPARE(knowledge.upTo(m_one), 1);
    QVERIFY(knowledge.has(m_one, 3) && !knowledge.has(m_one, 2));
    knowledge.add(m_one, 2);
    QCOMPARE(knowledge.upTo(m_one), 4);
    knowledge.add(m_one, 8);
    knowledge.addUpTo(m_one, 7);
    QCOMPARE(knowledge.upTo(m_one), 8);
    knowledge.addUpTo(m_one, 3);
    QCOMPARE(knowledge.upTo(m_one), 8);
    QCOMPARE(knowledge.upTo(m_other), 0);
}

void KnowledgeTest::coversWhatItHas()
{
    Knowledge less;
    less.addUpTo(m_one, 3);
    less.add(m_one, 5);
    Knowledge more = less;
    QVERIFY(more.covers(less) && less.covers(more));
    more.add(m_one, 4);
    QVERIFY(more.covers(less) && !less.covers(more));
    less.add(m_other, 2);
    QVERIFY(!more.covers(less));
    QVERIFY(less.covers(Knowledge()));
    Knowledge singles;
    singles.add(m_one, 2);
    Knowledge full;
    full.addUpTo(m_one, 2);
    QVERIFY(full.covers(singles) && !singles.covers(full));
}

void KnowledgeTest::uniteIsTheSameInAnyOrder()
{
    Knowledge left;
    left.addUpTo(m_one, 3);
    left.add(m_other, 2);
    Knowledge right;
    right.add(m_one, 4);
    right.add(m_other, 1);
    Knowledge both = left;
    both.unite(right);
    Knowledge turned = right;
    turned.unite(left);
    QVERIFY(both == turned);
    QCOMPARE(both.upTo(m_one), 4);
    QCOMPARE(both.upTo(m_other), 2);
    both.unite(left);
    QVERIFY(both == turned);
}

void KnowledgeTest::isTheSameAsASetOfNumbers()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        Knowledge knowledge;
        std::set<qint64> plain;
        for (int step = 0; step < 30; ++step) {
            const qint64 number = random.bounded(1, 20);
            if (random.bounded(5) == 0) {
                knowledge.addUpTo(m_one, number);
                for (qint64 i = 1; i <= number; ++i)
                    plain.insert(i);
            } else {
                knowledge.add(m_one, number);
                plain.insert(number);
            }
            for (qint64 i = 1; i < 25; ++i)
                QCOMPARE(knowledge.has(m_one, i), plain.contains(i));
            const Result<Knowledge> read = Knowledge::fromJson(knowledge.toJson());
            QVERIFY(read && *read == knowledge);
        }
    }
}

void KnowledgeTest::goesThroughJson()
{
    Knowledge knowledge;
    knowledge.addUpTo(m_one, 7);
    knowledge.add(m_other, 3);
    knowledge.add(m_other, 9);
    const QByteArray json = QJsonDocument(knowledge.toJson()).toJson(QJsonDocument::Compact);
    QCOMPARE(
        json,
        QByteArray("{\"019ca8a0-3e80-7000-8000-000000000001\":7,\"019ca8a0-3e80-7000-8000-000000000002\":[0,3,9]}"));
    const Result<Knowledge> read = Knowledge::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(read && *read == knowledge);
    QVERIFY(Knowledge::fromJson({}) && Knowledge() == *Knowledge::fromJson({}));
}

void KnowledgeTest::refusesJsonThatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray id = "\"019ca8a0-3e80-7000-8000-000000000001\":";
    QTest::newRow("no device") << QByteArray("{\"x\":1}");
    QTest::newRow("nothing") << QByteArray("{" + id + "0}");
    QTest::newRow("below nothing") << QByteArray("{" + id + "-1}");
    QTest::newRow("a fraction") << QByteArray("{" + id + "1.5}");
    QTest::newRow("a word") << QByteArray("{" + id + "\"1\"}");
    QTest::newRow("no numbers") << QByteArray("{" + id + "[]}");
    QTest::newRow("out of order") << QByteArray("{" + id + "[1,5,4]}");
    QTest::newRow("twice") << QByteArray("{" + id + "[1,5,5]}");
    QTest::newRow("no gap before a single one") << QByteArray("{" + id + "[1,2]}");
    QTest::newRow("beyond what is exact") << QByteArray("{" + id + "1e300}");
}

void KnowledgeTest::refusesJsonThatIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QVERIFY(!Knowledge::fromJson(QJsonDocument::fromJson(json).object()));
}

QTEST_GUILESS_MAIN(KnowledgeTest)
#include "tst_knowledge.moc"
