// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/recordstate.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace Lodebook;

class RecordStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheLaterOfTwoThatKnewEachOther();
    void keepsBothSidesOfAConflict();
    void keepsChangesOfDifferentFields();
    void seesNoConflictInTheSameValue();
    void isSettledByWhoeverSawBothSides();
    void isSettledEvenByTheValueThatWasShown();
    void deletesWhatNobodyChangedMeanwhile();
    void keepsWhatSomebodyChangedMeanwhile();
    void keepsWhatWasRestoredOrChangedAfterwards();
    void deletesForGoodWhenTwoDeleted();
    void choosesTheShownValueTheSameEverywhere();
    void isTheSameOnEveryDeviceAsANaiveModelSays_data();
    void isTheSameOnEveryDeviceAsANaiveModelSays();

private:
    Fact fact(const char *device, qint64 sequence, const QString &value, const Knowledge &seen = {},
              ChangeKind kind = ChangeKind::Update, const QString &field = QStringLiteral("name"));
    static RecordId deviceId(const char *device) { return namedRecordId(u"device", QString::fromLatin1(device)); }
    static Knowledge upTo(const char *device, qint64 sequence)
    {
        Knowledge knowledge;
        knowledge.addUpTo(deviceId(device), sequence);
        return knowledge;
    }
    Stamp m_stamp = 0;
};

Fact RecordStateTest::fact(const char *device, qint64 sequence, const QString &value, const Knowledge &seen,
                           ChangeKind kind, const QString &field)
{
    Fact made;
    made.action = newRecordId();
    made.device = deviceId(device);
    made.sequence = sequence;
    made.stamp = ++m_stamp;
    made.kind = kind;
    made.seen = std::make_shared<const Knowledge>(seen);
    if (!value.isEmpty())
        made.values.insert(field, value);
    return made;
}

void RecordStateTest::takesTheLaterOfTwoThatKnewEachOther()
{
    const QList<Fact> facts{fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert),
                            fact("a", 2, QStringLiteral("second")),
                            fact("b", 1, QStringLiteral("third"), upTo("a", 2))};
    const RecordState state = stateOf(facts);
    QCOMPARE(state.values.value(QStringLiteral("name")).toString(), QStringLiteral("third"));
    QVERIFY(!state.isInConflict() && !state.isDeleted);
}

void RecordStateTest::keepsBothSidesOfAConflict()
{
    const QList<Fact> facts{fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert),
                            fact("a", 2, QStringLiteral("office")),
                            fact("b", 1, QStringLiteral("field"), upTo("a", 1))};
    const RecordState state = stateOf(facts);
    QCOMPARE(state.values.value(QStringLiteral("name")).toString(), QStringLiteral("field"));
    QCOMPARE(state.conflicts.size(), 1);
    QCOMPARE(state.conflicts.first().field, QStringLiteral("name"));
    QCOMPARE(state.conflicts.first().sides.size(), 2);
    QCOMPARE(state.conflicts.first().sides.last()->values.value(QStringLiteral("name")).toString(),
             QStringLiteral("office"));
}

void RecordStateTest::keepsChangesOfDifferentFields()
{
    const QList<Fact> facts{
        fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert), fact("a", 2, QStringLiteral("office")),
        fact("b", 1, QStringLiteral("Kivu"), upTo("a", 1), ChangeKind::Update, QStringLiteral("region"))};
    const RecordState state = stateOf(facts);
    QCOMPARE(state.values.value(QStringLiteral("name")).toString(), QStringLiteral("office"));
    QCOMPARE(state.values.value(QStringLiteral("region")).toString(), QStringLiteral("Kivu"));
    QVERIFY(!state.isInConflict());
}

void RecordStateTest::seesNoConflictInTheSameValue()
{
    const QList<Fact> facts{fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert),
                            fact("a", 2, QStringLiteral("same")), fact("b", 1, QStringLiteral("same"), upTo("a", 1))};
    QVERIFY(!stateOf(facts).isInConflict());
}

