// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/supplypart.h"

#include "models/entities/field/supplylink.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/mineral.h"
#include "models/items/supplylinksmodel.h"
#include "tests/support/tablefiles.h"
#include "tests/support/testcasebook.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Lodebook;

class SupplyPartTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup();
    void showsTheChainAsPictureAndTable();
    void goesThroughThePictureByKeys();
    void showsOneMineralOnADay();
    void takesInWhatIsSaved();
    void savesPictureAndTable();
    void saysThatNothingIsRecorded();

private:
    RecordId organisationOf(const QString &name, const QString &tier);
    void link(const RecordId &from, const RecordId &to, const QString &metal, const QDate &begins = {});
    void waitUntilRead() { QTRY_VERIFY(!m_part->isBusy()); QCoreApplication::processEvents(); }
    int rows() { return m_part->table().model()->rowCount(); }

    std::unique_ptr<TestCasebook> m_casebook;
    RecordId m_trader;
    RecordId m_smelter;
    std::unique_ptr<SupplyPart> m_part;
};

RecordId SupplyPartTest::organisationOf(const QString &name, const QString &tier)
{
    Record record(organisation());
    record.set(organisation().name, name);
    record.set(organisation().kind, QStringLiteral("company"));
    record.set(organisation().tier, tier);
    return m_casebook->save(record).id();
}

void SupplyPartTest::link(const RecordId &from, const RecordId &to, const QString &metal, const QDate &begins)
{
    Record record(supplyLink());
    record.set(supplyLink().from, RecordRef{QStringLiteral("organisation"), from});
    record.set(supplyLink().to, to);
    record.set(supplyLink().mineral, metal);
    record.set(supplyLink().kgPerYear, 1250.5);
    if (begins.isValid())
        record.set(supplyLink().fromDate, begins);
    m_casebook->save(record);
}

void SupplyPartTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    for (const char *code : {"tin", "gold"}) {
        Record record(mineral());
        record.set(mineral().code, QLatin1String(code));
        record.set(mineral().name, QLatin1String(code).toString().toUpper());
        m_casebook->save(record);
    }
    m_trader = organisationOf(QStringLiteral("Harbour Trading"), QStringLiteral("trader"));
    m_smelter = organisationOf(QStringLiteral("Ember Works"), QStringLiteral("smelter_refiner"));
    link(m_trader, m_smelter, QStringLiteral("tin"));
    link(m_trader, m_smelter, QStringLiteral("gold"), QDate(2026, 1, 1));
    m_part = std::make_unique<SupplyPart>(RecordRef{QStringLiteral("organisation"), m_smelter}, **m_casebook);
    m_part->resize(900, 700);
    m_part->QWidget::show();
    waitUntilRead();
}

void SupplyPartTest::cleanup()
{
    m_part.reset();
    m_casebook.reset();
}

void SupplyPartTest::showsTheChainAsPictureAndTable()
{
    const QAbstractItemModelTester tester(m_part->table().model());
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_part->table().model()->index(0, SupplyLinksModel::FromColumn).data().toString(), QStringLiteral("Harbour Trading"));
    QCOMPARE(m_part->table().model()->index(0, SupplyLinksModel::WeightColumn).data().toString(), QStringLiteral("1,250.5"));
    const QString said = m_part->view().accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("Ember Works")) && said.contains(u'2'), qPrintable(said));
    QVERIFY(m_part->view().parentWidget()->height() > 4 * m_part->view().fontMetrics().height()); // the picture has its room beside the table
    for (const QWidget *widget : {static_cast<QWidget *>(&m_part->view()), static_cast<QWidget *>(&m_part->table())})
        QVERIFY(!widget->accessibleName().isEmpty());
    QSignalSpy opened(m_part.get(), &RecordPart::openRequested);
    emit m_part->table().activated(m_part->table().model()->index(0, SupplyLinksModel::MineralColumn));
    QCOMPARE(opened.first().first().value<Location>().name, QStringLiteral("supply_link"));
}

