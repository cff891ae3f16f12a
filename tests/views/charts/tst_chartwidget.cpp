// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartwidget.h"

#include "tests/views/charts/production.h"
#include "views/charts/chartfiles.h"
#include "views/charts/chartpaint.h"
#include "views/charts/charttabledialog.h"
#include "views/charts/charttext.h"
#include "views/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Lodebook;

namespace {

const QStringList countries{QStringLiteral("Democratic Republic of the Congo"), QStringLiteral("Rwanda"), QStringLiteral("Brazil")};

ChartSpec tantalum(ChartSpec::Kind kind = ChartSpec::Kind::Lines)
{
    return production(QStringLiteral("tantalum"), countries, kind);
}

ChartSpec longLine(int count)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Lines;
    spec.title = QStringLiteral("A long line");
    spec.series = {ChartSeries{QStringLiteral("x"), {}}};
    for (int i = 0; i < count; ++i) {
        spec.categories << QString::number(i);
        spec.series[0].values << 100 + 50 * std::sin(i * 0.001) + i * 7919 % 101;
    }
    return spec;
}

} // namespace

class ChartWidgetTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hoverShowsAndClickOpensTheValue();
    void aPressThatLeavesTheMarkOpensNothing();
    void arrowsWalkOverTheValuesAndEnterOpens();
    void gapsAreSteppedOver();
    void aScreenReaderMeetsAChartWithItsSentence();
    void theTableHoldsTheSameFigures();
    void picturesAndFiguresGoToTheClipboard();
    void savesPngSvgAndCsv();
    void saysSoWhenAFileCannotBeWritten();
    void followsTheTheme();
    void paintsIntoPdf();
    void longLinesArePaintedInTime();
    void aThinnedLineKeepsItsPeaks();

private:
    std::unique_ptr<ChartWidget> m_chart;
};

void ChartWidgetTest::init()
{
    Theme::apply(Theme::Kind::Light);
    m_chart = std::make_unique<ChartWidget>();
    m_chart->resize(760, 420);
    m_chart->setSpec(tantalum());
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void ChartWidgetTest::hoverShowsAndClickOpensTheValue()
{
    QSignalSpy activated(m_chart.get(), &ChartWidget::activated);
    for (const ChartSpec::Kind kind : {ChartSpec::Kind::Lines, ChartSpec::Kind::Bars, ChartSpec::Kind::StackedBars, ChartSpec::Kind::HorizontalBars, ChartSpec::Kind::LineMultiples}) {
        m_chart->setSpec(tantalum(kind));
        const ChartMark mark = m_chart->chartLayout().marks[*m_chart->chartLayout().markOf(1, 12)];
        const QPoint at = (mark.isBar ? mark.bar.center() : mark.point).toPoint();
        const QImage before = m_chart->grab().toImage();
        QTest::mouseMove(m_chart.get(), at);
        QVERIFY(m_chart->currentMark());
        QCOMPARE(m_chart->currentMark()->series, 1);
        QCOMPARE(m_chart->currentMark()->category, 12);
        QVERIFY(m_chart->grab().toImage() != before);
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst(), (QList<QVariant>{1, 12}));
    }
}

void ChartWidgetTest::aPressThatLeavesTheMarkOpensNothing()
{
    QSignalSpy activated(m_chart.get(), &ChartWidget::activated);
    const ChartMark mark = m_chart->chartLayout().marks.first();
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, mark.point.toPoint());
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(activated.size(), 0);
}

void ChartWidgetTest::arrowsWalkOverTheValuesAndEnterOpens()
{
    QSignalSpy activated(m_chart.get(), &ChartWidget::activated);
    m_chart->setFocus();
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(m_chart->currentMark()->category, 0); // 2009
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->currentMark()->category, 1);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QCOMPARE(m_chart->currentMark()->category, 15);
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QCOMPARE(m_chart->currentMark()->series, 1);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first(), (QList<QVariant>{1, 15}));
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->currentMark());
}

void ChartWidgetTest::gapsAreSteppedOver()
{
    QVERIFY(!m_chart->spec().value(0, 5)); // nothing was published for 2014 to 2017
    m_chart->setCurrentMark(0, 4);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->currentMark()->category, 9);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->currentMark()->category, 4);
}

void ChartWidgetTest::aScreenReaderMeetsAChartWithItsSentence()
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_chart.get());
    QVERIFY(chart);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Mine production of tantalum"));
    QCOMPARE(chart->text(QAccessible::Description), m_chart->sentence());
    m_chart->setCurrentMark(1, 15);
    QVERIFY(chart->text(QAccessible::Description).startsWith(QStringLiteral("Rwanda, 2024: ")));
    QVERIFY(chart->state().focusable);
}

