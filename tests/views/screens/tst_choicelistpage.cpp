// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/choicelistpage.h"

#include "models/entities/common/vocabularyentry.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/testcasebook.h"
#include "views/fields/makeeditor.h"
#include "views/screens/choicemergedialog.h"
#include "views/screens/choicenamesdialog.h"
#include "views/widgets/messagebar.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Lodebook;

class ChoiceListPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void showsEveryListAndFindsOne();
    void addsAnEntryInSeveralLanguages();
    void refusesANameThatIsThere();
    void retiresBringsBackAndMoves();
    void mergesAfterSayingWhatHappensAndUndoesIt();
    void removesOnlyWhatNobodyHolds();
    void letsOpenFormsFollow();
    void letsReadersLook();
    void everyControlHasAName();

private:
    void openPage();
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 30000); }
    /// Every change has to reach the page the way a window tells it.
    void click(const char *name);
    void choose(const QString &code);
    QString state(const QString &code)
    {
        return m_page->entries().index(m_page->entries().rowOf(code), ChoiceListModel::StateColumn).data().toString();
    }
    QString message() { return m_page->findChild<MessageBar *>()->text(); }
    void add(const QString &name);
    Record guildCalled(const QString &name);

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<ChoiceListPage> m_page;
};

void ChoiceListPageTest::init()
{
    m_page.reset();
    m_casebook = std::make_unique<TestCasebook>();
}

void ChoiceListPageTest::openPage()
{
    m_page = std::make_unique<ChoiceListPage>(ChoiceListPage::locationFor(organisation().kind), **m_casebook);
    connect(&(*m_casebook)->store(), &RecordStore::changed, m_page.get(), &ChoiceListPage::refresh);
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    waitUntilIdle();
}

void ChoiceListPageTest::click(const char *name)
{
    auto *button = m_page->findChild<QPushButton *>(QLatin1String(name));
    QVERIFY2(button && button->isEnabled(), name);
    button->click();
    waitUntilIdle();
}

void ChoiceListPageTest::choose(const QString &code)
{
    const int row = m_page->entries().rowOf(code);
    QVERIFY2(row >= 0, qPrintable(code));
    m_page->findChild<QTableView *>(QStringLiteral("entries"))->setCurrentIndex(m_page->entries().index(row, 0));
}

void ChoiceListPageTest::add(const QString &name)
{
    click("addEntry");
    auto *dialog = m_page->findChild<ChoiceNamesDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name_en")), name);
    dialog->findChild<QPushButton *>(QStringLiteral("saveNames"))->click();
    QTRY_VERIFY(!m_page->findChild<ChoiceNamesDialog *>());
    waitUntilIdle();
}

Record ChoiceListPageTest::guildCalled(const QString &name)
{
    Record record(organisation());
    record.set(organisation().name, name);
    record.set(organisation().kind, QStringLiteral("guild"));
    return m_casebook->save(record);
}

void ChoiceListPageTest::showsEveryListAndFindsOne()
{
    openPage();
    QCOMPARE(m_page->entries().rowCount(), int(organisation().kind.choices().size()));
    auto *lists = m_page->findChild<QTreeWidget *>(QStringLiteral("lists"));
    QCOMPARE(lists->currentItem()->text(0), QStringLiteral("Kind"));
    int fields = 0;
    for (int i = 0; i < lists->topLevelItemCount(); ++i)
        fields += lists->topLevelItem(i)->childCount();
    QCOMPARE(fields, int(ChoiceList::fields((*m_casebook)->reader()).size()));
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("findList")), QStringLiteral("consent"));
    QStringList shown;
    for (int i = 0; i < lists->topLevelItemCount(); ++i) {
        for (int child = 0; !lists->topLevelItem(i)->isHidden() && child < lists->topLevelItem(i)->childCount();
             ++child) {
            if (!lists->topLevelItem(i)->child(child)->isHidden())
                shown.append(lists->topLevelItem(i)->child(child)->text(0));
        }
    }
    QVERIFY(!shown.isEmpty());
    for (const QString &label : std::as_const(shown))
        QVERIFY2(label.contains(QLatin1String("onsent")), qPrintable(label));
    m_page->showList(organisation().size);
    waitUntilIdle();
    QCOMPARE(m_page->entries().rowCount(), int(organisation().size.choices().size()));
    QCOMPARE(m_page->location().preset.value(QStringLiteral("list")).toString(), QStringLiteral("organisation.size"));
}

