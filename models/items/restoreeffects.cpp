// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/restoreeffects.h"

#include "models/items/belongings.h"
#include "models/items/displaytext.h"
#include "models/programme/deadlines.h"
#include "models/programme/derivedvalues.h"
#include "models/programme/programmewords.h"
#include "models/schema/fieldtext.h"
#include "models/schema/linkedrecords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int mostNeighbours = 200; ///< Of one kind of record.
constexpr int yearsAhead = 10;      ///< Of deadlines: enough for every rule.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::RestoreEffect)
};

using Effects = QList<RestoreEffect>;

/// Names, figures and deadlines as they stand at a moment.
struct Standing
{
    struct Figure
    {
        RecordRef record;
        QString label;
        QString value;
    };
    struct Due
    {
        RecordRef record;
        QString what;
        QList<QDate> days;
    };

    QString title;
    QList<QPair<RecordRef, QString>> names; ///< Of the record, and of those that are linked with it.
    QList<Figure> figures;
    QMap<QString, Due> deadlines; ///< By kind and record.
};

/// The records whose figures and names may rest on one: what it leads to, and what belongs to it.
class Neighbours
{
public:
    Neighbours(const RecordStore &store, const FieldRestore &restore) : m_store(store), m_restore(restore) {}

    Result<> find(const Record &record)
    {
        m_refs = {m_restore.record};
        for (const Field *field : record.entity().ownFields()) {
            add(linkedRecords(*field, record.value(*field)));
        }
        add(linkedRecords(*m_restore.field, m_restore.earlier)); // what it leads to again
        for (const ChildLink &link : belongings(m_store.catalog(), record.entity())) {
            const bool carriesName = link.child->titleFields().contains(link.link);
            if (link.child->derived().isEmpty() && !carriesName)
                continue;
            Query query = belongingTo(m_restore.record, *link.child, *link.link);
            query.limit = mostNeighbours + 1;
            const Result<QList<Record>> records = m_store.reader().list(query);
            if (!records)
                return records.error();
            for (const Record &one : records->first(std::min<qsizetype>(records->size(), mostNeighbours)))
                add({{link.child->name(), one.id()}});
            if (records->size() > mostNeighbours)
                m_unseen.append(link.child);
        }
        return {};
    }

    const QList<RecordRef> &refs() const { return m_refs; }
    const QList<const Entity *> &unseen() const { return m_unseen; }

private:
    void add(const QList<RecordRef> &refs)
    {
        for (const RecordRef &ref : refs) {
            if (!m_refs.contains(ref))
                m_refs.append(ref);
        }
    }

    const RecordStore &m_store;
    const FieldRestore &m_restore;
    QList<RecordRef> m_refs; ///< The record itself is the first.
    QList<const Entity *> m_unseen;
};

Result<> readNeighbour(const RecordStore &store, const RecordRef &ref, DerivedValues &values, Standing &standing)
{
    const Entity *entity = store.catalog().entity(ref.entity);
    const Result<Record> record =
        entity ? store.reader().find(*entity, ref.id) : Result<Record>(Error{Error::Kind::Missing, {}, {}});
    if (!record)
        return record.error().kind == Error::Kind::Storage ? Result<>(record.error())
                                                           : Result<>(); // gone, or not to be seen
    if (record->isDeleted())
        return {};
    const Result<QString> title = store.reader().title(*record);
    if (!title)
        return title.error();
    standing.names.append({ref, *title});
    for (const Derived &derived : entity->derived()) {
        const Result<QVariant> value = values.value(*record, derived);
        if (!value)
            return value.error();
        standing.figures.append({ref, derived.translatedLabel(), derivedWords(derived, *value)});
    }
    return {};
}

Result<Standing> standingNow(const RecordStore &store, const QList<RecordRef> &refs)
{
    Standing standing;
    const QDate today = store.clock().today();
    DerivedValues values(store.reader(), today);
    for (const RecordRef &ref : refs) {
        if (const Result<> read = readNeighbour(store, ref, values, standing); !read)
            return read.error();
    }
    const Result<QList<Deadline>> due = deadlines(store.reader(), today, today.addYears(yearsAhead));
    if (!due)
        return due.error();
    QHash<QString, QString> kinds;
    for (const DeadlineKind &kind : deadlineKinds())
        kinds.insert(kind.code, kind.label);
    for (const Deadline &one : *due) {
        if (one.record.isNull())
            continue; // one entry for many
        Standing::Due &entry = standing.deadlines[QString(one.kind + u'/' + toText(one.record))];
        entry.record = {one.entity, one.record};
        entry.what = Words::tr("%1 “%2”", "a kind of deadline, a record").arg(kinds.value(one.kind), one.title);
        entry.days.append(one.dueOn);
    }
    return standing;
}

QString daysWords(const QList<QDate> &days)
{
    QStringList words;
    for (const QDate &day : days)
        words.append(day.isValid() ? dayWords(day) : Words::tr("missing by now"));
    return words.isEmpty() ? Words::tr("none", "no deadline") : words.join(QStringLiteral(", "));
}

