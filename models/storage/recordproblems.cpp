// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldtext.h"
#include "models/storage/recordstore.h"


#include <algorithm>

namespace Lodebook {

Result<Problems> RecordStore::problems(const Record &record)
{
    Problems found;
    for (const Field *field : record.entity().ownFields()) {
        const QVariant &value = record.value(*field);
        if (const std::optional<QString> problem = problemWith(*field, value)) {
            found.append({field, *problem});
            continue;
        }
        if (!value.isValid())
            continue;
        Result<> looked;
        switch (field->type()) {
        case FieldType::Choice:
        case FieldType::Choices:
        case FieldType::Code:
        case FieldType::Codes: looked = codeProblems(record, *field, found); break;
        case FieldType::Link:
        case FieldType::Links:
        case FieldType::AnyLink: looked = linkProblems(record, *field, found); break;
        default: break; // problemWith() has said all there is
        }
        if (!looked)
            return looked.error();
    }
    record.entity().check(record, found);
    if (found.isEmpty()) {
        if (Result<> looked = keyProblems(record, found); !looked)
            return looked.error();
    }
    return found;
}

Result<Problems> RecordStore::keyClashes(const Record &record)
{
    Problems found;
    if (Result<> looked = keyProblems(record, found); !looked)
        return looked.error();
    return found;
}

Result<> RecordStore::codeProblems(const Record &record, const Field &field, Problems &problems)
{
    for (const QString &code : record.value(field).toStringList()) {
        const Result<bool> known = m_codes.has(field, code);
        if (!known)
            return known.error();
        if (!*known)
            problems.append({&field, tr("%1: “%2” is not in the list").arg(field.label(), code)});
    }
    return {};
}

Result<> RecordStore::linkProblems(const Record &record, const Field &field, Problems &problems)
{
    QList<RecordRef> refs;
    if (field.type() == FieldType::AnyLink)
        refs.append(record.value(field).value<RecordRef>());
    else if (field.type() == FieldType::Link)
        refs.append({field.target(), record.value(field).toUuid()});
    else
        for (const RecordId &id : record.value(field).value<QList<RecordId>>())
            refs.append({field.target(), id});
    for (const RecordRef &ref : refs) {
        const Entity *target = catalog().entity(ref.entity);
        const Result<qint64> row = target ? m_reader.rowKey(*target, ref.id) : Result<qint64>(0);
        if (!row)
            return row.error();
        if (*row == 0)
            problems.append({&field, tr("%1 points to a record that is not here").arg(field.label())});
    }
    return {};
}

Result<> RecordStore::keyProblems(const Record &record, Problems &problems)
{
    for (const QList<const Field *> &key : record.entity().uniqueKeys()) {
        QList<Filter> parts;
        for (const Field *field : key)
            parts.append(Filter::leaf(*field, Compare::Equal, record.value(*field)));
        const bool complete = std::ranges::none_of(key, [&record](const Field *field) { return record.isEmpty(*field); });
        if (!complete)
            continue; // a key with a gap is no key
        const Result<QList<Record>> same = m_reader.list(Query(record.entity(), Filter::all(parts)));
        if (!same)
            return same.error();
        for (const Record &other : *same) {
            const bool exact = std::ranges::all_of(key, [&](const Field *field) { return other.value(*field) == record.value(*field); });
            if (other.id() == record.id() || !exact)
                continue;
            QStringList names;
            for (const Field *field : key)
                names.append(field->label() + u' ' + plainText(*field, record.value(*field)));
            problems.append({key.first(), tr("There is a %1 with this already: %2 (%3)").arg(record.entity().label(), other.title(), names.join(QLatin1String(", ")))});
        }
    }
    return {};
}

} // namespace Lodebook
