// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/xlsxreader.h"
#include "tests/support/tablefiles.h"
#include "tests/support/zipwriter.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Lodebook;

class XlsxReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWorkbooksOfManyPrograms_data();
    void readsWorkbooksOfManyPrograms();
    void listsSheetsAndReadsTheOneAsked();
    void readsEachKindOfCell();
    void readsNumbersByTheirFormat();
    void readsNumbersAsExactlyAsTheyAreWritten();
    void countsFrom1904WhereTheWorkbookDoes();
    void joinsRunsAndSkipsReadings();
    void findsCellsWithoutReferences();
    void ignoresCellsOutsideTheTable();
    void followsOddPaths();
    void refusesDocumentTypes_data();
    void refusesDocumentTypes();
    void refusesBombs();
    void refusesAGiganticTag();
    void stopsAtTooManyCells();
    void namesTheRowThatIsDamaged_data();
    void namesTheRowThatIsDamaged();
    void refusesOtherDocuments();
    void survivesEveryTruncation();
    void survivesFlippedBytes();
    void survivesFlippedBytesWithin();

private:
    ReadTable read(const ZipContent &content, const TableOptions &options = {})
    {
        writeZip(m_path, content);
        return readTable(m_path, options);
    }
    ReadTable read(const QByteArray &sheetData) { return read(workbookWith(sheetData)); }
    /// Reads all sheets of whatever stands at @p path; nothing but a crash or a hang can fail.
    void readEverything(const QString &path) const;

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath("w.xlsx");
};

void XlsxReaderTest::readsWorkbooksOfManyPrograms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("texts");
    using Texts = QStringList;
    QTest::newRow("numbers") << "adjust_floating_point_error" << 6 << 3
                             << Texts{"W-2-98-NC TF1 0-4cm Total P split 1", "68.665", "274.66", "274.66"};
    QTest::newRow("errors") << "errors" << 8 << 7 << Texts{"#N/A"};
    QTest::newRow("formula results") << "formula.issue" << 3 << 1 << Texts{"23", "", "23"};
    QTest::newRow("formula results deep") << "formula.issue" << 3 << 14 << Texts{"", "", "", "", "", "", "", "", "", "US"};
    QTest::newRow("shared formulas") << "shared_formula_simple" << 3 << 3 << Texts{"3", "6"};
    QTest::newRow("unordered shared formulas") << "non_monotonic_si" << 6 << 6 << Texts{"6", "12", "18"};
    QTest::newRow("sparse rows") << "header-row" << 3 << 9 << Texts{"Columns", "Column A", "Column B", "Column C"};
    QTest::newRow("no references") << "issue_261" << 59 << 7
                                   << Texts{"String Value 29", "2023-03-15", "", "", "", "String Value 43", "901"};
    QTest::newRow("every type") << "issues" << 6 << 6 << Texts{"2016-10-20"};
    QTest::newRow("boolean") << "issues" << 6 << 4 << Texts{"false"};
    QTest::newRow("merged") << "merge_cells" << 4 << 1 << Texts{"Row Merge", "", "Not Merged"};
    QTest::newRow("merged range") << "merged_range" << 5 << 1 << Texts{"A1", "B1", "C1", "", "E1", "F1", "G1", "H1"};
    QTest::newRow("colours in formats") << "number_format_multicode" << 4 << 3 << Texts{"-9.03233986479077"};
    QTest::newRow("percent") << "preserve-formatting-percentage" << 4 << 4 << Texts{"789", "0.06"};
    QTest::newRow("prefixed elements") << "richtext-namespaced" << 3 << 1
                                       << Texts{"inline string\nLine 2\nLine 3", "", "", "", "", "", "", "shared string\nLine 2\nLine 3"};
    QTest::newRow("strict") << "strict_iso_paths" << 76 << 4
                            << Texts{"1626889046", "1.5", "6", "3", "4", "2", "220", "1104.86", "536.47"};
    QTest::newRow("text that looks like a number") << "string-ref" << 2 << 2 << Texts{"-8086931554011838357"};
    QTest::newRow("scientific") << "test_scientific_notation" << 2 << 2 << Texts{"4.27335427525861e-07"};
}

