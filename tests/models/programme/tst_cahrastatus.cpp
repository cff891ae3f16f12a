// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/cahrastatus.h"

#include "models/entities/field/minesite.h"
#include "models/entities/reference/cahraarea.h"
#include "models/entities/reference/cahralist.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/region.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class CahraStatusTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void readsTheNewestEditionInForce();
    void knowsWholeCountries();
    void neverDeniesFromAPartOfAnEdition();
    void takesAnOwnDetermination();
    void leavesOpenWhatIsNotRecorded();
    void namesItsGround();
    void loadsTheEditionsOfTheCasebook();
};

namespace {

CahraEdition edition(const QString &code, const QDate &asOf, const QMap<QString, QSet<QString>> &regions, const QSet<QString> &whole = {}, bool complete = true)
{
    CahraEdition made{.id = newRecordId(), .code = code, .name = code, .asOf = asOf, .complete = complete, .wholeCountries = whole};
    for (auto country = regions.cbegin(); country != regions.cend(); ++country)
        made.regions.insert(country.key(), country.value());
    return made;
}

CahraEditions editions()
{
    return CahraEditions({edition(QStringLiteral("2026-06"), {2026, 6, 30}, {{QStringLiteral("CD"), {QStringLiteral("CD-SK")}}}, {QStringLiteral("BI")}),
                          edition(QStringLiteral("2025-06"), {2025, 6, 30}, {{QStringLiteral("CD"), {QStringLiteral("CD-SK"), QStringLiteral("CD-MA")}}})});
}

QString status(const QString &country, const QString &region, const QDate &on, const QString &chosen = {})
{
    return cahraStatus(newMineSite({}, country, region), editions(), on, chosen);
}

} // namespace

void CahraStatusTest::readsTheNewestEditionInForce()
{
    const QString cd = QStringLiteral("CD");
    QCOMPARE(status(cd, QStringLiteral("CD-MA"), {2025, 6, 29}), QStringLiteral("unknown"));
    QCOMPARE(status(cd, QStringLiteral("CD-MA"), {2025, 6, 30}), QStringLiteral("on_list"));
    QCOMPARE(status(cd, QStringLiteral("CD-MA"), {2026, 6, 29}), QStringLiteral("on_list"));
    QCOMPARE(status(cd, QStringLiteral("CD-MA"), {2026, 6, 30}), QStringLiteral("not_listed"));
    QCOMPARE(status(cd, QStringLiteral("CD-MA"), {2026, 6, 30}, QStringLiteral("2025-06")), QStringLiteral("on_list"));
    QCOMPARE(status(cd, QStringLiteral("CD-MA"), {2026, 6, 30}, QStringLiteral("1999-01")), QStringLiteral("unknown"));
    QCOMPARE(status(QStringLiteral("RW"), QStringLiteral("RW-01"), {2026, 6, 30}), QStringLiteral("not_listed"));
}

void CahraStatusTest::knowsWholeCountries()
{
    QCOMPARE(status(QStringLiteral("BI"), QStringLiteral("BI-GI"), {2026, 7, 1}), QStringLiteral("on_list"));
    QCOMPARE(status(QStringLiteral("BI"), {}, {2026, 7, 1}), QStringLiteral("on_list"));
    QCOMPARE(status(QStringLiteral("BI"), {}, {2026, 6, 1}), QStringLiteral("not_listed"));
}

void CahraStatusTest::neverDeniesFromAPartOfAnEdition()
{
    const CahraEdition part = edition(QStringLiteral("2026-09"), {2026, 9, 30}, {{QStringLiteral("CD"), {QStringLiteral("CD-KN")}}}, {}, false);
    const Record listed = newMineSite({}, QStringLiteral("CD"), QStringLiteral("CD-KN"));
    const Record other = newMineSite({}, QStringLiteral("CD"), QStringLiteral("CD-MA"));
    const CahraEditions alone({part});
    QCOMPARE(cahraStatus(listed, alone, {2026, 10, 1}), QStringLiteral("on_list"));
    QCOMPARE(cahraStatus(other, alone, {2026, 10, 1}), QStringLiteral("unknown"));
    CahraEditions both(editions().all() + QList<CahraEdition>{part});
    QCOMPARE(cahraStatus(listed, both, {2026, 10, 1}), QStringLiteral("on_list"));
    QCOMPARE(cahraStatus(other, both, {2026, 10, 1}), QStringLiteral("not_listed")); // by the complete edition before it
    const Explanation why = explainCahraStatus(other, both, {2026, 10, 1});
    QVERIFY(why.caveats.join(u' ').contains(QStringLiteral("2026-06")));
}

