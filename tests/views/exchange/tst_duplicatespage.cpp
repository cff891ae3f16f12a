// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/duplicatespage.h"

#include "models/entities/common/note.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/role.h"
#include "tests/support/testcasebook.h"
#include "views/exchange/mergepanel.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace Lodebook;

class DuplicatesPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void showsTheLikeliestGroupFirst();
    void mergesFieldByFieldAndUndoesIt();
    void proposesTheRecordWithANumber();
    void remembersWhatIsNotTheSame();
    void mergesTheCertainOnesAfterAPreview();
    void mergesAGroupOfThreeStepByStep();
    void saysWhenThereIsNothing();
    void everyControlHasAName();

private:
    Record organisationCalled(const QString &name, const QString &registration = {}, const QString &website = {});
    void openPage();
    void click(const char *name);
    MergeModel &fields() { return m_page->findChild<MergePanel *>()->fields(); }
    qint64 organisations() { return *(*m_casebook)->reader().count(Query(organisation())); }
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 30000); }

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<DuplicatesPage> m_page;
};

void DuplicatesPageTest::init()
{
    m_page.reset();
    m_casebook = std::make_unique<TestCasebook>();
}

Record DuplicatesPageTest::organisationCalled(const QString &name, const QString &registration, const QString &website)
{
    Record record(organisation());
    record.set(organisation().name, name);
    record.set(organisation().kind, QStringLiteral("company"));
    if (!registration.isEmpty())
        record.set(organisation().registrationNumber, registration);
    if (!website.isEmpty())
        record.set(organisation().website, website);
    return m_casebook->save(record);
}

void DuplicatesPageTest::openPage()
{
    m_page = std::make_unique<DuplicatesPage>(DuplicatesPage::locationFor(organisation().name.entity().name()), **m_casebook);
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    waitUntilIdle();
}

void DuplicatesPageTest::click(const char *name)
{
    auto *button = m_page->findChild<QAbstractButton *>(QLatin1String(name));
    QVERIFY2(button && button->isEnabled(), name);
    button->click();
    waitUntilIdle();
}

