// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/authoritiespage.h"

#include "models/entities/partners/authority.h"
#include "models/entities/partners/interaction.h"
#include "models/exchange/referencelists.h"
#include "tests/support/testcasebook.h"
#include "views/lists/recordlistview.h"
#include "views/maps/mapwidget.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Lodebook;

class AuthoritiesPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void marksEachMemberStateByItsState();
    void saysWhoHasNoRecord();
    void takesInWhatIsSavedMeanwhile();
    void notesAContactWithTheChosenAuthority();

private:
    Record authorityOf(const QString &country);
    bool activated(AuthoritiesPage &page);

    std::unique_ptr<TestCasebook> m_casebook;
};

void AuthoritiesPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    const QString folder = qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/resources/reference");
    const Result<qint64> added = addReferenceLists((*m_casebook)->store(), folder);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
}

Record AuthoritiesPageTest::authorityOf(const QString &country)
{
    const Result<QList<Record>> found =
        (*m_casebook)->reader().list(Query(authority(), Filter::leaf(authority().country, Compare::Equal, country)));
    return found && !found->isEmpty() ? found->first() : Record(authority());
}

bool AuthoritiesPageTest::activated(AuthoritiesPage &page)
{
    QSignalSpy ready(&page, &AuthoritiesPage::ready);
    page.resize(1000, 600);
    page.show();
    page.activate();
    return !ready.isEmpty() || ready.wait(20000);
}

void AuthoritiesPageTest::marksEachMemberStateByItsState()
{
    AuthoritiesPage page(**m_casebook);
    QVERIFY(activated(page));
    const MapScene &scene = page.map()->scene();
    QCOMPARE(scene.points.size(), 27);
    QCOMPARE(scene.filled.size(), 27);
    QVERIFY(scene.filled.value(QStringLiteral("DE")) != scene.filled.value(QStringLiteral("FR")));
    QList<MarkShape> shapes; // each state is told by a shape of its own, not by its colour alone
    for (int i = 0; i < scene.categories.size(); ++i)
        shapes.append(scene.shapeOf(i));
    std::ranges::sort(shapes);
    QVERIFY(std::ranges::adjacent_find(shapes) == shapes.end());
    QVERIFY2(page.countText().contains(QLatin1String("Identified: 6")), qPrintable(page.countText()));
    QVERIFY2(page.countText().contains(QLatin1String("To be confirmed: 21")), qPrintable(page.countText()));
}

void AuthoritiesPageTest::saysWhoHasNoRecord()
{
    const Result<> removed = (*m_casebook)->store().remove(authority(), authorityOf(QStringLiteral("CY")).id());
    QVERIFY(removed);
    AuthoritiesPage page(**m_casebook);
    QVERIFY(activated(page));
    QVERIFY2(page.countText().contains(QLatin1String("without a record: Cyprus")), qPrintable(page.countText()));
}

void AuthoritiesPageTest::takesInWhatIsSavedMeanwhile()
{
    AuthoritiesPage page(**m_casebook);
    QVERIFY(activated(page));
    Record french = authorityOf(QStringLiteral("FR"));
    french.set(authority().unit, QStringLiteral("A ministry"));
    french.set(authority().status, QStringLiteral("contacted"));
    m_casebook->save(french);
    QTRY_VERIFY_WITH_TIMEOUT(page.countText().contains(QLatin1String("Contacted: 1")), 20000);
}

void AuthoritiesPageTest::notesAContactWithTheChosenAuthority()
{
    AuthoritiesPage page(**m_casebook);
    QVERIFY(activated(page));
    const Record italian = authorityOf(QStringLiteral("IT"));
    page.list()->select(italian.id());
    QTRY_COMPARE_WITH_TIMEOUT(page.list()->selectedRecords().size(), 1, 20000);
    QSignalSpy wanted(&page, &AuthoritiesPage::openRequested);
    auto *note = page.findChild<QPushButton *>(QStringLiteral("noteContact"));
    QVERIFY(note);
    QTest::mouseClick(note, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    const auto location = wanted.first().first().value<Location>();
    QCOMPARE(location.name, QStringLiteral("interaction"));
    QCOMPARE(location.preset.value(QStringLiteral("authority")).toString(), toText(italian.id()));
    QCOMPARE(location.preset.value(QStringLiteral("on")).toString(), QStringLiteral("2026-03-01"));
}

QTEST_MAIN(AuthoritiesPageTest)
#include "tst_authoritiespage.moc"