void RecordStateTest::isSettledByWhoeverSawBothSides()
{
    QList<Fact> facts{fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert),
                      fact("a", 2, QStringLiteral("office")), fact("b", 1, QStringLiteral("field"), upTo("a", 1))};
    facts.append(fact("a", 3, QStringLiteral("typed"))); // has not seen the other side
    QCOMPARE(stateOf(facts).conflicts.size(), 1);
    facts.append(fact("c", 1, QStringLiteral("agreed"), [this] {
        Knowledge both = upTo("a", 3);
        both.unite(upTo("b", 1));
        return both;
    }()));
    const RecordState state = stateOf(facts);
    QVERIFY(!state.isInConflict());
    QCOMPARE(state.values.value(QStringLiteral("name")).toString(), QStringLiteral("agreed"));
}

void RecordStateTest::isSettledEvenByTheValueThatWasShown()
{
    QList<Fact> facts{fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert),
                      fact("a", 2, QStringLiteral("office")), fact("b", 1, QStringLiteral("field"), upTo("a", 1))};
    const QString shown = stateOf(facts).values.value(QStringLiteral("name")).toString();
    facts.append(fact("a", 3, shown, upTo("b", 1)));
    QVERIFY(!stateOf(facts).isInConflict());
    QCOMPARE(stateOf(facts).values.value(QStringLiteral("name")).toString(), shown);
}

void RecordStateTest::deletesWhatNobodyChangedMeanwhile()
{
    const QList<Fact> facts{fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert),
                            fact("b", 1, {}, upTo("a", 1), ChangeKind::Delete)};
    const RecordState state = stateOf(facts);
    QVERIFY(state.isDeleted && !state.isInConflict());
}

void RecordStateTest::keepsWhatSomebodyChangedMeanwhile()
{
    QList<Fact> facts{fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert),
                      fact("a", 2, QStringLiteral("office")), fact("b", 1, {}, upTo("a", 1), ChangeKind::Delete)};
    const RecordState state = stateOf(facts);
    QVERIFY(!state.isDeleted && state.isInConflict());
    QCOMPARE(state.deletion->device, deviceId("b"));
    QCOMPARE(state.change->sequence, 2);
    // Whoever saw both may delete it after all.
    facts.append(fact("b", 2, {}, upTo("a", 2), ChangeKind::Delete));
    QVERIFY(stateOf(facts).isDeleted && !stateOf(facts).isInConflict());
}

void RecordStateTest::keepsWhatWasRestoredOrChangedAfterwards()
{
    QList<Fact> facts{fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert),
                      fact("b", 1, {}, upTo("a", 1), ChangeKind::Delete),
                      fact("a", 2, {}, upTo("b", 1), ChangeKind::Restore)};
    QVERIFY(!stateOf(facts).isDeleted && !stateOf(facts).isInConflict());
    facts.removeLast();
    facts.append(fact("a", 2, QStringLiteral("seen and changed"), upTo("b", 1)));
    QVERIFY(!stateOf(facts).isDeleted && !stateOf(facts).isInConflict());
}

void RecordStateTest::deletesForGoodWhenTwoDeleted()
{
    const QList<Fact> facts{fact("a", 1, QStringLiteral("first"), {}, ChangeKind::Insert),
                            fact("a", 2, {}, {}, ChangeKind::Delete),
                            fact("b", 1, {}, upTo("a", 1), ChangeKind::Delete)};
    QVERIFY(stateOf(facts).isDeleted && !stateOf(facts).isInConflict());
}

