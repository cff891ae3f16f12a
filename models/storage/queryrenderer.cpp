// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/queryrenderer.h"

#include "models/core/plaintext.h"
#include "models/schema/fieldtext.h"
#include "models/storage/columns.h"
#include "models/storage/searchwords.h"

namespace Lodebook {

namespace {

QString escapedLike(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'!', QLatin1String("!!")).replace(u'%', QLatin1String("!%")).replace(u'_', QLatin1String("!_"));
    return u'%' + escaped + u'%';
}

class Renderer
{
public:
    Renderer(const Entity &entity, const Catalog &catalog, const Dialect &dialect) : m_entity(entity), m_catalog(catalog), m_dialect(dialect) {}

    QString filter(const Filter &filter)
    {
        switch (filter.kind) {
        case Filter::Kind::All: return joined(filter.parts, QLatin1String(" AND "), QStringLiteral("1 = 1"));
        case Filter::Kind::Any: return joined(filter.parts, QLatin1String(" OR "), QStringLiteral("1 = 0"));
        // What is empty is not what was asked for, so it belongs to the denial; SQL's own NOT leaves it out of both.
        case Filter::Kind::Not: return QStringLiteral("(%1) IS NOT TRUE").arg(joined(filter.parts, QLatin1String(" AND "), QStringLiteral("1 = 1")));
        case Filter::Kind::Leaf: return condition(filter.condition);
        case Filter::Kind::Text: return text(filter.words);
        }
        return {};
    }

    /// The table alias of the record that holds the path's last field, joined on the way.
    QString alias(const FieldPath &path)
    {
        QString current = QStringLiteral("t");
        QString key;
        for (qsizetype i = 0; i + 1 < path.steps.size(); ++i) {
            const Field &link = *path.steps.at(i);
            key += link.name() + u'.';
            QString &joined = m_aliases[key];
            if (joined.isEmpty()) {
                joined = QStringLiteral("j%1").arg(m_aliases.size());
                m_joins += QStringLiteral(" LEFT JOIN %1 %2 ON %2.id = %3.%4").arg(link.target(), joined, current, quoted(link.name()));
            }
            current = joined;
        }
        return current;
    }

    QString sortExpression(FieldPath path)
    {
        // A link is sorted by what people read, the title of the record it points to.
        for (int depth = 0; depth < 3 && path.last() && path.last()->type() == FieldType::Link; ++depth) {
            const Entity *target = m_catalog.target(*path.last());
            if (!target || target->titleFields().isEmpty())
                break;
            path.steps.append(target->titleFields().first());
        }
        if (!path.last())
            return QStringLiteral("t.id");
        const QString table = alias(path);
        return table + u'.' + quoted(sortColumn(*path.last()).name);
    }

    static QString quoted(const QString &name) { return u'"' + name + u'"'; }

    QString m_joins;
    QVariantList m_values;

private:
    QString joined(const QList<Filter> &parts, QLatin1String word, const QString &none)
    {
        QStringList texts;
        for (const Filter &part : parts)
            texts.append(filter(part));
        if (texts.isEmpty())
            return none;
        return texts.size() == 1 ? texts.first() : QString(u'(' + texts.join(word) + u')');
    }

    QString text(const QString &words)
    {
        const QStringList folded = searchWords(words);
        if (folded.isEmpty())
            return QStringLiteral("1 = 1");
        SearchTerms terms;
        for (const QString &word : folded)
            terms.words.append({word});
        terms.kindsWanted = {kindWord(m_entity)};
        m_values.append(m_dialect.searchQuery(terms));
        return QStringLiteral("t.id IN (%1)").arg(m_dialect.searchRecords());
    }

