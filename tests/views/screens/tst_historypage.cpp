// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/historypage.h"

#include "models/entities/common/officer.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "tests/support/testcasebook.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Lodebook;

class HistoryPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup() { m_page.reset(); }
    void listsEveryChangedField();
    void showsOnlyTheKindAndTheTimeThatAreChosen();
    void takesAnActionBack();
    void exportsWhatIsShown();
    void opensTheRecordOfARow();

private:
    Record organisationCalled(const QString &name);
    HistoryModel &model() { return *static_cast<HistoryModel *>(m_page->findChild<QTableView *>(QStringLiteral("history"))->model()); }
    void choose(const char *box, const QVariant &value);
    QStringList column(int column);

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<HistoryPage> m_page;
};

void HistoryPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    organisationCalled(QStringLiteral("Smelter"));
    Record somebody(person());
    somebody.set(person().familyName, QStringLiteral("Lovelace"));
    m_casebook->save(somebody);
    m_page = std::make_unique<HistoryPage>(**m_casebook);
    m_page->resize(1100, 700);
    m_page->show();
}

Record HistoryPageTest::organisationCalled(const QString &name)
{
    Record one(organisation());
    one.set(organisation().name, name);
    one.set(organisation().kind, QStringLiteral("company"));
    return m_casebook->save(one);
}

void HistoryPageTest::choose(const char *name, const QVariant &value)
{
    auto *box = m_page->findChild<QComboBox *>(QString::fromLatin1(name));
    box->setCurrentIndex(box->findData(value));
    emit box->activated(box->currentIndex());
}

QStringList HistoryPageTest::column(int column)
{
    QStringList texts;
    for (int row = 0; row < model().rowCount(); ++row)
        texts.append(model().index(row, column).data().toString());
    return texts;
}

void HistoryPageTest::listsEveryChangedField()
{
    QVERIFY(column(HistoryModel::After).contains(QStringLiteral("Smelter")));
    QVERIFY(column(HistoryModel::After).contains(QStringLiteral("Lovelace")));
    const int before = model().rowCount();
    organisationCalled(QStringLiteral("Refinery")); // it follows what happens
    QVERIFY(model().rowCount() > before);
    QCOMPARE(column(HistoryModel::Who).first(), QStringLiteral("Ada"));
}

void HistoryPageTest::showsOnlyTheKindAndTheTimeThatAreChosen()
{
    choose("kind", QStringLiteral("person"));
    QVERIFY(column(HistoryModel::After).contains(QStringLiteral("Lovelace")));
    QVERIFY(!column(HistoryModel::After).contains(QStringLiteral("Smelter")));
    choose("kind", QStringLiteral("visit"));
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(!m_page->findChild<QTableView *>(QStringLiteral("history"))->isVisible()); // it says so instead
    choose("kind", QString());
    choose("since", 1);
    QVERIFY(model().rowCount() > 0);
    Record nobody(officer());
    nobody.set(officer().name, QStringLiteral("Zoe"));
    nobody.set(officer().part, QStringLiteral("reader"));
    const Record zoe = m_casebook->save(nobody);
    m_page = std::make_unique<HistoryPage>(**m_casebook);
    choose("who", zoe.id());
    QCOMPARE(model().rowCount(), 0);
}

void HistoryPageTest::takesAnActionBack()
{
    const qsizetype row = column(HistoryModel::After).indexOf(QStringLiteral("Smelter"));
    m_page->findChild<QTableView *>(QStringLiteral("history"))->setCurrentIndex(model().index(int(row), 0));
    m_page->findChild<QPushButton *>(QStringLiteral("undo"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("is taken back")), 30000);
    QCOMPARE(*(*m_casebook)->reader().count(Query(organisation())), 0);
    QCOMPARE(*(*m_casebook)->reader().count(Query(person())), 1);
}

void HistoryPageTest::exportsWhatIsShown()
{
    choose("kind", QStringLiteral("person"));
    const QString path = m_casebook->folder() + QStringLiteral("/history.csv");
    m_page->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<MessageBar *>()->text().isEmpty(), 30000);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(m_page->findChild<MessageBar *>()->text()));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("Before") && written.contains("Lovelace") && written.contains("2026-03-01") && !written.contains("Smelter"));
    QCOMPARE(written.count('\n'), model().rowCount() + 1);
}

void HistoryPageTest::opensTheRecordOfARow()
{
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("history"));
    emit table->activated(model().index(int(column(HistoryModel::After).indexOf(QStringLiteral("Lovelace"))), 0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Location>().name, QStringLiteral("person"));
}

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
