// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchindex.h"

#include "models/entities/common/attachment.h"
#include "models/entities/common/note.h"
#include "models/entities/common/tag.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/reference/mineral.h"
#include "tests/support/backendtest.h"

#include <QRandomGenerator>

using namespace Lodebook;

class SearchIndexTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void findsAllWordsWithoutAccentsOrCase();
    void putsTitlesBeforeTextsAndWholeWordsBeforeBegunOnes();
    void putsTheBestFirstAmongMany();
    void putsWhatIsCalledJustSoBeforeWhatIsNamedAfterIt();
    void findsRecordsByTheNamesOfTheirCodes();
    void followsTheNamesOfCodes();
    void marksWhereTheWordsStand();
    void followsTheChangeLog();
    void findsARecordByItsNotesTagsAndFiles();
    void movesANoteFromOneRecordToAnother();
    void findsANumberEvenBeforeItIsIndexed();
    void staysWithinTheEntitiesAskedFor();
    void followsTheNameOfALinkedRecord();
    void guessesWhenNothingIsFound();
    void servesListsAsAFilter();
    void catchesUpInChunksAndCanBeStopped();
    void isTheSameRebuiltAsFollowed();
    void leavesACasebookAloneThatCanOnlyBeRead();

private:
    RecordId site(const QString &name, const QString &code);
    Result<> mineralCalled(const QString &code, const QString &name, const QString &french);
    QStringList titles(const QString &text, const QList<const Entity *> &entities = {});
    QStringList allDocuments();
};

RecordId SearchIndexTest::site(const QString &name, const QString &code)
{
    Record one(mineSite());
    one.set(mineSite().name, name);
    one.set(mineSite().siteCode, code);
    const Result<> saved = store().saveChecked(one);
    return saved ? one.id() : RecordId();
}

Result<> SearchIndexTest::mineralCalled(const QString &code, const QString &name, const QString &french)
{
    Record one(mineral());
    one.set(mineral().code, code);
    one.set(mineral().name, name);
    one.set(mineral().nameFr, french);
    return store().saveChecked(one);
}

QStringList SearchIndexTest::titles(const QString &text, const QList<const Entity *> &entities)
{
    const Result<QList<SearchHit>> hits = casebook().searchIndex().search(text, entities);
    if (!hits)
        return {hits.error().message + u' ' + hits.error().detail};
    QStringList found;
    for (const SearchHit &hit : *hits)
        found.append(hit.title);
    return found;
}

QStringList SearchIndexTest::allDocuments()
{
    const QString words = isServer() ? QStringLiteral("words::text") : QStringLiteral("body");
    Result<Statement> row = casebook().database().query(QStringLiteral("SELECT entity, record, title, %1 FROM search_document").arg(words));
    QStringList documents;
    while (row && row->next()) {
        QStringList parts;
        for (int i = 0; i < 4; ++i)
            parts.append(i == 1 ? toText(row->value(1, ColumnType::Id).toUuid()) : row->value(i).toString());
        documents.append(parts.join(u'|'));
    }
    documents.sort();
    return documents;
}

void SearchIndexTest::findsAllWordsWithoutAccentsOrCase()
{
    QVERIFY(!site(QStringLiteral("Kaméla d'Œuvre"), QStringLiteral("cod-1")).isNull());
    QVERIFY(!site(QStringLiteral("Kamela Nord"), QStringLiteral("cod-2")).isNull());
    QCOMPARE(titles(QStringLiteral("KAMELA oeuv")), QStringList{QStringLiteral("Kaméla d'Œuvre")});
    QCOMPARE(titles(QStringLiteral("kamélà")).size(), 2);
    QCOMPARE(titles(QStringLiteral("kamela absent")), QStringList());
    QCOMPARE(titles(QStringLiteral("cod-2")), QStringList{QStringLiteral("Kamela Nord")});
    QCOMPARE(titles(QStringLiteral("mela")), QStringList()); // only beginnings
    QCOMPARE(titles(QStringLiteral(" '\" -- ")), QStringList());
}

void SearchIndexTest::putsTitlesBeforeTextsAndWholeWordsBeforeBegunOnes()
{
    for (const auto &[title, summary] : {std::pair("Goldsmiths", "x"), std::pair("Tin", "about gold"), std::pair("Gold", "x"), std::pair("Tungsten", "goldsmiths again")}) {
        Record one(project());
        one.set(project().title, QString::fromLatin1(title));
        one.set(project().description, QString::fromLatin1(summary));
        QVERIFY_RESULT(store().saveChecked(one));
    }
    const QStringList expected{QStringLiteral("Gold"), QStringLiteral("Goldsmiths"), QStringLiteral("Tin"), QStringLiteral("Tungsten")};
    QCOMPARE(titles(QStringLiteral("gold")), expected);
}

