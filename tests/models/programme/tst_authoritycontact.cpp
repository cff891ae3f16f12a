// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/authoritycontact.h"

#include "models/entities/partners/authority.h"
#include "models/entities/partners/authoritycheck.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/reference/country.h"
#include "models/programme/deadlines.h"
#include "models/programme/derivedvalues.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class AuthorityContactTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void knowsNothingOfAnAuthorityNobodyTalkedTo();
    void takesTheNewestContactOfTheDay();
    void takesTheFirstStepThatIsNotDone();
    void remindsOfPromisesUntilTheyAreKept();
    void asksForTheChecksOfLastYearWhereThereIsContact();
    void refusesAnAuthorityWithoutACountry();

private:
    Record newAuthority(const QString &status = {})
    {
        Record one(authority());
        one.set(authority().country, QStringLiteral("NL"));
        one.set(authority().unit, QStringLiteral("Inspectorate"));
        if (!status.isEmpty())
            one.set(authority().status, status);
        const Result<RecordId> known = ensureCode(store(), country(), QStringLiteral("NL"));
        if (const Result<> saved = store().save(one); !known || !saved)
            qWarning("%s", saved ? "no country" : qPrintable(saved.error().message));
        return one;
    }
    Record talked(const RecordId &with, const QDate &on, const QString &step = {}, const QDate &next = {}, const QDate &done = {})
    {
        Record one(interaction());
        one.set(interaction().on, on);
        one.set(interaction().subject, QStringLiteral("Checks of importers"));
        one.set(interaction().authority, with);
        if (!step.isEmpty())
            one.set(interaction().nextStep, step);
        if (next.isValid())
            one.set(interaction().nextOn, next);
        if (done.isValid())
            one.set(interaction().nextDoneOn, done);
        if (const Result<> saved = store().save(one); !saved)
            qWarning("%s", qPrintable(saved.error().message));
        return one;
    }
    QVariant figure(const Record &of, QStringView name, const QDate &on)
    {
        DerivedValues values(store().reader(), on);
        const Result<QVariant> value = values.value(of, *authority().derivedField(name));
        return value ? *value : QVariant(value.error().message);
    }
    QList<Deadline> found(const QString &kind, const QDate &on)
    {
        Result<QList<Deadline>> all = deadlines(store().reader(), on);
        if (!all)
            return {};
        all->removeIf([&kind](const Deadline &one) { return one.kind != kind; });
        return *all;
    }
};

void AuthorityContactTest::knowsNothingOfAnAuthorityNobodyTalkedTo()
{
    const Record one = newAuthority();
    QVERIFY(!figure(one, u"last_contact_on", {2026, 3, 1}).isValid());
    QVERIFY(!figure(one, u"next_step_on", {2026, 3, 1}).isValid());
    DerivedValues values(store().reader(), {2026, 3, 1});
    const Result<Explanation> why = values.explain(one, *authority().derivedField(u"last_contact_on"));
    QVERIFY_RESULT(why);
    QCOMPARE(why->caveats.size(), 1);
    QVERIFY(why->rows.isEmpty());
}

void AuthorityContactTest::takesTheNewestContactOfTheDay()
{
    const Record one = newAuthority();
    talked(one.id(), {2026, 1, 10});
    talked(one.id(), {2026, 2, 20});
    talked(newAuthority().id(), {2026, 2, 25}); // of another one
    QCOMPARE(figure(one, u"last_contact_on", {2026, 3, 1}).toDate(), QDate(2026, 2, 20));
    QCOMPARE(figure(one, u"last_contact_on", {2026, 2, 19}).toDate(), QDate(2026, 1, 10));
    DerivedValues values(store().reader(), {2026, 2, 19});
    const Result<Explanation> why = values.explain(one, *authority().derivedField(u"last_contact_on"));
    QVERIFY_RESULT(why);
    QCOMPARE(why->rows.size(), 2);
}

void AuthorityContactTest::takesTheFirstStepThatIsNotDone()
{
    const Record one = newAuthority();
    talked(one.id(), {2026, 1, 10}, QStringLiteral("Send the hand-out"), {2026, 3, 5}, {2026, 2, 1});
    talked(one.id(), {2026, 1, 20}, QStringLiteral("Ask again"), {2026, 4, 1});
    talked(one.id(), {2026, 1, 30}, QStringLiteral("Call back"), {2026, 3, 20});
    talked(one.id(), {2026, 2, 2}, QStringLiteral("Some time"));
    QCOMPARE(figure(one, u"next_step_on", {2026, 3, 1}).toDate(), QDate(2026, 3, 20));
    QCOMPARE(figure(one, u"next_step_on", {2026, 1, 31}).toDate(), QDate(2026, 3, 5)); // not done by then
}

void AuthorityContactTest::remindsOfPromisesUntilTheyAreKept()
{
    const Record one = newAuthority();
    Record promise = talked(one.id(), {2026, 2, 1}, QStringLiteral("Send the hand-out"), {2026, 2, 20});
    const QList<Deadline> late = found(QStringLiteral("next_step"), {2026, 3, 1});
    QCOMPARE(late.size(), 1);
    QCOMPARE(late.first().state, Deadline::State::Late);
    QVERIFY2(late.first().words.contains(QLatin1String("Send the hand-out")), qPrintable(late.first().words));
    QCOMPARE(found(QStringLiteral("next_step"), {2026, 2, 20}).first().state, Deadline::State::Due);
    QCOMPARE(found(QStringLiteral("next_step"), {2026, 1, 15}).size(), 0); // nothing was promised yet
    promise.set(interaction().nextDoneOn, QDate(2026, 2, 25));
    QVERIFY_RESULT(store().save(promise));
    QCOMPARE(found(QStringLiteral("next_step"), {2026, 3, 1}).size(), 0);
    QCOMPARE(found(QStringLiteral("next_step"), {2026, 2, 24}).size(), 1);
}

void AuthorityContactTest::asksForTheChecksOfLastYearWhereThereIsContact()
{
    newAuthority(QStringLiteral("identified"));
    const Record close = newAuthority(QStringLiteral("cooperating"));
    QCOMPARE(found(QStringLiteral("authority_check"), {2026, 3, 1}).size(), 0); // too early to ask
    QCOMPARE(found(QStringLiteral("authority_check"), {2026, 6, 10}).size(), 1);
    QCOMPARE(found(QStringLiteral("authority_check"), {2026, 7, 1}).first().state, Deadline::State::Late);
    Record checks(authorityCheck());
    checks.set(authorityCheck().authority, close.id());
    checks.set(authorityCheck().year, 2025);
    QVERIFY_RESULT(store().save(checks));
    QCOMPARE(found(QStringLiteral("authority_check"), {2026, 7, 1}).size(), 0);
}

void AuthorityContactTest::refusesAnAuthorityWithoutACountry()
{
    Record one(authority());
    one.set(authority().unit, QStringLiteral("Somewhere"));
    const Result<> saved = store().save(one);
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(QLatin1String("Member State")), qPrintable(saved.error().message));
}

QTEST_GUILESS_MAIN(AuthorityContactTest)
#include "tst_authoritycontact.moc"
