// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/bulkchange.h"

#include "models/core/stopped.h"
#include "models/entities/common/keptfields.h"
#include "models/items/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::BulkChange)
};

constexpr qsizetype blockSize = 200;
constexpr qsizetype longestShown = 200;

bool isList(FieldType type)
{
    return type == FieldType::Choices || type == FieldType::Codes || type == FieldType::Links;
}

template<typename List>
QVariant joined(const QVariant &before, const QVariant &members, bool adds)
{
    List all = before.value<List>();
    for (const auto &member : members.value<List>()) {
        if (!adds)
            all.removeAll(member);
        else if (!all.contains(member))
            all.append(member);
    }
    return all.isEmpty() ? QVariant() : QVariant::fromValue(all);
}

/// The words of a block of records: titles of what the field links to are looked up together.
class ValueWords
{
public:
    ValueWords(RecordStore &store, const BulkChange &change) : m_store(store), m_change(change) {}

    Result<> learn(const QVariant &value)
    {
        const Field &field = *m_change.field;
        switch (field.type()) {
        case FieldType::Link: return learn(field.target(), {value.toUuid()});
        case FieldType::Links: return learn(field.target(), value.value<QList<RecordId>>());
        case FieldType::AnyLink: return learn(value.value<RecordRef>().entity, {value.value<RecordRef>().id});
        default: return {}; // says itself what it is
        }
    }

    QString text(const QVariant &value) const
    {
        const Field &field = *m_change.field;
        if (field.type() != FieldType::LongText && field.type() != FieldType::Text)
            return displayText(field, value, m_store.codes(), m_titles).simplified();
        const QString words = value.toString().simplified();
        if (words.size() <= longestShown)
            return words;
        // What is added stands at the end, so that is what has to be seen.
        return m_change.kind == BulkChange::Kind::Append ? QString(u'…' + words.right(longestShown))
                                                         : QString(words.left(longestShown) + u'…');
    }

private:
    Result<> learn(const QString &entity, QList<RecordId> ids)
    {
        ids.removeIf([this](const RecordId &id) { return id.isNull() || m_titles.contains(id); });
        const Entity *target = m_store.catalog().entity(entity);
        if (ids.isEmpty() || !target)
            return {};
        const Result<QHash<RecordId, QString>> found = m_store.reader().titles(*target, ids);
        if (!found)
            return found.error();
        m_titles.insert(*found);
        return {};
    }

    RecordStore &m_store;
    const BulkChange &m_change;
    QHash<RecordId, QString> m_titles;
};

Result<QList<RecordId>> idsOf(RecordStore &store, const BulkScope &scope, const BulkListener &progress)
{
    if (!scope.query)
        return scope.records;
    QList<RecordId> ids;
    bool goesOn = true;
    const Result<> done = store.reader().forEach(*scope.query, [&](const Record &record) {
        ids.append(record.id());
        goesOn = ids.size() % blockSize != 0 || !progress || progress(0, 0);
        return goesOn;
    });
    if (!done)
        return done.error();
    return goesOn ? Result<QList<RecordId>>(ids) : Result<QList<RecordId>>(stoppedUnchanged());
}

/// Empty when the record can be saved as it is now.
Result<QString> refusal(RecordStore &store, const Record &record)
{
    const Result<Problems> problems = store.problems(record);
    if (!problems)
        return problems.error();
    QStringList messages;
    for (const Problem &problem : *problems)
        messages.append(problem.message);
    return messages.join(QLatin1String("; "));
}

class Rehearsal
{
public:
    Rehearsal(RecordStore &store, const BulkChange &change)
        : m_store(store)
        , m_entity(change.field->entity())
        , m_words(store, change)
        , m_preview(std::make_shared<BulkPreview>(BulkPreview{change, {}}))
    {
    }

    Result<std::shared_ptr<BulkPreview>> run(const QList<RecordId> &ids, const BulkListener &progress)
    {
        Batch batch(m_store);
        if (Result<> begun = batch.rehearse(); !begun)
            return begun.error();
        for (qsizetype first = 0; first < ids.size(); first += blockSize) {
            if (progress && !progress(first, ids.size()))
                return stoppedUnchanged();
            if (Result<> done = takeBlock(ids.mid(first, blockSize)); !done)
                return done.error();
        }
        return m_preview;
    }

private:
    Result<> takeBlock(const QList<RecordId> &ids)
    {
        const Result<QHash<RecordId, Record>> found = m_store.reader().byIds(m_entity, ids);
        if (!found)
            return found.error();
        QList<Record> records;
        for (const RecordId &id : ids) {
            if (const auto record = found->constFind(id); record != found->cend())
                records.append(*record);
        }
        const Result<QStringList> titles = m_store.reader().titles(records);
        if (!titles)
            return titles.error();
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (Result<> done = take(records[i], titles->at(i)); !done)
                return done;
        }
        return {};
    }

    Result<> take(Record &record, const QString &title)
    {
        const BulkChange &change = m_preview->change;
        const QVariant before = record.value(*change.field);
        const QVariant after = change.applied(before);
        for (const QVariant &value : {before, after}) {
            if (Result<> learnt = m_words.learn(value); !learnt)
                return learnt;
        }
        BulkRow row{record.id(), BulkRow::Fate::Changed, title, before, m_words.text(before), m_words.text(after), {}};
        record.setValue(*change.field, after);
        if (record.value(*change.field) == before) {
            row.fate = BulkRow::Fate::Same;
        } else if (record.isDeleted()) {
            row.reason = Words::tr("It is in the recycle bin");
        } else {
            const Result<QString> problem = refusal(m_store, record);
            if (!problem)
                return problem.error();
            row.reason = *problem;
            // Written for the time of the rehearsal, so that the next record meets it.
            if (Result<> saved = problem->isEmpty() ? m_store.saveChecked(record) : Result<>(); !saved)
                return saved;
        }
        if (!row.reason.isEmpty())
            row.fate = BulkRow::Fate::Refused;
        m_preview->rows.append(row);
        return {};
    }

    RecordStore &m_store;
    const Entity &m_entity;
    ValueWords m_words;
    std::shared_ptr<BulkPreview> m_preview;
};