void XlsxReaderTest::readsWorkbooksOfManyPrograms()
{
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(int, number);
    QFETCH(QStringList, texts);
    const ReadTable table = readTable(testDataPath("import/xlsx/") + file + QStringLiteral(".xlsx"));

    QCOMPARE(table.error, QString());
    QCOMPARE(table.rows.size(), rows);
    const qsizetype at = table.numbers().indexOf(number);
    QVERIFY(at >= 0);
    QCOMPARE(table.texts(at).mid(0, texts.size()), texts);
}

void XlsxReaderTest::listsSheetsAndReadsTheOneAsked()
{
    const auto reader = openTable(testDataPath("import/xlsx/any_sheets.xlsx"));
    QVERIFY(reader);
    const QList<TableSheet> sheets = (*reader)->sheets();
    QCOMPARE(sheets.size(), 3); // the chart sheet has no cells
    QVERIFY(!sheets[0].isHidden && sheets[1].isHidden && sheets[2].isHidden);
    QCOMPARE(sheets[2].name, QString("VeryHidden"));
    QCOMPARE((*reader)->sheet(), 0);
    const auto first = readAll(**reader).texts();
    QCOMPARE(first.size(), 4);
    QCOMPARE((*reader)->position(), (*reader)->size());
    QVERIFY((*reader)->chooseSheet(1));
    QCOMPARE(readAll(**reader).rows.size(), 0);
    QVERIFY((*reader)->chooseSheet(0));
    QCOMPARE(readAll(**reader).texts(), first);
    QVERIFY(!(*reader)->chooseSheet(3));

    TableOptions options;
    options.sheet = QStringLiteral("sheet2");
    QCOMPARE(readTable(testDataPath("import/xlsx/sheets.xlsx"), options).texts(1), (QStringList{"2", "paris"}));
    options.sheet = QStringLiteral("nowhere");
    const QString error = readTable(testDataPath("import/xlsx/sheets.xlsx"), options).error;
    QVERIFY2(error.contains("nowhere") && error.contains("Sheet1, Sheet2, Sheet3"), qPrintable(error));
}

void XlsxReaderTest::readsEachKindOfCell()
{
    const ReadTable table = read(workbookWith(
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> in </t></is></c>"
        "<c r=\"C2\" t=\"str\"><f>A1</f><v>a_x000D_b</v></c><c r=\"D2\"><v>1.50</v></c><c r=\"E2\" t=\"b\"><v>1</v></c>"
        "<c r=\"F2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"G2\"><f>SUM(A1:A2)</f></c><c r=\"H2\" t=\"str\"><f>\"\"</f><v></v></c>"
        "<c r=\"I2\" t=\"d\"><v>2021-04-01</v></c><c r=\"J2\" t=\"d\"><v>2021-04-01T10:30:00</v></c><c r=\"K2\"><v>n/a</v></c><c r=\"L2\" s=\"1\"/></row>",
        "<si><t>zero</t></si><si><t>one</t></si>"));

    QCOMPARE(table.error, QString());
    QCOMPARE(table.rows.size(), 1);
    const TableRow &row = table.rows[0];
    QCOMPARE(row.number, 2);
    QCOMPARE(row.line, 0);
    QCOMPARE(row.cells.size(), 11);
    QCOMPARE(row.cell(0), Cell::ofText("one"));
    QCOMPARE(row.cell(1), Cell::ofText(" in "));
    QCOMPARE(row.cell(2), Cell::ofText("a\rb"));
    QCOMPARE(row.cell(3), Cell::ofNumber(1.5, "1.50"));
    QCOMPARE(row.cell(3).text(), QString("1.5"));
    QCOMPARE(row.cell(4), Cell::ofBoolean(true));
    QCOMPARE(row.cell(5), Cell::ofError("#DIV/0!"));
    QCOMPARE(row.cell(6), Cell::ofFormula("=SUM(A1:A2)"));
    QVERIFY(row.cell(7).isEmpty());
    QCOMPARE(row.cell(8), Cell::ofDate(QDate(2021, 4, 1)));
    QCOMPARE(row.cell(9), Cell::ofMoment(QDateTime(QDate(2021, 4, 1), QTime(10, 30), Qt::UTC)));
    QCOMPARE(row.cell(10), Cell::ofText("n/a"));
}

