// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/recentchanges.h"

#include "models/storage/changelog.h"

#include <QSet>

namespace Lodebook {

namespace {

constexpr int stepsLookedAt = 60;
constexpr int mostOneByOne = 20; ///< More changes than that in one step stand as one line.

Result<> addOneByOne(Casebook &casebook, const LogBatch &batch, const QList<LogChange> &changes, QSet<RecordId> &seen, QList<RecentChange> &found)
{
    for (const LogChange &change : changes) {
        const Entity *entity = casebook.catalog().entity(change.entity);
        if (!entity || seen.contains(change.record))
            continue;
        seen.insert(change.record);
        const Result<Record> record = casebook.reader().find(*entity, change.record);
        if (!record && record.error().kind != Error::Kind::Missing)
            return record.error();
        if (!record || record->isDeleted())
            continue;
        const Result<QString> title = casebook.reader().title(*record);
        if (!title)
            return title.error();
        found.append({.entity = change.entity, .record = change.record, .title = *title, .at = batch.at});
    }
    return {};
}

void addTogether(const LogBatch &batch, const QList<LogChange> &changes, QList<RecentChange> &found)
{
    QMap<QString, int> counts;
    for (const LogChange &change : changes)
        ++counts[change.entity];
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        found.append({.entity = count.key(), .title = batch.label, .count = count.value(), .at = batch.at});
}

} // namespace

Result<QList<RecentChange>> recentChanges(Casebook &casebook, int most)
{
    ChangeLog log(casebook.reader());
    const Result<QList<LogBatch>> batches = log.batches({.officer = {}, .since = {}, .entity = {}, .before = {}, .limit = stepsLookedAt});
    if (!batches)
        return batches.error();
    QList<RecentChange> found;
    QSet<RecordId> seen;
    for (const LogBatch &batch : *batches) {
        if (batch.kind == BatchKind::SetUp || batch.kind == BatchKind::Undo || batch.kind == BatchKind::Redo || !batch.active)
            continue;
        if (found.size() >= most)
            break;
        const Result<QList<LogChange>> changes = log.changesOf(batch.batch);
        if (!changes)
            return changes.error();
        if (changes->size() > mostOneByOne)
            addTogether(batch, *changes, found);
        else if (const Result<> added = addOneByOne(casebook, batch, *changes, seen, found); !added)
            return added.error();
    }
    return QList<RecentChange>(found.mid(0, most));
}

} // namespace Lodebook