class Application
{
public:
    Application(RecordStore &store, const BulkPreview &preview) : m_store(store), m_preview(preview) {}

    Result<BulkReport> run(const BulkListener &progress)
    {
        const int total = m_preview.count(BulkRow::Fate::Changed);
        Batch batch(m_store,
                    Words::tr("Change %1 of %Ln record(s): %2", "field, kind of records", total)
                        .arg(m_preview.change.field->label(), m_preview.change.field->entity().pluralLabel()));
        if (Result<> begun = batch.begin(); !begun)
            return begun.error();
        qint64 done = 0;
        for (const BulkRow &row : m_preview.rows) {
            if (row.fate != BulkRow::Fate::Changed)
                continue;
            if (progress && !progress(done++, total))
                return stoppedUnchanged();
            const Result<QString> reason = change(row);
            if (!reason)
                return reason.error();
            if (reason->isEmpty())
                ++m_report.changed;
            else
                m_report.left.append({row.record, row.title, *reason});
        }
        const Result<RecordId> kept = batch.commit();
        if (!kept)
            return kept.error();
        m_report.batch = *kept;
        return m_report;
    }

private:
    /// Why the record is left as it is; empty when it was changed.
    Result<QString> change(const BulkRow &row)
    {
        const Field &field = *m_preview.change.field;
        Result<Record> record = m_store.reader().find(field.entity(), row.record);
        if (!record && (record.error().kind == Error::Kind::Missing || record.error().kind == Error::Kind::Forbidden))
            return record.error().message;
        if (!record)
            return record.error();
        if (record->isDeleted())
            return Words::tr("It was put into the recycle bin meanwhile");
        if (record->value(field) != row.value)
            return Words::tr("%1 was changed since the preview", "a field").arg(field.label());
        record->setValue(field, m_preview.change.applied(row.value));
        const Result<QString> problem = refusal(m_store, *record);
        if (!problem || !problem->isEmpty())
            return problem;
        const Result<> saved = m_store.saveChecked(*record);
        return saved ? Result<QString>(QString()) : Result<QString>(saved.error());
    }

    RecordStore &m_store;
    const BulkPreview &m_preview;
    BulkReport m_report;
};

} // namespace

QList<BulkChange::Kind> BulkChange::kindsFor(const Field &field)
{
    QList<Kind> kinds{Kind::Set};
    if (isList(field.type()))
        kinds << Kind::Add << Kind::TakeOut;
    else if (field.type() == FieldType::Text || field.type() == FieldType::LongText)
        kinds << Kind::Append;
    if (!field.isRequired())
        kinds << Kind::Clear;
    return kinds;
}

QVariant BulkChange::applied(const QVariant &before) const
{
    switch (kind) {
    case Kind::Set: return value;
    case Kind::Clear: return {};
    case Kind::Append: {
        const QString now = before.toString();
        if (now.isEmpty() || !value.isValid())
            return now.isEmpty() ? value : before;
        return QString(now + (field->type() == FieldType::LongText ? u'\n' : u' ') + value.toString());
    }
    case Kind::Add:
    case Kind::TakeOut:
        if (field->type() == FieldType::Links)
            return joined<QList<RecordId>>(before, value, kind == Kind::Add);
        return joined<QStringList>(before, value, kind == Kind::Add);
    }
    return before;
}

QList<const Field *> bulkFields(const Entity &entity, const RecordReader &reader)
{
    QList<const Field *> fields;
    for (const FormSection &section : entity.formSections()) {
        for (const Field *field : section.fields) {
            if (!isKeptByProgram(*field) && (reader.seesRestricted() || !field->isRestricted()) && !fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

int BulkPreview::count(BulkRow::Fate fate) const
{
    return int(std::ranges::count(rows, fate, &BulkRow::fate));
}

Result<std::shared_ptr<BulkPreview>> previewBulkChange(RecordStore &store, const BulkScope &scope,
                                                       const BulkChange &change, const BulkListener &progress)
{
    const Result<QList<RecordId>> ids = idsOf(store, scope, progress);
    if (!ids)
        return ids.error();
    return Rehearsal(store, change).run(*ids, progress);
}

Result<BulkReport> applyBulkChange(RecordStore &store, const BulkPreview &preview, const BulkListener &progress)
{
    return Application(store, preview).run(progress);
}

} // namespace Lodebook