    QString condition(const Condition &condition)
    {
        const Field *field = condition.path.last();
        if (!field)
            return compared(QStringLiteral("t.id"), condition.compare, condition.value, ColumnType::Id);
        const QString table = alias(condition.path);
        const QList<Column> columns = columnsOf(*field);
        const QString raw = table + u'.' + quoted(columns.first().name);
        if (condition.compare == Compare::Empty)
            return raw + QStringLiteral(" IS NULL");
        if (condition.compare == Compare::NotEmpty)
            return raw + QStringLiteral(" IS NOT NULL");
        if (condition.compare == Compare::Contains)
            return contains(table, *field, condition.value.toString());
        switch (field->type()) {
        case FieldType::Choices:
        case FieldType::Codes:
        case FieldType::Links: return member(raw, *field, condition);
        case FieldType::Money: return money(table, columns, condition);
        case FieldType::AnyLink: {
            const QString column = table + u'.' + quoted(columns.last().name);
            return compared(column, condition.compare, QVariant::fromValue(condition.value.value<RecordRef>().id), ColumnType::Id);
        }
        case FieldType::Point: {
            const GeoPoint point = condition.value.value<GeoPoint>();
            m_values << point.lat << point.lon;
            const QString equal = QStringLiteral("(%1 = ? AND %2 = ?)").arg(raw, table + u'.' + quoted(columns.last().name));
            return condition.compare == Compare::NotEqual ? QString(equal + QStringLiteral(" IS NOT TRUE")) : equal;
        }
        case FieldType::Period: return period(raw, condition);
        default: {
            // Texts with a folded twin are compared through it: case and accents do not matter.
            const Column column = sortColumn(*field);
            if (column.part == Column::Part::Folded && condition.compare != Compare::AnyOf)
                return compared(table + u'.' + quoted(column.name), condition.compare, folded(condition.value.toString()), ColumnType::Text);
            return compared(raw, condition.compare, condition.value, columns.first().type);
        }
        }
    }

    QString contains(const QString &table, const Field &field, const QString &words)
    {
        const Column column = sortColumn(field);
        const bool twin = column.part == Column::Part::Folded;
        m_values.append(escapedLike(twin ? folded(words) : words));
        const QString expression = table + u'.' + quoted(column.name);
        const bool isText = column.type == ColumnType::Text;
        return QStringLiteral("%1 %2 ? ESCAPE '!'").arg(isText ? expression : QStringLiteral("CAST(%1 AS TEXT)").arg(expression), m_dialect.contains());
    }

    QString member(const QString &raw, const Field &field, const Condition &condition)
    {
        QStringList wanted = condition.value.toStringList();
        if (field.type() == FieldType::Links) {
            wanted.clear();
            for (const QVariant &link : condition.compare == Compare::AnyOf ? condition.value.toList() : QVariantList{condition.value})
                wanted.append(toText(link.toUuid()));
        }
        QStringList tests;
        for (const QString &code : wanted) {
            m_values.append(escapedLike(u'"' + code + u'"'));
            tests.append(QStringLiteral("%1 LIKE ? ESCAPE '!'").arg(raw));
        }
        const QString all = tests.isEmpty() ? (condition.compare == Compare::AnyOf ? QStringLiteral("1 = 0") : QStringLiteral("1 = 1")) : tests.join(condition.compare == Compare::AnyOf ? QLatin1String(" OR ") : QLatin1String(" AND "));
        if (condition.compare == Compare::NotEqual)
            return QStringLiteral("(%1 IS NULL OR NOT (%2))").arg(raw, all);
        return u'(' + all + u')';
    }

    QString money(const QString &table, const QList<Column> &columns, const Condition &condition)
    {
        if (condition.compare == Compare::AnyOf) {
            QStringList tests{QStringLiteral("1 = 0")};
            for (const QVariant &one : condition.value.toList())
                tests.append(this->money(table, columns, {condition.path, Compare::Equal, one}));
            return u'(' + tests.join(QLatin1String(" OR ")) + u')';
        }
        const Money money = condition.value.value<Money>();
        const QString sameCurrency = table + u'.' + quoted(columns.last().name) + QStringLiteral(" = ?");
        if (condition.compare == Compare::NotEqual) {
            const QString amount = compared(table + u'.' + quoted(columns.first().name), Compare::NotEqual, money.minor, ColumnType::Integer);
            m_values.append(money.currency);
            return QStringLiteral("(%1 OR NOT (%2))").arg(amount, sameCurrency);
        }
        const QString amount = compared(table + u'.' + quoted(columns.first().name), condition.compare, money.minor, ColumnType::Integer);
        m_values.append(money.currency);
        return QStringLiteral("(%1 AND %2)").arg(amount, sameCurrency);
    }

    QString period(const QString &raw, const Condition &condition)
    {
        QVariant value = condition.value;
        if (value.canConvert<Period>() && value.metaType() == QMetaType::fromType<Period>())
            value = value.value<Period>().text();
        return compared(raw, condition.compare, value, ColumnType::Text);
    }

