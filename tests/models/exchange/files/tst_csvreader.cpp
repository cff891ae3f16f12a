// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/csvreader.h"
#include "tests/support/tablefiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class CsvReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSpectrum_data();
    void readsTheSpectrum();
    void keepsLineEndingsWithinCells();
    void endsRowsAtAnyLineEnding_data();
    void endsRowsAtAnyLineEnding();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void followsTheDelimiterLine();
    void numbersRowsAndLines();
    void deliversUnevenAndBlankRowsAsTheyAre();
    void marksARowWithTextAfterAQuotedCell();
    void namesTheRowOfAnUnclosedQuotationMark();
    void stopsAtACellThatIsTooLong();
    void namesTheByteThatIsNotText();
    void readsWindows1252WhenAsked();
    void readsUtf16ByItsMark_data();
    void readsUtf16ByItsMark();
    void keepsAMarkWithinTheText();
    void startsOverWhenTheSheetIsChosen();
    void readsTheSameInPiecesOfAnySize();
    void readsAForeignExport();
    void survivesAnyBytes();

private:
    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("t.csv"))
    {
        const QString path = m_folder.filePath(name);
        writeBytes(path, bytes);
        return path;
    }

    QTemporaryDir m_folder;
};

void CsvReaderTest::readsTheSpectrum_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "quotes_and_newlines",
                             "simple", "simple_crlf", "utf8"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CsvReaderTest::readsTheSpectrum()
{
    QFETCH(QString, name);
    const QString base = testDataPath(QStringLiteral("import/csv/csv-spectrum/")) + name;
    QFile json(base + QStringLiteral(".json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QJsonDocument document = QJsonDocument::fromJson(json.readAll());
    const QJsonArray records = document.isArray() ? document.array() : QJsonArray{document.object()};
    QVERIFY(!records.isEmpty());

    const ReadTable table = readTable(base + QStringLiteral(".csv"));

    QCOMPARE(table.error, QString());
    QCOMPARE(table.rows.size(), records.size() + 1);
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QJsonObject record = records[i].toObject();
        for (qsizetype column = 0; column < table.rows[0].cells.size(); ++column)
            QCOMPARE(table.rows[i + 1].cell(column).text(), record.value(table.rows[0].cell(column).text()).toString());
    }
}

void CsvReaderTest::keepsLineEndingsWithinCells()
{
    const ReadTable table = readTable(file("a,b\r\n\"Once\r\nupon\",2\r\n\"a\rtime\",\"3\n\"\r\n"));

    QCOMPARE(table.texts(), (QList<QStringList>{{"a", "b"}, {"Once\r\nupon", "2"}, {"a\rtime", "3\n"}}));
}

void CsvReaderTest::endsRowsAtAnyLineEnding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n");
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n");
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4\r");
    QTest::newRow("none at the end") << QByteArray("a,b\n1,2\n3,4");
    QTest::newRow("mixed") << QByteArray("a,b\r1,2\n3,4\r\n");
    QTest::newRow("quoted to the end") << QByteArray("a,b\n1,2\n3,\"4\"");
}

void CsvReaderTest::endsRowsAtAnyLineEnding()
{
    QFETCH(QByteArray, bytes);
    const ReadTable table = readTable(file(bytes));

    QCOMPARE(table.error, QString());
    QCOMPARE(table.texts(), (QList<QStringList>{{"a", "b"}, {"1", "2"}, {"3", "4"}}));
    QCOMPARE(table.rows[2].line, 3);
}

void CsvReaderTest::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("second");
    const QString csv = QStringLiteral("t.csv");
    QTest::newRow("comma") << QByteArray("a,b\n1;1;1,2\n") << csv << QStringList{"1;1;1", "2"};
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2,5\n3,5;4\n") << csv << QStringList{"1,5", "2,5"};
    QTest::newRow("tab") << QByteArray("a\tb, c\n1, 2\t3\n") << csv << QStringList{"1, 2", "3"};
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << csv << QStringList{"1", "2", "3"};
    QTest::newRow("quoted delimiters do not count") << QByteArray("\"a,b,c\";d\n\"1,2,3\";4\n") << csv << QStringList{"1,2,3", "4"};
    QTest::newRow("one column") << QByteArray("name\nvan Dijk; Jan\n") << csv << QStringList{"van Dijk; Jan"};
    QTest::newRow("one column of tsv") << QByteArray("name\nvan Dijk, Jan\n") << QStringLiteral("t.tsv") << QStringList{"van Dijk, Jan"};
    QTest::newRow("a title above") << QByteArray("Report 2024\na;b;c\n1,0;2;3\n4;5;6\n7;8;9\n") << csv << QStringList{"a", "b", "c"};
}

