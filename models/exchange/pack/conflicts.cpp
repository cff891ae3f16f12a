// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/conflicts.h"

#include "models/entities/common/device.h"
#include "models/entities/common/officer.h"
#include "models/programme/recordmerge.h"
#include "models/schema/fieldtext.h"
#include "models/storage/merge/devicelog.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

Error isGone(const QString &id)
{
    return Error{Error::Kind::Missing,
                 Words::tr("There is no open conflict “%1”: somebody has decided it, or there never was one.").arg(id),
                 {}};
}

QVariant valueOf(const Field &field, const QJsonValue &json)
{
    const Result<QVariant> value = fromJson(field, json);
    return value ? *value : QVariant();
}

} // namespace

Result<qint64> Conflicts::count() const
{
    const Result<QList<OpenMark>> marks = MergedRecords::openMarks(m_casebook.database());
    return marks ? Result<qint64>(marks->size()) : Result<qint64>(marks.error());
}

Result<ConflictSide> Conflicts::sideOf(const Fact &fact) const
{
    const RecordReader &reader = m_casebook.reader();
    const Result<QHash<RecordId, QString>> officers = reader.titles(Lodebook::officer(), {fact.officer});
    const Result<QHash<RecordId, QString>> devices = reader.titles(Lodebook::device(), {fact.device});
    if (!officers || !devices)
        return (officers ? devices.error() : officers.error());
    ConflictSide side;
    side.isDeletion = fact.kind == ChangeKind::Delete;
    side.officer = fact.officer;
    side.officerName = officers->value(fact.officer);
    side.device = fact.device;
    side.deviceName = devices->value(fact.device);
    side.at = fact.at;
    side.isOurs = fact.device == m_casebook.store().author().device;
    return side;
}

Result<> Conflicts::describeTwin(const OpenMark &mark, OpenConflict &conflict) const
{
    conflict.twin = recordIdFromText(mark.field);
    conflict.id = QStringLiteral("%1/%2+%3").arg(mark.entity, toText(conflict.twin), toText(mark.record));
    for (const RecordId &record : {conflict.twin, mark.record}) {
        const Result<QList<Fact>> facts = DeviceLog(m_casebook.database()).factsOf(record);
        if (!facts || facts->isEmpty())
            return facts ? Result<>() : Result<>(facts.error());
        Result<ConflictSide> side = sideOf(facts->first());
        if (!side)
            return side.error();
        side->record = record;
        conflict.sides.append(*side);
    }
    const Result<QHash<RecordId, QString>> titles = m_casebook.reader().titles(*conflict.entity, {conflict.twin});
    if (!titles)
        return titles.error();
    conflict.twinTitle = titles->value(conflict.twin);
    return {};
}

Result<std::optional<OpenConflict>> Conflicts::described(const OpenMark &mark) const
{
    using Answer = Result<std::optional<OpenConflict>>;
    OpenConflict conflict;
    conflict.entity = m_casebook.catalog().entity(mark.entity);
    conflict.record = mark.record;
    if (!conflict.entity)
        return std::optional<OpenConflict>();
    const Result<Record> record = m_casebook.reader().find(*conflict.entity, mark.record);
    if (!record)
        return record.error().kind == Error::Kind::Forbidden || record.error().kind == Error::Kind::Missing
            ? Answer(std::optional<OpenConflict>())
            : Answer(record.error());
    const Result<QString> title = m_casebook.reader().title(*record);
    if (!title)
        return title.error();
    conflict.title = *title;
    if (mark.kind == QLatin1String("twin")) {
        conflict.kind = OpenConflict::Kind::Twin;
        const Result<> described = describeTwin(mark, conflict);
        return described ? Answer(conflict) : Answer(described.error());
    }
    const Result<QList<Fact>> facts = DeviceLog(m_casebook.database()).factsOf(mark.record);
    if (!facts)
        return facts.error();
    const RecordState state = stateOf(*facts);
    if (mark.kind == QLatin1String("delete")) {
        conflict.kind = OpenConflict::Kind::Delete;
        conflict.id = QStringLiteral("%1/%2").arg(mark.entity, toText(mark.record));
        // What others built upon may be all that keeps it: then there is a deletion and no change beside it.
        const auto deletion =
            std::ranges::find_if(*facts, [](const Fact &fact) { return fact.kind == ChangeKind::Delete; });
        const Fact *deleted = state.deletion ? state.deletion : deletion == facts->cend() ? nullptr : &*deletion;
        for (const Fact *fact : {state.change, deleted}) {
            if (!fact)
                continue;
            const Result<ConflictSide> side = sideOf(*fact);
            if (!side)
                return side.error();
            conflict.sides.append(*side);
        }
        return std::optional(conflict);
    }
    conflict.field = conflict.entity->field(mark.field);
    conflict.id = QStringLiteral("%1/%2/%3").arg(mark.entity, toText(mark.record), mark.field);
    const auto found = std::ranges::find(state.conflicts, mark.field, &FieldConflict::field);
    if (!conflict.field || found == state.conflicts.cend() || record->isDeleted())
        return std::optional<OpenConflict>();
    for (const Fact *fact : found->sides) {
        Result<ConflictSide> side = sideOf(*fact);
        if (!side)
            return side.error();
        side->value = valueOf(*conflict.field, fact->values.value(mark.field));
        conflict.sides.append(*side);
    }
    conflict.before = valueOf(*conflict.field, valueBefore(*facts, *found));
    return std::optional(conflict);
}

