// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/heldrows.h"

#include <QJsonArray>

namespace Lodebook {

namespace {

/// Texts and truth values as they are; what JSON has no kind for as an object with the kind as its name.
QJsonValue jsonOf(const Cell &cell)
{
    switch (cell.kind()) {
    case Cell::Kind::Empty: return QJsonValue::Null;
    case Cell::Kind::Text: return cell.text();
    case Cell::Kind::Boolean: return *cell.boolean();
    case Cell::Kind::Number: return QJsonObject{{QStringLiteral("number"), *cell.number()}, {QStringLiteral("written"), cell.written()}};
    case Cell::Kind::Date: return QJsonObject{{QStringLiteral("date"), cell.text()}};
    case Cell::Kind::Moment: return QJsonObject{{QStringLiteral("moment"), cell.moment()->toString(Qt::ISODateWithMs)}};
    case Cell::Kind::Formula: return QJsonObject{{QStringLiteral("formula"), cell.text()}};
    case Cell::Kind::Error: return QJsonObject{{QStringLiteral("error"), cell.text()}};
    }
    return {};
}

Cell cellFrom(const QJsonValue &json)
{
    if (json.isString())
        return Cell::ofText(json.toString());
    if (json.isBool())
        return Cell::ofBoolean(json.toBool());
    const QJsonObject object = json.toObject();
    const QString kind = object.isEmpty() ? QString() : object.constBegin().key();
    if (kind == QLatin1String("number"))
        return Cell::ofNumber(object[kind].toDouble(), object[QStringLiteral("written")].toString());
    if (kind == QLatin1String("date"))
        return Cell::ofDate(QDate::fromString(object[kind].toString(), Qt::ISODate));
    if (kind == QLatin1String("moment"))
        return Cell::ofMoment(QDateTime::fromString(object[kind].toString(), Qt::ISODateWithMs));
    if (kind == QLatin1String("formula"))
        return Cell::ofFormula(object[kind].toString());
    if (kind == QLatin1String("error"))
        return Cell::ofError(object[kind].toString());
    return {};
}

} // namespace

QJsonObject HeldRows::toJson() const
{
    QJsonArray lines;
    for (const TableRow &row : rows) {
        QJsonArray cells;
        for (const Cell &cell : row.cells)
            cells.append(jsonOf(cell));
        lines.append(QJsonObject{{QStringLiteral("row"), row.number}, {QStringLiteral("cells"), cells}});
    }
    return {{QStringLiteral("source"), source},
            {QStringLiteral("since"), since.toString(Qt::ISODate)},
            {QStringLiteral("mapping"), mapping.toJson()},
            {QStringLiteral("headings"), QJsonArray::fromStringList(headings)},
            {QStringLiteral("rows"), lines}};
}

Result<HeldRows> HeldRows::fromJson(const Catalog &catalog, const QJsonObject &json)
{
    Result<ImportMapping> mapping = ImportMapping::fromJson(catalog, json[QStringLiteral("mapping")].toObject());
    if (!mapping)
        return mapping.error();
    HeldRows held{.source = json[QStringLiteral("source")].toString(),
                  .since = QDateTime::fromString(json[QStringLiteral("since")].toString(), Qt::ISODate),
                  .mapping = *mapping,
                  .headings = {},
                  .rows = {}};
    for (const QJsonValue &heading : json[QStringLiteral("headings")].toArray())
        held.headings.append(heading.toString());
    for (const QJsonValue &line : json[QStringLiteral("rows")].toArray()) {
        TableRow row{line[QStringLiteral("row")].toInt(), 0, {}, {}};
        for (const QJsonValue &cell : line[QStringLiteral("cells")].toArray())
            row.cells.append(cellFrom(cell));
        held.rows.append(row);
    }
    return held;
}

} // namespace Lodebook
