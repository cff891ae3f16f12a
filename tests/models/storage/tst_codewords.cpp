// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codewords.h"

#include "models/entities/common/vocabularyentry.h"
#include "models/entities/field/minesite.h"
#include "models/entities/reference/mineral.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class CodeWordsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void namesCodesInEveryLanguageOfTheirList();
    void namesChoicesAsDeclaredAndAsTheCasebookCallsThem();
    void hasNothingToSayOfOtherFields();
    void knowsWhoseCodesAListHolds();

private:
    Result<> addMineral(const QString &code, const QString &name, const QString &french);
};

Result<> CodeWordsTest::addMineral(const QString &code, const QString &name, const QString &french)
{
    Record one(mineral());
    one.set(mineral().code, code);
    one.set(mineral().name, name);
    one.set(mineral().nameFr, french);
    return store().saveChecked(one);
}

void CodeWordsTest::namesCodesInEveryLanguageOfTheirList()
{
    QVERIFY_RESULT(addMineral(QStringLiteral("gold"), QStringLiteral("Gold"), QStringLiteral("Or")));
    QVERIFY_RESULT(addMineral(QStringLiteral("tin"), QStringLiteral("Tin"), QStringLiteral("Étain")));
    CodeWords words(store().reader());
    const QStringList both{QStringLiteral("gold"), QStringLiteral("tin")};
    QCOMPARE(*words.labels(mineSite().minerals, both), (QStringList{QStringLiteral("Gold, Tin"), QStringLiteral("Or, Étain")}));
    QCOMPARE(*words.words(mineSite().minerals, both), (QStringList{QStringLiteral("gold"), QStringLiteral("tin"), QStringLiteral("or"), QStringLiteral("etain")}));
    QCOMPARE(*words.labels(mineSite().minerals, QStringList{QStringLiteral("nobody's")}), QStringList());
    const int calls = casebook().database().calls();
    QVERIFY_RESULT(words.labels(mineSite().minerals, both));
    QCOMPARE(casebook().database().calls(), calls); // an index asks once for thousands of records
}

void CodeWordsTest::namesChoicesAsDeclaredAndAsTheCasebookCallsThem()
{
    Record entry(vocabularyEntry());
    entry.set(vocabularyEntry().entity, QStringLiteral("mine_site"));
    entry.set(vocabularyEntry().field, QStringLiteral("kind"));
    entry.set(vocabularyEntry().code, QStringLiteral("artisanal"));
    entry.set(vocabularyEntry().label, QStringLiteral("By hand"));
    entry.set(vocabularyEntry().labelFr, QStringLiteral("À la main"));
    QVERIFY_RESULT(store().saveChecked(entry));
    CodeWords words(store().reader());
    QCOMPARE(*words.labels(mineSite().kind, QStringLiteral("small")), QStringList{QStringLiteral("Small-scale")});
    QCOMPARE(*words.labels(mineSite().kind, QStringLiteral("artisanal")), (QStringList{QStringLiteral("Artisanal"), QStringLiteral("By hand"), QStringLiteral("À la main")}));
}

void CodeWordsTest::hasNothingToSayOfOtherFields()
{
    QVERIFY(CodeWords::names(mineSite().kind));
    QVERIFY(CodeWords::names(mineSite().minerals));
    QVERIFY(!CodeWords::names(mineSite().name));
    QVERIFY(!CodeWords::names(mineSite().cooperative));
    QVERIFY(!CodeWords::names(mineSite().Entity::createdBy));
}

void CodeWordsTest::knowsWhoseCodesAListHolds()
{
    const QList<const Field *> fields = CodeWords(store().reader()).fieldsNamedBy(mineral());
    QVERIFY(fields.contains(&mineSite().minerals));
    QVERIFY(!fields.contains(&mineSite().country));
}

QTEST_GUILESS_MAIN(CodeWordsTest)
#include "tst_codewords.moc"
