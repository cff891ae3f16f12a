// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/linksearch.h"

#include "models/core/plaintext.h"

namespace Lodebook {

namespace {

bool isWords(const Field &field)
{
    return field.type() == FieldType::Text || field.type() == FieldType::LongText;
}

QList<Filter> titleFilters(const Catalog &catalog, const Entity &entity, const QString &word)
{
    QList<Filter> any;
    for (const Field *field : entity.titleFields()) {
        if (isWords(*field))
            any.append(Filter::leaf(*field, Compare::Contains, word));
        const Entity *target = field->type() == FieldType::Link ? catalog.target(*field) : nullptr;
        for (const Field *step : target ? target->titleFields() : QList<const Field *>()) {
            if (isWords(*step))
                any.append(Filter::leaf(FieldPath(QList<const Field *>{field, step}), Compare::Contains, word));
        }
    }
    if (!entity.numberPrefix().isEmpty())
        any.append(Filter::leaf(entity.number, Compare::Contains, word));
    if (entity.codeField())
        any.append(Filter::leaf(*entity.codeField(), Compare::Contains, word));
    return any;
}

} // namespace

Result<QList<LinkHit>> linkHits(const RecordReader &reader, const Entity &entity, const QString &typed, int limit)
{
    Query query(entity);
    QList<Filter> words;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        words.append(Filter::any(titleFilters(reader.catalog(), entity, word)));
    query.filter = Filter::all(words);
    query.limit = limit;
    const Result<QList<Record>> found = reader.list(query);
    if (!found)
        return found.error();
    QList<RecordId> ids;
    for (const Record &record : *found)
        ids.append(record.id());
    const Result<QHash<RecordId, QString>> titles = reader.titles(entity, ids);
    if (!titles)
        return titles.error();
    QList<LinkHit> hits;
    for (const Record &record : *found)
        hits.append({record.id(), titles->value(record.id()), record.text(entity.number)});
    const QString start = folded(typed);
    std::stable_partition(hits.begin(), hits.end(), [&start](const LinkHit &hit) { return folded(hit.title).startsWith(start); });
    return hits;
}

} // namespace Lodebook
