// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigation.h"

#include <QTest>

using namespace Lodebook;

class NavigationTest final : public QObject
{
    Q_OBJECT

private slots:
    void walksBackAndForward();
    void goingSomewhereNewForgetsWhatLayAhead();
    void goingWhereOneIsChangesNothing();
    void aSavedRecordTakesThePlaceOfTheNewOne();
    void forgetsAPlaceThatIsNoMore();
    void remembersAHundredPlaces();
};

namespace {

const Location people = Location::list(QStringLiteral("person"));
const Location firms = Location::list(QStringLiteral("organisation"));

} // namespace

void NavigationTest::walksBackAndForward()
{
    Navigation navigation;
    QVERIFY(!navigation.canGoBack() && !navigation.canGoForward());
    navigation.go(Location::home());
    navigation.go(people);
    QVERIFY(navigation.canGoBack() && !navigation.canGoForward());
    QCOMPARE(navigation.back(), Location::home());
    QVERIFY(!navigation.canGoBack() && navigation.canGoForward());
    QCOMPARE(navigation.back(), Location::home());
    QCOMPARE(navigation.forward(), people);
}

void NavigationTest::goingSomewhereNewForgetsWhatLayAhead()
{
    Navigation navigation;
    navigation.go(Location::home());
    navigation.go(people);
    navigation.back();
    navigation.go(firms);
    QVERIFY(!navigation.canGoForward());
    QCOMPARE(navigation.places(), (QList<Location>{Location::home(), firms}));
}

void NavigationTest::goingWhereOneIsChangesNothing()
{
    Navigation navigation;
    navigation.go(people);
    navigation.go(people);
    QCOMPARE(navigation.places().size(), 1);
}

void NavigationTest::aSavedRecordTakesThePlaceOfTheNewOne()
{
    Navigation navigation;
    navigation.go(people);
    navigation.go(Location::newRecord(QStringLiteral("person")));
    const Location saved = Location::of(QStringLiteral("person"), newRecordId());
    navigation.replace(saved);
    QCOMPARE(navigation.current(), saved);
    QCOMPARE(navigation.back(), people);
}

void NavigationTest::forgetsAPlaceThatIsNoMore()
{
    Navigation navigation;
    const Location gone = Location::of(QStringLiteral("person"), newRecordId());
    navigation.go(Location::home());
    navigation.go(gone);
    navigation.go(people);
    navigation.forget(gone);
    QCOMPARE(navigation.current(), people);
    QCOMPARE(navigation.back(), Location::home());
    navigation.forget(Location::home());
    navigation.forget(people);
    QCOMPARE(navigation.places().size(), 0);
    QVERIFY(!navigation.canGoBack() && !navigation.canGoForward());
}

void NavigationTest::remembersAHundredPlaces()
{
    Navigation navigation;
    for (int i = 0; i < 150; ++i)
        navigation.go(Location::of(QStringLiteral("person"), newRecordId()));
    QCOMPARE(navigation.places().size(), 100);
    int steps = 0;
    for (; navigation.canGoBack(); ++steps)
        navigation.back();
    QCOMPARE(steps, 99);
}

QTEST_GUILESS_MAIN(NavigationTest)
#include "tst_navigation.moc"
