// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contents.h"

#include "models/storage/casebookcheck.h"

namespace Lodebook {

QString contentsOf(const RecordReader &reader, const QList<const Entity *> &entities)
{
    QStringList lines;
    for (const Entity *entity : entities) {
        Query all(*entity);
        all.deleted = Query::Deleted::With;
        const Result<QList<Record>> records = reader.list(all);
        if (!records)
            return records.error().message;
        for (const Record &record : *records)
            lines.append(toText(record.id()) + QString::number(record.isDeleted())
                         + changedFields(Record(*entity), record));
    }
    lines.sort();
    return lines.join(u'\n');
}

QString findingsIn(const RecordReader &reader)
{
    const Result<CheckReport> report = CasebookCheck(reader).run(true);
    if (!report)
        return report.error().message;
    QStringList lines;
    for (const CheckFinding &finding : report->findings)
        lines.append(finding.entity + u' ' + finding.field + u' ' + finding.what);
    return lines.join(u'\n');
}

} // namespace Lodebook
