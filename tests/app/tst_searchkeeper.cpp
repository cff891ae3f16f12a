// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchkeeper.h"

#include "models/entities/partners/organisation.h"
#include "models/exchange/demonstration.h"
#include "models/storage/searchindex.h"
#include "resources/reference/referenceresources.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class SearchKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { initReferenceResources(); }
    void init();
    void takesInWhatAnImportLeft();
    void takesInWhatIsSavedWhileTheWindowStands();
    void isStoppedWhenTheCasebookIsClosed();
    void leavesACasebookAloneThatCanOnlyBeRead();

private:
    QStringList found(const QString &text) const
    {
        const Result<QList<SearchHit>> hits = SearchIndex(m_casebook->reader()).search(text);
        QStringList titles;
        for (const SearchHit &hit : hits ? *hits : QList<SearchHit>())
            titles.append(hit.title);
        return titles;
    }
    qint64 pending() const { return *SearchIndex(m_casebook->reader()).pending(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Casebook> m_casebook;
};

void SearchKeeperTest::init()
{
    m_casebook.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<NewCasebook> made = makeCasebook(*CasebookLocation::fromText(m_folder->filePath(QStringLiteral("new.lodebook"))), {.officer = QStringLiteral("Zoë")}, false);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_casebook = std::move(made->casebook);
}

void SearchKeeperTest::takesInWhatAnImportLeft()
{
    QVERIFY(pending() > 3000);
    QVERIFY(found(QStringLiteral("Sud-Kivu")).isEmpty());
    const SearchKeeper keeper(*m_casebook);
    const QSignalSpy caughtUp(&keeper, &SearchKeeper::caughtUp);
    QTRY_COMPARE_WITH_TIMEOUT(caughtUp.size(), 1, 60000);
    QCOMPARE(pending(), 0);
    QVERIFY(!found(QStringLiteral("Sud-Kivu")).isEmpty());
    QVERIFY(!keeper.isWorking());
}

void SearchKeeperTest::takesInWhatIsSavedWhileTheWindowStands()
{
    const SearchKeeper keeper(*m_casebook);
    const QSignalSpy caughtUp(&keeper, &SearchKeeper::caughtUp);
    QTRY_COMPARE_WITH_TIMEOUT(caughtUp.size(), 1, 60000);
    Record smelter(organisation());
    smelter.set(organisation().name, QStringLiteral("Wolframhütte"));
    smelter.set(organisation().kind, organisation().kind.choices().first().code);
    QVERIFY(m_casebook->store().save(smelter));
    QVERIFY(pending() > 0);
    QTRY_COMPARE_WITH_TIMEOUT(caughtUp.size(), 2, 60000);
    QCOMPARE(pending(), 0);
    QCOMPARE(found(QStringLiteral("wolframhutte")), QStringList{QStringLiteral("Wolframhütte")});
}

void SearchKeeperTest::isStoppedWhenTheCasebookIsClosed()
{
    {
        const SearchKeeper keeper(*m_casebook);
        QTRY_VERIFY(keeper.isWorking());
    }
    QVERIFY(pending() > 0); // and what was taken in stays
    QVERIFY(SearchIndex(m_casebook->reader()).catchUp());
    QCOMPARE(pending(), 0);
}

void SearchKeeperTest::leavesACasebookAloneThatCanOnlyBeRead()
{
    const CasebookLocation location = m_casebook->location();
    m_casebook.reset();
    Casebook::Options readOnly;
    readOnly.readOnly = true;
    Result<std::unique_ptr<Casebook>> opened = Casebook::open(location, readOnly);
    QVERIFY(opened);
    m_casebook = std::move(*opened);
    const SearchKeeper keeper(*m_casebook);
    QTest::qWait(1500);
    QVERIFY(!keeper.isWorking());
    QVERIFY(pending() > 3000);
}

QTEST_GUILESS_MAIN(SearchKeeperTest)
#include "tst_searchkeeper.moc"