void SearchIndexTest::putsTheBestFirstAmongMany()
{
    QVERIFY(!site(QStringLiteral("Gold"), QStringLiteral("cod-0")).isNull()); // the oldest, and the only one with the whole word in its title
    Batch batch(store());
    QVERIFY_RESULT(batch.begin());
    for (int i = 1; i < 300; ++i) {
        Record one(mineSite());
        one.set(mineSite().name, QStringLiteral("Kilima %1").arg(i));
        one.set(mineSite().siteCode, QStringLiteral("%1-%2").arg(i < 150 ? QStringLiteral("golden") : QStringLiteral("gold")).arg(i));
        QVERIFY_RESULT(store().saveChecked(one));
    }
    QVERIFY_RESULT(batch.commit());
    QVERIFY_RESULT(casebook().searchIndex().catchUp());
    const Result<QList<SearchHit>> hits = casebook().searchIndex().search(QStringLiteral("gold"), {}, 12);
    QVERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 12);
    QCOMPARE(hits->first().title, QStringLiteral("Gold"));
    QCOMPARE(hits->first().rank, 1);
    for (qsizetype i = 1; i < hits->size(); ++i) { // whole words before begun ones, the newest first
        QCOMPARE(hits->at(i).rank, 3);
        QCOMPARE(hits->at(i).title, QStringLiteral("Kilima %1").arg(300 - i));
    }
}

void SearchIndexTest::putsWhatIsCalledJustSoBeforeWhatIsNamedAfterIt()
{
    for (const char *name : {"Élan Minier", "Elan minier du Nord", "Union Elan Minier"})
        QVERIFY(!site(QString::fromUtf8(name), QString::fromUtf8(name)).isNull());
    QCOMPARE(titles(QStringLiteral("elan minier")).first(), QStringLiteral("Élan Minier"));
    QCOMPARE(titles(QStringLiteral("elan minier")).size(), 3);
    QCOMPARE(titles(QStringLiteral("elan minier du nord")), QStringList{QStringLiteral("Elan minier du Nord")});
}

void SearchIndexTest::findsRecordsByTheNamesOfTheirCodes()
{
    QVERIFY_RESULT(mineralCalled(QStringLiteral("gold"), QStringLiteral("Gold"), QStringLiteral("Or alluvial")));
    QVERIFY_RESULT(mineralCalled(QStringLiteral("tin"), QStringLiteral("Tin"), QStringLiteral("Étain")));
    for (const auto &[name, code] : {std::pair("Kaboro", "gold"), std::pair("Namoya", "tin")}) {
        Record one(mineSite());
        one.set(mineSite().name, QString::fromLatin1(name));
        one.set(mineSite().territory, QStringLiteral("Fizi"));
        one.set(mineSite().minerals, {QString::fromLatin1(code)});
        one.set(mineSite().kind, QStringLiteral("small"));
        QVERIFY_RESULT(store().saveChecked(one));
    }
    QCOMPARE(titles(QStringLiteral("gold fizi")), QStringList{QStringLiteral("Kaboro")});
    QCOMPARE(titles(QStringLiteral("fizi alluvial")), QStringList{QStringLiteral("Kaboro")});
    QCOMPARE(titles(QStringLiteral("etain"), {&mineSite()}), QStringList{QStringLiteral("Namoya")});
    QCOMPARE(titles(QStringLiteral("small scale fizi")).size(), 2);
    const Result<QList<SearchHit>> hits = casebook().searchIndex().search(QStringLiteral("etain"), {&mineSite()});
    QVERIFY_RESULT(hits);
    QCOMPARE(hits->first().snippet, QStringLiteral("Étain"));
    QCOMPARE(hits->first().snippetMarks, (QList<TextRange>{{0, 5}}));
}

