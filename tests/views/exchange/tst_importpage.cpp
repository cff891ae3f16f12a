// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importpage.h"

#include "models/entities/common/setting.h"
#include "models/entities/duediligence/cmrt.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/exchange/import/importshelf.h"
#include "tests/support/cmrtworkbook.h"
#include "tests/support/tablefiles.h"
#include "tests/support/testcasebook.h"
#include "views/exchange/fieldpicker.h"
#include "views/exchange/importcolumnsstep.h"
#include "views/exchange/importpreviewstep.h"
#include "views/widgets/card.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <numeric>

using namespace Lodebook;

class ImportPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup();
    void guessesKindAndFieldsFromTheHeadings();
    void choosesAFieldByTypingPartOfItsName();
    void showsEveryRowsFateAndWritesNothing();
    void importsAsOneBatchAndUndoesIt();
    void changesByKeyAndShowsOldAndNew();
    void givesAllRowsTheSameValue();
    void keepsLikelyDuplicatesUntilSomebodyDecides();
    void updatesTheRecordARowResembles();
    void savesRejectedRowsAndTakesThemMended();
    void recognisesAFileByASavedMapping();
    void refusesAmbiguousDatesUntilToldTheirOrder();
    void readsOldTextWhenAsked();
    void saysWhyAFileCannotBeRead_data();
    void saysWhyAFileCannotBeRead();
    void doesNotImportAFileThatChangedSinceThePreview();
    void stopsWhenCancelled();
    void choosesASheet();
    void goesStraightToThePreviewOfAReportingTemplate();
    void asksWhoseTemplateItIs();
    void everyControlHasAName();

private:
    QString file(const QString &name, const QByteArray &content) const;
    void open(const QString &path);
    void preview();
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QAbstractButton *button(const char *name) const { return m_page->findChild<QAbstractButton *>(QLatin1String(name)); }
    QString label(const char *name) const { return m_page->findChild<QLabel *>(QLatin1String(name))->text(); }
    ImportColumnsStep &columns() const { return *m_page->findChild<ImportColumnsStep *>(); }
    ImportPreviewModel &rows() const { return m_page->findChild<ImportPreviewStep *>()->rows(); }
    QString cell(int row, int column) const { return rows().index(row, column).data().toString(); }
    qint64 organisations() const { return *(*m_casebook)->reader().count(Query(organisation())); }
    QString message() const { return m_page->findChild<MessageBar *>()->text(); }
    Record organisationCalled(const QString &name, const QString &kind = QStringLiteral("company"));
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 30000); }

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<ImportPage> m_page;
};

void ImportPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    for (const auto &[code, name] : {std::pair("CD", "Congo - Kinshasa"), std::pair("NL", "Netherlands")}) {
        Record record(country());
        record.set(country().code, QString::fromLatin1(code));
        record.set(country().name, QString::fromLatin1(name));
        m_casebook->save(record);
    }
    m_page = std::make_unique<ImportPage>(ImportPage::locationFor({}), **m_casebook);
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void ImportPageTest::cleanup()
{
    m_page.reset();
    m_casebook.reset();
}

QString ImportPageTest::file(const QString &name, const QByteArray &content) const
{
    const QString path = m_casebook->folder() + u'/' + name;
    writeBytes(path, content);
    return path;
}

Record ImportPageTest::organisationCalled(const QString &name, const QString &kind)
{
    Record record(organisation());
    record.set(organisation().name, name);
    record.set(organisation().kind, kind);
    return m_casebook->save(record);
}

void ImportPageTest::open(const QString &path)
{
    m_page->openFile(path);
    waitUntilIdle();
}

void ImportPageTest::preview()
{
    QCOMPARE(m_page->step(), ImportPage::ColumnsStep);
    QVERIFY2(button("preview")->isEnabled(), qPrintable(label("mappingState")));
    click("preview");
    waitUntilIdle();
    QVERIFY2(m_page->step() == ImportPage::PreviewStep, qPrintable(message()));
}

