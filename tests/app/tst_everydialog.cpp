// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/ddreport.h"
#include "models/storage/choicelist.h"
#include "models/storage/copiedfile.h"
#include "models/storage/encryption.h"
#include "tests/app/controls.h"
#include "tests/app/walk.h"
#include "views/charts/chartwidget.h"
#include "views/dashboards/figuretile.h"
#include "views/fields/linkline.h"
#include "views/forms/ddtakeindialog.h"
#include "views/forms/filestab.h"
#include "views/forms/formbinder.h"
#include "views/forms/recordpage.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"
#include "views/lists/viewmenu.h"
#include "views/screens/choicelistpage.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QScopeGuard>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace Lodebook;

namespace {

/// How a person comes to a dialog, and how they enter something that would be lost with it.
struct Way
{
    std::function<void()> open;
    std::function<void(QWidget &)> enter{}; ///< Empty: there is nothing to enter, or it holds at once.
};

void type(QWidget &dialog, const char *name, const QString &text)
{
    auto *box = dialog.findChild<QWidget *>(QLatin1String(name));
    QVERIFY2(box, name);
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Pixels of the two pictures that a person tells apart, within \a part.
int difference(const QImage &one, const QImage &other, const QRect &part)
{
    constexpr int seen = 24;
    int different = 0;
    const QRect both = part.intersected(one.rect()).intersected(other.rect());
    for (int y = both.top(); y <= both.bottom(); ++y) {
        for (int x = both.left(); x <= both.right(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            different += std::abs(qRed(a) - qRed(b)) > seen || std::abs(qGreen(a) - qGreen(b)) > seen
                || std::abs(qBlue(a) - qBlue(b)) > seen;
        }
    }
    return different;
}

} // namespace

/// Opens every dialog of the program as people do, and goes through it with the keyboard. tests/layering holds the
/// table below against the sources: a dialog that is not in it is a breach.
class EveryDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_walk.end(); }
    void cleanup();
    void everyControlHasAName_data() { addAll(); }
    void everyControlHasAName();
    void tabGoesThroughEveryControl_data() { addAll(); }
    void tabGoesThroughEveryControl();
    void focusIsSeen_data();
    void focusIsSeen();
    void escapeLeaves_data() { addAll(); }
    void escapeLeaves();
    void whatWasEnteredIsNotLostUnasked_data() { addAll(); }
    void whatWasEnteredIsNotLostUnasked();
    void escapeDuringARestoreDoesNoHarm();

private:
    void addAll();
    void addWays();
    QWidget *opened();
    QDialog *dialogOf(const char *name);
    bool forEachTab(QWidget &dialog, const std::function<bool()> &look);
    MainWindow &window() { return *m_walk.application().windows().last(); }
    void trigger(const char *command) { window().commands()[QLatin1String(command)]->trigger(); }
    template<typename Part>
    Part &part(const char *name = nullptr);
    RecordListView &listOf(const Entity &entity);

    Walk m_walk;
    QTemporaryDir m_folder;
    QMap<QString, Way> m_ways;
};

void EveryDialogTest::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    m_walk.begin(QStringLiteral("en"), [](Casebook &casebook) {
        const Field &kind = *organisation().field(QStringLiteral("size"));
        QVERIFY(ChoiceList(casebook.store(), kind).add({{QStringLiteral("en"), QStringLiteral("Club")}}));
        // A site that does not come back from the bin alone.
        const Result<QList<Record>> sites = casebook.reader().list(Query(mineSite()));
        QVERIFY(sites);
        for (const Record &site : *sites) {
            const Result<QList<Record>> along = casebook.store().dependants(mineSite(), site.id());
            if (along && along->size() > 1) {
                QVERIFY(casebook.store().remove(mineSite(), site.id()));
                break;
            }
        }
    });
    window().resize(1280, 900);
    addWays();
}

template<typename Part>
Part &EveryDialogTest::part(const char *name)
{
    const QWidget *page = window().pages().current();
    Part *found = nullptr;
    for (Part *one : page->findChildren<Part *>(name ? QString::fromLatin1(name) : QString())) {
        if (!found || (one->isVisible() && !found->isVisible()))
            found = one;
    }
    if (!found)
        qFatal("%s %s is not on the page", Part::staticMetaObject.className(), name ? name : "");
    return *found;
}

