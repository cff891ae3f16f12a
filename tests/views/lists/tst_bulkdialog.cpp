// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/bulkdialog.h"

#include "models/entities/catalogue.h"
#include "models/entities/field/minesite.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"
#include "views/fields/fieldeditor.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"
#include "views/screens/recordlistpage.h"
#include "views/shell/workstrip.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/messagebar.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Lodebook;

class BulkDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup();
    void changesTheChosenRowsByKeyboard();
    void changesEverythingTheFilterShows();
    void saysWhatIsRefusedAndWhy();
    void forgetsThePreviewWhenTheChangeIsAnother();
    void wantsAValueFirst();
    void offersEveryFieldOfEveryKindOfRecord();
    void everythingHasAName();

private:
    Record savedSite(const QString &name, const QString &code = {});
    Record read(const Record &record) { return *m_casebook->casebook().reader().find(record.entity(), record.id()); }
    std::unique_ptr<BulkDialog> shown(const QList<RecordRef> &chosen);
    template<typename Widget>
    static Widget *part(BulkDialog &dialog, const char *name)
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }
    void look(BulkDialog &dialog);

    std::unique_ptr<TestCasebook> m_casebook;
};

void BulkDialogTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    QVERIFY(
        ensureCode(m_casebook->casebook().store(), *catalog().entity(QStringLiteral("country")), QStringLiteral("CD")));
}

void BulkDialogTest::cleanup()
{
    m_casebook.reset();
}

Record BulkDialogTest::savedSite(const QString &name, const QString &code)
{
    Record site = newMineSite(name, QStringLiteral("CD"));
    site.set(mineSite().siteCode, code);
    return m_casebook->save(site);
}

std::unique_ptr<BulkDialog> BulkDialogTest::shown(const QList<RecordRef> &chosen)
{
    const Query all(mineSite());
    auto dialog =
        std::make_unique<BulkDialog>(**m_casebook, chosen, all, *m_casebook->casebook().reader().count(all), nullptr);
    dialog->show();
    if (!QTest::qWaitForWindowActive(dialog.get()))
        QTest::qFail("the dialog does not come up", __FILE__, __LINE__);
    return dialog;
}

void BulkDialogTest::look(BulkDialog &dialog)
{
    part<QPushButton>(dialog, "bulkLook")->click();
    QTRY_VERIFY(!dialog.findChild<WorkStrip *>()->isRunning());
}

void BulkDialogTest::changesTheChosenRowsByKeyboard()
{
    QList<Record> sites;
    for (int i = 0; i < 3; ++i)
        sites.append(savedSite(QStringLiteral("Site %1").arg(i)));
    RecordListPage page(Location::list(mineSite()), **m_casebook, PersonalFolder(m_casebook->folder()));
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(page.list().records().rowCount(), 3);
    page.list().table().setFocus();
    QTest::keyClick(&page.list().table(), Qt::Key_Home);
    QTest::keyClick(&page.list().table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page.list().selectedRecords().size(), 2);
    QVERIFY(page.canChangeMany());
    page.changeMany();
    auto *dialog = page.findChild<BulkDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(part<QRadioButton>(*dialog, "bulkChosen")->isChecked());
    auto *fields = part<CalmComboBox>(*dialog, "bulkField");
    QTRY_VERIFY(fields->hasFocus());
    QTest::keyClicks(fields, QStringLiteral("Village"));
    QCOMPARE(fields->currentText(), QStringLiteral("Village"));
    auto *line = dialog->editor()->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Mubi"));
    QTest::keyClick(line, Qt::Key_Return); // the first default button looks
    QTRY_COMPARE(dialog->rows().rowCount(), 2);
    auto *apply = part<QPushButton>(*dialog, "bulkApply");
    QTRY_VERIFY(apply->isDefault());
    QCOMPARE(apply->text().remove(u'&'), QStringLiteral("Change 2 record(s)"));
    QCOMPARE(dialog->rows().index(0, BulkPreviewModel::BeforeColumn).data().toString(), QStringLiteral("(empty)"));
    QCOMPARE(dialog->rows().index(0, BulkPreviewModel::AfterColumn).data().toString(), QStringLiteral("Mubi"));
    QCOMPARE(read(sites.at(0)).text(mineSite().village), QString()); // nothing is written yet
    QSignalSpy applied(dialog, &BulkDialog::applied);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(read(sites.at(0)).text(mineSite().village), QStringLiteral("Mubi"));
    QCOMPARE(read(sites.at(1)).text(mineSite().village), QStringLiteral("Mubi"));
    QCOMPARE(read(sites.at(2)).text(mineSite().village), QString());
    QTRY_VERIFY(page.findChild<MessageBar *>()->text().contains(QStringLiteral("2 record(s) changed")));
    QVERIFY(m_casebook->casebook().undoStack().undo());
    QCOMPARE(read(sites.at(0)).text(mineSite().village), QString());
    QCOMPARE(read(sites.at(1)).text(mineSite().village), QString());
}

