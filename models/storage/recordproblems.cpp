// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldtext.h"
#include "models/schema/linkedrecords.h"
#include "models/storage/recordlayout.h"
#include "models/storage/recordstore.h"
#include "models/storage/relatedrules.h"

#include <algorithm>

namespace Lodebook {

Result<Problems> RecordStore::problems(const Record &record)
{
    Problems found;
    for (const auto layout = m_database->layout(record.entity()); const Field *field : layout->fields) {
        if (field->isSystem())
            continue;
        const QVariant &value = record.value(*field);
        if (!value.isValid() && !field->isRequired())
            continue; // nothing can be wrong with nothing
        if (const std::optional<QString> problem = problemWith(*field, value)) {
            found.append({field, *problem});
            continue;
        }
        if (!value.isValid())
            continue;
        Result<> looked;
        switch (field->type()) {
        case FieldType::Choice:
        case FieldType::Choices:
        case FieldType::Code:
        case FieldType::Codes: looked = codeProblems(record, *field, found); break;
        case FieldType::Link:
        case FieldType::Links:
        case FieldType::AnyLink: looked = linkProblems(record, *field, found); break;
        default: break; // problemWith() has said all there is
        }
        if (!looked)
            return looked.error();
    }
    record.entity().check(record, found);
    const Result<Problems> related = problemsAmongOthers(m_reader, record);
    if (!related)
        return related.error();
    found.append(*related);
    if (Result<> looked = lastWriterProblem(record, found); !looked)
        return looked.error();
    if (found.isEmpty()) {
        if (Result<> looked = keyProblems(record, found); !looked)
            return looked.error();
    }
    return found;
}

Result<Problems> RecordStore::keyClashes(const Record &record)
{
    Problems found;
    if (Result<> looked = keyProblems(record, found); !looked)
        return looked.error();
    return found;
}

Result<> RecordStore::codeProblems(const Record &record, const Field &field, Problems &problems)
{
    const auto look = [&](const QString &code) -> Result<> {
        const Result<bool> known = m_codes.has(field, code);
        if (!known)
            return known.error();
        if (!*known)
            problems.append({&field, tr("%1: “%2” is not in the list").arg(field.label(), code)});
        return {};
    };
    const QVariant &value = record.value(field);
    if (value.userType() == QMetaType::QString)
        return look(value.toString());
    for (const QString &code : value.toStringList()) {
        if (Result<> looked = look(code); !looked)
            return looked;
    }
    return {};
}

Result<> RecordStore::linkProblems(const Record &record, const Field &field, Problems &problems)
{
    for (const RecordRef &ref : linkedRecords(field, record.value(field))) {
        const Entity *target = catalog().entity(ref.entity);
        const Result<QVariant> row = target ? m_database->value(QStringLiteral("SELECT CASE WHEN deleted_at IS NULL THEN 1 ELSE 2 END FROM %1 WHERE id = ?").arg(target->name()),
                                                                {m_database->dialect().stored(ColumnType::Id, ref.id)})
                                            : Result<QVariant>(QVariant());
        if (!row)
            return row.error();
        if (row->toInt() == 2 && belongsToAnother(field))
            problems.append({&field, tr("%1 points to a record in the recycle bin").arg(field.label())});
        if (row->toInt() == 0)
            problems.append({&field, tr("%1 points to a record that is not here").arg(field.label())});
    }
    return {};
}

Result<> RecordStore::keyProblems(const Record &record, Problems &problems)
{
    const Entity &entity = record.entity();
    const Dialect &dialect = m_database->dialect();
    for (const QList<const Field *> &key : entity.uniqueKeys()) {
        if (std::ranges::any_of(key, [&record](const Field *field) { return record.isEmpty(*field); }))
            continue; // a key with a gap is no key
        // The very columns of the unique index, so that each record costs one look into it.
        QVariantList values{dialect.stored(ColumnType::Id, record.id()), dialect.stored(ColumnType::Id, record.id())};
        for (const Field *field : key)
            values.append(columnValue(columnsOf(*field).first(), record.value(*field), dialect));
        const Result<QVariant> other = m_database->value(keyQuestion(entity, key), values);
        if (!other)
            return other.error();
        if (!other->isValid())
            continue;
        const Result<Record> holder = m_reader.find(entity, dialect.loaded(ColumnType::Id, *other).toUuid());
        if (!holder)
            return holder.error();
        QStringList names;
        for (const Field *field : key)
            names.append(field->label() + u' ' + plainText(*field, record.value(*field)));
        problems.append({key.first(), tr("There is a %1 with this already: %2 (%3)").arg(entity.label(), holder->title(), names.join(QLatin1String(", ")))});
    }
    return {};
}

QString RecordStore::keyQuestion(const Entity &entity, const QList<const Field *> &key)
{
    QString &sql = m_keyQuestions[key];
    if (sql.isEmpty()) {
        QStringList tests{QStringLiteral("deleted_at IS NULL"), QStringLiteral("id <> ?"),
                          // Twins wait for a person; until then neither keeps the other from being worked on.
                          QStringLiteral("twin IS NULL"),
                          QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 me WHERE me.id = ? AND me.twin IS NOT NULL)")
                              .arg(entity.name())};
        for (const Field *field : key)
            tests.append(QStringLiteral("\"%1\" = ?").arg(columnsOf(*field).first().name));
        sql = QStringLiteral("SELECT id FROM %1 WHERE %2 LIMIT 1").arg(entity.name(), tests.join(QLatin1String(" AND ")));
    }
    return sql;
}

} // namespace Lodebook