RecordListView &EveryDialogTest::listOf(const Entity &entity)
{
    m_walk.goThere(Location::list(entity));
    auto &list = part<RecordListView>();
    list.table().selectRow(0);
    return list;
}

void EveryDialogTest::addWays()
{
    const auto press = [this](const char *name) { part<QAbstractButton>(name).click(); };
    m_ways.insert("AboutDialog", {[this] { trigger("about"); }});
    m_ways.insert("HelpWindow", {[this] { trigger("help"); }});
    m_ways.insert("SettingsDialog", {[this] { trigger("settings"); }});
    m_ways.insert("NewCasebookDialog",
                  {[this] {
                       trigger("new");
                       auto *encrypt = window().findChild<QCheckBox *>(QStringLiteral("encrypt"));
                       if (encrypt && encrypt->isVisible())
                           encrypt->setChecked(true); // for the lines that come with it
                   },
                   [](QWidget &d) { type(d, "officer", "x"); }});
    m_ways.insert("RecoveryKeyDialog", {[this] { window().showRecoveryKey({}); }});
    m_ways.insert("CopiedFileDialog", {[this] {
                      CopiedFile::keepNotesIn(m_folder.filePath(QStringLiteral("one computer")));
                      const QString carried = m_folder.filePath(QStringLiteral("carried.lodebook"));
                      if (!QFile::exists(carried))
                          QVERIFY(Casebook::create(*CasebookLocation::fromText(carried), {}));
                      CopiedFile::keepNotesIn(m_folder.filePath(QStringLiteral("another")));
                      const QString copied = m_folder.filePath(QStringLiteral("copied.lodebook"));
                      QVERIFY(QFile::exists(copied) || QFile::copy(carried, copied));
                      m_walk.application().tryToOpen(copied);
                      CopiedFile::keepNotesIn({});
                  }});
    if (Encryption::isAvailable())
        m_ways.insert("UnlockDialog", {[this] {
                          QFile locked(m_folder.filePath(QStringLiteral("locked.lodebook")));
                          QVERIFY(locked.open(QIODevice::WriteOnly));
                          locked.write(KeyPage::fresh().bytes()); // of a key nobody has
                          locked.close();
                          m_walk.application().tryToOpen(locked.fileName());
                      }});
    m_ways.insert("ExplanationDialog", {[this] {
                      m_walk.goThere(Location::screen(QStringLiteral("production")));
                      QTRY_VERIFY(!window().pages().current()->findChildren<FigureTile *>().isEmpty());
                      part<FigureTile>().findChild<QAction *>(QStringLiteral("explain"))->trigger();
                  }});
    m_ways.insert("ChartTableDialog", {[this] {
                      m_walk.goThere(Location::screen(QStringLiteral("production")));
                      QTRY_VERIFY(!window().pages().current()->findChildren<ChartWidget *>().isEmpty());
                      part<ChartWidget>().findChild<QAction *>(QStringLiteral("showTable"))->trigger();
                  }});
    m_ways.insert("ColumnDialog",
                  {[=, this] {
                       listOf(organisation());
                       press("columnsButton");
                   },
                   [](QWidget &d) { d.findChild<QToolButton *>(QStringLiteral("columnRemove"))->click(); }});
    m_ways.insert("FilterBuilder",
                  {[=, this] {
                       listOf(organisation());
                       press("filterButton");
                   },
                   [](QWidget &d) {
                       for (QLineEdit *line : d.findChildren<QLineEdit *>()) {
                           if (line->isVisible())
                               return QTest::keyClicks(line, QStringLiteral("mine"));
                       }
                   }});
    m_ways.insert("SavedViewDialog",
                  {[this] {
                       listOf(organisation());
                       auto *menu = part<ViewMenu>().menu();
                       emit menu->aboutToShow();
                       menu->findChild<QAction *>(QStringLiteral("saveView"))->trigger();
                   },
                   [](QWidget &d) { type(d, "viewTitle", "mine"); }});
    m_ways.insert("RestoreDialog", {[this] {
                      listOf(mineSite());
                      trigger("recycleBin");
                      m_walk.settle();
                      auto &bin = part<RecordListView>();
                      QTRY_VERIFY(bin.records().rowCount() > 0);
                      bin.table().selectRow(0);
                      emit bin.restoreRequested(bin.selectedRecords());
                  }});
    m_ways.insert(
        "BulkDialog",
        {[this] {
             listOf(organisation());
             trigger("changeMany");
         },
         [](QWidget &d) {
             d.findChild<QComboBox *>(QStringLiteral("bulkField"))
                 ->setCurrentIndex(
                     d.findChild<QComboBox *>(QStringLiteral("bulkField"))->findData(organisation().name.name()));
             for (QLineEdit *line : d.findChildren<QLineEdit *>()) {
                 if (line->isVisible())
                     QTest::keyClicks(line, QStringLiteral("new"));
             }
         }});
    m_ways.insert("DdTakeInDialog", {[this] {
                      Casebook &casebook = m_walk.casebook();
                      const Result<QList<Record>> reports = casebook.reader().list(Query(ddReport()));
                      QVERIFY(reports && !reports->isEmpty());
                      const Result<DdForm> form = makeDdForm(casebook.reader(), reports->first().id(), {});
                      QVERIFY(form);
                      const QString path = m_folder.filePath(QStringLiteral("form.html"));
                      QVERIFY(writeDdForm(*form, path));
                      auto *dialog = new DdTakeInDialog(casebook, {}, {path}, window().pages().current());
                      dialog->setAttribute(Qt::WA_DeleteOnClose);
                      dialog->open();
                      QTRY_VERIFY(dialog->findChild<QTreeWidget *>(QStringLiteral("takeInRows"))->topLevelItemCount() > 0);
                  }});
    m_ways.insert("LettersDialog", {[=, this] {
                      m_walk.goThere(Location::screen(QStringLiteral("who_has_reported")));
                      press("remindMembers");
                  }});
    m_ways.insert("PaperDialog", {[this] {
                      listOf(organisation());
                      trigger("print");
                  }});
    m_ways.insert("QPrintDialog", {[=, this] {
                      m_walk.goThere(Location::screen(QStringLiteral("reports")));
                      QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("printReportButton").isEnabled(), 20000);
                      press("printReportButton");
                  }});
    m_ways.insert("FileDialog", {[this] {
                      m_walk.goThere(Location::screen(QStringLiteral("production")));
                      QTRY_VERIFY(!window().pages().current()->findChildren<ChartWidget *>().isEmpty());
                      part<ChartWidget>().findChild<QAction *>(QStringLiteral("savePng"))->trigger();
                  }});
    m_ways.insert("CustomFieldDialog",
                  {[=, this] {
                       m_walk.goThere(Location::screen(QStringLiteral("custom_fields")));
                       press("add");
                   },
                   [](QWidget &d) { type(d, "entries", "x"); }});
    const auto chooseKind = [this] {
        m_walk.goThere(Location::screen(QStringLiteral("choices")));
        auto &page = part<QWidget>("entries"); // the table
        auto *choices = qobject_cast<ChoiceListPage *>(window().pages().current());
        QVERIFY(choices);
        choices->showList(*organisation().field(QStringLiteral("size")));
        m_walk.settle();
        auto &table = static_cast<QTableView &>(page);
        QTRY_VERIFY(table.model()->rowCount() > 1);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == u"Club")
                table.selectRow(row);
        }
    };
    m_ways.insert("ChoiceNamesDialog",
                  {[=] {
                       chooseKind();
                       press("renameEntry");
                   },
                   [](QWidget &d) { type(d, "name_fr", "Cercle"); }});
    m_ways.insert("ChoiceMergeDialog", {[=] {
                      chooseKind();
                      press("mergeEntry");
                  }});
    m_ways.insert("QuickRecordDialog",
                  {[this] {
                       m_walk.goThere(Location::newRecord(mineSite()));
                       auto &line = part<LinkLine>();
                       emit line.createRequested(QStringLiteral("Nouveau"));
                   },
                   [](QWidget &d) {
                       for (QLineEdit *line : d.findChildren<QLineEdit *>()) {
                           if (line->isVisible() && line->isEnabled() && !line->isReadOnly())
                               return QTest::keyClicks(line, QStringLiteral("x"));
                       }
                   }});
}

