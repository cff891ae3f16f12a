// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/languages.h"
#include "views/shell/commands.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace Lodebook;

namespace {

/// The texts of which another one has the same underlined letter, or none is underlined.
QStringList unreachable(const QList<QAction *> &actions)
{
    QHash<QChar, QStringList> byLetter;
    for (const QAction *action : actions) {
        const qsizetype mark = action->text().indexOf(u'&');
        if (!action->isSeparator())
            byLetter[mark < 0 ? QChar() : action->text().at(mark + 1).toLower()] << action->text();
    }
    QStringList found = byLetter.take(QChar());
    for (const QStringList &texts : byLetter) {
        if (texts.size() > 1)
            found << texts;
    }
    return found;
}

} // namespace

class MenusTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasALetterOfItsOwn_data();
    void everyCommandHasALetterOfItsOwn();
};

void MenusTest::everyCommandHasALetterOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QStringList{QStringLiteral("en")} + completeLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void MenusTest::everyCommandHasALetterOfItsOwn()
{
    QFETCH(const QString, language);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/lodebook_") + language));
    QCoreApplication::installTranslator(&words);
    QMenuBar bar;
    Commands commands(&bar);
    commands.fillMenus(&bar);
    QStringList found = unreachable(bar.actions());
    QVERIFY(!bar.actions().isEmpty());
    for (const QAction *menu : bar.actions())
        found += unreachable(menu->menu()->actions());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(MenusTest)
#include "tst_menus.moc"
