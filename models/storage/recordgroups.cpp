// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordgroups.h"

#include "models/storage/columns.h"
#include "models/storage/queryrenderer.h"

#include <array>

namespace Lodebook {

namespace {

constexpr int dayLetters = 10; // 2024-03-31

int lettersOf(Grouping::Step step)
{
    switch (step) {
    case Grouping::Step::Month: return 7;
    case Grouping::Step::Year: return 4;
    case Grouping::Step::Value:
    case Grouping::Step::Day: break;
    }
    return dayLetters;
}

/// The first day of what a beginning of an ISO date names.
QDate firstDay(const QString &text)
{
    static const QString begin = QStringLiteral("0000-01-01");
    return QDate::fromString(text + begin.sliced(std::min<qsizetype>(text.size(), begin.size())), Qt::ISODate);
}

QString quoted(const QString &table, const QString &column)
{
    return QStringLiteral("%1.\"%2\"").arg(table, column);
}

QString keyExpression(const Grouping &grouping, const QString &table)
{
    const Field &field = *grouping.by.last();
    const QString raw = quoted(table, columnsOf(field).first().name);
    if (field.type() != FieldType::Date)
        return raw;
    return QStringLiteral("substr(CAST(%1 AS TEXT), 1, %2)").arg(raw).arg(lettersOf(grouping.step));
}

QVariant keyValue(const Grouping &grouping, const Statement &row, const Dialect &dialect)
{
    const QVariant raw = row.value(0);
    if (raw.isNull())
        return {};
    const Field &field = *grouping.by.last();
    if (field.type() == FieldType::Date)
        return firstDay(raw.toString());
    return fieldValue(field, std::array<QVariant, 2>{raw, QVariant()}, dialect);
}

/// The query with what the officer may not see left out; Forbidden when it looks at a restricted field.
Result<Query> permitted(const RecordReader &reader, const Query &wanted, const Grouping &grouping, const QList<FieldPath> &summed)
{
    if (reader.seesRestricted())
        return wanted;
    // The reader itself says what may be asked: it is asked for no record at all, in the order of every field looked at.
    Query asked = wanted;
    asked.filter = wanted.filter && Filter::any({});
    asked.order = {{grouping.by, false}};
    for (const FieldPath &path : summed)
        asked.order.append({path, false});
    if (const Result<QList<qint64>> nothing = reader.rowKeys(asked); !nothing)
        return nothing.error();
    Query query = wanted;
    query.filter = wanted.filter && Filter::leaf(wanted.entity->restricted, Compare::NotEqual, true);
    return query;
}

/// Amounts of different currencies are never added: one sum for each.
Result<> sumMoney(const RecordReader &reader, const Query &query, const Grouping &grouping, const FieldPath &path, qsizetype figure, QList<RecordGroup> &groups)
{
    Database &database = reader.database();
    const RenderedQuery sql = rendered(query, reader.catalog(), database.dialect(), {grouping.by, path});
    const QString key = keyExpression(grouping, sql.tables.first());
    const QString currency = quoted(sql.tables.last(), columnsOf(*path.last()).last().name);
    const QString amount = quoted(sql.tables.last(), columnsOf(*path.last()).first().name);
    Result<Statement> row = database.query(QStringLiteral("SELECT %1, sum(%2), %3%4%5 GROUP BY %1, %3 ORDER BY %3")
                                                  .arg(key, amount, currency, sql.from, sql.where),
                                              sql.values);
    if (!row)
        return row.error();
    QHash<QString, QVariantList> sums;
    while (row->next()) {
        if (!row->value(1).isNull())
            sums[keyValue(grouping, *row, database.dialect()).toString()].append(
                QVariant::fromValue(Money{row->value(1).toLongLong(), row->value(2).toString()}));
    }
    for (RecordGroup &group : groups)
        group.sums[figure] = sums.value(group.value.toString());
    return row->end();
}

} // namespace

bool isGroupable(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Period:
    case FieldType::YesNo:
    case FieldType::Choice:
    case FieldType::Code:
    case FieldType::Link: return true;
    default: return false; // several values, or hardly two alike
    }
}

Filter groupFilter(const Grouping &grouping, const QVariant &value)
{
    const Field &field = *grouping.by.last();
    if (!value.isValid())
        return Filter::leaf(grouping.by, Compare::Empty);
    // Equal letter by letter: a plain comparison of texts would not mind case and accents.
    if (field.type() == FieldType::Text)
        return Filter::leaf(grouping.by, Compare::AnyOf, QVariantList{value});
    if (field.type() != FieldType::Date)
        return Filter::leaf(grouping.by, Compare::Equal, value);
    const QDate first = value.toDate();
    const QDate next = grouping.step == Grouping::Step::Year ? first.addYears(1)
        : grouping.step == Grouping::Step::Month             ? first.addMonths(1)
                                                             : first.addDays(1);
    return Filter::all(
        {Filter::leaf(grouping.by, Compare::AtLeast, first), Filter::leaf(grouping.by, Compare::Less, next)});
}

Result<QList<RecordGroup>> recordGroups(const RecordReader &reader, const Query &wanted, const Grouping &grouping,
                                        const QList<FieldPath> &summed, int limit)
{
    const Result<Query> query = permitted(reader, wanted, grouping, summed);
    if (!query)
        return query.error();
    Database &database = reader.database();
    const RenderedQuery sql = rendered(*query, reader.catalog(), database.dialect(), QList<FieldPath>{grouping.by} + summed);
    const QString key = keyExpression(grouping, sql.tables.first());
    QStringList columns{key, QStringLiteral("count(*)")};
    for (qsizetype i = 0; i < summed.size(); ++i) {
        if (summed.at(i).last()->type() != FieldType::Money)
            columns.append(QStringLiteral("sum(%1)").arg(
                quoted(sql.tables.at(i + 1), columnsOf(*summed.at(i).last()).first().name)));
    }
    const QString text =
        QStringLiteral("SELECT %1%2%3 GROUP BY %4 ORDER BY %5%6")
            .arg(columns.join(QLatin1String(", ")), sql.from, sql.where, key, database.dialect().ascending(key),
                 limit > 0 ? QStringLiteral(" LIMIT %1").arg(limit) : QString());
    Result<Statement> row = database.query(text, sql.values);
    if (!row)
        return row.error();
    QList<RecordGroup> found;
    while (row->next()) {
        RecordGroup group{keyValue(grouping, *row, database.dialect()), row->value(1).toLongLong()};
        int column = 2;
        for (const FieldPath &path : summed) {
            const QVariant sum = path.last()->type() == FieldType::Money ? QVariant() : row->value(column++);
            group.sums.append(sum.isNull()
                                  ? QVariantList()
                                  : QVariantList{path.last()->type() == FieldType::Integer ? QVariant(sum.toLongLong())
                                                                                           : QVariant(sum.toDouble())});
        }
        found.append(group);
    }
    if (const Result<> end = row->end(); !end)
        return end.error();
    for (qsizetype i = 0; i < summed.size(); ++i) {
        if (summed.at(i).last()->type() != FieldType::Money)
            continue;
        if (const Result<> added = sumMoney(reader, *query, grouping, summed.at(i), i, found); !added)
            return added.error();
    }
    return found;
}

} // namespace Lodebook
