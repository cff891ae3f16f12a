// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/duplicategroups.h"

#include "models/core/plaintext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int certainScore = 95;

/// Follows the chain to the one that stands for the whole group, and shortens it.
RecordId leaderOf(QHash<RecordId, RecordId> &leaders, RecordId id)
{
    while (leaders.value(id, id) != id) {
        leaders[id] = leaders.value(leaders.value(id), leaders.value(id));
        id = leaders.value(id);
    }
    return id;
}

bool saysTheSame(const Field &field, const Record &one, const Record &other)
{
    if (one.isEmpty(field) || other.isEmpty(field) || one.value(field) == other.value(field))
        return true;
    const bool isText = field.type() == FieldType::Text || field.type() == FieldType::Email || field.type() == FieldType::Url || field.type() == FieldType::Phone;
    return isText && folded(one.text(field)).simplified() == folded(other.text(field)).simplified();
}

} // namespace

QList<DuplicateGroup> groupDuplicates(QList<DuplicatePair> pairs)
{
    std::ranges::stable_sort(pairs, [](const DuplicatePair &one, const DuplicatePair &other) { return one.likeness.score > other.likeness.score; });
    QHash<RecordId, RecordId> leaders;
    for (const DuplicatePair &pair : std::as_const(pairs)) {
        const RecordId one = leaderOf(leaders, pair.first);
        const RecordId other = leaderOf(leaders, pair.second);
        leaders.insert(other, one);
        leaders.insert(one, one);
    }
    QHash<RecordId, qsizetype> places;
    QList<DuplicateGroup> groups;
    for (const DuplicatePair &pair : std::as_const(pairs)) {
        const RecordId leader = leaderOf(leaders, pair.first);
        if (!places.contains(leader)) {
            places.insert(leader, groups.size());
            groups.append(DuplicateGroup());
        }
        DuplicateGroup &group = groups[places.value(leader)];
        group.pairs.append(pair);
        for (const auto &[id, title] : {std::pair(pair.first, pair.firstTitle), std::pair(pair.second, pair.secondTitle)}) {
            if (!group.records.contains(id)) {
                group.records.append(id);
                group.titles.append(title);
            }
        }
    }
    return groups;
}

Result<QList<CertainMerge>> certainMerges(const RecordReader &reader, const Entity &entity, const QList<DuplicatePair> &pairs)
{
    QSet<RecordId> taken;
    QList<CertainMerge> merges;
    for (const DuplicatePair &pair : pairs) {
        if (pair.likeness.score < certainScore || taken.contains(pair.first) || taken.contains(pair.second))
            continue;
        const Result<Record> first = reader.find(entity, pair.first);
        const Result<Record> second = reader.find(entity, pair.second);
        if (!first || !second)
            return first ? second.error() : first.error();
        const QList<const Field *> fields = entity.ownFields();
        if (!std::ranges::all_of(fields, [&](const Field *field) { return saysTheSame(*field, *first, *second); }))
            continue;
        const bool keepFirst = proposeKept(*first, *second).first;
        const Record &keep = keepFirst ? *first : *second;
        const Record &other = keepFirst ? *second : *first;
        CertainMerge merge{keep.id(), other.id(), keepFirst ? pair.firstTitle : pair.secondTitle, keepFirst ? pair.secondTitle : pair.firstTitle, pair.likeness};
        for (const Field *field : fields) {
            if (keep.isEmpty(*field) && !other.isEmpty(*field))
                merge.filled.append(field->label());
        }
        taken.insert(pair.first);
        taken.insert(pair.second);
        merges.append(merge);
    }
    return merges;
}

Result<RecordId> mergeAll(RecordStore &store, const Entity &entity, const QList<CertainMerge> &merges, const SearchProgress &progress)
{
    Batch batch(store, QCoreApplication::translate("Programme", "Merge %Ln pair(s) of %1", nullptr, int(merges.size())).arg(entity.pluralLabel()), BatchKind::Merge);
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    for (qsizetype i = 0; i < merges.size(); ++i) {
        if (progress && progress(double(i) / double(merges.size())))
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Programme", "Stopped; nothing was merged"), {}};
        const Result<MergeReport> merged = mergeRecords(store, entity, merges.at(i).keep, merges.at(i).other);
        if (!merged)
            return merged.error();
    }
    return batch.commit();
}

} // namespace Lodebook
