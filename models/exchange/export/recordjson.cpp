// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/recordjson.h"

#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace Lodebook {

QString ListColumn::name() const
{
    return derived ? derived->name : path.text();
}

QList<ListColumn> allColumns(const Entity &entity)
{
    QList<ListColumn> columns{ListColumn{}};
    const QList<const Field *> fields = entity.publicFields();
    bool derivedAdded = false;
    for (const Field *field : fields) {
        const bool kept = field->isSystem() && field != &entity.number;
        if (kept && !derivedAdded) {
            for (const Derived &derived : entity.derived())
                columns.append(ListColumn{{}, &derived});
            derivedAdded = true;
        }
        columns.append({FieldPath(*field), nullptr});
    }
    return columns;
}

Result<QList<ListColumn>> columnsFromText(const Catalog &catalog, const Entity &entity, const QString &text)
{
    QList<ListColumn> columns;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (const Derived *derived = entity.derivedField(name)) {
            columns.append(ListColumn{{}, derived});
            continue;
        }
        const Result<FieldPath> path = pathFromText(catalog, entity, name);
        if (!path)
            return path.error();
        columns.append({*path, nullptr});
    }
    if (columns.isEmpty())
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Export", "No field is named"), {}};
    return columns;
}

QJsonValue derivedJson(const Derived &derived, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (derived.type) {
    case FieldType::YesNo: return value.toBool();
    case FieldType::Integer: return value.toLongLong();
    case FieldType::Decimal: return value.toDouble();
    case FieldType::Date: return value.toDate().toString(Qt::ISODate);
    default: return value.toString();
    }
}

QString derivedText(const Derived &derived, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (derived.type) {
    case FieldType::YesNo: return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldType::Decimal: return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldType::Date: return value.toDate().toString(Qt::ISODate);
    default: return value.toString();
    }
}

QByteArray jsonText(const QJsonValue &value)
{
    // QJsonDocument writes arrays and objects only: wrap, then cut the brackets off.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

void OrderedJson::addText(const QString &name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += jsonText(name) + ':' + json;
}

void OrderedJson::add(const QString &name, const QJsonValue &value)
{
    addText(name, jsonText(value));
}

void OrderedJson::add(const QString &name, const OrderedJson &value)
{
    addText(name, value.text());
}

void OrderedJson::add(const QString &name, const QList<OrderedJson> &values)
{
    QByteArray text = "[";
    for (qsizetype i = 0; i < values.size(); ++i)
        text += (i > 0 ? QByteArray(",") : QByteArray()) + values.at(i).text();
    addText(name, text + ']');
}

QByteArray OrderedJson::text() const
{
    return '{' + m_members + '}';
}

} // namespace Lodebook
