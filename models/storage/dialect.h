// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

#include <QStringList>

namespace Lodebook {

/// What a database column can hold; every field is stored in one or two of these.
enum class ColumnType { Id, Text, Integer, Real, Boolean, Date, Moment };

/// Where the two engines differ, and nowhere else. Stateless; one object per engine.
class Dialect
{
public:
    virtual ~Dialect() = default;

    virtual QString name() const = 0; ///< sqlite, postgresql: as in golden files and messages.
    virtual QString columnType(ColumnType type) const = 0;
    virtual QString rowKeyColumn() const = 0;     ///< Definition of the local integer key every table has.
    virtual QString tableSuffix() const = 0;      ///< After the closing bracket of CREATE TABLE.
    virtual QString addReference(const QString &target) const = 0;
    virtual QStringList guardTrigger(const QString &table) const = 0;
    virtual QString differs(const QString &left, const QString &right) const = 0; ///< Null-safe inequality.
    virtual QString contains() const = 0;         ///< Operator that ignores case: LIKE or ILIKE, used with ESCAPE.
    virtual QString ascending(const QString &expression) const = 0;
    virtual QString descending(const QString &expression) const = 0; ///< Empty last; empty first when ascending.
    virtual QStringList searchTables() const = 0;
    virtual QString searchMatch() const = 0;      ///< SELECT document FROM ... WHERE matches :1, best first, LIMIT :2.
    virtual QString searchQuery(const QStringList &foldedWords) const = 0; ///< Bound as :1 of searchMatch().
    virtual QString existingColumns() const = 0;  ///< SELECT table_name, column_name of all our tables.

    /// Between our values and what the driver binds and returns.
    virtual QVariant stored(ColumnType type, const QVariant &value) const = 0;
    virtual QVariant loaded(ColumnType type, const QVariant &value) const = 0;

    static const Dialect &sqlite();
    static const Dialect &postgres();
};

} // namespace Lodebook
