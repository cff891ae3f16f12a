// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// One column of a record table: a field of the record, a field reached through its links, or a derived figure.
class RecordColumn
{
public:
    RecordColumn(const Field &field) : m_path(field) {}
    explicit RecordColumn(FieldPath path) : m_path(std::move(path)) {}
    explicit RecordColumn(const Derived &derived) : m_derived(&derived) {}

    const FieldPath &path() const { return m_path; }      ///< Empty for a derived figure.
    const Derived *derived() const { return m_derived; }  ///< Null for a field.
    const Field *field() const { return m_path.last(); }  ///< The field the path ends in; null for a derived figure.

    FieldType type() const;
    QString name() const;  ///< Public and stable: lead.country, status_now. What a saved view remembers.
    QString label() const; ///< Translated now.
    QString help() const;
    bool isNumeric() const;  ///< Right-aligned; may be summed.
    bool isSortable() const; ///< The database can order by it.
    bool operator==(const RecordColumn &) const = default;

private:
    FieldPath m_path;
    const Derived *m_derived = nullptr;
};

/// The columns an entity shows until somebody chooses others.
[[nodiscard]] QList<RecordColumn> defaultColumns(const Entity &entity);
/// Every column that may be chosen: own fields, derived figures, kept fields.
[[nodiscard]] QList<RecordColumn> possibleColumns(const Entity &entity);
/// The fields of such types a record has; \a throughLinks: and those of the records it names by one link. What the officer
/// may not see is left out.
[[nodiscard]] QList<RecordColumn> columnsOfTypes(const RecordReader &reader, const Entity &entity,
                                                 const QList<FieldType> &types, bool throughLinks);
/// The column a public name means. Invalid: there is none such.
[[nodiscard]] Result<RecordColumn> columnFromName(const Catalog &catalog, const Entity &entity, const QString &name);

} // namespace Lodebook
