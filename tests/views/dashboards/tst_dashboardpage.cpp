// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/dashboardpage.h"

#include "models/entities/field/production.h"
#include "models/exchange/demonstration.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"
#include "views/charts/chartwidget.h"
#include "views/dashboards/explanationdialog.h"
#include "views/dashboards/figuretile.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class DashboardPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aTileOpensAsManyRecordsAsItCounts();
    void aMarkOfAChartOpensItsRecords();
    void aToggleTakesAMineralAway();
    void anotherEditionGivesOtherShares();
    void explainsAFigureWithItsRecords();
    void saysWhereItWasSaved();
    void followsChangesOfRecords();
    void looksRightInBothThemes();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Casebook> m_casebook;
    std::unique_ptr<DashboardPage> m_page;
};

void DashboardPageTest::initTestCase()
{
    initReferenceResources();
    initDemoResources();
    Theme::apply(Theme::Kind::Light);
    CasebookLocation location;
    location.path = m_folder.filePath(QStringLiteral("demo.lodebook"));
    Result<NewCasebook> made = makeCasebook(location, {.officer = QStringLiteral("Test")}, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_casebook = std::move(made->casebook);
}

void DashboardPageTest::init()
{
    m_page = std::make_unique<DashboardPage>(*m_casebook);
    m_page->resize(1240, 900);
    QSignalSpy ready(m_page.get(), &DashboardPage::ready);
    m_page->QWidget::show();
    QVERIFY(ready.wait(30000));
}

void DashboardPageTest::aTileOpensAsManyRecordsAsItCounts()
{
    QList<Query> wanted;
    connect(m_page.get(), &DashboardPage::recordsWanted, this, [&wanted](const Query &query) { wanted.append(query); });
    const QList<FigureTile *> tiles = m_page->findChildren<FigureTile *>();
    QCOMPARE(tiles.size(), 8);
    for (FigureTile *tile : tiles) {
        QTest::mouseClick(tile, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const Result<qint64> count = m_casebook->reader().count(wanted.takeFirst());
        QVERIFY(count);
        QCOMPARE(*count, tile->tile().figure.rows);
        QVERIFY(tile->tile().words.contains(QLocale().toString(*count)));
    }
}

void DashboardPageTest::aMarkOfAChartOpensItsRecords()
{
    QList<Query> wanted;
    connect(m_page.get(), &DashboardPage::recordsWanted, this, [&wanted](const Query &query) { wanted.append(query); });
    const QList<ChartWidget *> charts = m_page->findChildren<ChartWidget *>();
    QCOMPARE(charts.size(), 9);
    for (qsizetype i = 0; i < charts.size(); ++i) {
        QVERIFY(!charts[i]->chartLayout().marks.isEmpty());
        const ChartMark mark = charts[i]->chartLayout().marks.last();
        charts[i]->setFocus();
        charts[i]->setCurrentMark(mark.series, mark.category);
        QTest::keyClick(charts[i], Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const Result<qint64> count = m_casebook->reader().count(wanted.takeFirst());
        QVERIFY(count);
        QCOMPARE(*count, m_page->dashboard().charts[i].figure(mark.series, mark.category)->rows);
    }
}

void DashboardPageTest::aToggleTakesAMineralAway()
{
    for (QCheckBox *button : m_page->findChildren<QCheckBox *>()) {
        if (button->property("mineral").toString() == QLatin1String("gold"))
            button->click();
    }
    QVERIFY(!m_page->choice().minerals.contains(QStringLiteral("gold")));
    QCOMPARE(m_page->dashboard().charts.size(), 7);
    QCOMPARE(m_page->dashboard().charts.first().spec.series.size(), 3);
}

void DashboardPageTest::anotherEditionGivesOtherShares()
{
    auto *edition = m_page->findChild<QComboBox *>(QStringLiteral("edition"));
    QVERIFY(edition->count() > 1);
    const QString before = m_page->dashboard().edition;
    QCOMPARE(edition->currentData().toString(), before);
    edition->setCurrentIndex(edition->currentIndex() == 0 ? 1 : 0);
    QVERIFY(m_page->dashboard().edition != before);
    QVERIFY(m_page->dashboard().subtitle.contains(edition->currentData().toString()));
}

void DashboardPageTest::explainsAFigureWithItsRecords()
{
    QSignalSpy opened(m_page.get(), &DashboardPage::recordActivated);
    FigureTile *tile = m_page->findChildren<FigureTile *>().first();
    tile->findChild<QAction *>(QStringLiteral("explain"))->trigger();
    ExplanationDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_page->findChild<ExplanationDialog *>()), 20000);
    auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), tile->tile().figure.rows);
    emit table->cellActivated(0, 0);
    QCOMPARE(opened.size(), 1);
    const RecordRef ref = opened.first().first().value<RecordRef>();
    QVERIFY(m_casebook->reader().find(production(), ref.id));
}

void DashboardPageTest::saysWhereItWasSaved()
{
    QSignalSpy saved(m_page.get(), &DashboardPage::saved);
    const QTemporaryDir folder;
    m_page->findChild<QPushButton *>(QStringLiteral("save"))->click();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString whole = folder.filePath(QStringLiteral("production.png"));
    emit dialog->fileSelected(whole);
    dialog->close();
    auto *chart = m_page->findChild<ChartWidget *>();
    chart->findChild<QAction *>(QStringLiteral("saveCsv"))->trigger();
    auto *figures = chart->findChild<QFileDialog *>();
    QVERIFY(figures);
    const QString part = folder.filePath(QStringLiteral("share.csv"));
    emit figures->fileSelected(part);
    QCOMPARE(saved, (QList<QVariantList>{{whole}, {part}}));
    QVERIFY(QFile::exists(whole));
    QVERIFY(QFile::exists(part));
}

void DashboardPageTest::followsChangesOfRecords()
{
    const DashboardTile before = m_page->dashboard().tiles.first();
    const Result<QList<Record>> behind = m_casebook->reader().list(before.figure.query);
    QVERIFY(behind);
    Record record = behind->first();
    record.set(production().kg, record.get(production().kg, 0) + 5000000);
    QSignalSpy ready(m_page.get(), &DashboardPage::ready);
    QVERIFY(m_casebook->store().save(record));
    QVERIFY(ready.wait(20000));
    QCOMPARE(*m_page->dashboard().tiles.first().value, *before.value + 5000);
}

void DashboardPageTest::looksRightInBothThemes()
{
    for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
        Theme::apply(kind);
        QTest::qWait(50);
        const QImage picture = m_page->grab().toImage();
        QCOMPARE(picture.pixelColor(2, picture.height() - 2).lightness() < 128, kind == Theme::Kind::Dark);
        if (const QString folder = qEnvironmentVariable("LODEBOOK_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(folder + QStringLiteral("/dashboard-%1.png").arg(int(kind))));
        for (const FigureTile *tile : m_page->findChildren<FigureTile *>())
            QVERIFY(tile->width() >= tile->minimumSizeHint().width() && tile->height() >= tile->minimumSizeHint().height());
    }
    Theme::apply(Theme::Kind::Light);
}

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboardpage.moc"
