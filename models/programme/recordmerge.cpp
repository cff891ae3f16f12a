// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/recordmerge.h"

#include "models/entities/partners/person.h"
#include "models/programme/eventlist.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Lodebook {

namespace {

/// The link fields of an entity that can point to records of the target.
QList<const Field *> linksTo(const Entity &entity, const Entity &target)
{
    QList<const Field *> links;
    for (const Field *field : entity.fields()) {
        const bool names = (field->type() == FieldType::Link || field->type() == FieldType::Links) && field->target() == target.name();
        if (!field->isSystem() && (names || field->type() == FieldType::AnyLink))
            links.append(field);
    }
    return links;
}

/// The value with the other record replaced by the kept one; the value itself when it does not name the other.
QVariant redirected(const Field &field, const QVariant &value, const Entity &target, const RecordId &keep, const RecordId &other)
{
    switch (field.type()) {
    case FieldType::Link: return value.toUuid() == other ? QVariant::fromValue(keep) : value;
    case FieldType::AnyLink: {
        const RecordRef ref = value.value<RecordRef>();
        return ref.entity == target.name() && ref.id == other ? QVariant::fromValue(RecordRef{ref.entity, keep}) : value;
    }
    case FieldType::Links: {
        QList<RecordId> ids;
        for (const RecordId &id : value.value<QList<RecordId>>()) {
            const RecordId now = id == other ? keep : id;
            if (!ids.contains(now))
                ids.append(now);
        }
        return QVariant::fromValue(ids);
    }
    default: return value; // linksTo() gives no other fields
    }
}

/// A filter for records that name the other in this field.
Filter naming(const Field &field, const Entity &target, const RecordId &other)
{
    if (field.type() == FieldType::AnyLink)
        return Filter::leaf(field, Compare::Equal, QVariant::fromValue(RecordRef{target.name(), other}));
    return Filter::leaf(field, Compare::Equal, QVariant::fromValue(other));
}

Error explained(const Error &error, const Record &record)
{
    return {error.kind,
            QCoreApplication::translate("Programme", "The records were not merged, because %1 “%2” cannot follow: %3")
                .arg(record.entity().label(), record.title(), error.message),
            error.detail};
}

Result<> followLinks(RecordStore &store, const Entity &entity, const RecordId &keep, const RecordId &other, MergeReport &report)
{
    for (const Entity *child : store.catalog().entities()) {
        for (const Field *field : linksTo(*child, entity)) {
            const Result<QList<Record>> records = store.reader().list(Query(*child, naming(*field, entity, other)));
            if (!records)
                return records.error();
            for (Record record : *records) {
                if (child == &entity && (record.id() == keep || record.id() == other))
                    continue; // the two themselves are dealt with below
                record.setValue(*field, redirected(*field, record.value(*field), entity, keep, other));
                if (const Result<> saved = store.save(record); !saved)
                    return explained(saved.error(), record);
                ++report.followed;
            }
        }
    }
    return {};
}

/// Fills what is empty in the kept record; links of one to the other would point to itself and are dropped.
void fill(Record &kept, const Record &other, const QStringList &fromOther, MergeReport &report)
{
    const Entity &entity = kept.entity();
    for (const Field *field : entity.ownFields()) {
        const bool isLink = field->type() == FieldType::Link && field->target() == entity.name();
        if (isLink && kept.value(*field).toUuid() == other.id())
            kept.clear(*field);
        if (fromOther.contains(field->name()) && !isLink && kept.value(*field) != other.value(*field)) {
            kept.setValue(*field, other.value(*field));
            report.filled.append(field->name());
            continue;
        }
        if (other.isEmpty(*field) || (isLink && other.value(*field).toUuid() == kept.id()))
            continue;
        if (kept.isEmpty(*field)) {
            kept.setValue(*field, other.value(*field));
            report.filled.append(field->name());
        } else if (kept.value(*field) != other.value(*field)) {
            report.lost.append(field->name());
        }
    }
}

bool hasNumber(const Record &record)
{
    for (const char *name : {"registration_number", "site_code", "iati_identifier"}) {
        const Field *field = record.entity().field(QString::fromLatin1(name));
        if (field && !record.isEmpty(*field))
            return true;
    }
    return false;
}

qsizetype fieldsFilled(const Record &record)
{
    const QList<const Field *> fields = record.entity().ownFields();
    return std::ranges::count_if(fields, [&record](const Field *field) { return !record.isEmpty(*field); });
}

} // namespace

Result<MergeReport> mergeRecords(RecordStore &store, const Entity &entity, const RecordId &keep, const RecordId &other, const QStringList &fromOther)
{
    if (keep == other)
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Programme", "A record cannot be merged with itself"), {}};
    Result<Record> kept = store.reader().find(entity, keep);
    const Result<Record> gone = store.reader().find(entity, other);
    if (!kept || !gone)
        return kept ? gone.error() : kept.error();
    if (kept->isDeleted() || gone->isDeleted())
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Programme", "A record in the bin cannot be merged; take it out first"), {}};
    MergeReport report;
    Batch batch(store, QCoreApplication::translate("Programme", "Merge “%1” into “%2”").arg(gone->title(), kept->title()), BatchKind::Merge);
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    if (&entity == &person()) {
        const Result<int> folded = foldAttendances(store, keep, other);
        if (!folded)
            return folded.error();
        report.followed += *folded;
    }
    if (const Result<> followed = followLinks(store, entity, keep, other, report); !followed)
        return followed.error();
    // The other goes first: what must be unique may then pass to the kept one.
    if (const Result<> removed = store.remove(entity, other); !removed)
        return removed.error();
    fill(*kept, *gone, fromOther, report);
    if (const Result<> saved = store.save(*kept); !saved)
        return explained(saved.error(), *kept);
    const Result<RecordId> done = batch.commit();
    if (!done)
        return done.error();
    report.batch = *done;
    return report;
}

KeptProposal proposeKept(const Record &first, const Record &second)
{
    if (hasNumber(first) != hasNumber(second))
        return {hasNumber(first), QCoreApplication::translate("Programme", "it has a number of its own")};
    if (const qsizetype more = fieldsFilled(first) - fieldsFilled(second); more != 0)
        return {more > 0, QCoreApplication::translate("Programme", "more of its fields are filled in")};
    const QDateTime one = first.value(first.entity().createdAt).toDateTime();
    const QDateTime other = second.value(second.entity().createdAt).toDateTime();
    return {one <= other, QCoreApplication::translate("Programme", "it is the older one")};
}

} // namespace Lodebook
