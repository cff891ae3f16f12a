// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"

#include "models/core/jsontext.h"
#include "models/core/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Lodebook {

namespace {

bool hasFoldedTwin(const Field &field)
{
    return field.type() == FieldType::Text && field.isIndexed();
}

QString listText(const QStringList &codes)
{
    QString text;
    appendJsonList(text, codes);
    return text;
}

QStringList listFromText(const QString &text)
{
    QStringList codes;
    for (const QJsonValue &code : QJsonDocument::fromJson(text.toUtf8()).array())
        codes.append(code.toString());
    return codes;
}

QList<RecordId> idsFromText(const QString &text)
{
    QList<RecordId> ids;
    for (const QString &id : listFromText(text))
        ids.append(recordIdFromText(id));
    return ids;
}

QStringList idTexts(const QList<RecordId> &ids)
{
    QStringList texts;
    for (const RecordId &id : ids)
        texts.append(toText(id));
    return texts;
}

/// The part of a value that stands in one column, before the dialect sees it.
QVariant partOf(const Column &column, const QVariant &value)
{
    switch (column.part) {
    case Column::Part::Amount: return value.value<Money>().minor;
    case Column::Part::Currency: return value.value<Money>().currency;
    case Column::Part::Latitude: return value.value<GeoPoint>().lat;
    case Column::Part::Longitude: return value.value<GeoPoint>().lon;
    case Column::Part::RefEntity: return value.value<RecordRef>().entity;
    case Column::Part::RefId: return value.value<RecordRef>().id;
    case Column::Part::Folded: return folded(value.toString());
    case Column::Part::Whole: break;
    }
    switch (column.field->type()) {
    case FieldType::Choices:
    case FieldType::Codes: return listText(value.toStringList());
    case FieldType::Links: return listText(idTexts(value.value<QList<RecordId>>()));
    case FieldType::Period: return value.value<Period>().text();
    default: return value; // every other type is stored as it is
    }
}

} // namespace

QList<Column> columnsOf(const Field &field)
{
    const QString &name = field.name();
    const auto one = [&](ColumnType type) { return QList<Column>{{name, type, &field, Column::Part::Whole}}; };
    switch (field.type()) {
    case FieldType::Text:
        if (hasFoldedTwin(field))
            return {{name, ColumnType::Text, &field, Column::Part::Whole},
                    {name + QLatin1String("_folded"), ColumnType::Text, &field, Column::Part::Folded}};
        return one(ColumnType::Text);
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Code:
    case FieldType::Codes:
    case FieldType::Links:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Period: return one(ColumnType::Text);
    case FieldType::Integer: return one(ColumnType::Integer);
    case FieldType::Decimal: return one(ColumnType::Real);
    case FieldType::Date: return one(ColumnType::Date);
    case FieldType::Moment: return one(ColumnType::Moment);
    case FieldType::YesNo: return one(ColumnType::Boolean);
    case FieldType::Link: return one(ColumnType::Id);
    case FieldType::Money:
        return {{name, ColumnType::Integer, &field, Column::Part::Amount},
                {name + QLatin1String("_currency"), ColumnType::Text, &field, Column::Part::Currency}};
    case FieldType::Point:
        return {{name + QLatin1String("_lat"), ColumnType::Real, &field, Column::Part::Latitude},
                {name + QLatin1String("_lon"), ColumnType::Real, &field, Column::Part::Longitude}};
    case FieldType::AnyLink:
        return {{name + QLatin1String("_entity"), ColumnType::Text, &field, Column::Part::RefEntity},
                {name, ColumnType::Id, &field, Column::Part::RefId}};
    }
    return {};
}

Column sortColumn(const Field &field)
{
    const QList<Column> columns = columnsOf(field);
    return hasFoldedTwin(field) ? columns.last() : columns.first();
}

QVariant columnValue(const Column &column, const QVariant &fieldValue, const Dialect &dialect)
{
    if (!fieldValue.isValid())
        return {};
    const bool isText = column.type == ColumnType::Text && fieldValue.userType() == QMetaType::QString;
    if (isText && column.part == Column::Part::Whole)
        return fieldValue; // both engines take texts as they are
    return dialect.stored(column.type, partOf(column, fieldValue));
}

QVariant fieldValue(const Field &field, std::span<const QVariant> columns, const Dialect &dialect)
{
    if (columns.front().isNull())
        return {};
    switch (field.type()) {
    case FieldType::Money:
        return QVariant::fromValue(Money{columns[0].toLongLong(), columns[1].toString()});
    case FieldType::Point:
        return QVariant::fromValue(GeoPoint{columns[0].toDouble(), columns[1].toDouble()});
    case FieldType::AnyLink:
        return QVariant::fromValue(RecordRef{columns[0].toString(), dialect.loaded(ColumnType::Id, columns[1]).toUuid()});
    case FieldType::Choices:
    case FieldType::Codes: return listFromText(columns[0].toString());
    case FieldType::Links: return QVariant::fromValue(idsFromText(columns[0].toString()));
    case FieldType::Period: {
        const std::optional<Period> period = Period::fromText(columns[0].toString());
        return period ? QVariant::fromValue(*period) : QVariant();
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Code:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url: return dialect.loaded(ColumnType::Text, columns[0]);
    case FieldType::Integer: return dialect.loaded(ColumnType::Integer, columns[0]);
    case FieldType::Decimal: return dialect.loaded(ColumnType::Real, columns[0]);
    case FieldType::Date: return dialect.loaded(ColumnType::Date, columns[0]);
    case FieldType::Moment: return dialect.loaded(ColumnType::Moment, columns[0]);
    case FieldType::YesNo: return dialect.loaded(ColumnType::Boolean, columns[0]);
    case FieldType::Link: return dialect.loaded(ColumnType::Id, columns[0]);
    }
    return {};
}

} // namespace Lodebook
