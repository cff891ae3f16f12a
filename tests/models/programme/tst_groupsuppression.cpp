// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/groupsuppression.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Lodebook;

class GroupSuppressionTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsGroupsThatAreLargeEnough();
    void withholdsASecondGroupWhereATotalWouldGiveTheFirstAway();
    void withholdsWhatTwoTablesTogetherGiveAway();
    void withholdsWhatThreeTablesTogetherGiveAway();
    void tellsTheTotalEvenWhenNoGroupIs();
    void tellsNothingOfFewerThanFive();
    void noAttackSinglesAnybodyOut();
    void endsInTimeForManyMembers();

private:
    static MemberGroup range(int from, int to)
    {
        MemberGroup group;
        for (int i = from; i < to; ++i)
            group.append(i);
        return group;
    }
    static int rank(QList<QList<double>> rows)
    {
        int rank = 0;
        const qsizetype columns = rows.isEmpty() ? 0 : rows.first().size();
        for (qsizetype column = 0; column < columns && rank < rows.size(); ++column) {
            const auto best = std::max_element(rows.begin() + rank, rows.end(), [column](const auto &a, const auto &b) { return std::abs(a[column]) < std::abs(b[column]); });
            if (std::abs((*best)[column]) < 1e-9)
                continue;
            std::swap(*best, rows[rank]);
            for (qsizetype i = rank + 1; i < rows.size(); ++i) {
                const double factor = rows[i][column] / rows[rank][column];
                for (qsizetype j = column; j < columns; ++j)
                    rows[i][j] -= factor * rows[rank][j];
            }
            ++rank;
        }
        return rank;
    }
    /// By trying all handfuls of members: what the groups say of the others leaves something that only the handful explains.
    static bool isBroken(const QList<MemberGroup> &told, int members, int most, int from, QList<int> &handful)
    {
        if (!handful.isEmpty()) {
            QList<QList<double>> all;
            QList<QList<double>> others;
            for (const MemberGroup &group : told) {
                QList<double> row(members, 0);
                for (const int member : group)
                    row[member] = 1;
                all.append(row);
                for (const int member : std::as_const(handful))
                    row[member] = 0;
                others.append(row);
            }
            if (rank(others) < rank(all))
                return true;
        }
        for (int member = from; member < members && int(handful.size()) < most; ++member) {
            handful.append(member);
            if (isBroken(told, members, most, member + 1, handful))
                return true;
            handful.removeLast();
        }
        return false;
    }
    static QList<MemberGroup> toldOf(const QList<MemberGroup> &groups, const QList<bool> &tells)
    {
        QList<MemberGroup> told;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (tells.at(i))
                told.append(groups.at(i));
        }
        return told;
    }
    /// A total and tables that divide the members by chance, a few large groups and some small ones.
    static QList<MemberGroup> tables(QRandomGenerator &random, int members, const QList<int> &sizes)
    {
        QList<MemberGroup> groups{range(0, members)};
        for (const int size : sizes) {
            QList<MemberGroup> table(size);
            for (int member = 0; member < members; ++member)
                table[std::min(random.bounded(size), random.bounded(size))].append(member);
            for (const MemberGroup &group : std::as_const(table)) {
                if (!group.isEmpty())
                    groups.append(group);
            }
        }
        return groups;
    }
};

void GroupSuppressionTest::tellsGroupsThatAreLargeEnough()
{
    QCOMPARE(groupsToTell({range(0, 12), range(0, 5), range(5, 12)}, 12, 5), (QList<bool>{true, true, true}));
}

void GroupSuppressionTest::withholdsASecondGroupWhereATotalWouldGiveTheFirstAway()
{
    // 3 are too few; with the total and the two others told they could be computed.
    QCOMPARE(groupsToTell({range(0, 15), range(0, 3), range(3, 8), range(8, 15)}, 15, 5), (QList<bool>{true, false, false, true}));
    // Two small groups that make five together keep each other hidden.
    QCOMPARE(groupsToTell({range(0, 11), range(0, 2), range(2, 5), range(5, 11)}, 11, 5), (QList<bool>{true, false, false, true}));
    // Two small groups that make four together do not.
    QCOMPARE(groupsToTell({range(0, 15), range(0, 2), range(2, 4), range(4, 9), range(9, 15)}, 15, 5), (QList<bool>{true, false, false, false, true}));
}

