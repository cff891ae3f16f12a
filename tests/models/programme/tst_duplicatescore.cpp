// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/duplicatescore.h"

#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"

#include <QTest>

using namespace Lodebook;

class DuplicateScoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsOtherAlphabets();
    void measuresTypingErrors();
    void forgivesSpelling_data();
    void forgivesSpelling();
    void weighsFacts();
    void isTheSameBothWays();
};

namespace {

Record someone(const QString &given, const QString &family)
{
    Record record(person());
    record.set(person().givenName, given);
    record.set(person().familyName, family);
    return record;
}

int score(const Record &one, const Record &other)
{
    return likeness(identityKeys(one), identityKeys(other)).score;
}

} // namespace

void DuplicateScoreTest::knowsOtherAlphabets()
{
    QCOMPARE(latinised(QStringLiteral("Œuvre d’Élan, Sàrl")), QStringLiteral("oeuvre delan sarl"));
    QCOMPARE(latinised(QStringLiteral("Иванов  Пётр")), QStringLiteral("ivanov petr"));
    QCOMPARE(latinised(QStringLiteral(" - ")), QString());
}

void DuplicateScoreTest::measuresTypingErrors()
{
    QVERIFY(std::abs(jaroWinkler(u"martha", u"marhta") - 0.9611) < 0.0005);
    QVERIFY(std::abs(jaroWinkler(u"dwayne", u"duane") - 0.84) < 0.0005);
    QVERIFY(std::abs(jaroWinkler(u"dixon", u"dicksonx") - 0.8133) < 0.0005);
    QCOMPARE(jaroWinkler(u"abc", u"abc"), 1.0);
    QCOMPARE(jaroWinkler(u"abc", u"xyz"), 0.0);
    QCOMPARE(jaroWinkler(u"", u""), 1.0);
    QCOMPARE(jaroWinkler(u"", u"a"), 0.0);
}

void DuplicateScoreTest::forgivesSpelling_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("the same") << "Jean-Pierre" << "Mukendi" << 100 << 100;
    QTest::newRow("accents and case") << "JEAN-PIERRE" << "Mukéndi" << 100 << 100;
    QTest::newRow("names changed round") << "Mukendi" << "Jean Pierre" << 100 << 100;
    QTest::newRow("a typing error") << "Jean-Pierre" << "Mukedni" << 85 << 99;
    QTest::newRow("a letter left out") << "Jean-Piere" << "Mukendi" << 85 << 99;
    QTest::newRow("one name missing") << "Jean" << "Mukendi" << 70 << 95;
    QTest::newRow("somebody else") << "Alice" << "Nyirahabimana" << 0 << 50;
    QTest::newRow("a relative") << "Marie" << "Mukendi" << 0 << 79;
}

void DuplicateScoreTest::forgivesSpelling()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(int, least);
    QFETCH(int, most);
    const int found = score(someone(QStringLiteral("Jean-Pierre"), QStringLiteral("Mukendi")), someone(given, family));
    QVERIFY2(found >= least && found <= most, qPrintable(QString::number(found)));
}

void DuplicateScoreTest::weighsFacts()
{
    Record one = someone(QStringLiteral("J."), QStringLiteral("Mukendi"));
    Record other = someone(QStringLiteral("Jean"), QStringLiteral("Mukendi Kalala"));
    const int before = score(one, other);
    one.set(person().email, QStringLiteral("Jean@example.org"));
    other.set(person().email, QStringLiteral("jean@example.org"));
    QVERIFY(score(one, other) >= 90 && score(one, other) > before);
    one.clear(person().email);
    one.set(person().phone, QStringLiteral("+243 812 345 678"));
    other.set(person().phone, QStringLiteral("0812345678"));
    QVERIFY(score(one, other) >= 90);

    Record firm(organisation());
    firm.set(organisation().name, QStringLiteral("Kivu Gold Ltd"));
    Record twin(organisation());
    twin.set(organisation().name, QStringLiteral("The Kivu Gold Company"));
    QCOMPARE(score(firm, twin), 100);
    firm.set(organisation().registrationNumber, QStringLiteral("NL-KVK-27378529"));
    twin.set(organisation().registrationNumber, QStringLiteral("NL-KVK-11111111"));
    QVERIFY(score(firm, twin) < 60);
    Record site(mineSite());
    site.set(mineSite().name, QStringLiteral("Mangala"));
    site.set(mineSite().region, QStringLiteral("CD-NK"));
    Record elsewhere = site;
    elsewhere.set(mineSite().region, QStringLiteral("CD-SK"));
    QVERIFY(score(site, elsewhere) < 80); // many places bear one name
    QCOMPARE(score(Record(person()), Record(person())), 0); // empty records are not alike
}

void DuplicateScoreTest::isTheSameBothWays()
{
    const QList<Record> records{someone(QStringLiteral("Jean"), QStringLiteral("Mukendi")), someone(QStringLiteral("Jean Pierre"), QStringLiteral("Mukendi Kalala")),
                                someone({}, QStringLiteral("Mukendi")), someone(QStringLiteral("Janne"), QStringLiteral("Mokendi"))};
    for (const Record &one : records) {
        for (const Record &other : records) {
            QCOMPARE(score(one, other), score(other, one));
            const int quick = likenessScore(identityKeys(one), identityKeys(other), 70);
            QVERIFY(quick == 0 || quick == score(one, other));
        }
    }
}

QTEST_GUILESS_MAIN(DuplicateScoreTest)
#include "tst_duplicatescore.moc"
