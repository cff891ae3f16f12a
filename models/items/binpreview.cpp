// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/binpreview.h"

#include "models/core/stopped.h"
#include "models/schema/linkedrecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::BinPreview)
};

/// Takes the chosen records out for the time of a rehearsal: what one of them needs may come back with another.
class RestoreRehearsal
{
public:
    RestoreRehearsal(RecordStore &store, const Entity &entity, const BinListener &progress)
        : m_store(store)
        , m_entity(entity)
        , m_progress(progress)
    {
    }

    Result<std::shared_ptr<BinPreview>> run(QList<RecordId> waiting)
    {
        Batch batch(m_store);
        if (Result<> begun = batch.rehearse(); !begun)
            return begun.error();
        m_total = waiting.size();
        for (bool moved = true; moved && !waiting.isEmpty();) {
            QList<RecordId> refused;
            for (const RecordId &id : waiting) {
                if (m_progress && !m_progress(m_preview->records.size(), m_total))
                    return stoppedUnchanged();
                const Result<bool> back = take(id);
                if (!back)
                    return back.error();
                if (!*back)
                    refused.append(id);
            }
            moved = refused.size() < waiting.size();
            waiting = refused;
        }
        for (const RecordId &id : waiting)
            m_preview->rows.append({{m_entity.name(), id}, BinRow::Fate::Stays, titleOf(id), {m_reasons.value(id)}});
        if (const Result<> looked = findBrokenLinks(); !looked)
            return looked.error();
        return m_preview;
    }

private:
    /// False when it cannot come back as things are.
    Result<bool> take(const RecordId &id)
    {
        const Result<QList<Record>> back = m_store.comingBack(m_entity, id);
        if (!back && back.error().kind == Error::Kind::Storage)
            return back.error();
        if (!back) {
            m_reasons.insert(id, back.error().message);
            return false;
        }
        if (back->isEmpty())
            return true; // came back with another one
        if (const Result<> done = m_store.restore(m_entity, id); !done)
            return done.error();
        const Result<QStringList> titles = m_store.reader().titles(*back);
        if (!titles)
            return titles.error();
        for (qsizetype i = 0; i < back->size(); ++i)
            m_preview->rows.append({{back->at(i).entity().name(), back->at(i).id()},
                                    i == 0 ? BinRow::Fate::Chosen : BinRow::Fate::Along,
                                    titles->at(i)});
        m_preview->records.append(id);
        return true;
    }

    QString titleOf(const RecordId &id) const
    {
        const Result<QHash<RecordId, QString>> titles = m_store.reader().titles(m_entity, {id});
        return titles ? titles->value(id) : QString();
    }

    /// Asked at the end, when everything that comes back is back.
    Result<> findBrokenLinks()
    {
        for (BinRow &row : m_preview->rows) {
            const Entity &entity = *m_store.catalog().entity(row.record.entity);
            const Result<Record> record = row.fate == BinRow::Fate::Stays
                ? Result<Record>(Error{})
                : m_store.reader().find(entity, row.record.id);
            if (!record)
                continue;
            for (const Field *field : entity.ownFields()) {
                const bool isHidden = field->isRestricted() && !m_store.reader().seesRestricted();
                for (const RecordRef &ref : isHidden ? QList<RecordRef>() : linkedRecords(*field, record->value(*field))) {
                    const Result<QString> problem = whyBroken(ref);
                    if (!problem)
                        return problem.error();
                    if (!problem->isEmpty())
                        row.remarks.append(
                            Words::tr("%1: %2", "a field that links, what is wrong").arg(field->label(), *problem));
                }
            }
        }
        return {};
    }

    Result<QString> whyBroken(const RecordRef &ref) const
    {
        const Entity *target = m_store.catalog().entity(ref.entity);
        const Result<Record> record =
            target ? m_store.reader().find(*target, ref.id) : Result<Record>(Error{Error::Kind::Missing, {}, {}});
        if (!record && record.error().kind == Error::Kind::Missing)
            return Words::tr("what it led to is gone");
        if (!record)
            return record.error().kind == Error::Kind::Forbidden ? Result<QString>(QString())
                                                                 : Result<QString>(record.error());
        if (!record->isDeleted())
            return QString();
        const Result<QString> title = m_store.reader().title(*record);
        return Words::tr("“%1” is in the recycle bin").arg(title ? *title : record->title());
    }

    RecordStore &m_store;
    const Entity &m_entity;
    const BinListener &m_progress;
    std::shared_ptr<BinPreview> m_preview = std::make_shared<BinPreview>();
    QHash<RecordId, QString> m_reasons;
    qint64 m_total = 0;
};

} // namespace

int BinPreview::count(BinRow::Fate fate) const
{
    return int(std::ranges::count(rows, fate, &BinRow::fate));
}

bool BinPreview::isPlain() const
{
    return std::ranges::all_of(
        rows, [](const BinRow &row) { return row.fate == BinRow::Fate::Chosen && row.remarks.isEmpty(); });
}

Result<std::shared_ptr<BinPreview>> previewRestore(RecordStore &store, const Entity &entity,
                                                   const QList<RecordId> &records, const BinListener &progress)
{
    return RestoreRehearsal(store, entity, progress).run(records);
}

Result<> restoreRecords(RecordStore &store, const Entity &entity, const QList<RecordId> &records, const QString &label,
                        const BinListener &progress)
{
    Batch batch(store, label);
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    qint64 done = 0;
    for (const RecordId &id : records) {
        if (progress && !progress(done++, records.size()))
            return stoppedUnchanged();
        if (Result<> restored = store.restore(entity, id); !restored)
            return restored;
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<>() : Result<>(kept.error());
}

} // namespace Lodebook