Result<QList<OpenConflict>> Conflicts::all() const
{
    const Result<QList<OpenMark>> marks = MergedRecords::openMarks(m_casebook.database());
    if (!marks)
        return marks.error();
    QList<OpenConflict> conflicts;
    for (const OpenMark &mark : *marks) {
        const Result<std::optional<OpenConflict>> one = described(mark);
        if (!one)
            return one.error();
        if (*one)
            conflicts.append(**one);
    }
    return conflicts;
}

Result<OpenConflict> Conflicts::find(const QString &id) const
{
    const Result<QList<OpenMark>> marks = MergedRecords::openMarks(m_casebook.database());
    if (!marks)
        return marks.error();
    for (const OpenMark &mark : *marks) {
        if (!id.contains(toText(mark.record)))
            continue;
        const Result<std::optional<OpenConflict>> one = described(mark);
        if (!one)
            return one.error();
        if (*one && (*one)->id == id)
            return **one;
    }
    return isGone(id);
}

const ConflictSide &Conflicts::side(const OpenConflict &conflict, Take take)
{
    const auto ours = std::ranges::find_if(conflict.sides, &ConflictSide::isOurs);
    const ConflictSide &here = ours == conflict.sides.cend() ? conflict.sides.first() : *ours;
    if (take == Take::Ours)
        return here;
    const auto theirs =
        std::ranges::find_if(conflict.sides, [&here](const ConflictSide &side) { return &side != &here; });
    return theirs == conflict.sides.cend() ? here : *theirs;
}

Result<> Conflicts::decide(const OpenConflict &conflict, Take take)
{
    const ConflictSide &taken = side(conflict, take);
    switch (conflict.kind) {
    case OpenConflict::Kind::Field: return decide(conflict, taken.value);
    case OpenConflict::Kind::Delete: return decideToDelete(conflict, taken.isDeletion);
    case OpenConflict::Kind::Twin: break;
    }
    const RecordId other = taken.record == conflict.record ? conflict.twin : conflict.record;
    const Result<MergeReport> merged = mergeRecords(m_casebook.store(), *conflict.entity, taken.record, other);
    return merged ? Result<>() : Result<>(merged.error());
}

Result<> Conflicts::decide(const OpenConflict &conflict, const QVariant &value)
{
    if (!conflict.field)
        return isGone(conflict.id);
    if (const std::optional<QString> problem = problemWith(*conflict.field, value))
        return Error{Error::Kind::Invalid, *problem, {}};
    Batch batch(m_casebook.store(), Words::tr("Decided: %1 of “%2”").arg(conflict.field->label(), conflict.title));
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    const Result<OpenConflict> still = find(conflict.id);
    if (!still)
        return batch.leave(still.error());
    Result<Record> record = m_casebook.reader().find(*conflict.entity, conflict.record);
    if (!record)
        return batch.leave(record.error());
    record->setValue(*conflict.field, value);
    if (Result<> decided = m_casebook.store().decide(*record, {conflict.field}); !decided)
        return decided;
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<>() : Result<>(kept.error());
}

Result<> Conflicts::decideToDelete(const OpenConflict &conflict, bool isDeleted)
{
    if (conflict.kind != OpenConflict::Kind::Delete)
        return isGone(conflict.id);
    const QString label =
        (isDeleted ? Words::tr("Decided: delete “%1”") : Words::tr("Decided: keep “%1”")).arg(conflict.title);
    RecordStore &store = m_casebook.store();
    return isDeleted ? store.remove(*conflict.entity, conflict.record, label)
                     : store.decideToKeep(*conflict.entity, conflict.record, label);
}

} // namespace Lodebook
