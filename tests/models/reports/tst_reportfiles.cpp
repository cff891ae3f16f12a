// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportfiles.h"

#include "models/reports/reporthtml.h"
#include "models/reports/reportlayout.h"
#include "models/reports/reportpainter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Lodebook;

class ReportFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesAPdfWithEveryPageAndItsTitle();
    void writesTextThatCanBeReadBackFromThePdf();
    void bookmarksItsHeadings();
    void writesHtmlThatStandsAlone();
    void escapesWhateverPeopleType();
    void keepsTheGoldenPageAsItIs();
    void writesAnOdtThatHoldsTheText();
    void turnsEveryKindOfFileForLanguagesWrittenFromTheRight();
    void leavesTheOldFileWhenItCannotWrite();
    void leavesTheOldFileWhenItIsStopped();
    void refusesOtherEndings();
    void paintsTheSamePageOnAScreen();
    void changesItsSumWithWhatItSays();
    void writesAHundredPagesQuickly();

private:
    static ReportDocument document(int rows);
    QString path(const QString &name) const { return m_folder.path() + u'/' + name; }
    static QByteArray read(const QString &path);

    QTemporaryDir m_folder;
};

ReportDocument ReportFilesTest::document(int rows)
{
    ReportDocument made;
    made.name = QStringLiteral("sample");
    made.title = QStringLiteral("Sites & “people” <b>");
    made.subtitle = QStringLiteral("State of 1 Mar 2026");
    made.casebook = QStringLiteral("Casebook");
    made.language = QStringLiteral("en");
    made.asOf = QDate(2026, 3, 1);
    made.words = {.pageOf = QStringLiteral("Page %1 of %2"), .madeOn = QStringLiteral("State of 1 Mar 2026, made on 2 Mar 2026."),
                  .checksum = QStringLiteral("Checksum %1."), .sources = QStringLiteral("Sources"), .notes = QStringLiteral("Notes"),
                  .continued = QStringLiteral("%1 (continued)"), .licence = QStringLiteral("%1. Licence: %2")};
    ReportTable table;
    table.caption = QStringLiteral("Sites by province");
    table.columns = {{QStringLiteral("Site"), ReportColumn::Align::Start, 1}, {QStringLiteral("Workers"), ReportColumn::Align::End, 0}};
    table.rows = {{ReportRow::Kind::Group, {{.text = QStringLiteral("Nord-Kivu"), .known = true, .span = 2}}}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({ReportRow::Kind::Record, {{.text = QStringLiteral("Mine %1").arg(i)}, {.text = i % 5 ? QString::number(i) : QStringLiteral("not recorded"), .known = i % 5 != 0}}});
    table.rows.append({ReportRow::Kind::Total, {{.text = QStringLiteral("All")}, {.text = QStringLiteral("12")}}});
    made.blocks = {ReportHeading{QStringLiteral("Overview"), 1}, ReportParagraph{QStringLiteral("Élevé à 1 200 m; ≤ 3 µg")},
                   ReportFacts{{{QStringLiteral("Lead"), QStringLiteral("Diakonia"), true}, {QStringLiteral("Grant"), QStringLiteral("not recorded"), false}}, 1}, table};
    made.notes = {QStringLiteral("Restricted records left out: 3.")};
    made.sources = {{QStringLiteral("IPIS"), QStringLiteral("ODC-BY 1.0")}, {QStringLiteral("Field notes"), {}}};
    return made;
}

QByteArray ReportFilesTest::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ReportFilesTest::writesAPdfWithEveryPageAndItsTitle()
{
    const ReportDocument report = document(150);
    QVERIFY(writeReport(report, path(QStringLiteral("a.pdf"))));
    const QByteArray pdf = read(path(QStringLiteral("a.pdf")));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), layOut(report, reportPaper(report)).count());
    QVERIFY(pdf.contains("/Title"));
}

void ReportFilesTest::writesTextThatCanBeReadBackFromThePdf()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(writeReport(document(150), path(QStringLiteral("b.pdf"))));
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path(QStringLiteral("b.pdf")), QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(text.contains(QStringLiteral("Page 1 of ")));
    QVERIFY(text.contains(QStringLiteral("Élevé à 1 200 m; ≤ 3 µg")));
    QVERIFY(text.contains(QStringLiteral("Mine 149")));
    QVERIFY(text.contains(QStringLiteral("Nord-Kivu (continued)")));
    QVERIFY(text.contains(QStringLiteral("IPIS. Licence: ODC-BY 1.0")));
}

