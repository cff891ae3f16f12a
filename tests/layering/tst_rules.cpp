// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

namespace {

const QString license = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");

} // namespace

/// Every rule is shown a house that breaks it, and one that just does not.
class RulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void floorsRefusesTheRoomAboveAndBeside();
    void floorsRefusesARoomNobodyKnows();
    void floorsRefusesAnIncludeThatIsNotNamedFromTheRoot();
    void modelsWithoutWindowsRefusesWidgetsAndAllowsPaintingInReports();
    void sqlInItsPlaceRefusesSqlAndQtSqlOutsideStorage();
    void viewsTalkToStoresRefusesStatements();
    void screensApartRefusesAnotherScreen();
    void targetedIncludesRefusesWholeModules();
    void openedDialogsRefusesNestedEventLoops();
    void ownFileDialogsRefusesThoseOfQt();
    void dialogsWalkedRefusesADialogNobodyTries();
    void oldestCompilerRefusesViewsAndFormat();
    void licensedRefusesAMissingFirstLine();
    void pragmaOnceRefusesAnUnguardedHeader();
    void fileNamesRefusesCapitals();
    void sizeRefusesLine701();
    void testedWantsTheMirrorOrTheTable();
    void commentsBreakNoRule();

private:
    void write(const QString &path, const QString &text);
    SourceTree tree() const { return SourceTree(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RulesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void RulesTest::write(const QString &path, const QString &text)
{
    const QString full = m_folder->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void RulesTest::floorsRefusesTheRoomAboveAndBeside()
{
    write("tests/layering/floors.txt",
          "# lowest first\nmodels/core\nmodels/storage models/core\n"
          "models/programme models/storage\nmodels/sync models/storage\n");
    write("models/sync/pack.cpp", "#include \"models/sync/pack.h\"\n#include \"models/core/stamp.h\"\n");
    QCOMPARE(Rules::floors(tree()), QStringList());

    write("models/core/stamp.h", "#include \"models/storage/database.h\"\n");
    write("models/sync/pack.cpp", "\n#include \"models/programme/deadline.h\"\n");
    QCOMPARE(Rules::floors(tree()),
             QStringList({"models/core/stamp.h:1: models/core may not include models/storage/database.h",
                          "models/sync/pack.cpp:2: models/sync may not include models/programme/deadline.h"}));
}

void RulesTest::floorsRefusesARoomNobodyKnows()
{
    write("tests/layering/floors.txt", "models/core\n");
    write("models/utils/things.cpp", license);
    QCOMPARE(Rules::floors(tree()).size(), 1);
}

void RulesTest::floorsRefusesAnIncludeThatIsNotNamedFromTheRoot()
{
    write("tests/layering/floors.txt", "models/core\n");
    write("models/core/x.cpp", "#include \"models/core/x.h\"\n#include \"x.moc\"\n#include \"stamp.h\"\n");
    QCOMPARE(Rules::floors(tree()), QStringList("models/core/x.cpp:3: stamp.h is not named from the root"));
}

void RulesTest::modelsWithoutWindowsRefusesWidgetsAndAllowsPaintingInReports()
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    write("models/reports/page.cpp", "#include <QPainter>\n");
    write("views/shell/window.cpp", "#include <QLabel>\n");
    QCOMPARE(Rules::modelsWithoutWindows(tree(), headers), QStringList());

    write("models/reports/page.cpp", "#include <QLabel>\n");
    write("models/items/row.cpp", "#include <QString>\n#include <QtGui/QColor>\n");
    QCOMPARE(Rules::modelsWithoutWindows(tree(), headers),
             QStringList({"models/items/row.cpp:2: <QtGui/QColor> belongs to windows",
                          "models/reports/page.cpp:1: <QLabel> belongs to windows"}));
    QCOMPARE(Rules::modelsWithoutWindows(tree(), "/nowhere").size(), 1);
}

void RulesTest::sqlInItsPlaceRefusesSqlAndQtSqlOutsideStorage()
{
    write("models/storage/recordstore.cpp", "QSqlQuery query(\"SELECT 1\");\n");
    write("models/programme/missionclaimquery.cpp", "const auto sql = R\"(\nSELECT sum(x)\n)\";\n");
    write("views/lists/filterbar.cpp", "tr(\"Select a column from the list\");\n");
    QCOMPARE(Rules::sqlInItsPlace(tree()), QStringList());

    write("models/programme/missionclaim.cpp", "\nquery(\"select id from x\");\n");
    write("models/programme/missionclaimquery.cpp", "#include <QSqlQuery>\n");
    write("views/lists/filterbar.cpp", "f(\"DELETE FROM person\");\n");
    QCOMPARE(
        Rules::sqlInItsPlace(tree()),
        QStringList({"models/programme/missionclaimquery.cpp:1: QSqlQuery outside models/storage",
                     "models/programme/missionclaim.cpp:2: SQL (\"select id from) outside models/storage and the named "
                     "queries",
                     "views/lists/filterbar.cpp:1: SQL (DELETE FROM) outside models/storage and the named queries"}));
}

void RulesTest::viewsTalkToStoresRefusesStatements()
{
    write("views/lists/table.cpp", "#include \"models/storage/recordstore.h\"\n");
    QCOMPARE(Rules::viewsTalkToStores(tree()), QStringList());
    write("views/lists/table.cpp", "#include \"models/storage/sqlitedialect.h\"\n");
    QCOMPARE(Rules::viewsTalkToStores(tree()).size(), 1);
}

void RulesTest::screensApartRefusesAnotherScreen()
{
    write("views/screens/sitescreen.cpp", "#include \"views/screens/sitescreen.h\"\n");
    QCOMPARE(Rules::screensApart(tree()), QStringList());
    write("views/screens/sitescreen.cpp", "#include \"views/screens/visitscreen.h\"\n");
    QCOMPARE(Rules::screensApart(tree()).size(), 1);
}

void RulesTest::targetedIncludesRefusesWholeModules()
{
    write("tests/x.cpp", "#include <QTest>\n#include <QtGlobal>\n#include <QtCore/QString>\n#include <QtMath>\n");
    QCOMPARE(Rules::targetedIncludes(tree()), QStringList());
    write("tests/x.cpp", "#include <QtWidgets>\n#include <QtSql/QtSql>\n#include <QtTest>\n");
    QCOMPARE(Rules::targetedIncludes(tree()).size(), 3);
}

void RulesTest::openedDialogsRefusesNestedEventLoops()
{
    write("views/shell/window.cpp", "dialog->open();\ndrag.exec(Qt::MoveAction);\n");
    write("app/main.cpp", "return application.exec();\n");
    QCOMPARE(Rules::openedDialogs(tree()), QStringList());
    write("views/shell/window.cpp",
          "dialog->exec();\nQMessageBox::question(this, a, b);\nQFileDialog::getOpenFileName();\n");
    QCOMPARE(Rules::openedDialogs(tree()).size(), 3);
}

void RulesTest::ownFileDialogsRefusesThoseOfQt()
{
    write("views/widgets/filedialog.cpp", "return new QFileDialog(parent);\n");
    write("views/shell/window.cpp", "auto *dialog = new FileDialog(this);\nconnect(dialog, &QFileDialog::accepted, this, f);\n");
    QCOMPARE(Rules::ownFileDialogs(tree()), QStringList());
    write("views/shell/window.cpp", "auto *dialog = new QFileDialog(this);\n");
    write("app/application.cpp", "    QFileDialog dialog(this);\n");
    QCOMPARE(Rules::ownFileDialogs(tree()).size(), 2);
}

void RulesTest::dialogsWalkedRefusesADialogNobodyTries()
{
    write("tests/app/tst_everydialog.cpp", "    {\"NameDialog\", {}},\n    // {\"OtherDialog\", {}},\n");
    write("views/lists/namedialog.h",
          "class NameDialog final : public QDialog\n{\n};\nclass Plain : public QWidget\n{\n};\n");
    QCOMPARE(Rules::dialogsWalked(tree()), QStringList());

    write("views/lists/otherdialog.h",
          "class OtherDialog final\n    : public QDialog\n{\n};\nclass Finer : public NameDialog {\n};\n");
    write("views/lists/page.cpp", "\nauto *dialog = new QMessageBox(this);\n");
    QCOMPARE(
        Rules::dialogsWalked(tree()),
        QStringList({"views/lists/otherdialog.h:1: OtherDialog is not walked through in tests/app/tst_everydialog.cpp",
                     "views/lists/otherdialog.h:5: Finer is not walked through in tests/app/tst_everydialog.cpp",
                     "views/lists/page.cpp:2: QMessageBox is not walked through in tests/app/tst_everydialog.cpp"}));
}

void RulesTest::oldestCompilerRefusesViewsAndFormat()
{
    write("models/core/x.cpp", "#include <ranges>\nstd::ranges::sort(list);\n");
    QCOMPARE(Rules::oldestCompiler(tree()), QStringList());
    write("models/core/x.cpp",
          "#include <format>\nlist | std::"
          "views::filter(f);\n");
    QCOMPARE(Rules::oldestCompiler(tree()).size(), 2);
}

void RulesTest::licensedRefusesAMissingFirstLine()
{
    write("models/core/x.cpp", license);
    write("tests/run", "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n");
    QCOMPARE(Rules::licensed(tree()), QStringList());
    write("models/core/x.cpp", "\n" + license);
    write("app/run", "#!/usr/bin/env bash\necho\n");
    const QStringList breaches = Rules::licensed(tree());
    QCOMPARE(breaches.size(), 2);
    QVERIFY(breaches.at(0).startsWith("app/run:2: "));
    QVERIFY(breaches.at(1).startsWith("models/core/x.cpp:1: "));
}

void RulesTest::pragmaOnceRefusesAnUnguardedHeader()
{
    write("models/core/x.h", license + "#pragma once\n");
    QCOMPARE(Rules::pragmaOnce(tree()), QStringList());
    write("models/core/x.h", license + "#ifndef X_H\n");
    QCOMPARE(Rules::pragmaOnce(tree()).size(), 1);
}

void RulesTest::fileNamesRefusesCapitals()
{
    write("models/core/stamp.h", license);
    write("models/storage/migrations/m0007_add_priority.cpp", license);
    write("tests/models/core/tst_stamp.cpp", license);
    QCOMPARE(Rules::fileNames(tree()), QStringList());
    write("models/core/RecordId.h", license);
    write("models/core/record_id.cpp", license);
    QCOMPARE(Rules::fileNames(tree()).size(), 2);
}

void RulesTest::sizeRefusesLine701()
{
    write("models/core/x.cpp", QString("int a;\n").repeated(700));
    QCOMPARE(Rules::size(tree()), QStringList());
    write("models/core/x.cpp", QString("int a;\n").repeated(701));
    QCOMPARE(Rules::size(tree()), QStringList("models/core/x.cpp:701: 701 lines; 700 are the limit"));
    QCOMPARE(largestFiles(tree()), QStringList("  701 models/core/x.cpp"));
}

void RulesTest::testedWantsTheMirrorOrTheTable()
{
    write("models/core/money.cpp", license);
    write("tests/models/core/tst_money.cpp", license);
    write("models/entities/person.cpp", license);
    write("tests/layering/tested-elsewhere.txt", "models/entities/ tests/models/core/tst_money.cpp\n");
    QCOMPARE(Rules::tested(tree()), QStringList());

    write("models/core/clock.cpp", license);
    write("tests/layering/tested-elsewhere.txt", "models/entities/ tests/nowhere.cpp\n");
    QCOMPARE(Rules::tested(tree()).size(), 2);
}

void RulesTest::commentsBreakNoRule()
{
    write("views/shell/window.cpp",
          "// never dialog->exec()\n/* SELECT\n QSqlQuery */\nf(\"http://x\"); // std::"
          "views\n");
    QCOMPARE(Rules::openedDialogs(tree()) + Rules::sqlInItsPlace(tree()) + Rules::oldestCompiler(tree()),
             QStringList());
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
