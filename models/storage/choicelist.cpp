// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/choicelist.h"

#include "models/core/plaintext.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/storage/columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceList)
};

constexpr qsizetype blockSize = 200;
constexpr qsizetype longestCode = 50; // leaves room for a number

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message, {}};
}

/// The names in the order of the languages, without gaps.
QStringList given(const ChoiceLabels &labels)
{
    QStringList names;
    for (const QString &language : VocabularyEntryEntity::languages()) {
        if (const QString name = kept(labels.value(language)); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QString codeFrom(const QString &label, const QList<ChoiceEntry> &entries)
{
    QString code;
    for (const QChar letter : folded(label)) {
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (plain)
            code.append(letter);
        else if (!code.isEmpty() && !code.endsWith(u'_'))
            code.append(u'_');
    }
    code.truncate(longestCode);
    while (code.endsWith(u'_'))
        code.chop(1);
    if (code.isEmpty())
        code = QStringLiteral("entry");
    const auto taken = [&entries](const QString &wanted) {
        return std::ranges::find(entries, wanted, &ChoiceEntry::code) != entries.end();
    };
    QString unique = code;
    for (int number = 2; taken(unique); ++number)
        unique = QStringLiteral("%1_%2").arg(code).arg(number);
    return unique;
}

void setLabels(Record &own, const ChoiceEntry &entry, const ChoiceLabels &labels)
{
    const VocabularyEntryEntity &vocabulary = vocabularyEntry();
    for (const QString &language : VocabularyEntryEntity::languages()) {
        const QString name = kept(labels.value(language));
        own.setValue(vocabulary.labelIn(language), name.isEmpty() ? QVariant() : QVariant(name));
    }
    if (own.isEmpty(vocabulary.label))
        own.set(vocabulary.label,
                entry.isBuiltIn() ? QString::fromUtf8(entry.declared) : given(labels).value(0, entry.code));
}

QVariant replaced(const QVariant &value, const QString &code, const QString &into)
{
    if (value.userType() == QMetaType::QString)
        return value.toString() == code ? QVariant(into) : value;
    QStringList codes;
    for (const QString &one : value.toStringList()) {
        const QString &now = one == code ? into : one;
        if (!codes.contains(now))
            codes.append(now);
    }
    return codes;
}

} // namespace

QList<const Field *> ChoiceList::fields(const RecordReader &reader)
{
    QList<const Field *> found;
    for (const Entity *entity : reader.catalog().entities()) {
        for (const Field *field : entity->ownFields()) {
            if (hasChoiceList(*field) && (reader.seesRestricted() || !field->isRestricted()))
                found.append(field);
        }
    }
    // What people fill in daily first, the lists it builds on behind.
    std::ranges::stable_sort(found, {}, [](const Field *field) { return field->entity().room() >= Entity::Room::Common || field->entity().room() == Entity::Room::None; });
    return found;
}

Result<const Field *> ChoiceList::field(const RecordReader &reader, const QString &name)
{
    const Entity *entity = reader.catalog().entity(name.section(u'.', 0, 0));
    const Field *found = entity ? entity->field(name.section(u'.', 1)) : nullptr;
    if (!found || !hasChoiceList(*found))
        return invalid(Words::tr("“%1” names no choice list; write it like organisation.kind").arg(name));
    if (found->isRestricted() && !reader.seesRestricted())
        return Error{Error::Kind::Forbidden, Words::tr("%1 is restricted and not shown in your role").arg(name), {}};
    return found;
}

Result<QHash<QString, ChoiceList::Count>> ChoiceList::counts() const
{
    // Grouped by what stands in the column; of lists there are few different ones.
    Database &database = m_store.database();
    const QString column = u'"' + columnsOf(m_field).first().name + u'"';
    const bool all = m_store.reader().seesRestricted();
    Result<Statement> row = database.query(
        QStringLiteral(
            "SELECT %1, count(*), sum(CASE WHEN deleted_at IS NULL THEN 1 ELSE 0 END) FROM %2 WHERE %1 IS NOT NULL%3 GROUP BY %1")
            .arg(column, m_field.entity().name(), all ? QString() : QStringLiteral(" AND restricted IS NOT TRUE")));
    if (!row)
        return row.error();
    QHash<QString, Count> found;
    while (row->next()) {
        const QVariant value = fieldValue(m_field, std::array<QVariant, 1>{row->value(0)}, database.dialect());
        const qint64 living = row->value(2).toLongLong();
        const QStringList codes =
            value.userType() == QMetaType::QString ? QStringList{value.toString()} : value.toStringList();
        for (const QString &code : codes) {
            found[code].records += living;
            found[code].inBin += row->value(1).toLongLong() - living;
        }
    }
    if (Result<> end = row->end(); !end)
        return end.error();
    return found;
}

Result<QList<ChoiceUse>> ChoiceList::entries() const
{
    const Result<QList<ChoiceEntry>> listed = choiceEntries(m_store.reader(), m_field);
    if (!listed)
        return listed.error();
    const Result<QHash<QString, Count>> counted = counts();
    if (!counted)
        return counted.error();
    QHash<QString, Count> left = *counted;
    QList<ChoiceUse> uses;
    for (const ChoiceEntry &entry : *listed) {
        const Count count = left.take(entry.code);
        uses.append({entry, count.records, count.inBin});
    }
    QStringList unlisted = left.keys();
    unlisted.sort();
    for (const QString &code : std::as_const(unlisted))
        uses.append({{code, nullptr, Record(vocabularyEntry()), uses.size() + 1},
                     left.value(code).records,
                     left.value(code).inBin,
                     false});
    return uses;
}

Result<ChoiceEntry> ChoiceList::entry(const QString &code) const
{
    const Result<QList<ChoiceEntry>> listed = choiceEntries(m_store.reader(), m_field);
    if (!listed)
        return listed.error();
    if (const auto found = std::ranges::find(*listed, code, &ChoiceEntry::code); found != listed->end())
        return *found;
    const Result<bool> held = isHeld(code);
    if (!held)
        return held.error();
    if (*held)
        return ChoiceEntry{code, nullptr, Record(vocabularyEntry()), listed->size() + 1};
    return Error{Error::Kind::Missing,
                 Words::tr("There is no entry “%1” in the list of %2", "a code, a field").arg(code, m_field.label()),
                 {}};
}

Record ChoiceList::ownRecord(const ChoiceEntry &entry) const
{
    Record own = entry.own;
    if (!own.isNew())
        return own;
    const VocabularyEntryEntity &vocabulary = vocabularyEntry();
    own.set(vocabulary.entity, m_field.entity().name());
    own.set(vocabulary.field, m_field.name());
    own.set(vocabulary.code, entry.code);
    own.set(vocabulary.label, entry.isBuiltIn() ? QString::fromUtf8(entry.declared) : entry.code);
    return own;
}

Result<> ChoiceList::checkLabels(const QList<ChoiceEntry> &entries, const QString &code,
                                 const ChoiceLabels &labels) const
{
    for (const QString &name : given(labels)) {
        for (const ChoiceEntry &other : entries) {
            if (other.code == code || !other.mergedInto().isEmpty())
                continue;
            QStringList names{other.label()};
            for (const QString &language : VocabularyEntryEntity::languages())
                names.append(other.ownLabel(language));
            const bool same = std::ranges::any_of(
                names, [&name](const QString &one) { return !one.isEmpty() && folded(one) == folded(name); });
            if (same)
                return invalid(other.isRetired()
                                   ? Words::tr("“%1” is in this list already, retired: bring it back instead").arg(name)
                                   : Words::tr("“%1” is in this list already").arg(name));
        }
    }
    return {};
}

Result<QString> ChoiceList::add(const ChoiceLabels &labels)
{
    const QStringList names = given(labels);
    if (names.isEmpty())
        return invalid(Words::tr("A new entry needs a name"));
    Batch batch(m_store, Words::tr("New entry of %1: %2", "a field, a name").arg(m_field.label(), names.first()));
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    const Result<QList<ChoiceEntry>> listed = choiceEntries(m_store.reader(), m_field);
    if (!listed)
        return listed.error();
    if (Result<> good = checkLabels(*listed, {}, labels); !good)
        return batch.leave(good.error()).error();
    const QString code = codeFrom(names.first(), *listed);
    const ChoiceEntry fresh{code, nullptr, Record(vocabularyEntry()), 0};
    Record own = ownRecord(fresh);
    setLabels(own, fresh, labels);
    own.set(vocabularyEntry().position, listed->isEmpty() ? 1 : listed->last().position + 1);
    if (Result<> saved = m_store.save(own); !saved)
        return saved.error();
    const Result<RecordId> done = batch.commit();
    return done ? Result<QString>(code) : Result<QString>(done.error());
}

Result<> ChoiceList::rename(const QString &code, const ChoiceLabels &labels)
{
    const Result<ChoiceEntry> found = entry(code);
    if (!found)
        return found.error();
    if (given(labels).isEmpty() && !found->isBuiltIn())
        return invalid(Words::tr("An entry needs a name in at least one language"));
    const Result<QList<ChoiceEntry>> listed = choiceEntries(m_store.reader(), m_field);
    if (!listed)
        return listed.error();
    if (Result<> good = checkLabels(*listed, code, labels); !good)
        return good;
    Record own = ownRecord(*found);
    setLabels(own, *found, labels);
    return m_store.save(
        own, Words::tr("New names in the list of %1: %2", "a field, an entry").arg(m_field.label(), found->label()));
}

Result<> ChoiceList::move(const QString &code, int places)
{
    const Result<QList<ChoiceEntry>> listed = choiceEntries(m_store.reader(), m_field);
    if (!listed)
        return listed.error();
    QList<ChoiceEntry> order = *listed;
    const auto at = std::ranges::find(order, code, &ChoiceEntry::code);
    if (at == order.end())
        return entry(code) ? Result<>() : Result<>(entry(code).error());
    const qsizetype from = at - order.begin();
    const qsizetype to = std::clamp<qsizetype>(from + places, 0, order.size() - 1);
    order.move(from, to);
    Batch batch(m_store,
                Words::tr("Another place in the list of %1: %2", "a field, an entry")
                    .arg(m_field.label(), order.at(to).label()));
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order.at(i).position == i + 1)
            continue;
        Record own = ownRecord(order.at(i));
        own.set(vocabularyEntry().position, i + 1);
        if (Result<> saved = m_store.save(own); !saved)
            return saved;
    }
    const Result<RecordId> done = batch.commit();
    return done ? Result<>() : Result<>(done.error());
}

