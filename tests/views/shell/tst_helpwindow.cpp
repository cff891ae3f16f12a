// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/helpwindow.h"

#include "views/shell/commands.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Lodebook;

class HelpWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHasANameAndText();
    void everyLinkLeadsToAPage();
    void everyLanguageHasEveryPage();
    void speaksTheLanguageOfTheProgram();
    void eachPlaceHasItsPage();
    void findsPagesByTheirWords();
    void saysHowAccessibleTheProgramIs();
    void namesTheKeysOfEveryCommand();
    void escapeClosesIt();
};

void HelpWindowTest::everyPageHasANameAndText()
{
    QObject owner;
    const Commands commands(&owner);
    HelpWindow help(commands);
    auto *pages = help.findChild<QListWidget *>();
    const auto *text = help.findChild<QTextBrowser *>();
    QVERIFY(pages->count() >= 10);
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        QVERIFY(!pages->item(row)->text().isEmpty());
        QVERIFY2(text->toPlainText().size() > 150, qPrintable(help.currentPage()));
        QVERIFY(text->toPlainText().startsWith(pages->item(row)->text()));
    }
}

void HelpWindowTest::everyLinkLeadsToAPage()
{
    QObject owner;
    const Commands commands(&owner);
    HelpWindow help(commands);
    const QDir folder(QStringLiteral(":/help"));
    int links = 0;
    for (const QString &language : folder.entryList(QDir::Dirs)) {
        for (const QFileInfo &page : QDir(folder.filePath(language)).entryInfoList(QDir::Files)) {
            QFile file(page.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
            for (auto found = link.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext(); ++links) {
                const QString target = found.next().captured(1);
                help.showPage(target);
                QCOMPARE(help.currentPage(), target);
            }
        }
    }
    QVERIFY(links > 3);
}

void HelpWindowTest::everyLanguageHasEveryPage()
{
    const QDir folder(QStringLiteral(":/help"));
    const QStringList languages = folder.entryList(QDir::Dirs, QDir::Name);
    QVERIFY(languages
            == QStringList({QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr"),
                            QStringLiteral("nl")}));
    const auto links = [](const QString &text) {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        QStringList targets;
        for (auto found = link.globalMatch(text); found.hasNext();)
            targets.append(found.next().captured(1));
        return targets;
    };
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QDir english(folder.filePath(QStringLiteral("en")));
    for (const QString &language : languages) {
        const QDir pages(folder.filePath(language));
        QCOMPARE(pages.entryList(QDir::Files, QDir::Name), english.entryList(QDir::Files, QDir::Name));
        for (const QString &page : english.entryList(QDir::Files)) {
            const QString original = read(english.filePath(page));
            const QString text = read(pages.filePath(page));
            QVERIFY2(text.startsWith(QLatin1String("# ")), qPrintable(pages.filePath(page)));
            QCOMPARE(text.count(u'\n'), original.count(u'\n')); // paragraph for paragraph
            QCOMPARE(links(text), links(original));
            QVERIFY2(language == QLatin1String("en") || text.section(u'\n', 2) != original.section(u'\n', 2),
                     qPrintable(pages.filePath(page)));
        }
    }
}

void HelpWindowTest::speaksTheLanguageOfTheProgram()
{
    const auto text = [](const QString &locale) {
        QLocale::setDefault(QLocale(locale));
        QObject owner;
        const Commands commands(&owner);
        HelpWindow help(commands);
        help.showPage(QStringLiteral("records"));
        return help.findChild<QTextBrowser *>()->toPlainText();
    };
    const QLocale before;
    const QString english = text(QStringLiteral("en"));
    QVERIFY(english.startsWith(QLatin1String("Records")));
    QVERIFY(text(QStringLiteral("fr_CD")).startsWith(QLatin1String("Fiches")));
    QCOMPARE(text(QStringLiteral("sw")), english);
    QLocale::setDefault(before);
}

void HelpWindowTest::eachPlaceHasItsPage()
{
    QCOMPARE(HelpWindow::pageOf(Location::screen(QStringLiteral("import"))), QStringLiteral("import"));
    QCOMPARE(HelpWindow::pageOf(Location::screen(QStringLiteral("duplicates"))), QStringLiteral("duplicates"));
    QCOMPARE(HelpWindow::pageOf(Location::screen(QStringLiteral("history"))), QStringLiteral("undo"));
    QCOMPARE(HelpWindow::pageOf(Location::home()), QStringLiteral("home"));
    QCOMPARE(HelpWindow::pageOf(Location::list(QStringLiteral("visit"))), QStringLiteral("lists"));
    QCOMPARE(HelpWindow::pageOf(Location::newRecord(QStringLiteral("visit"))), QStringLiteral("records"));
    QCOMPARE(HelpWindow::pageOf(Location::list(QStringLiteral("dd_report"))), QStringLiteral("due_diligence"));
    QCOMPARE(HelpWindow::pageOf(Location::screen(QStringLiteral("site_map"))), QStringLiteral("site_map"));
}

void HelpWindowTest::saysHowAccessibleTheProgramIs()
{
    QObject owner;
    const Commands commands(&owner);
    HelpWindow help(commands);
    help.showPage(QStringLiteral("accessibility"));
    QCOMPARE(help.currentPage(), QStringLiteral("accessibility")); // it stands in the list, not behind a link alone
    static const QRegularExpression clause(QStringLiteral("\\b1[0-2](?:\\.\\d+)+\\b"));
    const auto clauses = [](const QString &text) {
        QStringList found;
        for (auto match = clause.globalMatch(text); match.hasNext();)
            found.append(match.next().captured());
        return found;
    };
    const QDir folder(QStringLiteral(":/help"));
    QStringList english;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                                    QStringLiteral("fr"), QStringLiteral("nl")}) {
        QFile file(folder.filePath(language + QStringLiteral("/accessibility.md")));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(language));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(QStringLiteral("EN 301 549")), qPrintable(language));
        QCOMPARE(text.count(QStringLiteral("\n## ")), 2); // what is reached, and what is not
        QVERIFY(text.section(QStringLiteral("\n## "), 2).count(QStringLiteral("\n- ")) >= 3);
        if (english.isEmpty())
            english = clauses(text);
        QVERIFY(english.size() > 10);
        QCOMPARE(clauses(text), english);
    }
}

