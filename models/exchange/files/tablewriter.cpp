// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/tablewriter.h"

#include "models/exchange/files/csvwriter.h"
#include "models/exchange/files/workbookwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lodebook {

Result<std::unique_ptr<TableWriter>> createTable(const QString &path, const TableWriterOptions &options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("xlsx"))
        return WorkbookWriter::create(path);
    if (ending == QLatin1String("csv") || ending == QLatin1String("txt"))
        return CsvWriter::create(path, options);
    if (ending == QLatin1String("tsv")) {
        TableWriterOptions tabs = options;
        tabs.delimiter = u'\t';
        return CsvWriter::create(path, tabs);
    }
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("TableWriter",
                                             "“%1” was not written: end its name with .xlsx for a workbook or .csv for "
                                             "comma-separated text.")
                     .arg(QFileInfo(path).fileName()),
                 {}};
}

} // namespace Lodebook