void ImportPageTest::guessesKindAndFieldsFromTheHeadings()
{
    open(file(QStringLiteral("list.csv"), "Name,Kind,E-mail,Colour\nPhilips,company,a@b.org,blue\nPact,civil_society,,red\n"));
    QCOMPARE(m_page->step(), ImportPage::ColumnsStep);
    ImportColumnsModel &model = columns().columns();
    const QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.mapping().entity, &organisation());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.fieldAt(0), organisation().name.name());
    QCOMPARE(model.fieldAt(2), organisation().email.name());
    QVERIFY(model.fieldAt(3).isEmpty());
    QCOMPARE(model.index(3, ImportColumnsModel::SamplesColumn).data().toString(), QStringLiteral("blue · red"));
    QVERIFY(label("mappingState").contains(QStringLiteral("Colour")));
}

void ImportPageTest::choosesAFieldByTypingPartOfItsName()
{
    open(file(QStringLiteral("organisations.csv"), "Name,Kind,Mail\nPhilips,company,a@b.org\n"));
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("columns"));
    const QModelIndex index = table->model()->index(2, ImportColumnsModel::FieldColumn);
    table->setCurrentIndex(index);
    auto *picker = table->findChild<FieldPicker *>();
    QVERIFY(picker);
    picker->lineEdit()->selectAll();
    QTest::keyClicks(picker->lineEdit(), QStringLiteral("mail"));
    QCOMPARE(picker->completer()->completionCount(), 1);
    picker->lineEdit()->setText(picker->completer()->currentCompletion());
    QTest::keyClick(picker, Qt::Key_Tab);
    QCOMPARE(columns().columns().fieldAt(2), organisation().email.name());
    columns().columns().setField(2, organisation().name.name()); // a name takes one column: the other gives way
    QVERIFY(columns().columns().fieldAt(0).isEmpty());
}

void ImportPageTest::showsEveryRowsFateAndWritesNothing()
{
    organisationCalled(QStringLiteral("Philips"));
    const QByteArray text = "Name,Kind,Country\nIPIS,civil_society,CD\nAlphamin,company,Kongo\nPhilips,company,NL\n";
    open(file(QStringLiteral("organisations.csv"), text));
    preview();
    QAbstractItemModelTester rules(&rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows().rowCount(), 3);
    QCOMPARE(rows().rowAt(0).fate, RowFate::Added);
    QCOMPARE(rows().rowAt(1).fate, RowFate::Rejected);
    QVERIFY2(cell(1, ImportPreviewModel::WhatColumn).contains(QStringLiteral("Kongo")), qPrintable(cell(1, ImportPreviewModel::WhatColumn)));
    QCOMPARE(rows().rowAt(2).fate, RowFate::Duplicate);
    QVERIFY(cell(2, ImportPreviewModel::WhatColumn).contains(QStringLiteral("Philips")));
    click(qPrintable(QStringLiteral("show%1").arg(int(RowFate::Rejected))));
    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(m_page->findChild<QTreeWidget *>()->topLevelItem(0)->text(2), QStringLiteral("Kongo"));
    click("showAll");
    QCOMPARE(rows().rowCount(), 3);
    QCOMPARE(organisations(), 1);
}

void ImportPageTest::importsAsOneBatchAndUndoesIt()
{
    QByteArray text = "Name,Kind\n";
    for (int i = 0; i < 300; ++i)
        text += QByteArray::number(i * 7919) + " Zeta" + QByteArray::number(i) + ",company\n";
    open(file(QStringLiteral("organisations.csv"), text));
    preview();
    rows().showOnly(RowFate::Duplicate);
    QList<int> all(rows().rowCount());
    std::iota(all.begin(), all.end(), 0);
    rows().choose(all, ImportChoice::KeepBoth);
    QCOMPARE(organisations(), 0);
    click("import");
    waitUntilIdle();
    QCOMPARE(m_page->step(), ImportPage::ResultStep);
    QCOMPARE(organisations(), 300);
    click("undoImport");
    waitUntilIdle();
    QCOMPARE(organisations(), 0);
    QVERIFY(label("importHeadline").contains(QStringLiteral("undone")));
    QVERIFY(!button("undoImport")->isVisible());
}

