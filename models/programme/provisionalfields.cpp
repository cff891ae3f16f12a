// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/provisionalfields.h"

#include "models/entities/common/setting.h"
#include "models/schema/linkedrecords.h"
#include "models/storage/merge/mergedrecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::ProvisionalFields)
};

bool mayLinkTo(const Entity &entity, const QString &target)
{
    return std::ranges::any_of(entity.ownFields(), [&target](const Field *field) {
        return isLink(*field) && (field->type() == FieldType::AnyLink || field->target() == target);
    });
}

bool linksToAny(const Record &record, const QSet<RecordId> &ids)
{
    return std::ranges::any_of(record.entity().ownFields(), [&](const Field *field) {
        return isLink(*field) && std::ranges::any_of(linkedRecords(*field, record.value(*field)), [&ids](const RecordRef &ref) { return ids.contains(ref.id); });
    });
}

/// The records a figure is of or rests on.
class Behind
{
public:
    Behind(const RecordRef &of, const QList<RecordRef> &restsOn, const RecordReader &reader) : m_of(of), m_reader(reader)
    {
        add(of);
        for (const RecordRef &one : restsOn)
            add(one);
    }

    /// Whether the record is one of them, or one link leads from one to the other.
    [[nodiscard]] Result<bool> isNear(const Entity &entity, const RecordId &id) const
    {
        if (m_all.contains(id))
            return true;
        const Result<Record> record = m_reader.find(entity, id);
        if (!record && record.error().kind != Error::Kind::Missing)
            return record.error();
        if (!record || record->isDeleted())
            return false; // no figure uses it
        if (linksToAny(*record, leadTo(entity)))
            return true;
        for (auto some = m_byEntity.cbegin(); some != m_byEntity.cend(); ++some) {
            const Entity *from = m_reader.catalog().entity(some.key());
            if (!from || !mayLinkTo(*from, entity.name()))
                continue;
            const Result<QHash<RecordId, Record>> found = m_reader.byIds(*from, some->values());
            if (!found)
                return found.error();
            if (std::ranges::any_of(*found, [&id](const Record &one) { return linksToAny(one, {id}); }))
                return true;
        }
        return false;
    }

private:
    void add(const RecordRef &ref)
    {
        if (ref.id.isNull())
            return;
        m_all.insert(ref.id);
        m_byEntity[ref.entity].insert(ref.id);
    }

    /// What belongs to records like the one the figure is of belongs to it by that link alone: an answer to the same
    /// question in the report of somebody else does not.
    QSet<RecordId> leadTo(const Entity &entity) const
    {
        return !m_of.id.isNull() && mayLinkTo(entity, m_of.entity) ? m_byEntity.value(m_of.entity) : m_all;
    }

    RecordRef m_of;
    RecordReader m_reader;
    QSet<RecordId> m_all{};
    QHash<QString, QSet<RecordId>> m_byEntity{};
};

/// Of settings only those that say something of sites make a figure: the others say when something is due or silent.
Result<bool> isAskedFor(const Field &field, const RecordId &id, const RecordReader &reader)
{
    if (&field.entity() != &setting())
        return true;
    const Result<Record> record = reader.find(setting(), id);
    if (!record)
        return record.error().kind == Error::Kind::Missing ? Result<bool>(false) : Result<bool>(record.error());
    const QString key = record->text(setting().key);
    return key.startsWith(QLatin1String("status.")) || key.startsWith(QLatin1String("responsible."));
}

/// The value as people look for it under Exchange; of a record they may not see only what kind of value it is.
Result<QString> nameOf(const Field &field, const RecordId &id, const RecordReader &reader)
{
    const Result<Record> record = reader.find(field.entity(), id);
    if (!record && record.error().kind != Error::Kind::Forbidden && record.error().kind != Error::Kind::Missing)
        return record.error();
    if (!record)
        return Words::tr("%1 of a restricted record", "a field").arg(field.label());
    const Result<QString> title = reader.title(*record);
    return title ? Result<QString>(Words::tr("%1 of %2", "a field and its record").arg(field.label(), *title)) : title;
}

} // namespace

Result<ProvisionalFields> ProvisionalFields::read(Database &database)
{
    const Result<QList<OpenMark>> marks = MergedRecords::openMarks(database);
    if (!marks)
        return marks.error();
    ProvisionalFields all;
    for (const OpenMark &mark : *marks) {
        if (mark.kind == QLatin1String("field"))
            all.m_fields[{mark.entity, mark.field}].insert(mark.record);
    }
    return all;
}

const QSet<RecordId> &ProvisionalFields::openIn(const Field &field) const
{
    static const QSet<RecordId> none;
    const auto found = m_fields.constFind({field.entity().name(), field.name()});
    return found == m_fields.cend() ? none : *found;
}

