// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordtitles.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/field/production.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "models/storage/choicelist.h"
#include "models/storage/codelabel.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class RecordTitlesTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void sayWhatCodesAreCalled();
    void speakTheLanguageOfTheProgram();
    void followTheChoiceList();
    void areTheSameInTheSearchIndexAndFoundEitherWay();
    void namesTheLabelOfAList();

private:
    Record saved(Record record)
    {
        if (const Result<> done = store().saveChecked(record); !done)
            qWarning("%s", qPrintable(done.error().message));
        return record;
    }
    Record membershipOf(const QString &name)
    {
        Record partner(organisation());
        partner.set(organisation().name, name);
        partner.set(organisation().kind, QStringLiteral("civil_society"));
        partner = saved(partner);
        Record record(membership());
        record.set(membership().organisation, partner.id());
        record.set(membership().category, QStringLiteral("civil_society"));
        return saved(record);
    }
    QString title(const Record &record, TitleWords words = TitleWords::Labels)
    {
        const Result<QStringList> titles = recordTitles(casebook().reader(), {record}, words);
        return titles ? titles->first() : titles.error().message;
    }
    Record gold()
    {
        Record one(mineral());
        one.set(mineral().code, QStringLiteral("gold"));
        one.set(mineral().name, QStringLiteral("Gold"));
        one.set(mineral().nameFr, QStringLiteral("Or"));
        saved(one);
        Record year(production());
        year.set(production().mineral, QStringLiteral("gold"));
        year.set(production().country, QStringLiteral("XX")); // which no list has
        return saved(year);
    }
};

void RecordTitlesTest::sayWhatCodesAreCalled()
{
    const Record record = membershipOf(QStringLiteral("Solidaridad"));
    QCOMPARE(title(record), QStringLiteral("Solidaridad Civil society"));
    QCOMPARE(title(record, TitleWords::Codes), QStringLiteral("Solidaridad civil_society"));
    QCOMPARE(*casebook().reader().title(record), QStringLiteral("Solidaridad Civil society"));
    QCOMPARE(title(gold()), QStringLiteral("Gold XX"));
    Record nameless(membership());
    QVERIFY(!title(saved(nameless)).isEmpty());
}

void RecordTitlesTest::speakTheLanguageOfTheProgram()
{
    const Record year = gold();
    const SpokenLanguage french(QStringLiteral("fr"));
    QCOMPARE(title(year), QStringLiteral("Or XX"));
    QCOMPARE(title(year, TitleWords::Codes), QStringLiteral("gold XX"));
}

void RecordTitlesTest::followTheChoiceList()
{
    Record record = membershipOf(QStringLiteral("Solidaridad"));
    ChoiceList categories(store(), membership().category);
    QVERIFY_RESULT(categories.rename(QStringLiteral("civil_society"), {{QStringLiteral("en"), QStringLiteral("NGO")}}));
    QCOMPARE(title(record), QStringLiteral("Solidaridad NGO"));
    const Result<QString> guild = categories.add({{QStringLiteral("en"), QStringLiteral("Guild")}});
    QVERIFY_RESULT(guild);
    QVERIFY_RESULT(categories.merge(*guild, QStringLiteral("civil_society")));
    record.set(membership().category, *guild); // came later from another device
    QVERIFY_RESULT(store().saveChecked(record));
    QCOMPARE(title(record), QStringLiteral("Solidaridad NGO"));
}

void RecordTitlesTest::areTheSameInTheSearchIndexAndFoundEitherWay()
{
    const Record record = membershipOf(QStringLiteral("Solidaridad"));
    QVERIFY_RESULT(casebook().searchIndex().catchUp());
    for (const char *words : {"solidaridad civil_society", "solidaridad civil society", "Solidaridad"}) {
        const Result<QList<Record>> found = casebook().reader().list(Query(membership(), Filter::text(QLatin1String(words))));
        QVERIFY_RESULT(found);
        QVERIFY2(found->size() == 1 && found->first().id() == record.id(), words);
    }
}

void RecordTitlesTest::namesTheLabelOfAList()
{
    Record tin(mineral());
    tin.set(mineral().code, QStringLiteral("tin"));
    QCOMPARE(codeLabel(tin), QStringLiteral("tin"));
    tin.set(mineral().name, QStringLiteral("Tin"));
    const SpokenLanguage french(QStringLiteral("fr"));
    QCOMPARE(codeLabel(tin), QStringLiteral("Tin"));
    tin.set(mineral().nameFr, QStringLiteral("étain"));
    QCOMPARE(codeLabel(tin), QStringLiteral("étain"));
}

QTEST_GUILESS_MAIN(RecordTitlesTest)
#include "tst_recordtitles.moc"