void SupplyPartTest::goesThroughThePictureByKeys()
{
    QTRY_COMPARE(m_part->view().picture().graph.nodes.size(), 2);
    const auto titleNow = [this] { return m_part->view().picture().graph.nodes.at(m_part->view().current()).title; };
    QCOMPARE(titleNow(), QStringLiteral("Ember Works"));
    QTest::keyClick(&m_part->view(), Qt::Key_Left);
    QCOMPARE(titleNow(), QStringLiteral("Harbour Trading"));
    QTest::keyClick(&m_part->view(), Qt::Key_Left); // there is nothing further up
    QCOMPARE(titleNow(), QStringLiteral("Harbour Trading"));
    QVERIFY(m_part->view().accessibleDescription().contains(QStringLiteral("Harbour Trading")));
    QSignalSpy opened(m_part.get(), &RecordPart::openRequested);
    QTest::keyClick(&m_part->view(), Qt::Key_Return);
    QCOMPARE(opened.first().first().value<Location>().record, m_trader);
    QTest::mouseClick(&m_part->view(), Qt::LeftButton, {}, m_part->view().boxOf(m_part->view().current()).center().toPoint());
    QCOMPARE(opened.size(), 2);
}

void SupplyPartTest::showsOneMineralOnADay()
{
    auto *mineralBox = m_part->findChild<QComboBox *>(QStringLiteral("supplyMineral"));
    QTRY_COMPARE(mineralBox->count(), 3);
    mineralBox->setCurrentIndex(mineralBox->findData(QStringLiteral("gold")));
    emit mineralBox->activated(mineralBox->currentIndex());
    QTRY_COMPARE(rows(), 1);
    m_part->findChild<QDateEdit *>(QStringLiteral("supplyDay"))->setDate(QDate(2025, 6, 1));
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(mineralBox->currentData().toString(), QStringLiteral("gold"));
}

void SupplyPartTest::takesInWhatIsSaved()
{
    QTRY_COMPARE(rows(), 2);
    link(m_smelter, organisationOf(QStringLiteral("Northlight"), QStringLiteral("manufacturer")), QStringLiteral("tin"));
    QTRY_COMPARE(rows(), 3);
}

void SupplyPartTest::savesPictureAndTable()
{
    QTRY_COMPARE(rows(), 2);
    QSignalSpy saved(m_part.get(), &RecordPart::said);
    const auto pathOf = [this](const char *ending) -> QString { return m_casebook->folder() + QStringLiteral("/chain.") + QLatin1String(ending); };
    for (const char *ending : {"svg", "pdf", "csv", "xlsx"})
        m_part->saveTo(pathOf(ending));
    QCOMPARE(saved.size(), 4);
    QFile svg(pathOf("svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("Harbour Trading"));
    QFile pdf(pathOf("pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    for (const char *ending : {"csv", "xlsx"}) {
        const ReadTable table = readTable(pathOf(ending));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.texts(1).at(SupplyLinksModel::WeightColumn), QStringLiteral("1250.5"));
    }
    QSignalSpy failed(m_part.get(), &RecordPart::failed);
    m_part->saveTo(m_casebook->folder() + QStringLiteral("/no/such/folder.svg"));
    QCOMPARE(failed.size(), 1);
}

void SupplyPartTest::saysThatNothingIsRecorded()
{
    m_part = std::make_unique<SupplyPart>(RecordRef{QStringLiteral("organisation"), organisationOf(QStringLiteral("Alone"), QStringLiteral("retailer"))}, **m_casebook);
    QTRY_VERIFY(!m_part->findChild<QLabel *>(QStringLiteral("supplyRemarks"))->text().isEmpty());
    QCOMPARE(m_part->view().picture().graph.nodes.size(), 1);
}

QTEST_MAIN(SupplyPartTest)
#include "tst_supplypart.moc"
