// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/dashboardfiles.h"

#include "models/entities/field/production.h"
#include "views/dashboards/dashboardlayout.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class DashboardFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingOverlapsAtAnyWidth_data();
    void nothingOverlapsAtAnyWidth();
    void savesByTheEnding();
    void refusesOtherEndingsAndKeepsWhatStoodThere();

private:
    QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Dashboard m_board;
};

void DashboardFilesTest::init()
{
    const DashboardFigure figure{.kind = QStringLiteral("production"), .mineral = QStringLiteral("tin"), .year = 2024, .rows = 3, .query = Query(production())};
    m_board = {.name = QStringLiteral("production"), .title = QStringLiteral("Production"), .subtitle = QStringLiteral("2020 to 2024"), .asOf = QDate(2026, 1, 2),
               .notes = {QStringLiteral("A note that is long enough to need more than one line on a narrow page, so that the height has to follow the width of it.")},
               .silentDevices = {QStringLiteral("Goma laptop, 20 days silent")}, .sources = {QStringLiteral("A source")}};
    for (int i = 0; i < 6; ++i)
        m_board.tiles.append({.title = QStringLiteral("Tin, 2024"), .value = 12.5, .unit = QStringLiteral("t"), .text = QStringLiteral("12.5 t"), .words = QStringLiteral("3 records"), .figure = figure});
    for (int i = 0; i < 4; ++i) {
        DashboardChart chart{.key = QString::number(i), .wide = i == 0};
        chart.spec.kind = ChartSpec::Kind::Lines;
        chart.spec.title = QStringLiteral("Tin");
        chart.spec.categories = {QStringLiteral("2023"), QStringLiteral("2024")};
        chart.spec.series = {{QStringLiteral("Tin"), {std::nullopt, 12.5}}};
        chart.figures = {{std::nullopt, figure}};
        m_board.charts.append(chart);
    }
}

void DashboardFilesTest::nothingOverlapsAtAnyWidth_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {320.0, 700.0, 1200.0, 2400.0})
        QTest::addRow("%d", int(width)) << width;
}

void DashboardFilesTest::nothingOverlapsAtAnyWidth()
{
    QFETCH(double, width);
    const DashboardLayout layout = layoutDashboard(m_board, ChartStyle::paper(QGuiApplication::font()), width);
    QList<QRectF> all = QList<QRectF>{layout.title, layout.subtitle, layout.remarks} + layout.tiles + layout.charts;
    QCOMPARE(all.size(), 3 + m_board.tiles.size() + m_board.charts.size());
    const QRectF page(0, 0, width, layout.height);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY2(page.contains(all[i]), qPrintable(QString::number(i)));
        for (qsizetype j = i + 1; j < all.size(); ++j)
            QVERIFY2(!all[i].intersects(all[j]), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
    }
}

void DashboardFilesTest::savesByTheEnding()
{
    QTemporaryDir folder;
    const ChartStyle style = ChartStyle::paper(QGuiApplication::font());
    for (const char *name : {"a.png", "a.svg", "a.json"})
        QVERIFY(saveDashboard(folder.filePath(QString::fromLatin1(name)), m_board, style, 900));
    const QImage picture(folder.filePath(QStringLiteral("a.png")));
    QCOMPARE(picture.width(), 1800);
    QVERIFY(picture.text(QStringLiteral("Description")).contains(QStringLiteral("Goma laptop")));
    QSvgRenderer drawing(folder.filePath(QStringLiteral("a.svg")));
    QVERIFY(drawing.isValid());
    QCOMPARE(drawing.viewBox().width(), 900);
    QVERIFY(read(folder.filePath(QStringLiteral("a.svg"))).contains("12.5 t"));
    const QJsonObject json = QJsonDocument::fromJson(read(folder.filePath(QStringLiteral("a.json")))).object();
    QCOMPARE(json, dashboardJson(m_board));
    QVERIFY(json.value(QStringLiteral("charts")).toArray().at(0).toObject().value(QStringLiteral("series")).toArray().at(0).toObject()
                .value(QStringLiteral("values")).toArray().at(0).isNull());
}

void DashboardFilesTest::refusesOtherEndingsAndKeepsWhatStoodThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gif"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    const Result<> saved = saveDashboard(path, m_board, ChartStyle::paper(QGuiApplication::font()));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QVERIFY(saved.error().message.contains(QStringLiteral("a.gif")));
    QCOMPARE(read(path), QByteArray("kept"));
    const Result<> nowhere = saveDashboard(folder.filePath(QStringLiteral("no/such/a.png")), m_board, ChartStyle::paper(QGuiApplication::font()));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::File);
}

QTEST_MAIN(DashboardFilesTest)
#include "tst_dashboardfiles.moc"
