// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/mailingfile.h"

#include "models/exchange/files/tablewriter.h"
#include "models/schema/fieldtext.h"

namespace Lodebook {

Result<> writeMailingList(const MailingList &list, const QString &path)
{
    Result<std::unique_ptr<TableWriter>> table = createTable(path);
    if (!table)
        return table.error();
    QList<TableColumn> columns;
    for (const char *heading : {"name", "organisation", "email", "languages"})
        columns.append({QString::fromLatin1(heading)});
    if (const Result<> begun = (*table)->startSheet(QStringLiteral("mailing_list"), columns); !begun)
        return begun;
    for (const Addressee &one : list.included) {
        QList<Cell> cells;
        for (const QString &text : {one.name, one.house, one.email, one.languages.join(listSeparator)})
            cells.append(Cell::ofText(text));
        if (const Result<> row = (*table)->writeRow(cells); !row)
            return row;
    }
    return (*table)->finish();
}

} // namespace Lodebook
