// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customfieldspage.h"

#include "models/entities/common/customfield.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/testcasebook.h"
#include "views/fields/fieldeditor.h"
#include "views/forms/recordpage.h"
#include "views/screens/customfielddialog.h"
#include "views/shell/personalfolder.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Lodebook;

class CustomFieldsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void addsAFieldThatStandsInFormsAtOnce();
    void asksOnlyForWhatFitsTheType();
    void givesAListItsEntries();
    void namesItAfterItsLabelUntilSomebodyTypesAName();
    void saysWhatIsWrongAtItsPlace();
    void takesAFieldAwayAndBringsItBack();
    void changesTheOrder();
    void whatAFieldHoldsStaysAsItWasMade();

private:
    CustomFieldDialog *openDialog(const char *button = "add");
    static FieldEditor *editor(CustomFieldDialog *dialog, const Field &field);
    static void type(CustomFieldDialog *dialog, const Field &field, const QString &text);
    static void choose(CustomFieldDialog *dialog, const QString &holds);
    static void accept(CustomFieldDialog *dialog);
    Record add(const QString &label, const QString &holds = QStringLiteral("text"));
    void click(const char *name) { QTest::mouseClick(m_page->findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton); }
    QTableView &table() { return *m_page->findChild<QTableView *>(QStringLiteral("fields")); }

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<CustomFieldsPage> m_page;
};

void CustomFieldsPageTest::init()
{
    m_page.reset();
    m_casebook = std::make_unique<TestCasebook>();
    m_page = std::make_unique<CustomFieldsPage>(CustomFieldsPage::locationFor(QStringLiteral("organisation")), **m_casebook);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

CustomFieldDialog *CustomFieldsPageTest::openDialog(const char *button)
{
    click(button);
    return m_page->findChild<CustomFieldDialog *>();
}

FieldEditor *CustomFieldsPageTest::editor(CustomFieldDialog *dialog, const Field &field)
{
    for (FieldEditor *one : dialog->findChildren<FieldEditor *>()) {
        if (&one->field() == &field)
            return one;
    }
    return nullptr;
}

void CustomFieldsPageTest::type(CustomFieldDialog *dialog, const Field &field, const QString &text)
{
    auto *line = editor(dialog, field)->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void CustomFieldsPageTest::choose(CustomFieldDialog *dialog, const QString &holds)
{
    auto *type = dialog->findChild<QComboBox *>(QStringLiteral("type"));
    type->setCurrentIndex(type->findData(holds));
}

void CustomFieldsPageTest::accept(CustomFieldDialog *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

Record CustomFieldsPageTest::add(const QString &label, const QString &holds)
{
    CustomFieldDialog *dialog = openDialog();
    type(dialog, customField().label, label);
    choose(dialog, holds);
    accept(dialog);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto *model = static_cast<CustomFieldsModel *>(table().model());
    return model->definition(table().currentIndex().row());
}

void CustomFieldsPageTest::addsAFieldThatStandsInFormsAtOnce()
{
    QVERIFY(!table().isVisible()); // nothing there yet: it says so instead
    add(QStringLiteral("Risk appetite"));
    QVERIFY(table().isVisible());
    const Field *made = organisation().field(u"x_risk_appetite");
    QVERIFY(made && made->label() == QStringLiteral("Risk appetite"));
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("Risk appetite")));
    const PersonalFolder personal(m_casebook->folder());
    RecordPage form(Record(organisation()), **m_casebook, personal.drafts());
    bool stands = false;
    for (const FieldEditor *one : form.findChildren<FieldEditor *>())
        stands |= &one->field() == made;
    QVERIFY(stands);
}

void CustomFieldsPageTest::asksOnlyForWhatFitsTheType()
{
    CustomFieldDialog *dialog = openDialog();
    const auto isAsked = [dialog](const Field &field) {
        const QWidget *row = editor(dialog, field);
        return (row ? row : dialog->findChild<QCheckBox *>(field.name()))->isVisible();
    };
    const auto *entries = dialog->findChild<QPlainTextEdit *>(QStringLiteral("entries"));
    const auto *target = dialog->findChild<QComboBox *>(QStringLiteral("target"));
    choose(dialog, QStringLiteral("decimal"));
    QVERIFY(isAsked(customField().minimum) && isAsked(customField().unit) && !isAsked(customField().maxLength) && !entries->isVisible());
    choose(dialog, QStringLiteral("text"));
    QVERIFY(!isAsked(customField().minimum) && isAsked(customField().maxLength) && isAsked(customField().searchable));
    choose(dialog, QStringLiteral("choices"));
    QVERIFY(entries->isVisible() && !target->isVisible());
    choose(dialog, QStringLiteral("link"));
    QVERIFY(target->isVisible() && !isAsked(customField().required));
    dialog->reject();
}

void CustomFieldsPageTest::givesAListItsEntries()
{
    CustomFieldDialog *dialog = openDialog();
    type(dialog, customField().label, QStringLiteral("Attitude"));
    choose(dialog, QStringLiteral("choice"));
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("entries"))->setPlainText(QStringLiteral("Very keen\n\n  Wary \nWary\nHostile"));
    accept(dialog);
    const Result<QList<CodeEntry>> entries = (*m_casebook)->codes().entries(*organisation().field(u"x_attitude"));
    QVERIFY(entries);
    QStringList labels;
    for (const CodeEntry &entry : *entries)
        labels.append(entry.code + u'=' + entry.label);
    QCOMPARE(labels, (QStringList{QStringLiteral("very_keen=Very keen"), QStringLiteral("wary=Wary"), QStringLiteral("hostile=Hostile")}));
    QVERIFY((*m_casebook)->undoStack().undo()); // field and entries are one action
    QVERIFY(!organisation().field(u"x_attitude"));
}

