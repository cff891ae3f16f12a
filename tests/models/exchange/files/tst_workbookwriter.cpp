// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/workbookwriter.h"
#include "tests/support/tablefiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Lodebook;

class WorkbookWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsBackWhatItWrote();
    void keepsTextAsText();
    void keepsNaughtyStrings();
    void continuesOnAFurtherSheet();
    void findsAnAllowedNameForEverySheet();
    void refusesTextThatIsTooLong();
    void refusesNumbersThatAreNone();
    void doesNotFinishWhatLacksACell();
    void leavesNoTraceUnfinished();
    void replacesTheOldWorkbookOnlyWhenFinished();
    void saysWhyAFolderCannotTakeIt();

private:
    Result<> write(const QString &path, const QList<TableColumn> &columns, const QList<QList<Cell>> &rows)
    {
        Result<std::unique_ptr<TableWriter>> writer = WorkbookWriter::create(path);
        if (!writer)
            return writer.error();
        if (Result<> started = (*writer)->startSheet(QStringLiteral("People"), columns); !started)
            return started;
        for (const QList<Cell> &row : rows) {
            if (Result<> written = (*writer)->writeRow(row); !written)
                return written;
        }
        return (*writer)->finish();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void WorkbookWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QString("b\u00fccher.xlsx"));
}

void WorkbookWriterTest::readsBackWhatItWrote()
{
    const QDateTime moment(QDate(2024, 2, 29), QTime(23, 59, 58, 250), Qt::UTC);
    const QList<Cell> row{Cell::ofText("Ada"),          Cell::ofNumber(1234.5), Cell::ofDate(QDate(2024, 2, 2)), Cell::ofMoment(moment),
                          Cell::ofBoolean(true),        Cell(),                 Cell::ofBoolean(false),          Cell::ofNumber(-0.001),
                          Cell::ofDate(QDate(1850, 5, 1))};
    const Result<> written = write(m_path, {{"name"}, {"amount"}, {"on", 12}, {"at"}, {"yes"}, {"none"}, {"no"}, {"small"}, {"old"}}, {row});
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));

    const ReadTable table = readTable(m_path);

    QCOMPARE(table.error, QString());
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.texts(0), (QStringList{"name", "amount", "on", "at", "yes", "none", "no", "small", "old"}));
    const TableRow &read = table.rows[1];
    QCOMPARE(read.number, 2);
    QCOMPARE(read.cell(0), row[0]);
    QCOMPARE(read.cell(1).number(), std::optional(1234.5));
    QCOMPARE(read.cell(2), row[2]);
    QCOMPARE(read.cell(3), row[3]);
    QCOMPARE(read.cell(4), row[4]);
    QVERIFY(read.cell(5).isEmpty());
    QCOMPARE(read.cell(6), row[6]);
    QCOMPARE(read.cell(7).number(), std::optional(-0.001));
    QCOMPARE(read.cell(8), Cell::ofText("1850-05-01")); // before spreadsheets begin to count
}

void WorkbookWriterTest::keepsTextAsText()
{
    const QStringList texts{"007", "=1+1", "+31 6 12345678", "1E5", "2024-02-02", "TRUE", " padded ", "line\r\nbreak\rtab\t", "_x000D_", "'quoted",
                            QString(QChar(0)), QString(QChar(0xFFFE)), QString(QChar(0xFEFF)) + QString("mark"), "\U0001F600", "_x005F_x0041_"};
    QList<QList<Cell>> rows;
    for (const QString &text : texts)
        rows.append({Cell::ofText(text)});
    QVERIFY(write(m_path, {{"text"}}, rows));

    const ReadTable table = readTable(m_path);

    QCOMPARE(table.rows.size(), texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(table.rows[i + 1].cell(0).kind(), Cell::Kind::Text);
        QCOMPARE(table.rows[i + 1].cell(0).text(), texts[i]);
    }
}

