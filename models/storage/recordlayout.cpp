// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordlayout.h"

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

RecordLayout layoutWith(const Entity &entity, const QList<const Field *> &fields)
{
    RecordLayout layout;
    layout.entity = &entity;
    layout.fields = fields;
    QStringList names{QStringLiteral("t.id"), QStringLiteral("t.stamp")};
    for (const Field *field : fields) {
        for (const Column &column : columnsOf(*field)) {
            layout.columns.append(column);
            if (column.part != Column::Part::Folded)
                names.append(QStringLiteral("t.\"%1\"").arg(column.name));
        }
    }
    layout.select = names.join(QLatin1String(", "));
    return layout;
}

} // namespace

Record RecordLayout::record(const Statement &row, const Dialect &dialect, int first) const
{
    Record record(*entity, row.value(first, ColumnType::Id).toUuid());
    record.setStamp(row.value(first + 1).toLongLong());
    int column = first + 2;
    for (const Field *field : fields) {
        const bool two = field->type() == FieldType::Money || field->type() == FieldType::Point || field->type() == FieldType::AnyLink;
        const std::array<QVariant, 2> values{row.value(column), two ? row.value(column + 1) : QVariant()};
        column += two ? 2 : 1;
        if (!values[0].isNull())
            record.setValue(*field, fieldValue(*field, values, dialect));
    }
    return record;
}

std::shared_ptr<const RecordLayout> Database::layout(const Entity &entity)
{
    const QList<Field *> &fields = entity.fields(); // the list itself says whether anything was added since
    KnownLayout &known = m_layouts[&entity];
    if (known.fields == &fields)
        return known.layout;
    QList<const Field *> there(entity.declaredFields().begin(), entity.declaredFields().end());
    if (fields.size() > there.size()) {
        const Result<QHash<QString, QStringList>> all = existingColumns();
        const QStringList columns = all ? all->value(entity.name()) : QStringList();
        for (const Field *field : fields.mid(there.size())) {
            if (std::ranges::all_of(columnsOf(*field), [&columns](const Column &column) { return columns.contains(column.name); }))
                there.append(field);
        }
    }
    const auto layout = std::make_shared<const RecordLayout>(layoutWith(entity, there));
    if (there.size() == fields.size()) // else another casebook's fields are in use, or this one has just been given them
        m_layouts.insert(&entity, {&fields, layout});
    return layout;
}

} // namespace Lodebook
