// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/linkresolver.h"

#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class LinkResolverTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void findsARecordByWhateverNamesIt();
    void findsAPersonByTheFullName();
    void findsAMembershipByItsOrganisation();
    void choosesNobodyWhenSeveralAreCalledThat();
    void findsNobodyInTheBin();
    void remembersUntilToldToForget();

private:
    Record saved(const QString &name, const QString &shortName = {});
};

Record LinkResolverTest::saved(const QString &name, const QString &shortName)
{
    Record home(organisation());
    home.set(organisation().name, name);
    home.set(organisation().shortName, shortName);
    const Result<> done = store().saveChecked(home);
    return done ? home : Record(organisation());
}

void LinkResolverTest::findsARecordByWhateverNamesIt()
{
    const Record home = saved(QStringLiteral("Coopérative Œuvre"), QStringLiteral("COE"));
    LinkResolver links(store().reader());
    for (const QString &text : {toText(home.id()), QStringLiteral("Coopérative Œuvre"), QStringLiteral("  cooperative oeuvre "), QStringLiteral("COE")})
        QCOMPARE(*links.resolve(organisation(), text), home.id());
    Record grant(project());
    grant.set(project().title, QStringLiteral("Cleaner gold"));
    QVERIFY_RESULT(store().saveChecked(grant));
    QCOMPARE(*links.resolve(project(), grant.text(project().number)), grant.id());
    Record site(mineSite());
    site.set(mineSite().name, QStringLiteral("Kamituga"));
    site.set(mineSite().siteCode, QStringLiteral("KM-1"));
    QVERIFY_RESULT(store().saveChecked(site));
    QCOMPARE(*links.resolve(mineSite(), QStringLiteral("KM-1")), site.id());
    const Result<RecordId> none = links.resolve(organisation(), QStringLiteral("Nobody's"));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Missing);
    QVERIFY(none.error().message.contains(QStringLiteral("Nobody's")));
    QCOMPARE(links.resolve(organisation(), toText(newRecordId())).error().kind, Error::Kind::Missing);
}

void LinkResolverTest::findsAPersonByTheFullName()
{
    Record someone(person());
    someone.set(person().givenName, QStringLiteral("Maria Anna"));
    someone.set(person().familyName, QStringLiteral("van den Berg"));
    QVERIFY_RESULT(store().saveChecked(someone));
    LinkResolver links(store().reader());
    QCOMPARE(*links.resolve(person(), QStringLiteral("Maria Anna van den Berg")), someone.id());
    QCOMPARE(*links.resolve(person(), QStringLiteral("van den Berg")), someone.id());
    QVERIFY(!links.resolve(person(), QStringLiteral("Maria Berg")));
}

void LinkResolverTest::findsAMembershipByItsOrganisation()
{
    const Record home = saved(QStringLiteral("IPIS"));
    Record joined(membership());
    joined.set(membership().organisation, home.id());
    QVERIFY_RESULT(store().saveChecked(joined));
    LinkResolver links(store().reader());
    QCOMPARE(*links.resolve(membership(), QStringLiteral("IPIS")), joined.id());
    Record again(membership());
    again.set(membership().organisation, home.id());
    QVERIFY_RESULT(store().saveChecked(again));
    links.forget();
    QVERIFY(!links.resolve(membership(), QStringLiteral("IPIS"))); // which of the two?
}

void LinkResolverTest::choosesNobodyWhenSeveralAreCalledThat()
{
    const Record one = saved(QStringLiteral("Twin"));
    const Record two = saved(QStringLiteral("TWIN"));
    LinkResolver links(store().reader());
    const Result<RecordId> found = links.resolve(organisation(), QStringLiteral("twin"));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Invalid);
    QVERIFY2(found.error().message.contains(toText(one.id())) && found.error().message.contains(toText(two.id())), qPrintable(found.error().message));
}

void LinkResolverTest::findsNobodyInTheBin()
{
    const Record home = saved(QStringLiteral("Gone"));
    QVERIFY_RESULT(store().remove(organisation(), home.id()));
    LinkResolver links(store().reader());
    QCOMPARE(links.resolve(organisation(), QStringLiteral("Gone")).error().kind, Error::Kind::Missing);
}

void LinkResolverTest::remembersUntilToldToForget()
{
    const Record home = saved(QStringLiteral("Known"));
    LinkResolver links(store().reader());
    QVERIFY_RESULT(links.resolve(organisation(), QStringLiteral("Known")));
    const int calls = casebook().database().calls();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(*links.resolve(organisation(), QStringLiteral("Known")), home.id());
    QCOMPARE(casebook().database().calls(), calls); // an import asks the engine once
    QVERIFY_RESULT(store().remove(organisation(), home.id()));
    links.forget();
    QVERIFY(!links.resolve(organisation(), QStringLiteral("Known")));
}

QTEST_GUILESS_MAIN(LinkResolverTest)
#include "tst_linkresolver.moc"
