// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/missionfigures.h"

#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/cmrtsmelter.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/duediligence/smelter.h"
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/explain.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class MissionFiguresTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void sharesOfMembersNewestTemplates();
    void countsSmallCompaniesOnce();
    void areAskedForByName();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    Record newCompany(const QString &name, const QString &size, bool isMember = true);
    void addTemplate(const Record &owner, const QDate &on, const QList<RecordId> &smelters);
    Record newQuestionnaire(const QString &audience);
    void handIn(const Record &owner, const Record &asked, const QDate &on);
    Record newEvent(const QDate &on);
    void attend(const Record &held, const RecordId &who, const QString &state = QStringLiteral("attended"));
};

Record MissionFiguresTest::newCompany(const QString &name, const QString &size, bool isMember)
{
    Record company = newOrganisation(name);
    if (!size.isEmpty())
        company.set(organisation().size, size);
    company = kept(company);
    if (isMember) {
        Record member(membership());
        member.set(membership().organisation, company.id());
        member.set(membership().from, QDate(2020, 1, 1));
        kept(member);
    }
    return company;
}

void MissionFiguresTest::addTemplate(const Record &owner, const QDate &on, const QList<RecordId> &smelters)
{
    Record file(cmrt());
    file.set(cmrt().organisation, owner.id());
    file.set(cmrt().effectiveOn, on);
    file = kept(file);
    for (const RecordId &id : smelters) {
        Record row(cmrtSmelter());
        row.set(cmrtSmelter().cmrt, file.id());
        row.set(cmrtSmelter().metal, QStringLiteral("tin"));
        row.set(cmrtSmelter().reportedName, QStringLiteral("As written"));
        if (!id.isNull())
            row.set(cmrtSmelter().smelter, id);
        kept(row);
    }
}

Record MissionFiguresTest::newQuestionnaire(const QString &audience)
{
    Record asked(questionnaire());
    asked.set(questionnaire().title, QStringLiteral("For ") + audience);
    asked.set(questionnaire().version, QStringLiteral("1"));
    asked.set(questionnaire().audience, audience);
    return kept(asked);
}

void MissionFiguresTest::handIn(const Record &owner, const Record &asked, const QDate &on)
{
    Record report(ddReport());
    report.set(ddReport().organisation, owner.id());
    report.set(ddReport().questionnaire, asked.id());
    report.set(ddReport().year, on.year());
    report.set(ddReport().submittedOn, on);
    kept(report);
}

Record MissionFiguresTest::newEvent(const QDate &on)
{
    Record held(Lodebook::event());
    held.set(Lodebook::event().title, QStringLiteral("Webinar"));
    held.set(Lodebook::event().kind, QStringLiteral("webinar"));
    held.set(Lodebook::event().startsAt, QDateTime(on, QTime(10, 0), Qt::UTC));
    return kept(held);
}

void MissionFiguresTest::attend(const Record &held, const RecordId &who, const QString &state)
{
    Record one(attendance());
    one.set(attendance().event, held.id());
    if (!who.isNull())
        one.set(attendance().organisation, who);
    one.set(attendance().state, state);
    kept(one);
}

