// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/duplicates.h"

#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

#include <QRandomGenerator>

#include <ctime>

using namespace Lodebook;

class DuplicatesTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void findsPairsBestFirst();
    void leavesTheBinAlone();
    void offersLikelyOnesWhileTyping();
    void stopsWhenAsked();
    void isQuickWithManyPeople();
};

namespace {

Record someone(const QString &given, const QString &family)
{
    Record record(person());
    record.set(person().givenName, given);
    record.set(person().familyName, family);
    return record;
}

QString madeUpName(QRandomGenerator &random, int syllables)
{
    static const QStringList parts{QStringLiteral("ka"), QStringLiteral("mu"), QStringLiteral("ndi"), QStringLiteral("lu"), QStringLiteral("bwe"), QStringLiteral("to"),
                                   QStringLiteral("sha"), QStringLiteral("ri"), QStringLiteral("nga"), QStringLiteral("pe"), QStringLiteral("vo"), QStringLiteral("zi")};
    QString name;
    for (int i = 0; i < syllables; ++i)
        name += parts.at(random.bounded(parts.size()));
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

void DuplicatesTest::findsPairsBestFirst()
{
    QList<Record> people{someone(QStringLiteral("Jean-Pierre"), QStringLiteral("Mukendi")), someone(QStringLiteral("Mukendi"), QStringLiteral("Jean Pierre")),
                         someone(QStringLiteral("Alice"), QStringLiteral("Uwase")), someone(QStringLiteral("Alice"), QStringLiteral("Uwsae")),
                         someone(QStringLiteral("Bob"), QStringLiteral("Zimmermann"))};
    for (Record &record : people)
        QVERIFY_RESULT(store().save(record));
    const Result<QList<DuplicatePair>> pairs = findDuplicates(store().reader(), person());
    QVERIFY_RESULT(pairs);
    QCOMPARE(pairs->size(), 2);
    QCOMPARE(pairs->first().likeness.score, 100);
    QVERIFY((QSet<RecordId>{pairs->first().first, pairs->first().second} == QSet<RecordId>{people[0].id(), people[1].id()}));
    QVERIFY(!pairs->last().likeness.reasons.isEmpty());
}

void DuplicatesTest::leavesTheBinAlone()
{
    Record one = newOrganisation(QStringLiteral("Kivu Gold"));
    Record other = newOrganisation(QStringLiteral("Kivu Gold Ltd"));
    QVERIFY_RESULT(store().save(one));
    QVERIFY_RESULT(store().save(other));
    QCOMPARE(findDuplicates(store().reader(), organisation())->size(), 1);
    QVERIFY_RESULT(store().remove(organisation(), other.id()));
    QCOMPARE(findDuplicates(store().reader(), organisation())->size(), 0);
}

void DuplicatesTest::offersLikelyOnesWhileTyping()
{
    Record known = someone(QStringLiteral("Élodie"), QStringLiteral("Mukendi"));
    Record relative = someone(QStringLiteral("Robert"), QStringLiteral("Mukendi"));
    QVERIFY_RESULT(store().save(known));
    QVERIFY_RESULT(store().save(relative));
    const auto offered = [this](const Record &typed) { return similarTo(store().reader(), typed); };
    QCOMPARE(offered(someone(QStringLiteral("Elodi"), QStringLiteral("Mukedni")))->first().record, known.id());
    QCOMPARE(offered(someone(QStringLiteral("mukendi"), QStringLiteral("elodie")))->first().record, known.id());
    QVERIFY(offered(someone(QStringLiteral("Zoe"), QStringLiteral("Abiola")))->isEmpty());
    QVERIFY(offered(Record(person()))->isEmpty());
    QVERIFY(offered(known)->isEmpty()); // not itself
    Record firm = newOrganisation(QStringLiteral("Société Minière du Kivu"));
    QVERIFY_RESULT(store().save(firm));
    const Result<QList<DuplicateCandidate>> firms = offered(newOrganisation(QStringLiteral("Societe miniere de Kivu")));
    QVERIFY_RESULT(firms);
    QCOMPARE(firms->size(), 1);
}

void DuplicatesTest::stopsWhenAsked()
{
    Record one = someone(QStringLiteral("A"), QStringLiteral("B"));
    QVERIFY_RESULT(store().save(one));
    const Result<QList<DuplicatePair>> stopped = findDuplicates(store().reader(), person(), 80, [](double) { return true; });
    QVERIFY(!stopped);
    QCOMPARE(int(stopped.error().kind), int(Error::Kind::Cancelled));
}

/// LODEBOOK_MANY=100000 measures the size the program is made for; the usual run is a tenth of it.
void DuplicatesTest::isQuickWithManyPeople()
{
    if (isServer())
        QSKIP("measured on the file");
    const int many = qEnvironmentVariableIsSet("LODEBOOK_MANY") ? qEnvironmentVariableIntValue("LODEBOOK_MANY") : 10000;
    const quint32 seed = 20260301;
    QRandomGenerator random(seed);
    QList<std::pair<RecordId, RecordId>> planted;
    Batch batch(store());
    QVERIFY_RESULT(batch.begin());
    for (int i = 0; i < many; ++i) {
        Record record = someone(madeUpName(random, 4), madeUpName(random, 5));
        QVERIFY_RESULT(store().saveChecked(record));
        if (i % (many / 100) == 0) {
            QString family = record.text(person().familyName);
            qSwap(family[2], family[3]);
            Record twin = someone(record.text(person().givenName), family);
            QVERIFY_RESULT(store().saveChecked(twin));
            if (family != record.text(person().familyName))
                planted.append({record.id(), twin.id()});
        }
    }
    QVERIFY_RESULT(batch.commit());
    // The processor's time, so that a busy machine fails nobody.
    const auto spent = [](std::clock_t since) { return qint64((std::clock() - since) * 1000 / CLOCKS_PER_SEC); };
    std::clock_t since = std::clock();
    const Result<QList<DuplicatePair>> pairs = findDuplicates(store().reader(), person());
    const qint64 searched = spent(since);
    QVERIFY_RESULT(pairs);
    QSet<std::pair<RecordId, RecordId>> found;
    for (const DuplicatePair &pair : *pairs) {
        found.insert({pair.first, pair.second});
        found.insert({pair.second, pair.first});
    }
    int hits = 0;
    for (const auto &pair : planted)
        hits += found.contains(pair) ? 1 : 0;
    since = std::clock();
    const Result<QList<DuplicateCandidate>> typed = similarTo(store().reader(), someone(QStringLiteral("Kamundi"), QStringLiteral("Lubweto")));
    const qint64 offered = spent(since);
    QVERIFY_RESULT(typed);
    qInfo("%d people: %lld ms, %lld pairs, %d of %lld planted; while typing %lld ms", many, searched, qlonglong(pairs->size()), hits, qlonglong(planted.size()), offered);
    QVERIFY(hits >= planted.size() * 95 / 100);
    QVERIFY2(searched < 5000, "a search over all people takes too long");
    QVERIFY2(offered < 400, "an offer while typing takes too long");
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
