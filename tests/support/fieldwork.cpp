// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fieldwork.h"

#include "models/entities/common/attachment.h"
#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/exchange/pack/conflicts.h"
#include "models/exchange/pack/receipts.h"
#include "models/programme/recordmerge.h"
#include "models/storage/attachmentstore.h"

#include <numeric>

namespace Lodebook {

namespace {

/// Without what a casebook refuses with good reason.
template<typename T>
Result<> done(const Result<T> &answer, std::initializer_list<Error::Kind> reasons)
{
    if (answer || std::ranges::find(reasons, answer.error().kind) != reasons.end())
        return {};
    return answer.error();
}

} // namespace

const QList<const Entity *> &FieldWork::entities()
{
    static const QList<const Entity *> entities{&project(), &mineSite(), &visit(), &note(), &siteStatus(), &attachment()};
    return entities;
}

const QList<FieldWork::Kind> &FieldWork::all()
{
    static const QList<Kind> kinds{{"add", 6, &FieldWork::add},
                                   {"add a site", 1, &FieldWork::addSite},
                                   {"attach", 2, &FieldWork::attach},
                                   {"edit", 10, &FieldWork::edit},
                                   {"move a visit", 2, &FieldWork::moveVisit},
                                   {"move a site", 2, &FieldWork::moveSite},
                                   {"delete", 3, &FieldWork::remove},
                                   {"restore", 2, &FieldWork::restore},
                                   {"merge", 2, &FieldWork::merge},
                                   {"unmerge", 2, &FieldWork::unmerge},
                                   {"undo", 3, &FieldWork::undo},
                                   {"redo", 2, &FieldWork::redo},
                                   {"undo a pack", 1, &FieldWork::undoPack},
                                   {"resolve", 5, &FieldWork::decide}};
    return kinds;
}

QStringList FieldWork::kinds()
{
    QStringList names;
    for (const Kind &kind : all())
        names.append(QString::fromLatin1(kind.name));
    return names;
}

Result<QString> FieldWork::doSomething()
{
    const int weights = std::accumulate(all().cbegin(), all().cend(), 0,
                                        [](int sum, const Kind &kind) { return sum + kind.weight; });
    int drawn = m_random.bounded(weights);
    const Kind *kind = &all().first();
    while (drawn >= kind->weight)
        drawn -= (kind++)->weight;
    const QString newest = QStringLiteral("SELECT max(batch) FROM log_batch");
    const Result<QVariant> before = m_casebook.database().value(newest);
    const Result<> acted = before ? (this->*kind->act)() : Result<>(before.error());
    if (!acted)
        return Error{acted.error().kind, QStringLiteral("%1: ").arg(QLatin1String(kind->name)) + acted.error().message,
                     acted.error().detail};
    const Result<QVariant> after = m_casebook.database().value(newest);
    if (!after)
        return after.error();
    return *before == *after ? QString() : QString::fromLatin1(kind->name);
}

Record FieldWork::any(const Entity &entity, bool deleted)
{
    Result<Statement> row = m_casebook.database().query(
        QStringLiteral("SELECT id FROM %1 WHERE deleted_at IS %2 ORDER BY row")
            .arg(entity.name(), deleted ? QStringLiteral("NOT NULL") : QStringLiteral("NULL")));
    QList<RecordId> ids;
    while (row && row->next())
        ids.append(row->value(0, ColumnType::Id).toUuid());
    return ids.isEmpty() ? Record(entity) : *m_casebook.reader().find(entity, ids.at(m_random.bounded(ids.size())));
}

Result<> FieldWork::add()
{
    const int what = m_random.bounded(5) % 4; // visits most
    const Record about = any(what == 3 ? static_cast<const Entity &>(visit()) : mineSite());
    if (about.isNew())
        return {};
    if (what == 1)
        return addStatus(about);
    if (what == 0) {
        Record made(visit());
        made.set(visit().mineSite, about.id());
        made.set(visit().purpose, word());
        return m_casebook.store().saveChecked(made);
    }
    Record made(note());
    made.set(note().about, RecordRef{about.entity().name(), about.id()});
    made.set(note().text, word());
    return m_casebook.store().saveChecked(made);
}

Result<> FieldWork::addSite()
{
    Record made(mineSite());
    made.set(mineSite().name, word());
    made.set(mineSite().country, QStringLiteral("CD"));
    if (const Record above = any(project()); !above.isNew() && m_random.bounded(2) == 0)
        made.set(mineSite().projects, {above.id()});
    return m_casebook.store().saveChecked(made);
}

Result<> FieldWork::addStatus(const Record &site)
{
    Record made(siteStatus()); // two devices may make the same one
    made.set(siteStatus().mineSite, site.id());
    made.set(siteStatus().on, QDate(2026, 1, 1 + m_random.bounded(2)));
    made.set(siteStatus().status, QStringLiteral("green"));
    const Result<Problems> clashes = m_casebook.store().keyClashes(made);
    if (!clashes)
        return clashes.error();
    return clashes->isEmpty() ? m_casebook.store().saveChecked(made) : Result<>();
}

Result<> FieldWork::attach()
{
    const Record about = any(m_random.bounded(2) == 0 ? static_cast<const Entity &>(visit()) : mineSite());
    if (about.isNew())
        return {};
    // Few different ones: two devices may attach the same.
    const QByteArray bytes = "a photo " + word().toLatin1();
    const Result<Record> put = AttachmentStore(m_casebook.store())
                                   .putBytes({about.entity().name(), about.id()}, QStringLiteral("photo.txt"), bytes);
    return put ? Result<>() : Result<>(put.error());
}

Result<> FieldWork::edit()
{
    const int what = m_random.bounded(6);
    Record record = any(what == 0 ? static_cast<const Entity &>(project())
                            : what < 3 ? static_cast<const Entity &>(visit())
                                       : mineSite());
    if (record.isNew())
        return {};
    const QList<const TextField *> fields = what == 0 ? QList<const TextField *>{&project().title}
        : what < 3                                    ? QList<const TextField *>{&visit().purpose}
                                                      : QList<const TextField *>{&mineSite().name, &mineSite().district,
                                                                                 &mineSite().licence};
    const QString text = word();
    for (int i = 0, count = m_random.bounded(1, 3); i < count; ++i)
        record.set(*fields.at(m_random.bounded(fields.size())), text + QString::number(i));
    return m_casebook.store().saveChecked(record);
}

Result<> FieldWork::moveVisit()
{
    Record record = any(visit());
    const Record site = any(mineSite());
    const Record above = any(project());
    if (record.isNew())
        return {};
    if (!site.isNew() && m_random.bounded(3) > 0)
        record.set(visit().mineSite, site.id());
    else if (!above.isNew() && m_random.bounded(2) == 0)
        record.set(visit().project, above.id());
    else
        record.clear(visit().project);
    return m_casebook.store().saveChecked(record);
}

Result<> FieldWork::moveSite()
{
    Record record = any(mineSite());
    const Record above = any(project());
    if (record.isNew())
        return {};
    if (above.isNew() || m_random.bounded(4) == 0)
        record.clear(mineSite().projects);
    else
        record.set(mineSite().projects, {above.id()});
    return m_casebook.store().saveChecked(record);
}

Result<> FieldWork::remove()
{
    const Record record = any(anyEntity());
    return record.isNew() ? Result<>() : m_casebook.store().remove(record.entity(), record.id());
}

Result<> FieldWork::restore()
{
    const Record record = any(anyEntity(), true);
    return record.isNew()
        ? Result<>()
        : done(m_casebook.store().restore(record.entity(), record.id()), {Error::Kind::Refused});
}

Result<> FieldWork::merge()
{
    const int what = m_random.bounded(3);
    const Entity &entity = what == 0 ? static_cast<const Entity &>(project())
        : what == 1                  ? static_cast<const Entity &>(visit())
                                     : mineSite();
    const Record keep = any(entity);
    const Record other = any(entity);
    if (keep.isNew() || keep.id() == other.id())
        return {};
    // Two statuses of one day may not become those of one site.
    return done(mergeRecords(m_casebook.store(), entity, keep.id(), other.id()), {Error::Kind::Invalid});
}

Result<> FieldWork::unmerge()
{
    QList<RecordId> merges;
    {
        Result<Statement> row =
            m_casebook.database().query(QStringLiteral("SELECT id FROM log_batch WHERE kind = ? AND active = ? ORDER BY batch"),
                                        {codeOf(BatchKind::Merge), m_casebook.database().dialect().stored(ColumnType::Boolean, true)});
        while (row && row->next())
            merges.append(row->value(0, ColumnType::Id).toUuid());
    }
    if (merges.isEmpty())
        return {};
    return done(m_casebook.undoStack().undoBatch(merges.at(m_random.bounded(merges.size()))), {Error::Kind::Missing});
}

Result<> FieldWork::undoPack()
{
    Receipts receipts(m_casebook);
    const Result<QList<TakenPack>> packs = receipts.packs();
    if (!packs)
        return packs.error();
    QList<RecordId> standing;
    for (const TakenPack &pack : *packs) {
        if (pack.undoneBy.isNull())
            standing.append(pack.id);
    }
    return standing.isEmpty() ? Result<>() : done(receipts.undo(standing.at(m_random.bounded(standing.size()))), {});
}

Result<> FieldWork::undo()
{
    return done(m_casebook.undoStack().undo(), {Error::Kind::Missing});
}

Result<> FieldWork::redo()
{
    if (m_random.bounded(2) == 0) { // hardly anything stands to be redone by itself
        if (const Result<> undone = undo(); !undone)
            return undone;
    }
    return done(m_casebook.undoStack().redo(), {Error::Kind::Missing});
}

Result<> FieldWork::decide()
{
    Conflicts conflicts(m_casebook);
    const Result<QList<OpenConflict>> open = conflicts.all();
    if (!open || open->isEmpty())
        return open ? Result<>() : Result<>(open.error());
    const OpenConflict conflict = open->at(m_random.bounded(open->size()));
    const bool isOurs = m_random.bounded(2) == 0;
    if (conflict.kind == OpenConflict::Kind::Field && conflict.field->type() == FieldType::Text
        && m_random.bounded(2) == 0)
        return conflicts.decide(conflict, QVariant(word()));
    if (conflict.kind == OpenConflict::Kind::Delete)
        return conflicts.decideToDelete(conflict, isOurs);
    if (conflict.kind == OpenConflict::Kind::Twin && m_random.bounded(2) == 0)
        return m_casebook.store().remove(*conflict.entity, conflict.record);
    return done(conflicts.decide(conflict, isOurs ? Conflicts::Take::Ours : Conflicts::Take::Theirs),
                {Error::Kind::Invalid});
}

} // namespace Lodebook