void RecordStateTest::choosesTheShownValueTheSameEverywhere()
{
    QList<Fact> facts{fact("a", 1, QStringLiteral("one")), fact("b", 1, QStringLiteral("two")),
                      fact("c", 1, QStringLiteral("three"))};
    for (Fact &one : facts)
        one.stamp = 5; // the devices decide then
    std::ranges::sort(facts, {}, &Fact::device);
    const QString shown = stateOf(facts).values.value(QStringLiteral("name")).toString();
    do {
        QCOMPARE(stateOf(facts).values.value(QStringLiteral("name")).toString(), shown);
        QCOMPARE(stateOf(facts).conflicts.first().sides.size(), 3);
    } while (std::next_permutation(facts.begin(), facts.end(),
                                   [](const Fact &one, const Fact &other) { return one.device < other.device; }));
}

namespace {

/// What a device is, as simply as can be: the facts it has in memory. The packs it makes and takes follow the rules.
struct Device
{
    RecordId id;
    bool holdsAll = false;
    std::set<int> scope;  ///< Of records, unless it holds all.
    std::set<int> waited; ///< In the scope since later than its knowledge: not yet given in full.
    std::map<int, QList<Fact>> facts;
    Knowledge knowledge;
    qint64 sequence = 0;

    bool mayHold(int record) const { return holdsAll || scope.contains(record); }
    bool has(const Fact &fact, int record) const
    {
        const auto found = facts.find(record);
        return found != facts.end()
            && std::ranges::any_of(found->second, [&fact](const Fact &one) { return one.action == fact.action; });
    }
};

struct Pack
{
    std::map<int, QList<Fact>> facts;
    Knowledge claimed;
    std::set<int> scope; ///< It was made for; empty for one that holds all.
    std::set<int> whole; ///< Records that come with all their facts.
    bool claimsAll = false;
};

/// What everybody really had before them, kept beside as plain sets.
using TrulySeen = std::map<RecordId, std::set<RecordId>>;

Pack packOf(const Device &from, const Device &to)
{
    Pack pack;
    pack.scope = to.scope;
    pack.claimsAll = from.holdsAll
        || (!to.holdsAll && std::ranges::includes(from.scope, to.scope)
            && std::ranges::none_of(to.scope, [&from](int record) { return from.waited.contains(record); }));
    for (const auto &[record, facts] : from.facts) {
        if (!to.mayHold(record))
            continue;
        for (const Fact &fact : facts) {
            const bool isConfirmed = to.knowledge.has(fact.device, fact.sequence) && !to.waited.contains(record);
            if (!isConfirmed)
                pack.facts[record].append(fact);
        }
        if (pack.claimsAll)
            pack.whole.insert(record);
    }
    if (pack.claimsAll)
        pack.claimed = from.knowledge;
    pack.claimed.addUpTo(from.id, from.sequence);
    return pack;
}

void apply(Device &device, const Pack &pack)
{
    for (const auto &[record, facts] : pack.facts) {
        if (!device.mayHold(record))
            continue; // out of its scope meanwhile
        for (const Fact &fact : facts) {
            if (!device.has(fact, record))
                device.facts[record].append(fact);
        }
    }
    // A pack for a smaller scope lacks what the sender did to the records that came in since: it proves nothing of
    // them.
    if (!std::ranges::includes(pack.scope, device.scope))
        return;
    // What is new in the scope came from somebody who may have seen less than this device has, of its other records.
    if (pack.claimsAll && pack.claimed.covers(device.knowledge))
        std::erase_if(device.waited, [&pack](int record) { return pack.whole.contains(record); });
    device.knowledge.unite(pack.claimed);
}

struct Walk
{
    QRandomGenerator random;
    std::vector<Device> devices;
    std::vector<std::pair<size_t, Pack>> post; ///< To whom; any may come late, twice or never.
    TrulySeen seen;
    Stamp stamp = 0;
    int edits = 0;
    int conflicts = 0;