void XlsxReaderTest::readsNumbersByTheirFormat()
{
    const ReadTable table = read("<row><c s=\"1\"><v>45351</v></c><c s=\"1\"><v>45351.5</v></c><c s=\"2\"><v>45351.75</v></c>"
                                 "<c s=\"3\"><v>0.52083333333333337</v></c><c s=\"4\"><v>45351</v></c><c s=\"5\"><v>1.5</v></c>"
                                 "<c s=\"6\"><v>45351</v></c><c s=\"7\"><v>0.5</v></c><c s=\"99\"><v>45351</v></c><c s=\"2\"><v>45351</v></c></row>");
    const TableRow row = table.rows.value(0);
    const QDate leapDay(2024, 2, 29);
    QCOMPARE(row.cell(0), Cell::ofDate(leapDay));
    QCOMPARE(row.cell(1), Cell::ofMoment(QDateTime(leapDay, QTime(12, 0), Qt::UTC)));
    QCOMPARE(row.cell(2), Cell::ofMoment(QDateTime(leapDay, QTime(18, 0), Qt::UTC)));
    QCOMPARE(row.cell(3), Cell::ofText("12:30:00"));
    QCOMPARE(row.cell(4), Cell::ofDate(leapDay));
    QCOMPARE(row.cell(5).number(), std::optional(1.5));
    QCOMPARE(row.cell(6).number(), std::optional(45351.0));
    QCOMPARE(row.cell(7).number(), std::optional(0.5));
    QCOMPARE(row.cell(8).number(), std::optional(45351.0));
    QCOMPARE(row.cell(9).kind(), Cell::Kind::Moment);
    QCOMPARE(row.cell(9).date(), std::optional(leapDay));
}

void XlsxReaderTest::readsNumbersAsExactlyAsTheyAreWritten()
{
    QList<QByteArray> written =
        QByteArray("0|-0|007|0.1|-0.3|1.|.5|-.5|+5| 7 |-|.|1.2.3|1e5|12E-3|1,5|0x1F|999999999999999|99999999999999.9"
                   "|0.99999999999999|0.00000000000001|9007199254740993|0.1000000000000000055"
                   "|123456789012345678901234567890|1e400|inf|nan|--1|1-1|١")
            .split('|');
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator chance(seed);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray digits = QByteArray::number(chance.generate64() >> chance.bounded(64));
        if (chance.bounded(3) > 0)
            digits.insert(chance.bounded(digits.size() + 1), '.');
        written.append((chance.bounded(2) ? "-" : "") + digits);
    }
    QByteArray cells;
    for (const QByteArray &number : std::as_const(written))
        cells += "<row><c><v>" + number + "</v></c></row>";
    const ReadTable table = read(cells);
    QCOMPARE(table.error, QString());
    QCOMPARE(table.rows.size(), written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        bool isNumber = false;
        const double number = written.at(i).toDouble(&isNumber);
        const Cell cell = table.rows.at(i).cell(0);
        if (isNumber && std::isfinite(number)) {
            QVERIFY2(cell.number() == number, written.at(i).constData());
            QCOMPARE(std::signbit(*cell.number()), std::signbit(number));
            QCOMPARE(cell.written(), QString(written.at(i)));
        } else {
            QCOMPARE(cell, Cell::ofText(QString::fromUtf8(written.at(i))));
        }
    }
}

void XlsxReaderTest::countsFrom1904WhereTheWorkbookDoes()
{
    const QByteArray row = "<row><c s=\"1\"><v>43889</v></c></row>";
    QCOMPARE(read(workbookWith(row, {}, "<workbookPr date1904=\"1\"/>")).texts(0), QStringList{"2024-02-29"});
    QCOMPARE(read(workbookWith(row, {}, "<workbookPr date1904=\"0\"/>")).texts(0), QStringList{"2020-02-28"});
}

void XlsxReaderTest::joinsRunsAndSkipsReadings()
{
    const QByteArray runs = "<r><rPr><b/></rPr><t>Kin</t></r><r><t xml:space=\"preserve\">shasa </t></r>"
                            "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh><phoneticPr fontId=\"1\"/>";
    const ReadTable table = read(workbookWith("<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>" + runs + "</is></c></row>",
                                              "<si>" + runs + "</si>"));
    QCOMPARE(table.texts(0), (QStringList{"Kinshasa ", "Kinshasa "}));
}

void XlsxReaderTest::findsCellsWithoutReferences()
{
    const ReadTable table = read("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
                                 "<row><c r=\"aa6\"><v>5</v></c></row><row/>");
    QCOMPARE(table.error, QString());
    QCOMPARE(table.numbers(), (QList<int>{1, 5, 6, 7}));
    QCOMPARE(table.texts(1), (QStringList{"", "", "3", "4"}));
    QCOMPARE(table.rows[2].cells.size(), 27);
    QVERIFY(table.rows[3].isBlank());
}