void ImportPageTest::changesByKeyAndShowsOldAndNew()
{
    Record philips = organisationCalled(QStringLiteral("Philips"));
    philips.set(organisation().website, QStringLiteral("https://old.example"));
    philips = m_casebook->save(philips);
    open(file(QStringLiteral("organisations.csv"), "Name,Website,Kind\nPhilips,https://new.example,\n"));
    ImportColumnsModel &model = columns().columns();
    QVERIFY(model.setData(model.index(0, ImportColumnsModel::KeyColumn), Qt::Checked, Qt::CheckStateRole));
    preview();
    QCOMPARE(rows().rowAt(0).fate, RowFate::Changed);
    QCOMPARE(rows().rowAt(0).values.size(), 1); // an empty cell changes nothing
    QVERIFY(cell(0, ImportPreviewModel::WhatColumn).contains(QStringLiteral("https://old.example → https://new.example")));
    click("import");
    waitUntilIdle();
    const Record now = *(*m_casebook)->reader().find(organisation(), philips.id());
    QCOMPARE(now.text(organisation().website), QStringLiteral("https://new.example"));
    QCOMPARE(now.text(organisation().kind), QStringLiteral("company"));
}

void ImportPageTest::givesAllRowsTheSameValue()
{
    open(file(QStringLiteral("organisations.csv"), "Name\nPhilips\n"));
    QVERIFY(!button("preview")->isEnabled());
    QVERIFY(label("mappingState").contains(organisation().kind.label()));
    m_page->findChild<FieldPicker *>(QStringLiteral("fixedField"))->setField(organisation().kind.name());
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("fixedText")), QStringLiteral("company"));
    click("fixedAdd");
    preview();
    QCOMPARE(rows().rowAt(0).fate, RowFate::Added);
}

void ImportPageTest::keepsLikelyDuplicatesUntilSomebodyDecides()
{
    organisationCalled(QStringLiteral("Royal Philips Electronics"));
    open(file(QStringLiteral("organisations.csv"), "Name,Kind\nRoyal Philips Electronics,company\nAlphamin,company\n"));
    preview();
    click("import");
    waitUntilIdle();
    QCOMPARE(organisations(), 2);
    QVERIFY(button("finishDuplicates")->isVisible());
    QCOMPARE(ImportShelf((*m_casebook)->store()).heldRows()->size(), 1);

    m_page = std::make_unique<ImportPage>(ImportPage::locationFor({}), **m_casebook); // another day
    m_page->show();
    auto *waiting = m_page->findChild<Card *>(QStringLiteral("waitingRows"));
    QCOMPARE(waiting->lineCount(), 1);
    emit waiting->activated(0);
    waitUntilIdle();
    QCOMPARE(m_page->step(), ImportPage::PreviewStep);
    QCOMPARE(rows().rowAt(0).number, 2);
    m_page->findChild<ImportPreviewStep *>()->table().selectRow(0);
    click(qPrintable(QStringLiteral("decide%1").arg(int(ImportChoice::KeepBoth))));
    click("import");
    waitUntilIdle();
    QCOMPARE(organisations(), 3);
    QVERIFY(ImportShelf((*m_casebook)->store()).heldRows()->isEmpty());
}

void ImportPageTest::updatesTheRecordARowResembles()
{
    const Record known = organisationCalled(QStringLiteral("Royal Philips Electronics"));
    open(file(QStringLiteral("organisations.csv"), "Name,Kind,Website\nPhilips Electronics Royal,company,https://philips.example\nRoyal Philips Electronics,company,\n"));
    preview();
    QCOMPARE(rows().rowAt(0).fate, RowFate::Duplicate);
    m_page->findChild<ImportPreviewStep *>()->table().selectRow(0);
    click(qPrintable(QStringLiteral("decide%1").arg(int(ImportChoice::Update))));
    m_page->findChild<ImportPreviewStep *>()->table().selectRow(1);
    click(qPrintable(QStringLiteral("decide%1").arg(int(ImportChoice::Skip))));
    QCOMPARE(rows().sum().waiting, 0);
    click("import");
    waitUntilIdle();
    QCOMPARE(organisations(), 1);
    QCOMPARE((*m_casebook)->reader().find(organisation(), known.id())->text(organisation().website), QStringLiteral("https://philips.example"));
}