    explicit Walk(quint32 seed) : random(seed)
    {
        for (int i = 0; i < 5; ++i) {
            Device device;
            device.id = namedRecordId(u"device", QString::number(i));
            device.holdsAll = i < 2;
            if (i == 2)
                device.scope = {0, 1, 2, 3};
            if (i == 3)
                device.scope = {1, 2};
            if (i == 4)
                device.scope = {2, 3, 4};
            devices.push_back(device);
        }
    }

    void edit(Device &device)
    {
        const int record = random.bounded(6);
        if (!device.mayHold(record))
            return;
        const auto found = device.facts.find(record);
        if (found == device.facts.end() && random.bounded(3) != 0)
            return;
        if (found == device.facts.end() && device.waited.contains(record))
            return; // it exists elsewhere, for all one knows
        const QList<Fact> before = found == device.facts.end() ? QList<Fact>() : found->second;
        Fact fact;
        fact.action = RecordId::createUuid();
        fact.device = device.id;
        fact.sequence = ++device.sequence;
        fact.stamp = random.bounded(4) == 0 ? stamp : ++stamp;
        fact.kind = before.isEmpty() ? ChangeKind::Insert
            : random.bounded(6) == 0 ? ChangeKind::Delete
                                     : ChangeKind::Update;
        if (fact.kind != ChangeKind::Delete) {
            const int fields = random.bounded(1, 4);
            for (int i = 0; i < fields; ++i)
                fact.values.insert(QString(QChar(u'a' + random.bounded(3))), random.bounded(4));
        }
        const bool isGivenInFull = !device.waited.contains(record);
        if (isGivenInFull)
            fact.seen = std::make_shared<const Knowledge>(device.knowledge);
        for (const Fact &earlier : before) {
            seen[fact.action].insert(earlier.action);
            if (earlier.device != device.id
                && !(isGivenInFull && device.knowledge.has(earlier.device, earlier.sequence)))
                fact.alsoSeen.insert(earlier.action);
        }
        device.facts[record].append(fact);
        ++edits;
    }

    void step()
    {
        const size_t one = random.bounded(quint32(devices.size()));
        const size_t other = random.bounded(quint32(devices.size()));
        switch (random.bounded(10)) {
        case 0:
        case 1:
            if (one != other)
                post.emplace_back(other, packOf(devices[one], devices[other]));
            break;
        case 2:
        case 3:
            if (!post.empty()) {
                const auto chosen = post.begin() + random.bounded(quint32(post.size()));
                apply(devices[chosen->first], chosen->second);
                if (random.bounded(3) != 0)
                    post.erase(chosen);
            }
            break;
        case 4:
            if (!devices[one].holdsAll && random.bounded(4) == 0) {
                const int record = random.bounded(6);
                if (devices[one].scope.insert(record).second)
                    devices[one].waited.insert(record);
            }
            break;
        default: edit(devices[one]);
        }
    }

