// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/rules.h"

#include <QLibraryInfo>
#include <QTest>

using namespace Lodebook;

/// The rules of the house, held against the repository itself.
class LayeringTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRoomIncludesOnlyWhatLiesBelowIt() { check(Rules::floors(m_tree)); }
    void modelsSeeNoWindow()
    {
        check(Rules::modelsWithoutWindows(m_tree, QLibraryInfo::path(QLibraryInfo::HeadersPath)));
    }
    void sqlIsWrittenInStorage() { check(Rules::sqlInItsPlace(m_tree)); }
    void viewsTalkToStoresAlone() { check(Rules::viewsTalkToStores(m_tree)); }
    void screensDoNotKnowOneAnother() { check(Rules::screensApart(m_tree)); }
    void includesAreTargeted() { check(Rules::targetedIncludes(m_tree)); }
    void fileDialogsAreOurOwn() { check(Rules::ownFileDialogs(m_tree)); }
    void everyDialogIsWalkedThrough() { check(Rules::dialogsWalked(m_tree)); }
    void dialogsAreOpenedNotExecuted() { check(Rules::openedDialogs(m_tree)); }
    void nothingIsTooNewForTheOldestCompiler() { check(Rules::oldestCompiler(m_tree)); }
    void everyFileNamesItsLicence() { check(Rules::licensed(m_tree)); }
    void everyHeaderIsReadOnce() { check(Rules::pragmaOnce(m_tree)); }
    void fileNamesAreLowercase() { check(Rules::fileNames(m_tree)); }
    void noFileGrowsTooLong();
    void everySourceHasATestOrStandsOnTheList() { check(Rules::tested(m_tree)); }

private:
    static void check(const QStringList &breaches);

    const SourceTree m_tree{qEnvironmentVariable("LODEBOOK_SOURCE_DIR")};
};

void LayeringTest::initTestCase()
{
    QVERIFY2(m_tree.holds("models/core/result.h"), "LODEBOOK_SOURCE_DIR does not name the source folder");
    QVERIFY(!m_tree.table("tests/layering/floors.txt").isEmpty());
}

void LayeringTest::check(const QStringList &breaches)
{
    for (const QString &breach : breaches)
        qWarning("%s", qUtf8Printable(breach));
    QVERIFY2(breaches.isEmpty(), qUtf8Printable(QStringLiteral("%1 breaches, listed above").arg(breaches.size())));
}

void LayeringTest::noFileGrowsTooLong()
{
    qInfo("%s", qUtf8Printable("The ten largest files:\n" + largestFiles(m_tree).join('\n')));
    check(Rules::size(m_tree));
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