Result<> ChoiceList::retire(const QString &code)
{
    const Result<ChoiceEntry> found = entry(code);
    if (!found)
        return found.error();
    Record own = ownRecord(*found);
    own.set(vocabularyEntry().retired, true);
    return m_store.save(
        own, Words::tr("Retired from the list of %1: %2", "a field, an entry").arg(m_field.label(), found->label()));
}

Result<> ChoiceList::bringBack(const QString &code)
{
    const Result<ChoiceEntry> found = entry(code);
    if (!found)
        return found.error();
    Record own = ownRecord(*found);
    own.clear(vocabularyEntry().retired);
    own.clear(vocabularyEntry().mergedInto);
    return m_store.save(
        own,
        Words::tr("Brought back into the list of %1: %2", "a field, an entry").arg(m_field.label(), found->label()));
}

Result<> ChoiceList::remove(const QString &code)
{
    const Result<ChoiceEntry> found = entry(code);
    if (!found)
        return found.error();
    if (found->isBuiltIn())
        return refused(
            Words::tr("“%1” belongs to the program and cannot be removed. Retire it, and it is not offered any more.")
                .arg(found->label()));
    const Result<bool> held = isHeld(code);
    const Result<QList<ChoiceEntry>> listed = choiceEntries(m_store.reader(), m_field);
    if (!held || !listed)
        return held ? listed.error() : held.error();
    if (*held)
        return refused(Words::tr("“%1” is in use and cannot be removed. Retire it, or merge it into another entry.")
                           .arg(found->label()));
    if (std::ranges::any_of(*listed, [&code](const ChoiceEntry &other) { return other.mergedInto() == code; }))
        return refused(Words::tr("Another entry was merged into “%1”, so it cannot be removed. Retire it instead.")
                           .arg(found->label()));
    if (found->own.isNew())
        return {};
    return m_store.remove(
        vocabularyEntry(), found->own.id(),
        Words::tr("Removed from the list of %1: %2", "a field, an entry").arg(m_field.label(), found->label()));
}

