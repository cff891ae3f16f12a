// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/scope.h"

#include "models/core/stopped.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/device.h"
#include "models/entities/common/officer.h"
#include "models/entities/common/setting.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/reference/country.h"
#include "models/schema/linkedrecords.h"
#include "models/storage/columns.h"
#include "models/storage/linkresolver.h"
#include "models/storage/merge/leads.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

Error unknownExpression(const QString &text)
{
    return Error{Error::Kind::Invalid,
                 Words::tr("“%1” is no scope. It is all, project=NUMBER, country=CODE or mine_site=ID.").arg(text),
                 {}};
}

/// Fills the set of records of a scope, going from record to record by their ids only.
class Gatherer
{
public:
    Gatherer(const RecordReader &reader, const QSet<RecordId> &withheld, const std::function<bool()> &isCancelled)
        : m_reader(reader.withRestricted())
        , m_database(reader.database())
        , m_withheld(withheld)
        , m_isCancelled(isCancelled)
    {
    }

    Result<> add(const QString &expression);
    Result<> addBelow();
    Result<> addWhatTheyLeadTo();
    QSet<RecordId> found() const { return m_found; }

private:
    using Groups = QHash<const Entity *, QList<RecordId>>;

    void take(const Entity &entity, const RecordId &id, Groups &into)
    {
        if (!id.isNull() && !m_withheld.contains(id) && !m_found.contains(id)) {
            m_found.insert(id);
            into[&entity].append(id);
        }
    }
    Result<> goDown(const Entity &child, const Field &link, const Entity &parent, const QList<RecordId> &parents);
    Result<> scanLists(const Entity &child, const Field &link, const QSet<RecordId> &parents);
    Result<> goUp(const Entity &entity, const Field &link, const QList<RecordId> &records);
    Result<> ids(const QString &sql, const QVariantList &values, const Entity &entity, Groups &into);

    RecordReader m_reader;
    Database &m_database;
    const QSet<RecordId> &m_withheld;
    const std::function<bool()> &m_isCancelled;
    QSet<RecordId> m_found;
    Groups m_fresh; ///< Found in the round that is under way.
    Groups m_all;
};

Result<> Gatherer::ids(const QString &sql, const QVariantList &values, const Entity &entity, Groups &into)
{
    Result<Statement> row = m_database.query(sql, values);
    if (!row)
        return row.error();
    while (row->next())
        take(entity, row->value(0, ColumnType::Id).toUuid(), into);
    return row->end();
}

Result<> Gatherer::add(const QString &expression)
{
    const QString kind = expression.section(u'=', 0, 0);
    const QString what = expression.section(u'=', 1);
    if (kind == QLatin1String("project"))
        take(project(), recordIdFromText(what), m_fresh);
    if (kind == QLatin1String("mine_site"))
        take(mineSite(), recordIdFromText(what), m_fresh);
    if (kind != QLatin1String("country"))
        return {};
    if (Result<> done = ids(
            QStringLiteral("SELECT id FROM mine_site WHERE \"%1\" = ?").arg(columnsOf(mineSite().country).first().name),
            {what}, mineSite(), m_fresh);
        !done)
        return done;
    Result<Statement> row = m_database.query(QStringLiteral("SELECT id, \"%1\" FROM project WHERE \"%1\" IS NOT NULL")
                                                 .arg(columnsOf(project().countries).first().name));
    if (!row)
        return row.error();
    while (row->next()) {
        const std::array<QVariant, 2> stored{row->value(1), {}};
        if (fieldValue(project().countries, stored, m_database.dialect()).toStringList().contains(what))
            take(project(), row->value(0, ColumnType::Id).toUuid(), m_fresh);
    }
    return row->end();
}

