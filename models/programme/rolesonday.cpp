// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/rolesonday.h"

#include "models/entities/partners/role.h"

#include <algorithm>
#include <functional>

namespace Lodebook {

namespace {

constexpr qsizetype blockSize = 400;

bool holdsOn(const Record &record, const QDate &day)
{
    const std::optional<QDate> from = record.get(role().from);
    const std::optional<QDate> until = record.get(role().until);
    return (!from || *from <= day) && (!until || *until >= day);
}

bool goesBefore(const Record &one, const Record &other)
{
    const bool main = one.get(role().main, false);
    if (main != other.get(role().main, false))
        return main;
    return one.get(role().from, QDate()) > other.get(role().from, QDate());
}

/// Calls \a visit for each role that holds on the day among those whose link leads to one of \a ids.
Result<> eachRoleOn(const RecordReader &reader, const LinkField &link, const QList<RecordId> &ids, const QDate &day, const std::function<void(const Record &)> &visit)
{
    for (qsizetype first = 0; first < ids.size(); first += blockSize) {
        QVariantList block;
        for (const RecordId &id : ids.mid(first, blockSize))
            block.append(QVariant::fromValue(id));
        const Result<> read = reader.forEach(Query(role(), Filter::leaf(link, Compare::AnyOf, block)), [&](const Record &record) {
            if (holdsOn(record, day))
                visit(record);
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace

Result<QHash<RecordId, Record>> rolesOn(const RecordReader &reader, const QList<RecordId> &people, const QDate &day)
{
    QHash<RecordId, Record> roles;
    const Result<> read = eachRoleOn(reader, role().person, people, day, [&roles](const Record &record) {
        const RecordId person = record.get(role().person, RecordId());
        const auto known = roles.constFind(person);
        if (known == roles.cend() || goesBefore(record, *known))
            roles.insert(person, record);
    });
    return read ? Result<QHash<RecordId, Record>>(roles) : Result<QHash<RecordId, Record>>(read.error());
}

Result<QHash<RecordId, QList<Record>>> contactsOn(const RecordReader &reader, const QList<RecordId> &organisations, const QDate &day)
{
    QHash<RecordId, QList<Record>> contacts;
    const Result<> read = eachRoleOn(reader, role().organisation, organisations, day,
                                     [&contacts](const Record &record) { contacts[record.get(role().organisation, RecordId())].append(record); });
    if (!read)
        return read.error();
    for (QList<Record> &roles : contacts)
        std::ranges::stable_sort(roles, goesBefore);
    return contacts;
}

} // namespace Lodebook
