// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldrestore.h"

#include "models/schema/fieldtext.h"
#include "models/schema/linkedrecords.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::FieldRestore)
};

/// What is wrong with the records a value leads to. A rule lets a link stay on a record that went into the bin later;
/// nobody wants to make such a link anew.
Result<QStringList> goneTargets(const RecordStore &store, const Field &field, const QVariant &value)
{
    QStringList words;
    for (const RecordRef &ref : linkedRecords(field, value)) {
        const Entity *target = store.catalog().entity(ref.entity);
        const Result<Record> record =
            target ? store.reader().find(*target, ref.id) : Result<Record>(Error{Error::Kind::Missing, {}, {}});
        if (!record && record.error().kind == Error::Kind::Storage)
            return record.error();
        if (!record) {
            words.append(Words::tr("What %1 led to is not here any more", "a field that links").arg(field.label()));
            continue;
        }
        if (!record->isDeleted())
            continue;
        const Result<QString> title = store.reader().title(*record);
        words.append(Words::tr("“%1” is in the recycle bin. Restore it first.").arg(title ? *title : record->title()));
    }
    return words;
}

} // namespace

Result<FieldRestore> lookAtEarlier(RecordStore &store, const RecordRef &ref, const Field &field,
                                   const QJsonValue &earlier)
{
    const Result<Record> found = store.reader().find(field.entity(), ref.id);
    if (!found)
        return found.error();
    FieldRestore restore{ref, &field, found->value(field), {}, {}};
    if (field.isRestricted() && !store.reader().seesRestricted()) {
        restore.refusal = Words::tr("%1 is restricted: your role does not allow changing it").arg(field.label());
        return restore;
    }
    if (found->isDeleted()) {
        restore.refusal = Words::tr("This record is in the recycle bin. Take it out first.");
        return restore;
    }
    const Result<QVariant> value = fromJson(field, earlier);
    if (!value) {
        restore.refusal =
            Words::tr("The earlier value of %1 cannot be read by this version of the program").arg(field.label());
        return restore;
    }
    Record record = *found;
    record.setValue(field, *value);
    restore.earlier = record.value(field);
    if (restore.earlier == restore.now) {
        restore.refusal = Words::tr("%1 has this value now").arg(field.label());
        return restore;
    }
    const Result<QStringList> gone = goneTargets(store, field, restore.earlier);
    const Result<Problems> problems = gone && gone->isEmpty() ? store.problems(record) : Result<Problems>(Problems());
    if (!gone || !problems)
        return gone ? problems.error() : gone.error();
    QStringList words = *gone;
    for (const Problem &problem : *problems)
        words.append(problem.message);
    restore.refusal = words.join(QLatin1String("; "));
    return restore;
}

Result<> putEarlierBack(RecordStore &store, const FieldRestore &restore)
{
    if (!restore.refusal.isEmpty())
        return Error{Error::Kind::Refused, restore.refusal, {}};
    Result<Record> record = store.reader().find(restore.field->entity(), restore.record.id);
    if (!record)
        return record.error();
    if (record->value(*restore.field) != restore.now)
        return Error{Error::Kind::Conflict,
                     Words::tr("%1 was changed at this moment; nothing was overwritten. Look at the history again.")
                         .arg(restore.field->label()),
                     {}};
    record->setValue(*restore.field, restore.earlier);
    return store.save(*record, Words::tr("Put back: %1").arg(restore.field->label()));
}

} // namespace Lodebook