void HelpWindowTest::findsPagesByTheirWords()
{
    QObject owner;
    const Commands commands(&owner);
    HelpWindow help(commands);
    auto *search = help.findChild<QLineEdit *>();
    auto *pages = help.findChild<QListWidget *>();
    const auto shown = [pages] {
        int count = 0;
        for (int row = 0; row < pages->count(); ++row)
            count += !pages->item(row)->isHidden();
        return count;
    };
    const int all = shown();
    search->setText(QStringLiteral("Hatched LEGEND"));
    QCOMPARE(shown(), 1);
    QCOMPARE(help.currentPage(), QStringLiteral("site_map"));
    search->setText(QStringLiteral("zebra"));
    QCOMPARE(shown(), 0);
    search->clear();
    QCOMPARE(shown(), all);
}

void HelpWindowTest::namesTheKeysOfEveryCommand()
{
    QObject owner;
    const Commands commands(&owner);
    HelpWindow help(commands);
    help.showPage(QStringLiteral("keys"));
    const QString text = help.findChild<QTextBrowser *>()->toPlainText();
    int keyed = 0;
    for (const QAction *action : commands.all()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(text.contains(keys.toString(QKeySequence::NativeText)), qPrintable(action->text()));
            ++keyed;
        }
    }
    QVERIFY(keyed > 20);
}

void HelpWindowTest::escapeClosesIt()
{
    QObject owner;
    const Commands commands(&owner);
    HelpWindow help(commands);
    help.show();
    QVERIFY(QTest::qWaitForWindowActive(&help));
    QTest::keyClick(&help, Qt::Key_Escape);
    QVERIFY(!help.isVisible());
}

QTEST_MAIN(HelpWindowTest)
#include "tst_helpwindow.moc"