void ImportPageTest::savesRejectedRowsAndTakesThemMended()
{
    open(file(QStringLiteral("organisations.csv"), "Name,Kind,Country\nIPIS,civil_society,CD\nAlphamin,company,Kongo\n"));
    preview();
    const QString path = m_casebook->folder() + QStringLiteral("/rejected.csv");
    m_page->saveRejects(path);
    const ReadTable rejected = readTable(path);
    QCOMPARE(rejected.rows.size(), 2);
    QCOMPARE(rejected.texts(1).first(), QStringLiteral("Alphamin"));
    QVERIFY(rejected.texts(1).last().contains(QStringLiteral("Kongo")));
    click("import");
    waitUntilIdle();
    QCOMPARE(organisations(), 1);
    QFile mended(path);
    QVERIFY(mended.open(QIODevice::ReadOnly));
    open(file(QStringLiteral("mended organisations.csv"), mended.readAll().replace("company,Kongo", "company,CD")));
    QVERIFY(columns().columns().unread().isEmpty()); // the columns with the reasons are passed over
    preview();
    QCOMPARE(rows().rowAt(0).fate, RowFate::Added);
}

void ImportPageTest::recognisesAFileByASavedMapping()
{
    open(file(QStringLiteral("june.csv"), "Lid,Soort,Web\nPhilips,company,https://a.example\n"));
    auto *kind = m_page->findChild<QComboBox *>(QStringLiteral("kind"));
    kind->setCurrentIndex(kind->findData(organisation().name.entity().name()));
    emit kind->activated(kind->currentIndex());
    ImportColumnsModel &model = columns().columns();
    model.setField(0, organisation().name.name());
    model.setField(1, organisation().kind.name());
    columns().findChild<QLineEdit *>(QStringLiteral("mappingName"))->setText(QStringLiteral("Ledenlijst"));
    QTest::mouseClick(columns().findChild<QPushButton *>(QStringLiteral("saveMapping")), Qt::LeftButton);
    QVERIFY(message().contains(QStringLiteral("Ledenlijst")));

    open(file(QStringLiteral("july.csv"), "Lid,Soort,Web\nUmicore,company,https://b.example\n"));
    QCOMPARE(m_page->findChild<QComboBox *>(QStringLiteral("mappings"))->currentText(), QStringLiteral("Ledenlijst"));
    QCOMPARE(model.fieldAt(1), organisation().kind.name());
    QVERIFY(model.fieldAt(2).isEmpty()); // what was left out then is left out now
    preview();
}

void ImportPageTest::refusesAmbiguousDatesUntilToldTheirOrder()
{
    open(file(QStringLiteral("people.csv"), "Family name,Given name,Consent on\nMuller,Ada,03/04/2024\n"));
    preview();
    QCOMPARE(rows().rowAt(0).fate, RowFate::Rejected);
    QVERIFY(cell(0, ImportPreviewModel::WhatColumn).contains(QStringLiteral("03/04/2024")));
    click("step1");
    auto *dates = m_page->findChild<QComboBox *>(QStringLiteral("dates"));
    dates->setCurrentIndex(1);
    emit dates->activated(1);
    preview();
    QCOMPARE(rows().rowAt(0).fate, RowFate::Added);
}

void ImportPageTest::readsOldTextWhenAsked()
{
    open(file(QStringLiteral("organisations.csv"), "Name,Kind\nSoci\xE9t\xE9 mini\xE8re,company\n"));
    QCOMPARE(m_page->step(), ImportPage::FileStep);
    auto *answer = m_page->findChild<MessageBar *>()->findChild<QPushButton *>();
    QVERIFY(answer);
    QTRY_VERIFY(answer->isVisible()); // shown with the next layout
    QTest::mouseClick(answer, Qt::LeftButton);
    waitUntilIdle();
    preview();
    QCOMPARE(cell(0, ImportPreviewModel::RecordColumn), QStringLiteral("Société minière"));
}

void ImportPageTest::saysWhyAFileCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("blank") << QByteArray("\n\n") << QStringLiteral("empty");
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>no</body></html>") << QStringLiteral("web page");
    QTest::newRow("document") << QByteArray("%PDF-1.7\n1 0 obj") << QStringLiteral("PDF");
    QTest::newRow("bytes") << QByteArray("\x01\x02\x00\x03\x00\x00\x00", 7) << QStringLiteral("neither text nor a workbook");
}

void ImportPageTest::saysWhyAFileCannotBeRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    open(file(QStringLiteral("bad.csv"), content));
    QCOMPARE(m_page->step(), ImportPage::FileStep);
    QVERIFY2(message().contains(said), qPrintable(message()));
    open(m_casebook->folder() + QStringLiteral("/nowhere.csv"));
    QVERIFY(!message().isEmpty());
}

