// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordreader.h"

#include "models/schema/fieldtext.h"
#include "models/storage/queryrenderer.h"
#include "models/storage/recordlayout.h"
#include "models/storage/recordtitles.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {


constexpr int rowsLookedAhead = 5000; // a few milliseconds

Result<QList<qint64>> keysFrom(Database &database, const QString &sql, const QVariantList &values, const std::function<bool()> &cancelled)
{
    Result<Statement> row = database.query(sql, values);
    if (!row)
        return row.error();
    QList<qint64> keys;
    while (row->next()) {
        keys.append(row->value(0).toLongLong());
        if (keys.size() % 4096 == 0 && cancelled && cancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Storage", "Stopped"), {}};
    }
    if (const Result<> end = row->end(); !end)
        return end.error();
    return keys;
}

} // namespace

Result<> eachBlock(const QList<RecordId> &ids, const Dialect &dialect, const std::function<Result<>(const QString &marks, const QVariantList &values)> &ask)
{
    // One of three numbers of places, so that the statement is prepared once: for one id, a page of hits, many.
    const qsizetype places = ids.size() == 1 ? 1 : ids.size() <= 16 ? 16 : 100;
    const QString marks = QStringList(places, QStringLiteral("?")).join(u',');
    for (qsizetype start = 0; start < ids.size(); start += places) {
        QVariantList values;
        values.reserve(places);
        for (qsizetype i = 0; i < places; ++i)
            values.append(i > 0 && start + i >= ids.size() ? values.constLast() : dialect.stored(ColumnType::Id, ids.at(start + i)));
        if (Result<> done = ask(marks, values); !done)
            return done;
    }
    return {};
}

RecordReader RecordReader::withRestricted() const
{
    RecordReader all = *this;
    all.m_seesRestricted = true;
    return all;
}

Result<Query> RecordReader::permitted(Query query) const
{
    if (m_seesRestricted)
        return query;
    QList<FieldPath> asked;
    for (const SortStep &step : query.order)
        asked.append(step.path);
    QList<const Filter *> open{&query.filter};
    while (!open.isEmpty()) {
        const Filter *filter = open.takeLast();
        if (filter->kind == Filter::Kind::Leaf)
            asked.append(filter->condition.path);
        for (const Filter &part : filter->parts)
            open.append(&part);
    }
    for (const FieldPath &path : std::as_const(asked)) {
        if (const Field *restricted = path.restrictedStep())
            return Error{Error::Kind::Forbidden, QCoreApplication::translate("Storage", "%1 is restricted: your role does not allow asking for it").arg(restricted->label()), {}};
    }
    query.filter = query.filter && Filter::leaf(query.entity->restricted, Compare::NotEqual, true);
    return query;
}

Record RecordReader::permitted(Record record) const
{
    if (!m_seesRestricted) {
        for (const Field *field : record.entity().ownFields()) {
            if (field->isRestricted())
                record.clear(*field);
        }
    }
    return record;
}

Result<Record> RecordReader::find(const Entity &entity, const RecordId &id) const
{
    const std::shared_ptr<const RecordLayout> layout = m_database->layout(entity);
    Result<Statement> row = m_database->query(QStringLiteral("SELECT %1 FROM %2 t WHERE t.id = ?").arg(layout->select, entity.name()),
                                              {m_database->dialect().stored(ColumnType::Id, id)});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{Error::Kind::Missing, QCoreApplication::translate("Storage", "There is no %1 with the id %2").arg(entity.label(), toText(id)), {}};
    const Record record = layout->record(*row, m_database->dialect());
    if (!m_seesRestricted && record.get(entity.restricted, false)) {
        return Error{Error::Kind::Forbidden, QCoreApplication::translate("Storage", "This record (%1) is restricted: your role does not allow you to see it. Ask a coordinator.").arg(entity.label()), {}};
    }
    return permitted(record);
}

Result<> RecordReader::forEach(const Query &wanted, const std::function<bool(const Record &)> &visit) const
{
    const Result<Query> query = permitted(wanted);
    if (!query)
        return query.error();
    const RenderedQuery sql = rendered(*query, *m_catalog, m_database->dialect());
    const std::shared_ptr<const RecordLayout> layout = m_database->layout(*query->entity);
    Result<Statement> row = m_database->query(sql.select(layout->select, query->limit), sql.values);
    if (!row)
        return row.error();
    while (row->next()) {
        if (!visit(permitted(layout->record(*row, m_database->dialect()))))
            return {};
    }
    return row->end();
}

Result<QList<Record>> RecordReader::list(const Query &query) const
{
    QList<Record> records;
    const Result<> read = forEach(query, [&records](const Record &record) {
        records.append(record);
        return true;
    });
    return read ? Result<QList<Record>>(std::move(records)) : Result<QList<Record>>(read.error());
}