void ChoiceListPageTest::addsAnEntryInSeveralLanguages()
{
    openPage();
    click("addEntry");
    auto *dialog = m_page->findChild<ChoiceNamesDialog *>();
    QVERIFY(dialog);
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveNames"));
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name_en")), QStringLiteral("Guild"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name_fr")), QStringLiteral("Guilde"));
    save->click();
    QTRY_VERIFY(!m_page->findChild<ChoiceNamesDialog *>());
    waitUntilIdle();
    const ChoiceListModel &entries = m_page->entries();
    const int row = entries.rowOf(QStringLiteral("guild"));
    QCOMPARE(row, entries.rowCount() - 1);
    QCOMPARE(entries.index(row, ChoiceListModel::LanguagesColumn).data().toString(), QStringLiteral("fr: Guilde"));
    QCOMPARE(m_page->findChild<QTableView *>(QStringLiteral("entries"))->currentIndex().row(), row);
    // A word of the program, called otherwise here.
    choose(QStringLiteral("company"));
    click("renameEntry");
    dialog = m_page->findChild<ChoiceNamesDialog *>();
    QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("name_en"))->text().isEmpty());
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("name_en"))->placeholderText(), QStringLiteral("Company"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name_en")), QStringLiteral("Firm"));
    dialog->findChild<QPushButton *>(QStringLiteral("saveNames"))->click();
    waitUntilIdle();
    QCOMPARE((*m_casebook)->codes().label(organisation().kind, QStringLiteral("company")), QStringLiteral("Firm"));
    QCOMPARE(entries.index(entries.rowOf(QStringLiteral("company")), ChoiceListModel::LabelColumn).data().toString(),
             QStringLiteral("Firm"));
}

void ChoiceListPageTest::refusesANameThatIsThere()
{
    openPage();
    click("addEntry");
    auto *dialog = m_page->findChild<ChoiceNamesDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name_en")), QStringLiteral("company"));
    dialog->findChild<QPushButton *>(QStringLiteral("saveNames"))->click();
    QVERIFY(dialog->isVisible());
    QVERIFY2(dialog->findChild<MessageBar *>()->text().contains(QLatin1String("company")),
             qPrintable(dialog->findChild<MessageBar *>()->text()));
    QTest::keyClick(dialog, Qt::Key_Escape); // asks: a name was typed
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<ChoiceNamesDialog *>());
    QCOMPARE(m_page->entries().rowCount(), int(organisation().kind.choices().size()));
}

void ChoiceListPageTest::retiresBringsBackAndMoves()
{
    openPage();
    add(QStringLiteral("Guild"));
    guildCalled(QStringLiteral("One"));
    waitUntilIdle();
    choose(QStringLiteral("guild"));
    click("retireEntry");
    QCOMPARE(state(QStringLiteral("guild")), QStringLiteral("Retired"));
    QVERIFY2(message().contains(QLatin1String("1 record")), qPrintable(message()));
    QCOMPARE(m_page->findChild<QPushButton *>(QStringLiteral("retireEntry"))->text(), QStringLiteral("&Bring back"));
    click("retireEntry");
    QCOMPARE(state(QStringLiteral("guild")), QStringLiteral("Added"));
    const int row = m_page->entries().rowOf(QStringLiteral("guild"));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("entryDown"))->isEnabled());
    click("entryUp");
    QCOMPARE(m_page->entries().rowOf(QStringLiteral("guild")), row - 1);
    QCOMPARE(m_page->findChild<QTableView *>(QStringLiteral("entries"))->currentIndex().row(),
             row - 1); // it stays chosen
    click("entryUp");
    QCOMPARE(m_page->entries().rowOf(QStringLiteral("guild")), row - 2);
}

void ChoiceListPageTest::mergesAfterSayingWhatHappensAndUndoesIt()
{
    openPage();
    add(QStringLiteral("Guild"));
    const Record one = guildCalled(QStringLiteral("One"));
    guildCalled(QStringLiteral("Two"));
    waitUntilIdle();
    choose(QStringLiteral("company"));
    click("mergeEntry"); // of the program: said in words, nothing asked
    QVERIFY(!m_page->findChild<ChoiceMergeDialog *>());
    QVERIFY2(message().contains(QLatin1String("belongs to the program")), qPrintable(message()));
    choose(QStringLiteral("guild"));
    click("mergeEntry");
    auto *dialog = m_page->findChild<ChoiceMergeDialog *>();
    QVERIFY(dialog);
    auto *into = dialog->findChild<QComboBox *>(QStringLiteral("mergeInto"));
    QCOMPARE(into->findData(QStringLiteral("guild")), -1);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("mergeNow"))->isEnabled()); // nothing is chosen for people
    into->setCurrentIndex(into->findData(QStringLiteral("cooperative")));
    const QString words = dialog->findChild<QLabel *>(QStringLiteral("mergeConsequence"))->text();
    QVERIFY2(words.contains(QLatin1String("2 record")) && words.contains(QLatin1String("Cooperative")),
             qPrintable(words));
    dialog->findChild<QPushButton *>(QStringLiteral("mergeNow"))->click();
    waitUntilIdle();
    QTRY_COMPARE(state(QStringLiteral("guild")), QStringLiteral("Merged into Cooperative"));
    QCOMPARE((*m_casebook)->reader().find(organisation(), one.id())->text(organisation().kind),
             QStringLiteral("cooperative"));
    QVERIFY2(message().contains(QLatin1String("2 record")), qPrintable(message()));
    QPushButton *undo = nullptr;
    for (QPushButton *button : m_page->findChild<MessageBar *>()->findChildren<QPushButton *>())
        undo = button->text().contains(QLatin1String("Undo")) ? button : undo;
    QVERIFY(undo);
    undo->click();
    waitUntilIdle();
    QTRY_COMPARE(state(QStringLiteral("guild")), QStringLiteral("Added"));
    QCOMPARE((*m_casebook)->reader().find(organisation(), one.id())->text(organisation().kind),
             QStringLiteral("guild"));
}

