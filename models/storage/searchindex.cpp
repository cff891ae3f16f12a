// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchindex.h"

#include "models/entities/common/customfield.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/schema/fieldtext.h"
#include "models/storage/changelog.h"
#include "models/storage/logarchive.h"
#include "models/storage/recordtitles.h"
#include "models/storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int changesPerChunk = 1000;    // some 50 ms: nobody who saves waits noticeably
constexpr qsizetype recordsPerBlock = 500;
constexpr qsizetype wordsKept = 20000;   // of one record; PostgreSQL keeps at most 1 MB of words
const QString position =
    QStringLiteral("search_upto_3"); // another name whenever documents hold something else: all are made anew

QString companionNames(const Catalog &catalog)
{
    QStringList names;
    for (const Entity *entity : catalog.entities()) {
        if (companionLink(*entity))
            names.append(u'\'' + entity->name() + u'\'');
    }
    return names.isEmpty() ? QStringLiteral("''") : names.join(QLatin1String(", "));
}

QStringList unique(const QStringList &words, const QStringList &without = {})
{
    QSet<QString> seen(without.cbegin(), without.cend());
    QStringList result;
    for (const QString &word : words) {
        if (!seen.contains(word) && result.size() < wordsKept) {
            seen.insert(word);
            result.append(word);
        }
    }
    return result;
}

} // namespace

const Field *companionLink(const Entity &entity)
{
    if (entity.room() != Entity::Room::None)
        return nullptr;
    const QList<const Field *> fields = entity.ownFields();
    const auto about = std::ranges::find_if(fields, [](const Field *field) { return field->type() == FieldType::AnyLink && field->isRequired(); });
    return about == fields.end() ? nullptr : *about;
}

Result<qint64> SearchIndex::pending() const
{
    const Result<QVariant> number = m_reader.database().value(
        QStringLiteral("SELECT (SELECT coalesce(max(change), 0) FROM log_change)\n"
                       "  - coalesce((SELECT CAST(value AS BIGINT) FROM casebook_fact WHERE name = ?), 0)"), {position});
    return number ? Result<qint64>(number->toLongLong()) : Result<qint64>(number.error());
}

Result<int> SearchIndex::catchUp(const std::function<bool()> &cancelled)
{
    int records = 0;
    const Result<qint64> behind = pending();
    if (!behind)
        return behind.error();
    bool more = *behind > 0 && !m_reader.database().isReadOnly();
    while (more && !(cancelled && cancelled())) {
        const Result<int> done = takeInChunk(more);
        if (!done)
            return done;
        records += *done;
    }
    return records;
}

Result<int> SearchIndex::rebuild(const std::function<bool()> &cancelled)
{
    {
        Transaction transaction(m_reader.database());
        if (Result<> begun = transaction.begin(); !begun)
            return begun.error();
        for (const QString &sql : {QStringLiteral("DELETE FROM search_document"), m_reader.database().dialect().searchCleared(), QStringLiteral("DELETE FROM casebook_fact WHERE name = '%1'").arg(position)}) {
            if (Result<> done = m_reader.database().run(sql); !done)
                return done.error();
        }
        if (Result<> done = transaction.commit(); !done)
            return done.error();
    }
    return catchUp(cancelled);
}

Result<qint64> SearchIndex::claimPosition()
{
    // Writing the row first makes a second follower wait here instead of doing the same work again.
    Database &database = m_reader.database();
    const Result<qint64> claimed = database.run(
        QStringLiteral("INSERT INTO casebook_fact (name, value) VALUES (?, '0') ON CONFLICT (name) DO UPDATE SET value = casebook_fact.value"), {position});
    if (!claimed)
        return claimed;
    const Result<QVariant> value = database.value(QStringLiteral("SELECT value FROM casebook_fact WHERE name = ?"), {position});
    return value ? Result<qint64>(value->toLongLong()) : Result<qint64>(value.error());
}

