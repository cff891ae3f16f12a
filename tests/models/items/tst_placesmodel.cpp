// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/placesmodel.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "tests/support/backendtest.h"
#include "tests/support/manysites.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Lodebook;

class PlacesModelTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void placesRecordsByTheirOwnPosition();
    void placesRecordsByTheRecordTheyName();
    void putsRareKindsTogether();
    void followsChangesAndCountsAll();

private:
    Record savedSite(const QString &name, const QString &kind, std::optional<GeoPoint> position);
    Record savedVisit(const Record &site);
    Result<qint64> count(const Query &query) { return store().reader().count(query); }
};

Record PlacesModelTest::savedSite(const QString &name, const QString &kind, std::optional<GeoPoint> position)
{
    Record site(mineSite());
    site.set(mineSite().name, name);
    site.set(mineSite().country, QStringLiteral("CD"));
    if (!kind.isEmpty())
        site.set(mineSite().kind, kind);
    if (position)
        site.set(mineSite().position, *position);
    if (const Result<> saved = store().saveChecked(site); !saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return site;
}

Record PlacesModelTest::savedVisit(const Record &site)
{
    Record one(visit());
    one.set(visit().mineSite, site.id());
    one.set(visit().on, QDate(2026, 2, 3));
    if (const Result<> saved = store().save(one); !saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return one;
}

void PlacesModelTest::placesRecordsByTheirOwnPosition()
{
    const Record small = savedSite(QStringLiteral("A"), QStringLiteral("small"), GeoPoint{-2.5, 28.8});
    savedSite(QStringLiteral("B"), {}, GeoPoint{-2.6, 28.9});
    const Record nowhere = savedSite(QStringLiteral("C"), QStringLiteral("large"), std::nullopt);
    PlacesModel model(casebook());
    QSignalSpy loaded(&model, &PlacesModel::loaded);
    model.setContent(Query(mineSite()), mineSite().position, RecordColumn(mineSite().kind));
    QVERIFY(loaded.wait());
    QCOMPARE(model.places().size(), 2);
    QCOMPARE(model.kinds().size(), 2);
    QCOMPARE(model.kinds().at(0).label, QStringLiteral("Small-scale"));
    QCOMPARE(model.kinds().at(1).rest, PlacesModel::Kind::Rest::Empty);
    const auto place = std::ranges::find(model.places(), small.id(), &PlacesModel::Place::id);
    QVERIFY(place != model.places().cend());
    QCOMPARE(place->title, QStringLiteral("A"));
    QCOMPARE(place->position, (GeoPoint{-2.5, 28.8}));
    QCOMPARE(place->kind, 0);
    QCOMPARE(model.unplacedCount(), 1);
    const Result<QList<Record>> without = store().reader().list(model.unplaced());
    QVERIFY_RESULT(without);
    QCOMPARE(without->size(), 1);
    QCOMPARE(without->first().id(), nowhere.id());
    QCOMPARE(*count(model.those({small.id()})), 1);
    // Without a kind all are of one.
    model.setContent(Query(mineSite()), mineSite().position, std::nullopt);
    QVERIFY(loaded.wait());
    QCOMPARE(model.kinds().size(), 1);
    QCOMPARE(model.kinds().first().count, 2);
    // The figures that follow from others are kinds too.
    model.setContent(Query(mineSite()), mineSite().position, RecordColumn(*mineSite().derivedField(u"status_now")));
    QVERIFY(loaded.wait());
    QCOMPARE(model.places().size(), 2);
}

void PlacesModelTest::placesRecordsByTheRecordTheyName()
{
    const Record somewhere = savedSite(QStringLiteral("A"), QStringLiteral("small"), GeoPoint{-2.5, 28.8});
    const Record nowhere = savedSite(QStringLiteral("B"), QStringLiteral("large"), std::nullopt);
    savedVisit(somewhere);
    savedVisit(somewhere);
    const Record lost = savedVisit(nowhere);
    const QList<RecordColumn> offered = columnsOfTypes(store().reader(), visit(), {FieldType::Point}, true);
    const RecordColumn position(FieldPath({&visit().mineSite, &mineSite().position}));
    QVERIFY(offered.contains(position));
    PlacesModel model(casebook());
    QSignalSpy loaded(&model, &PlacesModel::loaded);
    model.setContent(Query(visit()), position, RecordColumn(FieldPath({&visit().mineSite, &mineSite().kind})));
    QVERIFY(loaded.wait());
    QCOMPARE(model.places().size(), 2);
    QCOMPARE(model.kinds().size(), 1);
    QCOMPARE(model.unplacedCount(), 1);
    const Result<QList<Record>> without = store().reader().list(model.unplaced());
    QVERIFY_RESULT(without);
    QCOMPARE(without->size(), 1);
    QCOMPARE(without->first().id(), lost.id());
}

void PlacesModelTest::putsRareKindsTogether()
{
    const QStringList countries{QStringLiteral("CD"), QStringLiteral("RW"), QStringLiteral("UG"), QStringLiteral("BI"),
                                QStringLiteral("TZ"), QStringLiteral("ZM"), QStringLiteral("KE"), QStringLiteral("ET"),
                                QStringLiteral("ML"), QStringLiteral("GH")};
    for (qsizetype i = 0; i < countries.size(); ++i) {
        Record site(mineSite());
        site.set(mineSite().name, QStringLiteral("Site %1").arg(i));
        site.set(mineSite().country, countries.at(i));
        site.set(mineSite().position, GeoPoint{double(i), 20});
        QVERIFY_RESULT(store().saveChecked(site));
    }
    PlacesModel model(casebook());
    QSignalSpy loaded(&model, &PlacesModel::loaded);
    model.setContent(Query(mineSite()), mineSite().position, RecordColumn(mineSite().country));
    QVERIFY(loaded.wait());
    QCOMPARE(model.kinds().size(), PlacesModel::mostKinds + 1);
    QCOMPARE(model.kinds().last().count, countries.size() - PlacesModel::mostKinds);
    QCOMPARE(model.kinds().last().rest, PlacesModel::Kind::Rest::Rarer);
    qint64 all = 0;
    for (const PlacesModel::Kind &kind : model.kinds())
        all += kind.count;
    QCOMPARE(all, countries.size());
}

void PlacesModelTest::followsChangesAndCountsAll()
{
    QVERIFY_RESULT(makeManySites(casebook(), 3000));
    Record site = savedSite(QStringLiteral("New"), {}, std::nullopt);
    PlacesModel model(casebook());
    QSignalSpy loaded(&model, &PlacesModel::loaded);
    model.setContent(Query(mineSite()), mineSite().position, std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), 20000);
    QCOMPARE(model.places().size() + model.unplacedCount(), *count(Query(mineSite())));
    const qint64 before = model.unplacedCount();
    site.set(mineSite().position, GeoPoint{1, 2});
    QVERIFY_RESULT(store().saveChecked(site));
    QTRY_COMPARE_WITH_TIMEOUT(model.unplacedCount(), before - 1, 20000);
    // A question that is asked before the last one was answered takes its place.
    model.setContent(Query(mineSite()), mineSite().position, std::nullopt);
    model.setContent(Query(mineSite(), Filter::leaf(mineSite().name, Compare::Equal, QStringLiteral("New"))),
                     mineSite().position, std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(model.places().size(), 1, 20000);
    QTest::qWait(300);
    QCOMPARE(model.places().size(), 1);
}

QTEST_GUILESS_MAIN(PlacesModelTest)
#include "tst_placesmodel.moc"
