// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/provisionalfields.h"

#include "models/storage/merge/mergedrecords.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::ProvisionalFields)
};

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

bool ProvisionalFields::contains(const RecordId &record, const Field &field) const
{
    if (m_fields.isEmpty())
        return false;
    const auto found = m_fields.constFind({field.entity().name(), field.name()});
    return found != m_fields.cend() && found->contains(record);
}

QList<RecordId> ProvisionalFields::records(const Entity &entity, const Field &field) const
{
    return m_fields.value({entity.name(), field.name()}).values();
}

std::optional<Query> ProvisionalFields::among(const Query &query, const FieldPath &path) const
{
    if (m_fields.isEmpty() || !query.entity || path.steps.isEmpty())
        return {};
    QVariantList open;
    for (const RecordId &record : m_fields.value({path.last()->entity().name(), path.last()->name()}))
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

QString ProvisionalFields::marked(const QString &figure)
{
    return Words::tr("%1 (provisional)", "a figure").arg(figure);
}

QString ProvisionalFields::meaning()
{
    return Words::tr("Provisional: devices say different things, and nobody has decided yet");
}

} // namespace Lodebook