void BulkDialogTest::changesEverythingTheFilterShows()
{
    const Record bisie = savedSite(QStringLiteral("Bisie"));
    const Record rubaya = savedSite(QStringLiteral("Rubaya"));
    RecordListPage page(Location::list(mineSite()), **m_casebook, PersonalFolder(m_casebook->folder()));
    page.show();
    page.list().setFilter(Filter::leaf(mineSite().name, Compare::Contains, QStringLiteral("bis")));
    QTRY_COMPARE(page.list().records().rowCount(), 1);
    page.list().table().clearSelection();
    page.changeMany();
    auto *dialog = page.findChild<BulkDialog *>();
    QVERIFY(dialog);
    QVERIFY(part<QRadioButton>(*dialog, "bulkAll")->isChecked());
    QVERIFY(part<QRadioButton>(*dialog, "bulkChosen")->isHidden());
    dialog->chooseField(mineSite().village);
    dialog->editor()->setValue(QStringLiteral("Mubi"));
    look(*dialog);
    QCOMPARE(dialog->rows().rowCount(), 1);
    part<QPushButton>(*dialog, "bulkApply")->click();
    QTRY_COMPARE(read(bisie).text(mineSite().village), QStringLiteral("Mubi"));
    QCOMPARE(read(rubaya).text(mineSite().village), QString());
}

void BulkDialogTest::saysWhatIsRefusedAndWhy()
{
    const Record one = savedSite(QStringLiteral("One"));
    const Record two = savedSite(QStringLiteral("Two"));
    const auto dialog = shown({{mineSite().Entity::name(), one.id()}, {mineSite().Entity::name(), two.id()}});
    dialog->chooseField(mineSite().siteCode);
    dialog->editor()->setValue(QStringLiteral("CD-1"));
    look(*dialog);
    auto *refused = part<QToolButton>(*dialog, "show2");
    QVERIFY2(refused->text().contains(u'1'), qPrintable(refused->text()));
    refused->click();
    QCOMPARE(dialog->rows().rowCount(), 1);
    QCOMPARE(dialog->rows().index(0, BulkPreviewModel::RecordColumn).data().toString(), QStringLiteral("Two"));
    QVERIFY(dialog->rows().index(0, BulkPreviewModel::ReasonColumn).data().toString().contains(QStringLiteral("One")));
    QCOMPARE(part<QPushButton>(*dialog, "bulkApply")->text().remove(u'&'), QStringLiteral("Change 1 record(s)"));
}

void BulkDialogTest::forgetsThePreviewWhenTheChangeIsAnother()
{
    const Record site = savedSite(QStringLiteral("One"));
    savedSite(QStringLiteral("Two"));
    const auto dialog = shown({{mineSite().Entity::name(), site.id()}});
    dialog->chooseField(mineSite().village);
    dialog->editor()->setValue(QStringLiteral("Mubi"));
    look(*dialog);
    QVERIFY(part<QPushButton>(*dialog, "bulkApply")->isEnabled());
    auto *line = dialog->editor()->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("x"));
    QTest::keyClick(line, Qt::Key_Tab);
    QVERIFY(!part<QPushButton>(*dialog, "bulkApply")->isEnabled());
    QCOMPARE(dialog->rows().rowCount(), 0);
    look(*dialog);
    QCOMPARE(dialog->rows().rowCount(), 1);
    part<QRadioButton>(*dialog, "bulkAll")->click();
    QCOMPARE(dialog->rows().rowCount(), 0);
    dialog->chooseKind(BulkChange::Kind::Clear);
    QVERIFY(!dialog->editor()->isEnabled());
    look(*dialog);
    QCOMPARE(dialog->rows().rowCount(), 2);
    QVERIFY(!part<QPushButton>(*dialog, "bulkApply")->isEnabled()); // both are empty already
}

void BulkDialogTest::wantsAValueFirst()
{
    const Record site = savedSite(QStringLiteral("One"));
    const auto dialog = shown({{mineSite().Entity::name(), site.id()}});
    dialog->chooseField(mineSite().workers);
    part<QPushButton>(*dialog, "bulkLook")->click();
    QVERIFY(dialog->findChild<MessageBar *>()->text().contains(QStringLiteral("Workers")));
    auto *line = dialog->editor()->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("many"));
    part<QPushButton>(*dialog, "bulkLook")->click();
    QVERIFY(!dialog->findChild<WorkStrip *>()->isRunning());
    QVERIFY(!dialog->findChild<MessageBar *>()->text().isEmpty());
}

void BulkDialogTest::offersEveryFieldOfEveryKindOfRecord()
{
    for (const Entity *entity : catalog().entities()) {
        const QList<const Field *> fields = bulkFields(*entity, m_casebook->casebook().reader());
        if (fields.isEmpty())
            continue;
        BulkDialog dialog(**m_casebook, {}, Query(*entity), 0, nullptr);
        for (const Field *field : fields) {
            dialog.chooseField(*field);
            QCOMPARE(&dialog.editor()->field(), field);
        }
    }
}

void BulkDialogTest::everythingHasAName()
{
    const Record site = savedSite(QStringLiteral("One"));
    const auto dialog = shown({{mineSite().Entity::name(), site.id()}});
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
}

QTEST_MAIN(BulkDialogTest)

#include "tst_bulkdialog.moc"