Result<> Gatherer::goDown(const Entity &child, const Field &link, const Entity &parent, const QList<RecordId> &parents)
{
    const QList<Column> columns = columnsOf(link);
    QString sql = QStringLiteral("SELECT id FROM %1 WHERE \"%2\" IN (%3)")
                      .arg(child.name(), columns.last().name, QStringLiteral("%1"));
    if (link.type() == FieldType::AnyLink)
        sql += QStringLiteral(" AND \"%2\" = '%3'").arg(columns.first().name, parent.name());
    return eachBlock(parents, m_database.dialect(), [&](const QString &marks, const QVariantList &values) {
        return ids(sql.arg(marks), values, child, m_fresh);
    });
}

Result<> Gatherer::scanLists(const Entity &child, const Field &link, const QSet<RecordId> &parents)
{
    return eachLead(m_database, child, link, QStringLiteral("1 = 1"), {},
                    [&](const RecordId &from, const RecordRef &to) {
                        if (parents.contains(to.id))
                            take(child, from, m_fresh);
                    });
}

Result<> Gatherer::addBelow()
{
    while (!m_fresh.isEmpty()) {
        const Groups parents = std::exchange(m_fresh, {});
        for (auto parent = parents.cbegin(); parent != parents.cend(); ++parent) {
            m_all[parent.key()] += *parent;
            for (const Entity *child : m_reader.catalog().entities()) {
                if (m_isCancelled && m_isCancelled())
                    return stoppedUnchanged();
                for (const Field *link : child->declaredFields()) {
                    const bool fits = !link->isSystem() && isLink(*link)
                        && (link->type() == FieldType::AnyLink || link->target() == parent.key()->name());
                    if (!fits || child->isReference())
                        continue;
                    Result<> done = link->type() == FieldType::Links
                        ? scanLists(*child, *link, QSet<RecordId>(parent->cbegin(), parent->cend()))
                        : goDown(*child, *link, *parent.key(), *parent);
                    if (!done)
                        return done;
                }
            }
        }
    }
    return {};
}

Result<> Gatherer::goUp(const Entity &entity, const Field &link, const QList<RecordId> &records)
{
    const auto lead = [this](const RecordId &, const RecordRef &to) {
        const Entity *target = m_reader.catalog().entity(to.entity);
        if (target && !ScopeRecords::isCommon(*target))
            take(*target, to.id, m_fresh);
    };
    return eachBlock(records, m_database.dialect(), [&](const QString &marks, const QVariantList &values) {
        return eachLead(m_database, entity, link, QStringLiteral("id IN (%1)").arg(marks), values, lead);
    });
}

Result<> Gatherer::addWhatTheyLeadTo()
{
    m_fresh = m_all;
    while (!m_fresh.isEmpty()) {
        const Groups records = std::exchange(m_fresh, {});
        for (auto group = records.cbegin(); group != records.cend(); ++group) {
            for (const Field *link : group.key()->declaredFields()) {
                if (m_isCancelled && m_isCancelled())
                    return stoppedUnchanged();
                if (Result<> done = !link->isSystem() && isLink(*link) ? goUp(*group.key(), *link, *group) : Result<>();
                    !done)
                    return done;
            }
        }
    }
    return {};
}

} // namespace

Result<Scope> Scope::fromExpressions(const QStringList &expressions, const RecordReader &reader)
{
    Scope scope;
    bool isAll = false;
    for (const QString &expression : expressions) {
        const QString text = expression.trimmed();
        const QString kind = text.section(u'=', 0, 0).trimmed().toLower();
        const QString what = text.section(u'=', 1).trimmed();
        if (kind == QLatin1String("all") && what.isEmpty()) {
            isAll = true;
            continue;
        }
        const Entity *entity = kind == QLatin1String("project") ? static_cast<const Entity *>(&project())
            : kind == QLatin1String("mine_site")                ? static_cast<const Entity *>(&mineSite())
            : kind == QLatin1String("country")                  ? static_cast<const Entity *>(&country())
                                                                : nullptr;
        if (!entity || what.isEmpty())
            return unknownExpression(text);
        const Result<RecordId> found = LinkResolver(reader).resolve(*entity, what);
        if (!found)
            return found.error();
        QString name = Lodebook::toText(*found);
        if (entity == &country()) {
            const Result<Record> record = reader.find(*entity, *found);
            if (!record)
                return record.error();
            name = record->text(country().code);
        }
        scope.m_expressions.append(kind + u'=' + name);
    }
    if (!isAll && scope.m_expressions.isEmpty())
        return unknownExpression(expressions.join(u' '));
    if (isAll)
        scope.m_expressions.clear();
    scope.m_expressions.sort();
    scope.m_expressions.removeDuplicates();
    return scope;
}

