// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/groupsuppression.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace Lodebook {

namespace {

// Counting is done modulo a prime: exact, and where it errs, which needs a multiple of it, more is withheld, never less.
constexpr qint64 prime = 2'147'483'647;
using Row = QList<qint64>;

/// What the groups say, with members that are in the same groups taken together, as nobody can tell them apart.
struct Told
{
    QList<Row> rows;          ///< A row for each independent statement; each has a column of its own, where the others are 0.
    QList<qsizetype> pivots;  ///< That column.
    QList<QList<int>> people; ///< Of each column.

    int weight(qsizetype column) const { return int(people.at(column).size()); }
};

void subtract(Row &from, const Row &row, qsizetype column)
{
    const qint64 a = row.at(column);
    const qint64 b = from.at(column);
    for (qsizetype i = 0; i < from.size(); ++i)
        from[i] = ((from.at(i) * a - row.at(i) * b) % prime + prime) % prime;
}

Told read(const QList<MemberGroup> &told, int members)
{
    QList<QByteArray> patterns(members, QByteArray(told.size(), '0'));
    for (qsizetype group = 0; group < told.size(); ++group) {
        for (const int member : told.at(group))
            patterns[member][group] = '1';
    }
    Told read;
    QHash<QByteArray, qsizetype> columns;
    for (int member = 0; member < members; ++member) {
        const auto found = columns.constFind(patterns.at(member));
        const qsizetype column = found == columns.cend() ? *columns.insert(patterns.at(member), read.people.size()) : *found;
        if (column == read.people.size())
            read.people.append(QList<int>());
        read.people[column].append(member);
    }
    QList<Row> rows;
    for (qsizetype group = 0; group < told.size(); ++group) {
        Row row(read.people.size(), 0);
        for (auto it = columns.cbegin(); it != columns.cend(); ++it)
            row[it.value()] = it.key().at(group) == '1' ? 1 : 0;
        rows.append(row);
    }
    while (!rows.isEmpty()) {
        const Row row = rows.takeFirst();
        const auto first = std::ranges::find_if(row, [](qint64 value) { return value != 0; });
        if (first == row.cend())
            continue; // follows from the others
        const qsizetype column = first - row.cbegin();
        for (QList<Row> *others : {&rows, &read.rows}) {
            for (Row &other : *others)
                subtract(other, row, column);
        }
        read.rows.append(row);
        read.pivots.append(column);
    }
    return read;
}

/// Whether these rows say as many different things in the columns that are left, beside those taken out and their own.
bool areIndependent(const Told &told, const QList<qsizetype> &chosen, const QList<qsizetype> &without)
{
    QList<Row> columns; // each as a vector over the chosen rows
    for (qsizetype column = 0; column < told.people.size(); ++column) {
        if (without.contains(column) || told.pivots.contains(column))
            continue;
        Row vector;
        for (const qsizetype row : chosen)
            vector.append(told.rows.at(row).at(column));
        for (const Row &known : std::as_const(columns)) {
            const auto first = std::ranges::find_if(known, [](qint64 value) { return value != 0; });
            subtract(vector, known, first - known.cbegin());
        }
        if (std::ranges::any_of(vector, [](qint64 value) { return value != 0; }))
            columns.append(vector);
        if (columns.size() == chosen.size())
            return true;
    }
    return false;
}

/// Tries every way to leave columns of at most so many members out of account, from \a next on.
bool aSumRestsOnFew(const Told &told, const QList<qsizetype> &chosen, QList<qsizetype> &without, qsizetype next, int room)
{
    if (!areIndependent(told, chosen, without))
        return true;
    for (qsizetype column = next; column < told.people.size(); ++column) {
        const bool matters = std::ranges::any_of(chosen, [&](qsizetype row) { return told.rows.at(row).at(column) != 0; });
        if (!matters || told.pivots.contains(column) || told.weight(column) > room)
            continue;
        without.append(column);
        if (aSumRestsOnFew(told, chosen, without, column + 1, room - told.weight(column)))
            return true;
        without.removeLast();
    }
    return false;
}

/// A sum that rests on few members is made of few rows: each brings the members of its own column along.
bool search(const Told &told, QList<qsizetype> &chosen, QList<qsizetype> &without, qsizetype next, int room)
{
    if (!chosen.isEmpty() && aSumRestsOnFew(told, chosen, without, 0, room))
        return true;
    for (qsizetype row = next; row < told.rows.size(); ++row) {
        const int weight = told.weight(told.pivots.at(row));
        if (weight > room)
            continue;
        chosen.append(row);
        if (search(told, chosen, without, row + 1, room - weight))
            return true;
        chosen.removeLast();
    }
    return false;
}

} // namespace

QList<int> singledOut(const QList<MemberGroup> &groups, int members, int least)
{
    const Told told = read(groups, members);
    QList<qsizetype> chosen;
    QList<qsizetype> without;
    QList<int> found;
    if (!search(told, chosen, without, 0, least - 1))
        return found;
    for (const qsizetype row : std::as_const(chosen))
        found.append(told.people.at(told.pivots.at(row)));
    for (const qsizetype column : std::as_const(without))
        found.append(told.people.at(column));
    std::ranges::sort(found);
    return found;
}

QList<bool> groupsToTell(const QList<MemberGroup> &groups, int members, int least)
{
    QList<bool> tells;
    for (const MemberGroup &group : groups)
        tells.append(group.size() >= least);
    const auto isSafe = [&](const QList<bool> &chosen) {
        QList<MemberGroup> told;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (chosen.at(i))
                told.append(groups.at(i));
        }
        return singledOut(told, members, least).isEmpty();
    };
    while (!isSafe(tells)) {
        QList<qsizetype> bySize;
        for (qsizetype i = 1; i < groups.size(); ++i) {
            if (tells.at(i))
                bySize.append(i);
        }
        std::ranges::stable_sort(bySize, {}, [&groups](qsizetype group) { return groups.at(group).size(); });
        const auto healing = std::ranges::find_if(bySize, [&](qsizetype group) {
            QList<bool> without = tells;
            without[group] = false;
            return isSafe(without);
        });
        tells[healing != bySize.cend() ? *healing : bySize.value(0, 0)] = false;
    }
    return tells;
}

} // namespace Lodebook
