// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tablefiles.h"

#include <QFile>

namespace Lodebook {

QString testDataPath(const QString &file)
{
    return qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/tests/data/") + file;
}

QStringList ReadTable::texts(qsizetype row) const
{
    QStringList texts;
    if (row < rows.size()) {
        for (const Cell &cell : rows[row].cells)
            texts.append(cell.text());
    }
    return texts;
}

QList<QStringList> ReadTable::texts() const
{
    QList<QStringList> all;
    for (qsizetype i = 0; i < rows.size(); ++i)
        all.append(texts(i));
    return all;
}

QList<int> ReadTable::numbers() const
{
    QList<int> all;
    for (const TableRow &row : rows)
        all.append(row.number);
    return all;
}

ReadTable readAll(TableReader &reader)
{
    ReadTable read;
    TableRow row;
    for (;;) {
        const Result<bool> more = reader.next(row);
        if (!more)
            read.error = more.error().message;
        if (!more || !*more)
            return read;
        read.rows.append(row);
    }
}

ReadTable readTable(const QString &path, const TableOptions &options)
{
    const Result<std::unique_ptr<TableReader>> reader = openTable(path, options);
    if (!reader)
        return {{}, reader.error().message};
    return readAll(**reader);
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

} // namespace Lodebook
