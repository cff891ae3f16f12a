// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codelists.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "tests/support/backendtest.h"

#include <QLocale>

using namespace Lodebook;

class CodeListsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void offersWhatIsDeclaredInItsOrder();
    void takesACodeByAnyOfItsNames();
    void saysWhatACodeIsCalledInTheLanguageOfTheProgram();
    void addsTheCasebooksOwnWords();
    void noticesThatAListHasChanged();
    void holdsNothingForFieldsWithoutCodes();

private:
    Result<> addCountry(const QString &code, const QString &name, const QString &french, const QString &aliases = {});
    Record word(const QString &code, const QString &label);
    CodeLists &codes() { return casebook().codes(); }
};

Result<> CodeListsTest::addCountry(const QString &code, const QString &name, const QString &french, const QString &aliases)
{
    Record one(country());
    one.set(country().code, code);
    one.set(country().name, name);
    one.set(country().nameFr, french);
    one.set(country().aliases, aliases);
    return store().saveChecked(one);
}

Record CodeListsTest::word(const QString &code, const QString &label)
{
    Record entry(vocabularyEntry());
    entry.set(vocabularyEntry().entity, QStringLiteral("organisation"));
    entry.set(vocabularyEntry().field, QStringLiteral("kind"));
    entry.set(vocabularyEntry().code, code);
    entry.set(vocabularyEntry().label, label);
    return entry;
}

void CodeListsTest::offersWhatIsDeclaredInItsOrder()
{
    const Result<QList<CodeEntry>> entries = codes().entries(organisation().kind);
    QVERIFY_RESULT(entries);
    const QList<Choice> &declared = organisation().kind.choices();
    QCOMPARE(entries->size(), declared.size());
    for (qsizetype i = 0; i < declared.size(); ++i) {
        QCOMPARE(entries->at(i).code, declared.at(i).code);
        QVERIFY(!entries->at(i).label.isEmpty() && !entries->at(i).retired);
        QCOMPARE(codes().label(organisation().kind, declared.at(i).code), entries->at(i).label);
        QCOMPARE(*codes().code(organisation().kind, entries->at(i).label.toUpper()), declared.at(i).code);
    }
    QCOMPARE(codes().label(organisation().kind, QStringLiteral("unheard")), QStringLiteral("unheard"));
}

void CodeListsTest::takesACodeByAnyOfItsNames()
{
    QVERIFY_RESULT(addCountry(QStringLiteral("CD"), QStringLiteral("Congo (Democratic Republic)"), QStringLiteral("République démocratique du Congo"), QStringLiteral("DRC| RDC ")));
    QVERIFY_RESULT(addCountry(QStringLiteral("AT"), QStringLiteral("Austria"), QStringLiteral("Autriche")));
    const Field &field = organisation().country;
    for (const char *name : {"CD", "cd", "congo (democratic republic)", "Republique Democratique du CONGO", "drc", "RDC"})
        QCOMPARE(*codes().code(field, QString::fromUtf8(name)), QStringLiteral("CD"));
    QVERIFY(codes().code(field, QStringLiteral("Atlantis"))->isEmpty());
    QVERIFY(codes().code(field, QString())->isEmpty());
    QVERIFY(*codes().has(field, QStringLiteral("AT")));
    QVERIFY(!*codes().has(field, QStringLiteral("at"))); // what is stored is the code itself
    QCOMPARE(codes().entries(field)->first().code, QStringLiteral("AT")); // by label
}

void CodeListsTest::saysWhatACodeIsCalledInTheLanguageOfTheProgram()
{
    QVERIFY_RESULT(addCountry(QStringLiteral("DE"), QStringLiteral("Germany"), QStringLiteral("Allemagne")));
    QVERIFY_RESULT(addCountry(QStringLiteral("ZZ"), QStringLiteral("Nowhere"), {}));
    const SpokenLanguage french(QStringLiteral("fr"));
    const Result<QList<CodeEntry>> entries = codes().entries(organisation().country);
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->at(0).label, QStringLiteral("Allemagne"));
    QCOMPARE(entries->at(1).label, QStringLiteral("Nowhere")); // not its code: nobody has said it in French
}

void CodeListsTest::addsTheCasebooksOwnWords()
{
    const qsizetype declared = codes().entries(organisation().kind)->size();
    Record added = word(QStringLiteral("guild"), QStringLiteral("Guild of diggers"));
    QVERIFY_RESULT(store().saveChecked(added));
    Record renamed = word(organisation().kind.choices().first().code, QStringLiteral("Our own name"));
    renamed.set(vocabularyEntry().retired, true);
    QVERIFY_RESULT(store().saveChecked(renamed));
    const Result<QList<CodeEntry>> entries = codes().entries(organisation().kind);
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->size(), declared + 1);
    QCOMPARE(entries->last().code, QStringLiteral("guild"));
    QCOMPARE(entries->first().label, QStringLiteral("Our own name"));
    QVERIFY(entries->first().retired);
    QCOMPARE(*codes().code(organisation().kind, QStringLiteral("guild OF diggers")), QStringLiteral("guild"));
    QVERIFY(!*codes().has(organisation().tier, QStringLiteral("guild"))); // of that field alone
}

void CodeListsTest::noticesThatAListHasChanged()
{
    QVERIFY(!*codes().has(organisation().country, QStringLiteral("RW")));
    QVERIFY_RESULT(addCountry(QStringLiteral("RW"), QStringLiteral("Rwanda"), QStringLiteral("Rwanda")));
    QVERIFY(*codes().has(organisation().country, QStringLiteral("RW")));
    {
        Batch left(store(), QStringLiteral("Left"));
        QVERIFY_RESULT(left.begin());
        QVERIFY_RESULT(addCountry(QStringLiteral("UG"), QStringLiteral("Uganda"), QStringLiteral("Ouganda")));
        QVERIFY(*codes().has(organisation().country, QStringLiteral("UG")));
    }
    QVERIFY(!*codes().has(organisation().country, QStringLiteral("UG"))); // rolled back
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(!*codes().has(organisation().country, QStringLiteral("RW")));
}

void CodeListsTest::holdsNothingForFieldsWithoutCodes()
{
    QVERIFY(codes().entries(organisation().name)->isEmpty());
    QVERIFY(!*codes().has(organisation().name, QStringLiteral("x")));
}

QTEST_GUILESS_MAIN(CodeListsTest)
#include "tst_codelists.moc"