Result<int> SearchIndex::takeInChunk(bool &more)
{
    Database &database = m_reader.database();
    Transaction transaction(database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun.error();
    const Result<qint64> after = claimPosition();
    if (!after)
        return after.error();
    const Result<QVariant> last = database.value(QStringLiteral("SELECT coalesce(max(change), 0) FROM log_change"));
    if (!last)
        return last.error();
    qint64 reached = last->toLongLong();
    Result<QList<Touched>> changed = changedRecords(*after, last->toLongLong(), reached);
    if (!changed)
        return changed.error();
    more = reached < last->toLongLong();
    QSet<RecordId> seen;
    CodeWords codes(m_reader);
    for (qsizetype i = 0; i < changed->size();) { // grows while it is worked through
        QList<Touched> block;
        for (; i < changed->size() && block.size() < recordsPerBlock; ++i) {
            const Touched touched = changed->at(i);
            if (seen.contains(touched.ref.id))
                continue;
            seen.insert(touched.ref.id);
            block.append(touched);
        }
        if (Result<> done = takeIn(block, *changed, codes); !done)
            return done.error();
    }
    const Result<qint64> kept = database.run(QStringLiteral("UPDATE casebook_fact SET value = ? WHERE name = ?"), {QString::number(reached), position});
    if (!kept)
        return kept.error();
    if (Result<> done = transaction.commit(); !done)
        return done.error();
    return int(seen.size());
}

Result<QList<SearchIndex::Touched>> SearchIndex::changedRecords(qint64 after, qint64 upTo, qint64 &reached) const
{
    // A record is taken in at its last change only. Companions are looked at each time: one may have gone from one
    // record to another, and both have to be told.
    const Catalog &catalog = m_reader.catalog();
    Result<Statement> row = m_reader.database().query(
        QStringLiteral("SELECT c.change, c.entity, c.record, c.kind, CASE WHEN c.entity IN (%1) THEN c.fields END, c.archived FROM log_change c\n"
                       "WHERE c.change > ? AND c.change <= ? AND (c.entity IN (%1)\n"
                       "  OR NOT EXISTS (SELECT 1 FROM log_change n WHERE n.record = c.record AND n.change > c.change))\n"
                       "ORDER BY c.change LIMIT %2").arg(companionNames(catalog)).arg(changesPerChunk), {after, upTo});
    if (!row)
        return row.error();
    const LogArchive archive(m_reader.database());
    QList<Touched> changed;
    qint64 at = after;
    int rows = 0;
    while (row->next()) {
        ++rows;
        at = row->value(0).toLongLong();
        const Entity *entity = catalog.entity(row->value(1).toString());
        if (!entity)
            continue; // of a newer program
        changed.append(Touched{{entity->name(), row->value(2, ColumnType::Id).toUuid()}, row->value(3).toString() == codeOf(ChangeKind::Insert)});
        if (const Field *about = companionLink(*entity)) {
            const Result<QString> said = archive.fields(*row, 4);
            if (!said)
                return said.error();
            const QJsonObject fields = QJsonDocument::fromJson(said->toUtf8()).object();
            for (const QJsonValue &value : fields.value(about->name()).toArray()) {
                if (const Result<QVariant> target = fromJson(*about, value); target && target->isValid())
                    changed.append(Touched{target->value<RecordRef>()});
            }
        }
    }
    reached = rows < changesPerChunk ? upTo : at;
    return changed;
}

Result<> SearchIndex::takeIn(const QList<Touched> &touched, QList<Touched> &also, CodeWords &codes)
{
    QList<RecordId> ids;
    QSet<RecordId> fresh;
    for (const Touched &one : touched) {
        ids.append(one.ref.id);
        if (one.isNew)
            fresh.insert(one.ref.id);
    }
    const Result<QHash<RecordId, QString>> before = drop(ids);
    if (!before)
        return before.error();
    const Result<QList<Record>> records = present(touched);
    if (!records)
        return records.error();
    const Result<QStringList> titles = recordTitles(m_reader, *records, TitleWords::Codes);
    if (!titles)
        return titles.error();
    const Result<CompanionTexts> companions = companionTexts(m_reader, *records);
    if (!companions)
        return companions.error();
    const Result<QVariant> last = m_reader.database().value(QStringLiteral("SELECT coalesce(max(document), 0) FROM search_document"));
    if (!last)
        return last.error();
    for (qsizetype i = 0; i < records->size(); ++i) {
        const Record &record = records->at(i);
        if (const Field *about = companionLink(record.entity()))
            also.append(Touched{record.value(*about).value<RecordRef>()});
        const QStringList words = unique(searchWords(titles->at(i)));
        if (!record.isDeleted()) {
            if (Result<> done = add(record, words, companions->value(record.id()), codes); !done)
                return done;
        }
        const auto old = before->constFind(record.id());
        const bool sameName = old != before->cend() && *old == words.join(u' ');
        if (fresh.contains(record.id()) && &record.entity() != &vocabularyEntry())
            continue; // nothing can bear its name yet; a word of the casebook may replace one that was declared
        if (Result<> done = addAffected(record, sameName, codes, also); !done)
            return done;
    }
    const Result<qint64> done = m_reader.database().run(m_reader.database().dialect().searchTaken(), {last->toLongLong()});
    return done ? Result<>() : Result<>(done.error());
}

Result<QList<Record>> SearchIndex::present(const QList<Touched> &touched) const
{
    QHash<const Entity *, QList<RecordId>> wanted;
    for (const Touched &one : touched) {
        if (const Entity *entity = m_reader.catalog().entity(one.ref.entity))
            wanted[entity].append(one.ref.id);
    }
    QHash<RecordId, Record> found;
    for (auto ids = wanted.cbegin(); ids != wanted.cend(); ++ids) {
        const Result<QHash<RecordId, Record>> some = m_reader.byIds(*ids.key(), *ids);
        if (!some)
            return some.error();
        found.insert(*some);
    }
    QList<Record> records;
    for (const Touched &one : touched) {
        if (const auto record = found.constFind(one.ref.id); record != found.cend())
            records.append(*record);
    }
    return records;
}

Result<QHash<RecordId, QString>> SearchIndex::drop(const QList<RecordId> &records)
{
    Database &database = m_reader.database();
    const Dialect &dialect = database.dialect();
    QHash<RecordId, QString> titles;
    const Result<> found = eachBlock(records, dialect, [&](const QString &marks, const QVariantList &values) -> Result<> {
        Result<Statement> row = database.query(QStringLiteral("SELECT record, title FROM search_document WHERE record IN (%1)").arg(marks), values);
        if (!row)
            return row.error();
        while (row->next())
            titles.insert(row->value(0, ColumnType::Id).toUuid(), row->value(1).toString());
        return row->end();
    });
    if (!found)
        return found.error();
    for (const QString &sql : {dialect.searchDropping(), QStringLiteral("DELETE FROM search_document WHERE record IN (%1)")}) {
        if (sql.isEmpty())
            continue;
        const Result<> done = eachBlock(titles.keys(), dialect, [&](const QString &marks, const QVariantList &values) -> Result<> {
            const Result<qint64> gone = database.run(sql.arg(marks), values);
            return gone ? Result<>() : Result<>(gone.error());
        });
        if (!done)
            return done.error();
    }
    return titles;
}

Result<> SearchIndex::forget(const QList<RecordId> &records)
{
    const Result<QHash<RecordId, QString>> gone = drop(records);
    if (!gone)
        return gone.error();
    Database &database = m_reader.database();
    if (Result<> cleared = database.run(database.dialect().searchCleared()); !cleared)
        return cleared;
    const Result<qint64> taken = database.run(database.dialect().searchTaken(), {0});
    return taken ? Result<>() : Result<>(taken.error());
}

Result<> SearchIndex::add(const Record &record, const QStringList &title, const QStringList &companions, CodeWords &codes)
{
    QStringList words{kindWord(record.entity())};
    for (const Field *field : record.entity().fields()) {
        if (record.isEmpty(*field))
            continue;
        if (CodeWords::names(*field)) {
            const Result<QStringList> named = codes.words(*field, record.value(*field));
            if (!named)
                return named.error();
            words.append(*named);
        } else if (field->isSearchable() && !record.entity().titleFields().contains(field)) {
            words.append(searchWords(plainText(*field, record.value(*field))));
        }
    }
    for (const QString &text : companions)
        words.append(searchWords(text));
    Database &database = m_reader.database();
    const QVariant id = database.dialect().stored(ColumnType::Id, record.id());
    const auto present = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; }; // a title of signs alone has no words
    const QVariantList values{record.entity().name(), id, present(title.join(u' ')), present(database.dialect().searchBody(title, unique(words, title)))};
    const Result<qint64> done = database.run(database.dialect().searchInsert(), values);
    return done ? Result<>() : Result<>(done.error());
}