Result<qint64> RecordReader::count(const Query &wanted) const
{
    const Result<Query> query = permitted(wanted);
    if (!query)
        return query.error();
    const RenderedQuery sql = rendered(*query, *m_catalog, m_database->dialect());
    const Result<QVariant> number = m_database->value(QStringLiteral("SELECT count(*)") + sql.from + sql.where, sql.values);
    return number ? Result<qint64>(number->toLongLong()) : Result<qint64>(number.error());
}

Result<QList<qint64>> RecordReader::rowKeys(const Query &wanted, const std::function<bool()> &cancelled) const
{
    const Result<Query> query = permitted(wanted);
    if (!query)
        return query.error();
    const RenderedQuery sql = rendered(*query, *m_catalog, m_database->dialect());
    if (query->limit > 0 && !sql.ahead.isEmpty()) {
        const Result<QList<qint64>> found = keysFrom(*m_database, sql.selectAhead(QStringLiteral("t.row"), query->limit, rowsLookedAhead), sql.values, cancelled);
        if (!found || found->size() == query->limit)
            return found; // no row further down the order comes before these
    }
    return keysFrom(*m_database, sql.select(QStringLiteral("t.row"), query->limit), sql.values, cancelled);
}

Result<QList<Record>> RecordReader::byRowKeys(const Entity &entity, std::span<const qint64> keys) const
{
    QHash<qint64, Record> found;
    // Always the same number of places, so that the statement is prepared once.
    constexpr size_t places = 100;
    const QString marks = QStringList(places, QStringLiteral("?")).join(u',');
    const std::shared_ptr<const RecordLayout> layout = m_database->layout(entity);
    const QString sql = QStringLiteral("SELECT t.row, %1 FROM %2 t WHERE t.row IN (%3)").arg(layout->select, entity.name(), marks);
    for (size_t start = 0; start < keys.size(); start += places) {
        QVariantList values;
        for (size_t i = 0; i < places; ++i)
            values.append(start + i < keys.size() ? QVariant(keys[start + i]) : QVariant(qint64(-1)));
        Result<Statement> row = m_database->query(sql, values);
        if (!row)
            return row.error();
        while (row->next()) {
            const Record record = layout->record(*row, m_database->dialect(), 1);
            if (m_seesRestricted || !record.get(entity.restricted, false))
                found.insert(row->value(0).toLongLong(), permitted(record));
        }
        if (const Result<> end = row->end(); !end)
            return end.error();
    }
    QList<Record> records;
    for (const qint64 key : keys) {
        if (const auto record = found.constFind(key); record != found.cend())
            records.append(*record);
    }
    return records;
}

Result<qint64> RecordReader::rowKey(const Entity &entity, const RecordId &id) const
{
    const Result<QVariant> key = m_database->value(QStringLiteral("SELECT t.row FROM %1 t WHERE t.id = ?").arg(entity.name()),
                                                   {m_database->dialect().stored(ColumnType::Id, id)});
    return key ? Result<qint64>(key->toLongLong()) : Result<qint64>(key.error());
}

Result<QHash<RecordId, Record>> RecordReader::byIds(const Entity &entity, const QList<RecordId> &ids) const
{
    QHash<RecordId, Record> found;
    const Dialect &dialect = m_database->dialect();
    const std::shared_ptr<const RecordLayout> layout = m_database->layout(entity);
    const QString sql = QStringLiteral("SELECT %1 FROM %2 t WHERE t.id IN (%3)").arg(layout->select, entity.name());
    const Result<> read = eachBlock(ids, dialect, [&](const QString &marks, const QVariantList &values) -> Result<> {
        Result<Statement> row = m_database->query(sql.arg(marks), values);
        if (!row)
            return row.error();
        while (row->next()) {
            const Record record = layout->record(*row, dialect);
            if (m_seesRestricted || !record.get(entity.restricted, false))
                found.insert(record.id(), permitted(record));
        }
        return row->end();
    });
    return read ? Result<QHash<RecordId, Record>>(std::move(found)) : Result<QHash<RecordId, Record>>(read.error());
}

Result<QHash<RecordId, QString>> RecordReader::titles(const Entity &entity, const QList<RecordId> &ids) const
{
    const Result<QHash<RecordId, Record>> records = byIds(entity, ids);
    if (!records)
        return records.error();
    const QList<Record> list = records->values();
    const Result<QStringList> names = titles(list);
    if (!names)
        return names.error();
    QHash<RecordId, QString> texts;
    for (qsizetype i = 0; i < list.size(); ++i)
        texts.insert(list.at(i).id(), names->at(i));
    return texts;
}

Result<QString> RecordReader::title(const Record &record) const
{
    const Result<QStringList> texts = titlesAtDepth({record}, 0);
    return texts ? Result<QString>(texts->first()) : Result<QString>(texts.error());
}

Result<QStringList> RecordReader::titles(const QList<Record> &records) const
{
    return titlesAtDepth(records, 0);
}

Result<QStringList> RecordReader::titlesAtDepth(const QList<Record> &records, int depth) const
{
    return recordTitles(*this, records, TitleWords::Labels, depth);
}

} // namespace Lodebook