void DuplicatesPageTest::showsTheLikeliestGroupFirst()
{
    organisationCalled(QStringLiteral("Société Minière du Kivu"));
    organisationCalled(QStringLiteral("Societe Miniere de Kivu"));
    organisationCalled(QStringLiteral("Umicore Specialties"));
    organisationCalled(QStringLiteral("Umicore Specialties"));
    organisationCalled(QStringLiteral("Alphamin"));
    openPage();
    const QAbstractItemModelTester rules(&m_page->groups(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester fieldRules(&fields(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_page->groups().rowCount(), 2);
    QCOMPARE(m_page->groups().groupAt(0).titles, QStringList({QStringLiteral("Umicore Specialties"), QStringLiteral("Umicore Specialties")}));
    QVERIFY(m_page->groups().groupAt(1).score() < m_page->groups().groupAt(0).score());
    QVERIFY(!m_page->groups().index(0, DuplicateGroupsModel::WhyColumn).data().toString().isEmpty());
}

void DuplicatesPageTest::mergesFieldByFieldAndUndoesIt()
{
    const Record first = organisationCalled(QStringLiteral("Umicore Specialties"), QStringLiteral("BE-1"), QStringLiteral("https://old.example"));
    Record second = organisationCalled(QStringLiteral("Umicore Specialities"), {}, QStringLiteral("https://new.example"));
    second.set(organisation().phone, QStringLiteral("+32 2 555 01 02"));
    second = m_casebook->save(second);
    Record about(note());
    about.set(note().about, RecordRef{organisation().name.entity().name(), second.id()});
    about.set(note().text, QStringLiteral("Met in Ghent"));
    about = m_casebook->save(about);
    openPage();
    QCOMPARE(fields().kept().id(), first.id());
    for (int row = 0; row < fields().rowCount(); ++row) {
        if (fields().index(row, MergeModel::FieldColumn).data().toString() != organisation().website.label())
            continue;
        const bool isFirst = fields().first().id() == first.id();
        QVERIFY(fields().setData(fields().index(row, isFirst ? MergeModel::SecondColumn : MergeModel::FirstColumn), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(fields().index(row, MergeModel::ResultColumn).data().toString(), QStringLiteral("https://new.example"));
    }
    click("merge");
    const Record merged = *(*m_casebook)->reader().find(organisation(), first.id());
    QCOMPARE(merged.text(organisation().name), QStringLiteral("Umicore Specialties"));
    QCOMPARE(merged.text(organisation().website), QStringLiteral("https://new.example"));
    QCOMPARE(merged.text(organisation().phone), second.text(organisation().phone));
    QCOMPARE((*m_casebook)->reader().find(note(), about.id())->get(note().about)->id, first.id());
    QCOMPARE(organisations(), 1);
    QCOMPARE(m_page->groups().rowCount(), 0);

    auto *undo = m_page->findChild<MessageBar *>()->findChild<QPushButton *>();
    QVERIFY(undo);
    undo->click();
    waitUntilIdle();
    QCOMPARE(organisations(), 2);
    QCOMPARE((*m_casebook)->reader().find(organisation(), first.id())->text(organisation().website), QStringLiteral("https://old.example"));
    QCOMPARE((*m_casebook)->reader().find(note(), about.id())->get(note().about)->id, second.id());
    QCOMPARE(m_page->groups().rowCount(), 1);
}

void DuplicatesPageTest::proposesTheRecordWithANumber()
{
    organisationCalled(QStringLiteral("Umicore Specialties"), {}, QStringLiteral("https://a.example"));
    const Record registered = organisationCalled(QStringLiteral("Umicore Specialties"), QStringLiteral("BE-1"));
    openPage();
    QCOMPARE(fields().kept().id(), registered.id());
    const bool first = fields().keepsFirst();
    m_page->findChild<QRadioButton *>(first ? QStringLiteral("keepSecond") : QStringLiteral("keepFirst"))->setChecked(true);
    QVERIFY(fields().kept().id() != registered.id());
    QVERIFY(fields().fromOther().contains(organisation().registrationNumber.name())); // empty in the kept one: filled
}

void DuplicatesPageTest::remembersWhatIsNotTheSame()
{
    organisationCalled(QStringLiteral("Umicore Specialties"));
    organisationCalled(QStringLiteral("Umicore Specialties"));
    openPage();
    QCOMPARE(m_page->groups().rowCount(), 1);
    click("distinct");
    QCOMPARE(m_page->groups().rowCount(), 0);
    openPage();
    QCOMPARE(m_page->groups().rowCount(), 0);
    QVERIFY((*m_casebook)->undoStack().undo());
    click("again");
    QCOMPARE(m_page->groups().rowCount(), 1);
}

void DuplicatesPageTest::mergesTheCertainOnesAfterAPreview()
{
    organisationCalled(QStringLiteral("Umicore Specialties"), {}, QStringLiteral("https://a.example"));
    organisationCalled(QStringLiteral("UMICORE SPECIALTIES"), QStringLiteral("BE-1"));
    organisationCalled(QStringLiteral("Société Minière du Kivu"), {}, QStringLiteral("https://b.example"));
    organisationCalled(QStringLiteral("Société Minière du Kivu"), {}, QStringLiteral("https://c.example")); // they say different things
    organisationCalled(QStringLiteral("Zephyr Tin"));
    organisationCalled(QStringLiteral("Zephyr Tin"));
    openPage();
    click("findCertain");
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("certain"));
    const QAbstractItemModelTester rules(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(organisations(), 6);
    for (int row = 0; row < 2; ++row) {
        if (table->model()->index(row, 0).data().toString() == QStringLiteral("Zephyr Tin"))
            QVERIFY(table->model()->setData(table->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    }
    click("mergeCertain");
    QCOMPARE(organisations(), 5);
    QCOMPARE(m_page->groups().rowCount(), 2);
    QVERIFY((*m_casebook)->undoStack().undo());
    QCOMPARE(organisations(), 6);
}

void DuplicatesPageTest::mergesAGroupOfThreeStepByStep()
{
    for (int i = 0; i < 3; ++i)
        organisationCalled(QStringLiteral("Umicore Specialties"));
    openPage();
    QCOMPARE(m_page->groups().rowCount(), 1);
    QCOMPARE(m_page->findChild<QComboBox *>(QStringLiteral("pairs"))->count(), 3);
    click("merge");
    QCOMPARE(m_page->groups().rowCount(), 1);
    click("merge");
    QCOMPARE(m_page->groups().rowCount(), 0);
    QCOMPARE(organisations(), 1);
}

void DuplicatesPageTest::saysWhenThereIsNothing()
{
    organisationCalled(QStringLiteral("Umicore Specialties"));
    openPage();
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("emptyHeading"))->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("findCertain"))->isEnabled());
}

void DuplicatesPageTest::everyControlHasAName()
{
    organisationCalled(QStringLiteral("Umicore Specialties"));
    organisationCalled(QStringLiteral("Umicore Specialties"));
    openPage();
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        if (!qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QComboBox *>(widget) && !qobject_cast<QTableView *>(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(QString(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(DuplicatesPageTest)
#include "tst_duplicatespage.moc"