    /// Everybody gives everybody everything, through the one that holds all.
    void settle()
    {
        for (int round = 0; round < 2; ++round) {
            for (size_t i = 1; i < devices.size(); ++i)
                apply(devices[0], packOf(devices[i], devices[0]));
            for (size_t i = 1; i < devices.size(); ++i)
                apply(devices[i], packOf(devices[0], devices[i]));
        }
    }
};

/// By what each had really before them, quadratic, without any numbers.
QString naiveState(const QList<Fact> &facts, TrulySeen &seen)
{
    const auto knows = [&seen](const Fact &later, const Fact &earlier) {
        return seen[later.action].contains(earlier.action);
    };
    std::map<QString, std::map<std::tuple<Stamp, RecordId, qint64>, QString>> heads;
    bool hasFreeDeletion = false;
    bool isDead = false;
    for (const Fact &fact : facts) {
        for (auto value = fact.values.cbegin(); value != fact.values.cend(); ++value) {
            const bool isHead = std::ranges::none_of(
                facts, [&](const Fact &other) { return other.values.contains(value.key()) && knows(other, fact); });
            if (isHead)
                heads[value.key()][{fact.stamp, fact.device, fact.sequence}] = QString::number(value->toInt());
        }
        if (fact.kind != ChangeKind::Delete)
            continue;
        const bool isFree = std::ranges::none_of(
            facts, [&](const Fact &other) { return other.kind != ChangeKind::Delete && knows(other, fact); });
        hasFreeDeletion = hasFreeDeletion || isFree;
        isDead = isDead || (isFree && std::ranges::all_of(facts, [&](const Fact &other) {
                                return other.kind == ChangeKind::Delete || knows(fact, other);
                            }));
    }
    QStringList text;
    for (const auto &[field, values] : heads) {
        std::set<QString> sides;
        for (const auto &[order, value] : values)
            sides.insert(value);
        text.append(QStringLiteral("%1=%2/%3")
                        .arg(field, values.rbegin()->second, QStringList(sides.begin(), sides.end()).join(u'|')));
    }
    text.append(isDead                ? QStringLiteral("dead")
                    : hasFreeDeletion ? QStringLiteral("disputed")
                                      : QStringLiteral("alive"));
    return text.join(u' ');
}

QString ourState(const QList<Fact> &facts)
{
    const RecordState state = stateOf(facts);
    QMap<QString, QString> fields;
    for (auto value = state.values.cbegin(); value != state.values.cend(); ++value) {
        std::set<QString> sides{QString::number(value->toInt())};
        for (const FieldConflict &conflict : state.conflicts) {
            for (const Fact *side : conflict.field == value.key() ? conflict.sides : QList<const Fact *>())
                sides.insert(QString::number(side->values.value(value.key()).toInt()));
        }
        fields.insert(
            value.key(),
            QStringLiteral("%1=%2/%3")
                .arg(value.key(), QString::number(value->toInt()), QStringList(sides.begin(), sides.end()).join(u'|')));
    }
    QStringList text = fields.values();
    text.append(state.isDeleted      ? QStringLiteral("dead")
                    : state.deletion ? QStringLiteral("disputed")
                                     : QStringLiteral("alive"));
    return text.join(u' ');
}

} // namespace

void RecordStateTest::isTheSameOnEveryDeviceAsANaiveModelSays_data()
{
    QTest::addColumn<quint32>("seed");
    const bool isLong = qEnvironmentVariableIsSet("LODEBOOK_LONG");
    const quint32 first = qEnvironmentVariableIsSet("LODEBOOK_SEED") ? qEnvironmentVariable("LODEBOOK_SEED").toUInt()
                                                                     : QRandomGenerator::global()->generate();
    for (quint32 i = 0; i < (isLong ? 5000U : 200U); ++i)
        QTest::addRow("seed %u", first + i) << first + i;
}

void RecordStateTest::isTheSameOnEveryDeviceAsANaiveModelSays()
{
    QFETCH(quint32, seed);
    Walk walk(seed);
    for (int i = 0; i < 300; ++i) {
        walk.step();
        for (Device &device : i % 10 == 9 ? walk.devices : std::vector<Device>()) {
            for (const auto &[record, facts] : device.facts) {
                const QString ours = ourState(facts);
                const QString naive = naiveState(facts, walk.seen);
                if (ours != naive)
                    qInfo("step %d, record %d: %s for %s", i, record, qPrintable(ours), qPrintable(naive));
                QCOMPARE(ours, naive);
            }
        }
    }
    walk.settle();
    const Device &whole = walk.devices.front();
    for (const Device &device : walk.devices) {
        for (const auto &[record, facts] : whole.facts) {
            if (!device.mayHold(record))
                continue;
            QVERIFY(device.facts.contains(record));
            QCOMPARE(device.facts.at(record).size(), facts.size());
            QCOMPARE(ourState(device.facts.at(record)), ourState(facts));
        }
    }
    QVERIFY(walk.edits > 10);
}

QTEST_GUILESS_MAIN(RecordStateTest)
#include "tst_recordstate.moc"