void ReportFilesTest::bookmarksItsHeadings()
{
    const ReportDocument report = document(150);
    QVERIFY(writeReport(report, path(QStringLiteral("c.pdf"))));
    const QByteArray pdf = read(path(QStringLiteral("c.pdf")));
    QCOMPARE(pdf.count("startxref\n"), 2);
    QVERIFY(pdf.contains("/Lang <feff0065006e>"));
    for (const QString &title : {report.title, QStringLiteral("Overview"), QStringLiteral("Nord-Kivu"), QStringLiteral("Sources")}) {
        QByteArray text;
        for (const QChar c : title)
            text += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        QVERIFY2(pdf.contains(QByteArray("/Title <feff" + text + '>')), qPrintable(title));
    }
    // Every object of the update stands where the table says.
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').first().toLongLong();
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    QCOMPARE(lines.first(), QByteArray("xref"));
    int objects = 0;
    for (qsizetype i = 1; i + 1 < lines.size() && lines.at(i) != "trailer"; i += 2, ++objects) {
        const QByteArray number = lines.at(i).split(' ').first();
        QVERIFY(pdf.mid(lines.at(i + 1).left(10).toLongLong()).startsWith(QByteArray(number + " 0 obj\n")));
    }
    QVERIFY(objects >= 6);
}

void ReportFilesTest::writesHtmlThatStandsAlone()
{
    QVERIFY(writeReport(document(3), path(QStringLiteral("a.html"))));
    const QString html = QString::fromUtf8(read(path(QStringLiteral("a.html"))));
    QVERIFY(html.contains(QStringLiteral("<html lang=\"en\" dir=\"ltr\">")));
    QCOMPARE(html.count(QStringLiteral("<h1")), 1);
    QVERIFY(html.contains(QStringLiteral("<th scope=\"col\">Site</th>")));
    QVERIFY(html.contains(QStringLiteral("scope=\"rowgroup\"")));
    QVERIFY(html.contains(QStringLiteral("<td class=\"end unknown\">not recorded</td>")));
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("src=\"http")));
    QVERIFY(!html.contains(QStringLiteral("<link")));
}

void ReportFilesTest::escapesWhateverPeopleType()
{
    const QStringList naughty{QStringLiteral("<script>alert(1)</script>"), QStringLiteral("\"><img src=x onerror=alert(1)>"), QStringLiteral("&amp; &lt; &#x41;"),
                              QStringLiteral("%1 %2 %n"), QStringLiteral("</td></tr></table>"), QStringLiteral("' OR 1=1 --"), QStringLiteral("\u202Eabc"), QStringLiteral("田中さん 👾")};
    ReportDocument report = document(1);
    report.casebook = naughty.first();
    ReportTable table = std::get<ReportTable>(report.blocks.last());
    for (const QString &text : naughty) {
        report.blocks.append(ReportParagraph{text});
        report.blocks.append(ReportHeading{text, 2});
        report.blocks.append(ReportFacts{{{text, text, true}}, 1});
        report.notes.append(text);
        report.sources.append({text, text});
        table.columns[0].heading = text;
        table.caption = text;
        table.rows.append({ReportRow::Kind::Record, {{.text = text}, {.text = text}}});
        report.blocks.append(ReportPicture{[](QPainter &, const QRectF &) {}, 20, text});
    }
    report.blocks.append(table);
    const QString html = reportHtml(report);
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<img src=x")));
    QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
    QVERIFY(html.contains(QStringLiteral("%1 %2 %n")));
    for (const QStringView tag : {u"table", u"tr", u"td", u"th", u"dl", u"p", u"h3"}) {
        const qsizetype opened = html.count(u'<' + tag.toString() + u'>') + html.count(u'<' + tag.toString() + u' ');
        QCOMPARE(opened, html.count(QStringLiteral("</") + tag.toString() + u'>'));
    }
    QVERIFY(writeReport(report, path(QStringLiteral("naughty.pdf"))));
    QVERIFY(writeReport(report, path(QStringLiteral("naughty.odt"))));
}

void ReportFilesTest::keepsTheGoldenPageAsItIs()
{
    const QString golden = qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/tests/data/reports/sample.html");
    const QString html = reportHtml(document(6));
    if (qEnvironmentVariableIsSet("LODEBOOK_WRITE_GOLDEN")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html.toUtf8());
    }
    QCOMPARE(html, QString::fromUtf8(read(golden)));
}