void ImportPageTest::doesNotImportAFileThatChangedSinceThePreview()
{
    const QString path = file(QStringLiteral("organisations.csv"), "Name,Kind\nPhilips,company\n");
    open(path);
    preview();
    writeBytes(path, "Name,Kind\nPhilips,company\nUmicore,company\n");
    click("import");
    waitUntilIdle();
    QCOMPARE(m_page->step(), ImportPage::PreviewStep);
    QVERIFY2(message().contains(QStringLiteral("changed")), qPrintable(message()));
    QCOMPARE(organisations(), 0);
}

void ImportPageTest::stopsWhenCancelled()
{
    QByteArray text = "Name,Kind\n";
    for (int i = 0; i < 30000; ++i)
        text += "Organisation " + QByteArray::number(i) + ",company\n";
    open(file(QStringLiteral("organisations.csv"), text));
    click("preview");
    QVERIFY(m_page->isBusy());
    for (QPushButton *cancel : m_page->findChildren<QPushButton *>()) {
        if (cancel->text().contains(QStringLiteral("Cancel")) && cancel->isVisible())
            QTest::mouseClick(cancel, Qt::LeftButton);
    }
    waitUntilIdle();
    QCOMPARE(m_page->step(), ImportPage::ColumnsStep);
    QCOMPARE(organisations(), 0);
}

void ImportPageTest::choosesASheet()
{
    open(testDataPath(QStringLiteral("import/xlsx/sheets.xlsx")));
    auto *sheet = m_page->findChild<QComboBox *>(QStringLiteral("sheet"));
    QVERIFY2(sheet->count() > 1, qPrintable(message()));
    const QString before = sheet->currentText();
    sheet->setCurrentIndex(1);
    emit sheet->activated(1);
    waitUntilIdle();
    QVERIFY(sheet->currentText() != before || !message().isEmpty());
}

void ImportPageTest::goesStraightToThePreviewOfAReportingTemplate()
{
    const Record member = organisationCalled(QStringLiteral("Northlight Components"));
    const QString path = m_casebook->folder() + QStringLiteral("/template.xlsx");
    CmrtWorkbook book;
    book.addSmelter({{}, QStringLiteral("Cobalt"), {}, QStringLiteral("Blue Works")});
    QVERIFY(book.write(path));
    open(path);
    QTRY_COMPARE(m_page->step(), ImportPage::PreviewStep);
    QVERIFY2(message().contains(QStringLiteral("CMRT")), qPrintable(message()));
    QCOMPARE(rows().count(RowFate::Added), 1);
    QCOMPARE(rows().count(RowFate::Rejected), 1);
    const auto declarations = [this] { return *(*m_casebook)->reader().count(Query(cmrt())); };
    QCOMPARE(declarations(), 0);
    click("import");
    waitUntilIdle();
    QCOMPARE(m_page->step(), ImportPage::ResultStep);
    QCOMPARE(declarations(), 1);
    click("undoImport");
    waitUntilIdle();
    QCOMPARE(declarations(), 0);
}

void ImportPageTest::asksWhoseTemplateItIs()
{
    organisationCalled(QStringLiteral("Northlight Components BV"));
    const QString path = m_casebook->folder() + QStringLiteral("/template.xlsx");
    QVERIFY(CmrtWorkbook().write(path));
    open(path);
    QTRY_VERIFY2(message().contains(QStringLiteral("Northlight Components")), qPrintable(message()));
    QCOMPARE(m_page->step(), ImportPage::FileStep);
    QAbstractButton *it = nullptr;
    for (QAbstractButton *button : m_page->findChild<MessageBar *>()->findChildren<QAbstractButton *>()) {
        if (button->text().contains(QStringLiteral("Northlight Components BV")))
            it = button;
    }
    QVERIFY(it);
    it->click();
    QTRY_COMPARE(m_page->step(), ImportPage::PreviewStep);
}

void ImportPageTest::everyControlHasAName()
{
    organisationCalled(QStringLiteral("Philips"));
    open(file(QStringLiteral("organisations.csv"), "Name,Kind\nPhilips,company\nUmicore,nonsense\n"));
    preview();
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QLineEdit *>(widget->focusProxy()))
            continue;
        if (qobject_cast<QLineEdit *>(widget) && qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        if (!qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QComboBox *>(widget) && !qobject_cast<QLineEdit *>(widget) && !qobject_cast<QTableView *>(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(QString(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
