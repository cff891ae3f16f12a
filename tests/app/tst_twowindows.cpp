// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/entities/partners/organisation.h"
#include "models/items/recordtablemodel.h"
#include "resources/reference/referenceresources.h"
#include "tests/app/windowtexts.h"
#include "tests/support/testcasebook.h"
#include "views/fields/fieldeditor.h"
#include "views/forms/formbinder.h"
#include "views/forms/recordpage.h"
#include "views/lists/recordlistview.h"
#include "views/screens/recordlistpage.h"
#include "views/shell/commands.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagestack.h"

#include <QLineEdit>
#include <QTest>

using namespace Lodebook;

/// Two windows of one program on one casebook: whatever is saved in one, the other shows.
class TwoWindowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { initReferenceResources(); }
    void init();
    void cleanup();
    void listFormAndHomeFollow();
    void anOpenFormTakesOverWhatWasNotTouched();

private:
    MainWindow &anotherWindow();
    Record organisationCalled(const QString &name);
    static RecordPage &form(MainWindow &window) { return *qobject_cast<RecordPage *>(window.pages().current()); }
    static QLineEdit &line(MainWindow &window, const Field &field)
    {
        return *form(window).binder().editor(field)->findChild<QLineEdit *>();
    }
    static void type(MainWindow &window, const Field &field, const QString &text);
    static bool shows(MainWindow &window, const QString &text);

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    MainWindow *m_first = nullptr; ///< Not owned.
};

void TwoWindowsTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_settings = std::make_unique<Settings>(m_casebook->folder() + QStringLiteral("/settings.ini"));
    m_settings->setPreferences({.theme = Theme::Kind::Light, .language = QStringLiteral("en")});
    m_application = std::make_unique<Application>(*m_settings, m_casebook->folder());
    QVERIFY(m_application->open(m_casebook->path()));
    m_first = m_application->windows().first();
}

void TwoWindowsTest::cleanup()
{
    m_application.reset();
    m_settings.reset();
    m_casebook.reset();
}

/// As Ctrl+Shift+N brings it.
MainWindow &TwoWindowsTest::anotherWindow()
{
    m_first->commands()[QStringLiteral("newWindow")]->trigger();
    return *m_application->windows().last();
}

Record TwoWindowsTest::organisationCalled(const QString &name)
{
    Record made(organisation());
    made.set(organisation().name, name);
    made.set(organisation().kind, organisation().kind.choices().first().code);
    const Result<> saved = m_application->casebook()->store().save(made);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return made;
}

void TwoWindowsTest::type(MainWindow &window, const Field &field, const QString &text)
{
    line(window, field).setFocus();
    line(window, field).selectAll();
    QTest::keyClicks(&line(window, field), text);
}

bool TwoWindowsTest::shows(MainWindow &window, const QString &text)
{
    const auto isElsewhere = [&window](const QWidget &widget) {
        return !window.pages().current()->isAncestorOf(&widget);
    };
    for (const WindowText &seen : WindowTexts::of(window, isElsewhere)) {
        if (seen.text.contains(text))
            return true;
    }
    return false;
}

void TwoWindowsTest::listFormAndHomeFollow()
{
    const Record made = organisationCalled(QStringLiteral("Before"));
    MainWindow &list = anotherWindow();
    MainWindow &formThere = anotherWindow();
    MainWindow &home = anotherWindow();
    QCOMPARE(m_application->windows().size(), 4);
    list.go(Location::list(organisation()));
    formThere.go(Location::of(organisation(), made.id()));
    home.go(Location::home());
    m_first->go(Location::of(organisation(), made.id()));
    QTRY_VERIFY(shows(list, QStringLiteral("Before")));
    QTRY_VERIFY(shows(home, QStringLiteral("Before")));

    type(*m_first, organisation().name, QStringLiteral("Cooperative of the lake"));
    m_first->commands()[QStringLiteral("save")]->trigger();
    QTRY_VERIFY(shows(list, QStringLiteral("Cooperative of the lake")));
    QVERIFY(!shows(list, QStringLiteral("Before")));
    QTRY_COMPARE(line(formThere, organisation().name).text(), QStringLiteral("Cooperative of the lake"));
    QTRY_VERIFY(shows(home, QStringLiteral("Cooperative of the lake")));

    auto *rows = qobject_cast<RecordListPage *>(list.pages().current());
    QCOMPARE(rows->list().records().rowCount(), 1);
    organisationCalled(QStringLiteral("Second"));
    QTRY_COMPARE(rows->list().records().rowCount(), 2);
    QVERIFY(m_application->casebook()->store().remove(organisation(), made.id()));
    QTRY_COMPARE(rows->list().records().rowCount(), 1);
}

void TwoWindowsTest::anOpenFormTakesOverWhatWasNotTouched()
{
    const Record made = organisationCalled(QStringLiteral("Before"));
    MainWindow &other = anotherWindow();
    for (MainWindow *window : {m_first, &other})
        window->go(Location::of(organisation(), made.id()));
    type(other, organisation().shortName, QStringLiteral("COL"));

    type(*m_first, organisation().name, QStringLiteral("After"));
    m_first->commands()[QStringLiteral("save")]->trigger();
    QTRY_COMPARE(line(other, organisation().name).text(), QStringLiteral("After"));
    QCOMPARE(line(other, organisation().shortName).text(), QStringLiteral("COL")); // what is being typed stays

    other.commands()[QStringLiteral("save")]->trigger();
    QTRY_COMPARE(line(*m_first, organisation().shortName).text(), QStringLiteral("COL"));
    const Result<Record> kept = m_application->casebook()->reader().find(organisation(), made.id());
    QVERIFY(kept);
    QCOMPARE(kept->text(organisation().name), QStringLiteral("After"));
    QCOMPARE(kept->text(organisation().shortName), QStringLiteral("COL"));
}

QTEST_MAIN(TwoWindowsTest)
#include "tst_twowindows.moc"