void ChartWidgetTest::theTableHoldsTheSameFigures()
{
    QSignalSpy activated(m_chart.get(), &ChartWidget::activated);
    m_chart->showTable();
    auto *dialog = m_chart->findChild<ChartTableDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 16);
    QCOMPARE(table->item(5, 1)->text(), QStringLiteral("–"));
    QCOMPARE(table->item(15, 2)->text(), chartValueText(m_chart->spec(), *m_chart->spec().value(1, 15)));
    emit table->cellActivated(15, 2);
    emit table->cellActivated(5, 1); // nothing behind a gap
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first(), (QList<QVariant>{1, 15}));
}

void ChartWidgetTest::picturesAndFiguresGoToTheClipboard()
{
    m_chart->copyPicture();
    const QMimeData *content = QApplication::clipboard()->mimeData();
    QVERIFY(content->hasImage());
    QCOMPARE(content->text(), m_chart->sentence());
    m_chart->copyTable();
    QCOMPARE(QApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 17);
}

void ChartWidgetTest::savesPngSvgAndCsv()
{
    QTemporaryDir folder;
    const ChartStyle style = ChartStyle::paper({});
    for (const ChartSpec::Kind kind : {ChartSpec::Kind::Lines, ChartSpec::Kind::StackedBars, ChartSpec::Kind::Dots}) {
        const ChartSpec spec = tantalum(kind);
        QVERIFY(saveChartPng(folder.filePath(QStringLiteral("a.png")), spec, style, {400, 300}));
        QVERIFY(saveChartSvg(folder.filePath(QStringLiteral("a.svg")), spec, style, {400, 300}));
        QVERIFY(saveChartCsv(folder.filePath(QStringLiteral("a.csv")), spec));
        QCOMPARE(QImage(folder.filePath(QStringLiteral("a.png"))).size(), QSize(800, 600));
        QSvgRenderer svg(folder.filePath(QStringLiteral("a.svg")));
        QVERIFY(svg.isValid());
        QFile file(folder.filePath(QStringLiteral("a.svg")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(QStringLiteral("Rwanda"))); // words stay words
        QVERIFY(!text.contains(QStringLiteral("<image")));
    }
    QFile csv(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), chartCsv(tantalum()));
}

void ChartWidgetTest::saysSoWhenAFileCannotBeWritten()
{
    const Result<> saved = saveChartCsv(QStringLiteral("/no/such/folder/chart.csv"), tantalum());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::File);
    QVERIFY(saved.error().message.contains(QStringLiteral("chart.csv")));
}

void ChartWidgetTest::followsTheTheme()
{
    Theme::apply(Theme::Kind::Dark);
    QCOMPARE(m_chart->grab().toImage().pixelColor(5, 5), ThemeColors::darkTheme().base);
}

void ChartWidgetTest::paintsIntoPdf()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    {
        QPdfWriter writer(path);
        writer.setResolution(1200);
        QPainter painter(&writer);
        ChartSpec stacked = tantalum(ChartSpec::Kind::StackedBars);
        paintChart(painter, QRectF(0, 0, writer.width(), writer.height() / 3.0), stacked, ChartStyle::paper(QFont()));
        const ChartLayout layout = layoutChart(QRectF(0, 0, writer.width(), writer.height() / 3.0), stacked, ChartStyle::paper(QFont()), &writer);
        QVERIFY(layout.unit > 8); // distances follow the device
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF"));
    QVERIFY(!content.contains("/Subtype /Image")); // vector, nothing turned into pixels
    const QString keep = qEnvironmentVariable("LODEBOOK_PICTURES");
    if (!keep.isEmpty())
        QFile::copy(path, keep + QStringLiteral("/chart.pdf"));
}

void ChartWidgetTest::longLinesArePaintedInTime()
{
    const ChartSpec spec = longLine(100000);
    QImage image(1000, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ChartLayout layout = layoutChart(QRectF(0, 0, 1000, 600), spec, ChartStyle::paper({}));
    QElapsedTimer clock;
    clock.start();
    paintChart(painter, layout, spec, ChartStyle::paper({}));
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed()))); // a thick polyline takes half a minute
    qInfo("100,000 points painted in %lld ms", static_cast<long long>(clock.elapsed()));
}

void ChartWidgetTest::aThinnedLineKeepsItsPeaks()
{
    QList<QPointF> line;
    for (int i = 0; i < 50000; ++i)
        line << QPointF(i * 0.01, i == 30333 ? 999 : i % 10);
    const QList<QPointF> thin = thinnedLine(line, 1.0);
    QVERIFY(thin.size() <= 4 * 501);
    QCOMPARE(thin.first(), line.first());
    QCOMPARE(thin.last(), line.last());
    QVERIFY(std::any_of(thin.begin(), thin.end(), [](const QPointF &p) { return p.y() == 999; }));
    for (qsizetype i = 1; i < thin.size(); ++i)
        QVERIFY(thin[i].x() >= thin[i - 1].x());
}

QTEST_MAIN(ChartWidgetTest)
#include "tst_chartwidget.moc"