bool ProvisionalFields::contains(const RecordId &record, const Field &field) const
{
    return !m_fields.isEmpty() && openIn(field).contains(record);
}

bool ProvisionalFields::containsAny(const RecordId &record, const QList<const Field *> &fields) const
{
    return !m_fields.isEmpty() && std::ranges::any_of(fields, [&](const Field *field) { return openIn(*field).contains(record); });
}

QList<RecordRef> ProvisionalFields::records(const QList<const Field *> &fields) const
{
    QList<RecordRef> all;
    if (m_fields.isEmpty())
        return all;
    for (const Field *field : fields) {
        for (const RecordId &record : openIn(*field)) {
            if (const RecordRef ref{field->entity().name(), record}; !all.contains(ref))
                all.append(ref);
        }
    }
    return all;
}

std::optional<Query> ProvisionalFields::among(const Query &query, const FieldPath &path) const
{
    if (m_fields.isEmpty() || !query.entity || path.steps.isEmpty())
        return {};
    QVariantList open;
    for (const RecordId &record : openIn(*path.last()))
        open.append(record);
    if (open.isEmpty())
        return {};
    // The last step but one leads to the record that holds the value; with one step it is the record itself.
    FieldPath holder;
    holder.steps = path.steps.first(path.steps.size() - 1);
    Query narrower = query;
    narrower.filter = query.filter && Filter::leaf(holder, Compare::AnyOf, open);
    return narrower;
}

bool ProvisionalFields::concerns(const FieldsBehind &fields) const
{
    return !records(fields.near).isEmpty() || !records(fields.everywhere).isEmpty();
}

Result<std::optional<QSet<RecordId>>> ProvisionalFields::concerned(const Entity &of, const FieldsBehind &fields, const RecordReader &reader) const
{
    using Some = std::optional<QSet<RecordId>>;
    if (!concerns(fields))
        return Some(QSet<RecordId>());
    if (fields.reachesBeyond || !records(fields.everywhere).isEmpty())
        return Some();
    QSet<RecordId> found;
    for (const RecordRef &open : records(fields.near)) {
        const Entity *entity = reader.catalog().entity(open.entity);
        if (entity == &of) {
            found.insert(open.id);
            continue;
        }
        if (!entity || !mayLinkTo(*entity, of.name()))
            return Some();
        const Result<Record> record = reader.withRestricted().find(*entity, open.id);
        if (!record && record.error().kind != Error::Kind::Missing)
            return record.error();
        if (!record)
            continue;
        for (const Field *field : entity->ownFields()) {
            for (const RecordRef &to : linkedRecords(*field, record->value(*field)))
                found.insert(to.id);
        }
    }
    return Some(found);
}

Result<> ProvisionalFields::mark(Explanation &why, const RecordRef &of, const QList<RecordRef> &restsOn, const FieldsBehind &fields, const RecordReader &reader) const
{
    if (!concerns(fields))
        return {};
    const Behind behind(of, restsOn, reader.withRestricted());
    QStringList names;
    for (const Field *field : fields.near + fields.everywhere) {
        for (const RecordId &record : openIn(*field)) {
            const Result<bool> counts = fields.everywhere.contains(field) ? isAskedFor(*field, record, reader.withRestricted()) : behind.isNear(field->entity(), record);
            if (!counts)
                return counts.error();
            if (!*counts)
                continue;
            const Result<QString> name = nameOf(*field, record, reader);
            if (!name)
                return name.error();
            names.append(*name);
        }
    }
    if (names.isEmpty())
        return {};
    names.sort();
    names.removeDuplicates();
    why.isProvisional = true;
    why.valueText = marked(why.valueText);
    why.caveats.prepend(Words::tr("Provisional: devices say different things, and nobody has decided yet. Decide under Exchange: %1.").arg(names.join(QLatin1String("; "))));
    return {};
}

QString ProvisionalFields::marked(const QString &figure)
{
    return Words::tr("%1 (provisional)", "a figure").arg(figure);
}

QString ProvisionalFields::meaning()
{
    return Words::tr("Provisional: devices say different things, and nobody has decided yet");
}

Result<> markProvisional(Explanation &why, const QList<RecordRef> &restsOn, const FieldsBehind &fields, const RecordReader &reader)
{
    const Result<ProvisionalFields> open = ProvisionalFields::read(reader.database());
    return open ? open->mark(why, {}, restsOn, fields, reader) : Result<>(open.error());
}

QList<RecordRef> recordsBehind(const Explanation &why)
{
    QList<RecordRef> records;
    for (const Explanation::Row &row : why.rows)
        records.append({row.entity, row.record});
    return records;
}

} // namespace Lodebook