void EveryDialogTest::addAll()
{
    QTest::addColumn<QString>("name");
    for (auto way = m_ways.cbegin(); way != m_ways.cend(); ++way)
        QTest::newRow(qPrintable(way.key())) << way.key();
}

void EveryDialogTest::cleanup()
{
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (auto *one = qobject_cast<QDialog *>(dialog); one && one->isVisible())
            one->done(QDialog::Rejected);
    }
    m_walk.settle();
    window().pages().current()->revert();
    window().go(Location::home());
}

/// The dialog the row of this test is about, opened the way people do; null: it did not come.
QWidget *EveryDialogTest::opened()
{
    const QString name = *static_cast<QString *>(QTest::qData("name", qMetaTypeId<QString>()));
    window().activateWindow();
    m_ways.value(name).open();
    m_walk.settle();
    QWidget *found = nullptr;
    const auto isThere = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            const QString kind =
                QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
            if (widget->isVisible() && kind == name)
                found = widget;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(isThere, 5000))
        return nullptr;
    found->activateWindow();
    return QTest::qWaitForWindowActive(found) ? found : nullptr;
}

/// Some dialogs have tabs: each of them is looked at.
bool EveryDialogTest::forEachTab(QWidget &dialog, const std::function<bool()> &look)
{
    auto *tabs = dialog.findChild<QTabWidget *>();
    for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
        if (tabs)
            tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        if (!look())
            return false;
    }
    return true;
}