void CahraStatusTest::takesAnOwnDetermination()
{
    Record site = newMineSite({}, QStringLiteral("CO"), QStringLiteral("CO-CHO"));
    site.set(mineSite().cahraBasis, QStringLiteral("own_determination"));
    site.set(mineSite().cahraReason, QStringLiteral("Armed groups on the river"));
    QCOMPARE(cahraStatus(site, editions(), {2026, 7, 1}), QStringLiteral("own_determination"));
    QCOMPARE(cahraStatus(site, {}, {2026, 7, 1}), QStringLiteral("own_determination"));
    const Explanation why = explainCahraStatus(site, editions(), {2026, 7, 1});
    QCOMPARE(why.rows.last().contribution, QStringLiteral("Armed groups on the river"));
    site.set(mineSite().country, QStringLiteral("CD"));
    site.set(mineSite().region, QStringLiteral("CD-SK"));
    QCOMPARE(cahraStatus(site, editions(), {2026, 7, 1}), QStringLiteral("on_list"));
    site.clear(mineSite().cahraReason);
    QCOMPARE(explainCahraStatus(site, editions(), {2026, 7, 1}).caveats.size(), 1);
}

void CahraStatusTest::leavesOpenWhatIsNotRecorded()
{
    QCOMPARE(status(QStringLiteral("CD"), {}, {2026, 7, 1}), QStringLiteral("unknown"));
    QCOMPARE(status({}, {}, {2026, 7, 1}), QStringLiteral("unknown"));
    QCOMPARE(status({}, QStringLiteral("CD-SK"), {2026, 7, 1}), QStringLiteral("on_list")); // the region names its country
    QCOMPARE(cahraStatus(newMineSite({}, QStringLiteral("CD")), {}, {2026, 7, 1}), QStringLiteral("unknown"));
}

void CahraStatusTest::namesItsGround()
{
    const Explanation why = explainCahraStatus(newMineSite({}, QStringLiteral("CD"), QStringLiteral("CD-SK")), editions(), {2026, 7, 1});
    QVERIFY(why.rows.first().contribution.contains(QStringLiteral("2026-06")));
    Record site = newMineSite({}, QStringLiteral("RW"));
    site.set(mineSite().cahraBasis, QStringLiteral("list"));
    QCOMPARE(explainCahraStatus(site, editions(), {2026, 7, 1}).caveats.size(), 1);
}

void CahraStatusTest::loadsTheEditionsOfTheCasebook()
{
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD")));
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("BI")));
    QVERIFY_RESULT(ensureCode(store(), region(), QStringLiteral("CD-MA"), {{QStringLiteral("country"), QStringLiteral("CD")}}));
    QVERIFY_RESULT(ensureCode(store(), cahraList(), QStringLiteral("2099-12"), {{QStringLiteral("as_of"), QDate(2099, 12, 31)}, {QStringLiteral("complete"), true}}));
    const auto area = [this](const QString &country, const QString &region) {
        Record record(cahraArea());
        record.set(cahraArea().list, QStringLiteral("2099-12"));
        record.set(cahraArea().country, country);
        if (!region.isEmpty())
            record.set(cahraArea().region, region);
        return store().save(record);
    };
    QVERIFY_RESULT(area(QStringLiteral("CD"), QStringLiteral("CD-MA")));
    QVERIFY_RESULT(area(QStringLiteral("BI"), {}));
    const Result<CahraEditions> loaded = CahraEditions::load(store().reader());
    QVERIFY_RESULT(loaded);
    const CahraEdition *newest = loaded->inForce({2100, 1, 1});
    QVERIFY(newest);
    QCOMPARE(newest->code, QStringLiteral("2099-12"));
    QVERIFY(newest->listsAnyOf(QStringLiteral("CD")) && newest->listsAnyOf(QStringLiteral("BI")) && !newest->listsAnyOf(QStringLiteral("RW")));
    QCOMPARE(cahraStatus(newMineSite({}, QStringLiteral("CD"), QStringLiteral("CD-MA")), *loaded, {2100, 1, 1}), QStringLiteral("on_list"));
    QCOMPARE(cahraStatus(newMineSite({}, QStringLiteral("BI")), *loaded, {2100, 1, 1}), QStringLiteral("on_list"));
}

QTEST_GUILESS_MAIN(CahraStatusTest)
#include "tst_cahrastatus.moc"
