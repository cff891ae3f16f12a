// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changewords.h"

#include "models/items/displaytext.h"
#include "models/schema/fieldtext.h"

#include <QJsonArray>

namespace Lodebook {

QString ChangeWords::title(const QString &entityName, const RecordId &id) const
{
    if (id.isNull())
        return {};
    if (const auto known = m_titles.constFind(id); known != m_titles.cend())
        return *known;
    QString text;
    if (const Entity *entity = m_reader.catalog().entity(entityName)) {
        if (const Result<QHash<RecordId, QString>> found = m_reader.titles(*entity, {id}))
            text = found->value(id);
    }
    m_titles.insert(id, text);
    return text;
}

QString ChangeWords::officer(const RecordId &id) const
{
    return title(QStringLiteral("officer"), id);
}

QString ChangeWords::valueText(const Field &field, const QJsonValue &json) const
{
    const Result<QVariant> value = fromJson(field, json);
    if (!value || !value->isValid())
        return {};
    QHash<RecordId, QString> titles;
    switch (field.type()) {
    case FieldType::Link: titles.insert(value->toUuid(), title(field.target(), value->toUuid())); break;
    case FieldType::Links:
        for (const RecordId &id : value->value<QList<RecordId>>())
            titles.insert(id, title(field.target(), id));
        break;
    case FieldType::AnyLink: {
        const RecordRef ref = value->value<RecordRef>();
        titles.insert(ref.id, title(ref.entity, ref.id));
        break;
    }
    default: break; // speaks for itself
    }
    return displayText(field, *value, m_codes, titles);
}

QList<ChangeWords::FieldChange> ChangeWords::fields(const LogChange &change) const
{
    QList<FieldChange> changes;
    const Entity *entity = m_reader.catalog().entity(change.entity);
    if (!entity)
        return changes;
    for (const Field *field : entity->publicFields()) {
        const auto entry = change.fields.constFind(field->name());
        const bool isKept = field->isSystem() && field != &entity->number && field != &entity->restricted;
        if (entry == change.fields.constEnd() || isKept || (field->isRestricted() && !m_reader.seesRestricted()))
            continue;
        const QJsonArray pair = entry->toArray();
        changes.append({field, field->label(), valueText(*field, pair.at(0)), valueText(*field, pair.at(1))});
    }
    for (auto entry = change.fields.constBegin(); entry != change.fields.constEnd(); ++entry) {
        if (!entity->field(entry.key())) // of a newer program: told as it stands
            changes.append({nullptr, entry.key(), entry->toArray().at(0).toVariant().toString(), entry->toArray().at(1).toVariant().toString()});
    }
    return changes;
}

QString ChangeWords::summary(const LogChange &change) const
{
    switch (change.kind) {
    case ChangeKind::Insert: return tr("Created");
    case ChangeKind::Delete: return tr("Deleted");
    case ChangeKind::Restore: return tr("Restored");
    case ChangeKind::Update: break;
    }
    QStringList labels;
    for (const FieldChange &field : fields(change))
        labels.append(field.label);
    return tr("Changed: %1").arg(labels.join(QLatin1String(", ")));
}

QString ChangeWords::label(const LogBatch &batch) const
{
    if (!batch.label.isEmpty())
        return batch.label;
    switch (batch.kind) {
    case BatchKind::Edit: return tr("Edited");
    case BatchKind::Import: return tr("Imported");
    case BatchKind::Merge: return tr("Records merged");
    case BatchKind::SetUp: return tr("Set up");
    case BatchKind::Undo: return tr("Undone");
    case BatchKind::Redo: return tr("Done again");
    case BatchKind::Pack: return tr("Pack taken in");
    }
    return {};
}

} // namespace Lodebook
