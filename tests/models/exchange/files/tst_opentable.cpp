// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/opentable.h"
#include "tests/support/tablefiles.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class OpenTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void opensEveryFileOrSaysWhyNot_data();
    void opensEveryFileOrSaysWhyNot();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesWhatIsNotThere();
    void readsByContentAndSaysSo();

private:
    QTemporaryDir m_folder;
};

void OpenTableTest::opensEveryFileOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("refusal");
    const QHash<QString, QString> refusals{{"pass_protected.xlsx", "password"},
                                           {"transportation.xls", "old kind (.xls)"},
                                           {"latin1.csv", "not UTF-8"},
                                           {"malformed.tsv", "never closed"}};
    QDirIterator files(testDataPath("import"), {"*.csv", "*.tsv", "*.xls*"}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        files.next();
        QTest::addRow("%d %s", ++count, qPrintable(files.fileName())) << files.filePath() << refusals.value(files.fileName());
    }
    QVERIFY(count > 60);
}

void OpenTableTest::opensEveryFileOrSaysWhyNot()
{
    QFETCH(QString, path);
    QFETCH(QString, refusal);
    const ReadTable table = readTable(path);
    if (refusal.isEmpty()) {
        QCOMPARE(table.error, QString());
        QVERIFY(!table.rows.isEmpty());
    } else {
        QVERIFY2(table.error.contains(refusal) && table.error.contains(QFileInfo(path).fileName()), qPrintable(table.error));
    }
}

void OpenTableTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << "e.csv" << QByteArray() << "is empty";
    QTest::newRow("PDF as workbook") << "p.xlsx" << QByteArray("%PDF-1.7\n...") << "PDF";
    QTest::newRow("web page as workbook") << "w.xls" << QByteArray("\r\n <html xmlns:x=\"urn:x\"><table><tr><td>1") << "web page";
    QTest::newRow("web page in capitals") << "w.csv" << QByteArray("<!DOCTYPE HTML>\n<HTML>") << "web page";
    QTest::newRow("XML spreadsheet") << "x.xls" << QByteArray("<?xml version=\"1.0\"?>\n<Workbook>") << "XML";
    QTest::newRow("old workbook") << "o.xlsx" << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0') << "old kind (.xls)";
    QTest::newRow("picture") << "i.csv" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "neither text nor a workbook";
    QTest::newRow("UTF-16 without its mark") << "u.csv" << QByteArray("n\0a\0m\0e\0,\0k\0i\0n\0d\0\n\0A\0,\0B\0\n\0", 28) << "UTF-16 text without the mark";
    QTest::newRow("the other UTF-16 without its mark") << "v.csv" << QByteArray("\0n\0a\0m\0e\0,\0k\0i\0n\0d\0\n\0A\0,\0B", 26) << "UTF-16 text without the mark";
    QTest::newRow("packed") << "g.csv" << QByteArray("\x1f\x8b\x08") << "packed archive";
    QTest::newRow("empty zip") << "z.xlsx" << QByteArray("PK\x05\x06").append(QByteArray(18, '\0')) << "without a workbook";
    QTest::newRow("broken zip") << "b.xlsx" << QByteArray("PK\x03\x04 and no more") << "damaged";
}

void OpenTableTest::refusesWhatIsNoTable()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    writeBytes(m_folder.filePath(name), bytes);

    const Result<std::unique_ptr<TableReader>> reader = openTable(m_folder.filePath(name));

    QVERIFY(!reader);
    QVERIFY2(reader.error().message.contains(words) && reader.error().message.contains(name), qPrintable(reader.error().message));
}

void OpenTableTest::refusesWhatIsNotThere()
{
    const auto missing = openTable(m_folder.filePath("missing.csv"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Missing);
    QVERIFY(missing.error().message.contains("missing.csv"));
    const auto folder = openTable(m_folder.path());
    QVERIFY(!folder);
    QVERIFY(folder.error().message.contains("is a folder"));
    QVERIFY(!openTable(QString()));
}

void OpenTableTest::readsByContentAndSaysSo()
{
    const QString workbook = m_folder.filePath("really.csv");
    QVERIFY(QFile::copy(testDataPath("import/xlsx/readings.xlsx"), workbook));
    const auto asText = openTable(workbook);
    QVERIFY(asText);
    QVERIFY2((*asText)->notes().join(' ').contains(".csv, but the file is a workbook"), qPrintable((*asText)->notes().join(' ')));
    QCOMPARE(readAll(**asText).rows[1].cell(1).number(), std::optional(15.0));

    const QString text = m_folder.filePath("really.xlsx");
    writeBytes(text, "a,b\n1,2\n");
    const auto asWorkbook = openTable(text);
    QVERIFY(asWorkbook);
    QVERIFY((*asWorkbook)->notes().join(' ').contains("delimited text"));
    QCOMPARE(readAll(**asWorkbook).texts(1), (QStringList{"1", "2"}));

    QVERIFY((*openTable(testDataPath("import/xlsx/readings.xlsx")))->notes().isEmpty());
}

QTEST_GUILESS_MAIN(OpenTableTest)
#include "tst_opentable.moc"