    QString compared(const QString &expression, Compare compare, const QVariant &value, ColumnType type)
    {
        if (compare == Compare::AnyOf) {
            QStringList places;
            for (const QVariant &one : value.toList()) {
                m_values.append(m_dialect.stored(type, one));
                places.append(QStringLiteral("?"));
            }
            return places.isEmpty() ? QStringLiteral("1 = 0") : QStringLiteral("%1 IN (%2)").arg(expression, places.join(QLatin1String(", ")));
        }
        m_values.append(m_dialect.stored(type, value));
        switch (compare) {
        case Compare::NotEqual: return m_dialect.differs(expression, QStringLiteral("?"));
        case Compare::Less: return expression + QStringLiteral(" < ?");
        case Compare::AtMost: return expression + QStringLiteral(" <= ?");
        case Compare::Greater: return expression + QStringLiteral(" > ?");
        case Compare::AtLeast: return expression + QStringLiteral(" >= ?");
        default: return expression + QStringLiteral(" = ?");
        }
    }

    const Entity &m_entity;
    const Catalog &m_catalog;
    const Dialect &m_dialect;
    QMap<QString, QString> m_aliases;
};

} // namespace

QString RenderedQuery::select(const QString &columns, int limit) const
{
    QString sql = QStringLiteral("SELECT ") + columns + from + where + order;
    if (limit > 0)
        sql += QStringLiteral(" LIMIT %1").arg(limit);
    return sql;
}

QString RenderedQuery::selectAhead(const QString &columns, int limit, int rows) const
{
    const QString first = QStringLiteral(" FROM (%1 LIMIT %2) a CROSS JOIN").arg(ahead).arg(rows);
    const QString table = from.sliced(QStringLiteral(" FROM").size());
    const QString filter = where.sliced(QStringLiteral(" WHERE ").size());
    return QStringLiteral("SELECT ") + columns + first + table + QStringLiteral(" WHERE t.row = a.row AND ") + filter + order + QStringLiteral(" LIMIT %1").arg(limit);
}

RenderedQuery rendered(const Query &query, const Catalog &catalog, const Dialect &dialect,
                       const QList<FieldPath> &beside)
{
    Renderer renderer(*query.entity, catalog, dialect);
    RenderedQuery result;
    QStringList tests;
    if (query.deleted != Query::Deleted::With)
        tests.append(query.deleted == Query::Deleted::Only ? QStringLiteral("t.deleted_at IS NOT NULL") : QStringLiteral("t.deleted_at IS NULL"));
    if (!query.filter.isEmpty())
        tests.append(renderer.filter(query.filter));
    QList<SortStep> order = query.order;
    if (order.isEmpty()) {
        for (const SortField &step : query.entity->defaultOrder())
            order.append({FieldPath(*step.field), step.descending});
    }
    QStringList steps;
    for (const SortStep &step : order) {
        const QString expression = renderer.sortExpression(step.path);
        steps.append(step.descending ? dialect.descending(expression) : dialect.ascending(expression));
    }
    const bool backwards = !order.isEmpty() && order.last().descending;
    steps.append(backwards ? QStringLiteral("t.row DESC") : QStringLiteral("t.row"));
    for (const FieldPath &path : beside)
        result.tables.append(renderer.alias(path));
    result.from = QStringLiteral(" FROM %1 t").arg(query.entity->name()) + renderer.m_joins;
    result.where = tests.isEmpty() ? QString() : QString(QStringLiteral(" WHERE ") + tests.join(QLatin1String(" AND ")));
    result.order = QStringLiteral(" ORDER BY ") + steps.join(QLatin1String(", "));
    result.values = renderer.m_values;
    const bool byIndex = order.isEmpty() || (order.size() == 1 && order.first().path.steps.size() == 1 && order.first().path.last()->isIndexed());
    if (byIndex && renderer.m_joins.isEmpty() && !query.filter.isEmpty() && query.deleted == Query::Deleted::Without)
        result.ahead = QStringLiteral("SELECT t.row FROM %1 t WHERE t.deleted_at IS NULL").arg(query.entity->name()) + result.order;
    return result;
}

} // namespace Lodebook