void SearchIndexTest::followsTheNamesOfCodes()
{
    QVERIFY_RESULT(mineralCalled(QStringLiteral("cassiterite"), QStringLiteral("Cassiterite"), {}));
    Record one(mineSite());
    one.set(mineSite().name, QStringLiteral("Bisie"));
    one.set(mineSite().minerals, {QStringLiteral("cassiterite")});
    one.set(mineSite().kind, QStringLiteral("small"));
    QVERIFY_RESULT(store().saveChecked(one));
    QCOMPARE(titles(QStringLiteral("cassiterite"), {&mineSite()}).size(), 1);
    const Result<QList<Record>> entries = store().reader().list(Query(mineral()));
    QVERIFY_RESULT(entries);
    Record entry = entries->first();
    entry.set(mineral().name, QStringLiteral("Zinnstein"));
    QVERIFY_RESULT(store().saveChecked(entry));
    QCOMPARE(titles(QStringLiteral("zinnstein"), {&mineSite()}), QStringList{QStringLiteral("Bisie")});
    QCOMPARE(titles(QStringLiteral("cassiterite"), {&mineSite()}), QStringList());
    Record word(vocabularyEntry());
    word.set(vocabularyEntry().entity, QStringLiteral("mine_site"));
    word.set(vocabularyEntry().field, QStringLiteral("kind"));
    word.set(vocabularyEntry().code, QStringLiteral("small"));
    word.set(vocabularyEntry().label, QStringLiteral("Shovels"));
    QVERIFY_RESULT(store().saveChecked(word));
    QCOMPARE(titles(QStringLiteral("shovels"), {&mineSite()}), QStringList{QStringLiteral("Bisie")});
}

void SearchIndexTest::marksWhereTheWordsStand()
{
    Record one(project());
    one.set(project().title, QStringLiteral("Traçabilité de l’or"));
    one.set(project().description, QStringLiteral("%1enfin l’école\nde Kaméla, %1").arg(QStringLiteral("mot ").repeated(300)));
    QVERIFY_RESULT(store().saveChecked(one));
    const Result<QList<SearchHit>> hits = casebook().searchIndex().search(QStringLiteral("tracabilite ecole kamel"));
    QVERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 1);
    const SearchHit &hit = hits->first();
    QCOMPARE(hit.entity, &project());
    QCOMPARE(hit.titleMarks, (QList<TextRange>{{0, 11}}));
    QStringList marked;
    for (const TextRange &range : hit.snippetMarks)
        marked.append(hit.snippet.sliced(range.start, range.length));
    QCOMPARE(marked, (QStringList{QStringLiteral("école"), QStringLiteral("Kaméla")}));
    QVERIFY(hit.snippet.size() < 160);
    QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…') && !hit.snippet.contains(u'\n'));
}

void SearchIndexTest::followsTheChangeLog()
{
    const RecordId id = site(QStringLiteral("Rubaya"), QStringLiteral("cod-3"));
    QCOMPARE(titles(QStringLiteral("rubaya")).size(), 1);
    Record one = *store().reader().find(mineSite(), id);
    one.set(mineSite().name, QStringLiteral("Bisie"));
    QVERIFY_RESULT(store().saveChecked(one));
    QCOMPARE(titles(QStringLiteral("rubaya")).size(), 0);
    QCOMPARE(titles(QStringLiteral("bisie")).size(), 1);
    QVERIFY_RESULT(store().remove(mineSite(), id));
    QCOMPARE(titles(QStringLiteral("bisie")).size(), 0);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(titles(QStringLiteral("rubaya")).size(), 1);
    QCOMPARE(*casebook().searchIndex().pending(), 0);
}

void SearchIndexTest::findsARecordByItsNotesTagsAndFiles()
{
    const RecordId id = site(QStringLiteral("Luwowo"), QStringLiteral("cod-4"));
    const RecordRef about{QStringLiteral("mine_site"), id};
    Record remark(note());
    remark.set(note().about, about);
    remark.set(note().text, QStringLiteral("The cooperative asked for helmets"));
    QVERIFY_RESULT(store().saveChecked(remark));
    Record word(tag());
    word.set(tag().about, about);
    word.set(tag().word, QStringLiteral("urgent"));
    QVERIFY_RESULT(store().saveChecked(word));
    Record file(attachment());
    file.set(attachment().about, about);
    file.set(attachment().fileName, QStringLiteral("shaft-plan.pdf"));
    file.set(attachment().sha256, QString(64, u'0'));
    QVERIFY_RESULT(store().saveChecked(file));

    const Result<QList<SearchHit>> hits = casebook().searchIndex().search(QStringLiteral("luwowo urgent shaft helmets"));
    QVERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().id, id);
    QCOMPARE(titles(QStringLiteral("helmets")), QStringList{QStringLiteral("Luwowo")});
    QCOMPARE(titles(QStringLiteral("helmets"), {&note()}).size(), 1);
    QVERIFY_RESULT(store().remove(tag(), word.id()));
    QCOMPARE(titles(QStringLiteral("luwowo urgent")).size(), 0);
}

