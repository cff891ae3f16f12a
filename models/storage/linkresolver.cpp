// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/linkresolver.h"

#include "models/core/plaintext.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The text fields that may name a record, best first.
QList<const Field *> namingFields(const Entity &entity)
{
    QList<const Field *> fields;
    if (!entity.numberPrefix().isEmpty())
        fields.append(&entity.number);
    if (entity.codeField())
        fields.append(entity.codeField());
    for (const QList<const Field *> &key : entity.uniqueKeys()) {
        if (key.size() == 1 && !fields.contains(key.first()))
            fields.append(key.first());
    }
    for (const Field *field : entity.titleFields()) {
        if (field->type() == FieldType::Text && !fields.contains(field))
            fields.append(field);
    }
    for (const QString &name : {QStringLiteral("short_name"), QStringLiteral("code"), QStringLiteral("email")}) {
        const Field *field = entity.field(name);
        if (field && !fields.contains(field))
            fields.append(field);
    }
    return fields;
}

} // namespace

Result<RecordId> LinkResolver::resolve(const Entity &entity, const QString &text)
{
    const QString key = entity.name() + u'/' + text;
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    Result<RecordId> found = lookUp(entity, kept(text));
    if (found)
        m_known.insert(key, *found);
    return found;
}

Result<RecordId> LinkResolver::lookUp(const Entity &entity, const QString &text) const
{
    if (const RecordId id = recordIdFromText(text); !id.isNull()) {
        const Result<Record> record = m_reader.find(entity, id);
        return record ? Result<RecordId>(id) : Result<RecordId>(record.error());
    }
    for (const Field *field : namingFields(entity)) {
        Query query(entity, Filter::leaf(*field, Compare::Equal, text));
        query.limit = 4;
        const Result<QList<Record>> records = m_reader.list(query);
        if (!records)
            return records.error();
        if (records->size() == 1)
            return records->first().id();
        if (records->size() > 1) {
            QStringList ids;
            for (const Record &record : *records)
                ids.append(toText(record.id()));
            return Error{Error::Kind::Invalid, Words::tr("Several %1 are called “%2”; name one by its id: %3").arg(entity.pluralLabel(), text, ids.join(QLatin1String(", "))), {}};
        }
    }
    // A full name in one cell: given and family name are two fields.
    const QList<const Field *> &title = entity.titleFields();
    if (title.size() == 2 && text.contains(u' ')) {
        for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
            const Filter both = Filter::all({Filter::leaf(*title.at(0), Compare::Equal, text.first(at)), Filter::leaf(*title.at(1), Compare::Equal, text.sliced(at + 1))});
            const Result<QList<Record>> records = m_reader.list(Query(entity, both));
            if (records && records->size() == 1)
                return records->first().id();
        }
    }
    // A membership has no name but its organisation's: go through the link.
    for (const Field *field : title) {
        const Entity *target = field->type() == FieldType::Link ? m_reader.catalog().target(*field) : nullptr;
        const Result<RecordId> named = target && target != &entity ? lookUp(*target, text) : Result<RecordId>(Error{});
        if (!named)
            continue;
        Query query(entity, Filter::leaf(*field, Compare::Equal, *named));
        query.limit = 2;
        const Result<QList<Record>> records = m_reader.list(query);
        if (records && records->size() == 1)
            return records->first().id();
    }
    return Error{Error::Kind::Missing, Words::tr("There is no %1 called “%2”").arg(entity.label(), text), {}};
}

} // namespace Lodebook