void EveryDialogTest::everyControlHasAName()
{
    QWidget *dialog = opened();
    QVERIFY(dialog);
    QVERIFY(!dialog->windowTitle().isEmpty());
    forEachTab(*dialog, [&] {
        const QStringList found = namelessControls(*dialog) + mouseOnlyButtons(*dialog);
        return QTest::qVerify(found.isEmpty(), "named, and not for the mouse alone", qPrintable(found.join(u'\n')),
                              __FILE__, __LINE__);
    });
}

void EveryDialogTest::tabGoesThroughEveryControl()
{
    constexpr int mostControls = 300;
    QWidget *dialog = opened();
    QVERIFY(dialog);
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first && dialog->isAncestorOf(first)); // the keyboard is where the eye is
    forEachTab(*dialog, [&] {
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            QSet<const QWidget *> left = tabStops(*dialog);
            const QWidget *start = QApplication::focusWidget();
            int steps = 0;
            do {
                QWidget *at = QApplication::focusWidget();
                if (!at || at->window() != dialog || !at->isVisible())
                    return QTest::qVerify(false, "focus stays in the dialog",
                                          at ? qPrintable(WindowTexts::describe(*at)) : "", __FILE__, __LINE__);
                left.remove(at);
                QTest::keyClick(at, key);
            } while (QApplication::focusWidget() != start && ++steps < mostControls);
            QStringList words;
            for (const QWidget *one : std::as_const(left))
                words.append(WindowTexts::describe(*one));
            const QString trap = WindowTexts::describe(*QApplication::focusWidget());
            if (!QTest::qVerify(steps < mostControls, "Tab comes round", qPrintable(trap), __FILE__, __LINE__)
                || !QTest::qVerify(left.isEmpty(), "Tab comes to every control", qPrintable(words.join(u'\n')),
                                   __FILE__, __LINE__))
                return false;
        }
        return true;
    });
}

void EveryDialogTest::focusIsSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Theme::Kind>("theme");
    for (const auto &[label, theme] : QList<std::pair<const char *, Theme::Kind>>{
             {"light", Theme::Kind::Light}, {"dark", Theme::Kind::Dark}, {"high contrast", Theme::Kind::HighContrast}}) {
        for (auto way = m_ways.cbegin(); way != m_ways.cend(); ++way)
            QTest::addRow("%s, %s", qPrintable(way.key()), label) << way.key() << theme;
    }
}

