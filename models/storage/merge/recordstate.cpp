// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/recordstate.h"

#include <algorithm>
#include <tuple>

namespace Lodebook {

namespace {

bool isDeletion(const Fact *fact)
{
    return fact->kind == ChangeKind::Delete;
}

/// Those that none of the others knows.
QList<const Fact *> headsOf(const QList<const Fact *> &facts)
{
    QList<const Fact *> heads;
    for (const Fact *fact : facts) {
        if (std::ranges::none_of(facts, [fact](const Fact *other) { return other->knows(*fact); }))
            heads.append(fact);
    }
    return heads;
}

QList<const Fact *> latestFirst(QList<const Fact *> facts)
{
    std::ranges::sort(facts, [](const Fact *one, const Fact *other) { return one->isLaterThan(*other); });
    return facts;
}

void settleLife(const QList<Fact> &facts, RecordState &state)
{
    QList<const Fact *> deletions;
    QList<const Fact *> changes;
    for (const Fact &fact : facts)
        (isDeletion(&fact) ? deletions : changes).append(&fact);
    // Whoever changed or restored it after seeing the deletion has decided against it.
    deletions.removeIf([&changes](const Fact *deletion) {
        return std::ranges::any_of(changes, [deletion](const Fact *change) { return change->knows(*deletion); });
    });
    if (deletions.isEmpty())
        return;
    const auto knowsAll = [&changes](const Fact *deletion) {
        return std::ranges::all_of(changes, [deletion](const Fact *change) { return deletion->knows(*change); });
    };
    state.isDeleted = std::ranges::any_of(deletions, knowsAll);
    if (state.isDeleted)
        return;
    state.deletion = latestFirst(deletions).first();
    changes.removeIf([&state](const Fact *change) { return state.deletion->knows(*change); });
    state.change = latestFirst(changes).first();
}

} // namespace

bool Fact::knows(const Fact &other) const
{
    if (isShipped && other.isShipped)
        return isLaterThan(other);
    if (other.isShipped)
        return true;
    if (device == other.device)
        return sequence > other.sequence;
    return (seen && seen->has(other.device, other.sequence)) || alsoSeen.contains(other.action);
}

bool Fact::isLaterThan(const Fact &other) const
{
    return std::tie(stamp, device, sequence) > std::tie(other.stamp, other.device, other.sequence);
}

QJsonValue valueBefore(const QList<Fact> &facts, const FieldConflict &conflict)
{
    const Fact *last = nullptr;
    for (const Fact &fact : facts) {
        const bool isSeen = fact.values.contains(conflict.field)
            && std::ranges::all_of(conflict.sides, [&fact](const Fact *side) { return side->knows(fact); });
        if (isSeen && (!last || fact.isLaterThan(*last)))
            last = &fact;
    }
    return last ? last->values.value(conflict.field) : QJsonValue();
}

RecordState stateOf(const QList<Fact> &facts)
{
    RecordState state;
    if (facts.size() == 1) { // most records: made, and not changed since
        state.values = facts.first().values;
        settleLife(facts, state);
        return state;
    }
    QMap<QString, QList<const Fact *>> settings;
    for (const Fact &fact : facts) {
        for (auto value = fact.values.cbegin(); value != fact.values.cend(); ++value)
            settings[value.key()].append(&fact);
    }
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        const QString &field = setting.key();
        FieldConflict conflict{field, {}};
        for (const Fact *head : latestFirst(headsOf(*setting))) {
            const auto isSame = [head, &field](const Fact *side) {
                return side->values.value(field) == head->values.value(field);
            };
            if (std::ranges::none_of(conflict.sides, isSame))
                conflict.sides.append(head);
        }
        state.values.insert(field, conflict.sides.first()->values.value(field));
        if (conflict.sides.size() > 1)
            state.conflicts.append(conflict);
    }
    settleLife(facts, state);
    return state;
}

} // namespace Lodebook