void MissionFiguresTest::sharesOfMembersNewestTemplates()
{
    QVERIFY_RESULT(ensureCode(store(), *store().catalog().entity(u"mineral"), QStringLiteral("tin")));
    Record good(smelter());
    good.set(smelter().metal, QStringLiteral("tin"));
    good.set(smelter().name, QStringLiteral("Ember Works"));
    good.set(smelter().status, QStringLiteral("conformant"));
    good = kept(good);
    const Record north = newCompany(QStringLiteral("Northlight"), QStringLiteral("large"));
    addTemplate(north, {2024, 3, 1}, {RecordId(), RecordId(), RecordId()});
    addTemplate(north, {2025, 3, 1}, {good.id(), RecordId()});
    addTemplate(newCompany(QStringLiteral("Outside"), {}, false), {2025, 3, 1}, {good.id()});
    const Result<Explanation> now = explainConformantSmelters(store().reader(), std::nullopt, {2026, 3, 1});
    QVERIFY_RESULT(now);
    QCOMPARE(now->value.toDouble(), 50.0);
    QVERIFY2(now->valueText.startsWith(QStringLiteral("50")), qPrintable(now->valueText));
    QCOMPARE(now->rows.size(), 1);
    QVERIFY(now->caveats.join(u' ').contains(QStringLiteral("no members")));
    addTemplate(newCompany(QStringLiteral("Southlight"), {}), {2025, 6, 1}, {good.id()});
    QCOMPARE(explainConformantSmelters(store().reader(), std::nullopt, {2026, 3, 1})->value.toDouble(), 200.0 / 3); // rows over rows, not the mean
    QCOMPARE(explainConformantSmelters(store().reader(), Period::fromText(u"2024"), {2026, 3, 1})->value.toDouble(), 0.0);
    QVERIFY(!explainConformantSmelters(store().reader(), Period::fromText(u"2023"), {2026, 3, 1})->value.isValid());
}

void MissionFiguresTest::countsSmallCompaniesOnce()
{
    const Record small = newCompany(QStringLiteral("Small"), QStringLiteral("small"), false);
    const Record micro = newCompany(QStringLiteral("Micro"), QStringLiteral("micro"), false);
    const Record large = newCompany(QStringLiteral("Large"), QStringLiteral("large"), false);
    const Record unknown = newCompany(QStringLiteral("Unknown"), {}, false);
    const Record held = newEvent({2025, 5, 1});
    for (const RecordId &who : {small.id(), large.id(), unknown.id(), RecordId()})
        attend(held, who);
    attend(held, micro.id(), QStringLiteral("absent"));
    attend(newEvent({2025, 6, 1}), small.id());
    const Record check = newQuestionnaire(QStringLiteral("sme"));
    handIn(small, check, {2025, 7, 1});
    handIn(micro, newQuestionnaire(QStringLiteral("member")), {2025, 7, 1}); // the yearly report is no self-check
    const auto in2025 = [this] { return explainSmesReached(store().reader(), Period::fromText(u"2025"), {2026, 3, 1}); };
    const Result<Explanation> why = in2025();
    QVERIFY_RESULT(why);
    QCOMPARE(why->value.toInt(), 1);
    QVERIFY2(why->rows.first().contribution.contains(u'2'), qPrintable(why->rows.first().contribution));
    QCOMPARE(why->caveats.size(), 3);
    handIn(micro, check, {2025, 12, 31});
    QCOMPARE(in2025()->value.toInt(), 2);
    QCOMPARE(explainSmesReached(store().reader(), Period::fromText(u"2024"), {2026, 3, 1})->value.toInt(), 0);
    QCOMPARE(explainSmesReached(store().reader(), std::nullopt, {2025, 5, 2})->value.toInt(), 1);
}

void MissionFiguresTest::areAskedForByName()
{
    const Result<QList<FigureName>> names = figureNames(store().reader());
    QVERIFY_RESULT(names);
    for (const char *name : {"DEM-4", "SME-1"}) {
        QVERIFY(std::ranges::any_of(*names, [name](const FigureName &one) { return one.name == QLatin1String(name) && !one.label.isEmpty(); }));
        const Result<Explanation> why = explain(store().reader(), QLatin1String(name), {}, QStringLiteral("2025"), {2026, 3, 1});
        QVERIFY_RESULT(why);
        QCOMPARE(why->figure, QLatin1String(name));
        QVERIFY(!why->rule.isEmpty());
        QVERIFY(!why->valueText.isEmpty()); // also where it is not known
    }
}

QTEST_GUILESS_MAIN(MissionFiguresTest)
#include "tst_missionfigures.moc"
