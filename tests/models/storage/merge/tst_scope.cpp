// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/scope.h"

#include "models/entities/common/note.h"
#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class ScopeTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void readsExpressionsAsPeopleWriteThem();
    void refusesWhatNamesNothing();
    void saysWhatItHoldsInWords();
    void knowsWhatLiesWithinIt();
    void holdsWhatIsBelowAndWhatThatLeadsTo();
    void leavesOutWhatOnlySomeMaySee();
    void stopsWhenItIsTold();

private:
    void prepare();
    Record m_kalehe{mineSite()};
    Record m_huye{mineSite()};
    Record m_buyer{organisation()};
    Record m_remark{note()};
};

void ScopeTest::prepare()
{
    for (const auto &[code, name] : {std::pair("CD", "Congo"), std::pair("RW", "Rwanda")}) {
        Record record(country());
        record.set(country().code, QString::fromLatin1(code));
        record.set(country().name, QString::fromLatin1(name));
        QVERIFY_RESULT(store().save(record));
    }
    m_buyer = Record(organisation());
    m_buyer.set(organisation().name, QStringLiteral("COMIKA"));
    m_buyer.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT(store().save(m_buyer));
    m_kalehe = Record(mineSite());
    m_kalehe.set(mineSite().name, QStringLiteral("Nyabibwe"));
    m_kalehe.set(mineSite().country, QStringLiteral("CD"));
    m_kalehe.set(mineSite().cooperative, m_buyer.id());
    QVERIFY_RESULT(store().save(m_kalehe));
    m_huye = Record(mineSite());
    m_huye.set(mineSite().name, QStringLiteral("Huye"));
    m_huye.set(mineSite().country, QStringLiteral("RW"));
    m_huye.set(mineSite().cooperative, m_buyer.id());
    QVERIFY_RESULT(store().save(m_huye));
    m_remark = Record(note());
    m_remark.set(note().about, RecordRef{mineSite().Entity::name(), m_kalehe.id()});
    m_remark.set(note().text, QStringLiteral("Two shafts."));
    QVERIFY_RESULT(store().save(m_remark));
}

void ScopeTest::readsExpressionsAsPeopleWriteThem()
{
    prepare();
    const RecordReader &reader = casebook().reader();
    const Result<Scope> named =
        Scope::fromExpressions({QStringLiteral("mine_site=Nyabibwe"), QStringLiteral(" Country = cd ")}, reader);
    QVERIFY_RESULT(named);
    const QStringList expected{QStringLiteral("country=CD"), QStringLiteral("mine_site=") + toText(m_kalehe.id())};
    QCOMPARE(named->expressions(), expected);
    QCOMPARE(Scope::fromText(named->toText()), *named);
    const Result<Scope> twice =
        Scope::fromExpressions({QStringLiteral("country=CD"), QStringLiteral("country=CD")}, reader);
    QCOMPARE(twice->expressions(), QStringList{QStringLiteral("country=CD")});
    QVERIFY(Scope::fromExpressions({QStringLiteral("country=CD"), QStringLiteral("all")}, reader)->isAll());
}

void ScopeTest::refusesWhatNamesNothing()
{
    prepare();
    for (const char *text : {"", "everything", "country", "officer=Ada", "country=Nowhere", "mine_site=Nowhere"}) {
        const Result<Scope> scope = Scope::fromExpressions({QString::fromLatin1(text)}, casebook().reader());
        QVERIFY2(!scope, text);
        QVERIFY(!scope.error().message.isEmpty());
    }
    QVERIFY(!Scope::fromExpressions({}, casebook().reader()));
}

void ScopeTest::saysWhatItHoldsInWords()
{
    prepare();
    QCOMPARE(*Scope().sentence(casebook().reader()), QStringLiteral("everything"));
    const Result<Scope> scope =
        Scope::fromExpressions({QStringLiteral("country=CD"), QStringLiteral("mine_site=Huye")}, casebook().reader());
    QCOMPARE(*scope->sentence(casebook().reader()), QStringLiteral("Congo, Mine site “Huye”"));
}

void ScopeTest::knowsWhatLiesWithinIt()
{
    const Scope congo = Scope::fromText(QStringLiteral("country=CD"));
    const Scope both = Scope::fromText(QStringLiteral("country=RW country=CD"));
    QVERIFY(Scope().includes(both));
    QVERIFY(!both.includes(Scope()));
    QVERIFY(both.includes(congo));
    QVERIFY(!congo.includes(both));
    QVERIFY(congo.includes(congo));
}

void ScopeTest::holdsWhatIsBelowAndWhatThatLeadsTo()
{
    prepare();
    const Result<ScopeRecords> found =
        ScopeRecords::find(Scope::fromText(QStringLiteral("country=CD")), casebook().reader(), false);
    QVERIFY_RESULT(found);
    for (const Record *inside : {&m_kalehe, &m_remark, &m_buyer})
        QVERIFY2(found->contains(inside->entity().name(), inside->id()), qPrintable(inside->entity().name()));
    QVERIFY(
        !found->contains(mineSite().Entity::name(), m_huye.id())); // below what leads out of the scope is not within it
    QVERIFY(found->contains(officer().Entity::name(), store().author().officer));
    QCOMPARE(found->records().size(), 3);
    QVERIFY(ScopeRecords::find(Scope(), casebook().reader(), false)->contains(mineSite().Entity::name(), m_huye.id()));
}

void ScopeTest::leavesOutWhatOnlySomeMaySee()
{
    prepare();
    m_remark.set(note().restricted, true);
    QVERIFY_RESULT(store().save(m_remark));
    for (const char *text : {"all", "country=CD"}) {
        const Scope scope = Scope::fromText(QString::fromLatin1(text));
        const Result<ScopeRecords> without = ScopeRecords::find(scope, casebook().reader(), false);
        QVERIFY_RESULT(without);
        QVERIFY(!without->contains(note().name(), m_remark.id()));
        QCOMPARE(without->withheld(), QSet<RecordId>{m_remark.id()});
        QVERIFY(ScopeRecords::find(scope, casebook().reader(), true)->contains(note().name(), m_remark.id()));
    }
}

void ScopeTest::stopsWhenItIsTold()
{
    prepare();
    const Result<ScopeRecords> found = ScopeRecords::find(Scope::fromText(QStringLiteral("country=CD")),
                                                          casebook().reader(), false, [] { return true; });
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(ScopeTest)
#include "tst_scope.moc"
