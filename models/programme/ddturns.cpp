// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddturns.h"

#include "models/entities/duediligence/answer.h"
#include "models/schema/fieldtext.h"
#include "models/storage/changelog.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Lodebook {

namespace {

/// The new values of these fields in one change, joined; empty when none was given.
QString newWords(const RecordReader &reader, const QJsonObject &changed, const QList<const Field *> &fields)
{
    QStringList words;
    for (const Field *field : fields) {
        if (field->isRestricted() && !reader.seesRestricted())
            continue;
        const QJsonValue value = changed.value(field->name()).toArray().at(1);
        if (value.isUndefined() || value.isNull())
            continue;
        const QString text = value.toVariant().toString();
        words.append(field->type() == FieldType::Integer ? field->label() + QLatin1String(": ") + text : text);
    }
    return words.join(u'\n');
}

} // namespace

Result<QList<DdTurn>> ddTurns(const RecordReader &reader, const RecordId &id)
{
    const Result<Record> given = reader.find(answer(), id); // refuses what the reader may not see
    if (!given)
        return given.error();
    const Result<QList<ChangeLog::Entry>> history = ChangeLog(reader).history(id);
    if (!history)
        return history.error();
    QList<DdTurn> turns;
    for (qsizetype i = history->size(); i-- > 0;) {
        const LogBatch &batch = history->at(i).batch;
        if (!batch.active || batch.kind == BatchKind::Undo || batch.kind == BatchKind::Redo)
            continue;
        const QJsonObject &changed = history->at(i).change.fields;
        const QString own = newWords(reader, changed, {&answer().maturity, &answer().value, &answer().comment, &answer().evidenceUrl});
        const QString reviewed = newWords(reader, changed, {&answer().reviewedMaturity, &answer().reviewerComment});
        if (!own.isEmpty())
            turns.append({batch.at, batch.officer, DdSide::Own, own});
        if (!reviewed.isEmpty())
            turns.append({batch.at, batch.officer, DdSide::Reviewed, reviewed});
    }
    return turns;
}

} // namespace Lodebook
