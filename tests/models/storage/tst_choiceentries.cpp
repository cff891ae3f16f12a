// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/choiceentries.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/officer.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class ChoiceEntriesTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void areThoseOfTheProgramUntilTheCasebookSaysMore();
    void areCalledWhatTheCasebookCallsThem();
    void followWhatTheyWereMergedInto();
    void belongToChoicesOnly();

private:
    Result<> say(const QString &code, const QHash<QString, QVariant> &values)
    {
        const VocabularyEntryEntity &vocabulary = vocabularyEntry();
        Record entry(vocabulary);
        entry.set(vocabulary.entity, QStringLiteral("organisation"));
        entry.set(vocabulary.field, QStringLiteral("size"));
        entry.set(vocabulary.code, code);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            entry.setValue(*vocabulary.Entity::field(value.key()), *value);
        return store().save(entry);
    }
    QList<ChoiceEntry> entries()
    {
        const Result<QList<ChoiceEntry>> found = choiceEntries(store().reader(), organisation().size);
        return found ? *found : QList<ChoiceEntry>();
    }
    ChoiceEntry entry(const QString &code)
    {
        for (const ChoiceEntry &one : entries()) {
            if (one.code == code)
                return one;
        }
        return {QString(), nullptr, Record(vocabularyEntry()), 0};
    }
    QStringList codes()
    {
        QStringList found;
        for (const ChoiceEntry &one : entries())
            found.append(one.code);
        return found;
    }
};

void ChoiceEntriesTest::areThoseOfTheProgramUntilTheCasebookSaysMore()
{
    QCOMPARE(codes(),
             (QStringList{QStringLiteral("micro"), QStringLiteral("small"), QStringLiteral("medium"),
                          QStringLiteral("large")}));
    QVERIFY(entry(QStringLiteral("small")).isBuiltIn() && entry(QStringLiteral("small")).own.isNew());
    QVERIFY_RESULT(say(QStringLiteral("huge"), {{QStringLiteral("label"), QStringLiteral("Huge")}}));
    QVERIFY_RESULT(say(QStringLiteral("large"),
                       {{QStringLiteral("label"), QStringLiteral("Large")},
                        {QStringLiteral("position"), 1},
                        {QStringLiteral("retired"), true}}));
    QCOMPARE(codes().last(), QStringLiteral("huge"));
    QVERIFY(codes().indexOf(QStringLiteral("large")) < codes().indexOf(QStringLiteral("small")));
    QVERIFY(!entry(QStringLiteral("huge")).isBuiltIn());
    QVERIFY(entry(QStringLiteral("large")).isRetired());
}

void ChoiceEntriesTest::areCalledWhatTheCasebookCallsThem()
{
    QVERIFY_RESULT(say(QStringLiteral("micro"),
                       {{QStringLiteral("label"), QStringLiteral("Micro")}, {QStringLiteral("retired"), true}}));
    QVERIFY_RESULT(say(QStringLiteral("small"), {{QStringLiteral("label"), QStringLiteral("Tiny")}}));
    QVERIFY_RESULT(say(QStringLiteral("huge"),
                       {{QStringLiteral("label"), QStringLiteral("Huge")},
                        {QStringLiteral("label_fr"), QStringLiteral("Énorme")},
                        {QStringLiteral("label_es"), QStringLiteral("Enorme")},
                        {QStringLiteral("label_de"), QStringLiteral("Riesig")}}));
    QCOMPARE(entry(QStringLiteral("micro")).label(), QStringLiteral("Micro"));
    QCOMPARE(entry(QStringLiteral("small")).label(), QStringLiteral("Tiny"));
    const QList<std::pair<QString, QString>> huge{{QStringLiteral("fr"), QStringLiteral("Énorme")},
                                                  {QStringLiteral("es"), QStringLiteral("Enorme")},
                                                  {QStringLiteral("de"), QStringLiteral("Riesig")},
                                                  {QStringLiteral("nl"), QStringLiteral("Huge")}};
    for (const auto &[language, label] : huge) {
        const SpokenLanguage spoken(language);
        QCOMPARE(entry(QStringLiteral("huge")).label(), label);
        QCOMPARE(entry(QStringLiteral("small")).label(),
                 QStringLiteral("Tiny")); // the name that was changed holds everywhere
    }
    QCOMPARE(entry(QStringLiteral("huge")).ownLabel(QStringLiteral("de")), QStringLiteral("Riesig"));
    QCOMPARE(entry(QStringLiteral("huge")).ownLabel(QStringLiteral("nl")), QString());
}

void ChoiceEntriesTest::followWhatTheyWereMergedInto()
{
    const auto merged = [this](const char *code, const char *into) {
        return say(QLatin1String(code),
                   {{QStringLiteral("label"), QString::fromLatin1(code)},
                    {QStringLiteral("merged_into"), QString::fromLatin1(into)}});
    };
    QVERIFY_RESULT(merged("a", "b"));
    QVERIFY_RESULT(merged("b", "small"));
    QVERIFY_RESULT(merged("c", "d"));
    QVERIFY_RESULT(merged("d", "c"));
    QVERIFY_RESULT(merged("e", "nowhere"));
    const QList<ChoiceEntry> all = entries();
    QCOMPARE(currentCode(all, QStringLiteral("a")), QStringLiteral("small"));
    QCOMPARE(currentCode(all, QStringLiteral("c")), QStringLiteral("c")); // in a ring
    QCOMPARE(currentCode(all, QStringLiteral("e")), QStringLiteral("e"));
    QCOMPARE(currentCode(all, QStringLiteral("unheard")), QStringLiteral("unheard"));
}

void ChoiceEntriesTest::belongToChoicesOnly()
{
    QVERIFY(hasChoiceList(organisation().kind));
    QVERIFY(!hasChoiceList(organisation().country));
    QVERIFY(!hasChoiceList(organisation().name));
    QVERIFY(!hasChoiceList(customField().type)); // the program acts on these itself
    QVERIFY(!hasChoiceList(officer().part));
}

QTEST_GUILESS_MAIN(ChoiceEntriesTest)
#include "tst_choiceentries.moc"