void compareNames(const Standing &before, const Standing &after, Effects &effects)
{
    for (qsizetype i = 0; i < std::min(before.names.size(), after.names.size()); ++i) {
        const auto &[record, name] = before.names.at(i);
        if (record != after.names.at(i).first || name == after.names.at(i).second)
            continue;
        effects.append({RestoreEffect::Kind::Name, record,
                        Words::tr("“%1” will be called “%2”").arg(name, after.names.at(i).second)});
    }
}

void compareFigures(const Standing &before, const Standing &after, const RecordRef &own, Effects &effects)
{
    QHash<RecordId, QString> titles;
    for (const auto &[record, name] : after.names)
        titles.insert(record.id, name);
    for (qsizetype i = 0; i < std::min(before.figures.size(), after.figures.size()); ++i) {
        const Standing::Figure &one = before.figures.at(i);
        const Standing::Figure &other = after.figures.at(i);
        if (one.record != other.record || one.value == other.value)
            continue;
        const QString words = one.record == own
            ? Words::tr("%1: %2 → %3", "a figure, its value now, its value then").arg(one.label, one.value, other.value)
            : Words::tr("%1 of “%2”: %3 → %4", "a figure, a record, its value now, its value then")
                  .arg(one.label, titles.value(one.record.id), one.value, other.value);
        effects.append({RestoreEffect::Kind::Figure, one.record, words});
    }
}

void compareDeadlines(const Standing &before, const Standing &after, Effects &effects)
{
    QStringList keys = before.deadlines.keys();
    for (const QString &key : after.deadlines.keys()) {
        if (!before.deadlines.contains(key))
            keys.append(key);
    }
    for (const QString &key : std::as_const(keys)) {
        const Standing::Due one = before.deadlines.value(key);
        const Standing::Due other = after.deadlines.value(key);
        if (one.days == other.days)
            continue;
        const Standing::Due &named = other.days.isEmpty() ? one : other;
        effects.append({RestoreEffect::Kind::Deadline, named.record,
                        Words::tr("Deadline %1: %2 → %3", "kind and record, the day now, the day then")
                            .arg(named.what, daysWords(one.days), daysWords(other.days))});
    }
}

QString text(RecordStore &store, const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return Words::tr("(empty)");
    QHash<RecordId, QString> titles;
    for (const RecordRef &ref : linkedRecords(field, value)) {
        const Entity *target = store.catalog().entity(ref.entity);
        if (const auto found =
                target ? store.reader().titles(*target, {ref.id}) : Result<QHash<RecordId, QString>>(Error{}))
            titles.insert(*found);
    }
    return displayText(field, value, store.codes(), titles).simplified();
}

Result<> laterChanges(RecordStore &store, const FieldRestore &restore, qint64 since, Effects &effects)
{
    const Result<QList<ChangeLog::Entry>> history = ChangeLog(store.reader()).history(restore.record.id);
    if (!history)
        return history.error();
    const Field &field = *restore.field;
    for (const ChangeLog::Entry &entry : *history) {
        if (entry.change.change < since || !entry.change.fields.contains(field.name()))
            continue;
        const QJsonArray values = entry.change.fields.value(field.name()).toArray();
        const Result<QVariant> value = fromJson(field, values.at(1));
        const QString when = text(store, field.entity().changedAt, entry.batch.at);
        const QString who = text(store, field.entity().changedBy, QVariant::fromValue(entry.batch.officer));
        effects.append({RestoreEffect::Kind::LaterChange, restore.record,
                        Words::tr("Takes back “%1”, entered by %2 on %3", "a value, an officer, a moment")
                            .arg(value ? text(store, field, *value) : QString(), who, when)});
    }
    return {};
}

} // namespace

Result<QList<RestoreEffect>> effectsOfRestore(RecordStore &store, const FieldRestore &restore, qint64 since)
{
    if (!restore.refusal.isEmpty())
        return Error{Error::Kind::Refused, restore.refusal, {}};
    Effects effects;
    if (const Result<> read = laterChanges(store, restore, since, effects); !read)
        return read.error();
    Result<Record> record = store.reader().find(restore.field->entity(), restore.record.id);
    if (!record)
        return record.error();
    Neighbours neighbours(store, restore);
    if (const Result<> found = neighbours.find(*record); !found)
        return found.error();
    const Result<Standing> before = standingNow(store, neighbours.refs());
    if (!before)
        return before.error();
    Batch rehearsal(store);
    if (const Result<> begun = rehearsal.rehearse(); !begun)
        return begun.error();
    record->setValue(*restore.field, restore.earlier);
    if (const Result<> saved = store.save(*record); !saved)
        return saved.error();
    const Result<Standing> after = standingNow(store, neighbours.refs());
    if (!after)
        return after.error();
    compareNames(*before, *after, effects);
    compareFigures(*before, *after, restore.record, effects);
    compareDeadlines(*before, *after, effects);
    for (const Entity *entity : neighbours.unseen())
        effects.append(
            {RestoreEffect::Kind::Unseen, restore.record,
             Words::tr("%1: only the first %Ln were looked at", nullptr, mostNeighbours).arg(entity->pluralLabel())});
    return effects;
}

} // namespace Lodebook