Result<> SearchIndex::addAffected(const Record &record, bool sameName, CodeWords &codes, QList<Touched> &also) const
{
    const Entity &entity = record.entity();
    if (entity.codeField()) {
        for (const Field *field : codes.fieldsNamedBy(entity)) {
            if (Result<> done = addThoseNamedBy(*field, record.text(*entity.codeField()), also); !done)
                return done;
        }
    }
    if (&entity == &vocabularyEntry()) {
        const Entity *of = m_reader.catalog().entity(record.text(vocabularyEntry().entity));
        const Field *field = of ? of->field(record.text(vocabularyEntry().field)) : nullptr;
        if (field && CodeWords::names(*field)) {
            if (Result<> done = addThoseNamedBy(*field, record.text(vocabularyEntry().code), also); !done)
                return done;
        }
    }
    if (&entity == &customField()) {
        if (Result<> done = addThoseFilledIn(record, also); !done)
            return done;
    }
    // Those that bear its name in their own title: a visit is called after its mine site.
    const QList<ChildLink> children = sameName ? QList<ChildLink>() : m_reader.catalog().children(entity);
    for (const ChildLink &child : children) {
        if (!child.child->titleFields().contains(child.link))
            continue;
        const Result<> read = m_reader.forEach(Query(*child.child, Filter::leaf(*child.link, Compare::Equal, record.id())), [&](const Record &one) {
            also.append(Touched{{child.child->name(), one.id()}});
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<> SearchIndex::addThoseNamedBy(const Field &field, const QString &code, QList<Touched> &also) const
{
    const bool isList = field.type() == FieldType::Codes || field.type() == FieldType::Choices;
    const Filter holds = Filter::leaf(field, isList ? Compare::Contains : Compare::Equal, code);
    return m_reader.forEach(Query(field.entity(), holds), [&](const Record &one) {
        also.append(Touched{{field.entity().name(), one.id()}});
        return true;
    });
}

Result<> SearchIndex::addThoseFilledIn(const Record &definition, QList<Touched> &also) const
{
    // The field may be in the recycle bin, so the table is asked for the column and not the kind for the field.
    const Entity *of = m_reader.catalog().entity(definition.text(customField().entity));
    Database &database = m_reader.database();
    const Result<QHash<QString, QStringList>> existing = database.existingColumns();
    if (!of || !existing)
        return of ? Result<>(existing.error()) : Result<>();
    const QString column = columnsOf(Field(*of, declarationOf(definition), -1)).first().name;
    if (!existing->value(of->name()).contains(column))
        return {};
    Result<Statement> row = database.query(QStringLiteral("SELECT id FROM %1 WHERE \"%2\" IS NOT NULL").arg(of->name(), column));
    if (!row)
        return row.error();
    while (row->next())
        also.append(Touched{{of->name(), row->value(0, ColumnType::Id).toUuid()}});
    return row->end();
}

Result<QList<SearchIndex::Accompanied>> SearchIndex::accompanied(const QList<RecordId> &records) const
{
    QList<Accompanied> all;
    QStringList questions;
    for (const Entity *entity : m_reader.catalog().entities()) {
        if (const Field *about = companionLink(*entity)) {
            questions.append(QStringLiteral("SELECT %1, \"%2\" FROM %3 WHERE \"%2\" IN (%4)")
                                 .arg(all.size())
                                 .arg(columnsOf(*about).last().name, entity->name()));
            all.append(Accompanied{entity, {}});
        }
    }
    if (all.isEmpty())
        return all;
    Database &database = m_reader.database();
    const QString sql = questions.join(QLatin1String(" UNION "));
    const Result<> found =
        eachBlock(records, database.dialect(), [&](const QString &marks, const QVariantList &values) -> Result<> {
            QVariantList bound;
            for (qsizetype i = 0; i < all.size(); ++i)
                bound.append(values);
            Result<Statement> row = database.query(QString(sql).replace(QLatin1String("%4"), marks), bound);
            if (!row)
                return row.error();
            while (row->next())
                all[row->value(0).toInt()].records.append(row->value(1, ColumnType::Id).toUuid());
            return row->end();
        });
    return found ? Result<QList<Accompanied>>(std::move(all)) : Result<QList<Accompanied>>(found.error());
}

Result<SearchIndex::CompanionTexts> SearchIndex::companionTexts(const RecordReader &reader, const QList<Record> &records) const
{
    QHash<RecordId, const Entity *> kinds;
    for (const Record &record : records)
        kinds.insert(record.id(), &record.entity());
    const Result<QList<Accompanied>> accompanied = this->accompanied(kinds.keys());
    if (!accompanied)
        return accompanied.error();
    CompanionTexts texts;
    for (const Accompanied &companions : *accompanied) {
        const Entity *entity = companions.by;
        for (const RecordId &id : companions.records) {
            const RecordRef self{kinds.value(id)->name(), id};
            const Filter about = Filter::leaf(*companionLink(*entity), Compare::Equal, QVariant::fromValue(self));
            const Result<> read = reader.forEach(Query(*entity, about), [&](const Record &one) {
                for (const Field *field : entity->ownFields()) {
                    if (field->isSearchable() && !one.isEmpty(*field))
                        texts[id].append(plainText(*field, one.value(*field)));
                }
                return true;
            });
            if (!read)
                return read.error();
        }
    }
    return texts;
}

} // namespace Lodebook
