// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordcolumn.h"

#include "models/schema/fieldtext.h"

namespace Lodebook {

FieldType RecordColumn::type() const
{
    if (m_derived)
        return m_derived->type;
    return field() ? field()->type() : FieldType::Text;
}

QString RecordColumn::name() const
{
    return m_derived ? m_derived->name : m_path.text();
}

QString RecordColumn::label() const
{
    if (m_derived)
        return m_derived->translatedLabel();
    QStringList labels;
    for (const Field *step : m_path.steps)
        labels.append(step->label());
    return labels.join(QStringLiteral(" › "));
}

QString RecordColumn::help() const
{
    return field() ? field()->help() : QString();
}

bool RecordColumn::isNumeric() const
{
    switch (type()) {
    case FieldType::Integer: return !field() || !isYear(*field());
    case FieldType::Decimal:
    case FieldType::Money: return true;
    default: return false; // everything else is read, not added up
    }
}

bool RecordColumn::isSortable() const
{
    if (m_derived || !field())
        return false;
    switch (field()->type()) {
    case FieldType::Choices:
    case FieldType::Codes:
    case FieldType::Links:
    case FieldType::AnyLink:
    case FieldType::Point: return false;
    default: return true; // one value, so there is an order
    }
}

QList<RecordColumn> defaultColumns(const Entity &entity)
{
    QList<RecordColumn> columns;
    if (!entity.numberPrefix().isEmpty() && !entity.listFields().contains(&entity.number))
        columns.append(entity.number);
    for (const Field *field : entity.listFields())
        columns.append(*field);
    for (const Derived &derived : entity.derived())
        columns.append(RecordColumn(derived));
    return columns;
}

QList<RecordColumn> possibleColumns(const Entity &entity)
{
    QList<RecordColumn> columns;
    if (!entity.numberPrefix().isEmpty())
        columns.append(entity.number);
    for (const Field *field : entity.ownFields())
        columns.append(*field);
    for (const Derived &derived : entity.derived())
        columns.append(RecordColumn(derived));
    for (const Field *kept : {static_cast<const Field *>(&entity.createdAt), static_cast<const Field *>(&entity.createdBy),
                              static_cast<const Field *>(&entity.changedAt), static_cast<const Field *>(&entity.changedBy),
                              static_cast<const Field *>(&entity.restricted), static_cast<const Field *>(&entity.deletedAt)})
        columns.append(*kept);
    return columns;
}

QList<RecordColumn> columnsOfTypes(const RecordReader &reader, const Entity &entity, const QList<FieldType> &types,
                                   bool throughLinks)
{
    const auto isOne = [&](const Field &field) {
        return types.contains(field.type()) && (reader.seesRestricted() || !field.isRestricted());
    };
    QList<RecordColumn> columns;
    for (const Field *field : entity.ownFields()) {
        if (isOne(*field))
            columns.append(*field);
    }
    for (const Field *link : entity.ownFields()) {
        const Entity *target = link->type() == FieldType::Link ? reader.catalog().target(*link) : nullptr;
        if (!throughLinks || !target || (link->isRestricted() && !reader.seesRestricted()))
            continue;
        for (const Field *field : target->ownFields()) {
            if (isOne(*field))
                columns.append(RecordColumn(FieldPath({link, field})));
        }
    }
    return columns;
}

Result<RecordColumn> columnFromName(const Catalog &catalog, const Entity &entity, const QString &name)
{
    if (const Derived *derived = entity.derivedField(name))
        return RecordColumn(*derived);
    const Result<FieldPath> path = pathFromText(catalog, entity, name);
    if (!path)
        return path.error();
    return RecordColumn(*path);
}

} // namespace Lodebook