Scope Scope::fromText(const QString &text)
{
    Scope scope;
    scope.m_expressions = text.split(u' ', Qt::SkipEmptyParts);
    if (scope.m_expressions.contains(QLatin1String("all")))
        scope.m_expressions.clear();
    scope.m_expressions.sort();
    return scope;
}

bool Scope::includes(const Scope &other) const
{
    return isAll() || (!other.isAll() && std::ranges::all_of(other.m_expressions, [this](const QString &one) {
               return m_expressions.contains(one);
           }));
}

Result<QString> Scope::sentence(const RecordReader &reader) const
{
    if (isAll())
        return Words::tr("everything");
    QStringList parts;
    for (const QString &expression : m_expressions) {
        const QString kind = expression.section(u'=', 0, 0);
        const QString what = expression.section(u'=', 1);
        const Entity *entity = reader.catalog().entity(kind);
        if (!entity || entity == &country()) {
            const Result<QList<Record>> found =
                reader.list(Query(country(), Filter::leaf(country().code, Compare::Equal, what)));
            if (!found)
                return found.error();
            parts.append(found->isEmpty() ? what : found->first().title());
            continue;
        }
        const RecordId id = recordIdFromText(what);
        const Result<QHash<RecordId, QString>> titles = reader.titles(*entity, {id});
        if (!titles)
            return titles.error();
        parts.append(QStringLiteral("%1 “%2”").arg(entity->label(), titles->value(id, what)));
    }
    return parts.join(QLatin1String(", "));
}

bool ScopeRecords::isCommon(const Entity &entity)
{
    return entity.isReference() || &entity == &officer() || &entity == &device() || &entity == &customField()
        || &entity == &vocabularyEntry() || &entity == &setting() || &entity == &questionnaire() || &entity == &question();
}

bool ScopeRecords::contains(const QString &entity, const RecordId &record) const
{
    return !m_withheld.contains(record) && (m_all || m_common.contains(entity) || m_records.contains(record));
}

Result<ScopeRecords> ScopeRecords::find(const Scope &scope, const RecordReader &reader, bool withRestricted,
                                        const std::function<bool()> &isCancelled)
{
    ScopeRecords found;
    found.m_all = scope.isAll();
    for (const Entity *entity : reader.catalog().entities()) {
        if (isCommon(*entity))
            found.m_common.insert(entity->name());
        if (withRestricted)
            continue;
        Result<Statement> row =
            reader.database().query(QStringLiteral("SELECT id FROM %1 WHERE restricted = ?").arg(entity->name()),
                                    {reader.database().dialect().stored(ColumnType::Boolean, true)});
        if (!row)
            return row.error();
        while (row->next())
            found.m_withheld.insert(row->value(0, ColumnType::Id).toUuid());
        if (const Result<> end = row->end(); !end)
            return end.error();
    }
    if (scope.isAll())
        return found;
    Gatherer gatherer(reader, found.m_withheld, isCancelled);
    for (const QString &expression : scope.expressions()) {
        if (Result<> added = gatherer.add(expression); !added)
            return added.error();
    }
    Result<> added = gatherer.addBelow();
    if (added)
        added = gatherer.addWhatTheyLeadTo();
    if (!added)
        return added.error();
    found.m_records = gatherer.found();
    return found;
}

} // namespace Lodebook