Result<QString> ChoiceList::mergeRefusal(const QString &code, const QString &into) const
{
    const Result<ChoiceEntry> from = entry(code);
    const Result<ChoiceEntry> target = entry(into);
    if (!from || !target)
        return from ? target.error() : from.error();
    if (from->isBuiltIn())
        return Words::
            tr("“%1” belongs to the program: its rules, figures and files compare with this code, so it cannot be merged away. "
               "Retire it, and it is not offered any more.")
                .arg(from->label());
    if (code == into)
        return Words::tr("An entry cannot be merged into itself");
    if (!target->mergedInto().isEmpty() || target->isRetired())
        return Words::tr("“%1” is not offered any more; bring it back first, or choose another entry")
            .arg(target->label());
    if (!target->isBuiltIn() && target->own.isNew())
        return Words::tr("“%1” is not in the list").arg(into);
    return QString();
}

Query ChoiceList::holders(const QString &code) const
{
    const bool several = m_field.type() == FieldType::Choices;
    const QVariant held = several ? QVariant(QStringList{code}) : QVariant(code);
    Query query(m_field.entity(), Filter::leaf(m_field, Compare::Equal, held));
    query.deleted = Query::Deleted::With;
    return query;
}

Result<bool> ChoiceList::isHeld(const QString &code) const
{
    Query query = holders(code);
    query.limit = 1;
    const Result<QList<qint64>> found = m_store.reader().withRestricted().rowKeys(query);
    return found ? Result<bool>(!found->isEmpty()) : Result<bool>(found.error());
}

