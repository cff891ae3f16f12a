// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keysteps.h"

#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

/// The runs of neighbours in \a keys that are not in \a others, as first position and length.
QList<std::pair<qsizetype, qsizetype>> runsMissingFrom(const QList<qint64> &keys, const QSet<qint64> &others)
{
    QList<std::pair<qsizetype, qsizetype>> runs;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (others.contains(keys.at(i)))
            continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().second == i)
            ++runs.last().second;
        else
            runs.append({i, 1});
    }
    return runs;
}

/// Single moves that bring \a kept into the order of \a wanted; false when that takes more than \a limit.
bool appendMoves(QList<qint64> kept, const QList<qint64> &wanted, qsizetype offset, qsizetype limit, QList<KeyStep> &steps)
{
    for (qsizetype i = 0; i < wanted.size();) {
        if (kept.at(i) == wanted.at(i)) {
            ++i;
            continue;
        }
        if (steps.size() >= limit)
            return false;
        // Either one key came here from below, or the one that was here went down: the latter when its neighbour fits.
        const bool wentDown = i + 1 < kept.size() && kept.at(i + 1) == wanted.at(i);
        const qsizetype from = wentDown ? i : kept.indexOf(wanted.at(i), i);
        const qsizetype to = wentDown ? wanted.indexOf(kept.at(i), i) : i;
        kept.move(from, to);
        steps.append({KeyStep::Kind::Move, from + offset, 1, to + offset, {}});
    }
    return true;
}

} // namespace

std::optional<QList<KeyStep>> keySteps(const QList<qint64> &old, const QList<qint64> &fresh, qsizetype limit)
{
    const auto [oldDiffers, freshDiffers] = std::ranges::mismatch(old, fresh);
    const qsizetype start = oldDiffers - old.begin();
    qsizetype end = 0;
    while (end < old.size() - start && end < fresh.size() - start && old.at(old.size() - 1 - end) == fresh.at(fresh.size() - 1 - end))
        ++end;
    QList<qint64> before = old.sliced(start, old.size() - start - end);
    const QList<qint64> after = fresh.sliced(start, fresh.size() - start - end);
    if (before.isEmpty() && after.isEmpty())
        return QList<KeyStep>{};
    if (before.isEmpty())
        return QList<KeyStep>{{KeyStep::Kind::Insert, start, after.size(), 0, after}};
    if (after.isEmpty())
        return QList<KeyStep>{{KeyStep::Kind::Remove, start, before.size(), 0, {}}};
    const QSet<qint64> beforeSet(before.cbegin(), before.cend());
    const QSet<qint64> afterSet(after.cbegin(), after.cend());
    const auto gone = runsMissingFrom(before, afterSet);
    const auto come = runsMissingFrom(after, beforeSet);
    if (gone.size() + come.size() > limit)
        return std::nullopt;
    QList<KeyStep> steps;
    for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
        steps.append({KeyStep::Kind::Remove, start + run->first, run->second, 0, {}});
        before.remove(run->first, run->second);
    }
    QList<qint64> wanted = after;
    for (auto run = come.crbegin(); run != come.crend(); ++run)
        wanted.remove(run->first, run->second);
    if (!appendMoves(before, wanted, start, limit, steps))
        return std::nullopt;
    for (const auto &[first, count] : come)
        steps.append({KeyStep::Kind::Insert, start + first, count, 0, after.sliced(first, count)});
    return steps;
}

void applyStep(QList<qint64> &keys, const KeyStep &step)
{
    switch (step.kind) {
    case KeyStep::Kind::Remove: keys.remove(step.first, step.count); break;
    case KeyStep::Kind::Move: keys.move(step.first, step.to); break;
    case KeyStep::Kind::Insert: {
        const qsizetype behind = keys.size() - step.first;
        keys.resize(keys.size() + step.keys.size());
        std::move_backward(keys.begin() + step.first, keys.begin() + step.first + behind, keys.end());
        std::ranges::copy(step.keys, keys.begin() + step.first);
        break;
    }
    }
}

} // namespace Lodebook
