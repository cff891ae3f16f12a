// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fixedkeys.h"
#include "views/shell/keyspage.h"

#include "views/shell/commands.h"
#include "views/shell/settingsdialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Lodebook;

class KeysPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesACommandAnotherKey();
    void saysWhoseAKeyIsBeforeItIsTaken();
    void refusesWhatTypingNeeds_data();
    void refusesWhatTypingNeeds();
    void showsAndKeepsWhatIsFixed();
    void putsKeysBack();
    void findsByWordsAndByKeys();
    void escapePutsTheKeysBack();
    void commandsTakeAndLoseKeysAtOnce();

private:
    void choose(const QString &command);
    void type(const QString &key) { m_page->findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(key, QKeySequence::PortableText)); }
    void click(const char *button) { m_page->findChild<QPushButton *>(QLatin1String(button))->click(); }
    QString words() const { return m_page->findChild<QLabel *>(QStringLiteral("keysWords"))->text(); }

    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<KeysPage> m_page;
};

void KeysPageTest::init()
{
    m_page.reset();
    m_commands = std::make_unique<Commands>(nullptr);
    m_page = std::make_unique<KeysPage>(*m_commands, Preferences::Keys());
    connect(m_page.get(), &KeysPage::changed, m_commands.get(), [this] { m_commands->setKeys(m_page->keys()); });
    m_page->show();
}

void KeysPageTest::choose(const QString &command)
{
    auto *rows = m_page->findChild<QTreeWidget *>();
    for (int i = 0; i < rows->topLevelItemCount(); ++i) {
        if (rows->topLevelItem(i)->data(0, Qt::UserRole).toString() == command)
            rows->setCurrentItem(rows->topLevelItem(i));
    }
}

void KeysPageTest::givesACommandAnotherKey()
{
    choose(QStringLiteral("pin"));
    QCOMPARE(m_page->findChild<QKeySequenceEdit *>()->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_D));
    auto *edit = m_page->findChild<QKeySequenceEdit *>();
    edit->clear();
    QTest::keyClick(edit, Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(m_page->keys(), (Preferences::Keys{{QStringLiteral("pin"), {QStringLiteral("Ctrl+Alt+J")}}})); // once the key was let go
    QCOMPARE((*m_commands)[QStringLiteral("pin")]->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    QCOMPARE(m_page->findChild<QTreeWidget *>()->currentItem()->text(1), QStringLiteral("Ctrl+Alt+J"));
}

void KeysPageTest::saysWhoseAKeyIsBeforeItIsTaken()
{
    choose(QStringLiteral("recycleBin"));
    type(QStringLiteral("Ctrl+K"));
    QVERIFY(m_page->keys().isEmpty());
    QVERIFY2(words().contains(QStringLiteral("Ctrl+K belongs to “")), qPrintable(words()));
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("keysTake"))->isVisible());
    click("keysTake");
    QCOMPARE(m_page->keys(), (Preferences::Keys{{QStringLiteral("palette"), {}}, {QStringLiteral("recycleBin"), {QStringLiteral("Ctrl+K")}}}));
    QVERIFY2(words().contains(QStringLiteral("has lost its key")), qPrintable(words()));
    QVERIFY((*m_commands)[QStringLiteral("palette")]->shortcuts().isEmpty());
}

void KeysPageTest::refusesWhatTypingNeeds_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"A", "Shift+A", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Return", "Space", "Del"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void KeysPageTest::refusesWhatTypingNeeds()
{
    QFETCH(QString, key);
    choose(QStringLiteral("recycleBin"));
    type(key);
    QVERIFY2(words().contains(QStringLiteral("is needed for typing")), qPrintable(words()));
    QVERIFY(m_page->keys().isEmpty());
}

