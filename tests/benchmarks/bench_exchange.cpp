// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks written and read, beside the bare libraries doing the same: libxlsxwriter writing the same cells in
// constant memory, and expat going through the unpacked sheet.
//   bench_exchange [rows] [columns] [figures.json]
#include "models/exchange/files/opentable.h"
#include "models/exchange/files/tablewriter.h"
#include "tests/benchmarks/figures.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <expat.h>
#include <xlsxwriter.h>
#include <zip.h>

using namespace Lodebook;

namespace {

Figures figures;

/// The cell of a row and column: texts, whole numbers and decimals by turns, the same for both writers.
QString textAt(int row, int column)
{
    return QStringLiteral("Kilima éà %1 of %2").arg(row % 997).arg(column);
}

double numberAt(int row, int column)
{
    return column % 3 == 1 ? row * 40 + column : row * 0.25 + column;
}

bool isText(int column)
{
    return column % 3 == 0;
}

Took writeOurs(const QString &path, int rows, int columns)
{
    return timed([&] {
        Result<std::unique_ptr<TableWriter>> writer = createTable(path);
        QList<TableColumn> headings;
        for (int column = 0; column < columns; ++column)
            headings.append({QStringLiteral("column %1").arg(column), 0});
        if (!writer || !(*writer)->startSheet(QStringLiteral("Cells"), headings))
            qFatal("no workbook");
        for (int row = 0; row < rows; ++row) {
            QList<Cell> cells;
            cells.reserve(columns);
            for (int column = 0; column < columns; ++column)
                cells.append(isText(column) ? Cell::ofText(textAt(row, column))
                                            : Cell::ofNumber(numberAt(row, column)));
            if (!(*writer)->writeRow(cells))
                qFatal("a row was not written");
        }
        if (!(*writer)->finish())
            qFatal("the workbook was not finished");
    });
}

Took writeBare(const QString &path, int rows, int columns)
{
    return timed([&] {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook *workbook = workbook_new_opt(path.toUtf8().constData(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Cells");
        for (int column = 0; column < columns; ++column)
            worksheet_write_string(sheet, 0, lxw_col_t(column),
                                   QStringLiteral("column %1").arg(column).toUtf8().constData(), nullptr);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                if (isText(column))
                    worksheet_write_string(sheet, lxw_row_t(row + 1), lxw_col_t(column),
                                           textAt(row, column).toUtf8().constData(), nullptr);
                else
                    worksheet_write_number(sheet, lxw_row_t(row + 1), lxw_col_t(column), numberAt(row, column),
                                           nullptr);
            }
        }
        if (workbook_close(workbook) != LXW_NO_ERROR)
            qFatal("the bare workbook was not written");
    });
}

Took readOurs(const QString &path, int rows)
{
    return timed([&] {
        Result<std::unique_ptr<TableReader>> reader = openTable(path);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        TableRow row;
        int count = 0;
        for (Result<bool> more = (*reader)->next(row); more && *more; more = (*reader)->next(row))
            ++count;
        if (count != rows + 1)
            qFatal("%d rows instead of %d", count, rows + 1);
    });
}

/// Every entry of the workbook that holds cells or texts, unpacked and parsed; nothing is done with what is found.
Took readBare(const QString &path)
{
    return timed([&] {
        zip_t *package = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
        QByteArray buffer(1 << 16, Qt::Uninitialized);
        qint64 found = 0;
        for (const char *name : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
            zip_file_t *entry = zip_fopen(package, name, 0);
            if (!entry)
                continue; // texts may stand in the cells
            XML_Parser parser = XML_ParserCreate(nullptr);
            XML_SetUserData(parser, &found);
            XML_SetElementHandler(
                parser, [](void *count, const XML_Char *, const XML_Char **) { ++*static_cast<qint64 *>(count); },
                [](void *, const XML_Char *) {});
            XML_SetCharacterDataHandler(
                parser, [](void *count, const XML_Char *, int length) { *static_cast<qint64 *>(count) += length; });
            for (zip_int64_t got = 0; (got = zip_fread(entry, buffer.data(), zip_uint64_t(buffer.size()))) > 0;)
                XML_Parse(parser, buffer.constData(), int(got), XML_FALSE);
            XML_Parse(parser, "", 0, XML_TRUE);
            XML_ParserFree(parser);
            zip_fclose(entry);
        }
        zip_close(package);
        if (found == 0)
            qFatal("nothing was read");
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int columns = argc > 2 ? QByteArray(argv[2]).toInt() : 40;
    const QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("ours.xlsx"));
    const QString bare = folder.filePath(QStringLiteral("bare.xlsx"));
    const Took written = writeOurs(ours, rows, columns);
    figures.add(QStringLiteral("workbook of %1 x %2 written, beside libxlsxwriter").arg(rows).arg(columns), written,
                {.ratio = 1.3}, writeBare(bare, rows, columns));
    const Took read = readOurs(bare, rows);
    figures.add(QStringLiteral("workbook of %1 x %2 read, beside expat").arg(rows).arg(columns), read, {.ratio = 1.5},
                readBare(bare));
    figures.write(argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    return 0;
}
