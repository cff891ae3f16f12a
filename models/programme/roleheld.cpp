// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/roleheld.h"

#include "models/entities/partners/role.h"

#include <algorithm>

namespace Lodebook {

namespace {

bool isHeld(const Record &record, const QDate &on)
{
    const std::optional<QDate> from = record.get(role().from);
    const std::optional<QDate> until = record.get(role().until);
    return (!from || *from <= on) && (!until || *until >= on);
}

/// The main one first, then the one that began last.
bool counts(const Record &one, const Record &other)
{
    const bool main = one.get(role().main, false);
    if (main != other.get(role().main, false))
        return main;
    return one.get(role().from, QDate(1, 1, 1)) > other.get(role().from, QDate(1, 1, 1));
}

} // namespace

Result<std::optional<Record>> roleHeld(const RecordReader &reader, const RecordId &person, const RecordId &organisation, const QDate &on)
{
    const Filter theirs = Filter::all({Filter::leaf(role().person, Compare::Equal, QVariant::fromValue(person)), Filter::leaf(role().organisation, Compare::Equal, QVariant::fromValue(organisation))});
    Result<QList<Record>> roles = reader.list(Query(role(), theirs));
    if (!roles)
        return roles.error();
    roles->removeIf([&on](const Record &record) { return !isHeld(record, on); });
    const auto best = std::ranges::min_element(*roles, counts);
    return best == roles->end() ? std::optional<Record>() : std::optional<Record>(*best);
}

Result<QString> titleHeld(const RecordReader &reader, const RecordId &person, const RecordId &organisation, const QDate &on)
{
    const Result<std::optional<Record>> held = roleHeld(reader, person, organisation, on);
    if (!held)
        return held.error();
    return *held ? (*held)->text(role().title) : QString();
}

} // namespace Lodebook
