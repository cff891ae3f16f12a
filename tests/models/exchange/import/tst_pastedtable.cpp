// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/pastedtable.h"

#include "models/exchange/import/importsource.h"

#include <QTest>

using namespace Lodebook;

class PastedTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void cutsCellsAsSpreadsheetsCopyThem_data();
    void cutsCellsAsSpreadsheetsCopyThem();
    void numbersRowsAndLeavesBlankOnesOut();
    void knowsATableFromAWord();
    void readsItThroughTheImport();
    void takesHeadingsThatWereNotCopied();
    void saysThatThereIsNothing();
};

using Cells = QList<QStringList>;

static Cells cells(const QString &text)
{
    Cells all;
    for (const TableRow &row : pastedRows(text)) {
        QStringList line;
        for (const Cell &cell : row.cells)
            line.append(cell.text());
        all.append(line);
    }
    return all;
}

void PastedTableTest::cutsCellsAsSpreadsheetsCopyThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cells>("expected");
    QTest::newRow("Excel's line ends") << "Name\tWorkers\r\nBisie\t12\r\n"
                                       << Cells{{"Name", "Workers"}, {"Bisie", "12"}};
    QTest::newRow("LibreOffice's line ends")
        << "Name\tWorkers\nBisie\t12" << Cells{{"Name", "Workers"}, {"Bisie", "12"}};
    QTest::newRow("line break and tab in a cell") << "\"one\ntwo\tthree\"\tx\n" << Cells{{"one\ntwo\tthree", "x"}};
    QTest::newRow("doubled quotation marks") << "\"say \"\"yes\"\" now\"\tx\n" << Cells{{"say \"yes\" now", "x"}};
    QTest::newRow("a quotation mark that is just one") << "\"Mubi\" pit\tx\n" << Cells{{"\"Mubi\" pit", "x"}};
    QTest::newRow("one that is never closed") << "\"open\tx\ny" << Cells{{"\"open", "x"}, {"y"}};
    QTest::newRow("empty cells") << "a\t\tb\n\t\tc\n" << Cells{{"a", "", "b"}, {"", "", "c"}};
    QTest::newRow("an empty last cell") << "a\t\nb\tc" << Cells{{"a", ""}, {"b", "c"}};
    QTest::newRow("zeros in front stay") << "00123\t1E5\n" << Cells{{"00123", "1E5"}};
    QTest::newRow("guard against formulas") << "'=1+1\t'quoted'\n" << Cells{{"=1+1", "'quoted'"}};
}

void PastedTableTest::cutsCellsAsSpreadsheetsCopyThem()
{
    QFETCH(QString, text);
    QFETCH(Cells, expected);
    QCOMPARE(cells(text), expected);
}

void PastedTableTest::numbersRowsAndLeavesBlankOnesOut()
{
    const QList<TableRow> rows = pastedRows(QStringLiteral("a\tb\n\t\n\nc\td\n"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).number, 4);
}

void PastedTableTest::knowsATableFromAWord()
{
    QVERIFY(!isPastedTable(QString()));
    QVERIFY(!isPastedTable(QStringLiteral("  Bisie\n")));
    QVERIFY(isPastedTable(QStringLiteral("Bisie\t12")));
    QVERIFY(isPastedTable(QStringLiteral("Name\nBisie\n")));
}

void PastedTableTest::readsItThroughTheImport()
{
    const ImportSource source{.pasted = PastedText{QStringLiteral("Name\tWorkers\nBisie\t12\nRubaya\t40\n")}};
    const Result<TableBeginning> beginning = readBeginning(source);
    QVERIFY(beginning);
    QCOMPARE(beginning->headings, (QStringList{"Name", "Workers"}));
    QCOMPARE(beginning->samples, (QList<QStringList>{{"Bisie", "Rubaya"}, {"12", "40"}}));
    QVERIFY(source.fingerprint().isEmpty());
    QVERIFY(!source.isOldText());
    QVERIFY(!source.name().isEmpty());
}

void PastedTableTest::takesHeadingsThatWereNotCopied()
{
    const ImportSource source{.pasted = PastedText{QStringLiteral("Bisie\t12\nRubaya\t40\n"), {"name", "workers"}}};
    const Result<TableBeginning> beginning = readBeginning(source);
    QVERIFY(beginning);
    QCOMPARE(beginning->headings, (QStringList{"name", "workers"}));
    QCOMPARE(beginning->samples.first(), (QStringList{"Bisie", "Rubaya"}));
}

void PastedTableTest::saysThatThereIsNothing()
{
    const Result<TableBeginning> nothing = readBeginning({.pasted = PastedText{QStringLiteral("\t\n\n")}});
    QVERIFY(!nothing);
    QVERIFY(!nothing.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(PastedTableTest)

#include "tst_pastedtable.moc"
