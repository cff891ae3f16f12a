// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/referencelists.h"

#include "models/exchange/files/opentable.h"
#include "models/exchange/import/tableimport.h"

#include <QCoreApplication>
#include <QFile>

namespace Lodebook {

Result<qint64> addReferenceLists(RecordStore &store, const QString &folder)
{
    const QString label = QCoreApplication::translate("Import", "Reference lists");
    Batch batch(store, label, BatchKind::SetUp);
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    qint64 added = 0;
    for (const Entity *entity : store.catalog().entities()) {
        const QString path = QStringLiteral("%1/%2.csv").arg(folder, entity->name());
        if (!QFile::exists(path))
            continue;
        Result<std::unique_ptr<TableReader>> table = openTable(path);
        if (!table)
            return table.error();
        ImportMapping mapping;
        mapping.entity = entity;
        const Result<ImportReport> report = TableImport(store, mapping).run(**table, {.rejectsPath = {}, .label = label, .kind = BatchKind::SetUp, .progress = {}});
        if (!report)
            return report.error();
        if (!report->isClean()) {
            const ImportProblem &first = report->problems.first();
            return Error{Error::Kind::Invalid, QCoreApplication::translate("Import", "The reference list %1 is damaged in row %2: %3").arg(entity->name()).arg(first.row).arg(first.problem), {}};
        }
        added += report->added;
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<qint64>(added) : Result<qint64>(kept.error());
}

} // namespace Lodebook