void CsvReaderTest::findsTheDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QStringList, second);
    QCOMPARE(readTable(file(bytes, name)).texts(1), second);
}

void CsvReaderTest::followsTheDelimiterLine()
{
    const ReadTable table = readTable(file("sep=;\r\na;b,c\r\n1;2,3\r\n"));

    QCOMPARE(table.texts(), (QList<QStringList>{{"a", "b,c"}, {"1", "2,3"}}));
    QCOMPARE(table.rows[0].number, 1); // spreadsheets do not show that line
    QCOMPARE(table.rows[0].line, 2);
}

void CsvReaderTest::numbersRowsAndLines()
{
    const ReadTable table = readTable(file("a,b\n\"one\ntwo\r\nthree\",2\n3,4\n"));

    QCOMPARE(table.numbers(), (QList<int>{1, 2, 3}));
    QCOMPARE(table.rows[1].line, 2);
    QCOMPARE(table.rows[2].line, 5);
}

void CsvReaderTest::deliversUnevenAndBlankRowsAsTheyAre()
{
    const ReadTable table = readTable(file("a,b,c\n1\n\n1,2,3,4\n,,\n\"\"\n"));

    QCOMPARE(table.error, QString());
    QCOMPARE(table.texts(), (QList<QStringList>{{"a", "b", "c"}, {"1"}, {}, {"1", "2", "3", "4"}, {"", "", ""}, {""}}));
    QVERIFY(table.rows[2].isBlank());
    QVERIFY(table.rows[4].isBlank());
    QVERIFY(table.rows[4].cells[0].isEmpty());
    QVERIFY(!table.rows[3].isBlank());
}

void CsvReaderTest::marksARowWithTextAfterAQuotedCell()
{
    const ReadTable table = readTable(file("id,text\n1,\"the \"big\" pit\"\n2,\"fine\"\n"));

    QCOMPARE(table.error, QString());
    QCOMPARE(table.rows[1].cell(1).text(), QString("the big\" pit\""));
    QVERIFY2(table.rows[1].problem.contains("Cell 2"), qPrintable(table.rows[1].problem));
    QCOMPARE(table.rows[2].problem, QString());
}

void CsvReaderTest::namesTheRowOfAnUnclosedQuotationMark()
{
    const ReadTable table = readTable(testDataPath("import/csv/malformed.tsv"));

    QCOMPARE(table.rows.size(), 8);
    QCOMPARE(table.texts(1), (QStringList{"1V4", "-72.02", "44.42", "13", "-5", "0.01", "-99", "-99"}));
    QVERIFY2(table.error.contains("row 9 (line 9)") && table.error.contains("never closed"), qPrintable(table.error));
}

