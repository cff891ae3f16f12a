// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fieldwork.h"

#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/exchange/pack/receipts.h"
#include "models/storage/merge/mergedrecords.h"

namespace Lodebook {

const QList<const Entity *> &FieldWork::entities()
{
    static const QList<const Entity *> entities{&mineSite(), &visit(), &note(), &siteStatus()};
    return entities;
}

Result<> FieldWork::doSomething()
{
    switch (m_random.bounded(14)) {
    case 0:
    case 1:
    case 2:
    case 3: return add();
    case 4:
    case 5:
    case 6:
    case 7:
    case 8: return edit();
    case 9: return remove();
    case 10: return restore();
    case 11: return undo();
    default: return decide();
    }
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
    const int what = m_random.bounded(4);
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

Result<> FieldWork::edit()
{
    const bool isVisit = m_random.bounded(3) == 0;
    Record record = any(isVisit ? static_cast<const Entity &>(visit()) : mineSite());
    if (record.isNew())
        return {};
    const QList<const TextField *> fields = isVisit
        ? QList<const TextField *>{&visit().purpose}
        : QList<const TextField *>{&mineSite().name, &mineSite().district, &mineSite().licence};
    const QString text = word();
    for (int i = 0, count = m_random.bounded(1, 3); i < count; ++i)
        record.set(*fields.at(m_random.bounded(fields.size())), text + QString::number(i));
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
    if (record.isNew())
        return {};
    const Result<> done = m_casebook.store().restore(record.entity(), record.id());
    return !done && done.error().kind == Error::Kind::Refused ? Result<>() : done;
}

Result<> FieldWork::undoPack()
{
    const Receipts receipts(m_casebook);
    const Result<QList<TakenPack>> packs = receipts.packs();
    if (!packs)
        return packs.error();
    QList<RecordId> standing;
    for (const TakenPack &pack : *packs) {
        if (pack.undoneBy.isNull())
            standing.append(pack.id);
    }
    if (standing.isEmpty())
        return {};
    const Result<UndoReport> done = Receipts(m_casebook).undo(standing.at(m_random.bounded(standing.size())));
    return done ? Result<>() : Result<>(done.error());
}

Result<> FieldWork::undo()
{
    if (m_random.bounded(8) == 0)
        return undoPack();
    UndoStack &stack = m_casebook.undoStack();
    const Result<UndoReport> done = m_random.bounded(3) == 0 ? stack.redo() : stack.undo();
    return done || done.error().kind == Error::Kind::Missing ? Result<>() : Result<>(done.error());
}

Result<> FieldWork::decide()
{
    const Result<QList<OpenMark>> open = MergedRecords::openMarks(m_casebook.database());
    if (!open || open->isEmpty())
        return open ? Result<>() : Result<>(open.error());
    const OpenMark mark = open->at(m_random.bounded(open->size()));
    const Entity &entity = *m_casebook.catalog().entity(mark.entity);
    RecordStore &store = m_casebook.store();
    if (mark.kind == QLatin1String("delete"))
        return m_random.bounded(2) == 0 ? store.remove(entity, mark.record) : store.decideToKeep(entity, mark.record);
    if (mark.kind == QLatin1String("twin"))
        return store.remove(entity, mark.record);
    Record record = *m_casebook.reader().find(entity, mark.record);
    const Field *field = entity.field(mark.field);
    if (!field || record.isDeleted())
        return {};
    if (field->type() == FieldType::Text && m_random.bounded(2) == 0)
        record.setValue(*field, word());
    return store.decide(record, {field});
}

} // namespace Lodebook
