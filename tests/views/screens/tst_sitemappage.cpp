// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/sitemappage.h"

#include "models/entities/field/minesite.h"
#include "tests/support/testcasebook.h"
#include "views/shell/pagemaker.h"
#include "views/shell/rooms.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class SiteMapPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void showsTheSitesThatHaveAPlaceAndCountsTheOthers();
    void showsWhatTheWordsFind();
    void takesInWhatIsSavedMeanwhile();
    void everyScreenHasAPage();

private:
    void addSite(const QString &name, std::optional<GeoPoint> position);

    std::unique_ptr<TestCasebook> m_casebook;
};

void SiteMapPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    addSite(QStringLiteral("Kilima"), GeoPoint{-2.5, 28.2});
    addSite(QStringLiteral("Mto"), GeoPoint{-2.7, 28.4});
    addSite(QStringLiteral("Nowhere"), std::nullopt);
}

void SiteMapPageTest::addSite(const QString &name, std::optional<GeoPoint> position)
{
    Record site(mineSite());
    site.set(mineSite().name, name);
    if (position)
        site.set(mineSite().position, *position);
    const Result<> saved = (*m_casebook)->store().saveChecked(site);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
}

void SiteMapPageTest::showsTheSitesThatHaveAPlaceAndCountsTheOthers()
{
    SiteMapPage page(**m_casebook);
    QSignalSpy ready(&page, &SiteMapPage::ready);
    page.activate();
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 20000);
    QVERIFY2(page.countText().contains(u'2'), qPrintable(page.countText()));
    QVERIFY2(page.countText().contains(u'3') || page.countText().contains(u'1'), qPrintable(page.countText()));
}

void SiteMapPageTest::showsWhatTheWordsFind()
{
    SiteMapPage page(**m_casebook);
    QSignalSpy ready(&page, &SiteMapPage::ready);
    page.activate();
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 20000);
    const QString all = page.countText();
    auto *words = page.findChild<QLineEdit *>();
    QVERIFY(words);
    words->setText(QStringLiteral("kilima"));
    QTRY_VERIFY(page.countText() != all);
    QVERIFY2(page.countText().contains(u'1'), qPrintable(page.countText()));
}

void SiteMapPageTest::takesInWhatIsSavedMeanwhile()
{
    SiteMapPage page(**m_casebook);
    page.resize(600, 400);
    page.show();
    QSignalSpy ready(&page, &SiteMapPage::ready);
    page.activate();
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 20000);
    const QString before = page.countText();
    addSite(QStringLiteral("Third"), GeoPoint{-2.9, 28.1});
    QTRY_VERIFY_WITH_TIMEOUT(page.countText() != before, 20000);
}

void SiteMapPageTest::everyScreenHasAPage()
{
    QWidget window;
    const PageMaker maker(**m_casebook, PersonalFolder(m_casebook->folder()));
    QVERIFY(!allScreens().isEmpty());
    for (const ScreenEntry &screen : allScreens()) {
        const Result<Page *> page = maker.make(Location::screen(screen.name), &window);
        QVERIFY2(page, qPrintable(screen.name));
        QCOMPARE((*page)->title(), screen.label);
        QCOMPARE((*page)->location().kind, Location::Kind::Screen);
        QCOMPARE((*page)->location().name, screen.name); // some say there with what they begin
    }
    QVERIFY(!maker.make(Location::screen(QStringLiteral("nowhere")), &window));
}

QTEST_MAIN(SiteMapPageTest)
#include "tst_sitemappage.moc"