void WorkbookWriterTest::keepsNaughtyStrings()
{
    QFile file(testDataPath("robustness/blns.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 500);
    QList<QList<Cell>> rows;
    for (const QString &line : lines)
        rows.append({Cell::ofText(line)});
    QVERIFY(write(m_path, {{"text"}}, rows));

    const ReadTable table = readTable(m_path);

    QCOMPARE(table.error, QString());
    QCOMPARE(table.rows.size(), lines.size() + 1);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(table.rows[i + 1].cell(0), Cell::ofText(lines[i]));
}

void WorkbookWriterTest::continuesOnAFurtherSheet()
{
    Result<std::unique_ptr<TableWriter>> writer = WorkbookWriter::create(m_path, 4);
    QVERIFY(writer);
    QVERIFY((*writer)->startSheet("Sites", {{"n"}}));
    for (int i = 1; i <= 7; ++i)
        QVERIFY((*writer)->writeRow({Cell::ofNumber(i)}));
    QVERIFY((*writer)->startSheet("Visits", {{"v"}}));
    QVERIFY((*writer)->writeRow({Cell::ofNumber(99)}));
    QVERIFY((*writer)->finish());

    const Result<std::unique_ptr<TableReader>> reader = openTable(m_path);
    QVERIFY(reader);
    QStringList names;
    QList<QStringList> contents;
    for (int sheet = 0; sheet < (*reader)->sheets().size(); ++sheet) {
        QVERIFY((*reader)->chooseSheet(sheet));
        names.append((*reader)->sheets()[sheet].name);
        QStringList content;
        for (const QStringList &row : readAll(**reader).texts())
            content.append(row);
        contents.append(content);
    }
    QCOMPARE(names, (QStringList{"Sites", "Sites (2)", "Sites (3)", "Visits"}));
    QCOMPARE(contents, (QList<QStringList>{{"n", "1", "2", "3"}, {"n", "4", "5", "6"}, {"n", "7"}, {"v", "99"}}));
}

void WorkbookWriterTest::findsAnAllowedNameForEverySheet()
{
    const QString emoji = QString("\U0001F600").repeated(20);
    Result<std::unique_ptr<TableWriter>> writer = WorkbookWriter::create(m_path);
    QVERIFY(writer);
    for (const QString &name : {QString("a/b:c*[d]?\\"), QString("'quoted'"), QString(), QString("People"), QString("PEOPLE"),
                                QString("History"), emoji, QString("x").repeated(40), QString("x").repeated(41)})
        QVERIFY((*writer)->startSheet(name, {{"h"}}));
    const Result<> finished = (*writer)->finish();
    QVERIFY2(finished, finished ? "" : qPrintable(finished.error().message));

    const Result<std::unique_ptr<TableReader>> reader = openTable(m_path);
    QVERIFY(reader);
    QCOMPARE((*reader)->sheets().size(), 9);
    QCOMPARE((*reader)->sheets()[0].name, QString("a b c  d"));
    QCOMPARE((*reader)->sheets()[4].name, QString("PEOPLE (2)"));
    for (const TableSheet &sheet : (*reader)->sheets())
        QVERIFY(!sheet.name.isEmpty() && sheet.name.size() <= 31);
}

void WorkbookWriterTest::refusesTextThatIsTooLong()
{
    QVERIFY(write(m_path, {{"notes"}}, {{Cell::ofText(QString(32'767, 'x'))}}));
    QCOMPARE(readTable(m_path).rows[1].cell(0).text().size(), 32'767);

    const Result<> written = write(m_path, {{"id"}, {"notes"}}, {{Cell::ofNumber(1)}, {Cell::ofNumber(2), Cell::ofText(QString(32'768, 'x'))}});

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Invalid);
    QVERIFY2(written.error().message.contains("row 3") && written.error().message.contains("notes"), qPrintable(written.error().message));
    QCOMPARE(readTable(m_path).rows[1].cell(0).text().size(), 32'767); // the earlier workbook still stands
}

void WorkbookWriterTest::refusesNumbersThatAreNone()
{
    QVERIFY(!write(m_path, {{"n"}}, {{Cell::ofNumber(std::numeric_limits<double>::quiet_NaN())}}));
    QVERIFY(!write(m_path, {{"n"}}, {{Cell::ofNumber(std::numeric_limits<double>::infinity())}}));
    QVERIFY(!QFile::exists(m_path));
}

void WorkbookWriterTest::doesNotFinishWhatLacksACell()
{
    Result<std::unique_ptr<TableWriter>> writer = WorkbookWriter::create(m_path);
    QVERIFY((*writer)->startSheet("s", {{"h"}}));
    QVERIFY(!(*writer)->writeRow({Cell::ofText(QString(40'000, 'x'))}));
    QVERIFY(!(*writer)->writeRow({Cell::ofText("fine")}));
    QVERIFY(!(*writer)->finish());
    QVERIFY(!QFile::exists(m_path));
}

void WorkbookWriterTest::leavesNoTraceUnfinished()
{
    {
        Result<std::unique_ptr<TableWriter>> writer = WorkbookWriter::create(m_path);
        QVERIFY(writer);
        QVERIFY((*writer)->startSheet("s", {{"h"}}));
        QVERIFY((*writer)->writeRow({Cell::ofText("lost")}));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void WorkbookWriterTest::replacesTheOldWorkbookOnlyWhenFinished()
{
    QVERIFY(write(m_path, {{"h"}}, {{Cell::ofText("old")}}));
    Result<std::unique_ptr<TableWriter>> writer = WorkbookWriter::create(m_path);
    QVERIFY((*writer)->startSheet("s", {{"h"}}));
    QVERIFY((*writer)->writeRow({Cell::ofText("new")}));
    QCOMPARE(readTable(m_path).texts(1), QStringList{"old"});
    QVERIFY((*writer)->finish());
    QVERIFY((*writer)->finish()); // once more does nothing
    writer->reset();
    QCOMPARE(readTable(m_path).texts(1), QStringList{"new"});
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void WorkbookWriterTest::saysWhyAFolderCannotTakeIt()
{
    const Result<std::unique_ptr<TableWriter>> writer = WorkbookWriter::create(m_folder->filePath("nowhere/x.xlsx"));
    QVERIFY(!writer);
    QCOMPARE(writer.error().kind, Error::Kind::File);
    QVERIFY(writer.error().message.contains("x.xlsx"));
    QVERIFY(!WorkbookWriter::create(m_folder->path()));
}

QTEST_GUILESS_MAIN(WorkbookWriterTest)
#include "tst_workbookwriter.moc"