void SearchIndexTest::movesANoteFromOneRecordToAnother()
{
    const RecordId first = site(QStringLiteral("Luwowo"), QStringLiteral("cod-4"));
    const RecordId second = site(QStringLiteral("Numbi"), QStringLiteral("cod-5"));
    Record remark(note());
    remark.set(note().about, RecordRef{QStringLiteral("mine_site"), first});
    remark.set(note().text, QStringLiteral("helmets"));
    QVERIFY_RESULT(store().saveChecked(remark));
    QCOMPARE(titles(QStringLiteral("helmets")), QStringList{QStringLiteral("Luwowo")});
    remark.set(note().about, RecordRef{QStringLiteral("mine_site"), second});
    QVERIFY_RESULT(store().saveChecked(remark));
    remark.set(note().text, QStringLiteral("helmets and boots"));
    QVERIFY_RESULT(store().saveChecked(remark));
    QCOMPARE(titles(QStringLiteral("helmets")), QStringList{QStringLiteral("Numbi")});
}

void SearchIndexTest::findsANumberEvenBeforeItIsIndexed()
{
    Record one(project());
    one.set(project().title, QStringLiteral("Cited"));
    QVERIFY_RESULT(store().saveChecked(one));
    const QString number = one.text(project().number);
    QVERIFY(!number.isEmpty());
    const Result<QList<SearchHit>> hits = casebook().searchIndex().search(number.toLower());
    QVERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().rank, 0);
    QCOMPARE(hits->first().id, one.id());
}

void SearchIndexTest::staysWithinTheEntitiesAskedFor()
{
    QVERIFY(!site(QStringLiteral("Walikale"), QStringLiteral("cod-6")).isNull());
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("Walikale Cooperative"));
    QVERIFY_RESULT(store().saveChecked(home));
    QCOMPARE(titles(QStringLiteral("walikale")).size(), 2);
    QCOMPARE(titles(QStringLiteral("walikale"), {&mineSite()}), QStringList{QStringLiteral("Walikale")});
    QCOMPARE(titles(QStringLiteral("walikale"), {&organisation(), &person()}), QStringList{QStringLiteral("Walikale Cooperative")});
}

void SearchIndexTest::followsTheNameOfALinkedRecord()
{
    const RecordId id = site(QStringLiteral("Rubaya"), QStringLiteral("cod-3"));
    Record seen(visit());
    seen.set(visit().mineSite, id);
    seen.set(visit().on, QDate(2024, 5, 1));
    QVERIFY_RESULT(store().saveChecked(seen));
    QCOMPARE(titles(QStringLiteral("rubaya"), {&visit()}).size(), 1);
    Record one = *store().reader().find(mineSite(), id);
    one.set(mineSite().name, QStringLiteral("Bibatama"));
    QVERIFY_RESULT(store().saveChecked(one));
    QCOMPARE(titles(QStringLiteral("rubaya"), {&visit()}).size(), 0);
    QCOMPARE(titles(QStringLiteral("bibatama"), {&visit()}).size(), 1);
}

void SearchIndexTest::guessesWhenNothingIsFound()
{
    QVERIFY(!site(QStringLiteral("Kamituga Centre"), QStringLiteral("cod-7")).isNull());
    const Result<QList<SearchHit>> hits = casebook().searchIndex().search(QStringLiteral("kamitgua center"));
    QVERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 1);
    QVERIFY(hits->first().guessed);
    QCOMPARE(hits->first().titleMarks.size(), 2);
    QCOMPARE(titles(QStringLiteral("jamituga")).size(), 1); // even the first letter
    QCOMPARE(titles(QStringLiteral("kimatugu")).size(), 0); // too far
    QVERIFY(!casebook().searchIndex().search(QStringLiteral("kamituga"))->first().guessed);
}

void SearchIndexTest::servesListsAsAFilter()
{
    QVERIFY(!site(QStringLiteral("Walikale Nord"), QStringLiteral("cod-6")).isNull());
    QVERIFY(!site(QStringLiteral("Walikale Sud"), QStringLiteral("cod-7")).isNull());
    QVERIFY_RESULT(casebook().searchIndex().catchUp());
    QCOMPARE(*store().reader().count(Query(mineSite(), Filter::text(QStringLiteral("walikale no")))), 1);
    QCOMPARE(*store().reader().count(Query(mineSite(), Filter::text(QStringLiteral("\"'*&|!:()")))), 2); // no words: no restriction
    QCOMPARE(*store().reader().count(Query(organisation(), Filter::text(QStringLiteral("walikale")))), 0);
}