void GroupSuppressionTest::withholdsWhatTwoTablesTogetherGiveAway()
{
    // Six of one pillar, five of them all there are of one tier: the sixth would stand alone.
    const QList<MemberGroup> groups{range(0, 16), range(0, 6), range(6, 16), range(0, 5), range(5, 16)};
    QVERIFY(!singledOut(groups, 16, 5).isEmpty());
    const QList<bool> tells = groupsToTell(groups, 16, 5);
    QVERIFY(tells.first());
    QVERIFY(singledOut(toldOf(groups, tells), 16, 5).isEmpty());
    QVERIFY(tells.count(true) >= 3);
}

void GroupSuppressionTest::withholdsWhatThreeTablesTogetherGiveAway()
{
    // No two of these sets differ by fewer than five, but the first less the two others leaves one member.
    const QList<MemberGroup> groups{range(0, 11), range(0, 5), range(5, 10)};
    QCOMPARE(singledOut(groups, 11, 5), (QList<int>{10}));
}

void GroupSuppressionTest::tellsTheTotalEvenWhenNoGroupIs()
{
    QCOMPARE(groupsToTell({range(0, 8), range(0, 4), range(4, 8)}, 8, 5), (QList<bool>{true, false, false}));
    QCOMPARE(groupsToTell({range(0, 8), range(0, 3), range(3, 8)}, 8, 5), (QList<bool>{true, false, false}));
}

void GroupSuppressionTest::tellsNothingOfFewerThanFive()
{
    QCOMPARE(groupsToTell({range(0, 4), range(0, 4)}, 4, 5), (QList<bool>{false, false}));
    QVERIFY(groupsToTell({}, 0, 5).isEmpty());
}

void GroupSuppressionTest::noAttackSinglesAnybodyOut()
{
    const quint32 seed = qEnvironmentVariableIntValue("LODEBOOK_SEED") ? quint32(qEnvironmentVariableIntValue("LODEBOOK_SEED")) : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int withheld = 0;
    for (int round = 0; round < 60; ++round) {
        const int members = random.bounded(5, 20);
        const QList<MemberGroup> groups = tables(random, members, {random.bounded(1, 4), random.bounded(1, 6), random.bounded(1, 5)});
        const QList<bool> tells = groupsToTell(groups, members, 5);
        for (qsizetype i = 0; i < groups.size(); ++i)
            QVERIFY(!tells.at(i) || groups.at(i).size() >= 5);
        QList<int> handful;
        QVERIFY2(!isBroken(toldOf(groups, tells), members, 4, 0, handful), qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
        // Both ways of looking agree on what was proposed at first, too.
        QList<MemberGroup> large;
        std::ranges::copy_if(groups, std::back_inserter(large), [](const MemberGroup &group) { return group.size() >= 5; });
        handful.clear();
        QCOMPARE(isBroken(large, members, 4, 0, handful), !singledOut(large, members, 5).isEmpty());
        withheld += int(large.size() - tells.count(true));
    }
    QVERIFY(withheld > 0); // the rounds were not all harmless
}

void GroupSuppressionTest::endsInTimeForManyMembers()
{
    QRandomGenerator random(7);
    for (const int members : {80, 400}) {
        QElapsedTimer clock;
        clock.start();
        const QList<MemberGroup> groups = tables(random, members, {4, 10, 5});
        const QList<bool> tells = groupsToTell(groups, members, 5);
        qInfo("%d members, %d of %d groups told, %lld ms", members, int(tells.count(true)), int(groups.size()), clock.elapsed());
        QVERIFY(clock.elapsed() < 20000);
    }
}

QTEST_GUILESS_MAIN(GroupSuppressionTest)
#include "tst_groupsuppression.moc"