void KeysPageTest::showsAndKeepsWhatIsFixed()
{
    choose(QStringLiteral("recycleBin"));
    type(QStringLiteral("Ctrl+Shift+F"));
    QVERIFY2(words().contains(QStringLiteral("in a list")), qPrintable(words()));
    QVERIFY(m_page->keys().isEmpty());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("keysTake"))->isVisible());
    auto *rows = m_page->findChild<QTreeWidget *>();
    m_page->findChild<QLineEdit *>(QStringLiteral("keysFind"))->setText(QStringLiteral("Ctrl+Shift+F"));
    const QTreeWidgetItem *shown = rows->currentItem();
    QVERIFY(shown && shown->text(1).contains(QStringLiteral("fixed")));
    QVERIFY(!m_page->findChild<QKeySequenceEdit *>()->isEnabled());
    QVERIFY(words().contains(QStringLiteral("fixed")));
    m_page->findChild<QLineEdit *>(QStringLiteral("keysFind"))->clear();
    choose(QStringLiteral("collapseRooms")); // whose usual key a text has for its own, where it is being typed
    click("keysNone");
    type(QStringLiteral("Ctrl+B"));
    QVERIFY2(m_page->keys().isEmpty(), qPrintable(words()));
}

void KeysPageTest::putsKeysBack()
{
    choose(QStringLiteral("recycleBin"));
    type(QStringLiteral("Ctrl+K"));
    click("keysTake");
    choose(QStringLiteral("pin"));
    click("keysNone");
    QVERIFY((*m_commands)[QStringLiteral("pin")]->shortcuts().isEmpty());
    choose(QStringLiteral("palette"));
    click("keysReset"); // takes its own key back
    QVERIFY(!m_page->keys().contains(QStringLiteral("palette")));
    QVERIFY(m_page->keys().value(QStringLiteral("recycleBin")).isEmpty());
    click("keysResetAll");
    QVERIFY(m_page->keys().isEmpty());
    QCOMPARE((*m_commands)[QStringLiteral("pin")]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
}

void KeysPageTest::findsByWordsAndByKeys()
{
    auto *find = m_page->findChild<QLineEdit *>(QStringLiteral("keysFind"));
    auto *rows = m_page->findChild<QTreeWidget *>();
    const auto shown = [rows] {
        QStringList names;
        for (int i = 0; i < rows->topLevelItemCount(); ++i) {
            if (!rows->topLevelItem(i)->isHidden())
                names.append(rows->topLevelItem(i)->data(0, Qt::UserRole).toString());
        }
        return names;
    };
    QCOMPARE(shown().size(), m_commands->all().size() + fixedKeys().size());
    find->setText(QStringLiteral("RECYCLE"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("recycleBin"), QString()})); // and what Delete does in a list
    QCOMPARE(rows->currentItem()->data(0, Qt::UserRole).toString(), QStringLiteral("recycleBin"));
    find->setText(QStringLiteral("f11"));
    QCOMPARE(shown(), QStringList{QStringLiteral("fullScreen")});
    find->setText(QStringLiteral("nothing is called so"));
    QVERIFY(shown().isEmpty());
    type(QStringLiteral("Ctrl+J")); // for nobody
    QVERIFY(m_page->keys().isEmpty());
}

void KeysPageTest::escapePutsTheKeysBack()
{
    SettingsDialog dialog(Preferences(), *m_commands);
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    dialog.show();
    auto *page = dialog.findChild<KeysPage *>();
    page->findChild<QTreeWidget *>()->setCurrentItem(page->findChild<QTreeWidget *>()->topLevelItem(0));
    page->findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Preferences>().keys.size(), 1);
    dialog.reject();
    QCOMPARE(changed.size(), 2);
    QVERIFY(changed.last().first().value<Preferences>().keys.isEmpty());
}

void KeysPageTest::commandsTakeAndLoseKeysAtOnce()
{
    QMainWindow window;
    m_commands->fillMenus(window.menuBar());
    QSignalSpy changed(m_commands.get(), &Commands::keysChanged);
    m_commands->setKeys({{QStringLiteral("redo"), {QStringLiteral("Ctrl+Alt+R")}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE((*m_commands)[QStringLiteral("redo")]->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R)});
    m_commands->setKeys({{QStringLiteral("redo"), {QStringLiteral("Ctrl+Alt+R")}}});
    QCOMPARE(changed.size(), 1); // nothing new
    m_commands->setKeys({});
    QCOMPARE((*m_commands)[QStringLiteral("redo")]->shortcuts().size(), 2);
}

QTEST_MAIN(KeysPageTest)
#include "tst_keyspage.moc"
