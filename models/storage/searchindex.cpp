// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchindex.h"

#include "models/schema/fieldtext.h"
#include "models/storage/changelog.h"
#include "models/storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int changesPerChunk = 1000;    // some 50 ms: nobody who saves waits noticeably
constexpr qsizetype wordsKept = 20000;   // of one record; PostgreSQL keeps at most 1 MB of words
const QString position = QStringLiteral("search_upto");

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
    for (qsizetype i = 0; i < changed->size(); ++i) { // grows while it is worked through
        const Touched touched = changed->at(i);
        if (seen.contains(touched.ref.id))
            continue;
        seen.insert(touched.ref.id);
        if (Result<> done = takeIn(touched, *changed); !done)
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
        QStringLiteral("SELECT c.change, c.entity, c.record, c.kind, CASE WHEN c.entity IN (%1) THEN c.fields END FROM log_change c\n"
                       "WHERE c.change > ? AND c.change <= ? AND (c.entity IN (%1)\n"
                       "  OR NOT EXISTS (SELECT 1 FROM log_change n WHERE n.record = c.record AND n.change > c.change))\n"
                       "ORDER BY c.change LIMIT %2").arg(companionNames(catalog)).arg(changesPerChunk), {after, upTo});
    if (!row)
        return row.error();
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
            const QJsonObject fields = QJsonDocument::fromJson(row->value(4).toString().toUtf8()).object();
            for (const QJsonValue &value : fields.value(about->name()).toArray()) {
                if (const Result<QVariant> target = fromJson(*about, value); target && target->isValid())
                    changed.append(Touched{target->value<RecordRef>()});
            }
        }
    }
    reached = rows < changesPerChunk ? upTo : at;
    return changed;
}

Result<> SearchIndex::takeIn(const Touched &touched, QList<Touched> &also)
{
    const Entity *entity = m_reader.catalog().entity(touched.ref.entity);
    const Result<Record> record = entity ? m_reader.find(*entity, touched.ref.id) : Result<Record>(Error{Error::Kind::Missing, {}, {}});
    if (!record && record.error().kind != Error::Kind::Missing)
        return record.error();
    const Result<QVariant> oldTitle = drop(touched.ref.id);
    if (!oldTitle)
        return oldTitle.error();
    if (!record)
        return {};
    if (const Field *about = companionLink(*entity))
        also.append(Touched{record->value(*about).value<RecordRef>()});
    const Result<QString> title = m_reader.title(*record);
    if (!title)
        return title.error();
    const QStringList words = unique(searchWords(*title));
    if (!record->isDeleted()) {
        if (Result<> done = add(*record, words); !done)
            return done;
    }
    const bool sameName = !oldTitle->isNull() && oldTitle->toString() == words.join(u' ');
    return touched.isNew || sameName ? Result<>() : addNamesakes(*record, also);
}

Result<QVariant> SearchIndex::drop(const RecordId &record)
{
    Database &database = m_reader.database();
    const QVariant id = database.dialect().stored(ColumnType::Id, record);
    if (const QString before = database.dialect().searchDropping(); !before.isEmpty()) {
        if (const Result<qint64> done = database.run(before, {id}); !done)
            return done.error();
    }
    return database.value(QStringLiteral("DELETE FROM search_document WHERE record = ? RETURNING title"), {id});
}

Result<> SearchIndex::add(const Record &record, const QStringList &title)
{
    const Result<QStringList> companions = companionTexts(m_reader, record);
    if (!companions)
        return companions.error();
    QStringList words{kindWord(record.entity())};
    for (const Field *field : record.entity().fields()) {
        if (field->isSearchable() && !record.isEmpty(*field) && !record.entity().titleFields().contains(field))
            words.append(searchWords(plainText(*field, record.value(*field))));
    }
    for (const QString &text : *companions)
        words.append(searchWords(text));
    Database &database = m_reader.database();
    const QVariant id = database.dialect().stored(ColumnType::Id, record.id());
    const auto present = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; }; // a title of signs alone has no words
    const QVariantList values{record.entity().name(), id, present(title.join(u' ')), present(database.dialect().searchBody(title, unique(words, title)))};
    if (const Result<qint64> done = database.run(database.dialect().searchInsert(), values); !done)
        return done.error();
    const Result<qint64> done = database.run(database.dialect().searchTaken(), {id});
    return done ? Result<>() : Result<>(done.error());
}

Result<> SearchIndex::addNamesakes(const Record &record, QList<Touched> &also) const
{
    // Those that bear its name in their own title: a visit is called after its mine site.
    for (const ChildLink &child : m_reader.catalog().children(record.entity())) {
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

Result<bool> SearchIndex::hasCompanions(const Record &record) const
{
    // One short question for all of them: most records have none.
    QStringList tests;
    for (const Entity *entity : m_reader.catalog().entities()) {
        if (const Field *about = companionLink(*entity))
            tests.append(QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE \"%2\" = ?)").arg(entity->name(), columnsOf(*about).last().name));
    }
    if (tests.isEmpty())
        return false;
    Database &database = m_reader.database();
    const Result<QVariant> found = database.value(QStringLiteral("SELECT CASE WHEN %1 THEN 1 ELSE 0 END").arg(tests.join(QLatin1String(" OR "))),
                                                  QVariantList(tests.size(), database.dialect().stored(ColumnType::Id, record.id())));
    return found ? Result<bool>(found->toInt() == 1) : Result<bool>(found.error());
}

Result<QStringList> SearchIndex::companionTexts(const RecordReader &reader, const Record &record) const
{
    QStringList texts;
    const Result<bool> any = hasCompanions(record);
    if (!any || !*any)
        return any ? Result<QStringList>(texts) : Result<QStringList>(any.error());
    for (const Entity *entity : m_reader.catalog().entities()) {
        const Field *about = companionLink(*entity);
        if (!about)
            continue;
        const RecordRef self{record.entity().name(), record.id()};
        const Result<> read = reader.forEach(Query(*entity, Filter::leaf(*about, Compare::Equal, QVariant::fromValue(self))), [&](const Record &one) {
            for (const Field *field : entity->ownFields()) {
                if (field->isSearchable() && !one.isEmpty(*field))
                    texts.append(plainText(*field, one.value(*field)));
            }
            return true;
        });
        if (!read)
            return read.error();
    }
    return texts;
}

} // namespace Lodebook