void ChoiceListPageTest::removesOnlyWhatNobodyHolds()
{
    openPage();
    add(QStringLiteral("Guild"));
    guildCalled(QStringLiteral("One"));
    add(QStringLiteral("Unused"));
    choose(QStringLiteral("guild"));
    click("removeEntry");
    QVERIFY(m_page->entries().rowOf(QStringLiteral("guild")) >= 0);
    QVERIFY2(message().contains(QLatin1String("in use")), qPrintable(message()));
    choose(QStringLiteral("company"));
    click("removeEntry");
    QVERIFY2(message().contains(QLatin1String("belongs to the program")), qPrintable(message()));
    choose(QStringLiteral("unused"));
    click("removeEntry");
    QCOMPARE(m_page->entries().rowOf(QStringLiteral("unused")), -1);
}

void ChoiceListPageTest::letsOpenFormsFollow()
{
    openPage();
    const std::unique_ptr<FieldEditor> editor(makeEditor(organisation().kind, **m_casebook, nullptr));
    editor->show();
    auto *list = editor->findChild<QComboBox *>();
    QVERIFY(list);
    editor->setValue(QStringLiteral("company"));
    list->lineEdit()->setFocus();
    add(QStringLiteral("Guild"));
    choose(QStringLiteral("company"));
    click("renameEntry");
    auto *dialog = m_page->findChild<ChoiceNamesDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name_en")), QStringLiteral("Firm"));
    dialog->findChild<QPushButton *>(QStringLiteral("saveNames"))->click();
    waitUntilIdle();
    QCOMPARE(editor->value(), QVariant(QStringLiteral("company")));
    QTRY_COMPARE(list->currentText(), QStringLiteral("Firm"));
    editor->setTypedText(QStringLiteral("guild"));
    QCOMPARE(editor->value(), QVariant(QStringLiteral("guild")));
    editor->setValue(QStringLiteral("company"));
    choose(QStringLiteral("guild"));
    click("retireEntry");
    editor->setTypedText(QStringLiteral("guild")); // nobody is offered it, and nobody types it anew
    QVERIFY(!editor->value().isValid());
    QVERIFY(!editor->unreadable().isEmpty());
    editor->setValue(QStringLiteral("guild")); // where it stands it stays
    QCOMPARE(editor->value(), QVariant(QStringLiteral("guild")));
}

void ChoiceListPageTest::letsReadersLook()
{
    Record reader = (*m_casebook)->reader().list(Query(*(*m_casebook)->catalog().entity(u"officer")))->first();
    Record other(reader.entity());
    other.setValue(*reader.entity().field(u"name"), QStringLiteral("Rosa"));
    other.setValue(*reader.entity().field(u"part"), QStringLiteral("reader"));
    m_casebook->save(other);
    const Result<std::unique_ptr<Casebook>> theirs =
        Casebook::open((*m_casebook)->location(), {.officer = QStringLiteral("Rosa")});
    QVERIFY(theirs);
    ChoiceListPage page(ChoiceListPage::locationFor(organisation().kind), **theirs);
    page.show();
    QTRY_VERIFY(!page.isBusy());
    QVERIFY(page.entries().rowCount() > 0);
    for (const char *name :
         {"addEntry", "renameEntry", "entryUp", "entryDown", "retireEntry", "mergeEntry", "removeEntry"})
        QVERIFY2(!page.findChild<QPushButton *>(QLatin1String(name))->isEnabled(), name);
}

void ChoiceListPageTest::everyControlHasAName()
{
    openPage();
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        if (!qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QLineEdit *>(widget)
            && !qobject_cast<QAbstractItemView *>(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(ChoiceListPageTest)
#include "tst_choicelistpage.moc"
