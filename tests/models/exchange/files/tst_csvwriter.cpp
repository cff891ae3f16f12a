// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/csvwriter.h"
#include "tests/support/tablefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class CsvWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesEachKindOfCell();
    void neutralisesTextAndNeverNumbers();
    void writesAMarkAndAnotherDelimiterWhenAsked();
    void keepsNaughtyStrings();
    void keepsEmptyRowsOfOneColumn();
    void refusesASecondTable();
    void leavesTheOldFileUntilFinished();
    void saysWhyAFolderCannotTakeIt();

private:
    QByteArray written(const QList<QList<Cell>> &rows, const TableWriterOptions &options = {})
    {
        auto writer = CsvWriter::create(path(), options);
        if (!writer || !(*writer)->startSheet("t", {{"a"}, {"b"}}))
            return "not begun";
        for (const QList<Cell> &row : rows) {
            if (!(*writer)->writeRow(row))
                return "not written";
        }
        if (!(*writer)->finish())
            return "not finished";
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    QString path() const { return m_folder.filePath("t.csv"); }

    QTemporaryDir m_folder;
};

void CsvWriterTest::writesEachKindOfCell()
{
    const QDateTime moment(QDate(2024, 2, 29), QTime(23, 59, 58), Qt::UTC);
    QCOMPARE(written({{Cell::ofText("x, \"y\""), Cell()},
                      {Cell::ofText("l1\nl2"), Cell::ofNumber(0.1)},
                      {Cell::ofNumber(1e21, "1000000000000000000000"), Cell::ofNumber(-1.5, "=cmd()")},
                      {Cell::ofDate(QDate(2024, 2, 2)), Cell::ofMoment(moment)},
                      {Cell::ofBoolean(true), Cell::ofMoment(moment.addMSecs(5))},
                      {Cell::ofText(" padded "), Cell::ofText("\u00e9")}}),
             QByteArray("a,b\r\n\"x, \"\"y\"\"\",\r\n\"l1\nl2\",0.1\r\n1000000000000000000000,-1.5\r\n2024-02-02,2024-02-29T23:59:58Z\r\n"
                        "true,2024-02-29T23:59:58.005Z\r\n\" padded \",\xC3\xA9\r\n"));
}

void CsvWriterTest::neutralisesTextAndNeverNumbers()
{
    const QList<QList<Cell>> rows{{Cell::ofText("-5"), Cell::ofNumber(-5)}, {Cell::ofText("=1+1"), Cell::ofFormula("=A1")}};
    QCOMPARE(written(rows), QByteArray("a,b\r\n'-5,-5\r\n'=1+1,'=A1\r\n"));
}

void CsvWriterTest::writesAMarkAndAnotherDelimiterWhenAsked()
{
    TableWriterOptions options;
    options.delimiter = u';';
    options.byteOrderMark = true;
    QCOMPARE(written({{Cell::ofText("1;2"), Cell::ofText("1,2")}}, options), QByteArray("\xEF\xBB\xBF" "a;b\r\n\"1;2\";1,2\r\n"));
    QCOMPARE(readTable(path()).texts(1), (QStringList{"1;2", "1,2"}));

    auto tabs = createTable(m_folder.filePath("t.tsv"));
    QVERIFY(tabs);
    QVERIFY((*tabs)->writeRow({Cell::ofText("a"), Cell::ofText("b")}));
    QVERIFY((*tabs)->finish());
    QCOMPARE(readTable(m_folder.filePath("t.tsv")).texts(0), (QStringList{"a", "b"}));
    QVERIFY(!createTable(m_folder.filePath("t.doc")));
}

void CsvWriterTest::keepsNaughtyStrings()
{
    QFile file(testDataPath("robustness/blns.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
    QVERIFY(lines.size() > 500);
    QList<QList<Cell>> rows;
    for (const QString &line : lines)
        rows.append({Cell::ofText(line), Cell::ofText(QString(line + "\r\n\"" + line))});
    QVERIFY(written(rows).size() > 60'000);

    const ReadTable table = readTable(path());

    QCOMPARE(table.error, QString());
    QCOMPARE(table.rows.size(), lines.size() + 1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(table.rows[i + 1].cell(0).text(), lines[i]);
        QCOMPARE(table.rows[i + 1].cell(1).text(), QString(lines[i] + "\r\n\"" + lines[i]));
        QCOMPARE(table.rows[i + 1].problem, QString());
    }
}

void CsvWriterTest::keepsEmptyRowsOfOneColumn()
{
    auto writer = CsvWriter::create(path());
    QVERIFY((*writer)->startSheet("t", {{"a"}}));
    QVERIFY((*writer)->writeRow({Cell()}));
    QVERIFY((*writer)->writeRow({Cell::ofText("x")}));
    QVERIFY((*writer)->finish());
    QCOMPARE(readTable(path()).texts(), (QList<QStringList>{{"a"}, {""}, {"x"}}));
}

void CsvWriterTest::refusesASecondTable()
{
    auto writer = CsvWriter::create(path());
    QVERIFY((*writer)->startSheet("first", {{"a"}}));
    const Result<> second = (*writer)->startSheet("second", {{"a"}});
    QVERIFY(!second);
    QVERIFY(second.error().message.contains("second") && second.error().message.contains(".xlsx"));
}

void CsvWriterTest::leavesTheOldFileUntilFinished()
{
    writeBytes(path(), "old");
    {
        auto writer = CsvWriter::create(path());
        QVERIFY((*writer)->startSheet("t", {{"a"}}));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QVERIFY(QFile::remove(path()));
    QVERIFY(CsvWriter::create(path()));
    QVERIFY(!QFile::exists(path()));
}

void CsvWriterTest::saysWhyAFolderCannotTakeIt()
{
    const auto writer = CsvWriter::create(m_folder.filePath("nowhere/t.csv"));
    QVERIFY(!writer);
    QCOMPARE(writer.error().kind, Error::Kind::File);
    QVERIFY(writer.error().message.contains("t.csv"));
    QVERIFY(!CsvWriter::create(m_folder.path()));
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