void ReportFilesTest::writesAnOdtThatHoldsTheText()
{
    QVERIFY(writeReport(document(20), path(QStringLiteral("a.odt"))));
    const QByteArray odt = read(path(QStringLiteral("a.odt")));
    QVERIFY(odt.startsWith("PK\x03\x04"));
    QVERIFY(odt.contains("mimetypeapplication/vnd.oasis.opendocument.text"));
    QVERIFY(odt.contains("content.xml"));
    const QString unzip = QStandardPaths::findExecutable(QStringLiteral("unzip"));
    if (unzip.isEmpty())
        QSKIP("unzip is not installed: the text inside was not looked at");
    QProcess process;
    process.start(unzip, {QStringLiteral("-p"), path(QStringLiteral("a.odt")), QStringLiteral("content.xml")});
    QVERIFY(process.waitForFinished());
    QXmlStreamReader xml(process.readAllStandardOutput());
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(text.contains(QStringLiteral("Sites & “people” <b>")));
    QVERIFY(text.contains(QStringLiteral("Mine 19")));
}

void ReportFilesTest::turnsEveryKindOfFileForLanguagesWrittenFromTheRight()
{
    ReportDocument report = document(3);
    report.language = QStringLiteral("ar");
    report.title = QStringLiteral("سجل المناجم");
    const QString html = reportHtml(report);
    QVERIFY(html.contains(QStringLiteral("<html lang=\"ar\" dir=\"rtl\">")));
    QVERIFY(html.contains(QStringLiteral("<td><bdi>Mine 1</bdi></td>"))); // other letters keep their own order
    QVERIFY(!reportHtml(document(3)).contains(QStringLiteral("bdi")));

    QVERIFY(writeReport(report, path(QStringLiteral("rtl.odt"))));
    const QString unzip = QStandardPaths::findExecutable(QStringLiteral("unzip"));
    if (unzip.isEmpty())
        QSKIP("unzip is not installed: the text document was not looked at");
    QProcess process;
    process.start(unzip, {QStringLiteral("-p"), path(QStringLiteral("rtl.odt")), QStringLiteral("content.xml")});
    QVERIFY(process.waitForFinished());
    const QByteArray content = process.readAllStandardOutput();
    QVERIFY(content.contains("سجل المناجم"));
    QVERIFY2(content.contains("style:writing-mode=\"rl-tb\""), content.left(3000).constData());
}

void ReportFilesTest::leavesTheOldFileWhenItCannotWrite()
{
    const Result<> written = writeReport(document(3), path(QStringLiteral("no/such/folder/a.html")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::File);
    QVERIFY(written.error().message.contains(QStringLiteral("no/such/folder")));
}

void ReportFilesTest::leavesTheOldFileWhenItIsStopped()
{
    const QString name = path(QStringLiteral("kept.pdf"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what was there");
    file.close();
    int asked = 0;
    const Result<> written = writeReport(document(300), name, [&asked] { return ++asked > 2; });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    QCOMPARE(read(name), QByteArray("what was there"));
}

void ReportFilesTest::refusesOtherEndings()
{
    const Result<> written = writeReport(document(1), path(QStringLiteral("a.docx")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Invalid);
    QVERIFY(!QFile::exists(path(QStringLiteral("a.docx"))));
}

void ReportFilesTest::paintsTheSamePageOnAScreen()
{
    const ReportDocument report = document(30);
    const ReportPages pages = layOut(report, reportPaper(report));
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintReportPage(painter, QRectF(image.rect()), pages, 0);
    painter.end();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool dark = qGray(image.pixel(x, y)) < 200;
            ink += dark;
            // Nothing but paper in the margins.
            QVERIFY2(!dark || (x >= 44 && x <= 551 && y >= 41 && y <= 807), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
    QVERIFY(ink > 2000);
}

void ReportFilesTest::changesItsSumWithWhatItSays()
{
    const ReportDocument one = document(3);
    ReportDocument other = one;
    other.madeAt = QDateTime::currentDateTimeUtc();
    QCOMPARE(other.checksum(), one.checksum());
    std::get<ReportTable>(other.blocks.last()).rows[2].cells[1].text = QStringLiteral("999");
    QVERIFY(other.checksum() != one.checksum());
    ReportDocument moved = one;
    std::get<ReportTable>(moved.blocks.last()).rows[2].cells = {{.text = QStringLiteral("Mine")}, {.text = QStringLiteral(" 11")}};
    QVERIFY(moved.checksum() != one.checksum());
    QCOMPARE(one.checksum().size(), 12);
}

void ReportFilesTest::writesAHundredPagesQuickly()
{
    const ReportDocument report = document(5600);
    QElapsedTimer timer;
    timer.start();
    const ReportPages pages = layOut(report, reportPaper(report));
    QVERIFY(writeReportPdf(pages, path(QStringLiteral("hundred.pdf"))));
    qInfo() << pages.count() << "pages in" << timer.elapsed() << "ms";
    QVERIFY(pages.count() >= 100);
    QVERIFY(timer.elapsed() < 30000); // ten times what it takes on a machine at rest
}

QTEST_MAIN(ReportFilesTest)
#include "tst_reportfiles.moc"
