// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer's part allows: the one place that says so, for every way of writing.
#include "models/entities/common/officer.h"
#include "models/storage/recordstore.h"

namespace Lodebook {

namespace {

const QString readerPart = QStringLiteral("reader");

} // namespace

Result<> RecordStore::mayWrite() const
{
    const Result<QVariant> part = m_database->value(QStringLiteral("SELECT part FROM officer WHERE id = ?"),
                                                    {m_database->dialect().stored(ColumnType::Id, m_author.officer)});
    if (!part)
        return part.error();
    if (part->toString() != readerPart)
        return {};
    return Error{Error::Kind::Forbidden,
                 tr("You work here as a reader, who may look at everything that is not restricted and change nothing; nothing was written. "
                    "Ask a coordinator to make the change, or to give you another role (Officer, field “Role”)."), {}};
}

Result<> RecordStore::learnRights()
{
    const Result<> may = mayWrite();
    if (!may && may.error().kind != Error::Kind::Forbidden)
        return may;
    m_reader.setSeesRestricted(bool(may)); // one part reads only, and it is the one without this right as well
    return {};
}

Result<bool> RecordStore::hasOtherWriter(const RecordId &officer) const
{
    const Result<QVariant> found = m_database->value(
        QStringLiteral("SELECT 1 FROM officer WHERE id <> ? AND deleted_at IS NULL AND (part IS NULL OR part <> ?) LIMIT 1"),
        {m_database->dialect().stored(ColumnType::Id, officer), readerPart});
    return found ? Result<bool>(found->isValid()) : Result<bool>(found.error());
}

Result<> RecordStore::lastWriterProblem(const Record &record, Problems &problems) const
{
    if (&record.entity() != &officer() || record.isNew() || record.text(officer().part) != readerPart)
        return {};
    const Result<bool> other = hasOtherWriter(record.id());
    if (!other)
        return other.error();
    if (!*other)
        problems.append({&officer().part, tr("Nobody else here may write; make somebody else a coordinator first")});
    return {};
}

} // namespace Lodebook