void XlsxReaderTest::ignoresCellsOutsideTheTable()
{
    const QByteArray sheet = "<worksheet><row r=\"1\"><c><v>0</v></c></row><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext><v>7</v></ext></extLst></c></row>"
                             "</sheetData><extLst><ext><sheetData><row r=\"9\"><c r=\"A9\"><v>9</v></c></row></sheetData></ext></extLst></worksheet>";
    const ReadTable table = read(withPart(workbookWith({}), "xl/worksheets/sheet1.xml", sheet));
    QCOMPARE(table.error, QString());
    QCOMPARE(table.texts(), (QList<QStringList>{{"1"}}));
}

void XlsxReaderTest::followsOddPaths()
{
    ZipContent content = workbookWith("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>found</t></si>");
    for (auto &[name, bytes] : content) {
        name.replace("xl/workbook.xml", "Books/main.xml").replace("xl/_rels/workbook.xml.rels", "Books/_rels/main.xml.rels");
        bytes.replace("xl/workbook.xml", "/Books/main.xml").replace("\"styles.xml", "\"../xl/styles.xml").replace("\"worksheets/", "\"..\\xl\\worksheets\\");
    }
    const ReadTable table = read(content);
    QCOMPARE(table.error, QString());
    QCOMPARE(table.texts(0), QStringList{"found"});
}

void XlsxReaderTest::refusesDocumentTypes_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
                             "xl/worksheets/sheet1.xml"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void XlsxReaderTest::refusesDocumentTypes()
{
    QFETCH(QString, part);
    QByteArray laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\">";
    for (char entity = 'b'; entity <= 'z'; ++entity)
        laughs += QByteArray("<!ENTITY ") + entity + " \"" + QByteArray(QByteArray("&") + char(entity - 1) + ';').repeated(10) + "\">";
    const QByteArray bomb = laughs + "]><x>&z;</x>";

    QElapsedTimer timer;
    timer.start();
    const ReadTable table = read(withPart(workbookWith("<row><c><v>1</v></c></row>"), part, bomb));

    QVERIFY2(table.error.contains("document type"), qPrintable(table.error));
    QVERIFY(timer.elapsed() < 5000);
}

void XlsxReaderTest::refusesBombs()
{
    const QByteArray zeros(70 * 1024 * 1024, ' ');
    for (const char *part : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"}) {
        const ReadTable table = read(withPart(workbookWith("<row/>"), QString::fromLatin1(part), "<x>" + zeros + "</x>"));
        QVERIFY2(table.error.contains("would unpack") && table.error.contains(QString::fromLatin1(part)), qPrintable(table.error));
    }

    TableOptions tight;
    tight.maximumSheet = 2000;
    QVERIFY(read(workbookWith(QByteArray("<row/>").repeated(1000)), tight).error.contains("would unpack"));
    tight.maximumTexts = 2000;
    QVERIFY(read(workbookWith("<row/>", QByteArray("<si/>").repeated(1000)), tight).error.contains("sharedStrings"));
}

