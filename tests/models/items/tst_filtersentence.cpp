// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtersentence.h"

#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/items/quickfilter.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class FilterSentenceTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void saysEachPartInWords();
    void takesOnePartAway();
    void saysDaysCountedFromToday();
    void offersComparisonsThatFitTheField();
    void keepsWhatIsRestrictedToItself();
    void findsTypedWordsInNamesLabelsAndLinkedTitles();
};

void FilterSentenceTest::saysEachPartInWords()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const FilterSentence sentence(store().reader(), store().codes());
    QCOMPARE(sentence.text({}), QString());
    const Filter kind = Filter::leaf(mineSite().kind, Compare::Equal, QStringLiteral("artisanal"));
    const Filter many = Filter::leaf(mineSite().workers, Compare::AtLeast, 1500);
    const Filter named = Filter::leaf(mineSite().name, Compare::Contains, QStringLiteral("bis"));
    QCOMPARE(sentence.text(kind), QStringLiteral("Kind is Artisanal"));
    QCOMPARE(sentence.text(kind && many), QStringLiteral("Kind is Artisanal and Workers is at least 1,500"));
    QCOMPARE(sentence.text(many && Filter::any({kind, named})),
             QStringLiteral("Workers is at least 1,500 and (Kind is Artisanal or Name contains “bis”)"));
    QStringList pieces;
    for (const FilterPiece &piece : sentence.pieces(many && Filter::any({kind, named})))
        pieces.append(piece.text);
    QCOMPARE(pieces,
             QStringList({QStringLiteral("Workers is at least 1,500"), QStringLiteral("and"), QStringLiteral("("),
                          QStringLiteral("Kind is Artisanal"), QStringLiteral("or"),
                          QStringLiteral("Name contains “bis”"), QStringLiteral(")")}));
    const Filter later = Filter::leaf(FieldPath({&visit().project, &project().from}), Compare::Greater, QDate(2025, 1, 31));
    QCOMPARE(sentence.text(later), QStringLiteral("Project › From is after 31/01/2025"));
    QCOMPARE(sentence.text(Filter::leaf(mineSite().licence, Compare::Empty)), QStringLiteral("Licence is empty"));
    QCOMPARE(sentence.text(Filter::leaf(mineSite().kind, Compare::AnyOf, QVariantList{QStringLiteral("small"), QStringLiteral("large")})),
             QStringLiteral("Kind is one of: Small-scale, Large-scale"));
}

void FilterSentenceTest::takesOnePartAway()
{
    const Filter kind = Filter::leaf(mineSite().kind, Compare::Equal, QStringLiteral("artisanal"));
    const Filter many = Filter::leaf(mineSite().workers, Compare::AtLeast, 1500);
    const Filter named = Filter::leaf(mineSite().name, Compare::Contains, QStringLiteral("bis"));
    Filter none;
    none.kind = Filter::Kind::Not;
    none.parts = {named};
    const FilterSentence sentence(store().reader(), store().codes());
    // Whichever condition is taken out of whichever group, the others stay and say what they said.
    const Filter whole = Filter::all({kind, Filter::any({many, named}), none});
    QStringList left;
    for (const FilterPiece &piece : sentence.pieces(whole)) {
        if (piece.isCondition)
            left.append(sentence.text(withoutPart(whole, piece.place)));
    }
    QCOMPARE(
        left,
        QStringList({QStringLiteral("(Workers is at least 1,500 or Name contains “bis”) and not: Name contains “bis”"),
                     QStringLiteral("Kind is Artisanal and Name contains “bis” and not: Name contains “bis”"),
                     QStringLiteral("Kind is Artisanal and Workers is at least 1,500 and not: Name contains “bis”"),
                     QStringLiteral("Kind is Artisanal and (Workers is at least 1,500 or Name contains “bis”)")}));
    QVERIFY(withoutPart(kind, {}).isEmpty());
    QVERIFY(withoutPart(withoutPart(kind && many, {1}), {}).isEmpty());
}

void FilterSentenceTest::saysDaysCountedFromToday()
{
    const FilterSentence sentence(store().reader(), store().codes());
    using Unit = RelativeDays::Unit;
    const auto text = [&](Compare compare, const RelativeDays &days) {
        return sentence.text(Filter::leaf(task().dueOn, compare, QVariant::fromValue(days)));
    };
    QCOMPARE(text(Compare::Equal, {Unit::Day, -30, 0}), QStringLiteral("Due on is within the last 30 day(s)"));
    QCOMPARE(text(Compare::Equal, {Unit::Day, 0, 0}), QStringLiteral("Due on is today"));
    QCOMPARE(text(Compare::Less, {Unit::Day, 14, 14}), QStringLiteral("Due on is before today + 14 day(s)"));
    QCOMPARE(text(Compare::NotEqual, {Unit::Month, 0, 0}), QStringLiteral("Due on is not within this month"));
    QCOMPARE(text(Compare::Greater, {Unit::Quarter, -1, -1}), QStringLiteral("Due on is after last quarter"));
}

void FilterSentenceTest::offersComparisonsThatFitTheField()
{
    QVERIFY(FilterSentence::comparisons(FieldType::Text).contains(Compare::Contains));
    QVERIFY(!FilterSentence::comparisons(FieldType::Choice).contains(Compare::Less));
    QCOMPARE(FilterSentence::comparison(Compare::AtLeast, FieldType::Date), QStringLiteral("is on or after"));
    QCOMPARE(FilterSentence::comparison(Compare::AtLeast, FieldType::Integer), QStringLiteral("is at least"));
}

void FilterSentenceTest::keepsWhatIsRestrictedToItself()
{
    const Filter armed = Filter::leaf(visit().itinerary, Compare::Contains, QStringLiteral("bridge"));
    QVERIFY(FilterSentence(store().reader(), store().codes()).text(armed).contains(QStringLiteral("bridge")));
    RecordReader reader = store().reader();
    reader.setSeesRestricted(false);
    QCOMPARE(FilterSentence(reader, store().codes()).text(armed), QStringLiteral("Itinerary meets a condition that is restricted"));
}

void FilterSentenceTest::findsTypedWordsInNamesLabelsAndLinkedTitles()
{
    Record site(mineSite());
    site.set(mineSite().name, QStringLiteral("Élan hill"));
    site.set(mineSite().kind, QStringLiteral("semi_mechanised"));
    site.set(mineSite().country, QStringLiteral("CD"));
    QVERIFY_RESULT(store().saveChecked(site));
    Record made(visit());
    made.set(visit().mineSite, site.id());
    made.set(visit().purpose, QStringLiteral("Baseline"));
    QVERIFY_RESULT(store().saveChecked(made));
    const QList<RecordColumn> columns{mineSite().name, mineSite().kind, mineSite().workers};
    const auto found = [&](const Entity &entity, const QList<RecordColumn> &in, const QString &typed) {
        return *store().reader().count(Query(entity, quickFilter(casebook().catalog(), in, store().codes(), typed)));
    };
    QCOMPARE(found(mineSite(), columns, QString()), 1);
    QCOMPARE(found(mineSite(), columns, QStringLiteral("elan")), 1);
    QCOMPARE(found(mineSite(), columns, QStringLiteral("hill MECHAN")), 1);
    QCOMPARE(found(mineSite(), columns, QStringLiteral("hill artisanal")), 0);
    QCOMPARE(found(visit(), {RecordColumn(visit().mineSite), RecordColumn(visit().purpose)}, QStringLiteral("base élan")), 1);
}

QTEST_GUILESS_MAIN(FilterSentenceTest)
#include "tst_filtersentence.moc"