Result<> ChoiceList::rewrite(Record &record, const QString &code, const QString &into)
{
    const Record before = record;
    const QVariant value = replaced(record.value(m_field), code, into);
    if (value == record.value(m_field))
        return {}; // a code that is written alike
    record.setValue(m_field, value);
    if (!record.isDeleted()) {
        Problems known;
        before.entity().check(before, known);
        Problems found;
        record.entity().check(record, found);
        found.removeIf([&known](const Problem &problem) {
            return std::ranges::any_of(known,
                                       [&problem](const Problem &old) { return old.message == problem.message; });
        });
        const bool inKey = std::ranges::any_of(
            record.entity().uniqueKeys(), [this](const QList<const Field *> &key) { return key.contains(&m_field); });
        if (inKey) {
            const Result<Problems> clashes = m_store.keyClashes(record);
            if (!clashes)
                return clashes.error();
            found.append(*clashes);
        }
        if (!found.isEmpty()) {
            const Result<QString> title = m_store.reader().title(before);
            return refused(
                Words::tr("%1 “%2” cannot take the other value: %3. Nothing was merged; put that record right first.",
                          "a kind of record, its name, a reason")
                    .arg(record.entity().label(), title ? *title : before.title(), found.first().message));
        }
    }
    return m_store.saveChecked(record);
}

Result<ChoiceMerge> ChoiceList::merge(const QString &code, const QString &into,
                                      const std::function<bool(double)> &progress)
{
    const Result<QString> refusal = mergeRefusal(code, into);
    if (!refusal || !refusal->isEmpty())
        return refusal ? refused(*refusal) : refusal.error();
    const Result<ChoiceEntry> from = entry(code);
    const Result<ChoiceEntry> target = entry(into);
    const RecordReader &reader = m_store.reader();
    const Result<QList<qint64>> keys = reader.rowKeys(holders(code));
    const Result<QList<qint64>> all = keys ? reader.withRestricted().rowKeys(holders(code)) : keys;
    if (!from || !target || !keys || !all)
        return (!from ? from.error() : !target ? target.error() : !keys ? keys.error() : all.error());
    if (all->size() != keys->size())
        return Error{
            Error::Kind::Forbidden,
            Words::tr(
                "“%1” stands in restricted records that your role does not show. Somebody who sees them can merge it.")
                .arg(from->label()),
            {}};
    Batch batch(
        m_store,
        Words::tr("Merged “%1” into “%2” in %3: %Ln record(s)", "two entries of a list, a field", int(keys->size()))
            .arg(from->label(), target->label(), m_field.label()));
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    Record own = ownRecord(*from);
    own.set(vocabularyEntry().mergedInto, into);
    own.set(vocabularyEntry().retired, true);
    if (Result<> saved = m_store.save(own); !saved)
        return saved.error();
    const std::span<const qint64> wanted(*keys);
    for (qsizetype first = 0; first < keys->size(); first += blockSize) {
        const Result<QList<Record>> block = reader.byRowKeys(
            m_field.entity(), wanted.subspan(size_t(first), size_t(std::min(blockSize, keys->size() - first))));
        if (!block)
            return block.error();
        for (Record record : *block) {
            if (Result<> done = rewrite(record, code, into); !done)
                return done.error();
        }
        if (progress && !progress(double(std::min(first + blockSize, keys->size())) / double(keys->size())))
            return Error{Error::Kind::Cancelled, Words::tr("Stopped; everything stays as it was"), {}};
    }
    const Result<RecordId> done = batch.commit();
    return done ? Result<ChoiceMerge>(ChoiceMerge{*done, keys->size()}) : Result<ChoiceMerge>(done.error());
}

} // namespace Lodebook
