// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/rolesonday.h"

#include "models/entities/partners/role.h"

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

} // namespace

Result<QHash<RecordId, Record>> rolesOn(const RecordReader &reader, const QList<RecordId> &people, const QDate &day)
{
    QHash<RecordId, Record> roles;
    for (qsizetype first = 0; first < people.size(); first += blockSize) {
        QVariantList ids;
        for (const RecordId &id : people.mid(first, blockSize))
            ids.append(QVariant::fromValue(id));
        const Result<> read = reader.forEach(Query(role(), Filter::leaf(role().person, Compare::AnyOf, ids)), [&](const Record &record) {
            if (!holdsOn(record, day))
                return true;
            const RecordId person = record.get(role().person, RecordId());
            const auto known = roles.constFind(person);
            if (known == roles.cend() || goesBefore(record, *known))
                roles.insert(person, record);
            return true;
        });
        if (!read)
            return read.error();
    }
    return roles;
}

} // namespace Lodebook