void CustomFieldsPageTest::namesItAfterItsLabelUntilSomebodyTypesAName()
{
    add(QStringLiteral("Grade"));
    CustomFieldDialog *dialog = openDialog();
    const auto name = [dialog] { return editor(dialog, customField().name)->findChild<QLineEdit *>()->text(); };
    type(dialog, customField().label, QStringLiteral("Grade"));
    QCOMPARE(name(), QStringLiteral("x_grade_2")); // the first is taken
    type(dialog, customField().label, QStringLiteral("3T share"));
    QCOMPARE(name(), QStringLiteral("x_n_3t_share"));
    type(dialog, customField().name, QStringLiteral("x_share"));
    type(dialog, customField().label, QStringLiteral("Something else"));
    QCOMPARE(name(), QStringLiteral("x_share"));
    dialog->reject();
}

void CustomFieldsPageTest::saysWhatIsWrongAtItsPlace()
{
    CustomFieldDialog *dialog = openDialog();
    type(dialog, customField().label, QStringLiteral("Grade"));
    type(dialog, customField().name, QStringLiteral("Grade!"));
    choose(dialog, QStringLiteral("text"));
    accept(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(!editor(dialog, customField().name)->problem().isEmpty());
    QVERIFY(!organisation().field(u"x_grade"));
    dialog->reject();
}

void CustomFieldsPageTest::takesAFieldAwayAndBringsItBack()
{
    add(QStringLiteral("Grade"));
    Record one(organisation());
    one.set(organisation().name, QStringLiteral("Smelter"));
    one.set(organisation().kind, QStringLiteral("company"));
    one.setValue(*organisation().field(u"x_grade"), QStringLiteral("A"));
    QVERIFY((*m_casebook)->store().save(one));
    click("remove");
    QVERIFY(!organisation().field(u"x_grade"));
    QVERIFY(!table().isVisible());
    for (QPushButton *button : m_page->findChild<MessageBar *>()->findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(organisation().field(u"x_grade"));
    const Result<Record> again = (*m_casebook)->reader().find(organisation(), one.id());
    QVERIFY(again);
    QCOMPARE(again->text(*organisation().field(u"x_grade")), QStringLiteral("A"));
}

void CustomFieldsPageTest::changesTheOrder()
{
    add(QStringLiteral("First"));
    add(QStringLiteral("Second"));
    click("up");
    QCOMPARE(organisation().ownFields().last()->name(), QStringLiteral("x_first"));
    QCOMPARE(table().currentIndex().row(), 0);
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("up"))->isEnabled());
    QVERIFY((*m_casebook)->undoStack().undo());
    QCOMPARE(organisation().ownFields().last()->name(), QStringLiteral("x_second"));
}

void CustomFieldsPageTest::whatAFieldHoldsStaysAsItWasMade()
{
    add(QStringLiteral("Grade"));
    CustomFieldDialog *dialog = openDialog("edit");
    QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("entity"))->isEnabled());
    type(dialog, customField().labelFr, QStringLiteral("Note"));
    type(dialog, customField().label, QStringLiteral("Mark"));
    accept(dialog);
    QCOMPARE(organisation().field(u"x_grade")->label(), QStringLiteral("Mark"));
}

QTEST_MAIN(CustomFieldsPageTest)
#include "tst_customfieldspage.moc"