void CsvReaderTest::stopsAtACellThatIsTooLong()
{
    TableOptions options;
    options.maximumField = 1000;
    QByteArray bytes("a,b\n1,2\n3,\"");
    for (int i = 0; i < 200'000; ++i)
        bytes.append("more,text\n");

    const ReadTable table = readTable(file(bytes), options);

    QCOMPARE(table.rows.size(), 2);
    QVERIFY2(table.error.contains("row 3 (line 3)") && table.error.contains("1000"), qPrintable(table.error));
}

void CsvReaderTest::namesTheByteThatIsNotText()
{
    const ReadTable table = readTable(testDataPath("import/csv/latin1.csv"));

    QCOMPARE(table.texts(), (QList<QStringList>{{"id", "name"}, {"1", "english"}}));
    QVERIFY2(table.error.contains("row 3") && table.error.contains("byte 21") && table.error.contains("0xA9")
                 && table.error.contains("Windows-1252"),
             qPrintable(table.error));

    const QByteArray whole = QString("a,b\n1,\u00e9").toUtf8();
    const ReadTable cut = readTable(file(whole.chopped(1)));
    QVERIFY2(cut.error.contains("byte 7"), qPrintable(cut.error));
}

void CsvReaderTest::readsWindows1252WhenAsked()
{
    TableOptions options;
    options.encoding = TableOptions::Encoding::Windows1252;
    const Result<std::unique_ptr<TableReader>> reader = openTable(file("a,b\n\x80 5,caf\xE9 \x93x\x94\n"), options);
    QVERIFY(reader);

    QCOMPARE(readAll(**reader).texts(1), (QStringList{"\u20ac 5", "caf\u00e9 \u201cx\u201d"}));
    QVERIFY((*reader)->notes().join(' ').contains("Windows-1252"));
    QCOMPARE(readTable(file("\xEF\xBB\xBF" "a\ncaf\xC3\xA9\n"), options).texts(1), QStringList{"caf\u00e9"});
}

void CsvReaderTest::readsUtf16ByItsMark_data()
{
    QTest::addColumn<bool>("isBig");
    QTest::newRow("little end first") << false;
    QTest::newRow("big end first") << true;
}

void CsvReaderTest::readsUtf16ByItsMark()
{
    QFETCH(bool, isBig);
    QString text("name;note\n\u56fd;\U0001F600\n");
    while (text.size() < 300'000) // past the size of a piece, so that characters straddle
        text.append("\U0001F600x\U0001F600;y\n");
    QStringEncoder encoder(isBig ? QStringConverter::Utf16BE : QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(text);

    const ReadTable table = readTable(file(bytes));

    QCOMPARE(table.error, QString());
    QCOMPARE(table.texts(1), (QStringList{"\u56fd", "\U0001F600"}));
    QCOMPARE(table.texts(table.rows.size() - 1), (QStringList{"\U0001F600x\U0001F600", "y"}));
    QVERIFY(readTable(file(bytes.chopped(1))).error.contains("UTF-16"));
}

void CsvReaderTest::keepsAMarkWithinTheText()
{
    const ReadTable table = readTable(file("\xEF\xBB\xBF" "a,b\n\xEF\xBB\xBF" "1,2\n"));

    QCOMPARE(table.texts(0), (QStringList{"a", "b"}));
    QCOMPARE(table.texts(1), (QStringList{QString(QChar(0xFEFF)) + QString("1"), "2"}));
}

void CsvReaderTest::startsOverWhenTheSheetIsChosen()
{
    const Result<std::unique_ptr<TableReader>> reader = openTable(testDataPath("import/csv/table_unicode_headers.csv"));
    QVERIFY(reader);
    const QList<QStringList> first = readAll(**reader).texts();
    QCOMPARE(first.size(), 3);
    QCOMPARE((*reader)->position(), (*reader)->size());

    QVERIFY((*reader)->chooseSheet(0));
    QCOMPARE(readAll(**reader).texts(), first);
    QVERIFY(!(*reader)->chooseSheet(1));
    QCOMPARE((*reader)->sheets().first().name, QString("table_unicode_headers"));
}

/// Long cells move every special character across the borders of the pieces a file is read in.
void CsvReaderTest::readsTheSameInPiecesOfAnySize()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QList<QByteArray> bits{"x", "\"\"", ",", "\r\n", "\n", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"};
    QByteArray bytes;
    QList<QStringList> expected;
    for (int row = 0; row < 60; ++row) {
        QStringList texts;
        for (int column = 0; column < 3; ++column) {
            QByteArray content(random.bounded(20'000), 'p');
            for (int i = 0; i < 20; ++i)
                content.append(bits[random.bounded(bits.size())]);
            bytes.append('"').append(content).append(column < 2 ? "\"," : "\"\r\n");
            texts.append(QString::fromUtf8(content.replace("\"\"", "\"")));
        }
        expected.append(texts);
    }
    QVERIFY(bytes.size() > 600'000);

    const ReadTable table = readTable(file(bytes));

    QCOMPARE(table.error, QString());
    QVERIFY(table.texts() == expected);
}

void CsvReaderTest::readsAForeignExport()
{
    const ReadTable accents = readTable(testDataPath("import/csv/accent.csv"));
    QCOMPARE(accents.error, QString());
    QCOMPARE(accents.rows.size(), 3);
    QCOMPARE(accents.rows[0].cells.size(), 17);
    QCOMPARE(accents.rows[0].cell(14).text(), QString("accessibilit\u00e9"));
    QCOMPARE(accents.rows[2].cell(13).text(), QString("Payant (badge, appli et QR code)"));

    const ReadTable flattened = readTable(testDataPath("import/kobo/tutorial_w_repeats_flattened.csv"));
    QCOMPARE(flattened.rows.size(), 3);
    QCOMPARE(flattened.rows[2].cell(5).text(), QString("Dick"));
    QCOMPARE(flattened.rows[2].cell(6).text(), QString("-1.2625621 36.7921711 0.0 20.0"));
}

void CsvReaderTest::survivesAnyBytes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray likely("\"\"\"\r\n\n,;\t|abc=' \xC3\xA9\xFF\xFE\xEF\xBB\xBF\xD8");
    TableOptions options;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int size = 1 + random.bounded(60); size > 0; --size)
            bytes.append(likely[random.bounded(likely.size())]);
        options.encoding = random.bounded(2) ? TableOptions::Encoding::Unicode : TableOptions::Encoding::Windows1252;
        const ReadTable table = readTable(file(bytes), options);
        QVERIFY2(table.rows.size() <= bytes.size(), bytes.toHex().constData());
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            QCOMPARE(table.rows[i].number, int(i) + 1);
            QVERIFY(table.rows[i].line >= table.rows[i].number);
        }
    }
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