void SearchIndexTest::catchesUpInChunksAndCanBeStopped()
{
    {
        Batch batch(store(), QStringLiteral("Import"), BatchKind::Import);
        QVERIFY_RESULT(batch.begin());
        for (int i = 0; i < 2500; ++i)
            QVERIFY(!site(QStringLiteral("Site %1").arg(i), QStringLiteral("cod-%1").arg(i)).isNull());
        QVERIFY_RESULT(batch.commit());
    }
    SearchIndex index = casebook().searchIndex();
    int asked = 0;
    QVERIFY_RESULT(index.catchUp([&asked] { return ++asked > 1; }));
    QVERIFY(*index.pending() >= 1500);
    QCOMPARE(titles(QStringLiteral("site 7")), QStringList{QStringLiteral("Site 7")} + titles(QStringLiteral("site 7")).sliced(1));
    QVERIFY(*index.pending() >= 1500); // too much for the way of a question
    QVERIFY_RESULT(index.catchUp());
    QCOMPARE(*index.pending(), 0);
    QCOMPARE(titles(QStringLiteral("cod-2499")), QStringList{QStringLiteral("Site 2499")});
    QCOMPARE(*index.catchUp(), 0);
}

void SearchIndexTest::isTheSameRebuiltAsFollowed()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto word = [&random] {
        static const QStringList words{QStringLiteral("gold"), QStringLiteral("étain"), QStringLiteral("Kivu"), QStringLiteral("mine"), QStringLiteral("Œil")};
        const QString made = words.at(random.bounded(int(words.size()))) + QString::number(random.bounded(5));
        return made;
    };
    QList<RecordId> sites, notes;
    for (int step = 0; step < 150; ++step) {
        const int what = sites.isEmpty() ? 0 : random.bounded(7);
        if (what == 0) {
            sites.append(site(word(), QStringLiteral("cod-%1").arg(step)));
        } else if (what == 1) {
            Record one = *store().reader().find(mineSite(), sites.at(random.bounded(int(sites.size()))));
            one.set(mineSite().name, word());
            QVERIFY_RESULT(store().saveChecked(one));
        } else if (what == 2) {
            Record remark(note());
            remark.set(note().about, RecordRef{QStringLiteral("mine_site"), sites.at(random.bounded(int(sites.size())))});
            remark.set(note().text, word());
            QVERIFY_RESULT(store().saveChecked(remark));
            notes.append(remark.id());
        } else if (what == 3 && !notes.isEmpty()) {
            Record remark = *store().reader().find(note(), notes.at(random.bounded(int(notes.size()))));
            remark.set(note().about, RecordRef{QStringLiteral("mine_site"), sites.at(random.bounded(int(sites.size())))});
            QVERIFY_RESULT(store().saveChecked(remark));
        } else if (what == 4) {
            QVERIFY_RESULT(store().remove(mineSite(), sites.at(random.bounded(int(sites.size())))));
        } else if (what == 5) {
            QVERIFY_RESULT(store().restore(mineSite(), sites.at(random.bounded(int(sites.size())))));
        } else {
            Record seen(visit());
            seen.set(visit().mineSite, sites.at(random.bounded(int(sites.size()))));
            QVERIFY_RESULT(store().saveChecked(seen));
        }
        if (random.bounded(4) == 0)
            QVERIFY_RESULT(casebook().searchIndex().catchUp());
    }
    QVERIFY_RESULT(casebook().searchIndex().catchUp());
    const QStringList followed = allDocuments();
    QVERIFY(followed.size() > 10);
    QVERIFY_RESULT(casebook().searchIndex().rebuild());
    QCOMPARE(allDocuments(), followed);
    if (!isServer())
        QVERIFY_RESULT(casebook().database().run(QStringLiteral("INSERT INTO search_text(search_text, rank) VALUES ('integrity-check', 1)")));
}

void SearchIndexTest::leavesACasebookAloneThatCanOnlyBeRead()
{
    QVERIFY(!site(QStringLiteral("Rubaya"), QStringLiteral("cod-3")).isNull());
    const Result<std::unique_ptr<Casebook>> reading = Casebook::open(location(), {.officer = {}, .readOnly = true});
    QVERIFY_RESULT(reading);
    SearchIndex index = (*reading)->searchIndex();
    QCOMPARE(*index.catchUp(), 0);
    QCOMPARE(index.search(QStringLiteral("rubaya"))->size(), 0);
    QVERIFY_RESULT(casebook().searchIndex().catchUp());
    QCOMPARE(index.search(QStringLiteral("rubaya"))->size(), 1);
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"