void EveryDialogTest::focusIsSeen()
{
    QFETCH(const Theme::Kind, theme);
    Theme::apply(theme);
    const auto back = qScopeGuard([] { Theme::apply(Theme::Kind::Light); });
    constexpr int around = 4;
    constexpr int ring = 40; // pixels: more than the caret of a line
    QWidget *dialog = opened();
    QVERIFY(dialog);
    forEachTab(*dialog, [&] {
        QStringList unseen;
        for (int stops = int(tabStops(*dialog).size()); stops > 0; --stops) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *at = QApplication::focusWidget();
            const QImage with = dialog->grab().toImage();
            const QRect place =
                QRect(at->mapTo(dialog, QPoint()), at->size()).adjusted(-around, -around, around, around);
            at->clearFocus();
            const QImage without = dialog->grab().toImage();
            if (const QString folder = qEnvironmentVariable("LODEBOOK_PICTURES");
                !folder.isEmpty()) { // for those who want to look
                const QString name =
                    QStringLiteral("%1/%2-%3-").arg(folder, QString::fromLatin1(QTest::currentDataTag())).arg(stops);
                static_cast<void>(with.copy(place).save(name + QStringLiteral("with.png"))
                                  && without.copy(place).save(name + QStringLiteral("without.png")));
            }
            if (difference(with, without, place) < ring)
                unseen.append(WindowTexts::describe(*at));
            at->setFocus(Qt::TabFocusReason);
        }
        unseen.removeDuplicates();
        return QTest::qVerify(unseen.isEmpty(), "focus is seen", qPrintable(unseen.join(u'\n')), __FILE__, __LINE__);
    });
}

void EveryDialogTest::escapeLeaves()
{
    QPointer<QWidget> dialog = opened();
    QVERIFY(dialog);
    const bool isOnce = dialog->testAttribute(Qt::WA_DeleteOnClose);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false); // it is left from each of its controls in turn
    forEachTab(*dialog, [&] {
        for (qsizetype stops = tabStops(*dialog).size(); stops > 0; --stops) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QPointer<QWidget> at = QApplication::focusWidget();
            QTest::keyClick(at, Qt::Key_Escape);
            if (!QTest::qVerify(!dialog->isVisible(), "Escape leaves", qPrintable(WindowTexts::describe(*at)), __FILE__,
                                __LINE__))
                return false;
            dialog->show();
            dialog->activateWindow();
            if (!QTest::qWaitForWindowActive(dialog))
                return false;
            at->setFocus(Qt::TabFocusReason);
        }
        return true;
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose, isOnce);
}

void EveryDialogTest::whatWasEnteredIsNotLostUnasked()
{
    QFETCH(const QString, name);
    const Way way = m_ways.value(name);
    if (!way.enter)
        return; // nothing to lose
    QPointer<QWidget> dialog = opened();
    QVERIFY(dialog);
    way.enter(*dialog);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    auto *messages = dialog->findChild<MessageBar *>();
    QVERIFY(messages);
    QTRY_VERIFY(messages->isVisible() && messages->text().contains(QLatin1String("not kept")));
    QVERIFY(dialog->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void EveryDialogTest::escapeDuringARestoreDoesNoHarm()
{
    const QString before = m_walk.casebook().location().path;
    const QString copy = before + QStringLiteral(".copy");
    QVERIFY(QFile::copy(before, copy));
    emit window().restoreRequested(copy);
    QPointer<QDialog> wait;
    const auto isThere = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->inherits("QProgressDialog"))
                wait = static_cast<QDialog *>(widget);
        }
        return wait;
    };
    QTRY_VERIFY(isThere());
    QTest::keyClick(wait, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(m_walk.application().casebook() && !m_walk.application().windows().isEmpty(), 30000);
    QTRY_VERIFY(!wait || !wait->isVisible());
    QCOMPARE(m_walk.casebook().location().path, before);
}

QTEST_MAIN(EveryDialogTest)
#include "tst_everydialog.moc"