void XlsxReaderTest::refusesAGiganticTag()
{
    QByteArray noise(8 * 1024 * 1024, 'x');
    QRandomGenerator random(1); // so that it does not pack like a bomb
    for (char &letter : noise)
        letter = char('a' + random.bounded(26));
    QElapsedTimer timer;
    timer.start();
    const ReadTable table = read("<row r=\"" + noise + "\"/>");
    QVERIFY2(table.error.contains("megabyte"), qPrintable(table.error));
    QVERIFY(timer.elapsed() < 10'000);
}

void XlsxReaderTest::stopsAtTooManyCells()
{
    TableOptions options;
    options.maximumCells = 100'000;
    const ReadTable table = read(workbookWith(QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>").repeated(50)), options);
    QVERIFY2(table.error.contains("100000 cells") && table.error.contains("row 7"), qPrintable(table.error));
    QCOMPARE(table.rows.size(), 6); // all that came before
    QCOMPARE(table.rows[0].cells.size(), 16'384);
}

void XlsxReaderTest::namesTheRowThatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("text that is not there") << QByteArray("<row r=\"7\"><c t=\"s\"><v>12</v></c></row>");
    QTest::newRow("text number that is none") << QByteArray("<row r=\"7\"><c t=\"s\"><v>-1</v></c></row>");
    QTest::newRow("column beyond the last") << QByteArray("<row r=\"7\"><c r=\"XFE7\"><v>1</v></c></row>");
    QTest::newRow("column far beyond") << QByteArray("<row r=\"7\"><c r=\"ZZZZZZZZZZZZZ7\"><v>1</v></c></row>");
    QTest::newRow("no column") << QByteArray("<row r=\"7\"><c r=\"7\"><v>1</v></c></row>");
    QTest::newRow("unclosed element") << QByteArray("<row r=\"7\"><c><v>1</c></row>");
    QTest::newRow("undeclared entity") << QByteArray("<row r=\"7\"><c t=\"str\"><v>&bomb;</v></c></row>");
}

void XlsxReaderTest::namesTheRowThatIsDamaged()
{
    QFETCH(QByteArray, row);
    const ReadTable table = read("<row r=\"6\"><c><v>1</v></c></row>" + row);
    QVERIFY2(table.error.contains("w.xlsx") && table.error.contains("row 7"), qPrintable(table.error));

    for (const char *number : {"0", "-1", "x", "99999999999999999999", "1.5"})
        QVERIFY(!read(QByteArray("<row r=\"") + number + "\"/>").error.isEmpty());
}

void XlsxReaderTest::refusesOtherDocuments()
{
    const ZipContent workbook = workbookWith({});
    QVERIFY(read(withPart(workbook, "xl/workbook.xml", "<document/>")).error.contains("not a workbook"));
    QVERIFY(read({{"readme.txt", "hello"}}).error.contains("without a workbook"));
    QVERIFY(read({{"content.xml", "<x/>"}, {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}).error.contains(".ods"));
    ZipContent binary = workbook;
    binary[0].second.replace("workbook.xml", "workbook.bin");
    QVERIFY(read(binary).error.contains(".xlsb"));
    ZipContent sheetless = workbook;
    sheetless.removeLast();
    QVERIFY(read(sheetless).error.contains("sheet1.xml"));
}

void XlsxReaderTest::readEverything(const QString &path) const
{
    const auto reader = openTable(path);
    if (!reader) {
        QVERIFY(!reader.error().message.isEmpty());
        return;
    }
    for (int sheet = 0; sheet < (*reader)->sheets().size(); ++sheet) {
        if ((*reader)->chooseSheet(sheet))
            QVERIFY(readAll(**reader).rows.size() < 100'000);
    }
}

void XlsxReaderTest::survivesEveryTruncation()
{
    for (const char *name : {"import/xlsx/readings.xlsx", "import/kobo/transportation_export.xlsx"}) {
        QFile file(testDataPath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 0; size < whole.size(); size += 29) {
            writeBytes(m_path, whole.left(size));
            QVERIFY(!openTable(m_path));
        }
    }
}

void XlsxReaderTest::survivesFlippedBytes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (const char *name : {"import/xlsx/issues.xlsx", "import/xlsx/richtext-namespaced.xlsx", "import/kobo/transportation_export.xlsx"}) {
        QFile file(testDataPath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int round = 0; round < 150; ++round) {
            QByteArray damaged = whole;
            for (int flips = 1 + random.bounded(8); flips > 0; --flips)
                damaged[random.bounded(damaged.size())] = char(random.bounded(256));
            writeBytes(m_path, damaged);
            readEverything(m_path);
        }
    }
}

/// Checksums stop most damage to a packed file; here the parts themselves are damaged and packed anew.
void XlsxReaderTest::survivesFlippedBytesWithin()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const ZipContent whole = readZip(testDataPath("import/xlsx/issues.xlsx"));
    QVERIFY(whole.size() > 5);
    const QByteArray syntax = "<>/&;\"'=0123456789 rstc-ABXZ";
    for (int round = 0; round < 250; ++round) {
        ZipContent damaged = whole;
        for (int flips = 1 + random.bounded(6); flips > 0; --flips) {
            QByteArray &part = damaged[random.bounded(damaged.size())].second;
            if (!part.isEmpty())
                part[random.bounded(part.size())] = syntax[random.bounded(syntax.size())];
        }
        writeZip(m_path, damaged);
        readEverything(m_path);
    }
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
